// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/ImportWork.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace belfry::ui {

class Banner;
class Desk;
class INavigator;
class ImportColumnsPage;
class ImportConsentPage;
class ImportDonePage;
class ImportFilePage;
class ImportPreviewPage;
class ProgressStrip;

/**
 * Import of the school's own list: file, columns, consent, preview, result. Reading, comparing and writing
 * run in the commands thread; going back keeps what was typed. Deletes itself when closed. Thread: GUI.
 */
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Consent, Preview, Done };

    explicit ImportWizard(Desk& desk, QWidget* parent = nullptr);

    /// Reads the file; the same as choosing or dropping it.
    void openFile(const QString& path);
    Step step() const { return m_step; }
    /// Escape and the window's cross: stops an import between two slices, asks before it throws the
    /// preparations away.
    void reject() override;

Q_SIGNALS:
    /// Something was written; also when it was stopped.
    void imported();
    void sendWanted(const std::vector<belfry::core::PersonId>& students);
    void studentsWanted();

private:
    void build();
    void buildHead();
    void buildFoot();
    void showStep(Step step);
    void updateButtons();
    void goOn();
    void goBack();
    void compare();
    void write();
    void showRead(const core::Result<importWork::ListPointer>& list, const QString& path);
    void showOutcome(const core::Result<importWork::Outcome>& outcome);
    void saveFaulty();
    core::registration::ImportOptions options() const;

    template <class Function, class Callback>
    void run(const QString& words, Function function, Callback callback);
    void stopWaiting();

    Desk& m_desk;
    Step m_step = Step::File;
    importWork::ListPointer m_list;
    importWork::PlanPointer m_plan;
    std::vector<core::registration::RowIssue> m_issues;
    std::vector<core::PersonId> m_students;
    QPointer<Activity> m_activity; ///< what runs now
    bool m_isWriting = false;

    std::vector<QLabel*> m_steps;
    Banner* m_problem;
    QStackedWidget* m_pages;
    ImportFilePage* m_file;
    ImportColumnsPage* m_columns;
    ImportConsentPage* m_consent;
    ImportPreviewPage* m_preview;
    ImportDonePage* m_done;
    ProgressStrip* m_strip;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

/// "Import…" of any page: opens the wizard and leads on from its end. `navigator` may be null (first start).
ImportWizard* importList(Desk& desk, INavigator* navigator, QWidget* parent);

} // namespace belfry::ui
