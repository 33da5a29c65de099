// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/ComposeService.h"

#include "core/access/StaffStore.h"
#include "core/formats/MimeMessage.h"
#include "core/formats/SmsText.h"
#include "core/messaging/Senders.h"
#include "core/outbox/ContentStore.h"
#include "core/outbox/SendingRules.h"
#include "core/people/GroupStore.h"
#include "core/settings/SchoolDay.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>
#include <map>

namespace belfry::core::messaging {

using access::Action;
using access::authorize;
using access::Session;
using database::Transaction;
using outbox::Channel;
using outbox::NewMessage;
using outbox::Reason;

/// Everything that planning and writing read, for all persons at once.
struct ComposeData
{
    MailSender mail;
    QString school;
    QString schoolLanguage;
    QString instanceUrl;
    QString schoolPhone;
    QString author;
    QDate today;
    SmsWay sms;
    std::unordered_map<qint64, people::Person> persons;
    QHash<qint64, QString> groups;
    Template mailText;
    Template smsText;

    const Template& textFor(Channel channel) const { return channel == Channel::Sms ? smsText : mailText; }
    Values valuesFor(const Composition& composition, const PlannedMessage& planned) const;
};

namespace {

constexpr qint64 kMsPerMinute = 60'000;

QString dateText(QDate date, const QString& language)
{
    return date.toString(
        language == QLatin1String("en") ? QStringLiteral("d MMM yyyy") : QStringLiteral("dd.MM.yyyy"));
}

/// "Anna, Jan": each name once, in order.
void addName(QString& names, const QString& name)
{
    if (!name.isEmpty() && !names.split(QStringLiteral(", ")).contains(name)) {
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + name;
    }
}

/// Passwords go by the credentials' own way only, where they are sealed and counted.
std::vector<TemplateIssue> issuesOf(const Template& text, const QString& language)
{
    std::vector<TemplateIssue> issues = text.issues();
    for (const Variable secret : { Variable::Login, Variable::Password }) {
        if (text.uses(secret)) {
            issues.push_back({ IssueKind::Unknown, variableName(secret, language), -1 });
        }
    }
    return issues;
}

bool looksLikeList(const Attachment& attachment)
{
    static const QSet<QString> kLists { QStringLiteral("csv"),
        QStringLiteral("tsv"),
        QStringLiteral("xls"),
        QStringLiteral("xlsx"),
        QStringLiteral("ods") };
    return kLists.contains(QFileInfo(attachment.fileName).suffix().toLower());
}

std::vector<Risk> risksOf(const ComposePlan& plan)
{
    std::vector<Risk> risks;
    if (plan.messages.size() > kManyRecipients) {
        risks.push_back(Risk::VeryMany);
    }
    const auto& parts = plan.composition.audience.parts;
    const bool allGroups = std::any_of(parts.begin(), parts.end(), [](const AudiencePart& part) {
        return part.kind == AudiencePart::Kind::AllGroups;
    });
    if (allGroups && plan.composition.audience.who != Who::Student) {
        risks.push_back(Risk::GuardiansOfAllGroups);
    }
    const auto& files = plan.composition.attachments;
    if (std::any_of(files.begin(), files.end(), looksLikeList)) {
        risks.push_back(Risk::ListAttached);
    }
    return risks;
}

Result<void> checkComposition(const Composition& composition)
{
    if (composition.audience.parts.empty() && composition.addressees.empty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("recipients"));
    }
    if (composition.text.subject.size() > kLongestSubject) {
        return fail(ErrorCode::InputTooLarge,
            QStringLiteral("the subject has more than %1 characters").arg(kLongestSubject));
    }
    if (composition.channels.empty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("channel"));
    }
    const bool hasBody = !composition.text.body.trimmed().isEmpty();
    for (const Channel channel : composition.channels) {
        const bool hasText = hasBody || (channel == Channel::Sms && !composition.smsText.trimmed().isEmpty());
        if (!hasText) {
            return fail(ErrorCode::InputMissing, QStringLiteral("text"));
        }
        // An SMS has no subject; a mail without one is taken for spam.
        if (channel != Channel::Sms && composition.text.subject.trimmed().isEmpty()) {
            return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
        }
    }
    qint64 size = 0;
    for (const Attachment& attachment : composition.attachments) {
        size += attachment.size;
    }
    if (size > kLargestAttachments) {
        return fail(ErrorCode::InputTooLarge,
            QStringLiteral("the attachments have %1 MB together, at most %2 MB go with a mail")
                .arg(size / 1024 / 1024 + 1)
                .arg(kLargestAttachments / 1024 / 1024));
    }
    return {};
}

