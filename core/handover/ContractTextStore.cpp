// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/ContractTextStore.h"

#include "core/base/Ids.h"

namespace belfry::core::handover {

using database::Transaction;
using messaging::TemplateText;

Result<std::optional<TemplateText>> ContractTextStore::active(Transaction& tx, const QString& language)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT subject, body FROM message_template WHERE key = 'contract' AND channel = "
        "'print' AND language = :language AND is_active = TRUE ORDER BY version DESC LIMIT 1"));
    query.bind(":language", language);
    TRY(query.exec());
    return query.next() ? std::optional(TemplateText { query.text(0), query.text(1) })
                        : std::optional<TemplateText>();
}

Result<bool> ContractTextStore::deactivate(Transaction& tx, const QString& language)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE message_template SET is_active = FALSE WHERE key = 'contract' AND channel = 'print' AND "
        "language = :language AND is_active = TRUE"));
    query.bind(":language", language);
    TRY(query.exec());
    return query.affectedRows() > 0;
}

Result<int> ContractTextStore::add(
    Transaction& tx, const QString& language, const TemplateText& text, const QString& author)
{
    auto newest = tx.prepare(
        QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM message_template WHERE key = 'contract' AND "
                       "channel = 'print' AND language = :language"));
    newest.bind(":language", language);
    TRY(newest.exec());
    const int version = newest.next() ? newest.integer(0) + 1 : 1;
    TRY_ASSIGN(const auto id, tx.reserveId<TemplateId>(QStringLiteral("message_template")));
    TRY_ASSIGN(const qint64 now, tx.now());
    auto insert = tx.prepare(QStringLiteral(
        "INSERT INTO message_template (id, key, channel, language, version, is_active, subject, body, "
        "created_by, created_at) VALUES (:id, 'contract', 'print', :language, :version, TRUE, :subject, "
        ":body, :author, :now)"));
    insert.bind(":id", id)
        .bind(":language", language)
        .bind(":version", version)
        .bind(":subject", text.subject)
        .bind(":body", text.body)
        .bind(":author", author)
        .bind(":now", now);
    TRY(insert.execOne());
    return version;
}

} // namespace belfry::core::handover
