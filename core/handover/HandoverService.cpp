// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/HandoverService.h"

#include "core/formats/MimeMessage.h"
#include "core/handover/CredentialsMail.h"
#include "core/handover/CredentialsPlanner.h"
#include "core/handover/HandoverStore.h"
#include "core/people/GroupStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace belfry::core::handover {

/// Everything that writing the mails of one slice needs.
struct SliceData
{
    School school;
    std::unordered_map<qint64, people::Person> persons;
    std::unordered_map<qint64, credentials::AccountSecret> accounts;
    QHash<qint64, QString> groups;
};

using access::Action;
using access::authorize;
using access::Session;
using database::Topic;
using database::Transaction;
using messaging::Reader;
using outbox::Channel;
using outbox::NewMessage;
using outbox::Reason;
using outbox::Skipped;

namespace {

constexpr const char* kSubjectKind = "credential";
constexpr const char* kNoteKey = "credentials.note";

template <class Tag> std::vector<Id<Tag>> unique(const std::vector<Id<Tag>>& ids)
{
    QSet<qint64> seen;
    std::vector<Id<Tag>> once;
    once.reserve(ids.size());
    for (const Id<Tag> id : ids) {
        if (!seen.contains(id.value())) {
            seen.insert(id.value());
            once.push_back(id);
        }
    }
    return once;
}

QString noteOf(const CredentialsRequest& request, const settings::Snapshot& settings)
{
    // The words of the last mail would make every SMS dearer: an SMS has them only when they are given for
    // it.
    const QString remembered = request.channel == Channel::Email ? settings.text(kNoteKey) : QString();
    QString note = request.note ? *request.note : remembered;
    note.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    note.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != QLatin1Char('\n')
            && letter != QLatin1Char('\t');
    });
    return note.left(kLongestNote);
}

QString mailbox(const QString& name, const QString& address)
{
    return name.isEmpty() ? address : QStringLiteral("%1 <%2>").arg(name, address);
}

QString audienceJson(const CredentialsPlan& plan)
{
    const QJsonObject json { { QStringLiteral("channel"), outbox::channelName(plan.request.channel) },
        { QStringLiteral("to"), audienceName(plan.request.audience) },
        { QStringLiteral("persons"), static_cast<qint64>(plan.request.persons.size()) },
        { QStringLiteral("again"), plan.request.again } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::vector<Access> accessOf(const SliceData& data, const PlannedMessage& message)
{
    std::vector<Access> about;
    about.reserve(message.about.size());
    for (const PersonId person : message.about) {
        const auto& account = data.accounts.at(person.value());
        about.push_back({ data.persons.at(person.value()),
            data.groups.value(person.value()),
            account.account.login,
            account.password.reveal() });
    }
    return about;
}

Result<QByteArray> frozenMail(
    const School& school, const PlannedMessage& message, const RenderedMail& mail, const QUuid& uuid)
{
    formats::MimeMessage mime;
    mime.from = { school.mail.name, school.mail.address };
    mime.replyTo = school.mail.replyTo;
    TRY_ASSIGN(mime.to.address, EmailAddress::parse(message.address));
    mime.to.name = message.recipientName;
    mime.subject = mail.subject;
    mime.belfryId = uuid.toString(QUuid::WithoutBraces);
    mime.messageId = QStringLiteral("%1@%2").arg(mime.belfryId, school.mail.address.domain());
    mime.text = mail.body;
    return formats::writeMime(mime);
}

std::vector<outbox::Subject> subjectsOf(const SliceData& data, const PlannedMessage& planned)
{
    std::vector<outbox::Subject> subjects;
    for (const PersonId about : planned.about) {
        const credentials::Account& account = data.accounts.at(about.value()).account;
        subjects.push_back({ QLatin1String(kSubjectKind), account.id.value(), account.version });
    }
    return subjects;
}

Result<NewMessage> newMessage(const SliceData& data, const PlannedMessage& planned, const RenderedMail& mail)
{
    NewMessage message;
    message.uuid = QUuid::createUuid();
    message.recipient = planned.recipient;
    message.recipientName = planned.recipientName;
    message.address = planned.address;
    message.sender = data.school.mail.address.normalised();
    message.subject = mail.subject;
    message.messageId = QStringLiteral("<%1@%2>").arg(
        message.uuid.toString(QUuid::WithoutBraces), data.school.mail.address.domain());
    // One sealed piece: the password may stand anywhere in the body, in any transfer encoding.
    TRY_ASSIGN(QByteArray bytes, frozenMail(data.school, planned, mail, message.uuid));
    message.content.push_back({ std::move(bytes), true, {} });
    message.subjects = subjectsOf(data, planned);
    message.resendOf = planned.resendOf;
    message.about = planned.about;
    return message;
}

/// The words of an SMS as they leave: nothing of it goes anywhere but this text, the number and the sender.
NewMessage newSms(
    const SliceData& data, const PlannedMessage& planned, const QString& subject, const formats::SmsText& sms)
{
    NewMessage message;
    message.uuid = QUuid::createUuid();
    message.recipient = planned.recipient;
    message.recipientName = planned.recipientName;
    message.channel = Channel::Sms;
    message.address = planned.address;
    message.sender = data.school.sms.sender;
    message.subject = subject;
    message.content.push_back({ sms.text.toUtf8(), true, {} });
    message.subjects = subjectsOf(data, planned);
    message.resendOf = planned.resendOf;
    message.about = planned.about;
    message.parts = sms.parts;
    message.priceMinor = sms.parts * data.school.sms.priceMinor;
    return message;
}

/// The letters that stand in the way, for the sentence; never the text itself.
QString lettersOf(const formats::SmsText& sms)
{
    QStringList letters;
    for (const formats::SmsLetter& letter : sms.offending) {
        if (!letters.contains(letter.text())) {
            letters.append(letter.text());
        }
    }
    return letters.mid(0, 10).join(QLatin1Char(' '));
}

void skipAll(
    std::vector<Skipped>& skipped, const PlannedMessage& message, Reason reason, const QString& detail = {})
{
    for (const PersonId about : message.about) {
        skipped.push_back({ about, message.recipient, reason, detail });
    }
}

} // namespace

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Student:
        return QStringLiteral("student");
    case Audience::Guardians:
        return QStringLiteral("guardians");
    case Audience::Both:
        return QStringLiteral("both");
    }
    return {};
}

