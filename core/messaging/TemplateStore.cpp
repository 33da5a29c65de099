// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/TemplateStore.h"

namespace belfry::core::messaging {

using database::Transaction;

Result<std::optional<TemplateText>> TemplateStore::active(
    Transaction& tx, const QString& key, outbox::Channel channel, const QString& language)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT subject, body FROM message_template WHERE key = :key AND channel = :channel "
                       "AND language = :language AND is_active = TRUE ORDER BY version DESC LIMIT 1"));
    query.bind(":key", key).bind(":channel", outbox::channelName(channel)).bind(":language", language);
    TRY(query.exec());
    return query.next() ? std::optional(TemplateText { query.text(0), query.text(1) })
                        : std::optional<TemplateText>();
}

Result<std::vector<TemplateStore::Entry>> TemplateStore::allActive(Transaction& tx, outbox::Channel channel)
{
    auto query = tx.prepare(QStringLiteral("SELECT key, language, subject, body FROM message_template WHERE "
                                           "channel = :channel AND is_active = TRUE ORDER BY key, language"));
    query.bind(":channel", outbox::channelName(channel));
    TRY(query.exec());
    std::vector<Entry> entries;
    while (query.next()) {
        entries.push_back({ query.text(0), query.text(1), { query.text(2), query.text(3) } });
    }
    return entries;
}

Result<std::vector<std::pair<QString, TemplateText>>> TemplateStore::activeWith(
    Transaction& tx, const QString& prefix, outbox::Channel channel, const QString& language)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT key, subject, body FROM message_template WHERE SUBSTR(key, 1, :length) = :prefix AND channel "
        "= :channel AND language = :language AND is_active = TRUE ORDER BY key"));
    query.bind(":length", static_cast<int>(prefix.size()))
        .bind(":prefix", prefix)
        .bind(":channel", outbox::channelName(channel))
        .bind(":language", language);
    TRY(query.exec());
    std::vector<std::pair<QString, TemplateText>> found;
    while (query.next()) {
        found.emplace_back(query.text(0), TemplateText { query.text(1), query.text(2) });
    }
    return found;
}

Result<bool> TemplateStore::deactivate(
    Transaction& tx, const QString& key, outbox::Channel channel, const QString& language)
{
    auto query = tx.prepare(QStringLiteral(
        "UPDATE message_template SET is_active = FALSE WHERE key = :key AND channel = :channel "
        "AND language = :language AND is_active = TRUE"));
    query.bind(":key", key).bind(":channel", outbox::channelName(channel)).bind(":language", language);
    TRY(query.exec());
    return query.affectedRows() > 0;
}

Result<int> TemplateStore::add(Transaction& tx,
    const QString& key,
    outbox::Channel channel,
    const QString& language,
    const TemplateText& text,
    const QString& author)
{
    auto newest = tx.prepare(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM message_template WHERE "
                                            "key = :key AND channel = :channel AND language = :language"));
    newest.bind(":key", key).bind(":channel", outbox::channelName(channel)).bind(":language", language);
    TRY(newest.exec());
    const int version = newest.next() ? newest.integer(0) + 1 : 1;
    TRY_ASSIGN(const auto id, tx.reserveId<TemplateId>(QStringLiteral("message_template")));
    TRY_ASSIGN(const qint64 now, tx.now());
    auto insert = tx.prepare(QStringLiteral(
        "INSERT INTO message_template (id, key, channel, language, version, is_active, subject, body, "
        "created_by, created_at) "
        "VALUES (:id, :key, :channel, :language, :version, TRUE, :subject, :body, :author, :now)"));
    insert.bind(":id", id)
        .bind(":key", key)
        .bind(":channel", outbox::channelName(channel))
        .bind(":language", language)
        .bind(":version", version)
        .bind(":subject", text.subject)
        .bind(":body", text.body)
        .bind(":author", author)
        .bind(":now", now);
    TRY(insert.execOne());
    return version;
}

} // namespace belfry::core::messaging
