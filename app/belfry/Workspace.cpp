// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Workspace.h"

#include "core/application/CredentialsSending.h"
#include "core/application/Upkeep.h"
#include "ui/activities/ImportWizard.h"
#include "ui/activities/WalletBadge.h"
#include "ui/common/ErrorText.h"
#include "ui/common/MessageBox.h"
#include "ui/common/ReasonText.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Toast.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/contracts/ContractsPage.h"
#include "ui/groups/GroupsPage.h"
#include "ui/help/HelpPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/GlobalSearch.h"
#include "ui/students/PersonsPage.h"
#include "ui/today/TodayPage.h"

namespace belfry::app {

using namespace core;
using lists::OutboxTab;
using ui::errorText;
using ui::SchoolWorker;
using ui::MessageBox::Question;
using ui::shell::MailState;
using ui::shell::StatusInfo;

namespace {

constexpr int kJobsEveryMs = 60 * 60 * 1000;
constexpr int kFirstJobsMs = 5 * 1000; ///< after the first screen is painted

struct SentAgain
{
    int queued = 0;
    int left = 0; ///< could not be sent again: superseded, waiting already
};

Result<SentAgain> sendFolderMailAgain(SchoolWorker& school, const access::Session& session)
{
    TRY_ASSIGN(const qint64 written, school.connection().read([&](database::Transaction& tx) {
        return lists::OutboxList::writtenOnlyCount(tx, session);
    }));
    TRY_ASSIGN(const auto sent,
        application::CredentialsSending::sendWritten(school.connection(), school.services(), session));
    return SentAgain { sent.queued, std::max(0, static_cast<int>(written) - sent.queued) };
}

StatusInfo mailStatus(StatusInfo info, bool hasAccount, const outbox::ChannelInfo& mail)
{
    switch (mail.state) {
    case outbox::ChannelState::Open:
        info.mail = hasAccount ? MailState::Ok : MailState::Folder;
        break;
    case outbox::ChannelState::Waiting:
        info.mail = MailState::Waiting;
        break;
    case outbox::ChannelState::Stopped:
        info.mail = MailState::Stopped;
        break;
    }
    if (mail.state != outbox::ChannelState::Open) {
        const auto reason
            = mail.reason == outbox::Reason::None ? outbox::Reason::ChannelStopped : mail.reason;
        info.mailReason = ui::reasonSentence(reason, mail.detail);
    }
    return info;
}

} // namespace

Workspace::Workspace(ui::shell::MainWindow& window,
    std::shared_ptr<application::Installation> installation,
    const access::Session& session,
    QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(std::move(installation), session)
{
    m_window.setUser(session.name);
    addPages();
    wire();
    refresh();
    m_desk.startDelivery();
    m_jobs.setSingleShot(true);
    m_jobs.start(kFirstJobsMs);
}

Workspace::~Workspace()
{
    delete m_search;
    qDeleteAll(m_composeWindows); // each keeps its draft
    m_window.removePages();
    m_window.setStatus({});
    m_window.setUser({});
}

/// The one list of pages, in the order of the navigation.
void Workspace::addPages()
{
    using lists::PersonListKind;
    using ui::students::PersonsPage;
    const auto persons = [this](PersonListKind kind) {
        auto* page = new PersonsPage(m_desk, m_window, kind);
        connect(page, &PersonsPage::importWanted, this, &Workspace::importList);
        return page;
    };
    auto* settings = new ui::settings::SettingsPage(m_desk, m_window);
    connect(settings, &ui::settings::SettingsPage::preferencesChanged, this, &Workspace::preferencesChanged);
    connect(settings, &ui::settings::SettingsPage::restoreRequested, this, &Workspace::restoreRequested);
    m_window.addPage(new ui::today::TodayPage(m_desk, m_window));
    m_window.addPage(persons(PersonListKind::Students));
    m_window.addPage(persons(PersonListKind::Guardians));
    m_window.addPage(new ui::groups::GroupsPage(m_desk, m_window));
    m_window.addPage(persons(PersonListKind::Teachers));
    m_window.addPage(new ui::contracts::ContractsPage(m_desk, m_window));
    m_window.addPage(new ui::outbox::OutboxPage(m_desk, m_window), true);
    m_window.addPage(settings, true);
    m_window.addPage(new ui::help::HelpPage(m_desk, m_window));
    if (access::mayEver(m_desk.session(), access::Action::Compose)) {
        auto* write = ui::iconButton(
            ui::IconName::Message, tr("New message (Ctrl+M)"), QStringLiteral("newMessageButton"));
        write->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
        connect(write, &QPushButton::clicked, this, [this] { writeMessage({}); });
        m_window.addStatusWidget(write);
    }
    auto* wallet = new ui::WalletBadge(m_desk);
    connect(wallet, &QPushButton::clicked, this, [this] {
        m_window.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("wallet") } });
    });
    m_window.addStatusWidget(wallet);
}

