// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/lists/StudentList.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/today/DaysChart.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::today {

using namespace core;
using core::lists::OutboxTab;

TodayPage::TodayPage(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_title(new SectionTitle(tr("Today"), SectionTitle::Size::Page, this))
    , m_tasks(new Card(tr("To do"), this))
    , m_taskList(new QVBoxLayout)
    , m_chart(new DaysChart(this))
    , m_quiet(mutedLabel(tr("Nothing was sent in the last 30 days."), this))
{
    setObjectName(QStringLiteral("todayPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const QString outbox = QStringLiteral("outbox");
    const auto tab
        = [](const char* name) { return QVariantMap { { QStringLiteral("tab"), QLatin1String(name) } }; };
    grid->addWidget(
        figure(QStringLiteral("sentCard"), m_sentNumber, m_sentWords, m_sentRemark, { outbox, tab("sent") }),
        0,
        0);
    grid->addWidget(figure(QStringLiteral("waitingCard"),
                        m_waitingNumber,
                        m_waitingWords,
                        m_waitingRemark,
                        { outbox, tab("waiting") }),
        0,
        1);
    grid->addWidget(figure(QStringLiteral("decideCard"),
                        m_decideNumber,
                        m_decideWords,
                        m_decideRemark,
                        { outbox, tab("decide") }),
        0,
        2);
    layout->addLayout(grid);

    m_taskList->setSpacing(4);
    m_tasks->body()->addLayout(m_taskList);
    m_tasks->body()->addStretch(1);
    auto* days = new Card(tr("Last 30 days"), this);
    days->body()->addWidget(m_chart, 1);
    days->body()->addWidget(m_quiet, 1, Qt::AlignCenter);
    auto* line = new QGridLayout;
    line->setSpacing(12);
    line->addWidget(m_tasks, 0, 0);
    line->addWidget(days, 0, 1);
    line->setColumnStretch(0, 1);
    line->setColumnStretch(1, 1);
    layout->addLayout(line, 1);
    setLook(m_sentNumber, "ok");
    setLook(m_waitingNumber, "wait");
    setLook(m_decideNumber, "dec");
    connect(&m_desk, &Desk::changed, this, [this] { reload(); });
    connect(&m_desk, &Desk::deliveryChanged, this, [this] { reload(); });
    reload();
}

QWidget* TodayPage::figure(
    const QString& name, QLabel*& number, QLabel*& words, QLabel*& remark, const Target& target)
{
    auto* card = new Card(this);
    card->setObjectName(name);
    number = new QLabel(QStringLiteral("0"), card);
    setFontScale(number, 2.2, QFont::Bold);
    words = new QLabel(card);
    setFontScale(words, 1.0, QFont::DemiBold);
    remark = mutedLabel(QString(), card);
    auto* open = linkButton(tr("Open"), name.chopped(4) + QStringLiteral("Button"), card);
    connect(open, &QPushButton::clicked, this, [this, target] {
        m_navigator.openPage(target.page, target.filter);
    });
    card->body()->setSpacing(2);
    card->body()->addWidget(number);
    card->body()->addWidget(words);
    card->body()->addWidget(remark);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

void TodayPage::reload()
{
    m_desk.read(
        [](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Answer> {
            auto& services = school.services();
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            Answer answer;
            TRY_ASSIGN(
                answer.summary, lists::OutboxList::summary(tx, session, settings.text("school.timezone")));
            TRY_ASSIGN(answer.mail, services.channels.channel(tx, core::outbox::Channel::Email));
            TRY_ASSIGN(answer.sending, services.channels.sendingSwitch(tx));
            TRY_ASSIGN(const qint64 now, tx.now());
            TRY_ASSIGN(const auto calendar, services.calendar.calendar(tx));
            answer.opensAt = calendar.isOpen(now) ? 0 : calendar.nextOpening(now).value_or(0);
            answer.hasMailAccount = settings.text("mail.transport") == QLatin1String("smtp");
            TRY_ASSIGN(
                const int students, lists::StudentList::total(tx, session, lists::PersonListKind::Students));
            answer.students = students;
            return answer;
        },
        this,
        [this](const Result<Answer>& answer) {
            if (answer) {
                fill(*answer);
            } else {
                m_title->setRemark(errorText(answer.error()));
            }
        });
}

void TodayPage::fill(const Answer& answer)
{
    m_title->setRemark(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    showFigures(answer);
    showTasks(answer);
    const auto& days = answer.summary.lastDays;
    const bool isQuiet = std::all_of(days.begin(), days.end(), [](const auto& day) {
        return day.sentEmail + day.sentSms + day.failed == 0;
    });
    m_chart->setVisible(!isQuiet);
    m_quiet->setVisible(isQuiet);
    m_chart->setDays(days);
}

void TodayPage::showFigures(const Answer& answer)
{
    const auto& counts = answer.summary.counts;
    const QLocale locale;
    const qint64 waiting = counts.of(OutboxTab::Waiting);
    const qint64 decide = counts.of(OutboxTab::Decide);
    m_sentNumber->setText(locale.toString(answer.summary.sentToday));
    m_sentWords->setText(tr("sent today", nullptr, static_cast<int>(answer.summary.sentToday)));
    m_sentRemark->setText(
        answer.hasMailAccount ? tr("accepted by the mail server") : tr("mail is being written to a folder"));
    m_waitingNumber->setText(locale.toString(waiting));
    m_waitingWords->setText(tr("waiting"));
    if (answer.sending.isPaused) {
        m_waitingRemark->setText(tr("sending is paused"));
    } else if (waiting > 0 && m_desk.nextRoundAt() > 0) {
        m_waitingRemark->setText(tr("next delivery at %1").arg(shortMoment(m_desk.nextRoundAt())));
    } else {
        m_waitingRemark->setText(
            waiting > 0 ? tr("another program delivers them") : tr("nothing waits to be delivered"));
    }
    m_decideNumber->setText(locale.toString(decide));
    m_decideWords->setText(tr("need a decision", nullptr, static_cast<int>(decide)));
    m_decideRemark->setText(
        decide > 0 ? tr("the program never sends these again by itself") : tr("nothing is uncertain"));
}

void TodayPage::addTask(StateColour colour,
    const QString& title,
    const QString& detail,
    const QString& name,
    const Target& target)
{
    auto* row = new QWidget(m_tasks);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(0);
    auto* mark = new QLabel(row);
    mark->setPixmap(ui::icon(stateIcon(colour), stateIconColour(colour)).pixmap(20, 20));
    auto* words = new QLabel(title, row);
    words->setWordWrap(true);
    setFontScale(words, 1.0, QFont::DemiBold);
    auto* open = linkButton(tr("Open"), name, row);
    open->setAccessibleName(tr("Open: %1").arg(title));
    layout->addWidget(mark, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(words, 0, 1);
    layout->addWidget(mutedLabel(detail, row), 1, 1);
    layout->addWidget(open, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    connect(open, &QPushButton::clicked, this, [this, target] {
        m_navigator.openPage(target.page, target.filter);
    });
    m_taskList->addWidget(row);
}

void TodayPage::showTasks(const Answer& answer)
{
    while (QLayoutItem* item = m_taskList->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto& counts = answer.summary.counts;
    const auto tab = [](const char* name) {
        return Target { QStringLiteral("outbox"), { { QStringLiteral("tab"), QLatin1String(name) } } };
    };
    const Target students { QStringLiteral("students"), {} };
    const Target mailSettings { QStringLiteral("settings"),
        { { QStringLiteral("page"), QStringLiteral("mail") } } };
    if (answer.students == 0) {
        addTask(StateColour::None,
            tr("No students yet"),
            tr("Import your list or add the first student by hand."),
            QStringLiteral("importTaskButton"),
            students);
    }
    if (const int n = static_cast<int>(counts.of(OutboxTab::Decide)); n > 0) {
        addTask(StateColour::Dec,
            tr("%n message(s) need a decision", nullptr, n),
            tr("The server did not answer after the handing over, or the data were restored."),
            QStringLiteral("decideTaskButton"),
            tab("decide"));
    }
    if (answer.mail.state == core::outbox::ChannelState::Stopped) {
        addTask(StateColour::Bad,
            tr("Sending mail is stopped"),
            answer.mail.detail,
            QStringLiteral("mailTaskButton"),
            mailSettings);
    } else if (answer.mail.state == core::outbox::ChannelState::Waiting) {
        addTask(StateColour::Wait,
            tr("The mail server cannot be reached"),
            tr("Next try at %1. Nothing is lost.").arg(shortMoment(answer.mail.until)),
            QStringLiteral("mailTaskButton"),
            mailSettings);
    }
    if (const int n = static_cast<int>(counts.of(OutboxTab::ToApprove)); n > 0) {
        addTask(StateColour::Wait,
            tr("%n message(s) to approve", nullptr, n),
            tr("They leave only after approval."),
            QStringLiteral("approveTaskButton"),
            tab("toApprove"));
    }
    if (const int n = static_cast<int>(counts.of(OutboxTab::Waiting)); n > 0 && answer.opensAt > 0) {
        addTask(StateColour::Wait,
            tr("%n message(s) wait for the sending hours", nullptr, n),
            //: %1 is a weekday with date and time
            tr("They leave by themselves, from %1.").arg(weekdayMoment(answer.opensAt)),
            QStringLiteral("hoursTaskButton"),
            { QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("hours") } } });
    }
    const auto failed = counts.byState.find(core::outbox::State::Failed);
    const auto blocked = counts.byState.find(core::outbox::State::Blocked);
    const int notSent = static_cast<int>((failed == counts.byState.end() ? 0 : failed->second)
        + (blocked == counts.byState.end() ? 0 : blocked->second));
    if (notSent > 0) {
        addTask(StateColour::Bad,
            tr("%n message(s) not sent", nullptr, notSent),
            tr("Each row says why and leads to the place that mends it."),
            QStringLiteral("notSentTaskButton"),
            tab("notSent"));
    }
    if (answer.summary.writtenToFolder > 0 && answer.hasMailAccount) {
        addTask(StateColour::None,
            tr("%n message(s) were only written to a folder",
                nullptr,
                static_cast<int>(answer.summary.writtenToFolder)),
            tr("A mail account is set now: they can really be sent."),
            QStringLiteral("folderTaskButton"),
            tab("sent"));
    } else if (!answer.hasMailAccount) {
        addTask(StateColour::None,
            tr("No mail account is set"),
            tr("Mail is written to a folder and not sent to anybody."),
            QStringLiteral("accountTaskButton"),
            mailSettings);
    }
    if (const int n = static_cast<int>(answer.summary.withoutCredentials); n > 0) {
        addTask(StateColour::None,
            tr("%n student(s) without credentials", nullptr, n),
            tr("They have not got login and password yet."),
            QStringLiteral("credentialsTaskButton"),
            { QStringLiteral("students"), { { QStringLiteral("credentials"), QStringLiteral("never") } } });
    }
    if (m_taskList->count() == 0) {
        auto* done = mutedLabel(tr("Nothing to do. Everybody has what was sent."), m_tasks);
        done->setObjectName(QStringLiteral("nothingToDoLabel"));
        m_taskList->addWidget(done);
    }
}

} // namespace belfry::ui::today
