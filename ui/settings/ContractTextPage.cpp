// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ContractTextPage.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::settings {

using namespace core;
using handover::ContractPaperService;
using handover::PaperVariable;
using messaging::TemplateIssue;
using messaging::TemplateText;

namespace {

constexpr const char* kLanguages[] { "pl", "de", "en" };
constexpr int kBodyHeight = 320;

QString nameOf(const PaperVariable& variable, const QString& language)
{
    return QString::fromUtf8(language == QLatin1String("pl") ? variable.polish
            : language == QLatin1String("de")                ? variable.german
                                                             : variable.english);
}

/// The explanations in the user's language; by the English name.
QString explanation(const PaperVariable& variable)
{
    const QHash<QString, QString> words {
        { QStringLiteral("contract number"), ContractTextPage::tr("the number of the contract") },
        { QStringLiteral("student"), ContractTextPage::tr("the student's names") },
        { QStringLiteral("birth date"), ContractTextPage::tr("the student's date of birth") },
        { QStringLiteral("payer"), ContractTextPage::tr("who pays") },
        { QStringLiteral("groups"), ContractTextPage::tr("the student's groups") },
        { QStringLiteral("from"), ContractTextPage::tr("the day on which the contract begins") },
        { QStringLiteral("to"), ContractTextPage::tr("the day on which it ends") },
        { QStringLiteral("total"), ContractTextPage::tr("all instalments together") },
        { QStringLiteral("instalments"), ContractTextPage::tr("the instalments, each in a line") },
        { QStringLiteral("account"), ContractTextPage::tr("the account to pay to") },
        { QStringLiteral("login"), ContractTextPage::tr("the student's login") },
        { QStringLiteral("password"), ContractTextPage::tr("the student's initial password") },
        { QStringLiteral("register address"), ContractTextPage::tr("the address of the register") },
        { QStringLiteral("school"), ContractTextPage::tr("the name of the school") },
        { QStringLiteral("today"), ContractTextPage::tr("the day of printing") },
    };
    const QString english = QString::fromUtf8(variable.english);
    return words.value(english, QString::fromUtf8(variable.explanation));
}

} // namespace

ContractTextPage::ContractTextPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("contractTextSettingsPage"),
          tr("Contract text"),
          tr("This text is printed for each contract, with its figures in the places of the variables. Login "
             "and "
             "password stand in it only when you ask for them while printing."),
          Saves::WithButton,
          parent)
    , m_languages(new QTabBar)
    , m_state(mutedLabel(QString()))
    , m_title(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_issues(new QLabel)
    , m_restore(secondaryButton(tr("Restore &standard text"), QStringLiteral("restoreContractTextButton")))
    , m_account(new QLineEdit)
{
    setNames(m_languages, QStringLiteral("contractLanguageTabBar"), tr("Language of the text"));
    setNames(m_title, QStringLiteral("contractTitleLineEdit"), tr("Title"));
    setNames(m_body, QStringLiteral("contractBodyPlainTextEdit"), tr("Text"));
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    const QString names[] { tr("Polish"), tr("German"), tr("English") };
    for (size_t index = 0; index < std::size(kLanguages); ++index) {
        m_languages->setTabData(m_languages->addTab(names[index]), QLatin1String(kLanguages[index]));
    }
    m_body->setMinimumHeight(kBodyHeight);
    m_body->setTabChangesFocus(true);
    m_issues->setObjectName(QStringLiteral("contractIssuesLabel"));
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    setLook(m_issues, "problem");
    m_issues->hide();
    auto* variables = new QMenu(this);
    connect(variables, &QMenu::aboutToShow, this, [this, variables] {
        variables->clear();
        for (const PaperVariable& variable : ContractPaperService::variables()) {
            const QString name = nameOf(variable, language());
            //: A menu's entry: %1 is a variable's name, %2 what it stands for
            connect(variables->addAction(tr("[%1] - %2").arg(name, explanation(variable))),
                &QAction::triggered,
                this,
                [this, name] {
                    m_body->insertPlainText(QStringLiteral("[%1]").arg(name));
                    m_body->setFocus();
                });
        }
    });
    auto* tools = new QHBoxLayout;
    tools->addWidget(
        menuButton(tr("&Insert variable"), QStringLiteral("insertPaperVariableButton"), variables));
    tools->addStretch(1);
    tools->addWidget(m_restore);
    auto* card = addCard({});
    card->body()->addWidget(m_languages);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_body);
    card->body()->addWidget(m_issues);
    card->body()->addLayout(tools);
    auto* form = new Form;
    m_account->setObjectName(QStringLiteral("schoolAccountLineEdit"));
    form->addField(
        tr("&Account number of the school"), m_account, tr("For contracts without an account of their own."));
    addCard(tr("Payments"))->body()->addWidget(form);
    column()->addStretch(1);
    fields().add("school.account_number", m_account, form, tr("Use one line of at most 1000 characters."));
    connect(m_languages, &QTabBar::currentChanged, this, &ContractTextPage::showLanguage);
    connect(m_title, &QLineEdit::textChanged, this, &ContractTextPage::takeTyped);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ContractTextPage::takeTyped);
    connect(m_restore, &QPushButton::clicked, this, &ContractTextPage::restoreStandard);
    allowOnly(access::Action::ChangeSettings);
    load();
}

