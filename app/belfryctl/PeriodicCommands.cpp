// SPDX-License-Identifier: GPL-3.0-or-later
// periodic: reminders and greetings of a day.
#include "app/belfryctl/Commands.h"
#include "core/application/PeriodicRun.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace belfry::ctl {

using namespace core;
using database::Transaction;

namespace {

Result<Answer> run(Context& context, const Arguments& arguments)
{
    std::optional<QDate> day;
    if (arguments.has(QStringLiteral("date"))) {
        day = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
        if (!day->isValid()) {
            return fail(ErrorCode::Usage, QStringLiteral("--date takes a day as 2026-12-24."));
        }
    }
    TRY(context.open(Context::SignIn::Required));
    // Any other day than today makes real messages too, and tells their causes before or after their time.
    TRY(access::authorize(context.session(), day ? access::Action::Approve : access::Action::Compose));
    TRY_ASSIGN(
        const auto outcome, application::PeriodicRun::run(context.connection(), context.services(), day));
    QJsonObject made;
    for (const auto& [type, count] : outcome.made) {
        made.insert(events::eventName(type), count);
    }
    QJsonArray skipped;
    for (const auto& one : outcome.skipped) {
        skipped.append(QJsonObject { { QStringLiteral("person"), one.about.value() },
            { QStringLiteral("recipient"),
                one.recipient.isValid() ? QJsonValue(one.recipient.value()) : QJsonValue() },
            { QStringLiteral("reason"), outbox::reasonName(one.reason) },
            { QStringLiteral("detail"), orNull(one.detail) } });
    }
    return Answer { QJsonObject { { QStringLiteral("date"), outcome.date.toString(Qt::ISODate) },
        { QStringLiteral("made"), made },
        { QStringLiteral("skipped"), skipped } } };
}

/// `confirm EVENT CHANNEL on|off`: whether a person confirms these messages (ES-33).
Result<Answer> confirm(Context& context, const Arguments& arguments)
{
    const auto type = events::eventFromName(arguments.word(0));
    const auto channel = std::find_if(std::begin(events::kEventChannels),
        std::end(events::kEventChannels),
        [&](events::EventChannel one) { return events::eventChannelName(one) == arguments.word(1); });
    const QString word = arguments.word(2);
    if (!type || channel == std::end(events::kEventChannels)
        || (word != QLatin1String("on") && word != QLatin1String("off"))) {
        return fail(ErrorCode::Usage,
            QStringLiteral(
                "periodic confirm takes an event, a channel (system, email or sms) and on or off."));
    }
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write([&](Transaction& tx) {
        return context.services().periodic.setNeedsConfirmation(
            tx, context.session(), *type, *channel, word == QLatin1String("on"));
    }));
    return Answer { QJsonObject { { QStringLiteral("event"), arguments.word(0) },
        { QStringLiteral("channel"), arguments.word(1) },
        { QStringLiteral("confirm"), word } } };
}

/// `reminders stop|resume CONTRACT [--instalment N]`: of one instalment, else of everything that its payer
/// owes.
Result<Answer> setReminders(Context& context, const Arguments& arguments, bool isStopped)
{
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write([&](Transaction& tx) -> Result<void> {
        auto& contracts = context.services().contracts;
        TRY_ASSIGN(const auto contract, contracts.findByNumber(tx, context.session(), arguments.word(0)));
        if (!arguments.has(QStringLiteral("instalment"))) {
            return contracts.stopRemindersTo(tx, context.session(), contract.payer, isStopped);
        }
        TRY_ASSIGN(const qint64 position,
            Arguments::number(arguments.value(QStringLiteral("instalment")), QStringLiteral("--instalment")));
        TRY_ASSIGN(const auto all, contracts.instalments(tx, context.session(), contract.id));
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.position == position; });
        if (found == all.end()) {
            return fail(ErrorCode::NotFound, QStringLiteral("instalment %1").arg(position));
        }
        return contracts.stopReminders(tx, context.session(), found->id, isStopped);
    }));
    return Answer { QJsonObject { { QStringLiteral("contract"), arguments.word(0) },
        { QStringLiteral("reminders"), isStopped ? QStringLiteral("stopped") : QStringLiteral("on") } } };
}

Result<Answer> stop(Context& context, const Arguments& arguments)
{
    return setReminders(context, arguments, true);
}

Result<Answer> resume(Context& context, const Arguments& arguments)
{
    return setReminders(context, arguments, false);
}

} // namespace

void addPeriodicCommands(std::vector<Command>& commands)
{
    commands.push_back(
        { "periodic run", "[--date YYYY-MM-DD]", { {}, { QStringLiteral("date") }, {}, 0, 0 }, run });
    commands.push_back(
        { "periodic confirm", "EVENT system|email|sms on|off", { {}, {}, {}, 3, 3 }, confirm });
    commands.push_back({ "reminders stop",
        "CONTRACT [--instalment N]",
        { {}, { QStringLiteral("instalment") }, {}, 1, 1 },
        stop });
    commands.push_back({ "reminders resume",
        "CONTRACT [--instalment N]",
        { {}, { QStringLiteral("instalment") }, {}, 1, 1 },
        resume });
}

} // namespace belfry::ctl
