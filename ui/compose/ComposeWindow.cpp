// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeWindow.h"

#include "core/application/BulkWork.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"
#include "ui/common/StepUp.h"
#include "ui/common/Tokens.h"
#include "ui/common/VariableText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/SendTimeField.h"
#include "ui/common/widgets/Toast.h"
#include "ui/compose/AttachmentsRow.h"
#include "ui/compose/ComposeWords.h"
#include "ui/compose/LeftOutTable.h"
#include "ui/compose/PreviewPanel.h"
#include "ui/compose/RecipientsEdit.h"
#include "ui/compose/RecipientsList.h"
#include "ui/compose/SummaryDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;
using application::MessageSending;
using messaging::ComposePlan;
using messaging::Composition;
using messaging::Draft;
using messaging::DraftId;
using messaging::VariableScope;
using outbox::Channel;
using outbox::MessageKind;

namespace {

constexpr int kPauseMs = 250;
constexpr int kAutosaveMs = 1000;
/// Above that many an approval asks for the password once more.
constexpr size_t kApprovedWithoutPassword = 50;

enum View { Preview, Recipients, NotReached };

/// Nobody joined or left the recipients between the summary and the click, and no address has changed.
bool areSame(const ComposePlan& left, const ComposePlan& right)
{
    return left.messages.size() == right.messages.size()
        && std::equal(left.messages.begin(),
            left.messages.end(),
            right.messages.begin(),
            [](const auto& one, const auto& other) {
                return one.recipient == other.recipient && one.channel == other.channel
                    && one.address == other.address && one.about == other.about
                    && one.priceMinor == other.priceMinor;
            });
}

Result<outbox::BulkResult> approveAll(
    SchoolWorker& school, const access::Session& session, const std::vector<OutboxId>& ids)
{
    return application::inSlices(
        school.connection(), ids, [&](database::Transaction& tx, const std::vector<OutboxId>& slice) {
            return school.services().outbox.approve(
                tx, session, slice, {}, QDateTime::currentMSecsSinceEpoch());
        });
}

} // namespace

