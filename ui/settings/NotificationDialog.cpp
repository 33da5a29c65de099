// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NotificationDialog.h"

#include "core/notifications/NotificationTexts.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/StepUp.h"
#include "ui/common/Tokens.h"
#include "ui/common/VariableText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/SmsEditor.h"
#include "ui/settings/NotificationWords.h"
#include "ui/settings/TextsPage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using events::EventChannel;
using events::EventKind;
using messaging::TemplateText;
using messaging::Variable;
using notifications::Confirmation;

namespace {

constexpr int kWidth = 640;
constexpr int kBodyHeight = 150;

} // namespace

NotificationDialog::NotificationDialog(Desk& desk, notifications::NotificationRow row, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(std::move(row))
    , m_channels(new QTabBar(this))
    , m_languages(new QTabBar(this))
    , m_state(mutedLabel({}, this))
    , m_subject(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_body(new QPlainTextEdit(this))
    , m_sms(new SmsEditor(this))
    , m_issues(new QLabel(this))
    , m_restore(
          secondaryButton(tr("Restore standard &text"), QStringLiteral("restoreNotificationButton"), this))
    , m_words(new Banner(Banner::Tone::Ok, {}, {}, this))
    , m_save(primaryButton(tr("&Save"), QStringLiteral("saveNotificationButton"), this))
{
    setObjectName(QStringLiteral("notificationDialog"));
    setWindowTitle(eventTitle(m_row.type));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    m_words->setObjectName(QStringLiteral("notificationBanner"));
    m_words->hide();
    auto* close = secondaryButton(tr("Close"), QStringLiteral("closeNotificationButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    layout->setSpacing(12);
    layout->addWidget(buildFacts());
    layout->addWidget(buildText(), 1);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &NotificationDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (validate()) {
            save();
        }
    });
    load();
}

QWidget* NotificationDialog::buildFacts()
{
    auto* facts = new KeyValueList(this);
    const auto& info = events::eventInfo(m_row.type);
    facts->addText(tr("What makes it"), eventCause(m_row.type));
    facts->addText(tr("Kind"), eventKindWord(m_row.kind));
    facts->addText(tr("Who gets it"), eventRecipientsSentence(info.recipients));
    if (m_row.kind == EventKind::Periodic) {
        facts->addWidget(tr("Confirmation"), buildConfirmations());
        return facts;
    }
    QStringList lines;
    for (const auto& [channel, confirmation] : m_row.confirmation) {
        const QString how = confirmation == Confirmation::ByPerson ? tr("a person confirms each sending")
            : confirmation == Confirmation::ByRule                 ? tr("approved in advance")
                                                                   : tr("leaves without confirmation");
        //: %1 is a channel ("e-mail"), %2 how its messages are confirmed
        lines.append(tr("%1: %2").arg(eventChannelWord(channel), how));
    }
    const QString rule = m_row.kind == EventKind::System
        ? tr("Messages of this kind leave without confirmation.")
        : lines.join(QLatin1Char('\n'));
    facts->addText(tr("Confirmation"), rule)->setObjectName(QStringLiteral("confirmationLabel"));
    return facts;
}

/// Periodic messages have a rule for each event and channel, which takes effect at once.
QWidget* NotificationDialog::buildConfirmations()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto& [channel, how] : m_row.confirmation) {
        //: %1 is a channel ("e-mail")
        auto* box = new QCheckBox(tr("No confirmation: %1").arg(eventChannelWord(channel)), part);
        box->setObjectName(events::eventChannelName(channel) + QStringLiteral("NoConfirmationCheckBox"));
        layout->addWidget(box);
        m_confirmations.emplace(channel, box);
        // clicked, not toggled: what is only shown is not stored again.
        connect(box, &QCheckBox::clicked, this, [this, channel = channel](bool isOff) {
            setNeedsConfirmation(channel, !isOff);
        });
    }
    showConfirmations();
    return part;
}

