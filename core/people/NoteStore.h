// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace belfry::core::people {

/// What somebody wrote down about a person; never changed afterwards.
struct Note
{
    NoteId id;
    QUuid uuid;
    PersonId person;
    QString body;
    QString author;
    qint64 createdAt = 0; ///< UTC ms
};

/// The table `note`.
class NoteStore
{
public:
    /// `note` has id and uuid; the time is the transaction's.
    static Result<void> insert(database::Transaction& tx, const Note& note);
    /// Newest first; those of persons who became part of this one are among them.
    static Result<std::vector<Note>> ofPerson(database::Transaction& tx, PersonId person);
};

} // namespace belfry::core::people