ComposeWindow::ComposeWindow(Desk& desk, INavigator& navigator, const MessageStart& start, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_isForStaffProfile(start.isForStaffProfile)
    , m_form(new Form(this))
    , m_recipients(new RecipientsEdit(desk, this))
    , m_email(new QCheckBox(tr("&E-mail"), this))
    , m_sms(new QCheckBox(tr("&SMS"), this))
    , m_system(new QCheckBox(tr("S&ystem message"), this))
    , m_kind(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_texts(new QTabWidget(this))
    , m_body(new QPlainTextEdit(this))
    , m_smsPage(new QWidget(this))
    , m_smsText(new SmsEditor(m_smsPage))
    , m_variablesMenu(new QMenu(this))
    , m_templatesMenu(new QMenu(this))
    , m_attachments(new AttachmentsRow(desk, this))
    , m_sendAt(new SendTimeField(this))
    , m_replyTo(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_draftBanner(new Banner(Banner::Tone::Info, {}, tr("Go on with it"), this))
    , m_draftsMenu(new QMenu(this))
    , m_views(new QTabWidget(this))
    , m_preview(new PreviewPanel(this))
    , m_list(new RecipientsList(this))
    , m_leftOut(new LeftOutTable(navigator, this))
    , m_summary(new QLabel(this))
    , m_saved(mutedLabel(QString(), this))
{
    setObjectName(QStringLiteral("composeWindow"));
    setWindowTitle(tr("New message"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMinMaxButtonsHint);
    setAcceptDrops(true);
    resize(1000, 660);
    buildFields();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid(3));
    columns->addWidget(buildLeft(), 6);
    columns->addWidget(buildRight(), 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(kGrid);
    layout->addWidget(m_draftBanner);
    layout->addLayout(columns, 1);
    layout->addWidget(buildButtons());
    wire();
    m_recipients->setAudience(start.audience);
    m_isDirty = false;
    showWays();
    loadDrafts();
    loadTexts();
    if (start.draft != 0) {
        openDraft(DraftId(start.draft));
    } else {
        ask();
    }
}

ComposeWindow::~ComposeWindow()
{
    // Signing out or ending the program loses nothing.
    saveDraft();
}

void ComposeWindow::buildFields()
{
    m_email->setObjectName(QStringLiteral("emailCheckBox"));
    m_sms->setObjectName(QStringLiteral("smsCheckBox"));
    m_system->setObjectName(QStringLiteral("systemCheckBox"));
    m_system->setToolTip(
        tr("Lies in the recipient's inbox, which can be read once the portal is switched on."));
    m_email->setChecked(true);
    setNames(m_kind, QStringLiteral("kindComboBox"), tr("Kind"));
    m_kind->addItem(tr("informational: somebody approves it"), static_cast<int>(MessageKind::Informational));
    if (access::mayEver(m_desk.session(), access::Action::Approve)) {
        m_kind->addItem(
            tr("system: about the contract, needs no approval"), static_cast<int>(MessageKind::System));
    }
    setNames(m_subject, QStringLiteral("subjectLineEdit"), tr("Subject"));
    m_subject->setMaxLength(250);
    setNames(m_body, QStringLiteral("bodyPlainTextEdit"), tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(96);
    m_smsText->setPreviewShown(false);
    setNames(m_replyTo, QStringLiteral("replyToLineEdit"), tr("Answers go to"));
    m_problem->setObjectName(QStringLiteral("composeProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    m_draftBanner->setObjectName(QStringLiteral("draftBanner"));
    m_draftBanner->hide();
    m_variables = menuButton(tr("&Variables"), QStringLiteral("variablesButton"), m_variablesMenu, this);
    m_variables->setToolTip(tr("What stands for a word of each recipient. After | stands what is written "
                               "where there is none: [given name|dear parents]"));
}

QWidget* ComposeWindow::buildLeft()
{
    auto* corner = new QWidget(m_texts);
    auto* cornerLine = new QHBoxLayout(corner);
    cornerLine->setContentsMargins(0, 0, 0, 0);
    cornerLine->setSpacing(kGrid);
    m_templates = menuButton(tr("Te&mplates"), QStringLiteral("templatesButton"), m_templatesMenu, corner);
    cornerLine->addWidget(m_templates);
    cornerLine->addWidget(m_variables);
    auto* left = new QWidget(this);
    auto* ways = new QWidget(left);
    auto* waysLine = new QHBoxLayout(ways);
    waysLine->setContentsMargins(0, 0, 0, 0);
    waysLine->setSpacing(grid(2));
    waysLine->addWidget(m_email);
    waysLine->addWidget(m_sms);
    waysLine->addWidget(m_system);
    waysLine->addStretch(1);
    m_form->addField(tr("&To"), m_recipients);
    m_form->addField(tr("By"), ways);
    m_form->addField(tr("&Kind"), m_kind);
    m_form->addField(tr("Su&bject"), m_subject);

    m_texts->setObjectName(QStringLiteral("textsTabWidget"));
    m_texts->setDocumentMode(true);
    auto* smsLayout = new QVBoxLayout(m_smsPage);
    smsLayout->setContentsMargins(0, kGrid, 0, 0);
    auto* smsHint = mutedLabel(tr("Empty: the SMS says what the mail says."), m_smsPage);
    smsHint->setObjectName(QStringLiteral("smsHintLabel"));
    smsLayout->addWidget(smsHint);
    smsLayout->addWidget(m_smsText, 1);
    auto* mailPage = new QWidget(m_texts);
    auto* mailLayout = new QVBoxLayout(mailPage);
    mailLayout->setContentsMargins(0, kGrid, 0, 0);
    mailLayout->addWidget(m_body);
    m_texts->addTab(mailPage, tr("Te&xt"));
    m_texts->addTab(m_smsPage, tr("Text of the S&MS"));
    m_texts->setCornerWidget(corner);

    auto* rest = new Form(left);
    rest->addField(tr("Files"), m_attachments);
    rest->addField(tr("Se&nd"), m_sendAt);
    rest->addField(tr("Answe&rs to"), m_replyTo);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_form);
    layout->addWidget(m_texts, 1);
    layout->addWidget(m_problem);
    layout->addWidget(rest);
    return left;
}

QWidget* ComposeWindow::buildRight()
{
    m_views->setObjectName(QStringLiteral("composeViewsTabWidget"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_preview, tr("&Preview"));
    m_views->addTab(m_list, tr("Re&cipients"));
    m_views->addTab(m_leftOut, tr("N&ot reached"));
    return m_views;
}

QWidget* ComposeWindow::buildButtons()
{
    auto* buttons = new QWidget(this);
    m_drafts = menuButton(tr("&Drafts"), QStringLiteral("draftsButton"), m_draftsMenu, buttons);
    m_drafts->hide();
    m_test = secondaryButton(tr("&Test to me…"), QStringLiteral("testToMeButton"), buttons);
    m_test->setToolTip(tr("Sends you the mail of the preview, with this person's data."));
    m_test->setEnabled(false);
    m_discard = dangerButton(tr("Throw away"), QStringLiteral("discardDraftButton"), buttons);
    m_close = secondaryButton(tr("C&lose"), QStringLiteral("closeButton"), buttons);
    m_close->setToolTip(tr("What is typed stays as a draft."));
    m_send = primaryButton(tr("&Into the outbox…"), QStringLiteral("intoOutboxButton"), buttons);
    m_send->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_summary->setObjectName(QStringLiteral("planSummaryLabel"));
    m_summary->setWordWrap(true);
    m_saved->setObjectName(QStringLiteral("draftSavedLabel"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_summary);
    words->addWidget(m_saved);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addLayout(words, 1);
    line->addWidget(m_drafts);
    line->addWidget(m_test);
    line->addWidget(m_discard);
    line->addWidget(m_close);
    line->addWidget(m_send);
    return buttons;
}

void ComposeWindow::wire()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kAutosaveMs);
    connect(&m_pause, &QTimer::timeout, this, &ComposeWindow::ask);
    connect(&m_autosave, &QTimer::timeout, this, &ComposeWindow::saveDraft);
    connect(m_recipients, &RecipientsEdit::changed, this, &ComposeWindow::edited);
    for (QCheckBox* way : { m_email, m_sms, m_system }) {
        connect(way, &QCheckBox::toggled, this, [this] {
            showWays();
            edited();
        });
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComposeWindow::edited);
    connect(m_subject, &QLineEdit::textChanged, this, &ComposeWindow::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ComposeWindow::edited);
    connect(m_smsText, &SmsEditor::textChanged, this, &ComposeWindow::edited);
    connect(m_attachments, &AttachmentsRow::changed, this, &ComposeWindow::edited);
    connect(m_sendAt, &SendTimeField::changed, this, &ComposeWindow::edited);
    connect(m_replyTo, &QLineEdit::textChanged, this, &ComposeWindow::edited);
    connect(m_list, &RecipientsList::toggled, this, [this](PersonId person, bool isIn) {
        m_recipients->setTaken(person, !isIn);
    });
    connect(m_preview, &PreviewPanel::pageWanted, this, [this](size_t page) {
        m_page = page;
        ask();
    });
    connect(m_draftBanner, &Banner::actionTriggered, this, [this] { openDraft(m_newestDraft); });
    connect(m_test, &QPushButton::clicked, this, &ComposeWindow::sendTest);
    connect(m_discard, &QPushButton::clicked, this, &ComposeWindow::discardDraft);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] { review(); });
    connect(&m_desk, &Desk::changed, this, [this](database::Topics topics) {
        using database::Topic;
        if (topics & (database::Topics(Topic::People) | Topic::Groups | Topic::Contracts | Topic::Settings)) {
            m_pause.start(); // somebody has mended an address meanwhile
        }
    });
}

// ---- what is typed ----

bool ComposeWindow::hasWay(Channel channel) const
{
    switch (channel) {
    case Channel::Email:
        return m_email->isChecked();
    case Channel::Sms:
        return m_sms->isChecked();
    case Channel::System:
        return m_system->isChecked();
    }
    return false;
}

Composition ComposeWindow::composition() const
{
    Composition composition;
    composition.audience = m_recipients->audience();
    composition.kind = static_cast<MessageKind>(m_kind->currentData().toInt());
    composition.channels.clear();
    for (const Channel channel : { Channel::Email, Channel::Sms, Channel::System }) {
        if (hasWay(channel)) {
            composition.channels.push_back(channel);
        }
    }
    composition.text = { m_subject->text(), m_body->toPlainText() };
    composition.smsText = m_smsText->text();
    composition.attachments = m_attachments->attachments();
    composition.sendAt = m_sendAt->moment();
    composition.replyTo = m_replyTo->text().trimmed();
    composition.isForStaffProfile = m_isForStaffProfile;
    return composition;
}

void ComposeWindow::setComposition(const Composition& composition)
{
    m_isSetting = true;
    const auto has = [&](Channel channel) {
        const auto& ways = composition.channels;
        return std::find(ways.begin(), ways.end(), channel) != ways.end();
    };
    m_email->setChecked(has(Channel::Email));
    m_sms->setChecked(has(Channel::Sms));
    m_system->setChecked(has(Channel::System));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(composition.kind))));
    m_subject->setText(composition.text.subject);
    m_body->setPlainText(composition.text.body);
    m_smsText->setText(composition.smsText);
    m_attachments->setAttachments(composition.attachments);
    m_sendAt->setMoment(composition.sendAt);
    m_replyTo->setText(composition.replyTo);
    m_isForStaffProfile = composition.isForStaffProfile;
    m_recipients->setAudience(composition.audience);
    m_isSetting = false;
    showWays();
    ask();
}

bool ComposeWindow::isEmpty() const
{
    return m_subject->text().trimmed().isEmpty() && m_body->toPlainText().trimmed().isEmpty()
        && m_smsText->text().trimmed().isEmpty() && m_attachments->attachments().empty();
}

void ComposeWindow::edited()
{
    if (m_isSetting || m_isDone) {
        return;
    }
    m_isDirty = true;
    m_draftBanner->hide();
    m_pause.start();
    m_autosave.start();
}

void ComposeWindow::showWays()
{
    const bool isSmsAlone = hasWay(Channel::Sms) && !hasWay(Channel::Email) && !hasWay(Channel::System);
    m_texts->setTabVisible(0, !isSmsAlone);
    m_texts->setTabVisible(1, hasWay(Channel::Sms));
    findChild<QLabel*>(QStringLiteral("smsHintLabel"))->setVisible(!isSmsAlone);
    m_form->setFieldShown(m_subject, !isSmsAlone);
    m_attachments->setEnabled(hasWay(Channel::Email));
    m_replyTo->setEnabled(hasWay(Channel::Email));
}

void ComposeWindow::insertVariable(messaging::Variable variable)
{
    const QString text = QLatin1Char('[') + messaging::variableName(variable, m_language) + QLatin1Char(']');
    auto* editor = m_texts->currentIndex() == 1 ? m_smsText->editor() : m_body;
    if (m_subject->hasFocus()) {
        m_subject->insert(text);
        return;
    }
    editor->insertPlainText(text);
    editor->setFocus();
}

void ComposeWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_attachments->isEnabled()) {
        event->acceptProposedAction();
    }
}

void ComposeWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        m_attachments->add(paths);
    }
}

// ---- what it would become ----

void ComposeWindow::ask()
{
    m_pause.stop();
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_desk.read(
        [question = ComposeQuestion { composition(), m_page }](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) { return readComposeFacts(school, tx, session, question); },
        this,
        [this](const Result<ComposeFacts>& facts) {
            m_isAsking = false;
            if (facts) {
                showFacts(*facts);
            } else {
                m_preview->showNothing(errorText(facts.error()));
                m_summary->clear();
            }
            if (std::exchange(m_asksAgain, false)) {
                ask();
            }
        });
}

void ComposeWindow::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ComposeWindow::showFacts(const ComposeFacts& facts)
{
    if (m_language != facts.language) {
        m_language = facts.language;
        fillVariablesMenu(
            *m_variablesMenu, m_language, { VariableScope::Person }, [this](messaging::Variable variable) {
                insertVariable(variable);
            });
    }
    m_recipients->setNames(facts.names);
    m_sendAt->setZone(facts.zone);
    m_replyTo->setPlaceholderText(facts.replyTo);
    m_smsText->setTerms(facts.smsTerms);
    m_list->show(facts);
    const auto in = static_cast<int>(std::count_if(
        facts.recipients.begin(), facts.recipients.end(), [](const auto& row) { return row.isIn; }));
    //: tabs of the compose window; %1 is a count
    m_views->setTabText(Recipients, in == 0 ? tr("Re&cipients") : tr("Re&cipients (%1)").arg(in));
    m_test->setEnabled(facts.plan && facts.plan->issues.empty() && !facts.plan->messages.empty()
        && facts.preview.channel == Channel::Email);
    if (!facts.plan) {
        m_preview->showNothing(missingWords(*facts.problem));
        m_leftOut->show({}, {});
        m_views->setTabText(NotReached, tr("N&ot reached"));
        m_summary->setText(missingWords(*facts.problem));
        m_sendAt->setRemark({});
        showProblem({});
        return;
    }
    const auto& plan = *facts.plan;
    showProblem(plan.issues.empty() ? QString() : issueWords(plan.issues.front()));
    if (!m_asksAgain) { // else somebody has turned the page meanwhile
        m_page = facts.page;
    }
    if (!plan.issues.empty()) {
        m_preview->showNothing(issueWords(plan.issues.front()));
    } else if (plan.messages.empty()) {
        m_preview->showNothing(tr("Nobody would get it: see \"Not reached\"."));
    } else {
        m_preview->show(facts);
    }
    if (facts.smsBody) {
        m_smsText->setOutcome(
            facts.smsPerson, *facts.smsBody, formats::measureSms(*facts.smsBody, facts.smsTerms.letters));
    }
    m_leftOut->show(plan.leftOut, facts.names);
    const auto missed = static_cast<int>(plan.leftOut.size());
    m_views->setTabText(NotReached, missed == 0 ? tr("N&ot reached") : tr("N&ot reached (%1)").arg(missed));
    m_summary->setText(summaryWords(plan, facts.wallet));
    m_sendAt->setRemark(facts.leaving.empty() ? QString() : leavingWords(facts.leaving.front()));
}

