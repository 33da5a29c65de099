// SPDX-License-Identifier: GPL-3.0-or-later
// why: what hinders a message or a person (ES-12 to ES-26).
#include "app/belfryctl/Commands.h"
#include "core/application/WhyNot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using application::Check;
using application::WhyNot;
using database::Transaction;

namespace {

Result<Answer> why(Context& context, const Arguments& arguments)
{
    const bool isMessage = arguments.has(QStringLiteral("message"));
    if (isMessage == arguments.has(QStringLiteral("person"))) {
        return fail(ErrorCode::Usage, QStringLiteral("why takes one of --message ID and --person ID."));
    }
    const QString option = isMessage ? QStringLiteral("message") : QStringLiteral("person");
    TRY_ASSIGN(
        const qint64 id, Arguments::number(arguments.value(option), QStringLiteral("--%1").arg(option)));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const bool isSender, context.installation().isSender(context.connection()));
    TRY_ASSIGN(const auto report, context.connection().read([&](Transaction& tx) {
        return isMessage
            ? WhyNot::ofMessage(tx, context.services(), context.session(), OutboxId(id), isSender)
            : WhyNot::ofPerson(tx, context.services(), context.session(), PersonId(id), isSender);
    }));
    QJsonArray checks;
    for (const Check& check : report.checks) {
        const QString code = check.code == application::CheckCode::Other ? outbox::reasonName(check.reason)
                                                                         : application::checkName(check.code);
        checks.append(QJsonObject { { QStringLiteral("code"), code },
            { QStringLiteral("ok"), check.state != Check::State::NotOk },
            { QStringLiteral("text"), application::checkText(check) },
            { QStringLiteral("fix"), orNull(application::fixName(check.fix)) } });
    }
    return Answer { QJsonObject {
        { QStringLiteral("person"), report.person.value() }, { QStringLiteral("checks"), checks } } };
}

} // namespace

void addWhyCommands(std::vector<Command>& commands)
{
    commands.push_back({ "why",
        "--message ID | --person ID",
        { {}, { QStringLiteral("message"), QStringLiteral("person") }, {}, 0, 0 },
        why });
}

} // namespace belfry::ctl
