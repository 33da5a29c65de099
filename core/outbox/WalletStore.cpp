// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/WalletStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::outbox {

using database::Query;
using database::Transaction;

namespace {

Result<WalletStore::State> stateOf(Transaction& tx, const QString& lock)
{
    QString sql = QStringLiteral("SELECT balance_minor, reserved_minor, gateway_balance_minor, "
                                 "gateway_balance_at, warned_at FROM wallet WHERE id = 1 ");
    sql += lock;
    auto query = tx.prepare(sql);
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("the wallet is missing"));
    }
    return WalletStore::State {
        query.int64(0), query.int64(1), query.optionalInt64(2), query.int64(3), query.int64(4)
    };
}

Result<std::vector<WalletStore::Priced>> pricedOf(Query& query)
{
    TRY(query.exec());
    std::vector<WalletStore::Priced> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0), query.integer(1), query.int64(2), query.int64(3) });
    }
    return rows;
}

/// `update` ends with WHERE.
Result<void> setReserved(Transaction& tx, const QString& update, const std::vector<OutboxId>& ids)
{
    if (ids.empty()) {
        return {};
    }
    auto query = tx.prepare(update + tx.dialect().idsIn(QStringLiteral("id"), ":ids"));
    query.bindIds(":ids", ids);
    return query.exec();
}

} // namespace

Result<WalletStore::State> WalletStore::read(Transaction& tx)
{
    return stateOf(tx, QString());
}

Result<WalletStore::State> WalletStore::lock(Transaction& tx)
{
    return stateOf(tx, tx.dialect().forUpdate());
}

Result<void> WalletStore::add(Transaction& tx, qint64 balanceMinor, qint64 reservedMinor)
{
    auto query = tx.prepare(QStringLiteral("UPDATE wallet SET balance_minor = balance_minor + :balance, "
                                           "reserved_minor = reserved_minor + :reserved WHERE id = 1"));
    query.bind(":balance", balanceMinor).bind(":reserved", reservedMinor);
    return query.execOne();
}

Result<void> WalletStore::setWarned(Transaction& tx, std::optional<qint64> at)
{
    auto query = tx.prepare(QStringLiteral("UPDATE wallet SET warned_at = :at WHERE id = 1"));
    query.bindNullable(":at", at);
    return query.execOne();
}

Result<void> WalletStore::setGatewayBalance(Transaction& tx, qint64 minor)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "UPDATE wallet SET gateway_balance_minor = :minor, gateway_balance_at = :now WHERE id = 1"));
    query.bind(":minor", minor).bind(":now", now);
    return query.execOne();
}

Result<std::vector<WalletStore::Priced>> WalletStore::priced(
    Transaction& tx, const std::vector<OutboxId>& ids)
{
    auto query = tx.prepare(QStringLiteral("SELECT id, parts, price_minor, reserved_minor FROM outbox WHERE "
                                           "price_minor > 0 AND %1 ORDER BY id")
            .arg(tx.dialect().idsIn(QStringLiteral("id"), ":ids")));
    query.bindIds(":ids", ids);
    return pricedOf(query);
}

Result<std::vector<WalletStore::Priced>> WalletStore::lockWaiting(Transaction& tx, int limit)
{
    QString sql = QStringLiteral("SELECT id, parts, price_minor, reserved_minor FROM outbox WHERE "
                                 "state = 'ready' AND reason = 'wallet' ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":limit", limit);
    return pricedOf(query);
}

Result<std::vector<WalletStore::Priced>> WalletStore::lockReserved(Transaction& tx, int limit)
{
    QString sql = QStringLiteral("SELECT id, parts, price_minor, reserved_minor FROM outbox WHERE "
                                 "state = 'ready' AND reserved_minor > 0 ORDER BY id DESC LIMIT :limit ");
    sql += tx.dialect().forUpdateSkipLocked();
    auto query = tx.prepare(sql);
    query.bind(":limit", limit);
    return pricedOf(query);
}

Result<bool> WalletStore::hasWaiting(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT 1 FROM outbox WHERE state = 'ready' AND reason = 'wallet' LIMIT 1"));
    TRY(query.exec());
    return query.next();
}

Result<void> WalletStore::reserve(Transaction& tx, const std::vector<OutboxId>& ids)
{
    return setReserved(tx, QStringLiteral("UPDATE outbox SET reserved_minor = price_minor WHERE "), ids);
}

Result<void> WalletStore::unreserve(Transaction& tx, const std::vector<OutboxId>& ids)
{
    return setReserved(tx, QStringLiteral("UPDATE outbox SET reserved_minor = 0 WHERE "), ids);
}

Result<void> WalletStore::insertEntries(Transaction& tx, std::vector<Entry> entries)
{
    if (entries.empty()) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(
        const auto ids, tx.reserveIds(QStringLiteral("wallet_entry"), static_cast<int>(entries.size())));
    std::vector<QVariantList> rows;
    rows.reserve(entries.size());
    for (size_t index = 0; index < entries.size(); ++index) {
        const Entry& entry = entries[index];
        rows.push_back({ ids[index],
            QUuid::createUuid().toString(QUuid::WithoutBraces),
            entry.kind,
            entry.amountMinor,
            entry.balanceMinor,
            entry.outbox.toVariant(),
            entry.parts,
            entry.onDate.toString(Qt::ISODate),
            entry.note.isNull() ? QStringLiteral("") : entry.note,
            entry.author.isNull() ? QStringLiteral("") : entry.author, // empty: the delivery worker
            now });
    }
    return tx.insertMany(QStringLiteral("wallet_entry"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("kind"),
            QStringLiteral("amount_minor"),
            QStringLiteral("balance_minor"),
            QStringLiteral("outbox_id"),
            QStringLiteral("parts"),
            QStringLiteral("on_date"),
            QStringLiteral("note"),
            QStringLiteral("author"),
            QStringLiteral("at") },
        rows);
}

Result<std::vector<WalletStore::Entry>> WalletStore::entries(Transaction& tx, qint64 before, int limit)
{
    QString sql = QStringLiteral("SELECT id, kind, amount_minor, balance_minor, outbox_id, parts, on_date, "
                                 "note, author, at FROM wallet_entry ");
    sql += before > 0 ? QStringLiteral("WHERE id < :before ") : QString();
    sql += QStringLiteral("ORDER BY id DESC LIMIT :limit");
    auto query = tx.prepare(sql);
    query.bind(":limit", limit);
    if (before > 0) {
        query.bind(":before", before);
    }
    TRY(query.exec());
    std::vector<Entry> found;
    while (query.next()) {
        found.push_back({ query.int64(0),
            query.text(1),
            query.int64(2),
            query.int64(3),
            query.id<OutboxId>(4),
            query.integer(5),
            query.date(6),
            query.text(7),
            query.text(8),
            query.int64(9) });
    }
    return found;
}

Result<WalletStore::Spent> WalletStore::spentSince(Transaction& tx, qint64 sinceMs)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT COALESCE(SUM(amount_minor), 0), COALESCE(MIN(at), 0) FROM wallet_entry "
                       "WHERE kind = 'charge' AND at >= :since"));
    query.bind(":since", sinceMs);
    TRY(query.exec());
    return query.next() ? Spent { -query.int64(0), query.int64(1) } : Spent {};
}

} // namespace belfry::core::outbox