std::optional<Audience> audienceFromName(const QString& name)
{
    for (const Audience audience : { Audience::Student, Audience::Guardians, Audience::Both }) {
        if (name == audienceName(audience)) {
            return audience;
        }
    }
    return std::nullopt;
}

HandoverService::HandoverService(const std::shared_ptr<const secrets::Vault>& vault, access::AuditLog audit)
    : m_audit(audit)
    , m_settings(vault, audit)
    , m_people(audit)
    , m_credentials(vault, audit)
    , m_templates(audit)
    , m_outbox(vault, audit)
{
}

Result<CredentialsPlan> HandoverService::plan(
    Transaction& tx, const Session& session, const CredentialsRequest& request)
{
    TRY(authorize(session, Action::Compose));
    if (request.note && request.note->size() > kLongestNote) {
        return fail(ErrorCode::InputTooLarge,
            QStringLiteral("the own words have %1 characters, at most %2 go into a mail")
                .arg(request.note->size())
                .arg(kLongestNote));
    }
    CredentialsPlan plan;
    plan.request = request;
    plan.request.persons = unique(request.persons);
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    const School school = School::read(settings);
    const bool isSms = request.channel == Channel::Sms;
    plan.senderIsPlaceholder = !isSms && school.mail.isPlaceholder;
    plan.request.note = noteOf(request, settings);
    const Reason refusal = isSms && !school.sms.isActive ? Reason::SmsOff
        : school.instanceUrl.isEmpty()                   ? Reason::NoInstanceUrl
        : !isSms && school.mail.isMissing                ? Reason::NoSender
                                                         : Reason::None;
    if (refusal != Reason::None) {
        for (const PersonId about : plan.request.persons) {
            plan.skipped.push_back({ about, {}, refusal, {} });
        }
        return plan;
    }
    TRY_ASSIGN(const auto data, planningData(tx, session, plan.request));
    CredentialsTexts texts(m_templates, request.channel, school.language, *plan.request.note);
    TRY(CredentialsPlanner(data, school, texts, plan).planAll(tx));
    return plan;
}

