// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"
#include "core/people/Person.h"
#include "ui/common/IPage.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace belfry::ui {
class BulkBar;
class CheckableTableView;
class Desk;
struct MessageTargets;
class EmptyState;
class FilterButton;
class SearchField;
class SectionTitle;
} // namespace belfry::ui

namespace belfry::ui::students {

class PersonCard;
class PersonListModel;

/**
 * A list of persons with its card: students (key "students"), guardians ("guardians"), teachers ("people")
 * and payers
 * ("payers") by the kind. open() understands {"id": n, "tab": "contact"}, {"credentials": "never"}, {"group":
 * id},
 * {"problem": "noConsent"}, {"search": text}, {"new": true}. The guardians' page shows the payers too, by a
 * filter ({"payers": true}). Thread: GUI.
 */
class PersonsPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    PersonsPage(Desk& desk,
        INavigator& navigator,
        core::lists::PersonListKind kind = core::lists::PersonListKind::Students,
        QWidget* parent = nullptr);

    QString key() const override;
    QString title() const override;
    IconName icon() const override;
    QWidget* widget() override { return this; }
    void activated() override;
    void refresh() override;
    bool search(const QString& text) override;
    void open(const QVariantMap& filter) override;

Q_SIGNALS:
    /// "Import…": the wizard belongs to another part.
    void importWanted();

private:
    /// What does not depend on the filters: asked for when something changed, not with every keystroke.
    struct Frame
    {
        std::vector<core::people::StudyGroup> groups;
        int total = 0;
    };
    struct Answer
    {
        std::vector<core::PersonId> ids;
        std::vector<core::lists::StudentRow> rows;
    };

    void buildHead();
    void buildFilters();
    void buildList();
    void buildActions();
    core::lists::PersonListKind shownKind() const;
    core::lists::StudentFilter filter() const;
    bool isFiltered() const;
    void filterChanged();
    void reload();
    void ask();
    void askFrame();
    void showCount();
    void showAnswer(Answer answer);
    void showGroups(const std::vector<core::people::StudyGroup>& groups);
    void showEmptyState();
    void loadWindow(const std::vector<core::PersonId>& ids);
    void showCurrent(qint64 id);
    void updateActions();
    std::vector<core::PersonId> chosen() const;
    /// Whom the message symbol means.
    MessageTargets targets();

    void newPerson();
    void editPerson(core::PersonId id);
    void archiveChosen();

    Desk& m_desk;
    INavigator& m_navigator;
    core::lists::PersonListKind m_kind;
    SectionTitle* m_title = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_import = nullptr;
    SearchField* m_search = nullptr;
    FilterButton* m_group = nullptr;
    FilterButton* m_credentials = nullptr;
    FilterButton* m_problem = nullptr;
    FilterButton* m_archived = nullptr;
    FilterButton* m_role = nullptr;
    QSplitter* m_splitter = nullptr;
    CheckableTableView* m_table = nullptr;
    PersonListModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    PersonCard* m_card = nullptr;
    BulkBar* m_bar = nullptr;
    QAction* m_sendAction = nullptr;
    QAction* m_renewAction = nullptr;
    QAction* m_consentAction = nullptr;
    QAction* m_archiveAction = nullptr;
    QAction* m_unarchiveAction = nullptr;
    QAction* m_exportAction = nullptr;
    QAction* m_printAction = nullptr;
    qint64 m_wanted = 0; ///< person to choose after the next answer
    core::GroupId m_wantedGroup; ///< to be chosen when the groups are read
    int m_total = 0;
    bool m_wantsFrame = true;
    bool m_isAsking = false; ///< one question at a time: while it runs, the newest filter waits
    bool m_asksAgain = false;
    bool m_isStale = true; ///< something changed while the page was hidden
    bool m_isSetting = false; ///< open() sets several filters: one question at the end
};

} // namespace belfry::ui::students
