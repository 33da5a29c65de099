// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/OutboxList.h"

#include <QtCharts/QChartView>

namespace belfry::ui::today {

/// The last 30 days as stacked bars: e-mail, SMS, failed. Follows the theme. Thread: GUI.
class DaysChart final : public QChartView
{
    Q_OBJECT

public:
    explicit DaysChart(QWidget* parent = nullptr);
    void setDays(const std::vector<core::lists::SendingSummary::Day>& days);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    std::vector<core::lists::SendingSummary::Day> m_days;
};

} // namespace belfry::ui::today
