// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/LessonDialog.h"

#include "core/application/NotificationRun.h"
#include "core/base/CivilTime.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::groups {

using namespace core;
using events::EventType;
using notifications::Confirmation;
using outbox::Channel;

namespace {

constexpr int kPauseMs = 250;
constexpr int kLongestReason = 500;
constexpr int kFirstHour = 17; ///< most lessons are in the afternoon

QString channelWord(Channel channel, int count)
{
    switch (channel) {
    case Channel::Email:
        return LessonDialog::tr("%n by e-mail", nullptr, count);
    case Channel::Sms:
        return LessonDialog::tr("%n by SMS", nullptr, count);
    case Channel::System:
        return LessonDialog::tr("%n in the inbox", nullptr, count);
    }
    return {};
}

qint64 instant(const QDateTime& civil, const QByteArray& timeZone)
{
    return CivilTime(timeZone).instant(civil.date(), civil.time().hour() * 60 + civil.time().minute());
}

} // namespace

LessonDialog::LessonDialog(Desk& desk, GroupId group, const QString& groupName, Kind kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_group(group)
    , m_kind(kind)
    , m_form(new Form(this))
    , m_start(new QDateTimeEdit(m_form))
    , m_newStart(new QDateTimeEdit(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_told(new Banner(Banner::Tone::Info, {}, {}, this))
    , m_caption(mutedLabel({}, this))
    , m_text(new QLabel(this))
    , m_tell(primaryButton(tr("&Tell them"), QStringLiteral("tellLessonButton"), this))
{
    const bool isMoved = kind == Kind::Moved;
    setObjectName(QStringLiteral("lessonDialog"));
    setWindowTitle(isMoved ? tr("Lesson moved") : tr("Lesson cancelled"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    setNames(m_start, QStringLiteral("lessonStartDateTimeEdit"), tr("Lesson"));
    setNames(m_newStart, QStringLiteral("lessonNewStartDateTimeEdit"), tr("New time"));
    setNames(m_reason, QStringLiteral("lessonReasonLineEdit"), tr("Reason"));
    m_told->setObjectName(QStringLiteral("lessonToldBanner"));
    m_text->setObjectName(QStringLiteral("lessonTextLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_reason->setMaxLength(kLongestReason);
    const QDateTime tomorrow(QDate::currentDate().addDays(1), QTime(kFirstHour, 0));
    const QString format = shortDateFormat() + QLatin1Char(' ')
        + QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(" t"));
    for (QDateTimeEdit* edit : { m_start, m_newStart }) {
        edit->setDisplayFormat(format);
        edit->setCalendarPopup(true);
        edit->setMinimumDate(QDate::currentDate());
        edit->setDateTime(tomorrow);
    }
    m_newStart->setDateTime(tomorrow.addDays(1));
    auto* heading = new QLabel(groupName, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    m_form->addField(isMoved ? tr("&Planned for") : tr("&Lesson"), m_start);
    m_form->addField(tr("&New time"), m_newStart);
    m_form->setFieldShown(m_newStart, isMoved);
    m_form->addField(tr("&Reason"), m_reason, tr("Stands in the message. May stay empty."));
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelLessonButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_tell);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_form);
    layout->addWidget(m_told);
    layout->addWidget(m_caption);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addLayout(buttons);
    m_tell->setDefault(true);
    m_tell->setEnabled(false);
    m_told->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    const auto later = [this] {
        ++m_question; // the answer that is under way is about other words
        m_tell->setEnabled(false);
        m_pause.start();
    };
    connect(&m_pause, &QTimer::timeout, this, &LessonDialog::ask);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, later);
    connect(m_newStart, &QDateTimeEdit::dateTimeChanged, this, later);
    connect(m_reason, &QLineEdit::textChanged, this, later);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tell, &QPushButton::clicked, this, &LessonDialog::announce);
    ask();
}

LessonDialog::Typed LessonDialog::typed() const
{
    Typed typed { m_start->dateTime(), std::nullopt, m_reason->text().trimmed() };
    if (m_kind == Kind::Moved) {
        typed.newStart = m_newStart->dateTime();
    }
    return typed;
}

Result<events::NewEvent> LessonDialog::eventOf(notifications::NotificationService& service,
    database::Transaction& tx,
    const access::Session& session,
    GroupId group,
    const Typed& typed,
    const QByteArray& timeZone)
{
    const auto newStart
        = typed.newStart ? std::optional(instant(*typed.newStart, timeZone)) : std::optional<qint64>();
    return service.lessonEvent(tx, session, group, instant(typed.start, timeZone), newStart, typed.reason);
}

/// Whom it would reach, with the text as it would leave.
void LessonDialog::ask()
{
    const int question = ++m_question;
    m_desk.read(
        [group = m_group, typed = typed()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Preview> {
            auto& services = school.services();
            Preview preview;
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            preview.timeZone = settings.text("school.timezone").toUtf8();
            TRY_ASSIGN(const auto event,
                eventOf(services.notifications, tx, session, group, typed, preview.timeZone));
            TRY_ASSIGN(const auto rows, services.notifications.list(tx, session));
            for (const auto& row : rows) {
                if (row.type != event.type) {
                    continue;
                }
                preview.isSilent = std::none_of(
                    row.on.begin(), row.on.end(), [](const auto& cell) { return cell.second; });
                preview.isConfirmed = std::any_of(row.on.begin(), row.on.end(), [&](const auto& cell) {
                    return cell.second && row.confirmation.at(cell.first) == Confirmation::ByPerson;
                });
            }
            TRY_ASSIGN(const auto plans, services.dispatcher.preview(tx, session, event));
            for (const auto& plan : plans) {
                preview.leftOut += static_cast<int>(plan.leftOut.size());
                for (const auto& message : plan.messages) {
                    preview.messages[message.channel] += 1;
                }
                if (!plan.messages.empty() && preview.body.isEmpty()) {
                    TRY_ASSIGN(const auto first, services.compose.preview(tx, session, plan, 0));
                    preview.subject = first.subject;
                    preview.body = first.body;
                    preview.recipient = plan.messages.front().recipientName;
                }
            }
            return preview;
        },
        this,
        [this, question](const Result<Preview>& preview) {
            if (question == m_question) {
                show(preview);
            }
        });
}

void LessonDialog::show(const Result<Preview>& preview)
{
    m_form->clearProblems();
    m_messages = 0;
    m_caption->setVisible(preview && !preview->body.isEmpty());
    m_text->setVisible(preview && !preview->body.isEmpty());
    m_told->setVisible(preview.has_value());
    m_tell->setEnabled(preview.has_value());
    if (!preview) {
        showProblem(preview.error());
        return;
    }
    QStringList channels;
    for (const auto& [channel, count] : preview->messages) {
        m_messages += count;
        channels.append(channelWord(channel, count));
    }
    QString words;
    if (preview->isSilent) {
        words = tr("Nobody will be told: all channels of this event are silent. Light one under Settings, "
                   "Communication, Notifications.");
    } else if (m_messages == 0) {
        words = tr("Nobody can be reached: no consent, address or number.");
    } else {
        //: %1 is a list as "12 by e-mail, 8 by SMS"
        words = tr("Messages: %1.").arg(channels.join(QStringLiteral(", "))) + QLatin1Char(' ')
            + (preview->isConfirmed ? tr("They wait in the outbox until a person confirms them.")
                                    : tr("They leave with the next delivery."));
    }
    if (preview->leftOut > 0 && m_messages > 0) {
        words += QLatin1Char(' ')
            + tr("%n cannot be reached: no consent, address or number.", nullptr, preview->leftOut);
    }
    m_told->setTone(m_messages == 0 ? Banner::Tone::Warn : Banner::Tone::Info);
    m_told->setText(words);
    //: %1 is a person's name
    m_caption->setText(tr("As %1 gets it:").arg(preview->recipient));
    m_text->setText(preview->subject.isEmpty() ? preview->body
                                               : preview->subject + QStringLiteral("\n\n") + preview->body);
    m_tell->setText(preview->isSilent || m_messages == 0 ? tr("&Record without telling") : tr("&Tell them"));
}

void LessonDialog::announce()
{
    ++m_question;
    m_pause.stop();
    m_tell->setEnabled(false);
    m_form->setEnabled(false); // what is told is what is shown
    // Told at once, not only before the next delivery, so that the outbox shows what was done here.
    m_desk.command(
        [group = m_group, typed = typed()](
            SchoolWorker& school, const access::Session& session) -> Result<int> {
            auto& services = school.services();
            TRY(school.connection().write([&](database::Transaction& tx) -> Result<EventId> {
                TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
                const QByteArray zone = settings.text("school.timezone").toUtf8();
                const qint64 start = instant(typed.start, zone);
                if (typed.newStart) {
                    return services.notifications.announceLessonMoved(
                        tx, session, group, start, instant(*typed.newStart, zone), typed.reason);
                }
                return services.notifications.announceLessonCancelled(
                    tx, session, group, start, typed.reason);
            }));
            const auto told = application::tellWhatHappened(school.connection(), services);
            if (!told) {
                return 0; // recorded; the next delivery tells it
            }
            const auto made
                = told->queued.find(typed.newStart ? EventType::LessonMoved : EventType::LessonCancelled);
            return made == told->queued.end() ? 0 : made->second;
        },
        this,
        [this](const Result<int>& messages) {
            if (!messages) {
                m_form->setEnabled(true);
                m_tell->setEnabled(true);
                showProblem(messages.error());
                return;
            }
            // None: the delivery was quicker, or tells it with its next round.
            Q_EMIT announced(*messages > 0 ? *messages : m_messages);
            accept();
        });
}

void LessonDialog::showProblem(const Error& error)
{
    QWidget* field = m_start;
    QString sentence = errorText(error);
    if (error.code == ErrorCode::Conflict) {
        sentence = m_kind == Kind::Moved ? tr("This was announced already.")
                                         : tr("This lesson was announced as cancelled already.");
    } else if (error.detail == QLatin1String("starts_at: past")) {
        sentence = tr("This lesson is over. Choose a time that lies ahead.");
    } else if (error.detail == QLatin1String("new_start: past")) {
        field = m_newStart;
        sentence = tr("Choose a time that lies ahead.");
    } else if (error.detail == QLatin1String("new_start: same")) {
        field = m_newStart;
        sentence = tr("The new time is the old one.");
    } else if (error.detail == QLatin1String("reason")) {
        field = m_reason;
        sentence = tr("Use one line of at most 500 characters.");
    }
    m_form->fieldOf(field)->setProblem(sentence);
}

} // namespace belfry::ui::groups