Result<PlanningData> HandoverService::planningData(
    Transaction& tx, const Session& session, const CredentialsRequest& request)
{
    PlanningData data;
    std::vector<PersonId> involved = request.persons;
    if (request.audience != Audience::Student) {
        TRY_ASSIGN(const auto guardians, HandoverStore::guardians(tx, request.persons));
        for (const auto& [student, guardian] : guardians) {
            data.guardians[student.value()].push_back(guardian);
            involved.push_back(guardian);
        }
    }
    TRY_ASSIGN(auto persons, m_people.findMany(tx, session, unique(involved)));
    for (people::Person& person : persons) {
        const qint64 id = person.id.value();
        data.persons.emplace(id, std::move(person));
    }
    std::vector<PersonId> recipients;
    for (const PersonId about : request.persons) {
        if (data.persons.count(about.value()) == 0) {
            return fail(ErrorCode::NotFound, QStringLiteral("person %1").arg(about.value()));
        }
        const auto to = CredentialsPlanner::recipients(data, about, request.audience);
        recipients.insert(recipients.end(), to.begin(), to.end());
    }
    TRY_ASSIGN(data.reach,
        outbox::SendingRules::reach(tx, unique(recipients), request.channel, outbox::MessageKind::System));
    TRY_ASSIGN(const auto accounts, m_credentials.findMany(tx, request.persons));
    std::vector<AccountId> accountIds;
    for (const credentials::Account& account : accounts) {
        accountIds.push_back(account.id);
        data.accounts.emplace(account.person.value(), account);
    }
    TRY_ASSIGN(const auto earlier, HandoverStore::earlier(tx, accountIds, request.channel));
    for (const HandoverStore::Earlier& row : earlier) {
        data.earlier[row.account.value()].push_back(row);
    }
    TRY_ASSIGN(data.onPaper, HandoverStore::onPaper(tx, accountIds));
    return data;
}

Result<MailPreview> HandoverService::preview(Transaction& tx,
    const Session& session,
    const CredentialsPlan& plan,
    size_t index,
    bool showSecrets,
    qint64 nowMs)
{
    TRY(authorize(session, Action::Compose));
    if (index >= plan.messages.size()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the plan has no message %1").arg(index));
    }
    if (showSecrets) {
        TRY(authorize(session, Action::SeeCredential, nowMs));
    }
    const PlannedMessage& message = plan.messages[index];
    TRY_ASSIGN(auto data, sliceData(tx, session, plan, index, 1));
    const Channel channel = plan.request.channel;
    QStringList passwords;
    for (const auto& [person, account] : data.accounts) {
        passwords.append(account.password.reveal());
    }
    if (!showSecrets && channel == Channel::Email) {
        for (const PersonId about : message.about) {
            const auto account = data.accounts.find(about.value());
            if (account != data.accounts.end()) {
                account->second.password = SecretText(
                    messaging::masked(QStringLiteral("password"), { QStringLiteral("password") }));
            }
        }
    }
    CredentialsTexts texts(m_templates, channel, data.school.language, plan.request.note.value_or(QString()));
    TRY_ASSIGN(const auto mail, rendered(tx, texts, data, message, channel));
    if (!mail.mail) {
        return fail(ErrorCode::Conflict, outbox::reasonName(mail.reason));
    }
    if (showSecrets) {
        TRY(m_audit.append(tx,
            session,
            "credential.preview",
            { { QStringLiteral("person"), message.about.front().value() } }));
    }
    if (mail.sms) {
        // Counted with the real password: dots are no letters of the SMS alphabet.
        MailPreview preview;
        preview.from = data.school.sms.sender;
        preview.to = mailbox(message.recipientName, message.address);
        preview.subject = mail.mail->subject;
        preview.body = showSecrets ? mail.sms->text : messaging::masked(mail.sms->text, passwords);
        preview.parts = mail.sms->parts;
        preview.units = mail.sms->units;
        preview.isUnicode = mail.sms->encoding == formats::SmsEncoding::Ucs2;
        preview.priceMinor = mail.sms->parts * data.school.sms.priceMinor;
        return preview;
    }
    return MailPreview { mailbox(data.school.mail.name, data.school.mail.address.text()),
        data.school.mail.replyTo.text(),
        mailbox(message.recipientName, message.address),
        mail.mail->subject,
        mail.mail->body,
        data.school.mail.isPlaceholder,
        0,
        0,
        false,
        0 };
}

Result<SubmissionId> HandoverService::open(
    Transaction& tx, const Session& session, const CredentialsPlan& plan)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const SubmissionId submission,
        m_outbox.openSubmission(
            tx, session, { outbox::MessageKind::System, QStringLiteral("credentials"), audienceJson(plan) }));
    if (!plan.skipped.empty()) {
        TRY(m_outbox.recordSkipped(tx, submission, plan.skipped));
    }
    return submission;
}

