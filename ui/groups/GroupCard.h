// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/HandoverService.h"
#include "core/lists/GroupList.h"
#include "core/lists/StudentList.h"
#include "ui/common/MessageSymbol.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace belfry::ui {
class Banner;
class BulkBar;
class CheckableTableView;
class Desk;
class EmptyState;
class INavigator;
} // namespace belfry::ui

namespace belfry::ui::groups {

class GroupStudentsModel;

/**
 * One group: how it stands with its credentials, "Send credentials to all students" (LL1-18), new passwords
 * and slips on paper, and who is in it. Thread: GUI.
 */
class GroupCard final : public QFrame
{
    Q_OBJECT

public:
    GroupCard(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    void show(core::GroupId group);
    void clear();
    core::GroupId group() const { return m_group; }
    /// "general" or "students".
    void setTab(const QString& tab);
    /// What ALT+click on the message symbol means: the list beside the card.
    void setMessageTargets(const MessageTargets& list) { m_list = list; }

private:
    struct Facts
    {
        core::lists::GroupRow row;
        std::vector<core::lists::StudentRow> students;
    };

    void buildHead(QVBoxLayout* layout);
    QWidget* buildGeneral();
    QWidget* buildStudents();
    void load();
    void showFacts(Facts facts);
    void showStates();

    void sendToAll();
    void sendTo(const std::vector<core::PersonId>& students);
    void renew();
    void afterRenewal(const core::Result<int>& renewed, const std::vector<core::PersonId>& students);
    void printSlips();
    void printSlips(const core::handover::HandoverService::PaperSlips& slips);
    void editGroup();
    void announceLesson(bool isMoved);
    void setArchived(bool archived);
    void addStudents();
    void removeStudents();
    std::vector<core::PersonId> tickedStudents() const;

    Desk& m_desk;
    INavigator& m_navigator;
    core::GroupId m_group;
    core::lists::GroupRow m_row;
    MessageTargets m_list;
    int m_question = 0;

    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_remark = nullptr;
    QPushButton* m_more = nullptr;
    Banner* m_done = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_states = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_send = nullptr;
    QLabel* m_sendHint = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_cancelled = nullptr;
    QPushButton* m_moved = nullptr;
    QStackedWidget* m_studentStack = nullptr;
    GroupStudentsModel* m_students = nullptr;
    CheckableTableView* m_table = nullptr;
    BulkBar* m_bar = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace belfry::ui::groups
