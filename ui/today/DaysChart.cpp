// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DaysChart.h"

#include "ui/common/Theme.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace belfry::ui::today {

DaysChart::DaysChart(QWidget* parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("daysChart"));
    setAccessibleName(tr("Messages of the last 30 days"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(180);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void DaysChart::setDays(const std::vector<core::lists::SendingSummary::Day>& days)
{
    m_days = days;
    draw();
}

void DaysChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

void DaysChart::draw()
{
    const Tokens& colours = tokens();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* series = new QStackedBarSeries(chart());
    const auto set = [&](const QString& label, QRgb colour, auto value) {
        auto* bars = new QBarSet(label, series);
        bars->setColor(QColor::fromRgb(colour));
        bars->setBorderColor(Qt::transparent);
        for (const auto& day : m_days) {
            *bars << static_cast<qreal>(value(day));
        }
        series->append(bars);
    };
    set(tr("e-mail"), colours.acc, [](const auto& day) { return day.sentEmail; });
    if (std::any_of(m_days.begin(), m_days.end(), [](const auto& day) { return day.sentSms > 0; })) {
        set(tr("SMS"), colours.ok, [](const auto& day) { return day.sentSms; });
    }
    set(tr("failed"), colours.bad, [](const auto& day) { return day.failed; });
    series->setBarWidth(0.7);
    chart()->addSeries(series);
    chart()->legend()->setLabelColor(QColor::fromRgb(colours.mute));

    qint64 highest = 4;
    for (const auto& day : m_days) {
        highest = std::max(highest, day.sentEmail + day.sentSms + day.failed);
    }
    auto* counts = new QValueAxis(chart());
    counts->setRange(0, static_cast<qreal>(highest));
    counts->setTickCount(3);
    counts->setLabelFormat(QStringLiteral("%d"));
    counts->setLabelsColor(QColor::fromRgb(colours.mute));
    counts->setGridLinePen(QPen(QColor::fromRgb(colours.line), 1));
    counts->setLineVisible(false);
    chart()->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(counts);
}

} // namespace belfry::ui::today