// ---- drafts ----

void ComposeWindow::saveDraft()
{
    m_autosave.stop();
    if (m_isDone || !m_isDirty || (isEmpty() && !m_draft.isValid())) {
        return;
    }
    m_isDirty = false;
    ++m_saving;
    m_desk.write(
        [kept = m_kept, composition = composition()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<DraftId> {
            TRY_ASSIGN(*kept, school.services().drafts.save(tx, session, *kept, composition));
            return *kept;
        },
        this,
        [this, kept = m_kept](const Result<DraftId>& saved) {
            --m_saving;
            if (m_isDone) { // thrown away while it was kept
                m_draft = saved.value_or(m_draft);
                if (m_saving == 0) {
                    removeDraft();
                }
                return;
            }
            if (!saved) {
                m_isDirty = m_isDirty || kept == m_kept;
                m_saved->setText(tr("The draft could not be kept. %1").arg(errorText(saved.error())));
                return;
            }
            if (kept != m_kept) {
                return; // another draft was opened meanwhile
            }
            m_draft = *saved;
            m_saved->setText(
                tr("Kept as a draft at %1.").arg(shortMoment(QDateTime::currentMSecsSinceEpoch())));
        });
}

void ComposeWindow::loadDrafts()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().drafts.list(tx, session);
        },
        this,
        [this](const Result<std::vector<Draft>>& drafts) {
            if (drafts) {
                showDrafts(*drafts);
            }
        });
}

