// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SendingPage.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/settings/SettingFields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using access::Action;
using core::outbox::ChannelState;

namespace {

constexpr int kLongestMinutes = 24 * 60;

} // namespace

SendingPage::SendingPage(Desk& desk, QWidget* parent)
    : SettingsSection(
          desk, QStringLiteral("sendingSettingsPage"), tr("Sending"), {}, Saves::WithButton, parent)
    , m_approval(new QCheckBox(tr("Messages with &credentials wait for approval")))
{
    auto* state = addCard(tr("Now"));
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(grid(2));
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(1, 1);
    m_switch = addLine(lines, tr("Sending"), {}, QStringLiteral("pauseButton"));
    m_mail = addLine(lines, tr("E-mail"), tr("&Try again now"), QStringLiteral("tryAgainButton"));
    m_host = addLine(
        lines, tr("This computer"), tr("&Send from this computer…"), QStringLiteral("takeOverButton"));
    m_clock
        = addLine(lines, tr("Clock"), tr("The clock is &right now"), QStringLiteral("confirmClockButton"));
    state->body()->addLayout(lines);
    connect(m_switch.button, &QPushButton::clicked, this, &SendingPage::togglePause);
    connect(m_mail.button, &QPushButton::clicked, this, &SendingPage::tryAgain);
    connect(m_host.button, &QPushButton::clicked, this, &SendingPage::takeOver);
    connect(m_clock.button, &QPushButton::clicked, this, &SendingPage::confirmClock);

    auto* rules = addCard(tr("Rules"));
    auto* form = new Form;
    auto* interval = new QSpinBox;
    interval->setRange(1, kLongestMinutes);
    //: behind a number: "5 minutes"
    setUnit(interval, [](int number) { return tr(" minute(s)", nullptr, number); });
    setNames(interval, QStringLiteral("intervalSpinBox"), tr("Deliver every"));
    setNames(
        m_approval, QStringLiteral("approvalCheckBox"), tr("Messages with credentials wait for approval"));
    form->addField(tr("Deliver &every"), interval, tr("\"Deliver now\" in the outbox does not wait for it."));
    form->addRow(m_approval);
    rules->body()->addWidget(form);
    const bool isOwner = desk.session().role == access::Role::Owner;
    const auto approvalHint = isOwner ? tr("Otherwise they leave with the next delivery.")
                                      : tr("Only the owner decides what needs approval.");
    rules->body()->addWidget(mutedLabel(approvalHint, rules));
    m_approval->setEnabled(isOwner);
    column()->addStretch(1);

    fields().add("delivery.interval_seconds", interval, form, tr("Enter 1 minute to 24 hours."), 60);
    fields().add("credentials.need_approval", m_approval, form);
    rules->setEnabled(access::mayEver(desk.session(), Action::ChangeSettings));
    connect(&desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics & database::Topics(database::Topic::Channels)) {
            loadState();
        }
    });
    connect(&desk, &Desk::deliveryChanged, this, &SendingPage::loadState);
    load();
}