/// Splits or keeps together: figures of one person must not stand in a mail about another.
std::vector<Addressee> oneMessageEach(const Composition& composition, std::vector<Addressee> addressees)
{
    if (composition.personValues.empty()) {
        return addressees;
    }
    std::vector<Addressee> split;
    for (const Addressee& addressee : addressees) {
        for (const PersonId about : addressee.about) {
            split.push_back({ addressee.recipient, { about } });
        }
    }
    return split;
}

std::vector<PersonId> involved(const std::vector<Addressee>& addressees)
{
    QSet<PersonId> seen;
    std::vector<PersonId> all;
    const auto add = [&](PersonId id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            all.push_back(id);
        }
    };
    for (const Addressee& addressee : addressees) {
        add(addressee.recipient);
        std::for_each(addressee.about.begin(), addressee.about.end(), add);
    }
    return all;
}

/// Plans one channel: reach, households, holes in the text, the length of an SMS.
class ChannelPlanner
{
public:
    ChannelPlanner(const ComposeData& data, Channel channel, ComposePlan& plan)
        : m_data(data)
        , m_channel(channel)
        , m_plan(plan)
    {
    }

    void place(const Addressee& addressee, const outbox::Reach& reach)
    {
        if (reach.reason != Reason::None) {
            leaveOut(addressee, reach.reason, reach.detail);
            return;
        }
        // Two parents with one mailbox read one mail; figures of one child never stand in that of another.
        const bool canShare = m_channel != Channel::System;
        QString place = reach.address;
        if (!m_plan.composition.personValues.empty()) {
            place += QLatin1Char('\n') + QString::number(addressee.about.front().value());
        }
        const auto known = m_byAddress.find(place);
        if (canShare && known != m_byAddress.end()) {
            share(m_messages[known->second], addressee);
            return;
        }
        m_byAddress.emplace(place, m_messages.size());
        PlannedMessage message;
        message.recipient = addressee.recipient;
        message.recipientName = nameOf(addressee.recipient);
        message.channel = m_channel;
        message.address = reach.address;
        message.about = addressee.about;
        m_messages.push_back(std::move(message));
    }
    void finish()
    {
        for (PlannedMessage& message : m_messages) {
            const Values values = m_data.valuesFor(m_plan.composition, message);
            const Template& text = m_data.textFor(m_channel);
            if (const auto hole = text.emptyVariable(values)) {
                leaveOut(message, Reason::EmptyVariable, variableName(*hole, m_data.schoolLanguage));
                continue;
            }
            if (m_channel == Channel::Sms && !measure(message, text.body(values))) {
                continue;
            }
            m_plan.messages.push_back(std::move(message));
        }
    }
    void leaveOut(const Addressee& addressee, Reason reason, const QString& detail)
    {
        for (const PersonId about : addressee.about) {
            m_plan.leftOut.push_back({ m_channel, { about, addressee.recipient, reason, detail } });
        }
    }

private:
    QString nameOf(PersonId person) const
    {
        const auto found = m_data.persons.find(person.value());
        return found == m_data.persons.end() ? QString() : found->second.displayName();
    }
    void leaveOut(const PlannedMessage& message, Reason reason, const QString& detail)
    {
        leaveOut(Addressee { message.recipient, message.about }, reason, detail);
    }
    void share(PlannedMessage& message, const Addressee& addressee)
    {
        if (message.recipient != addressee.recipient) {
            message.sharing.push_back(addressee.recipient);
            addName(message.recipientName, nameOf(addressee.recipient));
        }
        for (const PersonId about : addressee.about) {
            if (std::find(message.about.begin(), message.about.end(), about) == message.about.end()) {
                message.about.push_back(about);
            }
        }
    }
    bool measure(PlannedMessage& message, const QString& body)
    {
        const auto sms = formats::measureSms(body, m_data.sms.letters);
        if (sms.problem != formats::SmsProblem::None) {
            leaveOut(message, reasonOf(sms.problem), QString());
            return false;
        }
        message.parts = sms.parts;
        message.priceMinor = sms.parts * m_data.sms.priceMinor;
        return true;
    }

