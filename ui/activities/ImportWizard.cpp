// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportWizard.h"

#include "ui/activities/ImportColumnsPage.h"
#include "ui/activities/ImportConsentPage.h"
#include "ui/activities/ImportDonePage.h"
#include "ui/activities/ImportFilePage.h"
#include "ui/activities/ImportPreviewPage.h"
#include "ui/activities/ImportText.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/FileDialog.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ProgressStrip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace belfry::ui {

using namespace core;
using importWork::ListPointer;
using importWork::Outcome;
using importWork::Preview;

namespace {

/// Shorter work needs no progress.
constexpr int kStripDelayMs = 300;

} // namespace

ImportWizard::ImportWizard(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_problem(new Banner(Banner::Tone::Bad, {}, {}, this))
    , m_pages(new QStackedWidget(this))
    , m_file(new ImportFilePage(this))
    , m_columns(new ImportColumnsPage(this))
    , m_consent(new ImportConsentPage(this))
    , m_preview(new ImportPreviewPage(this))
    , m_done(new ImportDonePage(this))
    , m_strip(new ProgressStrip(this))
    , m_back(secondaryButton(tr("&Back"), QStringLiteral("backButton"), this))
    , m_next(primaryButton(tr("&Next"), QStringLiteral("nextButton"), this))
    , m_cancel(secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this))
{
    build();
    showStep(Step::File);
}

void ImportWizard::build()
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import a list"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(940, 600);
    resize(960, 640);
    m_problem->setObjectName(QStringLiteral("wizardProblemBanner"));
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    buildHead();
    layout->addWidget(m_problem);
    for (QWidget* page :
        std::initializer_list<QWidget*> { m_file, m_columns, m_consent, m_preview, m_done }) {
        m_pages->addWidget(page);
    }
    layout->addWidget(m_pages, 1);
    buildFoot();
    connect(m_file, &ImportFilePage::fileChosen, this, &ImportWizard::openFile);
    connect(m_columns, &ImportColumnsPage::changed, this, &ImportWizard::updateButtons);
    connect(m_consent, &ImportConsentPage::changed, this, &ImportWizard::updateButtons);
    connect(m_preview, &ImportPreviewPage::saveFaultyWanted, this, &ImportWizard::saveFaulty);
    connect(m_done, &ImportDonePage::saveFaultyWanted, this, &ImportWizard::saveFaulty);
    connect(m_done, &ImportDonePage::sendWanted, this, [this] {
        Q_EMIT sendWanted(m_students);
        accept();
    });
    connect(m_done, &ImportDonePage::studentsWanted, this, [this] {
        Q_EMIT studentsWanted();
        accept();
    });
}

void ImportWizard::buildHead()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(24);
    const QStringList words {
        tr("1  File"), tr("2  Columns"), tr("3  Consent"), tr("4  Preview"), tr("5  Result")
    };
    for (const QString& word : words) {
        auto* label = new QLabel(word, this);
        m_steps.push_back(label);
        line->addWidget(label);
    }
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void ImportWizard::buildFoot()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addWidget(m_strip, 1);
    line->addStretch(0);
    line->addWidget(m_cancel);
    line->addWidget(m_next);
    QSizePolicy policy = m_strip->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_strip->setSizePolicy(policy);
    m_strip->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_strip, &ProgressStrip::cancelRequested, this, &ImportWizard::stopWaiting);
}