void NotificationDialog::showConfirmations()
{
    const auto& session = m_desk.session();
    const bool mayChange = access::mayEver(session, access::Action::ChangeSettings);
    const bool mayRelease = mayChange && access::mayEver(session, access::Action::ApproveInAdvance);
    for (const auto& [channel, box] : m_confirmations) {
        const bool isOff = m_row.confirmation.at(channel) == Confirmation::ByRule;
        box->setChecked(isOff);
        box->setEnabled(mayRelease || (mayChange && isOff));
        box->setToolTip(box->isEnabled() ? QString() : tr("Only the owner may do without confirmation."));
    }
}

void NotificationDialog::setNeedsConfirmation(EventChannel channel, bool isNeeded)
{
    m_desk.write(
        [type = m_row.type, channel, isNeeded](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().periodic.setNeedsConfirmation(tx, session, type, channel, isNeeded);
        },
        this,
        [this, channel, isNeeded](const Result<void>& done) {
            if (done) {
                m_row.confirmation[channel] = isNeeded ? Confirmation::ByPerson : Confirmation::ByRule;
                say(true, tr("Saved."));
                Q_EMIT stored();
            } else if (done.error().code == ErrorCode::StepUpNeeded) {
                withStepUp(m_desk,
                    this,
                    tr("Messages will leave without anybody having looked at them."),
                    [this, channel, isNeeded] { setNeedsConfirmation(channel, isNeeded); });
            } else {
                say(false, errorText(done.error()));
            }
            showConfirmations();
            checkText(); // an approved text may not be changed by everybody
        });
}

QWidget* NotificationDialog::buildText()
{
    auto* part = new QWidget(this);
    setNames(m_channels, QStringLiteral("notificationChannelTabBar"), tr("Channel of the text"));
    setNames(m_languages, QStringLiteral("notificationLanguageTabBar"), tr("Language of the text"));
    setNames(m_subject, QStringLiteral("notificationSubjectLineEdit"), tr("Subject"));
    setNames(m_body, QStringLiteral("notificationBodyPlainTextEdit"), tr("Text"));
    m_state->setObjectName(QStringLiteral("notificationStateLabel"));
    m_issues->setObjectName(QStringLiteral("notificationIssuesLabel"));
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    setLook(m_issues, "problem");
    for (const EventChannel channel : events::kEventChannels) {
        if (m_row.on.count(channel) != 0) {
            m_channels->setTabData(m_channels->addTab(eventChannelWord(channel)), static_cast<int>(channel));
        }
    }
    const QHash<QString, QString> names { { QStringLiteral("pl"), tr("Polish") },
        { QStringLiteral("de"), tr("German") },
        { QStringLiteral("en"), tr("English") } };
    for (const QString& language : notifications::textLanguages()) {
        m_languages->setTabData(m_languages->addTab(names.value(language, language)), language);
    }
    for (QTabBar* bar : { m_channels, m_languages }) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
        connect(bar, &QTabBar::currentChanged, this, &NotificationDialog::showText);
    }
    m_body->setMinimumHeight(kBodyHeight);
    m_body->setTabChangesFocus(true);
    m_sms->setPreviewShown(false);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_sms);
    m_subjectLine = new QWidget(part);
    auto* subject = new QHBoxLayout(m_subjectLine);
    auto* label = new QLabel(tr("S&ubject"), m_subjectLine);
    label->setBuddy(m_subject);
    subject->setContentsMargins(0, 0, 0, 0);
    subject->setSpacing(grid(2));
    subject->addWidget(label);
    subject->addWidget(m_subject, 1);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("notificationVariablesMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillVariablesMenu(
            *menu,
            place().second,
            { messaging::VariableScope::Person },
            [this](Variable variable) { insertVariable(variable); },
            notifications::variablesOf(m_row.type));
    });
    m_variables
        = menuButton(tr("&Insert variable"), QStringLiteral("notificationVariableButton"), menu, part);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_variables);
    tools->addStretch(1);
    tools->addWidget(m_restore);
    auto* bars = new QHBoxLayout;
    bars->addWidget(m_channels);
    bars->addStretch(1);
    bars->addWidget(m_languages);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(bars);
    layout->addWidget(m_state);
    layout->addWidget(m_subjectLine);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_issues);
    layout->addLayout(tools);
    connect(m_subject, &QLineEdit::textChanged, this, &NotificationDialog::takeTyped);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NotificationDialog::takeTyped);
    connect(m_sms, &SmsEditor::textChanged, this, &NotificationDialog::takeTyped);
    connect(m_restore, &QPushButton::clicked, this, &NotificationDialog::restoreStandard);
    return part;
}