void ComposeWindow::showDrafts(const std::vector<Draft>& drafts)
{
    m_draftsMenu->clear();
    for (const Draft& draft : drafts) {
        QString title = draft.title.isEmpty() ? tr("without a subject") : draft.title.left(60);
        //: %1 is a date and time, %2 the subject of a draft
        auto* action = m_draftsMenu->addAction(tr("%1: %2").arg(
            shortMoment(draft.updatedAt), title.replace(QLatin1Char('&'), QLatin1String("&&"))));
        connect(action, &QAction::triggered, this, [this, id = draft.id] { openDraft(id); });
    }
    m_drafts->setVisible(!drafts.empty());
    m_drafts->setText(tr("&Drafts (%1)").arg(drafts.size()));
    if (!drafts.empty() && isEmpty() && m_recipients->audience().parts.empty()) {
        const Draft& newest = drafts.front();
        m_newestDraft = newest.id;
        //: %1 is the subject of a draft, %2 a date and time
        m_draftBanner->setText(tr("There is a draft: \"%1\" of %2.")
                .arg(newest.title.isEmpty() ? tr("without a subject") : newest.title,
                    shortMoment(newest.updatedAt)));
        m_draftBanner->show();
    }
}

void ComposeWindow::openDraft(DraftId id)
{
    if (id == m_draft) {
        return; // it is here already
    }
    saveDraft();
    m_desk.read(
        [id](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().drafts.find(tx, session, id);
        },
        this,
        [this](const Result<Draft>& draft) {
            if (!draft) {
                MessageBox::inform(this, errorText(draft.error()), {}, MessageBox::Kind::Warning);
                return;
            }
            saveDraft(); // what was typed until now is a draft of its own
            m_draftBanner->hide();
            m_draft = draft->id;
            m_kept = std::make_shared<DraftId>(draft->id);
            setComposition(draft->composition);
            m_isDirty = false;
        });
}