/// Beside the window, not over it: a card can be looked at while a message is written.
void Workspace::writeMessage(const ui::MessageStart& start)
{
    auto* window = new ui::compose::ComposeWindow(m_desk, m_window, start, &m_window);
    m_composeWindows.removeAll(nullptr);
    m_composeWindows.append(window);
    window->show();
}

void Workspace::importList()
{
    ui::importList(m_desk, &m_window, &m_window);
}

/// A colleague who left, or whose rights were changed, does not go on with those of the sign-in.
void Workspace::refreshSession()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().staff.refreshed(tx, session);
        },
        this,
        [this](const Result<access::Session>& session) {
            if (session) {
                auto now = *session;
                now.stepUpUntilMs = m_desk.session().stepUpUntilMs; // the lock may have ended it meanwhile
                m_desk.setSession(now);
            } else if (session.error().code == ErrorCode::NotSignedIn) {
                Q_EMIT sessionEnded();
            }
        });
}

void Workspace::wire()
{
    using database::Topic;
    m_search = new ui::shell::GlobalSearch(m_desk, m_window, m_window.searchField());
    connect(&m_window, &ui::shell::MainWindow::searchEdited, m_search, &ui::shell::GlobalSearch::setText);
    connect(&m_desk, &ui::Desk::changed, this, [this](database::Topics topics) {
        if (topics & (database::Topics(Topic::Outbox) | Topic::Channels | Topic::Settings)) {
            refresh();
        }
    });
    connect(&m_desk, &ui::Desk::changed, this, [this](database::Topics topics) {
        if (topics & database::Topics(Topic::Access)) {
            refreshSession();
        }
    });
    connect(&m_desk, &ui::Desk::deliveryChanged, this, &Workspace::showDelivery);
    connect(&m_desk, &ui::Desk::roundFinished, this, &Workspace::tellAfterRound);
    connect(&m_window, &ui::shell::MainWindow::messageWanted, this, &Workspace::writeMessage);
    connect(&m_window, &ui::shell::MainWindow::pauseRequested, this, &Workspace::pause);
    connect(&m_window, &ui::shell::MainWindow::resumeRequested, this, &Workspace::resume);
    connect(&m_window, &ui::shell::MainWindow::deliverNowRequested, this, [this] { m_desk.deliverNow(); });
    connect(&m_window, &ui::shell::MainWindow::approveRequested, this, [this] {
        m_window.openPage(
            QStringLiteral("outbox"), { { QStringLiteral("tab"), QStringLiteral("toApprove") } });
    });
    connect(&m_window, &ui::shell::MainWindow::decisionRequested, this, [this] {
        m_window.openPage(QStringLiteral("outbox"), { { QStringLiteral("tab"), QStringLiteral("decide") } });
    });
    connect(&m_window, &ui::shell::MainWindow::mailRequested, this, [this] {
        m_window.openPage(QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("mail") } });
    });
    connect(&m_window, &ui::shell::MainWindow::noticeTriggered, this, &Workspace::noticeTriggered);
    connect(&m_jobs, &QTimer::timeout, this, &Workspace::runDailyJobs);
}

