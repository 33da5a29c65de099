// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/KeyValueList.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QGridLayout>
#include <QLabel>

namespace belfry::ui {

KeyValueList::KeyValueList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("keyValueList"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

QLabel* KeyValueList::addText(const QString& key, const QString& value)
{
    auto* label = new QLabel(value.isEmpty() ? QStringLiteral("\u2013") : value, this);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setWordWrap(true);
    if (value.isEmpty()) {
        setLook(label, "muted");
    }
    addWidget(key, label);
    return label;
}

void KeyValueList::addWidget(const QString& key, QWidget* value)
{
    auto* label = new QLabel(key, this);
    label->setTextFormat(Qt::PlainText);
    setLook(label, "muted");
    if (value->accessibleName().isEmpty()) {
        value->setAccessibleName(key);
    }
    m_grid->addWidget(label, m_rows, 0, Qt::AlignLeft | Qt::AlignTop);
    const auto policy = value->sizePolicy().horizontalPolicy();
    // A value of fixed width would limit the whole column.
    const bool narrow = policy == QSizePolicy::Fixed || policy == QSizePolicy::Maximum;
    m_grid->addWidget(value, m_rows, 1, narrow ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    ++m_rows;
}

void KeyValueList::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

} // namespace belfry::ui
