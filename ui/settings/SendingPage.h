// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/ChannelService.h"
#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace belfry::ui {
class StatePill;
}

namespace belfry::ui::settings {

/**
 * When and from where messages leave: the delivery's interval, approval, the main switch, the clock, the
 * computer that sends, and the state of the mail channel in the server's own words. Thread: GUI.
 */
class SendingPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SendingPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("delivery"); }
    QString title() const override { return tr("Sending"); }
    IconName icon() const override { return IconName::Send; }
    void load() override;

private:
    /// What may stop messages from leaving.
    struct State
    {
        core::outbox::SendingSwitch sending;
        core::outbox::ChannelInfo mail;
        bool isSender = true;
    };
    /// A line of the state card: a word, a pill, a sentence, at most one button.
    struct Line
    {
        StatePill* pill;
        QLabel* words;
        QPushButton* button;
    };
    Line addLine(QGridLayout* grid, const QString& title, const QString& button, const QString& name);
    void loadState();
    void showState(const State& state);
    void showMail(const core::outbox::ChannelInfo& mail);
    void togglePause();
    void confirmClock();
    void takeOver();
    void tryAgain();
    void reportState(const core::Result<void>& done);

    QCheckBox* m_approval;
    Line m_switch;
    Line m_clock;
    Line m_host;
    Line m_mail;
    bool m_isPaused = false;
};

} // namespace belfry::ui::settings