void ComposeWindow::discardDraft()
{
    const bool isAnything = !isEmpty() || m_draft.isValid();
    if (isAnything
        && !MessageBox::confirm(this,
            tr("Throw this message away?"),
            tr("What is typed is gone then; nothing was sent."),
            tr("Throw away"))) {
        return;
    }
    m_isDone = true;
    if (m_saving == 0) {
        removeDraft();
    }
}

void ComposeWindow::removeDraft()
{
    m_desk.write(
        [id = m_draft](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            return id.isValid() ? school.services().drafts.remove(tx, session, id) : Result<void>();
        },
        &m_desk,
        [](const Result<void>&) {});
    QDialog::reject();
}

void ComposeWindow::reject()
{
    saveDraft();
    QDialog::reject();
}

// ---- templates ----

void ComposeWindow::loadTexts()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().messageTexts.list(tx, session);
        },
        this,
        [this](const Result<std::vector<messaging::MessageText>>& texts) {
            if (texts) {
                showTexts(*texts);
            }
        });
}

void ComposeWindow::showTexts(const std::vector<messaging::MessageText>& texts)
{
    m_templatesMenu->clear();
    auto* removal = new QMenu(tr("&Remove"), m_templatesMenu);
    for (const messaging::MessageText& text : texts) {
        const QString name = QString(text.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(m_templatesMenu->addAction(name), &QAction::triggered, this, [this, text] { useText(text); });
        connect(removal->addAction(name), &QAction::triggered, this, [this, name = text.name] {
            removeText(name);
        });
    }
    m_templatesMenu->addSeparator();
    auto* save = m_templatesMenu->addAction(tr("&Save this text as…"), this, &ComposeWindow::saveText);
    save->setObjectName(QStringLiteral("saveTemplateAction"));
    m_templatesMenu->addMenu(removal)->setVisible(!texts.empty());
}

void ComposeWindow::useText(const messaging::MessageText& text)
{
    const bool isTyped = !m_body->toPlainText().trimmed().isEmpty() || !m_smsText->text().trimmed().isEmpty();
    if (isTyped
        && !MessageBox::confirm(this,
            tr("Put \"%1\" in place of what is typed?").arg(text.name),
            tr("Ctrl+Z in the text brings the old words back."),
            tr("Put it in place"))) {
        return;
    }
    const auto replace = [](QPlainTextEdit* editor, const QString& words) {
        QTextCursor cursor(editor->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(words); // one step to undo
    };
    m_subject->setText(text.mail.subject);
    replace(m_body, text.mail.body);
    replace(m_smsText->editor(), text.sms);
}

void ComposeWindow::saveText()
{
    const auto name = MessageBox::askText(
        this, tr("Save this text as a template"), tr("Name"), m_subject->text().trimmed().left(80));
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    messaging::MessageText text {
        name->trimmed(), { m_subject->text(), m_body->toPlainText() }, m_smsText->text()
    };
    m_desk.write(
        [text](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().messageTexts.save(tx, session, text);
        },
        this,
        [this](const Result<void>& saved) {
            if (!saved) {
                MessageBox::inform(this,
                    tr("The template was not saved."),
                    errorText(saved.error()),
                    MessageBox::Kind::Failure);
                return;
            }
            loadTexts();
        });
}

void ComposeWindow::removeText(const QString& name)
{
    m_desk.write(
        [name](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().messageTexts.remove(tx, session, name);
        },
        this,
        [this](const Result<void>& removed) {
            if (!removed) {
                MessageBox::inform(this, errorText(removed.error()), {}, MessageBox::Kind::Failure);
                return;
            }
            loadTexts();
        });
}

// ---- a test to oneself ----

void ComposeWindow::sendTest()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().staff.ownEmail(tx, session);
        },
        this,
        [this](const Result<QString>& own) {
            if (!own) {
                MessageBox::inform(this, errorText(own.error()), {}, MessageBox::Kind::Failure);
                return;
            }
            const auto address = MessageBox::askText(
                this, tr("Send the mail of the preview to yourself"), tr("Your own e-mail address"), *own);
            if (address && !address->trimmed().isEmpty()) {
                queueTest(address->trimmed());
            }
        });
}