NotificationDialog::Place NotificationDialog::place() const
{
    const int channel = m_channels->tabData(m_channels->currentIndex()).toInt();
    return { static_cast<EventChannel>(channel),
        m_languages->tabData(m_languages->currentIndex()).toString() };
}

void NotificationDialog::load()
{
    std::vector<EventChannel> channels;
    for (const auto& [channel, isOn] : m_row.on) {
        channels.push_back(channel);
    }
    m_desk.read(
        [type = m_row.type, channels](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Loaded> {
            Loaded loaded;
            TRY_ASSIGN(loaded.settings, school.services().settings.snapshot(tx));
            for (const EventChannel channel : channels) {
                for (const QString& language : notifications::textLanguages()) {
                    TRY_ASSIGN(const auto found,
                        school.services().notifications.text(tx, session, type, channel, language));
                    loaded.texts[{ channel, language }] = { found.isOwn, found.text, found.text };
                }
            }
            return loaded;
        },
        this,
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                say(false, errorText(loaded.error()));
                return;
            }
            const bool isFirst = m_texts.empty();
            m_texts = std::move(loaded->texts);
            m_sms->setTerms(SmsTerms::of(loaded->settings));
            const QString language = loaded->settings.text("school.language");
            for (int index = 0; isFirst && index < m_languages->count(); ++index) {
                if (m_languages->tabData(index).toString() == language) {
                    m_languages->setCurrentIndex(index);
                }
            }
            for (int index = 0; isFirst && index < m_channels->count(); ++index) {
                if (m_channels->tabData(index).toInt() == static_cast<int>(EventChannel::Email)) {
                    m_channels->setCurrentIndex(index);
                }
            }
            showText();
        });
}

/// Empty: the text may be changed.
QString NotificationDialog::lockedReason(EventChannel channel) const
{
    if (!access::mayEver(m_desk.session(), access::Action::ChangeSettings)) {
        return tr("Only the owner and administrators can change this.");
    }
    const auto known = m_row.confirmation.find(channel);
    const bool isReleased = known != m_row.confirmation.end() && known->second == Confirmation::ByRule;
    if (isReleased && !access::mayEver(m_desk.session(), access::Action::ApproveInAdvance)) {
        return tr("This text is approved in advance: only who may approve can change it.");
    }
    return {};
}

void NotificationDialog::showText()
{
    const auto found = m_texts.find(place());
    if (found == m_texts.end()) {
        return;
    }
    m_isShowing = true;
    const bool isSms = place().first == EventChannel::Sms;
    const QString locked = lockedReason(place().first);
    m_subjectLine->setVisible(!isSms);
    m_stack->setCurrentWidget(isSms ? static_cast<QWidget*>(m_sms) : m_body);
    m_subject->setText(found->second.typed.subject);
    m_body->setPlainText(isSms ? QString() : found->second.typed.body);
    m_sms->setText(isSms ? found->second.typed.body : QString());
    m_subject->setReadOnly(!locked.isEmpty());
    m_body->setReadOnly(!locked.isEmpty());
    m_sms->setReadOnly(!locked.isEmpty());
    m_variables->setEnabled(locked.isEmpty());
    m_isShowing = false;
    m_sms->setMerge(tr("an example"), [this](const QString& typed) { return sample(typed); });
    checkText();
}