SendingPage::Line SendingPage::addLine(
    QGridLayout* grid, const QString& title, const QString& button, const QString& name)
{
    const int row = grid->rowCount();
    Line line { new StatePill(StateColour::None, tr("unknown"), this),
        new QLabel(this),
        secondaryButton(button, name, this) };
    line.pill->setObjectName(QString(name).replace(QLatin1String("Button"), QLatin1String("StatePill")));
    line.words->setWordWrap(true);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setObjectName(QString(name).replace(QLatin1String("Button"), QLatin1String("Label")));
    line.button->hide();
    auto* word = new QLabel(title, this);
    grid->addWidget(word, row, 0, Qt::AlignVCenter);
    grid->addWidget(line.pill, row, 1, Qt::AlignVCenter | Qt::AlignLeft);
    // Under the state: beside it a sentence would be a column of single words in the smallest window.
    grid->addWidget(line.words, row + 1, 1, Qt::AlignTop);
    grid->addWidget(line.button, row, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    grid->setRowMinimumHeight(row + 1, ui::grid(3));
    return line;
}

void SendingPage::load()
{
    SettingsSection::load();
    loadState();
}

void SendingPage::loadState()
{
    desk().command(
        [](SchoolWorker& school, const access::Session&) -> Result<State> {
            State state;
            TRY_ASSIGN(state.isSender, school.installation().isSender(school.connection()));
            TRY(school.connection().read([&](database::Transaction& tx) -> Result<void> {
                auto& channels = school.services().channels;
                TRY_ASSIGN(state.sending, channels.sendingSwitch(tx));
                TRY_ASSIGN(state.mail, channels.channel(tx, core::outbox::Channel::Email));
                return {};
            }));
            return state;
        },
        this,
        [this](const Result<State>& state) {
            if (state) {
                showState(*state);
            } else {
                say(false, errorText(state.error()));
            }
        });
}

void SendingPage::showState(const State& state)
{
    const auto& session = desk().session();
    m_isPaused = state.sending.isPaused;
    m_switch.pill->setState(
        m_isPaused ? StateColour::Bad : StateColour::Ok, m_isPaused ? tr("paused") : tr("on"));
    m_switch.words->setText(m_isPaused
            //: %1 is a moment, %2 a person's name
            ? tr("Paused %1 by %2. Nothing leaves until it is resumed.")
                  .arg(fullMoment(state.sending.pausedAt), state.sending.pausedBy)
            : tr("Approved messages leave with the next delivery."));
    m_switch.button->setText(m_isPaused ? tr("&Resume") : tr("&Pause everything"));
    m_switch.button->setVisible(
        access::mayEver(session, m_isPaused ? Action::ResumeSending : Action::PauseSending));

    const bool clockIsRight = state.sending.clockReason.isEmpty();
    m_clock.pill->setState(
        clockIsRight ? StateColour::Ok : StateColour::Bad, clockIsRight ? tr("right") : tr("doubtful"));
    m_clock.words->setText(clockIsRight
            ? tr("Nothing strange was seen.")
            : tr("%1 Nothing leaves until a person has looked at the clock.").arg(state.sending.clockReason));
    m_clock.button->setVisible(!clockIsRight && access::mayEver(session, Action::ResumeSending));

    m_host.pill->setState(state.isSender ? StateColour::Ok : StateColour::Wait,
        state.isSender ? tr("sends") : tr("does not send"));
    const auto& problem = desk().deliveryProblem();
    m_host.words->setText(state.isSender
            ? (problem ? errorText(*problem) : tr("Messages leave from this computer while Belfry runs."))
            : tr("Another computer is the one that sends for this database."));
    m_host.button->setVisible(!state.isSender && access::mayEver(session, Action::TakeOverHost));
    showMail(state.mail);
}

void SendingPage::showMail(const core::outbox::ChannelInfo& mail)
{
    switch (mail.state) {
    case ChannelState::Open:
        m_mail.pill->setState(StateColour::Ok, tr("ok"));
        m_mail.words->setText(tr("No problem is known."));
        break;
    case ChannelState::Waiting:
        m_mail.pill->setState(StateColour::Wait, tr("waits"));
        //: %1 is a moment, %2 the words of the mail server
        m_mail.words->setText(
            tr("Next try at %1. Nothing is lost. %2").arg(shortMoment(mail.until), mail.detail));
        break;
    case ChannelState::Stopped:
        m_mail.pill->setState(StateColour::Bad, tr("stopped"));
        m_mail.words->setText(reasonSentence(mail.reason, mail.detail));
        break;
    }
    const bool mayTry
        = mail.state != ChannelState::Open && access::mayEver(desk().session(), Action::ChangeTransport);
    m_mail.button->setVisible(mayTry);
}

void SendingPage::reportState(const Result<void>& done)
{
    if (!done) {
        say(false, errorText(done.error()));
    }
    loadState();
}

void SendingPage::togglePause()
{
    desk().write(
        [pauses = !m_isPaused](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& channels = school.services().channels;
            return pauses ? channels.pause(tx, session) : channels.resume(tx, session);
        },
        this,
        [this](const Result<void>& done) { reportState(done); });
}

void SendingPage::confirmClock()
{
    //: %1 is a date and time
    const QString question = tr("Is it %1 now?").arg(fullMoment(QDateTime::currentMSecsSinceEpoch()));
    if (!MessageBox::confirm(this,
            question,
            tr("Messages leave again, and their times are counted from this clock."),
            tr("The clock is right"))) {
        return;
    }
    desk().write(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().channels.confirmClock(tx, session);
        },
        this,
        [this](const Result<void>& done) { reportState(done); });
}

void SendingPage::tryAgain()
{
    desk().write(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY(access::authorize(session, Action::ChangeTransport));
            return school.services().channels.reopen(tx, core::outbox::Channel::Email);
        },
        this,
        [this](const Result<void>& done) {
            if (done) {
                desk().deliverNow();
            }
            reportState(done);
        });
}

void SendingPage::takeOver()
{
    const bool agreed = MessageBox::confirm(this,
        tr("Send from this computer from now on?"),
        tr("The other computer stops sending. It may have sent messages that this computer still sees as "
           "waiting: every open message is held until a person has released it."),
        tr("Send from this computer"));
    if (!agreed) {
        return;
    }
    desk().command(
        [](SchoolWorker& school, const access::Session& session) {
            return school.installation().takeOverHost(school.connection(), session);
        },
        this,
        [this](const Result<int>& held) {
            if (!held) {
                say(false, errorText(held.error()));
                return;
            }
            say(true,
                tr("This computer sends now. %n message(s) are held: release them in the outbox.",
                    nullptr,
                    *held));
            desk().startDelivery();
            loadState();
        });
}

} // namespace belfry::ui::settings
