// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/credentials/CredentialsService.h"
#include "core/formats/SmsText.h"
#include "core/handover/RenderedMail.h"
#include "core/messaging/TemplateService.h"
#include "core/outbox/OutboxService.h"
#include "core/people/PeopleService.h"
#include "core/settings/Settings.h"

#include <QDate>

namespace belfry::core::handover {

struct PlanningData;
struct SliceData;
class CredentialsTexts;

enum class Audience { Student, Guardians, Both };
QString audienceName(Audience audience);
std::optional<Audience> audienceFromName(const QString& name);

struct CredentialsRequest
{
    std::vector<PersonId> persons; ///< students, or guardians and teachers with accounts
    Audience audience = Audience::Student;
    outbox::Channel channel = outbox::Channel::Email;
    /// The secretary's own words, added to the standard text (LL1-10); absent: those of the last time
    /// (LL1-11). An own text of the school takes the place of both (LL1-22).
    std::optional<QString> note;
    bool again = false; ///< also to those whose present version was sent or waits
};

/// One message that would leave: a recipient and the persons whose credentials it holds.
struct PlannedMessage
{
    PersonId recipient;
    QString recipientName;
    QString address;
    std::vector<PersonId> about;
    std::optional<OutboxId> resendOf; ///< --again, or a row that was only written into a folder
};

struct CredentialsPlan
{
    CredentialsRequest request;
    std::vector<PlannedMessage> messages;
    std::vector<outbox::Skipped> skipped;
    bool senderIsPlaceholder
        = false; ///< mail is written to a folder and no sender is set: a reserved address stands there
};

/// The mail or SMS exactly as it will leave, with the passwords masked unless `showSecrets`.
struct MailPreview
{
    QString from;
    QString replyTo;
    QString to;
    QString subject;
    QString body;
    bool senderIsPlaceholder = false;
    /// SMS: counted on the text that leaves, passwords included (DT-15).
    int parts = 0;
    int units = 0;
    bool isUnicode = false; ///< letters outside the SMS alphabet make it dearer
    qint64 priceMinor = 0;
};

/// How long the remembered words of the secretary may be.
inline constexpr int kLongestNote = 10'000;

/**
 * Handing credentials over: by mail to one, a group or all (LL1-04, LL1-18), on paper (decision 7). A long
 * list is cut into slices by the caller (application::CredentialsSending) under one submission in state
 * building.
 */
class HandoverService
{
public:
    HandoverService(const std::shared_ptr<const secrets::Vault>& vault, access::AuditLog audit);

    /// Who gets what and who is passed over why (LL1-34); reads only. Several children of one guardian come
    /// in one mail where the text allows (decision 13). Refused as a whole: NoInstanceUrl, NoSender (in
    /// `skipped` for everybody).
    Result<CredentialsPlan> plan(
        database::Transaction& tx, const access::Session& session, const CredentialsRequest& request);
    Result<MailPreview> preview(database::Transaction& tx,
        const access::Session& session,
        const CredentialsPlan& plan,
        size_t index,
        bool showSecrets,
        qint64 nowMs);
    Result<SubmissionId> open(
        database::Transaction& tx, const access::Session& session, const CredentialsPlan& plan);
    /// Renders, freezes and queues messages [from, from + count) of the plan, fit for one short transaction
    /// when `count` is at most kSlice; answers the rows and late skips.
    Result<outbox::OutboxService::Queued> queueSlice(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const CredentialsPlan& plan,
        size_t from,
        size_t count);
    /// Ready at once or waiting for approval (setting credentials.need_approval); remembers the note
    /// (LL1-11).
    Result<int> close(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const CredentialsPlan& plan);

    static constexpr size_t kSlice = 250;

    /// New password for each; open messages with the old one are cancelled as superseded.
    Result<std::vector<credentials::Account>> renew(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& persons);
    /// A new login is a new version as well: what waits with the old one is cancelled.
    Result<void> changeLogin(
        database::Transaction& tx, const access::Session& session, PersonId person, const QString& login);
    /// "Handed over on paper" (green, with the date).
    Result<void> handedOverOnPaper(
        database::Transaction& tx, const access::Session& session, PersonId person, QDate date);

    /// The words that stand ready in the window (LL1-11).
    Result<QString> rememberedNote(database::Transaction& tx, const access::Session& session);
    /// For slips on paper (name, login, password; the address is a setting): step-up, audited.
    struct PaperSlips
    {
        QString school;
        QString instanceUrl;
        std::vector<credentials::NamedAccount> accounts;
    };
    Result<PaperSlips> paperSlips(database::Transaction& tx,
        const access::Session& session,
        const std::vector<PersonId>& persons,
        qint64 nowMs);

private:
    /// A mail or SMS, or why there is none.
    struct Rendered
    {
        std::optional<RenderedMail> mail; ///< of an SMS the body as it leaves
        std::optional<formats::SmsText> sms;
        outbox::Reason reason = outbox::Reason::None;
        QString detail;
    };
    Result<PlanningData> planningData(
        database::Transaction& tx, const access::Session& session, const CredentialsRequest& request);
    Result<SliceData> sliceData(database::Transaction& tx,
        const access::Session& session,
        const CredentialsPlan& plan,
        size_t from,
        size_t count);
    Result<Rendered> rendered(database::Transaction& tx,
        CredentialsTexts& texts,
        const SliceData& data,
        const PlannedMessage& message,
        outbox::Channel channel) const;

    access::AuditLog m_audit;
    settings::SettingsService m_settings;
    people::PeopleService m_people;
    credentials::CredentialsService m_credentials;
    messaging::TemplateService m_templates;
    outbox::OutboxService m_outbox;
};

} // namespace belfry::core::handover
