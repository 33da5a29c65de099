// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportDonePage.h"

#include "ui/activities/ImportText.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/KeyValueList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace belfry::ui {

ImportDonePage::ImportDonePage(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_facts(new KeyValueList(this))
    , m_problem(new Banner(Banner::Tone::Bad, {}, {}, this))
    , m_consent(new Banner(Banner::Tone::Warn, {}, {}, this))
    , m_send(primaryButton(tr("Send &credentials now"), QStringLiteral("sendNowButton"), this))
    , m_students(secondaryButton(tr("Open &students"), QStringLiteral("openStudentsButton"), this))
    , m_save(secondaryButton(tr("Save the &faulty rows…"), QStringLiteral("saveFaultyAfterButton"), this))
{
    m_headline->setObjectName(QStringLiteral("importDoneLabel"));
    m_headline->setWordWrap(true);
    setFontScale(m_headline, 1.3, QFont::DemiBold);
    m_problem->setObjectName(QStringLiteral("importProblemBanner"));
    m_consent->setObjectName(QStringLiteral("importConsentBanner"));
    m_consent->setText(tr("No consent was recorded: nothing will be sent to these persons. Record it in "
                          "their cards, or import the list again with another answer."));

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_mark);
    head->addWidget(m_headline, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_students);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_facts);
    layout->addWidget(m_consent);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, &ImportDonePage::sendWanted);
    connect(m_students, &QPushButton::clicked, this, &ImportDonePage::studentsWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportDonePage::saveFaultyWanted);
}

void ImportDonePage::show(const importWork::Outcome& outcome, bool somebodyConsents)
{
    const auto& result = outcome.result;
    const bool isWhole = !outcome.isCancelled && !outcome.problem;
    m_mark->setPixmap(
        icon(isWhole ? IconName::Check : IconName::Warning, isWhole ? IconColour::Ok : IconColour::Wait)
            .pixmap(32, 32));
    const QLocale locale;
    if (isWhole) {
        m_headline->setText(tr("%n row(s) of the list are done.", nullptr, result.rows));
    } else {
        m_headline->setText(tr("Stopped after %1 of %2 rows. What was imported stays.")
                .arg(locale.toString(result.rows), locale.toString(outcome.total)));
    }
    QString problem = outcome.problem ? importText::errorSentence(*outcome.problem) : QString();
    if (!isWhole) {
        problem = tr("%1 Import the same file again to go on: nobody is added twice.").arg(problem).trimmed();
    }
    m_problem->setTone(outcome.problem ? Banner::Tone::Bad : Banner::Tone::Info);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());

    QSet<int> faulty;
    for (const auto& issue : result.skipped) {
        faulty.insert(issue.row);
    }
    const int left = result.rows - result.created - result.updated - result.unchanged;
    m_facts->clear();
    m_facts->addText(tr("New students"), locale.toString(result.created));
    m_facts->addText(tr("Updated"), locale.toString(result.updated));
    m_facts->addText(tr("Unchanged"), locale.toString(result.unchanged));
    m_facts->addText(tr("Not imported"), locale.toString(left));
    m_facts->addText(tr("Rows with a fault"), locale.toString(faulty.size()));
    m_consent->setVisible(!somebodyConsents && !outcome.students.empty());
    m_send->setVisible(!outcome.students.empty() && somebodyConsents);
    m_students->setVisible(!outcome.students.empty());
    m_save->setVisible(!faulty.isEmpty());
}

} // namespace belfry::ui
