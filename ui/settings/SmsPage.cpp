// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SmsPage.h"

#include "core/outbox/WalletBook.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MoneyText.h"
#include "ui/common/RunThen.h"
#include "ui/common/Tokens.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/MoneyEdit.h"
#include "ui/common/widgets/PasswordField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;

namespace {

constexpr int kCurrencyLength = 3;

} // namespace

SmsPage::SmsPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk, QStringLiteral("smsSettingsPage"), tr("SMS"), {}, Saves::WithButton, parent)
    , m_active(new QCheckBox(tr("Send &SMS")))
    , m_gatewayForm(new Form)
    , m_gateway(new QComboBox)
    , m_gatewayWords(mutedLabel(QString()))
    , m_account(new QLineEdit)
    , m_token(new PasswordField)
    , m_url(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_gammu(new QLineEdit)
    , m_senderForm(new Form)
    , m_sender(new QLineEdit)
    , m_senderState(new QComboBox)
    , m_textForm(new Form)
    , m_price(new MoneyEdit)
    , m_noPrice(mutedLabel(tr("Without a price the wallet charges nothing, and an empty one stops nothing.")))
    , m_letters(new QComboBox)
    , m_limitForm(new Form)
    , m_countries(new QLineEdit)
    , m_dailyLimit(new MoneyEdit)
    , m_testNumber(new QLineEdit)
    , m_test(secondaryButton(tr("Send a &test SMS"), QStringLiteral("smsTestButton")))
    , m_balance(secondaryButton(tr("Ask for the &balance"), QStringLiteral("smsBalanceButton")))
    , m_answer(new Banner(Banner::Tone::Info))
{
    buildGateway();
    buildTry();
    buildSender();
    buildText();
    buildLimits();
    column()->addStretch(1);
    connect(m_token, &QLineEdit::textChanged, this, &SmsPage::updateButtons);
    connect(m_gateway, &QComboBox::currentIndexChanged, this, &SmsPage::gatewayChosen);
    connect(m_sender, &QLineEdit::textChanged, this, &SmsPage::senderTyped);
    connect(this, &SettingsSection::saved, this, &SmsPage::showSaved);
    allowOnly(access::Action::ChangeTransport);
    load();
}

void SmsPage::buildGateway()
{
    setNames(m_active, QStringLiteral("smsActiveCheckBox"), tr("Send SMS"));
    setNames(m_gateway, QStringLiteral("smsGatewayComboBox"), tr("Gateway"));
    setNames(m_account, QStringLiteral("smsAccountLineEdit"), tr("Account at the gateway"));
    setNames(m_token, QStringLiteral("smsTokenLineEdit"), tr("Token"));
    setNames(m_url, QStringLiteral("smsUrlLineEdit"), tr("Address of the gateway"));
    setNames(m_folder, QStringLiteral("smsFolderLineEdit"), tr("Folder"));
    setNames(m_gammu, QStringLiteral("smsGammuLineEdit"), tr("Settings file of gammu-smsd"));
    const std::pair<const char*, QString> gateways[] { { "folder", tr("None yet: write into a folder") },
        { "smsapi", QStringLiteral("SMSAPI") },
        { "serwersms", QStringLiteral("SerwerSMS") },
        { "smsplanet", QStringLiteral("SMSPlanet") },
        { "seven", QStringLiteral("seven.io") },
        { "twilio", QStringLiteral("Twilio") },
        { "gammu", tr("A telephone or modem (gammu-smsd)") } };
    for (const auto& [key, name] : gateways) {
        m_gateway->addItem(name, QLatin1String(key));
    }
    m_url->setPlaceholderText(tr("the gateway's own"));
    m_folder->setPlaceholderText(tr("beside the data"));
    m_gammu->setPlaceholderText(QStringLiteral("/etc/gammu-smsdrc"));
    m_gatewayWords->setWordWrap(true);

    auto* card = addCard(tr("Gateway"));
    card->body()->addWidget(m_active);
    m_gatewayForm->addField(tr("&Gateway"), m_gateway);
    m_gatewayForm->addRow(m_gatewayWords);
    m_gatewayForm->addField(tr("&Account"), m_account, tr("The account's SID or user name."));
    m_gatewayForm->addField(
        tr("&Token"), m_token, tr("Made at the gateway's web site; it is kept encrypted and shown nowhere."));
    m_gatewayForm->addField(tr("Add&ress"), m_url, tr("Only for another address than the gateway's own."));
    m_gatewayForm->addField(tr("&Folder"), m_folder);
    m_gatewayForm->addField(tr("Settings &file"), m_gammu);
    card->body()->addWidget(m_gatewayForm);

    fields().add("sms.active", m_active, nullptr);
    fields().add("sms.gateway", m_gateway, m_gatewayForm, tr("Choose a gateway."));
    fields().add("sms.account", m_account, m_gatewayForm, tr("Use one line."));
    fields().add("sms.url",
        m_url,
        m_gatewayForm,
        tr("Enter https:// and the name of the server, without a path; http:// works for this computer "
           "only."));
    fields().add("sms.folder", m_folder, m_gatewayForm, tr("Use one line."));
    fields().add("sms.gammu_config", m_gammu, m_gatewayForm, tr("Use one line."));
}

void SmsPage::buildTry()
{
    setNames(m_testNumber, QStringLiteral("smsTestNumberLineEdit"), tr("Number for the test SMS"));
    m_testNumber->setPlaceholderText(tr("your own mobile number"));
    m_answer->setObjectName(QStringLiteral("smsAnswerBanner"));
    m_answer->hide();
    auto* card = addCard(tr("Try it"));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(1));
    line->addWidget(m_testNumber, 1);
    line->addWidget(m_test);
    line->addWidget(m_balance);
    card->body()->addLayout(line);
    card->body()->addWidget(
        mutedLabel(tr("The test SMS is a real one and costs what the gateway takes for it; "
                      "the wallet is not charged.")));
    card->body()->addWidget(m_answer);
    connect(m_test, &QPushButton::clicked, this, &SmsPage::sendTest);
    connect(m_testNumber, &QLineEdit::returnPressed, this, &SmsPage::sendTest);
    connect(m_balance, &QPushButton::clicked, this, &SmsPage::askForBalance);
}

