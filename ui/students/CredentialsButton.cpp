// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/CredentialsButton.h"

#include "ui/common/CredentialWords.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QGridLayout>
#include <QLabel>

namespace belfry::ui::students {

namespace {

const char* toneOf(StateColour colour)
{
    switch (colour) {
    case StateColour::Ok:
        return "ok";
    case StateColour::Wait:
        return "wait";
    case StateColour::None:
        return "none";
    case StateColour::Bad:
        return "bad";
    case StateColour::Dec:
        return "dec";
    }
    return "none";
}

constexpr int kIcon = 16;

} // namespace

CredentialsButton::CredentialsButton(QWidget* parent)
    : QPushButton(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("Send credentials"), this))
    , m_lines(new QLabel(this))
{
    setNames(this, QStringLiteral("sendCredentialsButton"), tr("Send credentials"));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setLook(this, "indicator");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.0, QFont::DemiBold);
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
    setFontScale(m_lines, 0.92);
    m_lines->setObjectName(QStringLiteral("credentialsStateLabel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_lines, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    for (QLabel* label : { m_icon, m_title, m_lines }) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setInfo({});
}

void CredentialsButton::setInfo(const core::lists::CredentialInfo& info)
{
    const StateColour colour = credentialWords(info).colour;
    const char* tone = toneOf(colour);
    setTone(this, tone);
    setLook(m_title, tone);
    setLook(m_lines, tone);
    m_icon->setPixmap(ui::icon(stateIcon(colour), stateIconColour(colour)).pixmap(kIcon, kIcon));
    // A zero-width space: long addresses may break before the @.
    m_lines->setText(
        credentialLines(info).join(QLatin1Char('\n')).replace(QLatin1Char('@'), QStringLiteral("\u200B@")));
    setToolTip(credentialToolTip(info));
    setAccessibleDescription(credentialToolTip(info));
    updateGeometry();
}

QString CredentialsButton::stateText() const
{
    return m_lines->text();
}

QSize CredentialsButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize CredentialsButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

} // namespace belfry::ui::students