void ComposeWindow::queueTest(const QString& address)
{
    m_desk.write(
        [address, composition = composition(), page = m_page](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<OutboxId> {
            auto& services = school.services();
            TRY(services.staff.setOwnEmail(tx, session, address));
            TRY_ASSIGN(const auto plan, services.compose.plan(tx, session, composition));
            return services.compose.queueTest(tx, session, plan, page);
        },
        this,
        [this, address](const Result<OutboxId>& queued) {
            if (!queued) {
                MessageBox::inform(
                    this, tr("No test was sent."), errorText(queued.error()), MessageBox::Kind::Failure);
                return;
            }
            //: %1 is an e-mail address
            Toast::show(this, tr("The test goes to %1 with the next delivery.").arg(address));
        });
}

// ---- into the outbox ----

void ComposeWindow::review(const QString& notice)
{
    m_send->setEnabled(false);
    m_desk.read(
        [question = ComposeQuestion { composition(), m_page }](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) { return readComposeFacts(school, tx, session, question); },
        this,
        [this, notice](const Result<ComposeFacts>& facts) {
            m_send->setEnabled(true);
            if (!facts) {
                MessageBox::inform(this,
                    tr("Nothing was put into the outbox."),
                    errorText(facts.error()),
                    MessageBox::Kind::Failure);
                return;
            }
            showFacts(*facts);
            showSummary(*facts, notice);
        });
}

void ComposeWindow::showSummary(const ComposeFacts& facts, const QString& notice)
{
    QString obstacle;
    if (!facts.plan) {
        obstacle = missingWords(*facts.problem);
    } else if (!facts.plan->issues.empty()) {
        obstacle = issueWords(facts.plan->issues.front());
    } else if (facts.plan->messages.empty() && facts.plan->leftOut.empty()) {
        obstacle = tr("Nobody is left among the recipients.");
    }
    if (!obstacle.isEmpty()) {
        MessageBox::inform(this, tr("Nothing was put into the outbox."), obstacle, MessageBox::Kind::Warning);
        return;
    }
    auto* dialog = new SummaryDialog(
        facts, m_navigator, access::mayEver(m_desk.session(), access::Action::Approve), notice, this);
    connect(dialog, &SummaryDialog::confirmed, this, [this, plan = *facts.plan](bool approves) {
        send(plan, approves);
    });
    dialog->open();
}

void ComposeWindow::send(const ComposePlan& plan, bool approves)
{
    if (!approves) {
        queue(plan, false);
        return;
    }
    qint64 parts = 0;
    for (const auto& message : plan.messages) {
        parts += message.channel == Channel::Sms ? message.parts : 0;
    }
    m_desk.read(
        [parts, price = plan.priceMinor()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().outbox.areUnusualSms(tx, session, parts, price);
        },
        this,
        [this, plan](const Result<bool>& areUnusual) {
            const int count = static_cast<int>(plan.messages.size());
            if (plan.messages.size() > kApprovedWithoutPassword) {
                withStepUp(
                    m_desk, this, tr("You approve %n messages at once.", nullptr, count), [this, plan] {
                        queue(plan, true);
                    });
            } else if (areUnusual.value_or(false)) {
                withStepUp(m_desk, this, tr("These are far more SMS than on other days."), [this, plan] {
                    queue(plan, true);
                });
            } else {
                queue(plan, true);
            }
        });
}

void ComposeWindow::queue(const ComposePlan& plan, bool approves)
{
    m_send->setEnabled(false);
    m_autosave.stop();
    auto* activity = new Activity(this);
    activity->setWords(
        [](qint64 ready, qint64 total) { return tr("Queued %1 of %2").arg(ready).arg(total); });
    ActivityDialog::show(activity, this);
    activity->run(
        m_desk.commands(),
        [plan, approves, draft = m_draft, session = m_desk.session()](
            SchoolWorker& school, ActivityControl& control) -> Result<Sent> {
            TRY(school.ensureConnected());
            TRY_ASSIGN(const auto now, school.connection().read([&](database::Transaction& tx) {
                return school.services().compose.plan(tx, session, plan.composition);
            }));
            if (!areSame(plan, now)) {
                return fail(ErrorCode::Conflict, QStringLiteral("recipients"));
            }
            std::atomic<bool> cancelled { false };
            const auto report = [&](int ready, int total) {
                control.report(ready, total);
                cancelled = control.isCancelled();
            };
            Sent sent;
            TRY_ASSIGN(sent.outcome,
                MessageSending::send(
                    school.connection(), school.services(), session, now, report, &cancelled, draft));
            if (approves) {
                if (auto approved = approveAll(school, session, sent.outcome.ids)) {
                    sent.approved = *std::move(approved);
                } else { // they are in the outbox all the same, and nobody shall put them there again
                    for (const OutboxId id : sent.outcome.ids) {
                        sent.approved.refused.emplace_back(id, approved.error());
                    }
                }
                std::erase_if(sent.approved.refused, [](const auto& refused) {
                    return refused.second.code == ErrorCode::IllegalTransition; // a rule was quicker (ES-28)
                });
            }
            return sent;
        },
        [this, activity, approves](const Result<Sent>& sent) {
            activity->deleteLater();
            conclude(sent, approves);
        });
}

void ComposeWindow::conclude(const Result<Sent>& sent, bool approves)
{
    m_send->setEnabled(true);
    if (!sent) {
        const Error& error = sent.error();
        if (error.code == ErrorCode::Conflict && error.detail == QLatin1String("recipients")) {
            review(
                tr("Meanwhile somebody changed the recipients or their addresses. This is how it is now."));
        } else if (error.code != ErrorCode::Cancelled) {
            MessageBox::inform(
                this, tr("Nothing was put into the outbox."), errorText(error), MessageBox::Kind::Failure);
        }
        return;
    }
    m_isDone = true;
    if (approves && !sent->approved.refused.empty()) {
        MessageBox::inform(this,
            tr("%n message(s) are in the outbox and wait for approval.",
                nullptr,
                static_cast<int>(sent->approved.refused.size())),
            errorText(sent->approved.refused.front().second),
            MessageBox::Kind::Warning);
    }
    if (QWidget* window = parentWidget()) {
        Toast::show(window, tr("%n messages are in the outbox.", nullptr, sent->outcome.queued));
    }
    Q_EMIT queued(sent->outcome.queued);
    removeDraft(); // one that was made while the messages were queued
}

} // namespace belfry::ui::compose