    const ComposeData& m_data;
    Channel m_channel;
    ComposePlan& m_plan;
    std::vector<PlannedMessage> m_messages;
    std::map<QString, size_t> m_byAddress;
};

formats::MimeMessage mimeOf(
    const ComposeData& data, const ComposePlan& plan, const PlannedMessage& planned, const QUuid& uuid)
{
    const Values values = data.valuesFor(plan.composition, planned);
    formats::MimeMessage mime;
    mime.from = { data.mail.name, data.mail.address };
    mime.replyTo = plan.composition.replyTo.isEmpty()
        ? data.mail.replyTo
        : EmailAddress::parse(plan.composition.replyTo).value_or(data.mail.replyTo);
    mime.to = { planned.recipientName, EmailAddress::parse(planned.address).value_or(EmailAddress()) };
    mime.subject = data.mailText.subject(values);
    mime.belfryId = uuid.toString(QUuid::WithoutBraces);
    mime.messageId = QStringLiteral("%1@%2").arg(mime.belfryId, data.mail.address.domain());
    mime.text = data.mailText.body(values);
    for (const Attachment& attachment : plan.composition.attachments) {
        mime.attachments.append({ attachment.fileName, attachment.contentType, {} });
    }
    return mime;
}

Result<std::vector<outbox::Segment>> mailSegments(
    const formats::MimeMessage& mime, const std::vector<Attachment>& attachments)
{
    TRY_ASSIGN(auto pieces, formats::writeMimePieces(mime));
    std::vector<outbox::Segment> segments;
    for (formats::MimePiece& piece : pieces) {
        segments.push_back(piece.attachment < 0
                ? outbox::Segment { std::move(piece.bytes), false, {} }
                : outbox::Segment { {}, false, attachments[static_cast<size_t>(piece.attachment)].sha256 });
    }
    return segments;
}

} // namespace

Values ComposeData::valuesFor(const Composition& composition, const PlannedMessage& planned) const
{
    Values values;
    QString given;
    QString family;
    QString full;
    QString groupNames;
    for (const PersonId about : planned.about) {
        if (const auto person = persons.find(about.value()); person != persons.end()) {
            addName(given, person->second.givenName);
            addName(family, person->second.familyName);
            addName(full, person->second.displayName());
        }
        addName(groupNames, groups.value(about.value()));
    }
    values.insert(Variable::GivenName, given);
    values.insert(Variable::FamilyName, family);
    values.insert(Variable::FullName, full);
    values.insert(Variable::GroupName, groupNames);
    values.insert(Variable::RecipientName, planned.recipientName);
    values.insert(Variable::School, school);
    values.insert(Variable::InstanceUrl, instanceUrl);
    values.insert(Variable::SchoolPhone, schoolPhone);
    values.insert(Variable::SchoolEmail, mail.replyTo.text());
    values.insert(Variable::Author, author);
    values.insert(Variable::Today, dateText(today, schoolLanguage));
    values.insert(composition.eventValues); // the group that the event speaks of, not all groups of a person
    if (planned.about.size() == 1) {
        const auto own = composition.personValues.find(planned.about.front().value());
        if (own != composition.personValues.end()) {
            values.insert(own->second);
        }
    }
    return values;
}

int ComposePlan::count(Channel channel) const
{
    return static_cast<int>(std::count_if(messages.begin(), messages.end(), [channel](const auto& message) {
        return message.channel == channel;
    }));
}

qint64 ComposePlan::priceMinor() const
{
    qint64 sum = 0;
    for (const PlannedMessage& message : messages) {
        sum += message.priceMinor;
    }
    return sum;
}

ComposeService::ComposeService(
    const std::shared_ptr<const secrets::Vault>& vault, const access::AuditLog& audit)
    : m_audit(audit)
    , m_settings(vault, audit)
    , m_people(audit)
    , m_outbox(vault, audit)
{
}

