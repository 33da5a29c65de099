// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Money.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace belfry::core::contracts {

enum class ContractStatus { Draft, AwaitingSignature, Signed, Ended, Cancelled };
/// "awaiting_signature": in the database, the console and import files.
QString contractStatusName(ContractStatus status);
std::optional<ContractStatus> contractStatusFromName(const QString& name);
/// All, in the order of a contract's life.
const std::vector<ContractStatus>& contractStatuses();
/// Whether its instalments are owed: not while it is a draft, and not once it was cancelled.
constexpr bool isOwed(ContractStatus status)
{
    return status != ContractStatus::Draft && status != ContractStatus::Cancelled;
}

/// One contract of one student (ES-40). The payer is the student, a guardian or a company.
struct Contract
{
    ContractId id;
    QUuid uuid;
    QString number; ///< unique, whatever the case
    PersonId student;
    PersonId payer;
    ContractStatus status = ContractStatus::Draft;
    QDate startsOn;
    QDate endsOn; ///< invalid: open
    bool carriesConsent = false; ///< for the consent mode "by contract" (decision 2)
    QString consentWording;
    QDate consentOn;
    QString accountNumber; ///< empty: the school's
    QString currency; ///< ISO 4217; empty when adding: that of the school's country
    QString note;
    int version = 1; ///< +1 with every change; an update with an old one is refused

    /// Signed, begun and not over on that day: what "active contract" means everywhere (ES-02).
    bool isActiveOn(QDate day) const
    {
        return status == ContractStatus::Signed && startsOn <= day && (!endsOn.isValid() || day <= endsOn);
    }

    friend bool operator==(const Contract&, const Contract&) = default;
};

struct Instalment
{
    InstalmentId id; ///< invalid: new
    ContractId contract;
    int position = 0; ///< from 1, by date
    QDate dueOn;
    qint64 amountMinor = 0; ///< minor units of the contract's currency; above 0
    qint64 paidMinor = 0; ///< kept by the services: payments fill the oldest first
    bool isReminderStopped = false;
    int version = 1; ///< +1 with every change and payment: what a reminder speaks of

    qint64 openMinor() const { return amountMinor - paidMinor; }
    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// Never changed; a mistake is reversed by a second row.
struct Payment
{
    PaymentId id;
    QUuid uuid;
    ContractId contract;
    QDate paidOn;
    qint64 amountMinor = 0; ///< negative: it reverses another
    QString note;
    PaymentId reverses;
    bool isReversed = false;
    QString recordedBy;
    qint64 recordedAt = 0; ///< UTC ms
};

/// How a contract, or all contracts of a payer in one currency, stands on a day.
struct Balance
{
    QString currency;
    qint64 totalMinor = 0; ///< all instalments
    qint64 dueMinor = 0; ///< those due on or before the day
    qint64 paidMinor = 0;
    qint64 arrearsMinor = 0; ///< open of those due before the day

    /// Negative: owed (red); positive: overpaid (green).
    qint64 valueMinor() const { return paidMinor - dueMinor; }
    Money value() const { return Money(valueMinor(), currency); }
    Money arrears() const { return Money(arrearsMinor, currency); }

    friend bool operator==(const Balance&, const Balance&) = default;
};

/// An instalment that is not paid in full, with what a reminder says of it (ES-35).
struct OpenInstalment
{
    Instalment instalment;
    QString contractNumber;
    PersonId student;
    PersonId payer;
    QString currency;
    QString accountNumber; ///< empty: the school's
    qint64 arrearsMinor = 0; ///< of the whole contract on the day asked for
    bool isPayerStopped = false; ///< no payment reminders to this payer
};

/// Sorts by date and lets `paidMinor` (all payments together) fill the oldest first. What is left over stays
/// as credit.
void fillOldestFirst(std::vector<Instalment>& instalments, qint64 paidMinor);

/// `count` instalments from `first` on, one each month on the same day (the last day of a shorter month); the
/// total is shared evenly and the first ones carry the odd minor units.
std::vector<Instalment> monthlyInstalments(int count, QDate first, qint64 totalMinor);

} // namespace belfry::core::contracts
