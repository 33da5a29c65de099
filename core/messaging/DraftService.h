// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/messaging/Compose.h"
#include "core/messaging/DraftStore.h"

namespace belfry::core::messaging {

/// What a person writes of a composition, as JSON; values of events and of single persons are not in it.
QByteArray toJson(const Composition& composition);
/// InputInvalid for what toJson() has not written.
Result<Composition> compositionFromJson(const QByteArray& json);

struct Draft
{
    DraftId id;
    QString title; ///< the subject, else the first words; may be empty
    qint64 updatedAt = 0; ///< UTC ms
    Composition composition;
};

/**
 * What somebody is writing, kept while it is typed, so that a crash loses nothing. Drafts are private: each
 * person sees his own alone. They stand in no audit trail, which tells of what was sent and not of what
 * somebody has thought of.
 */
class DraftService
{
public:
    static constexpr int kMostListed = 50;

    /// An invalid id, or one that is gone, makes a new draft. Answers the draft's id.
    Result<DraftId> save(database::Transaction& tx,
        const access::Session& session,
        DraftId id,
        const Composition& composition);
    /// The newest first; what cannot be read any more is left out.
    Result<std::vector<Draft>> list(database::Transaction& tx, const access::Session& session);
    /// NotFound.
    Result<Draft> find(database::Transaction& tx, const access::Session& session, DraftId id);
    /// One that is gone already is no error.
    Result<void> remove(database::Transaction& tx, const access::Session& session, DraftId id);
};

} // namespace belfry::core::messaging
