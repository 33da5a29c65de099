// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/CalendarService.h"
#include "core/outbox/SendingPlan.h"
#include "ui/settings/SettingsSection.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace belfry::ui::settings {

/**
 * Communication, Sending hours (ES-20 to ES-24): seven rows from-to, days off with "sending allowed" each,
 * public holidays by country, school holidays from a calendar file, and when what waits will have left under
 * the limits (wish 16). Hours are saved with the button, days off at once. Thread: GUI.
 */
class HoursPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit HoursPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("hours"); }
    QString title() const override { return tr("Sending hours"); }
    IconName icon() const override { return IconName::Clock; }
    void load() override;
    bool isChanged() const override;
    bool validate() override;
    void save() override;

    /// What the page shows beside the settings.
    struct Stored
    {
        core::outbox::WeekHours hours {};
        std::vector<core::outbox::DayOff> days; ///< of the year that is shown, with holidays by rule
        core::outbox::SendingCalendar::Answer now;
        qint64 nextOpening = 0;
        qint64 readAt = 0;
        struct Channel
        {
            int waiting = 0;
            core::outbox::SendingLimits limits;
            core::outbox::SendingPlan plan;
        };
        Channel mail;
        Channel sms;
    };

private:
    struct Row
    {
        QCheckBox* open;
        QTimeEdit* from;
        QTimeEdit* to;
    };
    void buildHours();
    void buildDays();
    void buildPlan();
    void show(const Stored& stored);
    void showHours(const core::outbox::WeekHours& hours);
    void showDays();
    void showPlan(const Stored& stored);
    core::outbox::WeekHours typedHours() const;
    void openAlways();
    void addDay();
    void changeDay();
    void removeDays();
    void fillHolidays();
    void importFile();
    void toggleAllowed(int row);
    void report(const core::Result<void>& done);
    const core::outbox::DayOff* chosenDay() const;
    void updateDayButtons();

    Stored m_stored;
    bool m_isShowing = false;
    std::array<Row, 7> m_rows {};
    QLabel* m_now;
    QComboBox* m_holidays;
    QSpinBox* m_year;
    QTableWidget* m_days;
    QPushButton* m_change;
    QPushButton* m_remove;
    QLabel* m_mailPlan;
    QLabel* m_smsPlan;
};

/// "250 e-mails: 180 today, the rest tomorrow from 8:00" in the user's language.
QString planSentence(const core::outbox::SendingPlan& plan, const QDate& today);

} // namespace belfry::ui::settings
