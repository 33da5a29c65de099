// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/GroupList.h"
#include "ui/common/IPage.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace belfry::ui {
struct MessageTargets;
class CheckableTableView;
class Desk;
class EmptyState;
class FilterButton;
class SearchField;
class SectionTitle;
} // namespace belfry::ui

namespace belfry::ui::groups {

class GroupCard;
class GroupsModel;

/// The school's groups, and the card of the chosen one. Thread: GUI.
class GroupsPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    GroupsPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("groups"); }
    QString title() const override { return tr("Groups"); }
    IconName icon() const override { return IconName::Groups; }
    QWidget* widget() override { return this; }
    void activated() override { reload(); }
    bool search(const QString& text) override;
    /// {"id": group, "tab": "students"}, {"new": true}.
    void open(const QVariantMap& filter) override;

private:
    void buildHead();
    void buildList();
    void reload();
    void showRows(std::vector<core::lists::GroupRow> rows);
    void showEmptyState();
    void newGroup();
    /// Whom the message symbol means: the chosen group, or all that are shown.
    MessageTargets targets();
    bool isArchive() const;

    Desk& m_desk;
    INavigator& m_navigator;
    SectionTitle* m_title = nullptr;
    SearchField* m_search = nullptr;
    FilterButton* m_archive = nullptr;
    QStackedWidget* m_stack = nullptr;
    CheckableTableView* m_table = nullptr;
    GroupsModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
    GroupCard* m_card = nullptr;
    qint64 m_wanted = 0; ///< row to show after the next load
    int m_question = 0;
};

} // namespace belfry::ui::groups