Result<Attachment> ComposeService::addAttachment(
    Transaction& tx, const Session& session, const QString& fileName, const QByteArray& bytes)
{
    TRY(authorize(session, Action::Compose));
    const QString name = fileName.trimmed();
    const bool hasFolder = name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'));
    const bool hasControl = std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format;
    });
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || hasFolder || hasControl) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("an attachment needs a plain file name, without a folder"));
    }
    if (bytes.size() > kLargestAttachments) {
        return fail(ErrorCode::InputTooLarge,
            QStringLiteral("\"%1\" is larger than %2 MB").arg(name).arg(kLargestAttachments / 1024 / 1024));
    }
    Attachment attachment;
    attachment.fileName = name;
    attachment.contentType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name().toLatin1();
    attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    attachment.size = bytes.size();
    TRY(outbox::ContentStore::putBlob(tx, attachment.sha256, bytes));
    return attachment;
}

Result<ComposeData> ComposeService::dataFor(Transaction& tx,
    const Session& session,
    const Composition& composition,
    const std::vector<PersonId>& persons)
{
    ComposeData data;
    TRY_ASSIGN(const auto settings, m_settings.snapshot(tx));
    TRY_ASSIGN(data.today, settings::schoolToday(tx));
    data.mail = MailSender::read(settings);
    data.school = settings.text("school.name");
    data.schoolLanguage = settings.text("school.language");
    data.instanceUrl = settings.text("school.instance_url");
    data.schoolPhone = settings.text("school.phone");
    data.author = session.name;
    data.sms = SmsWay::read(settings);
    const QString& smsBody
        = composition.smsText.trimmed().isEmpty() ? composition.text.body : composition.smsText;
    data.mailText = Template::parse(composition.text.subject, composition.text.body);
    data.smsText = Template::parse(QString(), smsBody);
    TRY_ASSIGN(auto found, m_people.findMany(tx, session, persons));
    for (people::Person& person : found) {
        const qint64 id = person.id.value();
        data.persons.emplace(id, std::move(person));
    }
    if (data.mailText.uses(Variable::GroupName) || data.smsText.uses(Variable::GroupName)) {
        TRY_ASSIGN(data.groups, people::GroupStore::names(tx, persons));
    }
    return data;
}

Result<ComposePlan> ComposeService::plan(
    Transaction& tx, const Session& session, const Composition& composition)
{
    TRY(authorize(session, Action::Compose));
    TRY(checkComposition(composition));
    ComposePlan plan;
    plan.composition = composition;
    ResolvedAudience audience;
    audience.addressees = composition.addressees;
    if (composition.addressees.empty()) {
        TRY_ASSIGN(audience, AudienceService::resolve(tx, session, composition.audience));
    }
    const auto addressees = oneMessageEach(composition, std::move(audience.addressees));
    TRY_ASSIGN(const auto data, dataFor(tx, session, composition, involved(addressees)));
    plan.senderIsPlaceholder = data.mail.isPlaceholder;
    std::vector<PersonId> recipients;
    for (const Addressee& addressee : addressees) {
        recipients.push_back(addressee.recipient);
    }
    for (const Channel channel : composition.channels) {
        const auto issues = issuesOf(data.textFor(channel), data.schoolLanguage);
        for (const TemplateIssue& issue : issues) {
            if (std::find(plan.issues.begin(), plan.issues.end(), issue) == plan.issues.end()) {
                plan.issues.push_back(issue);
            }
        }
        ChannelPlanner planner(data, channel, plan);
        for (const PersonId student : audience.withoutGuardian) {
            planner.leaveOut({ student, { student } }, Reason::NoGuardian, {});
        }
        const Reason refusal
            = channel == Channel::Email && data.mail.isMissing ? Reason::NoSender : Reason::None;
        TRY_ASSIGN(const auto reach, outbox::SendingRules::reach(tx, recipients, channel, composition.kind));
        for (const Addressee& addressee : addressees) {
            const auto found = reach.find(addressee.recipient.value());
            if (refusal != Reason::None) {
                planner.leaveOut(addressee, refusal, {});
            } else {
                planner.place(addressee,
                    found == reach.end() ? outbox::Reach { Reason::NoAddress, {}, {}, {}, {} }
                                         : found->second);
            }
        }
        planner.finish();
    }
    plan.risks = risksOf(plan);
    return plan;
}

