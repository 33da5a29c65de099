// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Toast.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>

namespace belfry::ui {

namespace {

constexpr int kAboveTheStatusLine = 48;

} // namespace

void Toast::show(QWidget* anywhere, const QString& text)
{
    QWidget* window = anywhere->window();
    for (Toast* before : window->findChildren<Toast*>(QString(), Qt::FindDirectChildrenOnly)) {
        delete before;
    }
    auto* toast = new Toast(window);
    toast->setText(text);
    toast->setAccessibleName(text);
    toast->place();
    toast->setVisible(true);
    toast->raise();
    QAccessibleEvent told(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    QTimer::singleShot(kShownMs, toast, &QObject::deleteLater);
}

Toast::Toast(QWidget* window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("toastLabel"));
    setLook(this, "toast");
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(grid(1) + kHalfGrid);
    const Tokens& colours = tokens(palette());
    setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 6px;")
            .arg(QColor::fromRgb(colours.surf).name(), QColor::fromRgb(colours.text).name()));
    window->installEventFilter(this);
}

void Toast::place()
{
    const int width = qMin(parentWidget()->width() - grid(4), grid(80));
    resize(width, heightForWidth(width));
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - height() - kAboveTheStatusLine);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QLabel::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent*)
{
    deleteLater();
}

} // namespace belfry::ui
