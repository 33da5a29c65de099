// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/VaultKeyStore.h"

namespace belfry::core::access {

Result<std::vector<secrets::WrappedKey>> VaultKeyStore::keys(database::Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT purpose, version, wrapped FROM vault_key ORDER BY purpose, version"));
    TRY(query.exec());
    std::vector<secrets::WrappedKey> keys;
    while (query.next()) {
        const auto purpose = secrets::purposeFromName(query.text(0));
        if (!purpose) {
            return fail(ErrorCode::DbCorrupt, QStringLiteral("a key of an unknown purpose"));
        }
        keys.push_back({ *purpose, query.integer(1), query.bytes(2) });
    }
    return keys;
}

Result<void> VaultKeyStore::addKey(database::Transaction& tx, const secrets::WrappedKey& key)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO vault_key (purpose, version, wrapped, created_at) "
                                           "VALUES (:purpose, :version, :wrapped, :now)"));
    query.bind(":purpose", secrets::purposeName(key.purpose)).bind(":version", key.version);
    query.bind(":wrapped", key.wrapped).bind(":now", now);
    return query.exec();
}

Result<std::vector<secrets::MasterWrap>> VaultKeyStore::wraps(database::Transaction& tx)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT kind, salt, parameters, wrapped FROM vault_wrap ORDER BY kind"));
    TRY(query.exec());
    std::vector<secrets::MasterWrap> wraps;
    while (query.next()) {
        wraps.push_back({ query.text(0), query.bytes(1), query.text(2), query.bytes(3) });
    }
    return wraps;
}

Result<void> VaultKeyStore::putWrap(database::Transaction& tx, const secrets::MasterWrap& wrap)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("INSERT INTO vault_wrap (kind, salt, parameters, wrapped, "
                                           "created_at) VALUES (:kind, :salt, :parameters, :wrapped, :now) "
                                           "ON CONFLICT (kind) DO UPDATE SET salt = excluded.salt, "
                                           "parameters = excluded.parameters, wrapped = excluded.wrapped, "
                                           "created_at = excluded.created_at"));
    query.bind(":kind", wrap.kind).bind(":salt", wrap.salt).bind(":parameters", wrap.parameters);
    query.bind(":wrapped", wrap.wrapped).bind(":now", now);
    return query.exec();
}

} // namespace belfry::core::access
