// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/MessageSending.h"
#include "core/lists/SubmissionList.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using messaging::Composition;

namespace {

constexpr qint64 kLongestBody = 1024LL * 1024;
constexpr size_t kSlice = 200;

Result<QByteArray> bytesOf(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, path);
    }
    const QByteArray bytes = file.read(limit + 1); // a device tells no size
    if (bytes.size() > limit) {
        return fail(ErrorCode::InputTooLarge, path);
    }
    return bytes;
}

/// "2026-12-01 09:00" in the school's time zone.
Result<qint64> momentArgument(const QString& text, const QString& zone)
{
    const QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    const QDateTime moment(local.date(), local.time(), QTimeZone(zone.toUtf8()));
    if (!local.isValid() || !moment.isValid()) {
        return fail(ErrorCode::Usage, QStringLiteral("--at takes a moment as \"2026-12-01 09:00\"."));
    }
    return moment.toMSecsSinceEpoch();
}

Result<Composition> compositionOf(const Arguments& arguments)
{
    Composition composition;
    if (arguments.list(QStringLiteral("to")).isEmpty()) {
        return fail(ErrorCode::Usage,
            QStringLiteral("Name the recipients: --to person:ID, group:NAME, groups:all, contracts:active or "
                           "role:NAME."));
    }
    const auto who
        = messaging::whoFromName(arguments.value(QStringLiteral("who"), QStringLiteral("student")));
    if (!who) {
        return fail(ErrorCode::Usage, QStringLiteral("--who takes student, guardians or both."));
    }
    composition.audience.who = *who;
    const auto kind
        = outbox::kindFromName(arguments.value(QStringLiteral("kind"), QStringLiteral("informational")));
    if (!kind || *kind == outbox::MessageKind::Periodic) {
        return fail(ErrorCode::Usage, QStringLiteral("--kind takes informational or system."));
    }
    composition.kind = *kind;
    composition.channels.clear();
    QStringList channels = arguments.list(QStringLiteral("channel"));
    if (channels.isEmpty()) {
        channels.append(QStringLiteral("email"));
    }
    for (const QString& name : channels) {
        const auto channel = outbox::channelFromName(name);
        if (!channel) {
            return fail(ErrorCode::Usage, QStringLiteral("--channel takes email, sms or system."));
        }
        composition.channels.push_back(*channel);
    }
    composition.text.subject = arguments.value(QStringLiteral("subject"));
    TRY_ASSIGN(const QByteArray body, bytesOf(arguments.value(QStringLiteral("body-file")), kLongestBody));
    composition.text.body = QString::fromUtf8(body);
    return composition;
}

QJsonArray skippedJson(const std::vector<outbox::Skipped>& skipped)
{
    QJsonArray array;
    for (const auto& one : skipped) {
        array.append(QJsonObject { { QStringLiteral("person"), one.about.value() },
            { QStringLiteral("recipient"),
                one.recipient.isValid() ? QJsonValue(one.recipient.value()) : QJsonValue() },
            { QStringLiteral("reason"), outbox::reasonName(one.reason) },
            { QStringLiteral("detail"), orNull(one.detail) } });
    }
    return array;
}

/// What was not asked for but has to be known: nobody reads an inbox before there is a portal (decision 9).
void addNote(QJsonObject& answer, const Composition& composition)
{
    const auto& channels = composition.channels;
    if (std::find(channels.begin(), channels.end(), outbox::Channel::System) != channels.end()) {
        answer.insert(QStringLiteral("note"), outbox::reasonText(outbox::Reason::InInbox));
    }
}

Result<void> refuseIssues(const messaging::ComposePlan& plan)
{
    if (plan.issues.empty()) {
        return {};
    }
    const auto& issue = plan.issues.front();
    return fail(ErrorCode::InputInvalid,
        issue.kind == messaging::IssueKind::Unclosed
            ? QStringLiteral("a bracket is not closed after \"[%1\"").arg(issue.name)
            : QStringLiteral("there is no variable [%1] for this text").arg(issue.name));
}

