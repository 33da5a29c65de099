// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/MessagePreview.h"

#include "core/formats/MimeReader.h"

namespace belfry::core::application {

namespace {

Result<QStringList> passwordsIn(database::Transaction& tx, Services& services, const access::Session& session, OutboxId id)
{
    TRY_ASSIGN(const auto persons, services.outbox.personsAbout(tx, id));
    TRY_ASSIGN(const auto accounts, services.credentials.openForSending(tx, session, persons));
    QStringList passwords;
    for (const auto& account : accounts) {
        passwords.append(account.password.reveal());
    }
    return passwords;
}

} // namespace

Result<MessagePreview> previewMessage(database::Transaction& tx, Services& services, const access::Session& session, OutboxId id,
    Secrets secrets, qint64 nowMs)
{
    if (secrets == Secrets::Shown) {
        TRY(access::authorize(session, access::Action::SeeCredential, nowMs));
    }
    TRY_ASSIGN(const auto row, services.outbox.find(tx, session, id));
    TRY_ASSIGN(const auto content, services.outbox.content(tx, session, id));
    const formats::ReadableMail mail = formats::readableMail(content.frozen);
    MessagePreview preview { mail.from, mail.replyTo, mail.to, mail.subject, mail.text, false };
    if (row.purpose == QLatin1String("credentials") && secrets == Secrets::Masked) {
        // An older message may hold an older password, which nobody can compare any more: then the whole text is hidden.
        TRY_ASSIGN(const bool isCurrent, services.outbox.speaksOfCurrentVersions(tx, id));
        if (isCurrent) {
            TRY_ASSIGN(const auto passwords, passwordsIn(tx, services, session, id));
            preview.text = messaging::masked(preview.text, passwords);
        } else {
            preview.text.clear();
        }
        preview.isMasked = true;
    }
    return preview;
}

} // namespace belfry::core::application
