// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/credentials/CredentialsService.h"
#include "core/messaging/TemplateService.h"
#include "core/outbox/OutboxService.h"
#include "core/people/PeopleService.h"
#include "core/settings/Settings.h"

#include <QDate>

namespace belfry::core::handover {

enum class Audience { Student, Guardians, Both };
QString audienceName(Audience audience);
std::optional<Audience> audienceFromName(const QString& name);

struct CredentialsRequest {
    std::vector<PersonId> persons; ///< students, or guardians and teachers with accounts
    Audience audience = Audience::Student;
    outbox::Channel channel = outbox::Channel::Email;
    QString note; ///< the secretary's own words, added to the standard text (LL1-10)
    bool again = false; ///< also to those whose present version was sent or waits
};

/// One message that would leave: a recipient and the persons whose credentials it holds.
struct PlannedMessage {
    PersonId recipient;
    QString recipientName;
    QString address;
    std::vector<PersonId> about;
    std::optional<OutboxId> resendOf; ///< --again, or a row that was only written into a folder
};

struct CredentialsPlan {
    CredentialsRequest request;
    std::vector<PlannedMessage> messages;
    std::vector<outbox::Skipped> skipped;
};

/// The mail exactly as it will leave, with the passwords masked unless `showSecrets`.
struct MailPreview {
    QString from;
    QString replyTo;
    QString to;
    QString subject;
    QString body;
};

/**
 * Handing credentials over: by mail to one, a group or all (LL1-04, LL1-18), on paper (decision 7). A long list is cut
 * into slices by the caller (application::CredentialsSending) under one submission in state building.
 */
class HandoverService {
public:
    HandoverService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit);

    /// Who gets what and who is passed over why (LL1-34); reads only. Several children of one guardian come in one mail
    /// where the text allows (decision 13). Refused as a whole: NoInstanceUrl, NoSender (in `skipped` for everybody).
    Result<CredentialsPlan> plan(database::Transaction& tx, const access::Session& session, const CredentialsRequest& request);
    Result<MailPreview> preview(database::Transaction& tx, const access::Session& session, const CredentialsPlan& plan, size_t index, bool showSecrets, qint64 nowMs);
    Result<SubmissionId> open(database::Transaction& tx, const access::Session& session, const CredentialsPlan& plan);
    /// Renders, freezes and queues messages [from, from + count) of the plan; answers the rows and late skips.
    Result<outbox::OutboxService::Queued> queueSlice(database::Transaction& tx, const access::Session& session, SubmissionId submission, const CredentialsPlan& plan, size_t from, size_t count);
    /// Ready at once or waiting for approval (setting credentials.need_approval); remembers the note (LL1-11).
    Result<int> close(database::Transaction& tx, const access::Session& session, SubmissionId submission, const CredentialsPlan& plan);

    /// New password for each; open messages with the old one are cancelled as superseded.
    Result<std::vector<credentials::Account>> renew(database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& persons);
    /// "Handed over on paper" (green, with the date).
    Result<void> handedOverOnPaper(database::Transaction& tx, const access::Session& session, PersonId person, QDate date);

private:
    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::handover
