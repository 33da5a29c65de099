// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Look.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace belfry::ui {

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

void setLook(QWidget* widget, const char* look)
{
    setStyleProperty(widget, "look", QString::fromLatin1(look));
}

void setTone(QWidget* widget, const char* tone)
{
    setStyleProperty(widget, "tone", QString::fromLatin1(tone));
}

void setNames(QWidget* widget, const QString& objectName, const QString& accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, "muted");
    return label;
}

void setFontScale(QWidget* widget, double factor, int weight)
{
    QFont font = widget->font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    if (weight >= 0) {
        font.setWeight(static_cast<QFont::Weight>(weight));
    }
    widget->setFont(font);
}

} // namespace belfry::ui