void Workspace::showFrame()
{
    m_window.showFrame();
    warnAboutHeldMessages();
}

void Workspace::warnAboutHeldMessages()
{
    if (m_desk.installation().heldMessages()) {
        ui::MessageBox::inform(&m_window,
            tr("The data are older than this computer remembers."),
            tr("A backup was restored or a file was copied back. Messages that waited to be sent are held, "
               "because they may "
               "have left already: decide about each in the outbox."),
            ui::MessageBox::Kind::Warning);
    }
}

// ---- status ----

void Workspace::refresh()
{
    // Many commits in a row are one look, and the last one is never missed.
    if (m_asked) {
        m_stale = true;
        return;
    }
    m_asked = true;
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<Facts> {
            auto& services = school.services();
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            Facts facts;
            facts.school = settings.text("school.name");
            facts.hasMailAccount = settings.text("mail.transport") == QLatin1String("smtp");
            TRY_ASSIGN(facts.counts, lists::OutboxList::counts(tx));
            TRY_ASSIGN(facts.mail, services.channels.channel(tx, outbox::Channel::Email));
            TRY_ASSIGN(facts.sending, services.channels.sendingSwitch(tx));
            if (facts.hasMailAccount) {
                TRY_ASSIGN(facts.folderOnly, lists::OutboxList::writtenOnlyCount(tx, session));
            }
            return facts;
        },
        this,
        [this](const Result<Facts>& facts) {
            m_asked = false;
            m_databaseAway = !facts;
            if (facts) {
                m_known = true;
                m_facts = *facts;
            }
            show(m_facts);
            if (std::exchange(m_stale, false)) {
                refresh();
            }
        });
}

void Workspace::show(const Facts& facts)
{
    StatusInfo info;
    if (m_known) {
        info = mailStatus(info, facts.hasMailAccount, facts.mail);
        m_window.setSchool(facts.school);
    }
    info.paused = facts.sending.isPaused;
    info.toApprove = facts.counts.of(OutboxTab::ToApprove);
    info.needDecision = facts.counts.of(OutboxTab::Decide);
    info.approvedWaiting = facts.counts.of(OutboxTab::Waiting);
    info.delivering = m_desk.isDelivering();
    if (m_desk.nextRoundAt() > 0) {
        info.secondsToDelivery
            = int(qMax<qint64>(0, (m_desk.nextRoundAt() - SystemClock().nowMs() + 999) / 1000));
    }
    const auto& url = m_desk.installation().url();
    info.database = url.isSqlite() || url.isLocal() ? tr("this computer") : url.host();
    info.databaseConnected = !m_databaseAway;
    showNotice(info);
    m_window.setStatus(info);
}

void Workspace::showDelivery()
{
    show(m_facts);
}

/// The most urgent one.
void Workspace::showNotice(StatusInfo& info) const
{
    const auto& problem = m_desk.deliveryProblem();
    if (!m_facts.sending.clockReason.isEmpty()) {
        info.notice = tr("The clock of this computer has jumped. Nothing is sent until somebody says that it "
                         "is right now: %1")
                          .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
        info.noticeAction = tr("The clock is right");
        info.noticeKey = QStringLiteral("clock");
    } else if (problem && problem->code == ErrorCode::NotPermitted) {
        info.notice = tr("Another computer sends the messages of this school. Here they only wait.");
        info.noticeAction = tr("Send from this computer…");
        info.noticeKey = QStringLiteral("takeOver");
    } else if (problem) {
        info.notice = errorText(*problem);
    } else if (m_facts.hasMailAccount && m_facts.folderOnly > 0) {
        info.notice = tr("%n messages were only written to a folder and reached nobody.",
            nullptr,
            int(m_facts.folderOnly));
        info.noticeAction = tr("Send them now…");
        info.noticeKey = QStringLiteral("folder");
    }
}

