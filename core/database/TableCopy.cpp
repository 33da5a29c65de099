// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/TableCopy.h"

#include "core/database/Connection.h"

namespace belfry::core::database {

namespace {

bool isSqlite(const Transaction& tx)
{
    return tx.dialect().engine() == Engine::Sqlite;
}

QString joinedNames(const std::vector<ColumnInfo>& columns)
{
    QStringList names;
    for (const ColumnInfo& column : columns) {
        names.append(column.name);
    }
    return names.join(QStringLiteral(", "));
}

ColumnKind kindOf(const QString& type)
{
    const QString name = type.toLower();
    if (name == QLatin1String("integer") || name == QLatin1String("bigint")) {
        return ColumnKind::Integer;
    }
    if (name == QLatin1String("boolean")) {
        return ColumnKind::Boolean;
    }
    return name == QLatin1String("blob") || name == QLatin1String("bytea") ? ColumnKind::Bytes
                                                                           : ColumnKind::Text;
}

QMetaType metaTypeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
        return QMetaType(QMetaType::LongLong);
    case ColumnKind::Boolean:
        return QMetaType(QMetaType::Bool);
    case ColumnKind::Text:
        return QMetaType(QMetaType::QString);
    case ColumnKind::Bytes:
        return QMetaType(QMetaType::QByteArray);
    }
    return QMetaType(QMetaType::QString);
}

QVariant plainValue(const Query& query, int column, ColumnKind kind)
{
    if (query.isNull(column)) {
        return {};
    }
    switch (kind) {
    case ColumnKind::Integer:
        return query.int64(column);
    case ColumnKind::Boolean:
        return qint64 { query.boolean(column) };
    case ColumnKind::Text:
        return query.text(column);
    case ColumnKind::Bytes:
        return query.bytes(column);
    }
    return {};
}

/// As the engine wants it bound; a null text or null bytes would become NULL, which the columns refuse.
QVariant boundValue(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid() || value.metaType().id() == QMetaType::Nullptr) {
        return QVariant(metaTypeOf(kind));
    }
    switch (kind) {
    case ColumnKind::Integer:
        return value.toLongLong();
    case ColumnKind::Boolean:
        return value.toBool();
    case ColumnKind::Text: {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    case ColumnKind::Bytes: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    }
    return value;
}

Result<QStringList> names(Transaction& tx, const QString& sql)
{
    auto query = tx.prepare(sql);
    TRY(query.exec());
    QStringList found;
    while (query.next()) {
        found.append(query.text(0));
    }
    return found;
}

Result<qint64> number(Transaction& tx, const QString& sql)
{
    auto query = tx.prepare(sql);
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<bool> hasId(Transaction& tx, const QString& table)
{
    TRY_ASSIGN(const auto columns, TableCopy::columns(tx, table));
    for (const ColumnInfo& column : columns) {
        if (column.name == QLatin1String("id") && column.kind == ColumnKind::Integer) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<QStringList> TableCopy::tables(Transaction& tx)
{
    return names(tx,
        isSqlite(tx) ? QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                      "'sqlite_%' ORDER BY name")
                     : QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
                                      "ORDER BY tablename COLLATE \"C\""));
}

Result<std::vector<ColumnInfo>> TableCopy::columns(Transaction& tx, const QString& table)
{
    auto query = tx.prepare(isSqlite(tx)
            ? QStringLiteral("SELECT name, type FROM pragma_table_info(:table) ORDER BY cid")
            : QStringLiteral(
                  "SELECT CAST(column_name AS TEXT), CAST(data_type AS TEXT) FROM information_schema.columns "
                  "WHERE table_schema = current_schema() AND table_name = :table ORDER BY ordinal_position"));
    query.bind(":table", table);
    TRY(query.exec());
    std::vector<ColumnInfo> columns;
    while (query.next()) {
        columns.push_back({ query.text(0), kindOf(query.text(1)) });
    }
    if (columns.empty()) {
        return fail(ErrorCode::DbForeign, QStringLiteral("there is no table %1").arg(table));
    }
    return columns;
}

Result<qint64> TableCopy::count(Transaction& tx, const QString& table)
{
    return number(tx, QStringLiteral("SELECT COUNT(*) FROM %1").arg(table));
}

Result<void> TableCopy::walk(Transaction& tx,
    const QString& table,
    const std::vector<ColumnInfo>& columns,
    const QString& order,
    const std::function<Result<void>(QVariantList)>& visit)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(joinedNames(columns), table, order));
    TRY(query.exec());
    while (query.next()) {
        QVariantList row;
        for (size_t index = 0; index < columns.size(); ++index) {
            row.append(plainValue(query, static_cast<int>(index), columns[index].kind));
        }
        TRY(visit(std::move(row)));
    }
    return {};
}

Result<void> TableCopy::insert(Transaction& tx,
    const QString& table,
    const std::vector<ColumnInfo>& columns,
    std::vector<QVariantList> rows)
{
    for (QVariantList& row : rows) {
        if (row.size() != static_cast<qsizetype>(columns.size())) {
            return fail(ErrorCode::InputUnreadable,
                QStringLiteral("a row of %1 has the wrong number of values").arg(table));
        }
        for (qsizetype index = 0; index < row.size(); ++index) {
            row[index] = boundValue(row.at(index), columns[static_cast<size_t>(index)].kind);
        }
    }
    return tx.insertMany(table, joinedNames(columns).split(QStringLiteral(", ")), rows);
}

Result<void> TableCopy::clear(Transaction& tx, const QString& table)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM %1").arg(table));
    return query.exec();
}

Result<void> TableCopy::continueIds(Transaction& tx)
{
    // Tables that take their ids from the program: on PostgreSQL each has a sequence, on SQLite a row made
    // when needed.
    TRY_ASSIGN(const QStringList all, tables(tx));
    for (const QString& table : all) {
        TRY_ASSIGN(const bool counts, hasId(tx, table));
        if (!counts) {
            continue;
        }
        TRY_ASSIGN(const qint64 last, number(tx, QStringLiteral("SELECT MAX(id) FROM %1").arg(table)));
        if (last == 0) {
            continue;
        }
        auto query = tx.prepare(isSqlite(tx)
                ? QStringLiteral("INSERT INTO id_block (table_name, last_id) VALUES (:name, :last) ON "
                                 "CONFLICT (table_name) DO UPDATE "
                                 "SET last_id = excluded.last_id")
                : QStringLiteral("SELECT setval(CAST(sequencename AS TEXT), CAST(:last AS BIGINT)) FROM "
                                 "pg_sequences WHERE schemaname = current_schema() "
                                 "AND sequencename = CAST(:name AS TEXT)"));
        query.bind(":name", isSqlite(tx) ? table : table + QStringLiteral("_id_seq")).bind(":last", last);
        TRY(query.exec());
    }
    return {};
}

Result<void> TableCopy::checkIntegrity(Connection& connection)
{
    if (connection.dialect().engine() != Engine::Sqlite) {
        return {};
    }
    TRY_ASSIGN(const QVariant words, connection.scalar(QStringLiteral("PRAGMA integrity_check(1)")));
    if (words.toString() != QLatin1String("ok")) {
        return fail(ErrorCode::DbCorrupt, words.toString());
    }
    return {};
}

} // namespace belfry::core::database