application::SmsAccount SmsPage::account() const
{
    application::SmsAccount account;
    account.isActive = m_active->isChecked();
    account.gateway = m_gateway->currentData().toString();
    account.url = m_url->text().trimmed();
    account.token = SecretText(m_token->text());
    account.account = m_account->text().trimmed();
    account.sender = m_senderState->currentData().toString() == QLatin1String("approved")
        ? m_sender->text().trimmed()
        : QString();
    account.folder = m_folder->text().trimmed();
    account.gammuConfig = m_gammu->text().trimmed();
    return account;
}

void SmsPage::answered(bool good, const QString& words)
{
    m_test->setEnabled(true);
    m_balance->setEnabled(true);
    m_answer->setTone(good ? Banner::Tone::Ok : Banner::Tone::Bad);
    m_answer->setText(words);
    m_answer->show();
}

void SmsPage::sendTest()
{
    const QString number = m_testNumber->text().trimmed();
    if (number.isEmpty()) {
        answered(false, tr("Enter the mobile number to which the test SMS goes."));
        m_testNumber->setFocus();
        return;
    }
    m_test->setEnabled(false);
    m_answer->setTone(Banner::Tone::Info);
    m_answer->setText(tr("Talking to the gateway…"));
    m_answer->show();
    desk().read(
        [typed = account(), number, text = tr("Test SMS from Belfry: it arrived, so the gateway works.")](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return application::prepareSmsTest(tx, school.services(), session, typed, number, text);
        },
        this,
        [this, number](const Result<application::SmsQuestion>& question) {
            if (!question) {
                answered(false, errorText(question.error()));
                return;
            }
            runInPool([question = *question] { return application::runSmsTest(question); },
                this,
                [this, number](const Result<QString>& id) {
                    answered(id.has_value(),
                        id ? tr("The gateway accepted the test SMS to %1. Look whether it arrives.")
                                 .arg(number)
                           : errorText(id.error()));
                });
        });
}

void SmsPage::askForBalance()
{
    m_balance->setEnabled(false);
    desk().read(
        [typed = account()](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return application::prepareBalanceQuestion(tx, school.services(), session, typed);
        },
        this,
        [this](const Result<application::SmsQuestion>& question) {
            if (!question) {
                answered(false, errorText(question.error()));
                return;
            }
            runInPool([question = *question] { return application::askBalance(question); },
                this,
                [this](const Result<delivery::GatewayBalance>& balance) {
                    if (!balance) {
                        answered(false, errorText(balance.error()));
                        return;
                    }
                    answered(true, balanceWords(*balance));
                    desk().write(
                        [balance = *balance](
                            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                            return application::noteBalance(tx, school.services(), session, balance);
                        },
                        this,
                        [](const Result<void>&) {});
                });
        });
}