Result<outbox::OutboxService::Queued> HandoverService::queueSlice(Transaction& tx,
    const Session& session,
    SubmissionId submission,
    const CredentialsPlan& plan,
    size_t from,
    size_t count)
{
    TRY(authorize(session, Action::Compose));
    const size_t end = std::min(from + count, plan.messages.size());
    TRY_ASSIGN(const auto data, sliceData(tx, session, plan, from, end - std::min(from, end)));
    const Channel channel = plan.request.channel;
    CredentialsTexts texts(m_templates, channel, data.school.language, plan.request.note.value_or(QString()));
    std::vector<NewMessage> messages;
    std::vector<size_t> places; ///< of each message in the slice
    std::vector<Skipped> late;
    for (size_t index = from; index < end; ++index) {
        const PlannedMessage& planned = plan.messages[index];
        TRY_ASSIGN(const auto mail, rendered(tx, texts, data, planned, channel));
        if (!mail.mail) {
            skipAll(late, planned, mail.reason, mail.detail);
            continue;
        }
        auto message = mail.sms ? Result<NewMessage>(newSms(data, planned, mail.mail->subject, *mail.sms))
                                : newMessage(data, planned, *mail.mail);
        if (!message) {
            skipAll(
                late, planned, Reason::BadAddress, message.error().detail); // a header that no mail can carry
            continue;
        }
        message->again = plan.request.again;
        messages.push_back(std::move(*message));
        places.push_back(index - from);
    }
    if (!late.empty()) {
        TRY(m_outbox.recordSkipped(tx, submission, late));
    }
    outbox::OutboxService::Queued answer;
    answer.ids.resize(end - std::min(from, end));
    if (!messages.empty()) {
        TRY_ASSIGN(const auto queued, m_outbox.queue(tx, session, submission, messages));
        for (size_t index = 0; index < queued.ids.size(); ++index) {
            answer.ids[places[index]] = queued.ids[index];
        }
        answer.skipped = queued.skipped;
    }
    answer.skipped.insert(answer.skipped.end(), late.begin(), late.end());
    return answer;
}

Result<int> HandoverService::close(
    Transaction& tx, const Session& session, SubmissionId submission, const CredentialsPlan& plan)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    if (plan.request.channel == Channel::Email && plan.request.note
        && *plan.request.note != settings.text(kNoteKey)) {
        TRY_ASSIGN(const auto own,
            m_templates.ownText(tx, QStringLiteral("credentials"), settings.text("school.language")));
        if (!own) {
            // Whoever may send may also leave words for the next time, without the right to change settings.
            // Words that the setting does not take (too long) are in the mails all the same.
            const auto remembered
                = m_settings.set(tx, Session::system(), QLatin1String(kNoteKey), *plan.request.note);
            if (!remembered && remembered.error().code != ErrorCode::InputInvalid) {
                return fail(remembered.error());
            }
        }
    }
    return m_outbox.closeSubmission(tx, session, submission, settings.boolean("credentials.need_approval"));
}

Result<SliceData> HandoverService::sliceData(
    Transaction& tx, const Session& session, const CredentialsPlan& plan, size_t from, size_t count)
{
    SliceData data;
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    data.school = School::read(settings);
    std::vector<PersonId> about;
    std::vector<PersonId> involved;
    for (size_t index = from; index < from + count; ++index) {
        const PlannedMessage& message = plan.messages[index];
        about.insert(about.end(), message.about.begin(), message.about.end());
        involved.push_back(message.recipient);
    }
    involved.insert(involved.end(), about.begin(), about.end());
    TRY_ASSIGN(auto persons, m_people.findMany(tx, session, unique(involved)));
    for (people::Person& person : persons) {
        const qint64 id = person.id.value();
        data.persons.emplace(id, std::move(person));
    }
    TRY_ASSIGN(auto accounts, m_credentials.openForSending(tx, session, unique(about)));
    for (credentials::AccountSecret& account : accounts) {
        const qint64 id = account.account.person.value();
        data.accounts.emplace(id, std::move(account));
    }
    TRY_ASSIGN(data.groups, people::GroupStore::names(tx, unique(about)));
    return data;
}

