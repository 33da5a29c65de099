// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/SendCredentialsDialog.h"

#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/ReasonText.h"
#include "ui/common/StepUp.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/KeyValueList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace belfry::ui {

using namespace core;
using application::CredentialsOutcome;
using application::CredentialsSending;
using handover::Audience;
using handover::CredentialsRequest;
using outbox::Channel;

namespace {

constexpr int kNameWidth = 200;
constexpr int kSkippedHeight = 128; // the heading and three rows

/// Queues in the commands thread with progress and cancel, then says what happened.
void queueCredentials(Desk& desk,
    const CredentialsRequest& request,
    QWidget* parent,
    std::function<void(const Result<CredentialsOutcome>&)> done)
{
    auto* activity = new Activity(parent);
    activity->setWords([](qint64 ready, qint64 total) {
        return SendCredentialsDialog::tr("Queued %1 of %2").arg(ready).arg(total);
    });
    ActivityDialog::show(activity, parent);
    activity->run(
        desk.commands(),
        [request, session = desk.session()](
            SchoolWorker& school, ActivityControl& control) -> Result<CredentialsOutcome> {
            TRY(school.ensureConnected());
            std::atomic<bool> cancelled { false };
            return CredentialsSending::send(
                school.connection(),
                school.services(),
                session,
                request,
                [&](int ready, int total) {
                    control.report(ready, total);
                    cancelled = control.isCancelled();
                },
                &cancelled);
        },
        [activity, done = std::move(done)](const Result<CredentialsOutcome>& outcome) {
            done(outcome);
            activity->deleteLater();
        });
}

Result<bool> hasOwnText(SchoolWorker& school,
    database::Transaction& tx,
    const settings::Snapshot& settings,
    Channel channel = Channel::Email)
{
    TRY_ASSIGN(const auto text,
        school.services().templates.ownText(
            tx, QStringLiteral("credentials"), settings.text("school.language"), channel));
    return text.has_value();
}

/// What the editor counts: the text with the real password was counted where the password is known.
formats::SmsText countedSms(const handover::MailPreview& preview, formats::SmsLetters letters)
{
    QString shown = preview.body;
    auto sms = formats::measureSms(shown.remove(QChar(0x2022)), letters); // without the dots of the password
    sms.units = preview.units;
    sms.parts = preview.parts;
    sms.encoding = preview.isUnicode ? formats::SmsEncoding::Ucs2 : formats::SmsEncoding::Gsm7;
    const int single = preview.isUnicode ? 70 : 160;
    const int joined = preview.isUnicode ? 67 : 153;
    sms.room = std::max(0, (sms.parts > 1 ? sms.parts * joined : single) - sms.units);
    sms.problem = formats::SmsProblem::None;
    return sms;
}

} // namespace

SendCredentialsDialog::SendCredentialsDialog(
    Desk& desk, std::vector<PersonId> persons, QWidget* parent, Channel channel)
    : QDialog(parent)
    , m_desk(desk)
    , m_persons(std::move(persons))
    , m_summary(new QLabel(this))
    , m_audience(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_again(new QCheckBox(tr("Also to those who &have them already"), this))
    , m_noteLabel(new QLabel(tr("Your &words, added to the standard text (kept for next time)"), this))
    , m_note(new QPlainTextEdit(this))
    , m_smsNote(new SmsEditor(this))
    , m_ownText(mutedLabel(tr("The school's own text is used (Settings, E-mail personalisation)."), this))
    , m_banner(new Banner(Banner::Tone::Warn, {}, {}, this))
    , m_heads(new KeyValueList(this))
    , m_text(new QTextBrowser(this))
    , m_pageLabel(mutedLabel(QString(), this))
    , m_previous(iconButton(
          IconName::ChevronLeft, tr("Previous recipient"), QStringLiteral("previousRecipientButton"), this))
    , m_next(iconButton(
          IconName::ChevronRight, tr("Next recipient"), QStringLiteral("nextRecipientButton"), this))
    , m_skippedLabel(new QLabel(this))
    , m_skipped(new QTableWidget(0, 2, this))
    , m_save(primaryButton(tr("&Save and close"), QStringLiteral("saveAndCloseButton"), this))
{
    build();
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(channel)));
    plan();
}

