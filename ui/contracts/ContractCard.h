// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/people/Person.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/widgets/Card.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace belfry::ui {
class Desk;
class INavigator;
class KeyValueList;
class StatePill;
} // namespace belfry::ui

namespace belfry::ui::contracts {

/// One contract beside the list: what it says, its instalments and its payments. Thread: GUI.
class ContractCard final : public Card
{
    Q_OBJECT

public:
    ContractCard(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    void showContract(core::ContractId id);
    void reload();
    void clear();
    core::ContractId contract() const { return m_id; }
    /// "general", "instalments", "payments".
    void setTab(const QString& name);
    /// Whom the message symbol means; the list knows it.
    void setMessageTargets(const MessageTargets& list) { m_list = list; }

private:
    struct Contents
    {
        core::contracts::Contract contract;
        core::people::Person student;
        core::people::Person payer;
        core::contracts::Balance balance;
        std::vector<core::contracts::Instalment> instalments;
        std::vector<core::contracts::Payment> payments;
        bool isPayerStopped = false;
        QDate today;
        QString schoolAccount;
    };

    void buildHead();
    QVBoxLayout* addTab(const QString& objectName, const QString& title);
    void fill();
    void fillGeneral();
    void fillInstalments();
    void fillPayments();
    void edit();
    void pay();
    void reverse(const core::contracts::Payment& payment);
    void setStatus(core::contracts::ContractStatus status);
    void stopReminders(const core::contracts::Instalment& instalment, bool stopped);
    void stopRemindersTo(bool stopped);
    void openPerson(core::PersonId person);
    void say(const core::Result<void>& done);

    Desk& m_desk;
    INavigator& m_navigator;
    core::ContractId m_id;
    Contents m_contents;
    MessageTargets m_list;
    QWidget* m_frame;
    QLabel* m_nothing;
    QLabel* m_number;
    QLabel* m_names;
    StatePill* m_status = nullptr;
    StatePill* m_balance = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_pay = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_statusMenu = nullptr;
    QAction* m_stop = nullptr;
    QTabWidget* m_tabs;
    QVBoxLayout* m_general = nullptr;
    QVBoxLayout* m_instalments = nullptr;
    QVBoxLayout* m_payments = nullptr;
};

} // namespace belfry::ui::contracts
