// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TextsPage.h"

#include "core/application/SettingChange.h"
#include "core/lists/StudentList.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/VariableText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using core::settings::Snapshot;
using messaging::IssueKind;
using messaging::Template;
using messaging::TemplateIssue;
using messaging::TemplateText;
using messaging::Variable;

namespace {

const QString kKey = QStringLiteral("credentials");
constexpr const char* kLanguages[] { "pl", "de", "en" };
constexpr int kBodyHeight = 220;
constexpr int kPreviewHeight = 260;
constexpr int kNoteHeight = 96;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::settings::TextsPage)
};

/// The first student of the list, when the person may see students; the password never.
Result<messaging::Values> sampleOf(SchoolWorker&, database::Transaction& tx, const access::Session& session)
{
    messaging::Values values;
    if (!access::mayEver(session, access::Action::SeePeople)) {
        return values;
    }
    TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, {}));
    if (ids.empty()) {
        return values;
    }
    ids.resize(1);
    TRY_ASSIGN(const auto rows, lists::StudentList::rows(tx, session, ids));
    if (!rows.empty()) {
        const auto& student = rows.front();
        values = { { Variable::Login, student.login },
            { Variable::GivenName, student.givenName },
            { Variable::FamilyName, student.familyName },
            { Variable::GroupName, student.groups.join(QStringLiteral(", ")) } };
    }
    return values;
}

} // namespace

QString issueSentence(const TemplateIssue& issue, const QString& body)
{
    QString sentence;
    switch (issue.kind) {
    case IssueKind::Unknown:
        sentence = Words::tr("There is no variable [%1].").arg(issue.name);
        break;
    case IssueKind::Unclosed:
        sentence = Words::tr("The bracket before \"%1\" is not closed. Write [[ for a plain bracket.")
                       .arg(issue.name);
        break;
    case IssueKind::Missing:
        sentence = Words::tr("The text must hold the variable [%1].").arg(issue.name);
        break;
    case IssueKind::InSubject:
        sentence
            = Words::tr("[%1] must not stand in the subject: everybody can read it there.").arg(issue.name);
        break;
    }
    if (issue.kind == IssueKind::Missing || issue.kind == IssueKind::InSubject) {
        return sentence;
    }
    if (issue.position < 0) {
        //: %1 is a sentence
        return Words::tr("Subject: %1").arg(sentence);
    }
    const int line = static_cast<int>(body.left(issue.position).count(QLatin1Char('\n'))) + 1;
    //: %1 is a number, %2 a sentence
    return Words::tr("Line %1: %2").arg(line).arg(sentence);
}

