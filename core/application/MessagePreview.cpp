// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/MessagePreview.h"

#include "core/formats/MimeReader.h"

namespace belfry::core::application {

namespace {

/// Empty where a password in the text cannot be compared any more: the message is older than it, its life has
/// ended, or the person was merged into another.
Result<QString> maskedText(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    OutboxId id,
    const QString& text)
{
    TRY_ASSIGN(const bool isCurrent, services.outbox.speaksOfCurrentVersions(tx, id));
    TRY_ASSIGN(const auto persons, services.outbox.personsAbout(tx, id));
    TRY_ASSIGN(const auto accounts, services.credentials.openForSending(tx, session, persons));
    QStringList passwords;
    for (const auto& account : accounts) {
        const QString& password = account.password.reveal();
        if (password.isEmpty() || !text.contains(password)) {
            return QString();
        }
        passwords.append(password);
    }
    const bool knowsAll = isCurrent && passwords.size() == static_cast<qsizetype>(persons.size());
    return knowsAll ? messaging::masked(text, passwords) : QString();
}

} // namespace

Result<MessagePreview> previewMessage(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    OutboxId id,
    Secrets secrets,
    qint64 nowMs)
{
    if (secrets == Secrets::Shown) {
        TRY(access::authorize(session, access::Action::SeeCredential, nowMs));
    }
    TRY_ASSIGN(const auto row, services.outbox.find(tx, session, id));
    TRY_ASSIGN(const auto content, services.outbox.content(tx, session, id));
    if (secrets == Secrets::Shown && row.purpose == QLatin1String("credentials")) {
        TRY(services.audit.append(
            tx, session, "credential.preview", { { QStringLiteral("message"), id.value() } }));
    }
    if (row.channel == outbox::Channel::Sms) {
        MessagePreview preview {
            row.sender, {}, row.address, row.subject, QString::fromUtf8(content.frozen), false
        };
        if (row.purpose == QLatin1String("credentials") && secrets == Secrets::Masked) {
            TRY_ASSIGN(preview.text, maskedText(tx, services, session, id, preview.text));
            preview.isMasked = true;
        }
        return preview;
    }
    if (row.channel == outbox::Channel::System) {
        return MessagePreview {
            row.author, {}, row.recipientName, row.subject, QString::fromUtf8(content.frozen), false
        };
    }
    const formats::ReadableMail mail = formats::readableMail(content.frozen);
    MessagePreview preview { mail.from, mail.replyTo, mail.to, mail.subject, mail.text, false };
    if (row.purpose == QLatin1String("credentials") && secrets == Secrets::Masked) {
        TRY_ASSIGN(preview.text, maskedText(tx, services, session, id, preview.text));
        preview.isMasked = true;
    }
    return preview;
}

} // namespace belfry::core::application