Result<Answer> send(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(Composition composition, compositionOf(arguments));
    TRY(context.open(Context::SignIn::Required));
    auto& services = context.services();
    TRY_ASSIGN(const auto settings,
        context.connection().read([&](Transaction& tx) { return services.settings.snapshot(tx); }));
    if (arguments.has(QStringLiteral("at"))) {
        TRY_ASSIGN(composition.sendAt,
            momentArgument(arguments.value(QStringLiteral("at")), settings.text("school.timezone")));
    }
    const bool isTrial = arguments.has(QStringLiteral("dry-run"));
    for (const QString& path : arguments.list(QStringLiteral("attach"))) {
        TRY_ASSIGN(const auto bytes, bytesOf(path, messaging::kLargestAttachments));
        TRY_ASSIGN(const auto attachment, context.connection().write([&](Transaction& tx) {
            return services.compose.addAttachment(tx, context.session(), QFileInfo(path).fileName(), bytes);
        }));
        composition.attachments.push_back(attachment);
    }
    TRY_ASSIGN(
        const auto plan, context.connection().read([&](Transaction& tx) -> Result<messaging::ComposePlan> {
            for (const QString& word : arguments.list(QStringLiteral("to"))) {
                TRY_ASSIGN(const auto part, messaging::AudienceService::parse(tx, context.session(), word));
                composition.audience.parts.push_back(part);
            }
            return services.compose.plan(tx, context.session(), composition);
        }));
    TRY(refuseIssues(plan));
    if (isTrial) {
        std::vector<outbox::Skipped> skipped;
        for (const auto& one : plan.leftOut) {
            skipped.push_back(one.skipped);
        }
        QJsonObject trial { { QStringLiteral("submission"), QJsonValue() },
            { QStringLiteral("queued"), static_cast<int>(plan.messages.size()) },
            { QStringLiteral("price_minor"), plan.priceMinor() },
            { QStringLiteral("skipped"), skippedJson(skipped) } };
        addNote(trial, composition);
        return Answer { trial, skipped.empty() ? Exit::Done : Exit::Partly };
    }
    TRY_ASSIGN(const auto outcome,
        application::MessageSending::send(context.connection(), services, context.session(), plan));
    QJsonObject answer { { QStringLiteral("submission"),
                             outcome.submission.isValid() ? QJsonValue(outcome.submission.value())
                                                          : QJsonValue() },
        { QStringLiteral("queued"), outcome.queued },
        { QStringLiteral("skipped"), skippedJson(outcome.skipped) } };
    addNote(answer, composition);
    return Answer { answer, outcome.skipped.empty() ? Exit::Done : Exit::Partly };
}

Result<SubmissionId> submissionArgument(const Arguments& arguments)
{
    TRY_ASSIGN(const qint64 id, Arguments::number(arguments.word(0), QStringLiteral("The submission's id")));
    return SubmissionId(id);
}

Result<QJsonObject> submissionJson(Context& context, SubmissionId id, bool withRecipients)
{
    return context.connection().read([&](Transaction& tx) -> Result<QJsonObject> {
        TRY_ASSIGN(const auto found, lists::SubmissionList::find(tx, context.session(), id));
        QJsonObject counts;
        for (const auto& [state, n] : found.counts) {
            counts.insert(outbox::stateName(state), n);
        }
        QJsonObject object { { QStringLiteral("submission"), found.id.value() },
            { QStringLiteral("kind"), outbox::kindName(found.kind) },
            { QStringLiteral("purpose"), found.purpose },
            { QStringLiteral("title"), orNull(found.title) },
            { QStringLiteral("author"), orNull(found.author) },
            { QStringLiteral("state"), found.state },
            { QStringLiteral("created_at"), timeOrNull(found.createdAt) },
            { QStringLiteral("planned_at"), timeOrNull(found.plannedAt.value_or(0)) },
            { QStringLiteral("counts"), counts },
            { QStringLiteral("passed_over"), found.passedOver } };
        if (withRecipients) {
            TRY_ASSIGN(const auto rows, lists::SubmissionList::recipients(tx, context.session(), id));
            QJsonArray recipients;
            for (const auto& row : rows) {
                const bool isQueued = row.reason == outbox::Reason::None;
                recipients.append(QJsonObject { { QStringLiteral("person"), row.about.value() },
                    { QStringLiteral("name"), row.aboutName },
                    { QStringLiteral("message"),
                        row.outbox.isValid() ? QJsonValue(row.outbox.value()) : QJsonValue() },
                    { QStringLiteral("reason"),
                        isQueued ? QJsonValue() : QJsonValue(outbox::reasonName(row.reason)) } });
            }
            object.insert(QStringLiteral("recipients"), recipients);
        }
        return object;
    });
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto id, submissionArgument(arguments));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto object, submissionJson(context, id, true));
    return Answer { object };
}

