// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/NotesSection.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Layouts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

namespace {

constexpr size_t kShownAtFirst = 3;

} // namespace

NotesSection::NotesSection(bool mayWrite, QWidget* parent)
    : QWidget(parent)
    , m_add(linkButton(tr("&Note…"), QStringLiteral("addNoteButton"), this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("notesSection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    auto* head = new QHBoxLayout;
    head->addWidget(mutedLabel(tr("Notes"), this), 1);
    head->addWidget(m_add);
    layout->addLayout(head);
    m_lines->setSpacing(kGrid);
    layout->addLayout(m_lines);
    m_add->setAccessibleName(tr("Write a note"));
    m_add->setEnabled(mayWrite);
    connect(m_add, &QPushButton::clicked, this, &NotesSection::noteWanted);
}

void NotesSection::show(const std::vector<core::people::Note>& notes)
{
    m_notes = notes;
    fill(false);
}

void NotesSection::fill(bool all)
{
    emptyLayout(m_lines);
    const size_t count = all ? m_notes.size() : std::min(kShownAtFirst, m_notes.size());
    for (size_t index = 0; index < count; ++index) {
        const auto& note = m_notes[index];
        auto* one = new QWidget(this);
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto* body = new QLabel(note.body, one);
        body->setObjectName(QStringLiteral("noteLabel"));
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(body);
        //: when and by whom a note was written
        auto* facts = mutedLabel(tr("%1, %2").arg(fullMoment(note.createdAt), note.author), one);
        facts->setObjectName(QStringLiteral("noteFactsLabel"));
        facts->setTextFormat(Qt::PlainText);
        column->addWidget(facts);
        m_lines->addWidget(one);
    }
    if (count < m_notes.size()) {
        auto* more = linkButton(tr("Show all %n note(s)", nullptr, static_cast<int>(m_notes.size())),
            QStringLiteral("allNotesButton"),
            this);
        m_lines->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] { fill(true); });
    }
}

} // namespace belfry::ui::students