void SendCredentialsDialog::build()
{
    setObjectName(QStringLiteral("sendCredentialsDialog"));
    setWindowTitle(tr("Send credentials"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(860, 600);
    resize(920, 640);
    setFontScale(m_summary, 1.15, QFont::DemiBold);
    m_summary->setObjectName(QStringLiteral("credentialsSummaryLabel"));
    m_summary->setWordWrap(true);
    m_audience->addItem(tr("the student"), static_cast<int>(Audience::Student));
    m_audience->addItem(tr("the guardians"), static_cast<int>(Audience::Guardians));
    m_audience->addItem(tr("student and guardians"), static_cast<int>(Audience::Both));
    setNames(m_audience, QStringLiteral("audienceComboBox"), tr("To whom"));
    m_channel->addItem(tr("by e-mail"), static_cast<int>(Channel::Email));
    m_channel->addItem(tr("by SMS"), static_cast<int>(Channel::Sms));
    setNames(m_channel, QStringLiteral("channelComboBox"), tr("By which way"));
    m_smsNote->setPreviewShown(false);
    m_smsNote->hide();
    m_again->setObjectName(QStringLiteral("againCheckBox"));
    setNames(m_note, QStringLiteral("noteTextEdit"), tr("Your words, added to the standard text"));
    m_noteLabel->setBuddy(m_note);
    m_noteLabel->setWordWrap(true);
    m_note->setTabChangesFocus(true);
    setNames(m_text, QStringLiteral("previewTextBrowser"), tr("The message as it will leave"));
    m_text->setOpenLinks(false);
    setNames(m_skipped, QStringLiteral("skippedTableWidget"), tr("Who gets nothing, and why"));
    m_skipped->setHorizontalHeaderLabels({ tr("Person"), tr("Why not") });
    m_skipped->horizontalHeader()->setStretchLastSection(true);
    m_skipped->verticalHeader()->hide();
    m_skipped->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_skipped->setSelectionMode(QAbstractItemView::NoSelection);
    m_skipped->setShowGrid(false);
    m_skipped->setWordWrap(true);
    // As high as the words need in the width that the columns really have.
    m_skipped->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_skipped->horizontalHeader(),
        &QHeaderView::sectionResized,
        m_skipped,
        &QTableView::resizeRowsToContents);
    m_skipped->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_skipped->setColumnWidth(0, kNameWidth);
    m_skipped->setMinimumHeight(kSkippedHeight);
    m_skipped->setMaximumHeight(kSkippedHeight);
    m_banner->setObjectName(QStringLiteral("sendCredentialsBanner"));
    m_banner->hide();

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    auto* toLabel = new QLabel(tr("&To"), this);
    toLabel->setBuddy(m_audience);
    auto* toLine = new QHBoxLayout;
    toLine->addWidget(toLabel);
    toLine->addWidget(m_audience, 1);
    toLine->addWidget(m_channel);
    left->addLayout(toLine);
    left->addWidget(m_again);
    left->addSpacing(8);
    left->addWidget(m_noteLabel);
    left->addWidget(m_note, 1);
    left->addWidget(m_smsNote, 1);
    left->addWidget(m_ownText);

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    auto* pageLine = new QHBoxLayout;
    pageLine->addWidget(m_pageLabel, 1);
    pageLine->addWidget(m_previous);
    pageLine->addWidget(m_next);
    right->addLayout(pageLine);
    right->addWidget(m_heads);
    right->addWidget(m_text, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addWidget(m_skippedLabel);
    layout->addWidget(m_skipped);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));

    connect(m_audience, &QComboBox::currentIndexChanged, this, [this] { plan(); });
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        m_page = 0;
        plan();
    });
    connect(m_smsNote, &SmsEditor::textChanged, this, [this] { plan(); });
    connect(m_again, &QCheckBox::toggled, this, [this] { plan(); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_noteIsLoaded) {
            plan();
        }
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { turnPage(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnPage(1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SendCredentialsDialog::save);
}

CredentialsRequest SendCredentialsDialog::request() const
{
    CredentialsRequest request;
    request.persons = m_persons;
    request.audience = static_cast<Audience>(m_audience->currentData().toInt());
    request.again = m_again->isChecked();
    request.channel = static_cast<Channel>(m_channel->currentData().toInt());
    if (isSms()) {
        request.note = m_smsNote->text();
    } else if (m_noteIsLoaded) {
        request.note = m_note->toPlainText();
    }
    return request;
}

void SendCredentialsDialog::plan()
{
    const int question = ++m_question;
    const size_t page = m_page;
    m_desk.read(
        [request = request(), page](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Facts> {
            auto& services = school.services();
            Facts facts;
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            const bool isSms = request.channel == Channel::Sms;
            facts.isFolder = isSms ? settings.text("sms.gateway") == QLatin1String("folder")
                                   : settings.text("mail.transport") != QLatin1String("smtp");
            facts.terms = SmsTerms::of(settings);
            if (isSms) {
                TRY_ASSIGN(facts.wallet, services.wallet.info(tx, session));
            }
            facts.needsApproval = settings.boolean("credentials.need_approval");
            TRY_ASSIGN(facts.hasOwnText, hasOwnText(school, tx, settings, request.channel));
            TRY_ASSIGN(facts.note, services.handover.rememberedNote(tx, session));
            TRY_ASSIGN(facts.plan, services.handover.plan(tx, session, request));
            if (!facts.plan.messages.empty()) {
                const size_t index = std::min(page, facts.plan.messages.size() - 1);
                TRY_ASSIGN(
                    facts.preview, services.handover.preview(tx, session, facts.plan, index, false, 0));
            }
            std::vector<PersonId> skipped;
            for (const auto& one : facts.plan.skipped) {
                skipped.push_back(one.recipient.isValid() ? one.recipient : one.about);
            }
            TRY_ASSIGN(facts.skippedPersons, services.people.findMany(tx, session, skipped));
            return facts;
        },
        this,
        [this, question](const Result<Facts>& facts) {
            if (question != m_question) {
                return;
            }
            if (!facts) {
                m_summary->setText(errorText(facts.error()));
                m_save->setEnabled(false);
                return;
            }
            fill(*facts);
        });
}

void SendCredentialsDialog::fill(const Facts& facts)
{
    m_plan = facts.plan;
    m_needsApproval = facts.needsApproval;
    m_page = m_plan.messages.empty() ? 0 : std::min(m_page, m_plan.messages.size() - 1);
    if (!m_noteIsLoaded) {
        m_note->setPlainText(facts.note);
        m_noteIsLoaded = true;
    }
    m_noteLabel->setText(isSms() ? tr("Your &words, added to the standard text")
                                 : tr("Your &words, added to the standard text (kept for next time)"));
    m_noteLabel->setBuddy(isSms() ? m_smsNote->editor() : m_note);
    m_noteLabel->setVisible(!facts.hasOwnText);
    m_note->setVisible(!isSms() && !facts.hasOwnText);
    m_smsNote->setVisible(isSms());
    m_smsNote->editor()->setVisible(!facts.hasOwnText);
    m_smsNote->setReadOnly(facts.hasOwnText);
    m_ownText->setVisible(facts.hasOwnText);
    const int count = static_cast<int>(m_plan.messages.size());
    m_summary->setText(count == 0 ? tr("Nobody would get a message.")
                                  : tr("%n message(s) will be put into the outbox.", nullptr, count));
    const QString shortage = walletShortage(facts);
    m_banner->setVisible(facts.isFolder || facts.needsApproval || !shortage.isEmpty());
    m_banner->setText(!facts.isFolder && !shortage.isEmpty() ? shortage
            : facts.isFolder && isSms()
            ? tr("No SMS gateway is set: the SMS are written to a folder and not sent to anybody.")
            : facts.isFolder
            ? tr("No mail account is set: the mail is written to a folder and not sent to anybody.")
            : tr("The messages wait in the outbox until somebody approves them."));
    m_save->setEnabled(count > 0);
    showPreview(facts.preview);
    showSmsCount(facts);
    showSkipped(facts);
}

/// What the SMS cost is reckoned from the one that is shown: the others differ by a name.
QString SendCredentialsDialog::walletShortage(const Facts& facts) const
{
    const qint64 cost = facts.preview.priceMinor * static_cast<qint64>(facts.plan.messages.size());
    if (!isSms() || cost <= facts.wallet.freeMinor) {
        return {};
    }
    const QString words = walletAmount(facts.wallet, cost);
    const QString free = walletAmount(facts.wallet, facts.wallet.freeMinor);
    //: %1 and %2 are amounts of money
    return facts.wallet.stopsWhenEmpty
        ? tr("These SMS cost about %1, and %2 is free in the SMS wallet. What it cannot pay waits until you "
             "top it up (Settings, Communication, SMS).")
              .arg(words, free)
        : tr("These SMS cost about %1, and %2 is free in the SMS wallet: it goes below zero.")
              .arg(words, free);
}

bool SendCredentialsDialog::isSms() const
{
    return m_channel->currentData().toInt() == static_cast<int>(Channel::Sms);
}

void SendCredentialsDialog::showSmsCount(const Facts& facts)
{
    if (!isSms()) {
        return;
    }
    m_smsNote->setTerms(facts.terms);
    const bool isEmpty = m_plan.messages.empty();
    m_smsNote->setOutcome(isEmpty ? QString() : m_plan.messages[m_page].recipientName,
        facts.preview.body,
        isEmpty ? formats::SmsText() : countedSms(facts.preview, facts.terms.letters));
    if (!isEmpty) {
        m_heads->addText(tr("Length"), smsCountText(m_smsNote->measured(), facts.terms));
    }
}

void SendCredentialsDialog::showPreview(const handover::MailPreview& preview)
{
    const bool isEmpty = m_plan.messages.empty();
    m_heads->clear();
    m_heads->setVisible(!isEmpty);
    m_text->setVisible(!isEmpty);
    if (!isEmpty) {
        m_heads->addText(tr("To"), preview.to);
        m_heads->addText(
            tr("From"), preview.from.isEmpty() ? tr("the gateway's own name or number") : preview.from);
        if (!preview.replyTo.isEmpty()) {
            m_heads->addText(tr("Reply to"), preview.replyTo);
        }
        if (!isSms()) {
            m_heads->addText(tr("Subject"), preview.subject);
        }
        m_text->setPlainText(preview.body);
    }
    m_pageLabel->setText(isEmpty
            ? QString()
            : tr("Exactly so it leaves: %1 of %2").arg(m_page + 1).arg(m_plan.messages.size()));
    m_previous->setVisible(m_plan.messages.size() > 1);
    m_next->setVisible(m_plan.messages.size() > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_plan.messages.size());
}

void SendCredentialsDialog::showSkipped(const Facts& facts)
{
    const auto& skipped = facts.plan.skipped;
    m_skippedLabel->setVisible(!skipped.empty());
    m_skipped->setVisible(!skipped.empty());
    m_skippedLabel->setText(tr("%n person(s) get nothing:", nullptr, static_cast<int>(skipped.size())));
    m_skipped->setRowCount(static_cast<int>(skipped.size()));
    for (size_t row = 0; row < skipped.size(); ++row) {
        const PersonId id = skipped[row].recipient.isValid() ? skipped[row].recipient : skipped[row].about;
        QString name;
        for (const auto& person : facts.skippedPersons) {
            if (person.id == id) {
                name = person.listName();
            }
        }
        const QString reason = reasonSentence(skipped[row].reason, skipped[row].detail);
        auto* why = new QTableWidgetItem(reason);
        why->setToolTip(reason);
        m_skipped->setItem(static_cast<int>(row), 0, new QTableWidgetItem(name));
        m_skipped->setItem(static_cast<int>(row), 1, why);
    }
}

void SendCredentialsDialog::turnPage(int step)
{
    m_page = static_cast<size_t>(std::max<qint64>(0, static_cast<qint64>(m_page) + step));
    plan();
}

/// What needs no approval has nobody who could be asked later.
void SendCredentialsDialog::save()
{
    if (!isSms() || m_needsApproval) {
        queue();
        return;
    }
    m_desk.read(
        [count = static_cast<qint64>(m_plan.messages.size())](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().outbox.areUnusualSms(tx, session, count, 0);
        },
        this,
        [this](const Result<bool>& areUnusual) {
            if (areUnusual.value_or(false)) {
                withStepUp(
                    m_desk, this, tr("These are far more SMS than on other days."), [this] { queue(); });
            } else {
                queue();
            }
        });
}

void SendCredentialsDialog::queue()
{
    m_save->setEnabled(false);
    queueCredentials(m_desk, request(), this, [this](const Result<CredentialsOutcome>& outcome) {
        m_save->setEnabled(true);
        if (!outcome) {
            if (outcome.error().code != ErrorCode::Cancelled) {
                MessageBox::inform(this,
                    tr("Nothing was put into the outbox."),
                    errorText(outcome.error()),
                    MessageBox::Kind::Failure);
            }
            return;
        }
        Q_EMIT queued(outcome->queued, static_cast<int>(outcome->skipped.size()));
        accept();
    });
}

void sendCredentials(
    Desk& desk, const std::vector<PersonId>& persons, QWidget* parent, std::function<void(int, int)> queued)
{
    desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) -> Result<bool> {
            TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
            return hasOwnText(school, tx, settings);
        },
        parent,
        [&desk, persons, parent, queued = std::move(queued)](const Result<bool>& ownText) {
            // Several persons are always shown first: the list of those who get nothing must be seen.
            if (!ownText || !*ownText || persons.size() != 1) {
                auto* dialog = new SendCredentialsDialog(desk, persons, parent);
                if (queued) {
                    QObject::connect(dialog, &SendCredentialsDialog::queued, parent, queued);
                }
                dialog->open();
                return;
            }
            CredentialsRequest request;
            request.persons = persons;
            queueCredentials(
                desk, request, parent, [parent, queued](const Result<CredentialsOutcome>& outcome) {
                    if (!outcome) {
                        MessageBox::inform(parent,
                            SendCredentialsDialog::tr("Nothing was put into the outbox."),
                            errorText(outcome.error()),
                            MessageBox::Kind::Failure);
                    } else if (outcome->queued == 0 && !outcome->skipped.empty()) {
                        MessageBox::inform(parent,
                            SendCredentialsDialog::tr("Nothing was put into the outbox."),
                            reasonSentence(outcome->skipped.front().reason, outcome->skipped.front().detail),
                            MessageBox::Kind::Warning);
                    } else if (queued) {
                        queued(outcome->queued, static_cast<int>(outcome->skipped.size()));
                    }
                });
        });
}

void sendCredentialsBySms(Desk& desk, const std::vector<PersonId>& persons, QWidget* parent)
{
    (new SendCredentialsDialog(desk, persons, parent, Channel::Sms))->open();
}

} // namespace belfry::ui
