// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WalletPage.h"

#include "core/outbox/WalletBook.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using core::outbox::WalletInfo;
using Entry = core::outbox::WalletStore::Entry;

namespace {

/// Enough to look back over weeks; the whole ledger is in the database and in exports.
constexpr int kShownEntries = 200;
constexpr int kLedgerHeight = 260;
constexpr int kLedgerColumns = 5;
constexpr int kLedgerColumnWidth = 104;

} // namespace

WalletPage::WalletPage(Desk& desk, QWidget* parent)
    : SettingsSection(
          desk, QStringLiteral("walletSettingsPage"), tr("SMS wallet"), {}, Saves::WithButton, parent)
    , m_facts(new KeyValueList)
    , m_topUpForm(new Form)
    , m_amount(new MoneyEdit)
    , m_date(new QDateEdit(QDate::currentDate()))
    , m_note(new QLineEdit)
    , m_topUp(primaryButton(tr("&Top up"), QStringLiteral("topUpButton")))
    , m_warnBelow(new MoneyEdit)
    , m_mode(new QComboBox)
    , m_unit(new QComboBox)
    , m_point(new MoneyEdit)
    , m_rulesForm(new Form)
    , m_ledger(new QTableWidget(0, kLedgerColumns))
{
    m_facts->setObjectName(QStringLiteral("walletFacts"));
    addCard(tr("Now"))->body()->addWidget(m_facts);
    buildTopUp();
    buildRules();
    buildLedger();
    column()->addStretch(1);
    connect(&desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics & database::Topics(database::Topic::Channels)) {
            loadWallet();
        }
    });
    connect(this, &SettingsSection::saved, this, &WalletPage::loadWallet);
    allowOnly(access::Action::ChangeSettings);
    load();
}

void WalletPage::buildTopUp()
{
    setNames(m_amount, QStringLiteral("topUpAmountLineEdit"), tr("Amount"));
    setNames(m_date, QStringLiteral("topUpDateEdit"), tr("Day of the payment"));
    setNames(m_note, QStringLiteral("topUpNoteLineEdit"), tr("Note"));
    m_date->setDisplayFormat(shortDateFormat());
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(QDate::currentDate());
    m_note->setPlaceholderText(tr("number of the transfer"));
    auto* card = addCard(tr("Top up"));
    card->body()->addWidget(mutedLabel(
        tr("Pay at the gateway, then enter here what you paid. A negative amount takes a mistake back.")));
    m_topUpForm->addField(tr("&Amount"), m_amount);
    m_topUpForm->addField(tr("&Day of the payment"), m_date);
    m_topUpForm->addField(tr("N&ote"), m_note);
    card->body()->addWidget(m_topUpForm);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_topUp);
    card->body()->addLayout(line);
    connect(m_topUp, &QPushButton::clicked, this, &WalletPage::topUp);
    connect(m_amount, &QLineEdit::returnPressed, this, &WalletPage::topUp);
}

void WalletPage::buildRules()
{
    setNames(m_warnBelow, QStringLiteral("walletWarnLineEdit"), tr("Warn below"));
    setNames(m_mode, QStringLiteral("walletModeComboBox"), tr("When it is empty"));
    setNames(m_unit, QStringLiteral("walletUnitComboBox"), tr("Shown as"));
    setNames(m_point, QStringLiteral("walletPointLineEdit"), tr("One point is"));
    m_mode->addItem(tr("approve nothing beyond it"), QStringLiteral("stop"));
    m_mode->addItem(tr("only warn"), QStringLiteral("warn"));
    m_unit->addItem(tr("money"), QStringLiteral("false"));
    m_unit->addItem(tr("points"), QStringLiteral("true"));
    auto* card = addCard(tr("Rules"));
    m_rulesForm->addField(tr("&Warn below"), m_warnBelow, tr("Empty: no warning."));
    m_rulesForm->addField(tr("When it is &empty"), m_mode);
    m_rulesForm->addField(tr("&Shown as"), m_unit);
    m_rulesForm->addField(tr("One &point is"), m_point);
    card->body()->addWidget(m_rulesForm);
    fields().add("wallet.warn_below_minor", m_warnBelow, m_rulesForm, tr("Enter an amount as 20."));
    fields().add("sms.wallet_mode", m_mode, m_rulesForm);
    fields().add("wallet.points", m_unit, m_rulesForm);
    fields().add("wallet.point_minor", m_point, m_rulesForm, tr("Enter an amount as 1."));
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_rulesForm->setFieldShown(m_point, m_unit->currentData().toString() == QLatin1String("true"));
    });
}

void WalletPage::buildLedger()
{
    setNames(m_ledger, QStringLiteral("walletLedgerTable"), tr("Ledger"));
    m_ledger->setHorizontalHeaderLabels({ tr("Day"), tr("What"), tr("Amount"), tr("Balance"), tr("Note") });
    m_ledger->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledger->verticalHeader()->hide();
    m_ledger->setShowGrid(false);
    m_ledger->setMinimumHeight(kLedgerHeight);
    m_ledger->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ledger->horizontalHeader()->setStretchLastSection(true);
    m_ledger->horizontalHeader()->setMinimumSectionSize(kLedgerColumnWidth);
    m_ledger->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : { 2, 3 }) { // over sums
        m_ledger->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    auto* card = addCard(tr("Ledger"));
    card->body()->addWidget(m_ledger);
}

