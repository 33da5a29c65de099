// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/SmsAccount.h"
#include "core/base/Money.h"
#include "core/outbox/WalletBook.h"

#include <QDate>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using database::Transaction;

namespace {

QJsonObject walletJson(const outbox::WalletInfo& wallet)
{
    return { { QStringLiteral("balance_minor"), wallet.balanceMinor },
        { QStringLiteral("free_minor"), wallet.freeMinor },
        { QStringLiteral("reserved_minor"), wallet.reservedMinor },
        { QStringLiteral("currency"), wallet.currency },
        { QStringLiteral("gateway_balance"),
            wallet.gatewayBalanceMinor ? QJsonValue(*wallet.gatewayBalanceMinor) : QJsonValue() } };
}

/// Writes down what the gateway has left, to stand beside the wallet's own sum.
Result<void> askTheGateway(Context& context)
{
    TRY_ASSIGN(const auto question,
        context.connection().read([&](Transaction& tx) -> Result<application::SmsQuestion> {
            TRY_ASSIGN(const auto account, application::readSmsAccount(tx, context.services()));
            return application::prepareBalanceQuestion(tx, context.services(), context.session(), account);
        }));
    TRY_ASSIGN(const auto balance, application::askBalance(question));
    return context.connection().write([&](Transaction& tx) {
        return application::noteBalance(tx, context.services(), context.session(), balance);
    });
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    if (arguments.has(QStringLiteral("ask"))) {
        TRY(askTheGateway(context));
    }
    TRY_ASSIGN(const auto wallet, context.connection().read([&](Transaction& tx) {
        return context.services().wallet.info(tx, context.session());
    }));
    return Answer { walletJson(wallet) };
}

Result<Answer> topUp(Context& context, const Arguments& arguments)
{
    QDate date;
    if (arguments.has(QStringLiteral("date"))) {
        date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
        if (!date.isValid()) {
            return fail(ErrorCode::Usage, QStringLiteral("--date takes a day as YYYY-MM-DD."));
        }
    } else {
        date = QDate::currentDate();
    }
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(
        const auto wallet, context.connection().write([&](Transaction& tx) -> Result<outbox::WalletInfo> {
            TRY_ASSIGN(const auto settings, context.services().settings.snapshot(tx));
            const auto amount = Money::parse(
                arguments.word(0), outbox::walletCurrency(settings), settings.text("school.language"));
            if (!amount) {
                return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" is no amount: write it as 50 or 12.50.").arg(arguments.word(0)));
            }
            return context.services().wallet.topUp(
                tx, context.session(), amount->minor(), date, arguments.value(QStringLiteral("note")));
        }));
    return Answer { walletJson(wallet) };
}

} // namespace

void addWalletCommands(std::vector<Command>& commands)
{
    commands.push_back({ "wallet show",
        "[--ask]   (--ask: ask the SMS gateway for its balance first)",
        { { QStringLiteral("ask") }, {}, {}, 0, 0 },
        show });
    commands.push_back({ "wallet top-up",
        "AMOUNT [--note TEXT] [--date YYYY-MM-DD]   (as 50 or 12.50, in the wallet's currency)",
        { {}, { QStringLiteral("note"), QStringLiteral("date") }, {}, 1, 1 },
        topUp });
}

} // namespace belfry::ctl
