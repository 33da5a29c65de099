// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Compose.h"

#include <QHash>
#include <QTableWidget>

namespace belfry::ui {
class INavigator;
}

namespace belfry::ui::compose {

/// Who is meant and gets nothing, by which way, why, and the button that leads to the place that mends it.
/// Thread: GUI.
class LeftOutTable final : public QTableWidget
{
    Q_OBJECT

public:
    LeftOutTable(INavigator& navigator, QWidget* parent = nullptr);

    void show(const std::vector<core::messaging::LeftOut>& leftOut, const QHash<qint64, QString>& names);
    using QTableWidget::show;

Q_SIGNALS:
    /// A button leads away from this window.
    void mendWanted();

private:
    void addMend(int row, const core::messaging::LeftOut& one);

    INavigator& m_navigator;
};

} // namespace belfry::ui::compose
