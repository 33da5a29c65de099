// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/BulkWork.h"
#include "core/application/MessagePreview.h"
#include "core/application/WhyWaiting.h"
#include "core/lists/OutboxList.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using outbox::BulkResult;
using outbox::State;

namespace {

constexpr int kPage = 500;

bool isScheduled(State state)
{
    return state == State::Ready || state == State::Retry || state == State::Claimed;
}

Result<application::WhyWaiting> whyWaiting(Context& context)
{
    TRY_ASSIGN(const bool isSender, context.installation().isSender(context.connection()));
    return context.connection().read(
        [&](Transaction& tx) { return application::WhyWaiting::read(tx, context.services(), isSender); });
}

QJsonObject rowJson(const outbox::Row& row, const application::WhyWaiting& waiting)
{
    const auto why = waiting.of(row);
    const bool hasText = why.reason != outbox::Reason::None;
    const bool isNone = !hasText || why.reason == outbox::Reason::InInbox; // good news, not a hindrance
    return { { QStringLiteral("id"), row.id.value() },
        { QStringLiteral("kind"), outbox::kindName(row.kind) },
        { QStringLiteral("channel"), outbox::channelName(row.channel) },
        { QStringLiteral("recipient"), orNull(row.recipientName) },
        { QStringLiteral("address"), orNull(row.address) },
        { QStringLiteral("subject"), orNull(row.subject) },
        { QStringLiteral("state"), outbox::stateName(row.state) },
        { QStringLiteral("reason"), isNone ? QJsonValue() : QJsonValue(outbox::reasonName(why.reason)) },
        { QStringLiteral("reason_text"),
            hasText ? QJsonValue(outbox::reasonText(why.reason, why.detail)) : QJsonValue() },
        { QStringLiteral("author"), orNull(row.author) },
        { QStringLiteral("approved_by"), orNull(row.approvedBy) },
        { QStringLiteral("next_at"),
            isScheduled(row.state) ? timeOrNull(std::max(row.nextAt, why.leavesAt)) : QJsonValue() },
        { QStringLiteral("ignores_hours"), row.ignoresHours },
        { QStringLiteral("attempts"), row.attempts },
        { QStringLiteral("message_id"), orNull(row.messageId) },
        { QStringLiteral("transport"), orNull(row.transport) },
        { QStringLiteral("parts"),
            row.channel == outbox::Channel::Sms ? QJsonValue(row.parts) : QJsonValue() },
        { QStringLiteral("price_minor"),
            row.channel == outbox::Channel::Sms ? QJsonValue(row.priceMinor) : QJsonValue() },
        { QStringLiteral("report"), orNull(row.report) },
        { QStringLiteral("report_detail"), orNull(row.reportDetail) },
        { QStringLiteral("report_at"), timeOrNull(row.reportAt) } };
}

Result<QJsonArray> rowsJson(Context& context, const std::vector<outbox::Row>& rows)
{
    TRY_ASSIGN(const auto waiting, whyWaiting(context));
    QJsonArray array;
    for (const auto& row : rows) {
        array.append(rowJson(row, waiting));
    }
    return array;
}

Result<std::vector<outbox::Row>> allRows(
    Context& context, lists::OutboxFilter filter, OutboxId after, qint64 limit)
{
    filter.ascending = true;
    return context.connection().read([&](Transaction& tx) -> Result<std::vector<outbox::Row>> {
        std::vector<outbox::Row> rows;
        OutboxId last = after;
        while (limit < 0 || static_cast<qint64>(rows.size()) < limit) {
            const qint64 missing
                = limit < 0 ? kPage : std::min<qint64>(kPage, limit - static_cast<qint64>(rows.size()));
            TRY_ASSIGN(auto page,
                lists::OutboxList::page(tx, context.session(), filter, last, static_cast<int>(missing)));
            if (page.empty()) {
                break;
            }
            last = page.back().id;
            rows.insert(
                rows.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
        }
        return rows;
    });
}

Result<State> stateArgument(const QString& name)
{
    const auto state = outbox::stateFromName(name);
    if (!state) {
        return fail(ErrorCode::Usage, QStringLiteral("There is no state \"%1\".").arg(name));
    }
    return *state;
}

Result<Answer> list(Context& context, const Arguments& arguments)
{
    lists::OutboxFilter filter;
    if (arguments.has(QStringLiteral("state"))) {
        TRY_ASSIGN(filter.state, stateArgument(arguments.value(QStringLiteral("state"))));
    }
    qint64 limit = -1;
    if (arguments.has(QStringLiteral("limit"))) {
        TRY_ASSIGN(
            limit, Arguments::number(arguments.value(QStringLiteral("limit")), QStringLiteral("--limit")));
    }
    OutboxId after;
    if (const QString text = arguments.value(QStringLiteral("after"));
        !text.isEmpty() && text != QLatin1String("0")) {
        TRY_ASSIGN(const qint64 id, Arguments::number(text, QStringLiteral("--after")));
        after = OutboxId(id);
    }
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto rows, allRows(context, filter, after, limit));
    TRY_ASSIGN(const auto array, rowsJson(context, rows));
    return Answer { array };
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const qint64 number, Arguments::number(arguments.word(0), QStringLiteral("The message's id")));
    TRY(context.open(Context::SignIn::Required));
    const OutboxId id(number);
    TRY_ASSIGN(const auto waiting, whyWaiting(context));
    TRY_ASSIGN(const auto value, context.connection().read([&](Transaction& tx) -> Result<QJsonObject> {
        auto& outbox = context.services().outbox;
        TRY_ASSIGN(const auto row, outbox.find(tx, context.session(), id));
        QJsonObject object = rowJson(row, waiting);
        TRY_ASSIGN(const auto preview,
            application::previewMessage(tx,
                context.services(),
                context.session(),
                id,
                application::Secrets::Masked,
                context.nowMs()));
        object.insert(QStringLiteral("from"), orNull(preview.from));
        object.insert(QStringLiteral("reply_to"), orNull(preview.replyTo));
        object.insert(QStringLiteral("to"), orNull(preview.to));
        object.insert(QStringLiteral("text"), orNull(preview.text));
        TRY_ASSIGN(const auto attempts, outbox.attempts(tx, context.session(), id));
        QJsonArray attemptArray;
        for (const auto& attempt : attempts) {
            attemptArray.append(
                QJsonObject { { QStringLiteral("id"), attempt.id.toString(QUuid::WithoutBraces) },
                    { QStringLiteral("transport"), orNull(attempt.transport) },
                    { QStringLiteral("marker_at"), timeOrNull(attempt.markerAt) },
                    { QStringLiteral("finished_at"), timeOrNull(attempt.finishedAt) },
                    { QStringLiteral("result"), orNull(attempt.result) },
                    { QStringLiteral("code"), attempt.code },
                    { QStringLiteral("reply"), orNull(attempt.reply) } });
        }
        object.insert(QStringLiteral("attempt_list"), attemptArray);
        TRY_ASSIGN(const auto history, outbox.history(tx, context.session(), id));
        QJsonArray historyArray;
        for (const auto& entry : history) {
            historyArray.append(QJsonObject { { QStringLiteral("at"), timeOrNull(entry.at) },
                { QStringLiteral("from"), orNull(entry.from) },
                { QStringLiteral("to"), orNull(entry.to) },
                { QStringLiteral("actor"), orNull(entry.actor) },
                { QStringLiteral("reason"), orNull(entry.reason) },
                { QStringLiteral("detail"), orNull(entry.detail) } });
        }
        object.insert(QStringLiteral("history"), historyArray);
        return object;
    }));
    return Answer { value };
}

