// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/DraftService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belfry::core::messaging {

using access::Action;
using access::authorize;
using access::Session;
using database::Transaction;
using outbox::Channel;

namespace {

constexpr int kTitleLength = 120;

QString titleOf(const Composition& composition)
{
    QString title = composition.text.subject.trimmed();
    if (title.isEmpty()) {
        const QString& body
            = composition.text.body.trimmed().isEmpty() ? composition.smsText : composition.text.body;
        title = body.simplified();
    }
    return title.left(kTitleLength);
}

QJsonArray attachmentsJson(const std::vector<Attachment>& attachments)
{
    QJsonArray all;
    for (const Attachment& one : attachments) {
        all.append(QJsonObject { { QStringLiteral("name"), one.fileName },
            { QStringLiteral("type"), QString::fromLatin1(one.contentType) },
            { QStringLiteral("sha256"), QString::fromLatin1(one.sha256.toHex()) },
            { QStringLiteral("size"), one.size } });
    }
    return all;
}

tl::unexpected<Error> unreadable()
{
    return fail(ErrorCode::InputInvalid, QStringLiteral("draft"));
}

} // namespace

QByteArray toJson(const Composition& composition)
{
    QJsonArray channels;
    for (const Channel channel : composition.channels) {
        channels.append(outbox::channelName(channel));
    }
    QJsonObject json { { QStringLiteral("kind"), outbox::kindName(composition.kind) },
        { QStringLiteral("channels"), channels },
        { QStringLiteral("audience"), QJsonDocument::fromJson(composition.audience.toJson()).object() },
        { QStringLiteral("subject"), composition.text.subject },
        { QStringLiteral("body"), composition.text.body },
        { QStringLiteral("sms"), composition.smsText },
        { QStringLiteral("attachments"), attachmentsJson(composition.attachments) },
        { QStringLiteral("reply_to"), composition.replyTo },
        { QStringLiteral("staff_profile"), composition.isForStaffProfile } };
    if (composition.sendAt) {
        json.insert(QStringLiteral("send_at"), *composition.sendAt);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Composition> compositionFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Composition composition;
    const auto kind = outbox::kindFromName(object.value(QLatin1String("kind")).toString());
    if (!kind) {
        return unreadable();
    }
    composition.kind = *kind;
    composition.channels.clear();
    for (const QJsonValue& value : object.value(QLatin1String("channels")).toArray()) {
        const auto channel = outbox::channelFromName(value.toString());
        if (!channel) {
            return unreadable();
        }
        composition.channels.push_back(*channel);
    }
    TRY_ASSIGN(composition.audience,
        Audience::fromJson(QJsonDocument(object.value(QLatin1String("audience")).toObject()).toJson()));
    composition.text.subject = object.value(QLatin1String("subject")).toString();
    composition.text.body = object.value(QLatin1String("body")).toString();
    composition.smsText = object.value(QLatin1String("sms")).toString();
    for (const QJsonValue& value : object.value(QLatin1String("attachments")).toArray()) {
        composition.attachments.push_back({ value[QLatin1String("name")].toString(),
            value[QLatin1String("type")].toString().toLatin1(),
            QByteArray::fromHex(value[QLatin1String("sha256")].toString().toLatin1()),
            value[QLatin1String("size")].toInteger() });
    }
    composition.replyTo = object.value(QLatin1String("reply_to")).toString();
    composition.isForStaffProfile = object.value(QLatin1String("staff_profile")).toBool();
    if (const QJsonValue at = object.value(QLatin1String("send_at")); at.isDouble()) {
        composition.sendAt = at.toInteger();
    }
    return composition;
}

Result<DraftId> DraftService::save(
    Transaction& tx, const Session& session, DraftId id, const Composition& composition)
{
    TRY(authorize(session, Action::Compose));
    const QString title = titleOf(composition);
    const QByteArray content = toJson(composition);
    if (id.isValid()) {
        TRY_ASSIGN(const bool isThere, DraftStore::update(tx, id, session.staff, title, content));
        if (isThere) {
            return id;
        }
    }
    return DraftStore::insert(tx, session.staff, title, content);
}

Result<std::vector<Draft>> DraftService::list(Transaction& tx, const Session& session)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto stored, DraftStore::list(tx, session.staff, kMostListed));
    std::vector<Draft> drafts;
    for (const DraftStore::Stored& one : stored) {
        if (auto composition = compositionFromJson(one.content)) {
            drafts.push_back({ one.id, one.title, one.updatedAt, *std::move(composition) });
        }
    }
    return drafts;
}

Result<Draft> DraftService::find(Transaction& tx, const Session& session, DraftId id)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto stored, DraftStore::find(tx, id, session.staff));
    if (!stored) {
        return fail(ErrorCode::NotFound, QStringLiteral("draft %1").arg(id.value()));
    }
    TRY_ASSIGN(auto composition, compositionFromJson(stored->content));
    return Draft { stored->id, stored->title, stored->updatedAt, std::move(composition) };
}

Result<void> DraftService::remove(Transaction& tx, const Session& session, DraftId id)
{
    TRY(authorize(session, Action::Compose));
    TRY(DraftStore::remove(tx, id, session.staff));
    return {};
}

} // namespace belfry::core::messaging
