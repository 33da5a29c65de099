// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ContractWords.h"

#include "core/registration/ContractImport.h"
#include "ui/common/MoneyText.h"

#include <QCoreApplication>

namespace belfry::ui {

using core::contracts::Balance;
using core::contracts::ContractStatus;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ContractWords)
};

} // namespace

QString contractStatusWord(ContractStatus status)
{
    switch (status) {
    case ContractStatus::Draft:
        return Texts::tr("draft");
    case ContractStatus::AwaitingSignature:
        return Texts::tr("awaiting signature");
    case ContractStatus::Signed:
        return Texts::tr("signed");
    case ContractStatus::Ended:
        return Texts::tr("ended");
    case ContractStatus::Cancelled:
        return Texts::tr("cancelled");
    }
    return {};
}

StateColour contractStatusColour(ContractStatus status)
{
    switch (status) {
    case ContractStatus::AwaitingSignature:
        return StateColour::Wait;
    case ContractStatus::Signed:
        return StateColour::Ok;
    case ContractStatus::Cancelled:
        return StateColour::Bad;
    case ContractStatus::Draft:
    case ContractStatus::Ended:
        break;
    }
    return StateColour::None;
}

QString balanceWords(const Balance& balance)
{
    const qint64 value = balance.valueMinor();
    if (value < 0) {
        //: an amount of money that has not been paid yet
        return Texts::tr("owed %1").arg(moneyText(-value, balance.currency));
    }
    if (value > 0) {
        //: an amount of money above what is owed
        return Texts::tr("overpaid %1").arg(moneyText(value, balance.currency));
    }
    //: nothing is owed and nothing overpaid
    return Texts::tr("settled");
}

StateColour balanceColour(const Balance& balance)
{
    return balance.valueMinor() < 0 ? StateColour::Bad
        : balance.valueMinor() > 0  ? StateColour::Ok
                                    : StateColour::None;
}

QString moneyProblemText(const QString& detail)
{
    if (detail == QLatin1String("empty")) {
        return Texts::tr("Type an amount.");
    }
    if (detail == QLatin1String("bad_grouping")) {
        return Texts::tr("The blanks or dots in this amount do not part thousands. Write it as 1234,56.");
    }
    if (detail == QLatin1String("too_many_decimals")) {
        return Texts::tr("An amount has two decimals at most.");
    }
    if (detail == QLatin1String("other_currency")) {
        return Texts::tr("This amount is in another currency.");
    }
    if (detail == QLatin1String("too_large")) {
        return Texts::tr("This amount is too large.");
    }
    if (detail == QLatin1String("not_positive")) {
        return Texts::tr("The amount must be above zero.");
    }
    return Texts::tr("This is not an amount of money. Write it as 1234,56.");
}

QString contractIssueSentence(const QString& code, const QString& detail)
{
    const auto is = [&](const char* word) { return code == QLatin1String(word); };
    if (is("no_contract_number")) {
        return Texts::tr("The row has no number of a contract.");
    }
    if (is("number_twice")) {
        return Texts::tr("This number stands in the file twice; the first row counts.");
    }
    if (is("no_student")) {
        return Texts::tr("The row does not say whose contract it is.");
    }
    if (is("unknown_student")) {
        return Texts::tr("There is no student with this name, number or login. Add the student first.");
    }
    if (is("unknown_payer")) {
        return Texts::tr("There is nobody with this name, number or login. Add the payer first.");
    }
    if (is("several_persons")) {
        return Texts::tr("Several persons have this name. Write the number of the one who is meant.");
    }
    if (is("no_start")) {
        return Texts::tr("The row does not say when the contract begins.");
    }
    if (is("bad_contract_date")) {
        return Texts::tr("There is no such day. Write it as 31.12.2026 or 2026-12-31.");
    }
    if (is("ends_before_start")) {
        return Texts::tr("The contract ends before it begins.");
    }
    if (is("bad_status")) {
        return Texts::tr("This status is not known.");
    }
    if (is("bad_amount")) {
        return moneyProblemText(detail);
    }
    if (is("amount_not_positive")) {
        return Texts::tr("The amount of an instalment must be above zero.");
    }
    if (is("half_instalment")) {
        return Texts::tr("An instalment needs both a day on which it is due and an amount.");
    }
    if (is("bad_yes_no")) {
        return Texts::tr("This says neither yes nor no.");
    }
    return core::registration::contractIssueText(code, detail);
}

} // namespace belfry::ui