/// Changes every waiting message of a submission in slices; answers the submission as it is afterwards.
template <class Change>
Result<Answer> changeWaiting(Context& context, const Arguments& arguments, Change change)
{
    TRY_ASSIGN(const auto submission, submissionArgument(arguments));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(
        const auto ids, context.connection().read([&](Transaction& tx) -> Result<std::vector<OutboxId>> {
            TRY(lists::SubmissionList::find(tx, context.session(), submission));
            return lists::SubmissionList::messages(tx, context.session(), submission, outbox::State::Pending);
        }));
    if (ids.empty()) { // somebody else was quicker: what was wanted has not happened
        return fail(ErrorCode::Conflict,
            QStringLiteral("nothing of submission %1 waits for approval any more").arg(submission.value()));
    }
    size_t refused = 0;
    std::optional<Error> problem;
    for (size_t from = 0; from < ids.size(); from += kSlice) {
        const std::vector<OutboxId> slice(ids.begin() + static_cast<std::ptrdiff_t>(from),
            ids.begin() + static_cast<std::ptrdiff_t>(std::min(from + kSlice, ids.size())));
        TRY_ASSIGN(
            const auto part, context.connection().write([&](Transaction& tx) { return change(tx, slice); }));
        refused += part.refused.size();
        if (!problem && !part.refused.empty()) {
            problem = part.refused.front().second;
        }
    }
    TRY_ASSIGN(const auto object, submissionJson(context, submission, false));
    Answer answer { object, refused == 0 ? Exit::Done : Exit::Partly };
    if (problem) {
        answer.problem = *problem;
        answer.hasProblem = true;
        answer.exit = refused == ids.size() ? exitFor(problem->code) : Exit::Partly;
    }
    return answer;
}

Result<Answer> approve(Context& context, const Arguments& arguments)
{
    return changeWaiting(context, arguments, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.approve(tx, context.session(), slice, {}, context.nowMs());
    });
}

Result<Answer> reject(Context& context, const Arguments& arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("--reason is needed: it is kept with the message."));
    }
    return changeWaiting(context, arguments, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.reject(tx, context.session(), slice, reason);
    });
}

} // namespace

void addMessageCommands(std::vector<Command>& commands)
{
    commands.push_back({ "message send",
        "--to (person:ID|group:NAME|groups:all|contracts:active|role:NAME)... [--who student|guardians|both] "
        "[--channel email|sms|system ...] [--kind informational|system] --subject TEXT --body-file FILE "
        "[--attach FILE...] [--at \"2026-12-01 09:00\"] [--dry-run]",
        { { QStringLiteral("dry-run") },
            { QStringLiteral("who"),
                QStringLiteral("kind"),
                QStringLiteral("subject"),
                QStringLiteral("body-file"),
                QStringLiteral("at") },
            { QStringLiteral("to"), QStringLiteral("channel"), QStringLiteral("attach") },
            0,
            0 },
        send });
    commands.push_back({ "submission show", "ID", { {}, {}, {}, 1, 1 }, show });
    commands.push_back({ "submission approve", "ID", { {}, {}, {}, 1, 1 }, approve });
    commands.push_back(
        { "submission reject", "ID --reason TEXT", { {}, { QStringLiteral("reason") }, {}, 1, 1 }, reject });
}

} // namespace belfry::ctl
