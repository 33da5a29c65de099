// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <functional>

namespace belfry::core::database {

enum class ColumnKind { Integer, Boolean, Text, Bytes };

struct ColumnInfo
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
};

/**
 * Whole tables of either engine as plain values, for backups: integers (booleans as 0 and 1), text, bytes and
 * NULL. The names of tables and columns come from the program and from the engine's own catalogue, never from
 * a file.
 */
class TableCopy
{
public:
    /// All tables of the schema, sorted.
    static Result<QStringList> tables(Transaction& tx);
    static Result<std::vector<ColumnInfo>> columns(Transaction& tx, const QString& table);
    static Result<qint64> count(Transaction& tx, const QString& table);
    /// Every row in the order of the named columns, one at a time; memory does not grow with the table.
    static Result<void> walk(Transaction& tx,
        const QString& table,
        const std::vector<ColumnInfo>& columns,
        const QString& order,
        const std::function<Result<void>(QVariantList)>& visit);
    static Result<void> insert(Transaction& tx,
        const QString& table,
        const std::vector<ColumnInfo>& columns,
        std::vector<QVariantList> rows);
    static Result<void> clear(Transaction& tx, const QString& table);
    /// The next id of every table comes after the highest one that is there.
    static Result<void> continueIds(Transaction& tx);
    /// The engine's own check of its file: DbCorrupt with its words. PostgreSQL has none that a client may
    /// run.
    static Result<void> checkIntegrity(Connection& connection);
};

} // namespace belfry::core::database
