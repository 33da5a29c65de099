// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MoneyText.h"

#include <QLocale>

namespace belfry::ui {

QString moneyLanguage()
{
    return QLocale().name().left(2);
}

QString moneyText(const core::Money& money)
{
    return money.text(moneyLanguage());
}

QString moneyText(qint64 minor, const QString& currency)
{
    return moneyText(core::Money(minor, currency));
}

} // namespace belfry::ui
