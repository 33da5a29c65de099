// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"

#include <QString>

#include <optional>
#include <vector>

/**
 * Whom a message is meant for (ES-01, ES-02): parts that stay as the person chose them, and the persons whom
 * they mean at this moment.
 */
namespace belfry::core::messaging {

/// Of a student's family: who gets the message. Everybody else gets it himself.
enum class Who { Student, Guardians, Both };
QString whoName(Who who);
std::optional<Who> whoFromName(const QString& name);

struct AudiencePart
{
    enum class Kind {
        Person,
        Group, ///< its active students
        AllGroups, ///< the active students of every active group
        ActiveContracts, ///< students with a signed contract that runs today
        Students,
        Guardians,
        Teachers,
        Payers,
        Role ///< a role that the school has made itself
    };
    Kind kind = Kind::Person;
    qint64 id = 0; ///< Person, Group, Role
    QString name; ///< Group, Role: as it was called, for the record

    friend bool operator==(const AudiencePart&, const AudiencePart&) = default;
};

struct Audience
{
    std::vector<AudiencePart> parts;
    Who who = Who::Student;
    std::vector<PersonId> takenOut; ///< recipients who were taken out of the list by hand (IM-21)

    /// For the record of a submission and for drafts.
    QByteArray toJson() const;
    static Result<Audience> fromJson(const QByteArray& json);
};

/// One recipient and the persons about whom the message speaks to him (the children of a guardian).
struct Addressee
{
    PersonId recipient;
    std::vector<PersonId> about;
};

struct ResolvedAudience
{
    std::vector<Addressee> addressees; ///< each recipient once, in the order of the parts
    std::vector<PersonId> withoutGuardian; ///< meant for the guardians, and there is none
};

class AudienceService
{
public:
    /// "person:17", "group:A1 monday", "groups:all", "contracts:active", "role:teachers", "role:Choir".
    /// InputInvalid says what is possible, NotFound names the group or role that does not exist.
    static Result<AudiencePart> parse(
        database::Transaction& tx, const access::Session& session, const QString& word);
    /// The persons of the parts, each once, before guardians are looked up. Archived ones only when they were
    /// named one by one.
    static Result<std::vector<PersonId>> members(
        database::Transaction& tx, const access::Session& session, const Audience& audience);
    static Result<ResolvedAudience> resolve(
        database::Transaction& tx, const access::Session& session, const Audience& audience);
};

} // namespace belfry::core::messaging
