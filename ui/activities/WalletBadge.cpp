// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/WalletBadge.h"

#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Buttons.h"

namespace belfry::ui {

using namespace core;

WalletBadge::WalletBadge(Desk& desk, QWidget* parent)
    : QPushButton(parent)
    , m_desk(desk)
{
    setNames(this, QStringLiteral("walletBadgeButton"), tr("SMS wallet"));
    setLook(this, "link");
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    hide();
    connect(&desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics & (database::Topic::Channels | database::Topics(database::Topic::Settings))) {
            reload();
        }
    });
    reload();
}

void WalletBadge::reload()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<Facts> {
            Facts facts;
            TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
            facts.isActive = settings.boolean("sms.active");
            TRY_ASSIGN(facts.wallet, school.services().wallet.info(tx, session));
            return facts;
        },
        this,
        [this](const Result<Facts>& facts) {
            if (facts) {
                show(*facts);
            }
        });
}

void WalletBadge::show(const Facts& facts)
{
    const outbox::WalletInfo& wallet = facts.wallet;
    const QString free = walletAmount(wallet, wallet.freeMinor);
    //: the free balance of the SMS wallet; %1 is an amount of money
    setText(wallet.isLow ? tr("SMS: %1, top up").arg(free)
                         //: the free balance of the SMS wallet; %1 is an amount of money
                         : tr("SMS: %1").arg(free));
    setButtonIcon(this, wallet.isLow || wallet.freeMinor < 0 ? IconName::Warning : IconName::Phone);
    QStringList words { tr("Balance %1, reserved %2, free %3.")
            .arg(walletAmount(wallet, wallet.balanceMinor),
                walletAmount(wallet, wallet.reservedMinor),
                walletAmount(wallet, wallet.freeMinor)) };
    if (wallet.enoughUntil.isValid()) {
        //: %1 is a date
        words.append(tr("Enough until about %1.").arg(shortDate(wallet.enoughUntil)));
    }
    if (wallet.priceMinor == 0) {
        words.append(tr("No price is set: SMS are not charged."));
    }
    if (wallet.isLow) {
        words.append(tr("Below the threshold: top up."));
    }
    setToolTip(words.join(QLatin1Char(' ')));
    setAccessibleDescription(toolTip());
    setVisible(facts.isActive);
}

} // namespace belfry::ui
