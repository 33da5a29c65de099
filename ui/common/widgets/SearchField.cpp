// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/SearchField.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace belfry::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(IconName::Search, IconColour::Mute), QLineEdit::LeadingPosition);
    auto* clearAction = addAction(icon(IconName::Cross, IconColour::Mute), QLineEdit::TrailingPosition);
    clearAction->setToolTip(tr("Clear the search"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        Q_EMIT searchChanged(text.trimmed());
    });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace belfry::ui
