// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/SmsAccount.h"
#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {
class Banner;
class Form;
class MoneyEdit;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::settings {

/**
 * Communication, SMS (DT-02 to DT-07): switched on here, the gateway and its token, the sender's name with
 * its state, price, foreign letters, countries and limits, a test SMS, the gateway's own balance. Thread:
 * GUI.
 */
class SmsPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SmsPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("sms"); }
    QString title() const override { return tr("SMS"); }
    IconName icon() const override { return IconName::Phone; }
    bool isChanged() const override;
    bool validate() override;
    void save() override;

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    void buildGateway();
    void buildSender();
    void buildText();
    void buildLimits();
    void buildTry();
    void gatewayChosen();
    void senderTyped();
    void priceTyped();
    void showSaved();
    /// What stands in the fields, saved or not.
    core::application::SmsAccount account() const;
    void sendTest();
    void askForBalance();
    void answered(bool good, const QString& words);
    QString balanceWords(const core::delivery::GatewayBalance& balance) const;

    QCheckBox* m_active;
    Form* m_gatewayForm;
    QComboBox* m_gateway;
    QLabel* m_gatewayWords;
    QLineEdit* m_account;
    PasswordField* m_token;
    QLineEdit* m_url;
    QLineEdit* m_folder;
    QLineEdit* m_gammu;
    Form* m_senderForm;
    QLineEdit* m_sender;
    QComboBox* m_senderState;
    Form* m_textForm;
    MoneyEdit* m_price;
    QLabel* m_noPrice;
    QComboBox* m_letters;
    Form* m_limitForm;
    QLineEdit* m_countries;
    MoneyEdit* m_dailyLimit;
    QLineEdit* m_testNumber;
    QPushButton* m_test;
    QPushButton* m_balance;
    Banner* m_answer;
    QString m_currency;
    qint64 m_priceMinor = 0;
    qint64 m_pointMinor = 0; ///< 0: shown as money
};

} // namespace belfry::ui::settings
