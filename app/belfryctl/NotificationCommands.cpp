// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/events/EventCatalogue.h"
#include "core/notifications/NotificationDispatcher.h"
#include "core/notifications/NotificationService.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using events::EventChannel;
using notifications::Confirmation;
using notifications::NotificationRow;

namespace {

Result<events::EventType> eventArgument(const QString& name)
{
    const auto type = events::eventFromName(name);
    if (!type) {
        return fail(ErrorCode::Usage,
            QStringLiteral("There is no event \"%1\"; \"notifications list\" names all.").arg(name));
    }
    return *type;
}

Result<EventChannel> channelArgument(const QString& name)
{
    for (const EventChannel channel : events::kEventChannels) {
        if (name == events::eventChannelName(channel)) {
            return channel;
        }
    }
    return fail(ErrorCode::Usage, QStringLiteral("A channel is system, email or sms."));
}

Result<bool> switchArgument(const QString& word)
{
    if (word != QLatin1String("on") && word != QLatin1String("off")) {
        return fail(ErrorCode::Usage, QStringLiteral("Say on or off."));
    }
    return word == QLatin1String("on");
}

QString confirmationName(Confirmation confirmation)
{
    return confirmation == Confirmation::ByPerson ? QStringLiteral("person") : QStringLiteral("rule");
}

/// Over the channels that are on, or over all of a silent event: "rule", "person", or "mixed".
QString approvalOf(const NotificationRow& row)
{
    const bool isSilent
        = std::none_of(row.on.begin(), row.on.end(), [](const auto& channel) { return channel.second; });
    QString together;
    for (const auto& [channel, confirmation] : row.confirmation) {
        if (!isSilent && !row.on.at(channel)) {
            continue;
        }
        const QString name = confirmationName(confirmation);
        together = together.isEmpty() || together == name ? name : QStringLiteral("mixed");
    }
    return together;
}

QString kindName(events::EventKind kind)
{
    return outbox::kindName(notifications::kindOf(kind));
}

QJsonObject rowJson(const NotificationRow& row)
{
    QJsonObject object { { QStringLiteral("event"), events::eventName(row.type) },
        { QStringLiteral("kind"), kindName(row.kind) },
        { QStringLiteral("approval"), approvalOf(row) } };
    QJsonObject approvals;
    for (const EventChannel channel : events::kEventChannels) {
        const auto on = row.on.find(channel);
        object.insert(events::eventChannelName(channel), on != row.on.end() && on->second);
    }
    for (const auto& [channel, confirmation] : row.confirmation) {
        approvals.insert(events::eventChannelName(channel), confirmationName(confirmation));
    }
    object.insert(QStringLiteral("approvals"), approvals);
    return object;
}

Result<Answer> list(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto rows, context.connection().read([&](Transaction& tx) {
        return context.services().notifications.list(tx, context.session());
    }));
    QJsonArray array;
    for (const NotificationRow& row : rows) {
        array.append(rowJson(row));
    }
    return Answer { array };
}

Result<Answer> set(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto type, eventArgument(arguments.word(0)));
    TRY_ASSIGN(const auto channel, channelArgument(arguments.word(1)));
    TRY_ASSIGN(const bool isOn, switchArgument(arguments.word(2)));
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write([&](Transaction& tx) {
        return context.services().notifications.setOn(tx, context.session(), type, channel, isOn);
    }));
    TRY_ASSIGN(const auto rows, context.connection().read([&](Transaction& tx) {
        return context.services().notifications.list(tx, context.session());
    }));
    return Answer { rowJson(rows.at(static_cast<size_t>(type))) };
}

Result<Answer> confirm(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto channel, channelArgument(arguments.word(0)));
    TRY_ASSIGN(const bool isNeeded, switchArgument(arguments.word(1)));
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write([&](Transaction& tx) {
        return context.services().notifications.setNeedsConfirmation(
            tx, context.session(), channel, isNeeded);
    }));
    return Answer { QJsonObject { { QStringLiteral("channel"), events::eventChannelName(channel) },
        { QStringLiteral("confirmation"), isNeeded } } };
}

Result<Answer> fire(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto type, eventArgument(arguments.word(0)));
    if (!arguments.has(QStringLiteral("person"))) {
        return fail(ErrorCode::Usage, QStringLiteral("--person says to whom it shall have happened."));
    }
    TRY_ASSIGN(const qint64 person,
        Arguments::number(arguments.value(QStringLiteral("person")), QStringLiteral("The person's id")));
    TRY(context.open(Context::SignIn::Required));
    auto& services = context.services();
    TRY_ASSIGN(const auto told,
        context.connection().write([&](Transaction& tx) -> Result<notifications::Dispatched> {
            TRY_ASSIGN(
                const auto id, services.notifications.fire(tx, context.session(), type, PersonId(person)));
            return services.dispatcher.dispatchOne(tx, access::Session::system(), id);
        }));
    QJsonArray skipped;
    for (const auto& one : told.skipped) {
        skipped.append(QJsonObject { { QStringLiteral("person"), one.about.value() },
            { QStringLiteral("recipient"),
                one.recipient.isValid() ? QJsonValue(one.recipient.value()) : QJsonValue() },
            { QStringLiteral("reason"), outbox::reasonName(one.reason) },
            { QStringLiteral("detail"), orNull(one.detail) } });
    }
    return Answer { QJsonObject { { QStringLiteral("event"), events::eventName(type) },
                        { QStringLiteral("submission"),
                            told.submission.isValid() ? QJsonValue(told.submission.value()) : QJsonValue() },
                        { QStringLiteral("queued"), told.queued },
                        { QStringLiteral("reason"), orNull(told.reason) },
                        { QStringLiteral("skipped"), skipped } },
        skipped.isEmpty() ? Exit::Done : Exit::Partly };
}

} // namespace

void addNotificationCommands(std::vector<Command>& commands)
{
    commands.push_back({ "notifications list", "", { {}, {}, {}, 0, 0 }, list });
    commands.push_back({ "notifications set", "EVENT system|email|sms on|off", { {}, {}, {}, 3, 3 }, set });
    commands.push_back({ "notifications confirm", "system|email|sms on|off", { {}, {}, {}, 2, 2 }, confirm });
    commands.push_back(
        { "notifications fire", "EVENT --person ID", { {}, { QStringLiteral("person") }, {}, 1, 1 }, fire });
}

} // namespace belfry::ctl
