// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/WalletService.h"
#include "ui/settings/SettingsSection.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace belfry::ui {
class Form;
class KeyValueList;
class MoneyEdit;
} // namespace belfry::ui

namespace belfry::ui::settings {

/**
 * Communication, SMS wallet (DT-08, DT-28, DT-31, ES-10, ES-25): what is in it, what is free and how long it
 * lasts, top-ups, the ledger, the threshold, money or points, and what happens when it is empty. Thread: GUI.
 */
class WalletPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit WalletPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("wallet"); }
    QString title() const override { return tr("SMS wallet"); }
    IconName icon() const override { return IconName::Tag; }
    void load() override;

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    struct Contents
    {
        core::outbox::WalletInfo wallet;
        std::vector<core::outbox::WalletStore::Entry> ledger;
    };
    void buildTopUp();
    void buildRules();
    void buildLedger();
    void loadWallet();
    void showWallet(const Contents& contents);
    void topUp();

    KeyValueList* m_facts;
    Form* m_topUpForm;
    MoneyEdit* m_amount;
    QDateEdit* m_date;
    QLineEdit* m_note;
    QPushButton* m_topUp;
    MoneyEdit* m_warnBelow;
    QComboBox* m_mode;
    QComboBox* m_unit;
    MoneyEdit* m_point;
    Form* m_rulesForm;
    QTableWidget* m_ledger;
};

} // namespace belfry::ui::settings