QString SmsPage::balanceWords(const delivery::GatewayBalance& balance) const
{
    if (const auto minor = application::balanceMinor(balance, m_priceMinor, m_currency)) {
        //: %1 is an amount of money or points
        return tr("The gateway has %1.")
            .arg(m_pointMinor > 0 ? pointWords(*minor, m_pointMinor) : moneyText(*minor, m_currency));
    }
    if (balance.unit == QLatin1String("messages") && !balance.amount.isEmpty()) {
        //: %1 is how many messages are left at the gateway
        return tr("The gateway has %1 SMS left. Enter the price of one to compare it with the wallet.")
            .arg(balance.amount);
    }
    if (balance.unit.size() == kCurrencyLength) {
        //: %1 is a number, %2 and %3 are the codes of two currencies
        return tr("The gateway has %1 %2; the wallet counts in %3, so the two are not compared.")
            .arg(balance.amount, balance.unit, m_currency);
    }
    return tr("The gateway answered; it names no sum.");
}

void SmsPage::buildSender()
{
    setNames(m_sender, QStringLiteral("smsSenderLineEdit"), tr("Sender's name"));
    setNames(m_senderState, QStringLiteral("smsSenderStateComboBox"), tr("State of the sender's name"));
    m_senderState->addItem(tr("the gateway's default"), QStringLiteral("default"));
    m_senderState->addItem(tr("asked for at the gateway"), QStringLiteral("requested"));
    m_senderState->addItem(tr("approved by the gateway"), QStringLiteral("approved"));
    auto* card = addCard(tr("Sender"));
    m_senderForm->addField(tr("Sender's &name"),
        m_sender,
        tr("At most 11 letters and digits, without diacritics. Nobody can answer to a name: put the school's "
           "phone into the text."));
    m_senderForm->addField(tr("Stat&e"),
        m_senderState,
        tr("Gateways allow a name only after they have approved it. Until then the default one is used."));
    card->body()->addWidget(m_senderForm);
    fields().add("sms.sender",
        m_sender,
        m_senderForm,
        tr("Use at most 11 letters A to Z and digits, with at least one letter and without diacritics."));
    fields().add("sms.sender_state", m_senderState, m_senderForm);
}

void SmsPage::buildText()
{
    setNames(m_price, QStringLiteral("smsPriceLineEdit"), tr("Price of one SMS"));
    setNames(m_letters, QStringLiteral("smsLettersComboBox"), tr("Letters outside the SMS alphabet"));
    m_letters->addItem(tr("replace them (ą becomes a)"), QStringLiteral("replace"));
    m_letters->addItem(tr("refuse the text"), QStringLiteral("refuse"));
    m_letters->addItem(tr("send them at the higher price"), QStringLiteral("allow"));
    auto* card = addCard(tr("Price and text"));
    m_textForm->addField(tr("&Price of one SMS"),
        m_price,
        tr("For each part. A long text has several parts; the price is shown before anything is approved."));
    m_textForm->addField(tr("Foreign &letters"),
        m_letters,
        tr("ä ö ü ß are in the SMS alphabet, ą ć ę ł ń ó ś ź ż are not: with them a part has 70 characters "
           "instead of 160."));
    card->body()->addWidget(m_textForm);
    m_noPrice->setObjectName(QStringLiteral("smsNoPriceLabel"));
    m_textForm->addRow(m_noPrice);
    connect(m_price, &QLineEdit::textChanged, this, &SmsPage::priceTyped);
    fields().add("sms.price_minor", m_price, m_textForm, tr("Enter an amount as 0,16."));
    fields().add("sms.letters", m_letters, m_textForm);
}

void SmsPage::buildLimits()
{
    auto* perNumber = new QSpinBox;
    auto* perDay = new QSpinBox;
    auto* perMinute = new QSpinBox;
    setNames(m_countries, QStringLiteral("smsCountriesLineEdit"), tr("Allowed countries"));
    setNames(perNumber, QStringLiteral("smsPerNumberSpinBox"), tr("SMS to one number a day"));
    setNames(perMinute, QStringLiteral("smsPerMinuteSpinBox"), tr("SMS a minute"));
    setNames(m_dailyLimit, QStringLiteral("smsDailyLimitLineEdit"), tr("Money a day"));
    perNumber->setRange(0, 10);
    perNumber->setSpecialValueText(tr("at most 10"));
    setNames(perDay, QStringLiteral("smsPerDaySpinBox"), tr("SMS a day"));
    perDay->setRange(0, 1000000);
    perDay->setSpecialValueText(tr("no limit"));
    perMinute->setRange(0, 100000);
    perMinute->setSpecialValueText(tr("no limit"));
    m_countries->setPlaceholderText(tr("the school's"));
    auto* card = addCard(tr("Limits"));
    m_limitForm->addField(tr("Allowed &countries"),
        m_countries,
        tr("Codes of two letters, as PL, DE. SMS to other countries are not sent."));
    m_limitForm->addField(tr("To one n&umber a day"),
        perNumber,
        tr("No number gets more than 3 an hour and 10 a day, whatever is set here."));
    m_limitForm->addField(
        tr("&Money a day"), m_dailyLimit, tr("What is over it leaves on the next day. Empty: no limit."));
    m_limitForm->addField(tr("SMS a da&y"), perDay);
    m_limitForm->addField(tr("SMS a m&inute"), perMinute);
    card->body()->addWidget(m_limitForm);
    fields().add("sms.countries", m_countries, m_limitForm, tr("Enter codes of two letters, as PL, DE."));
    fields().add("sms.per_number_day", perNumber, m_limitForm);
    fields().add("sms.daily_limit_minor", m_dailyLimit, m_limitForm, tr("Enter an amount as 50."));
    fields().add("sms.per_day", perDay, m_limitForm);
    fields().add("sms.per_minute", perMinute, m_limitForm);
}

