// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportFilePage.h"

#include "ui/common/FileDialog.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui {

ImportFilePage::ImportFilePage(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_facts(mutedLabel(QString(), this))
    , m_problem(new Banner(Banner::Tone::Bad, {}, {}, this))
    , m_choose(secondaryButton(tr("&Choose a file…"), QStringLiteral("chooseFileButton"), this))
{
    setAcceptDrops(true);
    m_name->setObjectName(QStringLiteral("fileNameLabel"));
    m_facts->setObjectName(QStringLiteral("fileFactsLabel"));
    m_problem->setObjectName(QStringLiteral("fileProblemBanner"));
    for (QLabel* label : { m_name, m_facts }) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setFontScale(m_name, 1.15, QFont::DemiBold);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(IconName::Import, IconColour::Accent).pixmap(40, 40));
    mark->setAlignment(Qt::AlignHCenter);
    auto* hint = mutedLabel(
        tr("A list as your register or Excel saves it: .csv or .xlsx, with headings in the first row.\n"
           "Nothing is written before you have seen what would happen."),
        this);
    hint->setAlignment(Qt::AlignHCenter);

    auto* card = new Card(this);
    auto* body = card->body();
    body->setSpacing(12);
    body->addStretch(2);
    body->addWidget(mark);
    body->addWidget(m_name);
    body->addWidget(m_facts);
    body->addSpacing(8);
    body->addWidget(m_choose, 0, Qt::AlignHCenter);
    body->addStretch(3);
    body->addWidget(hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_problem);
    layout->addWidget(card, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    showNothing();
}

void ImportFilePage::choose()
{
    const QString file = FileDialog::openFile(this,
        QStringLiteral("import"),
        tr("Choose a list"),
        tr("Lists (*.csv *.txt *.xlsx)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty()) {
        Q_EMIT fileChosen(file);
    }
}

void ImportFilePage::showNothing()
{
    m_problem->hide();
    m_name->setText(tr("Drop the list here"));
    m_facts->setText(tr("or choose it:"));
}

void ImportFilePage::showReading(const QString& path)
{
    m_problem->hide();
    m_name->setText(QFileInfo(path).fileName());
    m_facts->setText(tr("is being read…"));
}

void ImportFilePage::showFile(const QString& path, const QString& facts)
{
    m_problem->hide();
    m_name->setText(QFileInfo(path).fileName());
    m_facts->setText(facts);
    m_choose->setText(tr("&Choose another file…"));
}

void ImportFilePage::showProblem(const QString& path, const QString& sentence)
{
    showNothing();
    //: %1 is a file's name, %2 a whole sentence
    m_problem->setText(tr("“%1” was not read. %2").arg(QFileInfo(path).fileName(), sentence));
    m_problem->show();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportFilePage::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT fileChosen(event->mimeData()->urls().constFirst().toLocalFile());
    }
}

} // namespace belfry::ui