/// Ids from the words, or with --all every row in one of these states.
Result<std::vector<OutboxId>> chosenRows(
    Context& context, const Arguments& arguments, const std::vector<State>& states)
{
    std::vector<OutboxId> ids;
    if (arguments.has(QStringLiteral("all"))) {
        if (!arguments.words().isEmpty()) {
            return fail(ErrorCode::Usage, QStringLiteral("Either ids or --all, not both."));
        }
        for (const State state : states) {
            lists::OutboxFilter filter;
            filter.state = state;
            TRY_ASSIGN(const auto rows, allRows(context, filter, {}, -1));
            for (const auto& row : rows) {
                ids.push_back(row.id);
            }
        }
        return ids;
    }
    if (arguments.words().isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("Name the messages by their ids."));
    }
    for (const QString& word : arguments.words()) {
        TRY_ASSIGN(const qint64 id, Arguments::number(word, QStringLiteral("A message's id")));
        ids.emplace_back(id);
    }
    return ids;
}

Result<Answer> bulkAnswer(Context& context, const BulkResult& result)
{
    TRY_ASSIGN(const auto rows, context.connection().read([&](Transaction& tx) {
        return context.services().outbox.findMany(tx, context.session(), result.changed);
    }));
    TRY_ASSIGN(const auto array, rowsJson(context, rows));
    Answer answer { array };
    if (!result.refused.empty()) {
        answer.problem = result.refused.front().second;
        answer.problem.detail
            = QStringLiteral("message %1: %2")
                  .arg(QString::number(result.refused.front().first.value()), answer.problem.detail);
        answer.hasProblem = true;
        const Exit exit = exitFor(answer.problem.code);
        answer.exit = result.changed.empty() && exit != Exit::WrongUse ? exit : Exit::Partly;
    }
    return answer;
}

