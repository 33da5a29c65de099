// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/OutboxList.h"
#include "core/outbox/ChannelService.h"
#include "core/outbox/OutboxService.h"
#include "core/outbox/WalletService.h"
#include "ui/common/IPage.h"
#include "ui/common/ReasonText.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

class QPushButton;
class QTabBar;
class QStackedWidget;

namespace belfry::ui {
struct ListContents;
class BulkBar;
class CheckableTableView;
class Desk;
class EmptyState;
class SearchField;
class SectionTitle;
} // namespace belfry::ui

namespace belfry::ui::outbox {

class MessagePanel;
class OutboxModel;

/**
 * The outbox (ES-09): To approve, Waiting, Sent, Not sent, Needs a decision, All. Approve, reject with a
 * reason, cancel, decide, in bulk; every row that has not left says why and leads to the place that mends it.
 * Thread: GUI.
 */
class OutboxPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    OutboxPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("outbox"); }
    QString title() const override { return tr("Outbox"); }
    IconName icon() const override { return IconName::Outbox; }
    QWidget* widget() override { return this; }
    void activated() override
    {
        m_leadsToWork = true;
        reload();
    }
    bool search(const QString& text) override;
    void open(const QVariantMap& filter) override;

private:
    using BulkCommand = std::function<core::Result<core::outbox::BulkResult>(core::outbox::OutboxService&,
        core::database::Transaction&,
        const core::access::Session&,
        const std::vector<core::OutboxId>&)>;

    void buildHead();
    void buildList();
    void buildActions();
    core::lists::OutboxTab tab() const;
    core::lists::OutboxFilter filter() const;
    void reload();
    void loadMore(core::OutboxId after);
    void showCounts(const core::lists::OutboxCounts& counts);
    void showSwitch(const core::outbox::SendingSwitch& sending);
    void showEmptyState();
    void updateActions();
    std::vector<core::OutboxId> chosen() const;

    void approveChosen();
    /// Asks before several; `detail` says what follows and what it costs.
    void approve(const std::vector<core::OutboxId>& ids, const QString& detail);
    static QString costWords(const core::outbox::WalletInfo& wallet, qint64 price);
    void rejectChosen();
    void cancelChosen();
    void releaseChosen();
    void decideChosen();
    void sendAgainChosen();
    void sendAgain(const std::vector<core::OutboxId>& ids);
    void sendChosenAnyway();
    void sendAgainToNotReached();
    void explainChosen();
    void editChosen();
    void withdrawChosen();
    void resolve(core::OutboxId id, core::outbox::Resolution resolution, const QString& reason);
    void run(const std::vector<core::OutboxId>& ids, const BulkCommand& command);
    void askForPassword(const std::vector<core::OutboxId>& ids, const BulkCommand& command);
    void report(const core::Result<core::outbox::BulkResult>& result);
    void togglePause();
    ListContents list() const;
    void mend(const core::outbox::Row& row, Fix fix);

    Desk& m_desk;
    INavigator& m_navigator;
    SectionTitle* m_title = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_deliver = nullptr;
    QTabBar* m_tabs = nullptr;
    SearchField* m_search = nullptr;
    CheckableTableView* m_table = nullptr;
    OutboxModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    MessagePanel* m_panel = nullptr;
    BulkBar* m_bar = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_anyway = nullptr;
    QPushButton* m_notReached = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_release = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_sendAgain = nullptr;
    core::PersonId m_recipient; ///< only this person's messages (from a card)
    qint64 m_wanted = 0; ///< row to show after the next load
    int m_question = 0; ///< number of the newest reload; older answers are dropped
    bool m_isPaused = false;
    bool m_leadsToWork = false; ///< an empty tab gives way to what waits for approval
};

} // namespace belfry::ui::outbox
