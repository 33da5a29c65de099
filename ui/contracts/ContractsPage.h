// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/ContractList.h"
#include "ui/common/IPage.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace belfry::ui {
struct MessageStart;
struct MessageTargets;
class CheckableTableView;
class Desk;
class EmptyState;
class FilterButton;
class SearchField;
class SectionTitle;
struct ListContents;
} // namespace belfry::ui

namespace belfry::ui::contracts {

class ContractCard;
class ContractsModel;

/// The school's contracts and what is owed, with the card of the chosen one. Thread: GUI.
class ContractsPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    ContractsPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("contracts"); }
    QString title() const override { return tr("Contracts"); }
    IconName icon() const override { return IconName::Contracts; }
    QWidget* widget() override { return this; }
    void activated() override;
    void refresh() override;
    bool search(const QString& text) override;
    /// {"id": contract, "tab": "payments"}, {"money": "arrears"}, {"status": "signed"}, {"search": text},
    /// {"new": true, "student": person, "name": text}.
    void open(const QVariantMap& filter) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Answer
    {
        std::vector<core::ContractId> ids;
        std::vector<core::lists::ContractRow> rows;
        core::lists::ContractTotals totals;
    };

    void buildHead();
    void buildFilters();
    void buildList();
    void buildActions();
    core::lists::ContractFilter filter() const;
    bool isFiltered() const;
    void reload();
    void showAnswer(Answer answer);
    void showEmptyState();
    void loadWindow(const std::vector<core::ContractId>& ids);
    void newContract(core::PersonId student = {}, const QString& name = {});
    void importList();
    ListContents listContents() const;
    /// Whom the message symbol means: the payer of the chosen contract, or of all that are shown (IM-04).
    MessageTargets targets();
    void writeToPayers(
        const std::vector<core::ContractId>& contracts, std::function<void(const MessageStart&)> write);

    Desk& m_desk;
    INavigator& m_navigator;
    SectionTitle* m_title = nullptr;
    SearchField* m_search = nullptr;
    FilterButton* m_status = nullptr;
    FilterButton* m_money = nullptr;
    QStackedWidget* m_stack = nullptr;
    CheckableTableView* m_table = nullptr;
    ContractsModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
    ContractCard* m_card = nullptr;
    qint64 m_wanted = 0; ///< contract to choose after the next answer
    int m_question = 0;
    bool m_hidesPayer = false; ///< a column, for want of place
    bool m_isStale = false;
    bool m_isSetting = false; ///< open() sets several filters: one question at the end
};

} // namespace belfry::ui::contracts