void Workspace::noticeTriggered(const QString& key)
{
    if (key == QLatin1String("folder")) {
        sendWhatWasOnlyWritten();
    } else if (key == QLatin1String("takeOver")) {
        takeOver();
    } else if (key == QLatin1String("clock")) {
        m_desk.write(
            [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().channels.confirmClock(tx, session);
            },
            this,
            [this](const Result<void>& done) {
                if (!done) {
                    ui::MessageBox::inform(
                        &m_window, errorText(done.error()), {}, ui::MessageBox::Kind::Failure);
                }
            });
    }
}

// ---- what the window asks for ----

void Workspace::pause()
{
    setPaused(true);
}

void Workspace::resume()
{
    setPaused(false);
}

void Workspace::setPaused(bool paused)
{
    m_desk.write(
        [paused](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& channels = school.services().channels;
            return paused ? channels.pause(tx, session) : channels.resume(tx, session);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                ui::MessageBox::inform(&m_window, errorText(done.error()), {}, ui::MessageBox::Kind::Failure);
            }
        });
}

void Workspace::sendWhatWasOnlyWritten()
{
    Question question;
    question.text
        = tr("Send %n messages that were only written to a folder?", nullptr, int(m_facts.folderOnly));
    question.detail = tr("They go into the outbox as new messages and leave with the next delivery. Nobody "
                         "has got them so far.");
    question.yes = tr("&Send them");
    if (ui::MessageBox::ask(&m_window, question) != ui::MessageBox::Answer::Yes) {
        return;
    }
    m_desk.command([](SchoolWorker& school,
                       const access::Session& session) { return sendFolderMailAgain(school, session); },
        this,
        [this](const Result<SentAgain>& done) {
            if (!done) {
                ui::MessageBox::inform(&m_window, errorText(done.error()), {}, ui::MessageBox::Kind::Failure);
                return;
            }
            ui::Toast::show(&m_window, tr("%n messages are in the outbox.", nullptr, done->queued));
        });
}

void Workspace::takeOver()
{
    Question question;
    question.text = tr("Send the messages of this school from this computer?");
    question.detail = tr(
        "The other computer stops. Messages that wait are held first, because the other computer may have "
        "sent some of them: decide about them in the outbox.");
    question.yes = tr("&Send from here");
    if (ui::MessageBox::ask(&m_window, question) != ui::MessageBox::Answer::Yes) {
        return;
    }
    m_desk.command(
        [](SchoolWorker& school, const access::Session& session) {
            return school.installation().takeOverHost(school.connection(), session);
        },
        this,
        [this](const Result<int>& held) {
            if (!held) {
                ui::MessageBox::inform(&m_window, errorText(held.error()), {}, ui::MessageBox::Kind::Failure);
                return;
            }
            m_desk.startDelivery();
            ui::Toast::show(&m_window, tr("This computer sends now. %n messages are held.", nullptr, *held));
        });
}

void Workspace::tellAfterRound(const delivery::RoundResult& result)
{
    if (result.sent > 0) {
        ui::Toast::show(&m_window, tr("%n messages were sent.", nullptr, result.sent));
    } else if (result.written > 0) {
        ui::Toast::show(&m_window, tr("%n messages were written to the folder.", nullptr, result.written));
    }
}

// ---- daily jobs ----

void Workspace::runDailyJobs()
{
    m_jobs.start(kJobsEveryMs);
    m_desk.command(
        [](SchoolWorker& school, const access::Session&) -> Result<void> {
            return application::dailyUpkeep(school.connection(), school.services(), school.installation());
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                ui::Toast::show(&m_window, tr("The daily upkeep failed. %1").arg(errorText(done.error())));
            }
        });
}

} // namespace belfry::app
