// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/people/NoteStore.h"

namespace belfry::core::people {

/// How many characters a note may have.
inline constexpr qsizetype kLongestPersonNote = 4000;

/**
 * "Note…" on a person's card: what the school wants to remember, with author and time (LL2-23). A note is
 * written once and stays; the audit trail knows that it was written, not what it says.
 */
class NoteService
{
public:
    explicit NoteService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    enum class Tell {
        Nobody,
        Family ///< records the event: the student, and the guardians where their accounts are on (LL2-09)
    };
    /// InputMissing for an empty text; InputInvalid for one that is too long ("body: too_long") or holds
    /// characters that cannot be shown ("body: control_character"); NotFound for nobody or who was merged.
    /// Telling asks for the right to write messages as well.
    Result<NoteId> add(database::Transaction& tx,
        const access::Session& session,
        PersonId person,
        const QString& body,
        Tell tell = Tell::Nobody);
    /// Newest first.
    Result<std::vector<Note>> list(
        database::Transaction& tx, const access::Session& session, PersonId person);

private:
    access::AuditLog m_audit;
};

} // namespace belfry::core::people