void NotificationDialog::takeTyped()
{
    const auto found = m_texts.find(place());
    if (m_isShowing || found == m_texts.end()) {
        return;
    }
    const bool isSms = place().first == EventChannel::Sms;
    found->second.typed = { isSms ? found->second.typed.subject : m_subject->text(),
        isSms ? m_sms->text() : m_body->toPlainText() };
    m_words->hide();
    checkText();
}

bool NotificationDialog::isChanged() const
{
    return std::any_of(
        m_texts.begin(), m_texts.end(), [](const auto& entry) { return entry.second.isChanged(); });
}

void NotificationDialog::checkText()
{
    const auto found = m_texts.find(place());
    if (found == m_texts.end()) {
        return;
    }
    const Text& text = found->second;
    const QString locked = lockedReason(place().first);
    QString state = text.isOwn || text.isChanged() ? tr("The school's own text.") : tr("The standard text.");
    if (place().first == EventChannel::System) {
        state += QLatin1Char(' ')
            + tr("It lies in the person's inbox, who can read it there once the portal is switched on.");
    }
    m_state->setText(locked.isEmpty() ? state : locked);
    m_restore->setEnabled(locked.isEmpty() && (text.isOwn || text.isChanged()));
    m_save->setEnabled(isChanged());
    showIssues();
}

QStringList NotificationDialog::problems(const Place& place, const Text& text) const
{
    QStringList sentences;
    const bool isSms = place.first == EventChannel::Sms;
    if (!isSms && text.typed.subject.trimmed().isEmpty()) {
        sentences.append(tr("The subject is empty."));
    }
    if (text.typed.body.trimmed().isEmpty()) {
        sentences.append(tr("The text is empty."));
    }
    const TemplateText checked { isSms ? QString() : text.typed.subject, text.typed.body };
    const auto& known = messaging::variables();
    for (const auto& issue : notifications::checkText(m_row.type, checked, place.second)) {
        // A variable that exists elsewhere is not unknown to whoever typed it: say what is wrong with it.
        const bool isElsewhere = issue.kind == messaging::IssueKind::Unknown && issue.position < 0
            && std::any_of(
                known.begin(),
                known.end(),
                [&](const messaging::VariableInfo& info) {
                    return messaging::variableName(info.variable, place.second) == issue.name;
                });
        sentences.append(isElsewhere ? tr("This event does not fill the variable [%1].").arg(issue.name)
                                     : issueSentence(issue, text.typed.body));
    }
    return sentences;
}

void NotificationDialog::showIssues()
{
    const auto found = m_texts.find(place());
    const QStringList sentences = problems(place(), found->second);
    m_issues->setText(sentences.join(QLatin1Char('\n')));
    m_issues->setVisible(!sentences.isEmpty());
}

/// The text with plausible values: what is filled in counts for the length of an SMS.
QString NotificationDialog::sample(const QString& text) const
{
    messaging::Values values;
    for (const messaging::VariableInfo& info : messaging::variables()) {
        values.insert(info.variable, messaging::variableName(info.variable, place().second));
    }
    const QString name = tr("Anna Example");
    values.insert(Variable::FullName, name);
    values.insert(Variable::RecipientName, name);
    values.insert(Variable::GivenName, name.section(QLatin1Char(' '), 0, 0));
    values.insert(Variable::FamilyName, name.section(QLatin1Char(' '), 1));
    values.insert(Variable::GroupName, QStringLiteral("A1"));
    values.insert(Variable::LessonTime, QStringLiteral("24.11.2026 17:00"));
    values.insert(Variable::NewLessonTime, QStringLiteral("26.11.2026 17:00"));
    values.insert(Variable::DueDate, QStringLiteral("30.11.2026"));
    values.insert(Variable::ContractEnd, QStringLiteral("30.06.2027"));
    values.insert(Variable::DaysOverdue, QStringLiteral("10"));
    for (const Variable money :
        { Variable::InstalmentAmount, Variable::Arrears, Variable::Balance, Variable::PaymentAmount }) {
        values.insert(money, QStringLiteral("350,00"));
    }
    return messaging::Template::parse(QString(), text).body(values).trimmed();
}