TextsPage::TextsPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("textsSettingsPage"),
          tr("E-mail personalisation"),
          {},
          Saves::WithButton,
          parent)
    , m_languages(new QTabBar)
    , m_state(new Banner(Banner::Tone::Info))
    , m_subject(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_restore(secondaryButton(tr("Restore &standard text"), QStringLiteral("restoreStandardButton")))
    , m_issues(new QLabel)
    , m_previewSubject(new QLabel)
    , m_preview(new QTextBrowser)
    , m_note(new QPlainTextEdit)
    , m_sms(new SmsEditor)
    , m_smsIssues(new QLabel)
    , m_restoreSms(secondaryButton(tr("Restore standard S&MS"), QStringLiteral("restoreStandardSmsButton")))
{
    buildText();
    buildNote();
    buildSms();
    column()->addStretch(1);
    allowOnly(access::Action::ChangeSettings);
    load();
}

void TextsPage::buildText()
{
    auto* card = addCard(tr("The mail with login and password"));
    setNames(m_languages, QStringLiteral("textLanguageTabBar"), tr("Language of the text"));
    setNames(m_subject, QStringLiteral("textSubjectLineEdit"), tr("Subject"));
    setNames(m_body, QStringLiteral("textBodyPlainTextEdit"), tr("Text"));
    setNames(m_preview, QStringLiteral("textPreviewTextBrowser"), tr("Preview"));
    m_state->setObjectName(QStringLiteral("textStateBanner"));
    m_issues->setObjectName(QStringLiteral("textIssuesLabel"));
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    setLook(m_issues, "problem");
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    const QString names[] { tr("Polish"), tr("German"), tr("English") };
    for (size_t index = 0; index < std::size(kLanguages); ++index) {
        m_languages->setTabData(m_languages->addTab(names[index]), QLatin1String(kLanguages[index]));
    }
    m_body->setMinimumHeight(kBodyHeight);
    m_body->setTabChangesFocus(true);
    m_preview->setMinimumHeight(kPreviewHeight);
    m_preview->setOpenLinks(false);
    m_previewSubject->setTextFormat(Qt::PlainText);
    m_previewSubject->setWordWrap(true);
    setFontScale(m_previewSubject, 1.0, QFont::DemiBold);

    auto* variables = new QMenu(this);
    variables->setObjectName(QStringLiteral("variablesMenu"));
    connect(variables, &QMenu::aboutToShow, this, [this, variables] {
        fillVariablesMenu(*variables,
            language(),
            { messaging::VariableScope::Access, messaging::VariableScope::Person },
            [this](Variable variable) { insertVariable(variable); });
    });
    auto* tools = new QHBoxLayout;
    tools->addWidget(menuButton(tr("&Insert variable"), QStringLiteral("insertVariableButton"), variables));
    tools->addStretch(1);
    tools->addWidget(m_restore);
    auto* subject = new QHBoxLayout;
    auto* subjectLabel = new QLabel(tr("S&ubject"));
    subjectLabel->setBuddy(m_subject);
    subject->setSpacing(grid(2));
    subject->addWidget(subjectLabel);
    subject->addWidget(m_subject, 1);
    auto* previewTitle = mutedLabel(tr("As a reader gets it (the password is hidden here):"));
    auto* body = card->body();
    for (QWidget* part : std::initializer_list<QWidget*> { m_languages, m_state }) {
        body->addWidget(part);
    }
    body->addLayout(subject);
    body->addWidget(m_body);
    body->addWidget(m_issues);
    body->addLayout(tools);
    body->addWidget(previewTitle);
    body->addWidget(m_previewSubject);
    body->addWidget(m_preview);
    connect(m_languages, &QTabBar::currentChanged, this, &TextsPage::showLanguage);
    connect(m_subject, &QLineEdit::textChanged, this, &TextsPage::takeTyped);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextsPage::takeTyped);
    connect(m_restore, &QPushButton::clicked, this, &TextsPage::restoreStandard);
}

void TextsPage::buildNote()
{
    auto* card = addCard(tr("Added words"));
    setNames(m_note, QStringLiteral("notePlainTextEdit"), tr("Added words"));
    m_note->setMinimumHeight(kNoteHeight);
    m_note->setMaximumHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    card->body()->addWidget(mutedLabel(tr("They stand in the standard text before the closing and can be "
                                          "changed at every sending. An own text takes their place.")));
    card->body()->addWidget(m_note);
    fields().add("credentials.note", m_note, nullptr);
}

void TextsPage::buildSms()
{
    auto* card = addCard(tr("The SMS with login and password"));
    m_smsIssues->setObjectName(QStringLiteral("smsTextIssuesLabel"));
    m_smsIssues->setWordWrap(true);
    m_smsIssues->setTextFormat(Qt::PlainText);
    setLook(m_smsIssues, "problem");
    m_smsIssues->hide();
    auto* tools = new QHBoxLayout;
    tools->addStretch(1);
    tools->addWidget(m_restoreSms);
    card->body()->addWidget(mutedLabel(tr("In the language chosen above. The names in square brackets are "
                                          "filled in; what is filled in counts.")));
    card->body()->addWidget(m_sms);
    card->body()->addWidget(m_smsIssues);
    card->body()->addLayout(tools);
    connect(m_sms, &SmsEditor::textChanged, this, &TextsPage::takeTypedSms);
    connect(m_restoreSms, &QPushButton::clicked, this, &TextsPage::restoreStandardSms);
}

