// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::settings {

Result<QMap<QString, QString>> SettingsStore::all(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT key, value, cipher IS NOT NULL FROM setting"));
    TRY(query.exec());
    QMap<QString, QString> values;
    while (query.next()) {
        values.insert(query.text(0), query.boolean(2) ? QStringLiteral("set") : query.text(1));
    }
    return values;
}

Result<void> SettingsStore::put(database::Transaction& tx, const QString& key, const QString& value)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO setting (key, value, updated_at) VALUES (:key, :value, :now) ON CONFLICT (key) DO "
        "UPDATE SET "
        "value = excluded.value, cipher = NULL, key_version = 0, updated_at = excluded.updated_at"));
    query.bind(":key", key).bind(":value", value).bind(":now", now);
    return query.exec();
}

Result<void> SettingsStore::putSealed(
    database::Transaction& tx, const QString& key, const secrets::Sealed& sealed)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO setting (key, value, cipher, key_version, "
                                           "updated_at) VALUES (:key, '', :cipher, :version, :now) "
                                           "ON CONFLICT (key) DO UPDATE SET value = '', cipher = "
                                           "excluded.cipher, key_version = excluded.key_version, "
                                           "updated_at = excluded.updated_at"));
    query.bind(":key", key)
        .bind(":cipher", sealed.cipher)
        .bind(":version", sealed.keyVersion)
        .bind(":now", now);
    return query.exec();
}

Result<std::optional<secrets::Sealed>> SettingsStore::sealed(database::Transaction& tx, const QString& key)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT cipher, key_version FROM setting WHERE key = :key AND cipher IS NOT NULL"));
    query.bind(":key", key);
    TRY(query.exec());
    if (!query.next()) {
        return std::optional<secrets::Sealed>();
    }
    return std::optional(secrets::Sealed { query.bytes(0), query.integer(1) });
}

Result<void> SettingsStore::holdSending(database::Transaction& tx)
{
    QString sql = QStringLiteral("SELECT id FROM sending WHERE id = 1 ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    return query.exec();
}

Result<void> SettingsStore::remove(database::Transaction& tx, const QString& key)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM setting WHERE key = :key"));
    query.bind(":key", key);
    return query.exec();
}

Result<void> SettingsStore::reopenChannel(database::Transaction& tx, const QString& name)
{
    // The channel belongs to core/outbox, which stands above; but whoever mends the settings has mended the
    // channel, and that has to happen in the same transaction. The time in which it was closed does not
    // count: ticked_at moves on.
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("UPDATE channel SET state = 'open', reason = '', detail = '', until = NULL, failures "
                       "= 0, refusals = 0, "
                       "ticked_at = :now, updated_at = :now2 WHERE name = :name AND state <> 'open'"));
    query.bind(":now", now).bind(":now2", now).bind(":name", name);
    TRY(query.exec());
    tx.changed(database::Topic::Channels);
    return {};
}

} // namespace belfry::core::settings
