// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/DraftStore.h"

#include <QUuid>

namespace belfry::core::messaging {

using database::Transaction;

namespace {

DraftStore::Stored storedFrom(const database::Query& query)
{
    return { query.id<DraftId>(0), query.text(1), query.text(2).toUtf8(), query.int64(3) };
}

} // namespace

Result<DraftId> DraftStore::insert(
    Transaction& tx, StaffId staff, const QString& title, const QByteArray& content)
{
    TRY_ASSIGN(const auto id, tx.reserveId<DraftId>(QStringLiteral("message_draft")));
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("INSERT INTO message_draft (id, uuid, staff_id, title, content, updated_at) "
                       "VALUES (:id, :uuid, :staff, :title, :content, :now)"));
    query.bind(":id", id)
        .bind(":uuid", QUuid::createUuid())
        .bind(":staff", staff)
        .bind(":title", title)
        .bind(":content", QString::fromUtf8(content))
        .bind(":now", now);
    TRY(query.execOne());
    return id;
}

Result<bool> DraftStore::update(
    Transaction& tx, DraftId id, StaffId staff, const QString& title, const QByteArray& content)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("UPDATE message_draft SET title = :title, content = :content, updated_at = :now "
                       "WHERE id = :id AND staff_id = :staff"));
    query.bind(":id", id)
        .bind(":staff", staff)
        .bind(":title", title)
        .bind(":content", QString::fromUtf8(content))
        .bind(":now", now);
    TRY(query.exec());
    return query.affectedRows() > 0;
}

Result<bool> DraftStore::remove(Transaction& tx, DraftId id, StaffId staff)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM message_draft WHERE id = :id AND staff_id = :staff"));
    query.bind(":id", id).bind(":staff", staff);
    TRY(query.exec());
    return query.affectedRows() > 0;
}

Result<std::optional<DraftStore::Stored>> DraftStore::find(Transaction& tx, DraftId id, StaffId staff)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, title, content, updated_at FROM message_draft WHERE id = :id AND staff_id = :staff"));
    query.bind(":id", id).bind(":staff", staff);
    TRY(query.exec());
    return query.next() ? std::optional(storedFrom(query)) : std::nullopt;
}

Result<std::vector<DraftStore::Stored>> DraftStore::list(Transaction& tx, StaffId staff, int limit)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, title, content, updated_at FROM message_draft WHERE staff_id = :staff "
                       "ORDER BY updated_at DESC, id DESC LIMIT :limit"));
    query.bind(":staff", staff).bind(":limit", limit);
    TRY(query.exec());
    std::vector<Stored> found;
    while (query.next()) {
        found.push_back(storedFrom(query));
    }
    return found;
}

} // namespace belfry::core::messaging
