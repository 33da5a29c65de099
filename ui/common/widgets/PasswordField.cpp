// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/PasswordField.h"

#include "ui/common/Icons.h"

#include <QAction>

namespace belfry::ui {

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(IconName::Eye, IconColour::Mute), QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("passwordField"));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setObjectName(QStringLiteral("showPasswordAction"));
    connect(m_eye, &QAction::toggled, this, &PasswordField::setShown);
    setShown(false);
}

void PasswordField::setShown(bool shown)
{
    m_eye->setChecked(shown);
    m_eye->setIcon(icon(shown ? IconName::EyeOff : IconName::Eye, IconColour::Mute));
    m_eye->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace belfry::ui
