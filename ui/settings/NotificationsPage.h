// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notifications/NotificationService.h"
#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {
class Form;
}

namespace belfry::ui::settings {

class NotificationTable;

/**
 * Settings -> Communication -> Notifications (LL2-04 to LL2-14): which event speaks by which channel, whether
 * somebody confirms, the guardians' copies, and the days of periodic messages. Thread: GUI.
 */
class NotificationsPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit NotificationsPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("notifications"); }
    QString title() const override { return tr("Notifications"); }
    IconName icon() const override { return IconName::Bell; }
    void load() override;
    bool isChanged() const override;
    void save() override;

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    struct Person
    {
        qint64 id;
        QString name;
    };
    struct Loaded
    {
        std::vector<core::notifications::NotificationRow> rows;
        bool mailConfirmed = true;
        bool smsConfirmed = true;
        std::vector<Person> staff;
    };
    enum class Typed { Kept, Replaced };
    /// One of the two options (LL2-12, LL2-13), which are rules of approval, not settings.
    struct Option
    {
        core::events::EventChannel channel;
        QCheckBox* box = nullptr;
        bool stored = false;
        bool isChanged() const;
    };

    void buildEvents();
    void buildConfirmation();
    void buildRecipients();
    void buildPeriodic();
    void addPolicy(Form* form, const char* event, core::events::EventType type);
    void loadEvents(Typed typed);
    void showEvents(const Loaded& loaded);
    void showSummary();
    void showDetails(bool shown);
    void openEvent(core::events::EventType type);
    void finishSaving(const core::Result<void>& done);

    NotificationTable* m_table;
    QLabel* m_summary;
    QLabel* m_channelWords;
    QPushButton* m_details;
    Option m_mail;
    Option m_sms;
    QComboBox* m_owner;
    QLineEdit* m_steps; ///< empty: no reminder, which is kept as "none"
};

} // namespace belfry::ui::settings
