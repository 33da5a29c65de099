// SPDX-License-Identifier: GPL-3.0-or-later
// A person decides: uncertain, held and quarantined messages, "send again" and other words (docs/delivery.md
// 2.4, rows 11, 12, 19; 2.6).
#include "core/base/Clock.h"
#include "core/base/EmailAddress.h"
#include "core/credentials/CredentialsService.h"
#include "core/formats/MimeMessage.h"
#include "core/formats/SmsText.h"
#include "core/outbox/Approval.h"
#include "core/outbox/CauseStore.h"
#include "core/outbox/ContentStore.h"
#include "core/outbox/OutboxService.h"
#include "core/outbox/OutboxStore.h"
#include "core/outbox/QueueStore.h"
#include "core/outbox/ReachStore.h"
#include "core/outbox/SubmissionStore.h"
#include "core/settings/SmsRules.h"

#include <algorithm>

namespace belfry::core::outbox {

using access::Action;
using database::Transaction;

namespace {

const QString kFolder = QStringLiteral("folder");

/// Handed over, outcome unknown: also when it is held now.
bool isUncertain(const StoredRow& row)
{
    return row.state == State::InDoubt
        || (row.state == State::Held && (row.heldFrom == State::Sending || row.heldFrom == State::InDoubt));
}

Result<StoredRow> lockOne(Transaction& tx, OutboxId id)
{
    TRY_ASSIGN(const auto rows, OutboxStore::lock(tx, { id }));
    if (rows.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("message %1").arg(id.value()));
    }
    return rows.front();
}

Result<BulkResult> changeOne(Transaction& tx,
    const QString& actor,
    const StoredRow& row,
    State to,
    Reason reason,
    const QString& detail,
    std::vector<Column> columns = {},
    const QVariantList& values = {})
{
    Transition change;
    change.from = row.state;
    change.to = to;
    change.columns = std::move(columns);
    change.actor = actor;
    TRY_ASSIGN(
        const auto changed, OutboxStore::transitionAll(tx, change, { row.id }, reason, detail, values));
    if (changed.empty()) {
        return fail(ErrorCode::Conflict, QStringLiteral("message %1 changed meanwhile").arg(row.id.value()));
    }
    return BulkResult { changed, {} };
}

/// A message that speaks of an old password is not sent again; the newer one is.
Result<void> demandCurrent(Transaction& tx, const std::vector<Subject>& subjects)
{
    std::vector<qint64> accounts;
    for (const Subject& subject : subjects) {
        if (subject.kind == QLatin1String("credential")) {
            accounts.push_back(subject.id);
        }
    }
    TRY_ASSIGN(const auto versions, ReachStore::accountVersions(tx, accounts, ReachStore::Lock::Shared));
    for (const Subject& subject : subjects) {
        const auto version = versions.find(subject.id);
        if (subject.kind == QLatin1String("credential")
            && (version == versions.end() || version->second != subject.version)) {
            return fail(ErrorCode::Conflict, reasonName(Reason::Superseded));
        }
    }
    return {};
}

/// The sender stands in the frozen bytes: a copy of a message with an old one would leave with it.
Result<void> demandSender(Transaction& tx, settings::SettingsService settings, const StoredRow& row)
{
    TRY_ASSIGN(const auto values, settings.snapshot(tx));
    const auto sender = EmailAddress::parse(values.text("mail.from"));
    if (row.channel == Channel::Email && sender && sender->normalised() != row.sender) {
        return fail(ErrorCode::Conflict, reasonName(Reason::SenderChanged));
    }
    if (row.channel == Channel::Sms && settings::effectiveSmsSender(values) != row.sender) {
        return fail(ErrorCode::Conflict, reasonName(Reason::SenderChanged));
    }
    return {};
}

void fillFrom(NewMessage& message, const StoredRow& row)
{
    message.recipient = row.recipient;
    message.recipientName = row.recipientName;
    message.channel = row.channel;
    message.address = row.address;
    message.subject = row.subject;
    message.parts = row.parts;
    message.priceMinor = row.priceMinor;
}

bool holdsSecret(const std::vector<Subject>& subjects, const std::vector<Segment>& content)
{
    return std::any_of(content.begin(), content.end(), [](const Segment& one) { return one.isSecret; })
        || std::any_of(subjects.begin(), subjects.end(), [](const Subject& subject) {
               return subject.kind == QLatin1String("credential");
           });
}

/// The frozen bytes with other words; length and price of an SMS follow from them.
Result<void> write(NewMessage& message, const EditedMessage& words, const settings::Snapshot& settings)
{
    if (words.text.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("text"));
    }
    if (message.channel == Channel::Sms) {
        const auto letters = formats::smsLettersFromName(settings.text("sms.letters"))
                                 .value_or(formats::SmsLetters::Replace);
        TRY_ASSIGN(const auto sms, formats::prepareSms(words.text, letters));
        message.parts = sms.parts;
        message.priceMinor = qint64 { sms.parts } * settings.integer("sms.price_minor");
        message.content.front().bytes = sms.text.toUtf8();
        return {};
    }
    if (words.subject.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
    }
    if (message.channel == Channel::System) {
        message.content.front().bytes = words.text.toUtf8();
        return {};
    }
    const QString messageId = message.messageId.mid(1, message.messageId.size() - 2);
    TRY_ASSIGN(message.content.front().bytes,
        formats::withText(message.content.front().bytes,
            words.subject,
            words.text,
            messageId,
            message.uuid.toString(QUuid::WithoutBraces)));
    return {};
}

} // namespace