QString ContractTextPage::language() const
{
    return m_languages->tabData(m_languages->currentIndex()).toString();
}

void ContractTextPage::load()
{
    SettingsSection::load();
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<Texts> {
            Texts texts;
            for (const char* name : kLanguages) {
                const QString language = QLatin1String(name);
                TRY_ASSIGN(const auto own, school.services().contractPapers.text(tx, session, language));
                texts.insert(language, { own.isOwn, own.text, own.text });
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
}

void ContractTextPage::showLanguage()
{
    m_isShowing = true;
    const TemplateText typed = m_texts.value(language()).typed;
    m_title->setText(typed.subject);
    m_body->setPlainText(typed.body);
    m_isShowing = false;
    check();
}

void ContractTextPage::takeTyped()
{
    if (m_isShowing || !m_texts.contains(language())) {
        return;
    }
    m_texts[language()].typed = { m_title->text(), m_body->toPlainText() };
    check();
}

bool ContractTextPage::isChanged() const
{
    return SettingsSection::isChanged() || std::any_of(m_texts.begin(), m_texts.end(), [](const Text& text) {
        return !(text.typed == text.stored);
    });
}

void ContractTextPage::check()
{
    const Text text = m_texts.value(language());
    const bool isChanged = !(text.typed == text.stored);
    m_restore->setEnabled(text.isOwn || isChanged);
    m_state->setText(text.isOwn || isChanged
            ? tr("The school's own text.")
            : tr("The standard text. Change it here to make it the school's own."));
    QStringList sentences;
    if (text.typed.subject.trimmed().isEmpty() && !m_texts.isEmpty()) {
        sentences.append(tr("The title is empty."));
    }
    for (const TemplateIssue& issue : ContractPaperService::check(text.typed)) {
        sentences.append(issue.kind == messaging::IssueKind::Unclosed
                ? tr("The bracket before \"%1\" is not closed. Write [[ for a plain bracket.").arg(issue.name)
                : tr("There is no variable [%1].").arg(issue.name));
    }
    m_issues->setText(sentences.join(QLatin1Char('\n')));
    m_issues->setVisible(!sentences.isEmpty());
    updateButtons();
}

bool ContractTextPage::validate()
{
    for (int index = 0; index < m_languages->count(); ++index) {
        const Text text = m_texts.value(m_languages->tabData(index).toString());
        if (!(text.typed == text.stored)
            && (text.typed.subject.trimmed().isEmpty() || !ContractPaperService::check(text.typed).empty())) {
            m_languages->setCurrentIndex(index);
            //: %1 is a language
            say(false,
                tr("The text in %1 cannot be saved yet; below it stands what is wrong. Nothing typed is "
                   "lost.")
                    .arg(m_languages->tabText(index)));
            m_body->setFocus();
            return false;
        }
    }
    return SettingsSection::validate();
}

void ContractTextPage::save()
{
    QHash<QString, TemplateText> changed;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (!(text->typed == text->stored)) {
            changed.insert(text.key(), text->typed);
        }
    }
    desk().write(
        [changed, settings = fields().changes()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            auto& services = school.services();
            for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
                TRY(services.settings.set(tx, session, setting.key(), setting.value()));
            }
            for (auto text = changed.begin(); text != changed.end(); ++text) {
                TRY(services.contractPapers.setText(tx, session, text.key(), text.value()));
            }
            return {};
        },
        this,
        [this, changed](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            for (auto text = changed.begin(); text != changed.end(); ++text) {
                m_texts[text.key()].stored = text.value();
                m_texts[text.key()].isOwn = true;
            }
            fields().markStored();
            check();
            say(true, tr("Saved."));
            Q_EMIT saved();
        });
}

void ContractTextPage::restoreStandard()
{
    Text& text = m_texts[language()];
    if (!text.isOwn) {
        text.typed = text.stored;
        showLanguage();
        return;
    }
    if (!MessageBox::confirm(this,
            tr("Restore the standard text in this language?"),
            tr("The own text is not used any more."),
            tr("Restore"))) {
        return;
    }
    desk().write(
        [language = language()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contractPapers.restoreStandard(tx, session, language);
        },
        this,
        [this, language = language()](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            const auto standard = ContractPaperService::standardText(language);
            m_texts.insert(language, { false, standard, standard });
            showLanguage();
            say(true, tr("The standard text is used again."));
        });
}

} // namespace belfry::ui::settings