void WalletPage::load()
{
    SettingsSection::load();
    loadWallet();
}

void WalletPage::showStored(const core::settings::Snapshot& stored)
{
    const QString currency = outbox::walletCurrency(stored);
    for (MoneyEdit* edit : { m_amount, m_warnBelow, m_point }) {
        edit->setCurrency(currency);
    }
    m_rulesForm->setFieldShown(m_point, m_unit->currentData().toString() == QLatin1String("true"));
}

void WalletPage::loadWallet()
{
    desk().read(
        [](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            Contents contents;
            auto& wallet = school.services().wallet;
            TRY_ASSIGN(contents.wallet, wallet.info(tx, session));
            TRY_ASSIGN(contents.ledger, wallet.ledger(tx, session, 0, kShownEntries));
            return contents;
        },
        this,
        [this](const Result<Contents>& contents) {
            if (contents) {
                showWallet(*contents);
            } else {
                say(false, errorText(contents.error()));
            }
        });
}

void WalletPage::showWallet(const Contents& contents)
{
    const WalletInfo& wallet = contents.wallet;
    m_facts->clear();
    m_facts->addText(tr("Balance"), walletAmount(wallet, wallet.balanceMinor));
    m_facts->addText(tr("Reserved"),
        //: %1 is an amount of money
        tr("%1 for approved messages that have not left").arg(walletAmount(wallet, wallet.reservedMinor)));
    m_facts
        ->addText(tr("Free"),
            wallet.isLow
                //: %1 is an amount of money
                ? tr("%1 – below the threshold, top up soon").arg(walletAmount(wallet, wallet.freeMinor))
                : walletAmount(wallet, wallet.freeMinor))
        ->setObjectName(QStringLiteral("walletFreeLabel"));
    m_facts->addText(tr("Enough until"),
        wallet.enoughUntil.isValid()
            //: %1 is a date
            ? tr("about %1, at the pace of the last 30 days").arg(shortDate(wallet.enoughUntil))
            : tr("nothing was spent yet"));
    m_facts
        ->addText(tr("Price of one SMS"),
            wallet.priceMinor > 0
                ? walletAmount(wallet, wallet.priceMinor)
                : tr("none is set: SMS are not charged, and an empty wallet stops none (Settings, SMS)"))
        ->setObjectName(QStringLiteral("walletPriceLabel"));
    QString gateway = tr("not asked yet");
    if (const auto difference = wallet.differenceMinor()) {
        //: %1 is an amount of money, %2 a moment
        gateway = tr("%1, asked %2")
                      .arg(walletAmount(wallet, *wallet.gatewayBalanceMinor),
                          shortMoment(wallet.gatewayBalanceAt));
        if (*difference != 0) {
            //: %1 is an amount of money
            gateway
                += QLatin1String("; ") + tr("the difference is %1").arg(walletAmount(wallet, *difference));
        }
    }
    m_facts->addText(tr("The gateway says"), gateway)->setObjectName(QStringLiteral("walletGatewayLabel"));

    m_ledger->setRowCount(static_cast<int>(contents.ledger.size()));
    for (int row = 0; row < m_ledger->rowCount(); ++row) {
        const Entry& entry = contents.ledger[static_cast<size_t>(row)];
        const QString what = entry.kind == QLatin1String("top_up") ? tr("Top-up")
            : entry.kind == QLatin1String("correction")
            ? tr("Correction")
            //: a charge of the SMS wallet; %1 is the number of a message, %2 how many parts it has
            : tr("SMS %1, parts: %2").arg(entry.outbox.value()).arg(entry.parts);
        const QString cells[kLedgerColumns] { shortDate(entry.onDate),
            what,
            walletAmount(wallet, entry.amountMinor),
            walletAmount(wallet, entry.balanceMinor),
            entry.note.isEmpty() ? entry.author : entry.note };
        for (int column = 0; column < kLedgerColumns; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (column == 2 || column == 3) {
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_ledger->setItem(row, column, cell);
        }
    }
}

void WalletPage::topUp()
{
    const auto amount = m_amount->minor();
    m_topUpForm->clearProblems();
    if (!amount || *amount == 0) {
        m_topUpForm->fieldOf(m_amount)->setProblem(tr("Enter an amount as 50 or 12,50."));
        m_amount->setFocus();
        return;
    }
    m_topUp->setEnabled(false);
    desk().write(
        [amount = *amount, date = m_date->date(), note = m_note->text()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().wallet.topUp(tx, session, amount, date, note);
        },
        this,
        [this](const Result<WalletInfo>& wallet) {
            m_topUp->setEnabled(true);
            if (!wallet) {
                say(false, errorText(wallet.error()));
                return;
            }
            m_amount->clear();
            m_note->clear();
            //: %1 is an amount of money
            say(true, tr("Topped up. %1 are free now.").arg(walletAmount(*wallet, wallet->freeMinor)));
            loadWallet();
        });
}

} // namespace belfry::ui::settings