Result<ComposedPreview> ComposeService::preview(
    Transaction& tx, const Session& session, const ComposePlan& plan, size_t index)
{
    TRY(authorize(session, Action::Compose));
    if (index >= plan.messages.size()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the plan has no message %1").arg(index));
    }
    const PlannedMessage& planned = plan.messages[index];
    TRY_ASSIGN(const auto data,
        dataFor(tx, session, plan.composition, involved({ { planned.recipient, planned.about } })));
    const Values values = data.valuesFor(plan.composition, planned);
    ComposedPreview preview;
    preview.channel = planned.channel;
    preview.parts = planned.parts;
    preview.priceMinor = planned.priceMinor;
    preview.to = planned.channel == Channel::System
        ? planned.recipientName
        : QStringLiteral("%1 <%2>").arg(planned.recipientName, planned.address);
    if (planned.channel == Channel::Sms) {
        preview.from = data.sms.sender;
        TRY_ASSIGN(const auto sms, formats::prepareSms(data.smsText.body(values), data.sms.letters));
        preview.body = sms.text;
        return preview;
    }
    preview.subject = data.mailText.subject(values);
    preview.body = data.mailText.body(values);
    preview.from = data.author;
    if (planned.channel == Channel::Email) {
        const auto mime = mimeOf(data, plan, planned, QUuid());
        preview.from = data.mail.name.isEmpty()
            ? data.mail.address.text()
            : QStringLiteral("%1 <%2>").arg(data.mail.name, data.mail.address.text());
        preview.replyTo = mime.replyTo.text();
    }
    return preview;
}

Result<SubmissionId> ComposeService::open(Transaction& tx, const Session& session, const ComposePlan& plan)
{
    TRY(authorize(session, Action::Compose));
    // A free text of the kind "system" needs neither consent nor approval: only who may approve writes one.
    if (plan.composition.kind == outbox::MessageKind::System
        && session.principal == access::Principal::Staff) {
        TRY(authorize(session, Action::Approve));
    }
    if (!plan.issues.empty()) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the text has a faulty variable: [%1]").arg(plan.issues.front().name));
    }
    outbox::NewSubmission submission;
    submission.kind = plan.composition.kind;
    submission.purpose = plan.composition.purpose;
    submission.audience = QString::fromUtf8(plan.composition.audience.toJson());
    submission.title = plan.composition.text.subject;
    submission.plannedAt = plan.composition.sendAt;
    TRY_ASSIGN(const SubmissionId id, m_outbox.openSubmission(tx, session, submission));
    std::vector<outbox::Skipped> skipped;
    for (const LeftOut& one : plan.leftOut) {
        skipped.push_back(one.skipped);
    }
    if (!skipped.empty()) {
        TRY(m_outbox.recordSkipped(tx, id, skipped));
    }
    return id;
}

Result<std::optional<NewMessage>> ComposeService::newMessage(
    const ComposeData& data, const ComposePlan& plan, const PlannedMessage& planned) const
{
    NewMessage message;
    message.uuid = QUuid::createUuid();
    message.recipient = planned.recipient;
    message.recipientName = planned.recipientName;
    message.channel = planned.channel;
    message.address = planned.address;
    message.about = planned.about;
    message.sharing = planned.sharing;
    message.subjects = plan.composition.subjects;
    for (const PersonId about : planned.about) {
        const auto own = plan.composition.personSubjects.find(about.value());
        if (own != plan.composition.personSubjects.end()) {
            message.subjects.insert(message.subjects.end(), own->second.begin(), own->second.end());
        }
    }
    message.plannedAt = plan.composition.sendAt;
    message.notAfter = plan.composition.notAfter;
    message.messageId = QStringLiteral("<%1@%2>").arg(
        message.uuid.toString(QUuid::WithoutBraces), data.mail.address.domain());
    const Values values = data.valuesFor(plan.composition, planned);
    if (data.textFor(planned.channel).emptyVariable(values)) {
        return std::optional<NewMessage>(); // somebody has emptied a field meanwhile
    }
    message.subject = data.mailText.subject(values);
    switch (planned.channel) {
    case Channel::Email: {
        message.sender = data.mail.address.normalised();
        TRY_ASSIGN(message.content,
            mailSegments(mimeOf(data, plan, planned, message.uuid), plan.composition.attachments));
        break;
    }
    case Channel::Sms: {
        message.sender = data.sms.sender;
        TRY_ASSIGN(const auto sms, formats::prepareSms(data.smsText.body(values), data.sms.letters));
        message.parts = sms.parts;
        message.priceMinor = sms.parts * data.sms.priceMinor;
        message.content.push_back({ sms.text.toUtf8(), false, {} });
        break;
    }
    case Channel::System:
        message.content.push_back({ data.mailText.body(values).toUtf8(), false, {} });
        message.address = QLatin1String(
            plan.composition.isForStaffProfile ? outbox::kStaffInboxAddress : outbox::kInboxAddress);
        break;
    }
    return std::optional(std::move(message));
}