Result<OutboxId> OutboxService::edit(
    Transaction& tx, const access::Session& session, OutboxId id, const EditedMessage& words)
{
    TRY(access::authorize(session, Action::Compose));
    TRY(access::authorize(session, Action::CancelMessage));
    TRY_ASSIGN(const auto row, lockOne(tx, id));
    if (row.state != State::Pending && row.state != State::Ready && row.state != State::Retry) {
        return illegal(row, "edited");
    }
    TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
    TRY(demandSender(tx, settings::SettingsService(m_vault, m_audit), row));
    TRY_ASSIGN(auto contents,
        ContentStore::open(
            tx, m_vault.get(), { { row.id, row.uuid, row.channel, row.sender, row.address, row.digest } }));
    auto& opened = contents.at(row.id.value());
    if (opened.problem) {
        return fail(
            *opened.problem, QStringLiteral("the text of message %1 cannot be opened").arg(id.value()));
    }
    NewMessage message;
    TRY_ASSIGN(message.subjects, OutboxStore::subjects(tx, row.id));
    if (holdsSecret(message.subjects, opened.segments)) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral(
                "a message with a password is not edited: cancel it and send the credentials anew"));
    }
    fillFrom(message, row);
    message.uuid = QUuid::createUuid();
    message.messageId
        = QString(row.messageId)
              .replace(row.uuid.toString(QUuid::WithoutBraces), message.uuid.toString(QUuid::WithoutBraces));
    message.content = std::move(opened.segments);
    message.sender = row.sender;
    message.subject = words.subject;
    message.plannedAt = words.plannedAt;
    message.notAfter = row.notAfter;
    message.resendOf = row.resendOf.isValid() ? std::optional(row.resendOf) : std::nullopt;
    TRY(write(message, words, settings));
    // Cancelled first: two live rows must not say the same.
    TRY(changeOne(tx, session.name, row, State::Cancelled, Reason::Edited, QString()));
    TRY_ASSIGN(const OutboxId anew, insertCopy(tx, row, message, session.name));
    TRY(OutboxStore::setReason(
        tx, { row.id }, State::Cancelled, Reason::Edited, QStringLiteral("message %1").arg(anew.value())));
    TRY(m_audit.append(tx,
        session,
        "outbox.edit",
        { { QStringLiteral("id"), row.id.value() }, { QStringLiteral("new"), anew.value() } }));
    return anew;
}

Result<BulkResult> OutboxService::resolve(Transaction& tx,
    const access::Session& session,
    OutboxId id,
    Resolution resolution,
    const QString& reason)
{
    TRY(access::authorize(session, Action::ResolveMessage));
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("reason"));
    }
    TRY_ASSIGN(const auto row, lockOne(tx, id));
    if (isUncertain(row)) {
        TRY_ASSIGN(const qint64 now, tx.now());
        if (now < row.decideAfter) {
            return fail(ErrorCode::TooEarly, isoUtc(row.decideAfter));
        }
    }
    switch (resolution) {
    case Resolution::TreatAsSent:
        return treatAsSent(tx, session, row, reason);
    case Resolution::SendAgain:
        return resendUncertain(tx, session, row, reason);
    case Resolution::Abandon:
        return abandon(tx, session, row, reason);
    }
    return fail(ErrorCode::Internal);
}