Result<HandoverService::Rendered> HandoverService::rendered(Transaction& tx,
    CredentialsTexts& texts,
    const SliceData& data,
    const PlannedMessage& message,
    Channel channel) const
{
    // Between the plan and this slice somebody may have merged a person or a password may have come to its
    // end.
    const auto recipient = data.persons.find(message.recipient.value());
    for (const PersonId about : message.about) {
        const auto account = data.accounts.find(about.value());
        if (recipient == data.persons.end() || data.persons.count(about.value()) == 0
            || account == data.accounts.end()) {
            return Rendered { std::nullopt, std::nullopt, Reason::NoAccount, {} };
        }
        if (account->second.password.isEmpty()) {
            return Rendered { std::nullopt, std::nullopt, Reason::NoPassword, {} };
        }
    }
    const Reader reader = message.about.size() == 1 && message.about.front() == message.recipient
        ? Reader::Self
        : Reader::Guardian;
    TRY_ASSIGN(const auto* text,
        texts.forReader(tx, readerLanguage(recipient->second, data.school.language), reader));
    const auto about = accessOf(data, message);
    if (const auto empty = emptyVariable(text->text, data.school, message.recipientName, about)) {
        return Rendered { std::nullopt,
            std::nullopt,
            Reason::EmptyVariable,
            messaging::variableName(*empty, data.school.language) };
    }
    RenderedMail mail = render(text->text, data.school, message.recipientName, about);
    if (channel == Channel::Email) {
        return Rendered { std::move(mail), std::nullopt, Reason::None, {} };
    }
    if (const auto changed = changedByLetters(data.school, about)) {
        return Rendered { std::nullopt,
            std::nullopt,
            Reason::Letters,
            messaging::variableName(*changed, data.school.language) };
    }
    auto sms = formats::measureSms(mail.body.trimmed(), data.school.sms.letters);
    if (sms.problem != formats::SmsProblem::None) {
        return Rendered { std::nullopt, std::nullopt, messaging::reasonOf(sms.problem), lettersOf(sms) };
    }
    mail.body = sms.text;
    return Rendered { std::move(mail), std::move(sms), Reason::None, {} };
}

Result<std::vector<credentials::Account>> HandoverService::renew(
    Transaction& tx, const Session& session, const std::vector<PersonId>& persons)
{
    TRY_ASSIGN(auto accounts, m_credentials.renew(tx, session, unique(persons)));
    for (const credentials::Account& account : accounts) {
        TRY(m_outbox.supersede(
            tx, session, { QLatin1String(kSubjectKind), account.id.value(), account.version }));
    }
    return accounts;
}

Result<void> HandoverService::changeLogin(
    Transaction& tx, const Session& session, PersonId person, const QString& login)
{
    TRY(m_credentials.changeLogin(tx, session, person, login));
    TRY_ASSIGN(const auto account, m_credentials.find(tx, person));
    if (account) {
        TRY(m_outbox.supersede(
            tx, session, { QLatin1String(kSubjectKind), account->id.value(), account->version }));
    }
    return {};
}

Result<void> HandoverService::handedOverOnPaper(
    Transaction& tx, const Session& session, PersonId person, QDate date)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const qint64 now, tx.now());
    // A school east of Greenwich is already in tomorrow; later than that is a slip of the pen.
    if (!date.isValid() || date > QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().addDays(1)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("date"));
    }
    TRY_ASSIGN(const auto account, m_credentials.find(tx, person));
    if (!account) {
        return fail(ErrorCode::NotFound, QStringLiteral("person %1 has no account").arg(person.value()));
    }
    TRY(HandoverStore::recordPaper(tx, account->id, account->version, date, session.name));
    tx.changed(Topic::Credentials);
    return m_audit.append(tx,
        session,
        "credential.on_paper",
        { { QStringLiteral("account"), account->id.value() },
            { QStringLiteral("version"), account->version } });
}

Result<QString> HandoverService::rememberedNote(Transaction& tx, const Session& session)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    return settings.text(kNoteKey);
}

Result<HandoverService::PaperSlips> HandoverService::paperSlips(
    Transaction& tx, const Session& session, const std::vector<PersonId>& persons, qint64 nowMs)
{
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    TRY_ASSIGN(auto accounts, m_credentials.openForPaper(tx, session, unique(persons), nowMs));
    return PaperSlips {
        settings.text("school.name"), settings.text("school.instance_url"), std::move(accounts)
    };
}

} // namespace belfry::core::handover