QString TextsPage::smsSample(const QString& text) const
{
    messaging::Values values = m_sample;
    const auto sample = [&](Variable variable, const QString& filled) {
        if (values.value(variable).isEmpty()) {
            values.insert(variable, filled);
        }
    };
    sample(Variable::GivenName, tr("Anna"));
    sample(Variable::FamilyName, tr("Example"));
    sample(Variable::Login, QStringLiteral("aexample"));
    sample(Variable::GroupName, QStringLiteral("A1"));
    values.insert(Variable::Password, QStringLiteral("xxxxxxxxxx")); // as long as a generated one
    values.insert(Variable::FullName,
        QStringLiteral("%1 %2").arg(values.value(Variable::GivenName), values.value(Variable::FamilyName)));
    values.insert(Variable::RecipientName, values.value(Variable::FullName));
    return Template::parse(QString(), text).body(values).trimmed();
}

void TextsPage::takeTypedSms()
{
    if (m_isShowing || !m_texts.contains(language())) {
        return;
    }
    m_texts[language()].typedSms = m_sms->text();
    checkSms();
    updateButtons();
}

void TextsPage::checkSms()
{
    const Text text = m_texts.value(language());
    const bool isChanged = text.typedSms != text.storedSms;
    m_restoreSms->setEnabled(text.isOwnSms || isChanged);
    QStringList sentences;
    if (text.isOwnSms || isChanged) {
        for (const auto& issue : messaging::checkCredentialsText({ {}, text.typedSms }, language())) {
            sentences.append(issueSentence(issue, text.typedSms));
        }
    }
    m_smsIssues->setText(sentences.join(QLatin1Char('\n')));
    m_smsIssues->setVisible(!sentences.isEmpty());
    m_sms->setMerge(tr("an example"), [this](const QString& typed) { return smsSample(typed); });
}

void TextsPage::restoreStandardSms()
{
    Text& text = m_texts[language()];
    if (!text.isOwnSms) {
        text.typedSms = text.storedSms;
        showLanguage();
        return;
    }
    desk().write(
        [language = language()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().templates.restoreStandard(
                tx, session, kKey, language, outbox::Channel::Sms);
        },
        this,
        [this, language = language()](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            Text& restored = m_texts[language];
            restored.isOwnSms = false;
            restored.storedSms = messaging::standardSmsText(language).body;
            restored.typedSms = restored.storedSms;
            showLanguage();
            say(true, tr("The standard text is used again."));
        });
}

QString TextsPage::language() const
{
    return m_languages->tabData(m_languages->currentIndex()).toString();
}

// ---- values ----

void TextsPage::load()
{
    SettingsSection::load();
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) -> Result<Texts> {
            Texts texts;
            for (const char* name : kLanguages) {
                const QString language = QLatin1String(name);
                TRY_ASSIGN(const auto own, school.services().templates.ownText(tx, kKey, language));
                Text text;
                text.isOwn = own.has_value();
                text.stored = own ? *own : messaging::standardCredentialsText(language);
                text.typed = text.stored;
                TRY_ASSIGN(const auto ownSms,
                    school.services().templates.ownText(tx, kKey, language, outbox::Channel::Sms));
                text.isOwnSms = ownSms.has_value();
                text.storedSms = ownSms ? ownSms->body : messaging::standardSmsText(language).body;
                text.typedSms = text.storedSms;
                texts.insert(language, text);
            }
            return texts;
        },
        this,
        [this](const Result<Texts>& texts) {
            if (!texts) {
                say(false, errorText(texts.error()));
                return;
            }
            m_texts = *texts;
            showLanguage();
        });
    desk().read(sampleOf, this, [this](const Result<messaging::Values>& sample) {
        if (sample) {
            for (auto value = sample->begin(); value != sample->end(); ++value) {
                m_sample.insert(value.key(), value.value());
            }
        }
        showPreview();
    });
}

