// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/InboxSection.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ElidedLabel.h"
#include "ui/common/widgets/Layouts.h"
#include "ui/common/widgets/StatePill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using core::lists::InboxRow;

namespace {

constexpr size_t kShownAtFirst = 5;

} // namespace

InboxSection::InboxSection(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("inboxSection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    auto* heading = new QLabel(tr("Inbox"), this);
    setFontScale(heading, 1.0, QFont::DemiBold);
    layout->addWidget(heading);
    auto* portal = mutedLabel(
        tr("System messages lie here. The recipient can read them once the portal is switched on."), this);
    portal->setObjectName(QStringLiteral("inboxPortalLabel"));
    layout->addWidget(portal);
    m_lines->setSpacing(kHalfGrid);
    layout->addLayout(m_lines);
    layout->addSpacing(kHalfGrid);
    layout->addWidget(ruleLine(this));
    hide();
}

void InboxSection::show(const std::vector<InboxRow>& rows)
{
    m_rows = rows;
    setVisible(!rows.empty());
    fill(false);
}

void InboxSection::fill(bool all)
{
    emptyLayout(m_lines);
    const size_t count = all ? m_rows.size() : std::min(kShownAtFirst, m_rows.size());
    for (size_t index = 0; index < count; ++index) {
        m_lines->addWidget(lineOf(m_rows[index]));
    }
    if (count < m_rows.size()) {
        auto* more = linkButton(tr("Show all %n system message(s)", nullptr, static_cast<int>(m_rows.size())),
            QStringLiteral("allInboxButton"),
            this);
        m_lines->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] { fill(true); });
    }
}

QWidget* InboxSection::lineOf(const InboxRow& row)
{
    auto* one = new QWidget(this);
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGrid);
    auto* subject = new ElidedLabel(row.subject, one);
    subject->setObjectName(QStringLiteral("inboxSubjectLabel"));
    if (row.readAt == 0) {
        setFontScale(subject, 1.0, QFont::DemiBold);
    }
    auto* unfold = linkButton(tr("Read"), QStringLiteral("readInboxButton"), one);
    unfold->setAccessibleName(tr("Read: %1").arg(row.subject));
    top->addWidget(subject, 1);
    top->addWidget(unfold);
    column->addLayout(top);
    auto* second = new QHBoxLayout;
    second->setSpacing(kGrid);
    //: when and by whom a message was written
    auto* facts = mutedLabel(tr("%1, %2").arg(fullMoment(row.createdAt), row.author), one);
    facts->setTextFormat(Qt::PlainText);
    second->addWidget(facts, 1);
    //: of the two inboxes of a person who also works at the school
    auto* profile
        = new StatePill(StateColour::None, row.isForStaffProfile ? tr("staff profile") : tr("private"), one);
    profile->setObjectName(QStringLiteral("inboxProfilePill"));
    second->addWidget(profile);
    column->addLayout(second);
    auto* body = new QLabel(row.body, one);
    body->setObjectName(QStringLiteral("inboxBodyLabel"));
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->hide();
    column->addWidget(body);
    connect(unfold, &QPushButton::clicked, body, [body, unfold] {
        body->setVisible(body->isHidden());
        unfold->setText(body->isHidden() ? InboxSection::tr("Read") : InboxSection::tr("Fold up"));
    });
    return one;
}

} // namespace belfry::ui::students