Result<outbox::OutboxService::Queued> ComposeService::queueSlice(Transaction& tx,
    const Session& session,
    SubmissionId submission,
    const ComposePlan& plan,
    size_t from,
    size_t count)
{
    TRY(authorize(session, Action::Compose));
    const size_t end = std::min(from + count, plan.messages.size());
    std::vector<Addressee> addressees;
    for (size_t index = from; index < end; ++index) {
        addressees.push_back({ plan.messages[index].recipient, plan.messages[index].about });
    }
    TRY_ASSIGN(const auto data, dataFor(tx, session, plan.composition, involved(addressees)));
    std::vector<NewMessage> messages;
    std::vector<outbox::Skipped> late;
    for (size_t index = from; index < end; ++index) {
        const PlannedMessage& planned = plan.messages[index];
        auto message = newMessage(data, plan, planned);
        if (message && message->has_value()) {
            messages.push_back(std::move(**message));
            continue;
        }
        for (const PersonId about : planned.about) {
            late.push_back({ about,
                planned.recipient,
                message ? Reason::EmptyVariable : Reason::BadText,
                message ? QString() : message.error().detail });
        }
    }
    if (!late.empty()) {
        TRY(m_outbox.recordSkipped(tx, submission, late));
    }
    outbox::OutboxService::Queued queued;
    if (!messages.empty()) {
        TRY_ASSIGN(queued, m_outbox.queue(tx, session, submission, messages));
    }
    queued.skipped.insert(queued.skipped.end(), late.begin(), late.end());
    return queued;
}

Result<OutboxId> ComposeService::queueTest(
    Transaction& tx, const Session& session, const ComposePlan& plan, size_t index)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const QString own, access::StaffStore::email(tx, session.staff));
    if (own.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("own address"));
    }
    if (index >= plan.messages.size() || plan.messages[index].channel != Channel::Email
        || !plan.issues.empty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("text"));
    }
    TRY_ASSIGN(const EmailAddress address, EmailAddress::parse(own));
    const PlannedMessage& planned = plan.messages[index];
    TRY_ASSIGN(const auto data,
        dataFor(tx, session, plan.composition, involved({ { planned.recipient, planned.about } })));
    NewMessage message;
    message.uuid = QUuid::createUuid();
    formats::MimeMessage mime = mimeOf(data, plan, planned, message.uuid);
    mime.to = { session.name, address };
    mime.subject.prepend(QStringLiteral("[Test] ")); // the same word in every language of the program
    message.recipientName = session.name;
    message.channel = Channel::Email;
    message.address = address.normalised();
    message.sender = data.mail.address.normalised();
    message.subject = mime.subject;
    message.messageId = QStringLiteral("<%1>").arg(mime.messageId);
    message.about = planned.about;
    TRY_ASSIGN(message.content, mailSegments(mime, plan.composition.attachments));
    outbox::NewSubmission submission;
    submission.kind = outbox::MessageKind::System;
    submission.purpose = QStringLiteral("test");
    submission.title = mime.subject;
    TRY_ASSIGN(const SubmissionId id, m_outbox.openSubmission(tx, session, submission));
    TRY_ASSIGN(const auto queued, m_outbox.queue(tx, session, id, { message }));
    const bool needsApproval = !authorize(session, Action::Approve);
    TRY(m_outbox.closeSubmission(tx, session, id, needsApproval));
    if (!queued.ids.front().isValid()) {
        return fail(ErrorCode::ChannelConfiguration, outbox::reasonName(queued.skipped.front().reason));
    }
    return queued.ids.front();
}

} // namespace belfry::core::messaging