void ImportWizard::showStep(Step step)
{
    m_step = step;
    m_problem->hide();
    m_pages->setCurrentIndex(static_cast<int>(step));
    for (size_t index = 0; index < m_steps.size(); ++index) {
        const bool isNow = index == static_cast<size_t>(step);
        setLook(m_steps[index], isNow ? "" : "muted");
        setFontScale(m_steps[index], 1.0, isNow ? QFont::DemiBold : QFont::Normal);
    }
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const bool isBusy = m_activity != nullptr;
    bool mayGoOn = !isBusy;
    switch (m_step) {
    case Step::File:
        mayGoOn = mayGoOn && m_list != nullptr;
        break;
    case Step::Columns:
        mayGoOn = mayGoOn && m_columns->problem().isEmpty();
        break;
    case Step::Consent:
        mayGoOn = mayGoOn && m_consent->isAnswered();
        break;
    case Step::Preview:
        mayGoOn = mayGoOn
            && m_preview->model().count(ImportPreviewModel::Show::Skipped)
                < m_preview->model().count(ImportPreviewModel::Show::All);
        break;
    case Step::Done:
        break;
    }
    m_pages->setEnabled(!isBusy);
    const bool wasGrey = !m_next->isEnabled();
    m_next->setEnabled(mayGoOn);
    if (wasGrey && mayGoOn && m_cancel->hasFocus()) {
        m_next->setFocus(); // the focus fled from the grey button
    }
    m_next->setText(m_step == Step::Preview ? tr("&Import")
            : m_step == Step::Done          ? tr("&Close")
                                            : tr("&Next"));
    setLook(m_next, m_step == Step::Done ? "secondary" : "primary");
    m_back->setEnabled(!isBusy);
    m_back->setVisible(m_step != Step::File && m_step != Step::Done);
    m_cancel->setVisible(m_step != Step::Done && !m_isWriting);
}

template <class Function, class Callback>
void ImportWizard::run(const QString& words, Function function, Callback callback)
{
    auto* activity = new Activity(this);
    m_activity = activity;
    m_problem->hide();
    updateButtons();
    const auto showProgress = [this, words](qint64 done, qint64 total) {
        const QLocale locale;
        m_strip->setProgress(done,
            total,
            total > 0 ? tr("Imported %1 of %2").arg(locale.toString(done), locale.toString(total)) : words);
    };
    showProgress(0, 0);
    m_strip->setCancellable(true);
    connect(activity, &Activity::progressed, this, showProgress);
    QTimer::singleShot(kStripDelayMs, activity, [this] { m_strip->setVisible(m_activity != nullptr); });
    activity->run(
        m_desk.commands(),
        [function = std::move(function), session = m_desk.session()](SchoolWorker& school,
            ActivityControl& control) mutable { return function(school, control, session); },
        [this, activity, callback = std::move(callback)](auto&& result) {
            m_activity = nullptr;
            m_strip->hide();
            callback(std::forward<decltype(result)>(result));
            activity->deleteLater();
            updateButtons();
        });
}

void ImportWizard::stopWaiting()
{
    if (!m_activity) {
        return;
    }
    m_activity->cancel();
    if (m_isWriting) {
        m_strip->setStopping(); // the answer says how far it came
        return;
    }
    // Reading and comparing change nothing: their answer is not waited for.
    delete m_activity;
    m_strip->hide();
    if (m_step == Step::File && !m_list) {
        m_file->showNothing();
    } else if (m_step == Step::File) {
        m_file->showFile(m_list->path, importText::tableFacts(m_list->table, m_list->rows.records.size()));
    }
    updateButtons();
}

void ImportWizard::openFile(const QString& path)
{
    if (m_activity || m_step != Step::File) {
        return;
    }
    m_file->showReading(path);
    run(
        tr("Reading the list…"),
        [path](SchoolWorker& school, ActivityControl&, const access::Session&) {
            return importWork::readList(school, path);
        },
        [this, path](const Result<ListPointer>& list) { showRead(list, path); });
}

void ImportWizard::showRead(const Result<ListPointer>& list, const QString& path)
{
    if (!list) {
        m_list.reset();
        m_file->showProblem(path, importText::errorSentence(list.error()));
        return;
    }
    if ((*list)->rows.records.empty()) {
        m_list.reset();
        m_file->showProblem(path, tr("There are headings, but no rows under them."));
        return;
    }
    const bool sameColumns = m_list && m_list->rows.headings == (*list)->rows.headings;
    const auto kept = sameColumns ? m_columns->mapping() : (*list)->mapping;
    m_list = *list;
    m_file->showFile(path, importText::tableFacts(m_list->table, m_list->rows.records.size()));
    m_columns->setTable(m_list->rows, kept, m_list->isRemembered);
    m_next->setFocus();
}

void ImportWizard::goOn()
{
    switch (m_step) {
    case Step::File:
        showStep(Step::Columns);
        break;
    case Step::Columns:
        m_consent->setColumn(m_columns->headingOf(registration::ImportField::Consent));
        showStep(Step::Consent);
        break;
    case Step::Consent:
        compare();
        break;
    case Step::Preview:
        write();
        break;
    case Step::Done:
        accept();
        break;
    }
}

