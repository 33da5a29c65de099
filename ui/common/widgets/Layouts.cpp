// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Layouts.h"

#include "ui/common/Look.h"

#include <QFrame>
#include <QLayout>
#include <QWidget>

namespace belfry::ui {

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

QFrame* ruleLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "rule");
    return line;
}

} // namespace belfry::ui