void SmsPage::showStored(const core::settings::Snapshot& stored)
{
    const QString currency = outbox::walletCurrency(stored);
    m_price->setCurrency(currency);
    m_dailyLimit->setCurrency(currency);
    m_currency = currency;
    m_priceMinor = stored.integer("sms.price_minor");
    m_pointMinor = stored.boolean("wallet.points") ? stored.integer("wallet.point_minor") : 0;
    m_token->clear();
    m_token->setPlaceholderText(
        stored.isSet("sms.token") ? tr("stored; type a new one to change it") : QString());
    gatewayChosen();
    priceTyped();
}

void SmsPage::priceTyped()
{
    m_noPrice->setVisible(m_price->minor().value_or(0) == 0);
}

/// Only the lines that this gateway needs.
void SmsPage::gatewayChosen()
{
    const QString gateway = m_gateway->currentData().toString();
    const bool isFolder = gateway == QLatin1String("folder");
    const bool isModem = gateway == QLatin1String("gammu");
    const bool isWeb = !isFolder && !isModem;
    m_gatewayForm->setFieldShown(
        m_account, gateway == QLatin1String("twilio") || gateway == QLatin1String("serwersms"));
    m_gatewayForm->setFieldShown(m_token, isWeb);
    m_gatewayForm->setFieldShown(m_url, isWeb);
    m_gatewayForm->setFieldShown(m_folder, isFolder);
    m_gatewayForm->setFieldShown(m_gammu, isModem);
    m_balance->setVisible(isWeb);
    m_gatewayWords->setVisible(!isWeb);
    m_gatewayWords->setText(isFolder ? tr("SMS are written into a folder, one file each. Nobody receives "
                                          "them until a gateway is chosen.")
                                     : tr("SMS leave through a telephone or modem at this computer; the "
                                          "program gammu-smsd must run."));
}

/// Core may know better than what was chosen: a new name is only asked for. What was typed meanwhile stays.
void SmsPage::showSaved()
{
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) {
            return school.services().settings.snapshot(tx);
        },
        this,
        [this](const Result<core::settings::Snapshot>& stored) {
            if (stored && !isChanged()) {
                fields().show(*stored);
                showStored(*stored);
            }
        });
}

/// A new name is asked for first; who knows better says so.
void SmsPage::senderTyped()
{
    const QString state = m_senderState->currentData().toString();
    if (m_sender->text().trimmed().isEmpty()) {
        m_senderState->setCurrentIndex(m_senderState->findData(QStringLiteral("default")));
    } else if (state == QLatin1String("default")) {
        m_senderState->setCurrentIndex(m_senderState->findData(QStringLiteral("requested")));
    }
}

bool SmsPage::isChanged() const
{
    return SettingsSection::isChanged() || !m_token->text().isEmpty();
}

bool SmsPage::validate()
{
    const bool fits = SettingsSection::validate();
    const QString gateway = m_gateway->currentData().toString();
    const bool isPaid = gateway != QLatin1String("folder") && gateway != QLatin1String("gammu");
    if (!fits || !m_active->isChecked() || !isPaid) {
        return fits;
    }
    if (m_token->text().isEmpty() && m_token->placeholderText().isEmpty()) {
        m_gatewayForm->fieldOf(m_token)->setProblem(tr("Enter the token of the gateway."));
        m_token->setFocus();
        return false;
    }
    // A gateway takes money; a wallet that counts none would stop nothing (DT-28).
    if (m_price->minor().value_or(0) == 0) {
        m_textForm->fieldOf(m_price)->setProblem(
            tr("Enter what the gateway takes for one SMS, so that the wallet can count it."));
        m_price->setFocus();
        return false;
    }
    return true;
}

void SmsPage::save()
{
    const QString token = m_token->text();
    if (token.isEmpty()) {
        SettingsSection::save();
        return;
    }
    desk().write(
        [token = SecretText(token)](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().settings.setSecret(tx, session, QStringLiteral("sms.token"), token);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            m_token->clear();
            m_token->setPlaceholderText(tr("stored; type a new one to change it"));
            SettingsSection::save();
        });
}

} // namespace belfry::ui::settings