void TextsPage::showStored(const Snapshot& stored)
{
    m_school = stored.text("school.name");
    m_sms->setTerms(SmsTerms::of(stored));
    const auto orElse
        = [](const QString& value, const QString& other) { return value.isEmpty() ? other : value; };
    m_sample.insert(Variable::School, m_school);
    m_sample.insert(Variable::InstanceUrl,
        orElse(stored.text("school.instance_url"), QStringLiteral("https://school.example.org")));
    showPreview();
}

void TextsPage::showLanguage()
{
    m_isShowing = true;
    const TemplateText typed = m_texts.value(language()).typed;
    m_subject->setText(typed.subject);
    m_body->setPlainText(typed.body);
    m_sms->setText(m_texts.value(language()).typedSms);
    m_isShowing = false;
    checkText();
    checkSms();
}

void TextsPage::takeTyped()
{
    if (m_isShowing || !m_texts.contains(language())) {
        return;
    }
    m_texts[language()].typed = { m_subject->text(), m_body->toPlainText() };
    checkText();
}

bool TextsPage::isChanged() const
{
    return SettingsSection::isChanged() || std::any_of(m_texts.begin(), m_texts.end(), [](const Text& text) {
        return !(text.typed == text.stored) || text.typedSms != text.storedSms;
    });
}

void TextsPage::checkText()
{
    const Text text = m_texts.value(language());
    const bool isChanged = !(text.typed == text.stored);
    m_restore->setEnabled(text.isOwn || isChanged);
    if (text.isOwn || isChanged) {
        m_state->setText(
            tr("The school's own text: a click on \"Send credentials\" sends it at once, without a window."));
    } else {
        m_state->setText(tr("The standard text. Change it here to make it the school's own."));
    }
    showIssues(text.isOwn || isChanged ? messaging::checkCredentialsText(text.typed, language())
                                       : std::vector<TemplateIssue>());
    showPreview();
    updateButtons();
}

void TextsPage::showIssues(const std::vector<TemplateIssue>& issues)
{
    QStringList sentences;
    QList<QTextEdit::ExtraSelection> marks;
    const QString body = m_body->toPlainText();
    for (const TemplateIssue& issue : issues) {
        sentences.append(issueSentence(issue, body));
        if (issue.position >= 0 && issue.position < body.size()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_body->document());
            mark.cursor.setPosition(issue.position);
            const auto end = qMin(body.size(), qsizetype(issue.position) + issue.name.size() + 2);
            mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(QColor(tokens(palette()).bad));
            marks.append(mark);
        }
    }
    if (m_subject->text().trimmed().isEmpty() && !m_texts.isEmpty()) {
        sentences.prepend(tr("The subject is empty."));
    }
    m_body->setExtraSelections(marks);
    m_issues->setText(sentences.join(QLatin1Char('\n')));
    m_issues->setVisible(!sentences.isEmpty());
}

void TextsPage::showPreview()
{
    messaging::Values values = m_sample;
    const auto sample = [&](Variable variable, const QString& text) {
        if (values.value(variable).isEmpty()) {
            values.insert(variable, text);
        }
    };
    sample(Variable::GivenName, tr("Anna"));
    sample(Variable::FamilyName, tr("Example"));
    sample(Variable::Login, QStringLiteral("aexample"));
    sample(Variable::GroupName, QStringLiteral("A1"));
    values.insert(Variable::Password, QString(8, QChar(0x2022)));
    values.insert(Variable::FullName,
        QStringLiteral("%1 %2").arg(values.value(Variable::GivenName), values.value(Variable::FamilyName)));
    values.insert(Variable::RecipientName, values.value(Variable::FullName));
    const Text text = m_texts.value(language());
    TemplateText shown = text.typed;
    if (!text.isOwn && text.typed == text.stored) {
        shown
            = messaging::standardCredentialsText(language(), messaging::Reader::Self, m_note->toPlainText());
    }
    const Template parsed = Template::parse(shown.subject, shown.body);
    m_previewSubject->setText(parsed.subject(values));
    m_preview->setPlainText(parsed.body(values));
}