void ImportWizard::goBack()
{
    if (m_step != Step::File && m_step != Step::Done) {
        showStep(static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

registration::ImportOptions ImportWizard::options() const
{
    registration::ImportOptions options;
    options.mapping = m_columns->mapping();
    m_consent->fill(options);
    return options;
}

void ImportWizard::compare()
{
    run(
        tr("Comparing with the students that are here…"),
        [list = m_list, options = options()](
            SchoolWorker& school, ActivityControl&, const access::Session& session) {
            return importWork::previewList(school, session, list, options);
        },
        [this](Result<Preview>&& preview) {
            if (!preview) {
                m_problem->setText(importText::errorSentence(preview.error()));
                m_problem->show();
                return;
            }
            m_plan = preview->plan;
            m_issues = preview->summary.skipped;
            m_preview->setRows(std::move(preview->rows));
            showStep(Step::Preview);
        });
}

void ImportWizard::write()
{
    m_isWriting = true;
    run(
        tr("Importing…"),
        [plan = m_plan](SchoolWorker& school, ActivityControl& control, const access::Session& session) {
            return importWork::writeList(school, control, session, plan);
        },
        [this](const Result<Outcome>& outcome) {
            m_isWriting = false;
            showOutcome(outcome);
        });
}

void ImportWizard::showOutcome(const Result<Outcome>& outcome)
{
    if (!outcome) {
        m_problem->setText(importText::errorSentence(outcome.error()));
        m_problem->show();
        return;
    }
    m_issues = outcome->result.skipped;
    m_students = outcome->students;
    m_done->show(*outcome, m_consent->somebodyConsents());
    showStep(Step::Done);
    Q_EMIT imported();
}

void ImportWizard::saveFaulty()
{
    const QString suggested = tr("%1 - faulty rows").arg(QFileInfo(m_list->path).completeBaseName());
    const QString file = FileDialog::saveFile(this,
        QStringLiteral("import"),
        tr("Save the faulty rows"),
        suggested + QStringLiteral(".xlsx"),
        tr("Excel (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"),
        QStringLiteral("xlsx"));
    if (file.isEmpty()) {
        return;
    }
    const auto rows = registration::faultyRows(
        m_list->rows, m_issues, tr("What is wrong"), [](const registration::RowIssue& issue) {
            //: %1 is a column's heading, %2 a sentence: what is wrong there
            return issue.column.isEmpty() ? importText::issueSentence(issue)
                                          : tr("%1: %2").arg(issue.column, importText::issueSentence(issue));
        });
    m_desk.command([file, rows, sheet = tr("Faulty rows")](SchoolWorker&,
                       const access::Session&) { return importWork::saveTable(file, sheet, rows); },
        this,
        [this, file](const Result<void>& saved) {
            if (saved) {
                MessageBox::inform(this,
                    tr("The faulty rows are in “%1”.").arg(QFileInfo(file).fileName()),
                    tr("Correct them there and import that file. The column with the reasons is passed "
                       "over."));
            } else {
                MessageBox::inform(this,
                    tr("The faulty rows were not saved."),
                    importText::errorSentence(saved.error()),
                    MessageBox::Kind::Failure);
            }
        });
}

void ImportWizard::reject()
{
    if (m_isWriting) {
        stopWaiting();
        return;
    }
    const bool isPrepared = m_list && m_step != Step::File && m_step != Step::Done;
    if (isPrepared
        && !MessageBox::confirm(this,
            tr("Close without importing?"),
            tr("Nothing was written. The file itself stays as it is."),
            tr("Close"))) {
        return;
    }
    QDialog::reject();
}

ImportWizard* importList(Desk& desk, INavigator* navigator, QWidget* parent)
{
    auto* wizard = new ImportWizard(desk, parent);
    QObject::connect(
        wizard, &ImportWizard::sendWanted, parent, [&desk, parent](const std::vector<PersonId>& students) {
            sendCredentials(desk, students, parent);
        });
    if (navigator != nullptr) {
        QObject::connect(wizard, &ImportWizard::studentsWanted, parent, [navigator] {
            navigator->openPage(QStringLiteral("students"));
        });
    }
    wizard->open();
    return wizard;
}

} // namespace belfry::ui