Result<Answer> changeRows(
    Context& context, const std::vector<OutboxId>& ids, const application::BulkChange& change)
{
    TRY_ASSIGN(const BulkResult all, application::inSlices(context.connection(), ids, change));
    return bulkAnswer(context, all);
}

Result<QString> requiredReason(const Arguments& arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("--reason is needed: it is kept with the message."));
    }
    return reason;
}

Result<Answer> approve(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenRows(context, arguments, { State::Pending }));
    return changeRows(context, ids, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.approve(tx, context.session(), slice, {}, context.nowMs());
    });
}

Result<Answer> reject(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto reason, requiredReason(arguments));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenRows(context, arguments, {}));
    return changeRows(context, ids, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.reject(tx, context.session(), slice, reason);
    });
}

Result<Answer> cancel(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenRows(context, arguments, {}));
    return changeRows(context, ids, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.cancel(tx, context.session(), slice);
    });
}

Result<Answer> release(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto reason, requiredReason(arguments));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenRows(context, arguments, { State::Held, State::Quarantined }));
    return changeRows(context, ids, [&](Transaction& tx, const std::vector<OutboxId>& slice) {
        return context.services().outbox.release(tx, context.session(), slice, reason);
    });
}

/// Without regard to sending hours and days off (decision 3).
Result<Answer> sendAnyway(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenRows(context, arguments, { State::Ready, State::Retry }));
    return changeRows(
        context, ids, [&](Transaction& tx, const std::vector<OutboxId>& slice) -> Result<BulkResult> {
            TRY_ASSIGN(auto changed, context.services().calendar.sendAnyway(tx, context.session(), slice));
            return BulkResult { std::move(changed), {} };
        });
}

Result<Answer> resolve(Context& context, const Arguments& arguments)
{
    static const QMap<QString, outbox::Resolution> kResolutions { { QStringLiteral("sent"),
                                                                      outbox::Resolution::TreatAsSent },
        { QStringLiteral("resend"), outbox::Resolution::SendAgain },
        { QStringLiteral("abandon"), outbox::Resolution::Abandon } };
    TRY_ASSIGN(const auto reason, requiredReason(arguments));
    TRY_ASSIGN(const qint64 id, Arguments::number(arguments.word(0), QStringLiteral("The message's id")));
    const auto resolution = kResolutions.find(arguments.word(1));
    if (resolution == kResolutions.end()) {
        return fail(ErrorCode::Usage, QStringLiteral("Decide with one of sent, resend or abandon."));
    }
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(auto result, context.connection().write([&](Transaction& tx) {
        return context.services().outbox.resolve(tx, context.session(), OutboxId(id), *resolution, reason);
    }));
    if (std::find(result.changed.begin(), result.changed.end(), OutboxId(id)) == result.changed.end()) {
        result.changed.insert(
            result.changed.begin(), OutboxId(id)); // sent again: the new message and the old one
    }
    return bulkAnswer(context, result);
}

Result<Answer> pause(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write(
        [&](Transaction& tx) { return context.services().channels.pause(tx, context.session()); }));
    return Answer { QJsonObject { { QStringLiteral("paused"), true } } };
}

Result<Answer> resume(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write(
        [&](Transaction& tx) { return context.services().channels.resume(tx, context.session()); }));
    return Answer { QJsonObject { { QStringLiteral("paused"), false } } };
}

} // namespace

void addOutboxCommands(std::vector<Command>& commands)
{
    constexpr int kMany = 1000000;
    const QSet<QString> reason { QStringLiteral("reason") };
    const QSet<QString> all { QStringLiteral("all") };
    commands.push_back({ "outbox list",
        "[--state NAME] [--limit N] [--after ID]",
        { {}, { QStringLiteral("state"), QStringLiteral("limit"), QStringLiteral("after") }, {}, 0, 0 },
        list });
    commands.push_back({ "outbox show", "ID", { {}, {}, {}, 1, 1 }, show });
    commands.push_back({ "outbox approve", "ID... | --all", { all, {}, {}, 0, kMany }, approve });
    commands.push_back({ "outbox reject", "ID... --reason TEXT", { {}, reason, {}, 1, kMany }, reject });
    commands.push_back({ "outbox cancel", "ID...", { {}, {}, {}, 1, kMany }, cancel });
    commands.push_back({ "outbox send-anyway", "ID... | --all", { all, {}, {}, 0, kMany }, sendAnyway });
    commands.push_back(
        { "outbox resolve", "ID sent|resend|abandon --reason TEXT", { {}, reason, {}, 2, 2 }, resolve });
    commands.push_back(
        { "outbox release", "ID... | --all --reason TEXT", { all, reason, {}, 0, kMany }, release });
    commands.push_back({ "pause", "", {}, pause });
    commands.push_back({ "resume", "", {}, resume });
}

} // namespace belfry::ctl