void TextsPage::insertVariable(Variable variable)
{
    m_body->insertPlainText(QStringLiteral("[%1]").arg(messaging::variableName(variable, language())));
    m_body->setFocus();
}

void TextsPage::restoreStandard()
{
    Text& text = m_texts[language()];
    if (!text.isOwn) {
        text.typed = text.stored;
        showLanguage();
        return;
    }
    if (!MessageBox::confirm(this,
            tr("Restore the standard text in this language?"),
            tr("The own text is not used any more. Mails that wait in the outbox keep their text."),
            tr("Restore"))) {
        return;
    }
    desk().write(
        [language = language()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().templates.restoreStandard(tx, session, kKey, language);
        },
        this,
        [this, language = language()](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            Text standard = m_texts.value(language);
            standard.isOwn = false;
            standard.stored = messaging::standardCredentialsText(language);
            standard.typed = standard.stored;
            m_texts.insert(language, standard);
            showLanguage();
            say(true, tr("The standard text is used again."));
        });
}

// ---- saving ----

bool TextsPage::validate()
{
    for (int index = 0; index < m_languages->count(); ++index) {
        const QString name = m_languages->tabData(index).toString();
        const Text text = m_texts.value(name);
        const bool isChanged = !(text.typed == text.stored);
        if (isChanged
            && (text.typed.subject.trimmed().isEmpty()
                || !messaging::checkCredentialsText(text.typed, name).empty())) {
            m_languages->setCurrentIndex(index);
            checkText();
            //: %1 is a language
            say(false,
                tr("The text in %1 cannot be saved yet; below it stands what is missing. Nothing typed is "
                   "lost.")
                    .arg(m_languages->tabText(index)));
            m_body->setFocus();
            return false;
        }
        if (text.typedSms != text.storedSms
            && !messaging::checkCredentialsText({ {}, text.typedSms }, name).empty()) {
            m_languages->setCurrentIndex(index);
            checkSms();
            //: %1 is a language
            say(false,
                tr("The SMS in %1 cannot be saved yet; below it stands what is missing. Nothing typed is "
                   "lost.")
                    .arg(m_languages->tabText(index)));
            m_sms->editor()->setFocus();
            return false;
        }
    }
    if (!SettingsSection::validate()) {
        say(false, tr("The added words are too long."));
        return false;
    }
    return true;
}

void TextsPage::save()
{
    QHash<QString, TemplateText> changed;
    QHash<QString, QString> changedSms;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (!(text->typed == text->stored)) {
            changed.insert(text.key(), text->typed);
        }
        if (text->typedSms != text->storedSms) {
            changedSms.insert(text.key(), text->typedSms);
        }
    }
    desk().write(
        [changed, changedSms, settings = fields().changes()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            auto& services = school.services();
            TRY(application::changeSettings(tx, services, session, settings));
            for (auto text = changed.begin(); text != changed.end(); ++text) {
                TRY(services.templates.setOwnText(tx, session, kKey, text.key(), text.value()));
            }
            for (auto text = changedSms.begin(); text != changedSms.end(); ++text) {
                TRY(services.templates.setOwnText(
                    tx, session, kKey, text.key(), { {}, text.value() }, outbox::Channel::Sms));
            }
            return {};
        },
        this,
        [this, changed, changedSms](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            for (auto text = changed.begin(); text != changed.end(); ++text) {
                m_texts[text.key()].stored = text.value();
                m_texts[text.key()].isOwn = true;
            }
            for (auto text = changedSms.begin(); text != changedSms.end(); ++text) {
                m_texts[text.key()].storedSms = text.value();
                m_texts[text.key()].isOwnSms = true;
            }
            fields().markStored();
            checkText();
            checkSms();
            say(true, tr("Saved."));
            Q_EMIT saved();
        });
}

} // namespace belfry::ui::settings