void NotificationDialog::insertVariable(Variable variable)
{
    const QString words = QStringLiteral("[%1]").arg(messaging::variableName(variable, place().second));
    QPlainTextEdit* editor = place().first == EventChannel::Sms ? m_sms->editor() : m_body;
    editor->insertPlainText(words);
    editor->setFocus();
}

void NotificationDialog::restoreStandard()
{
    const Place restored = place();
    Text& text = m_texts[restored];
    if (!text.isOwn) {
        text.typed = text.stored;
        showText();
        return;
    }
    if (!MessageBox::confirm(this,
            tr("Restore the standard text of this channel and language?"),
            tr("The own text is not used any more. Messages that wait in the outbox keep their text."),
            tr("Restore"))) {
        return;
    }
    m_desk.write(
        [type = m_row.type, restored](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<notifications::NotificationText> {
            auto& service = school.services().notifications;
            TRY(service.restoreStandard(tx, session, type, restored.first, restored.second));
            return service.text(tx, session, type, restored.first, restored.second);
        },
        this,
        [this, restored](const Result<notifications::NotificationText>& standard) {
            if (!standard && standard.error().code == ErrorCode::StepUpNeeded) {
                withStepUp(m_desk, this, [this] { restoreStandard(); });
                return;
            }
            if (!standard) {
                say(false, errorText(standard.error()));
                return;
            }
            m_texts[restored] = { standard->isOwn, standard->text, standard->text };
            showText();
            say(true, tr("The standard text is used again."));
            Q_EMIT stored();
        });
}

bool NotificationDialog::validate()
{
    for (const auto& [where, text] : m_texts) {
        if (!text.isChanged() || problems(where, text).isEmpty()) {
            continue;
        }
        for (int index = 0; index < m_channels->count(); ++index) {
            if (m_channels->tabData(index).toInt() == static_cast<int>(where.first)) {
                m_channels->setCurrentIndex(index);
            }
        }
        for (int index = 0; index < m_languages->count(); ++index) {
            if (m_languages->tabData(index).toString() == where.second) {
                m_languages->setCurrentIndex(index);
            }
        }
        say(false, tr("This text cannot be saved yet; below it stands why. Nothing typed is lost."));
        return false;
    }
    return true;
}

void NotificationDialog::save()
{
    std::map<Place, TemplateText> changed;
    for (const auto& [where, text] : m_texts) {
        if (text.isChanged()) {
            changed.emplace(where, text.typed);
        }
    }
    m_save->setEnabled(false);
    m_desk.write(
        [type = m_row.type, changed](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            for (const auto& [where, text] : changed) {
                TRY(school.services().notifications.setText(
                    tx, session, type, where.first, where.second, text));
            }
            return {};
        },
        this,
        [this, changed](const Result<void>& done) {
            if (!done) {
                checkText();
                if (done.error().code == ErrorCode::StepUpNeeded) {
                    withStepUp(m_desk, this, [this] { save(); });
                    return;
                }
                say(false, errorText(done.error()));
                return;
            }
            for (const auto& [where, text] : changed) {
                m_texts[where].stored = text;
                m_texts[where].isOwn = true;
            }
            checkText();
            say(true, tr("Saved. Messages that wait in the outbox keep their text."));
            Q_EMIT stored();
        });
}

void NotificationDialog::say(bool good, const QString& sentence)
{
    m_words->setTone(good ? Banner::Tone::Ok : Banner::Tone::Bad);
    m_words->setText(sentence);
    m_words->show();
}

void NotificationDialog::reject()
{
    if (isChanged()
        && !MessageBox::confirm(this,
            tr("Close without saving the texts?"),
            tr("Changes that are not saved are lost."),
            tr("Discard changes"))) {
        return;
    }
    QDialog::reject();
}

} // namespace belfry::ui::settings
