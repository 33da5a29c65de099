// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/NoteDialog.h"

#include "core/people/NoteService.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

using namespace core;

NoteDialog::NoteDialog(Desk& desk, PersonId person, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_person(person)
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_save(primaryButton(tr("&Write down"), QStringLiteral("saveNoteButton"), this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(460, 300);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(tr("Note about %1").arg(name), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    setNames(m_text, QStringLiteral("notePlainTextEdit"), tr("Note"));
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("noteProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    layout->addWidget(heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(mutedLabel(
        tr("It stands on the card with the time and your name, and cannot be changed afterwards."), this));
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelNoteButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_problem->hide();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
}

void NoteDialog::save()
{
    m_save->setEnabled(false);
    m_desk.write(
        [person = m_person, text = m_text->toPlainText()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().notes.add(tx, session, person, text);
        },
        this,
        [this](const Result<NoteId>& id) {
            m_save->setEnabled(true);
            if (!id) {
                showProblem(id.error());
                return;
            }
            accept();
        });
}

void NoteDialog::showProblem(const Error& error)
{
    m_problem->setText(error.detail == QLatin1String("body: too_long")
            ? tr("A note has %n character(s) at most.", nullptr, static_cast<int>(people::kLongestPersonNote))
            : error.code == ErrorCode::InputInvalid ? tr("The note holds a character that cannot be shown.")
                                                    : errorText(error));
    m_problem->show();
    m_text->setFocus();
}

} // namespace belfry::ui::students
