// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notifications/NotificationService.h"
#include "core/settings/Settings.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace belfry::ui {
class Banner;
class Desk;
class SmsEditor;
} // namespace belfry::ui

namespace belfry::ui::settings {

/**
 * One event of the notifications: what makes it, its kind, who gets it, whether somebody confirms, and its
 * text for each channel and language, checked while it is typed. Deletes itself. Thread: GUI.
 */
class NotificationDialog final : public QDialog
{
    Q_OBJECT

public:
    NotificationDialog(Desk& desk, core::notifications::NotificationRow row, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// Texts or the approval rule are stored anew.
    void stored();

private:
    struct Text
    {
        bool isOwn = false;
        core::messaging::TemplateText stored;
        core::messaging::TemplateText typed;
        bool isChanged() const { return !(stored == typed); }
    };
    /// By channel and language.
    using Place = std::pair<core::events::EventChannel, QString>;
    struct Loaded
    {
        core::settings::Snapshot settings;
        std::map<Place, Text> texts;
    };

    QWidget* buildFacts();
    QWidget* buildConfirmations();
    void showConfirmations();
    void setNeedsConfirmation(core::events::EventChannel channel, bool isNeeded);
    QWidget* buildText();
    void load();
    void showText();
    void takeTyped();
    void checkText();
    void showIssues();
    void insertVariable(core::messaging::Variable variable);
    void restoreStandard();
    void save();
    bool validate();
    void say(bool good, const QString& sentence);
    bool isChanged() const;
    Place place() const;
    QStringList problems(const Place& place, const Text& text) const;
    QString lockedReason(core::events::EventChannel channel) const;
    QString sample(const QString& text) const;

    Desk& m_desk;
    core::notifications::NotificationRow m_row;
    std::map<Place, Text> m_texts;
    bool m_isShowing = false;
    std::map<core::events::EventChannel, QCheckBox*> m_confirmations; ///< of a periodic event
    QTabBar* m_channels;
    QTabBar* m_languages;
    QLabel* m_state;
    QWidget* m_subjectLine = nullptr;
    QLineEdit* m_subject;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_body;
    SmsEditor* m_sms;
    QLabel* m_issues;
    QPushButton* m_variables = nullptr;
    QPushButton* m_restore;
    Banner* m_words;
    QPushButton* m_save;
};

} // namespace belfry::ui::settings
