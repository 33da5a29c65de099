// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/OutboxList.h"
#include "core/outbox/ChannelService.h"
#include "ui/common/IPage.h"
#include "ui/common/Tokens.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace belfry::ui {
class Card;
class Desk;
class SectionTitle;
} // namespace belfry::ui

namespace belfry::ui::today {

class DaysChart;

/**
 * The start page: what waits for approval, what needs a decision, who has no credentials, what goes out next,
 * and the last 30 days. Every number leads to the list behind it. Thread: GUI.
 */
class TodayPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    TodayPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    IconName icon() const override { return IconName::Today; }
    QWidget* widget() override { return this; }
    void activated() override { reload(); }

private:
    struct Answer
    {
        core::lists::SendingSummary summary;
        core::outbox::ChannelInfo mail;
        core::outbox::SendingSwitch sending;
        qint64 opensAt = 0; ///< outside the sending hours: when they begin
        bool hasMailAccount = false;
        qint64 students = 0;
    };
    struct Target
    {
        QString page;
        QVariantMap filter;
    };

    void reload();
    void fill(const Answer& answer);
    void showFigures(const Answer& answer);
    void showTasks(const Answer& answer);
    void addTask(StateColour colour,
        const QString& title,
        const QString& detail,
        const QString& name,
        const Target& target);
    QWidget* figure(
        const QString& name, QLabel*& number, QLabel*& words, QLabel*& remark, const Target& target);

    Desk& m_desk;
    INavigator& m_navigator;
    SectionTitle* m_title;
    QLabel* m_sentNumber = nullptr;
    QLabel* m_sentWords = nullptr;
    QLabel* m_sentRemark = nullptr;
    QLabel* m_waitingNumber = nullptr;
    QLabel* m_waitingWords = nullptr;
    QLabel* m_waitingRemark = nullptr;
    QLabel* m_decideNumber = nullptr;
    QLabel* m_decideWords = nullptr;
    QLabel* m_decideRemark = nullptr;
    Card* m_tasks;
    QVBoxLayout* m_taskList;
    DaysChart* m_chart;
    QLabel* m_quiet; ///< stands in for a chart without bars
};

} // namespace belfry::ui::today