Result<BulkResult> OutboxService::treatAsSent(
    Transaction& tx, const access::Session& session, const StoredRow& row, const QString& reason)
{
    if (!isUncertain(row)) {
        return illegal(row, "treated as sent");
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto attempt, QueueStore::attempt(tx, row.id, row.attempt));
    const QString transport = attempt ? attempt->transport : QStringLiteral("");
    TRY_ASSIGN(const auto result,
        changeOne(tx,
            session.name,
            row,
            State::Sent,
            Reason::None,
            reason,
            { kAcceptedAt, kTransport },
            { now, transport }));
    if (transport != kFolder) {
        TRY_ASSIGN(const auto subjects, OutboxStore::subjects(tx, row.id));
        credentials::CredentialsService credentials(m_vault, m_audit);
        for (const Subject& subject : subjects) {
            if (subject.kind == QLatin1String("credential")) {
                TRY(credentials.accepted(tx, { AccountId(subject.id) }, subject.version, now));
            }
        }
    }
    TRY(m_audit.append(tx, session, "outbox.treat_as_sent", { { QStringLiteral("id"), row.id.value() } }));
    return result;
}

Result<BulkResult> OutboxService::resendUncertain(
    Transaction& tx, const access::Session& session, const StoredRow& row, const QString& reason)
{
    if (!isUncertain(row)) {
        return illegal(row, "sent again");
    }
    TRY(changeOne(tx, session.name, row, State::Failed, Reason::ResentAsNew, reason));
    TRY_ASSIGN(const auto copy, copyOf(tx, session, row));
    // Whoever may resolve takes the decision, knowing the risk: that is the approval of the new message.
    TRY_ASSIGN(const auto approver, Approver::create(tx, { QStringLiteral("person"), session.name }));
    Transition change = approver.transition(session.name);
    change.rows.push_back(approver.row(copy, row.channel, 0));
    TRY(OutboxStore::transition(tx, change));
    TRY(m_audit.append(tx,
        session,
        "outbox.resend",
        { { QStringLiteral("id"), row.id.value() }, { QStringLiteral("new"), copy.value() } }));
    return BulkResult { { copy }, {} };
}

Result<BulkResult> OutboxService::abandon(
    Transaction& tx, const access::Session& session, const StoredRow& row, const QString& reason)
{
    State to = State::Failed;
    if (!isUncertain(row)) {
        if (row.state != State::Held && row.state != State::Quarantined) {
            return illegal(row, "given up");
        }
        to = State::Cancelled;
    }
    TRY_ASSIGN(const auto result, changeOne(tx, session.name, row, to, Reason::Abandoned, reason));
    TRY(m_audit.append(tx, session, "outbox.abandon", { { QStringLiteral("id"), row.id.value() } }));
    return result;
}

Result<OutboxId> OutboxService::sendAgain(Transaction& tx, const access::Session& session, OutboxId id)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto row, lockOne(tx, id));
    const bool isOnlyWritten = row.state == State::Sent && row.transport == kFolder;
    if (!isOnlyWritten && row.state != State::Failed && row.state != State::Expired) {
        return illegal(row, "sent again");
    }
    TRY_ASSIGN(const auto live, SubmissionStore::live(tx, { row.dedupe }));
    if (const auto others = live.find(row.dedupe); others != live.end()
        && std::any_of(
            others->second.begin(), others->second.end(), [](State state) { return state != State::Sent; })) {
        return fail(ErrorCode::Conflict, reasonName(Reason::AlreadyQueued));
    }
    TRY_ASSIGN(const auto copy, copyOf(tx, session, row));
    bool isReleased = false;
    if (row.kind == MessageKind::System) {
        TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
        if (!settings.boolean("credentials.need_approval")) {
            const QString rule = QLatin1String(kSystemRule);
            TRY_ASSIGN(const auto approver, Approver::create(tx, { QStringLiteral("rule"), rule }));
            Transition change = approver.transition(rule);
            change.rows.push_back(approver.row(copy, row.channel, 0));
            TRY(OutboxStore::transition(tx, change));
            isReleased = true;
        }
    }
    TRY(m_audit.append(tx,
        session,
        "outbox.send_again",
        { { QStringLiteral("id"), row.id.value() },
            { QStringLiteral("new"), copy.value() },
            { QStringLiteral("released"), isReleased } }));
    return copy;
}

/// The same words in a new message: new Message-ID, so new bytes, a new digest and a new approval.
Result<OutboxId> OutboxService::copyOf(Transaction& tx, const access::Session& session, const StoredRow& row)
{
    NewMessage message;
    TRY_ASSIGN(message.subjects, OutboxStore::subjects(tx, row.id));
    TRY(demandCurrent(tx, message.subjects));
    TRY(demandSender(tx, settings::SettingsService(m_vault, m_audit), row));
    TRY_ASSIGN(auto contents,
        ContentStore::open(
            tx, m_vault.get(), { { row.id, row.uuid, row.channel, row.sender, row.address, row.digest } }));
    auto& opened = contents.at(row.id.value());
    if (opened.problem) {
        return fail(
            *opened.problem, QStringLiteral("the text of message %1 cannot be opened").arg(row.id.value()));
    }
    message.uuid = QUuid::createUuid();
    const QString oldUuid = row.uuid.toString(QUuid::WithoutBraces);
    const QString newUuid = message.uuid.toString(QUuid::WithoutBraces);
    message.messageId = QString(row.messageId).replace(oldUuid, newUuid);
    message.content = std::move(opened.segments);
    for (Segment& segment : message.content) {
        segment.bytes.replace(
            oldUuid.toLatin1(), newUuid.toLatin1()); // of the same length: no line is folded anew
    }
    message.sender = row.sender;
    message.resendOf = row.id;
    fillFrom(message, row);
    return insertCopy(tx, row, message, session.name);
}

