// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WalletText.h"

#include "core/base/Money.h"

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
    if (!wallet.showsPoints) {
        return moneyWords(minor, wallet.currency);
    }
    const double points
        = static_cast<double>(minor) / static_cast<double>(qMax<qint64>(1, wallet.pointMinor));
    const bool isWhole = minor % qMax<qint64>(1, wallet.pointMinor) == 0;
    return Words::points(QLocale().toString(points, 'f', isWhole ? 0 : 2));
}

QString moneyWords(qint64 minor, const QString& currency)
{
    return core::Money(minor, currency).text(QLocale().name().left(2));
}

} // namespace belfry::ui
