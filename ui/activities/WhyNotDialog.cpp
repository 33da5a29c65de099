// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/WhyNotDialog.h"

#include "ui/activities/SupportContact.h"
#include "ui/activities/WhyNotWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/StatePill.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::activities {

using namespace core;
using application::Check;
using application::WhyNot;

WhyNotDialog::WhyNotDialog(Desk& desk, INavigator& navigator, OutboxId message, QWidget* parent)
    : WhyNotDialog(desk, navigator, parent)
{
    ask(message, {});
}

WhyNotDialog::WhyNotDialog(Desk& desk, INavigator& navigator, PersonId person, QWidget* parent)
    : WhyNotDialog(desk, navigator, parent)
{
    ask({}, person);
}

WhyNotDialog::WhyNotDialog(Desk& desk, INavigator& navigator, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_who(new QLabel(this))
    , m_verdict(new Banner(Banner::Tone::Info, {}, {}, this))
    , m_tabs(new QTabWidget(this))
    , m_list(new QWidget(this))
    , m_grid(new QGridLayout(m_list))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("whyNotDialog"));
    setWindowTitle(tr("Why did it not arrive?"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 640);
    setNames(m_who, QStringLiteral("whyNotPersonLabel"), tr("Recipient"));
    m_who->setTextFormat(Qt::PlainText);
    setFontScale(m_who, 1.15, QFont::DemiBold);
    setNames(m_verdict, QStringLiteral("whyNotBanner"), tr("Answer"));
    setNames(m_tabs, QStringLiteral("whyNotTabWidget"), tr("Views"));
    setNames(m_text, QStringLiteral("whyNotAnswerPlainTextEdit"), tr("What to tell the recipient"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_list);
    m_tabs->addTab(area, tr("&Reasons, one by one"));

    auto* answer = new QWidget(this);
    auto* answerLayout = new QVBoxLayout(answer);
    answerLayout->addWidget(mutedLabel(
        tr("For a recipient who says \"I get nothing\": read it out, or copy it and change it as you like."),
        answer));
    answerLayout->addWidget(m_text, 1);
    auto* copy = secondaryButton(tr("&Copy as message"), QStringLiteral("copyAnswerButton"), answer);
    answerLayout->addWidget(copy, 0, Qt::AlignLeft);
    m_tabs->addTab(answer, tr("\"&I get nothing\""));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_who);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
    auto* close = secondaryButton(tr("C&lose"), QStringLiteral("whyNotCloseButton"), this);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void WhyNotDialog::ask(OutboxId message, PersonId person)
{
    m_desk.read(
        [message, person, isSender = m_desk.isSender()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Answer> {
            auto& services = school.services();
            Answer answer;
            if (message.isValid()) {
                TRY_ASSIGN(answer.report, WhyNot::ofMessage(tx, services, session, message, isSender));
            } else {
                TRY_ASSIGN(answer.report, WhyNot::ofPerson(tx, services, session, person, isSender));
            }
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            answer.school = settings.text("school.name");
            answer.contact = supportContact(settings);
            return answer;
        },
        this,
        [this](const Result<Answer>& answer) {
            if (answer) {
                show(*answer);
            } else {
                m_verdict->setTone(Banner::Tone::Bad);
                m_verdict->setText(errorText(answer.error()));
            }
        });
}

void WhyNotDialog::show(const Answer& answer)
{
    m_report = answer.report;
    m_who->setText(m_report.message ? tr("“%1” to %2").arg(m_report.message->subject, m_report.personName)
                                    : m_report.personName);
    const auto first = std::find_if(m_report.checks.begin(), m_report.checks.end(), [](const Check& check) {
        return check.state == Check::State::NotOk;
    });
    if (first != m_report.checks.end()) {
        m_verdict->setTone(Banner::Tone::Bad);
        m_verdict->setText(checkSentence(*first));
    } else {
        m_verdict->setTone(Banner::Tone::Ok);
        m_verdict->setText(m_report.lastAcceptedAt != 0 ? tr("Nothing hinders a message here. The server "
                                                             "accepted what was sent: now only the recipient "
                                                             "can look, also in the spam folder.")
                                                        : tr("Nothing hinders a message to this person."));
    }
    int row = 0;
    for (const Check& check : m_report.checks) {
        addCheck(check, row++);
    }
    m_grid->setRowStretch(row, 1);
    m_text->setPlainText(answerForRecipient(m_report, answer.school, answer.contact));
}

void WhyNotDialog::addCheck(const Check& check, int row)
{
    const QString name = check.code == application::CheckCode::Other ? core::outbox::reasonName(check.reason)
                                                                     : application::checkName(check.code);
    auto* pill = new StatePill(checkColour(check.state), checkWord(check.state), m_list);
    pill->setObjectName(name + QLatin1String("StatePill"));
    auto* sentence = new QLabel(checkSentence(check), m_list);
    sentence->setObjectName(name + QLatin1String("Label"));
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    if (check.state == Check::State::NotAsked) {
        setLook(sentence, "muted");
    }
    m_grid->addWidget(pill, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(sentence, row, 1);
    const QString words = checkFixWords(check);
    if (words.isEmpty()) {
        return;
    }
    auto* button = secondaryButton(words, name + QLatin1String("FixButton"), m_list);
    m_grid->addWidget(button, row, 2, Qt::AlignTop | Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, [this, check] {
        if (check.fix == application::CheckFix::Recipient) {
            m_tabs->setCurrentIndex(1);
            return;
        }
        openFix(m_navigator, check, m_report);
        accept();
    });
}

} // namespace belfry::ui::activities