/// The words of an unapproved message with another sender; nullopt when they cannot be opened here, or are no
/// mail of ours. The old row is cancelled, and says which one took its place.
Result<std::optional<OutboxId>> OutboxService::renewWithSender(
    Transaction& tx, const StoredRow& row, const EmailAddress& sender)
{
    TRY_ASSIGN(auto contents,
        ContentStore::open(
            tx, m_vault.get(), { { row.id, row.uuid, row.channel, row.sender, row.address, row.digest } }));
    auto& opened = contents.at(row.id.value());
    if (opened.problem) {
        return std::nullopt;
    }
    NewMessage message;
    message.uuid = QUuid::createUuid();
    const QString uuid = message.uuid.toString(QUuid::WithoutBraces);
    const QString messageId = QStringLiteral("%1@%2").arg(uuid, sender.domain());
    auto head = formats::withSender(opened.segments.front().bytes, sender, messageId, uuid);
    if (!head) {
        return std::nullopt;
    }
    message.content = std::move(opened.segments);
    message.content.front().bytes = *std::move(head);
    message.messageId = QStringLiteral("<%1>").arg(messageId);
    message.sender = sender.normalised();
    message.resendOf = row.resendOf.isValid() ? std::optional(row.resendOf) : std::nullopt;
    message.plannedAt = row.plannedAt > 0 ? std::optional(row.plannedAt) : std::nullopt;
    message.notAfter = row.notAfter;
    TRY_ASSIGN(message.subjects, OutboxStore::subjects(tx, row.id));
    fillFrom(message, row);
    TRY_ASSIGN(const OutboxId id, insertCopy(tx, row, message, row.author));
    return std::optional(id);
}

Result<OutboxId> OutboxService::insertCopy(
    Transaction& tx, const StoredRow& row, const NewMessage& draft, const QString& author)
{
    NewMessage message = draft;
    TRY_ASSIGN(message.about, SubmissionStore::aboutOf(tx, row.id));
    TRY_ASSIGN(auto readers, CauseStore::readers(tx, { row.id }));
    message.sharing = std::move(readers[row.id.value()]);
    TRY_ASSIGN(const auto id, tx.reserveId<OutboxId>(QStringLiteral("outbox")));
    const std::vector<SubmissionStore::NewRow> rows { { id,
        &message,
        ContentStore::digest(message.channel, message.sender, message.address, message.content),
        row.dedupe } };
    TRY(SubmissionStore::insert(tx, row.submission, { row.kind, row.purpose, {}, {} }, author, rows));
    TRY(ContentStore::insert(tx, m_vault.get(), { { id, message.uuid, &message.content } }));
    TRY(SubmissionStore::insertSubjects(tx, rows));
    TRY(SubmissionStore::insertReaders(tx, rows));
    std::vector<SubmissionStore::Recipient> recipients;
    for (const PersonId about : message.about) {
        recipients.push_back({ about, row.recipient, id, Reason::None, QString() });
    }
    TRY(SubmissionStore::insertRecipients(tx, row.submission, recipients));
    return id;
}

Result<std::vector<PersonId>> OutboxService::personsAbout(Transaction& tx, OutboxId id)
{
    return SubmissionStore::aboutOf(tx, id);
}

Result<bool> OutboxService::speaksOfCurrentVersions(Transaction& tx, OutboxId id)
{
    TRY_ASSIGN(const auto subjects, QueueStore::subjects(tx, { id }));
    const auto found = subjects.find(id.value());
    if (found == subjects.end()) {
        return true;
    }
    std::vector<qint64> accounts;
    for (const Subject& subject : found->second) {
        if (subject.kind == QLatin1String("credential")) {
            accounts.push_back(subject.id);
        }
    }
    TRY_ASSIGN(const auto versions, ReachStore::accountVersions(tx, accounts, ReachStore::Lock::None));
    return std::all_of(found->second.begin(), found->second.end(), [&](const Subject& subject) {
        const auto version = versions.find(subject.id);
        return subject.kind != QLatin1String("credential")
            || (version != versions.end() && version->second == subject.version);
    });
}

} // namespace belfry::core::outbox
