// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WalletText.h"

#include "ui/common/MoneyText.h"

#include <QCoreApplication>
#include <QLocale>

namespace belfry::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::WalletText)

public:
    //: %1 is a number as "12.5"
    static QString points(const QString& number) { return tr("%1 points").arg(number); }
};

} // namespace

QString walletAmount(const core::outbox::WalletInfo& wallet, qint64 minor)
{
    return wallet.showsPoints ? pointWords(minor, wallet.pointMinor) : moneyText(minor, wallet.currency);
}

QString pointWords(qint64 minor, qint64 pointMinor)
{
    const qint64 rate = qMax<qint64>(1, pointMinor);
    const double points = static_cast<double>(minor) / static_cast<double>(rate);
    return Words::points(QLocale().toString(points, 'f', minor % rate == 0 ? 0 : 2));
}

} // namespace belfry::ui
