// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDate>
#include <QFlags>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace belfry::core::people {

enum class PersonKind { Natural, Organisation };
enum class PersonStatus { Active, Archived, Merged };
enum class PersonRole { Student = 1, Guardian = 2, Teacher = 4, Payer = 8 };
Q_DECLARE_FLAGS(PersonRoles, PersonRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonRoles)

/// One person in one place, whatever roles it has (IM-17); a payer may be an organisation.
struct Person
{
    PersonId id;
    QUuid uuid;
    PersonKind kind = PersonKind::Natural;
    QString givenName;
    QString familyName;
    QString organisationName;
    QDate birthDate;
    QString number; ///< the school's own number; unique when given
    QString language; ///< pl, de, en …; empty: the school's
    QString note;
    PersonRoles roles;
    PersonStatus status = PersonStatus::Active;
    bool smsWanted = true; ///< false: "Do not send SMS" (DT-25), whatever the numbers receive

    /// "Zofia Abramowicz" or the organisation's name.
    QString displayName() const;
    /// "Abramowicz Zofia", as lists show it.
    QString listName() const;
};

enum class ContactKind { Email, Phone };
enum class ContactState { Ok, Invalid, Failing };

struct ContactPoint
{
    ContactPointId id;
    PersonId person;
    ContactKind kind = ContactKind::Email;
    QString raw; ///< as typed
    QString normalised; ///< empty while invalid
    QString country;
    QString label;
    bool receivesSms = false;
    ContactState state = ContactState::Ok;
    QString stateReason; ///< the server's words when failing
    int position = 0;
};

enum class ConsentPurpose { Contract, Messages };
QString purposeName(ConsentPurpose purpose);
std::optional<ConsentPurpose> purposeFromName(const QString& name);

/// One line of the ledger; nothing is ever overwritten (decision 2).
struct ConsentEntry
{
    QUuid uuid;
    PersonId person;
    ConsentPurpose purpose = ConsentPurpose::Contract;
    bool granted = true;
    QString basis = QStringLiteral("consent"); ///< consent, contract, legal_duty, public_task
    QString source; ///< paper, form, portal, import …
    QString wording;
    QDate givenOn;
    QString recordedBy;
    qint64 recordedAt = 0;
};

struct ConsentState
{
    bool contract = false;
    bool messages = false;
};

struct Guardianship
{
    PersonId student;
    PersonId guardian;
    QString relation;
    int position = 0;
};

struct StudyGroup
{
    GroupId id;
    QUuid uuid;
    QString name;
    QString note;
    bool isArchived = false;
    int studentCount = 0;
};

} // namespace belfry::core::people
