// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStartAssistant.h"

#include "core/database/DatabaseUrl.h"
#include "core/settings/Settings.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/Translations.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/shell/PasswordHint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>

namespace belfry::ui::shell {

namespace {

constexpr int kStepCount = 5;

QString languageName(const QString& language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en")) {
        name = QStringLiteral("English");
    }
    return name.left(1).toUpper() + name.mid(1);
}

/// The whole code in sight: four groups a line.
QString inLines(const QString& code)
{
    constexpr qsizetype kGroupsInLine = 4;
    const QStringList groups = code.split(QLatin1Char('-'));
    QStringList lines;
    for (qsizetype first = 0; first < groups.size(); first += kGroupsInLine) {
        lines.append(groups.mid(first, kGroupsInLine).join(QLatin1Char('-')));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // "Europe/Warsaw", not "CET", "Etc/GMT+3" or "posix/…".
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix") && !id.startsWith("right")
            && !id.startsWith("SystemV")) {
            names.append(QString::fromLatin1(id));
        }
    }
    return names;
}

QString codeLetters(const QString& code)
{
    QString letters;
    for (const QChar letter : code) {
        if (letter.isLetterOrNumber()) {
            letters.append(letter.toUpper());
        }
    }
    return letters;
}

} // namespace

FirstStartAssistant::FirstStartAssistant(QWidget* parent)
    : CentredPage(grid(76), parent)
    , m_progress(mutedLabel({}))
    , m_back(secondaryButton(tr("&Back"), QStringLiteral("backButton")))
    , m_later(secondaryButton(tr("&Later"), QStringLiteral("laterButton")))
    , m_next(primaryButton({}, QStringLiteral("nextButton")))
{
    setObjectName(QStringLiteral("firstStartAssistant"));
    m_steps = { schoolStep(), ownerStep(), recoveryStep(), mailStep(), finishStep() };
    for (QWidget* step : std::as_const(m_steps)) {
        step->hide();
        body()->addWidget(step, 1);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_later);
    buttons->addWidget(m_next);
    body()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &FirstStartAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &FirstStartAssistant::next);
    connect(m_later, &QPushButton::clicked, this, &FirstStartAssistant::showFinish);
    showStep(Step::School);
}

// ---- steps ----

QWidget* FirstStartAssistant::schoolStep()
{
    m_schoolForm = new Form;
    m_language = new QComboBox;
    m_school = new QLineEdit;
    m_instanceUrl = new QLineEdit;
    m_country = new QComboBox;
    m_timeZone = new QComboBox;
    setNames(m_language, QStringLiteral("languageComboBox"), tr("Language"));
    setNames(m_school, QStringLiteral("schoolLineEdit"), tr("Name of the school"));
    setNames(m_instanceUrl, QStringLiteral("instanceUrlLineEdit"), tr("Address of the register"));
    m_instanceUrl->setPlaceholderText(QStringLiteral("https://"));
    setNames(m_country, QStringLiteral("countryComboBox"), tr("Country"));
    setNames(m_timeZone, QStringLiteral("timeZoneComboBox"), tr("Time zone"));
    for (const QString& language : languages()) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(QLocale().name().left(2))));
    const std::pair<const char*, QString> countries[] {
        { "PL", tr("Poland") },
        { "DE", tr("Germany") },
        { "AT", tr("Austria") },
        { "CH", tr("Switzerland") },
        { "CZ", tr("Czechia") },
        { "SK", tr("Slovakia") },
        { "UA", tr("Ukraine") },
        { "LT", tr("Lithuania") },
        { "GB", tr("United Kingdom") },
        { "IE", tr("Ireland") },
        { "NL", tr("Netherlands") },
        { "FR", tr("France") },
        { "IT", tr("Italy") },
        { "ES", tr("Spain") },
    };
    for (const auto& [code, name] : countries) {
        m_country->addItem(name, QString::fromLatin1(code));
    }
    const int own = m_country->findData(QLocale::system().name().mid(3, 2));
    m_country->setCurrentIndex(qMax(0, own));
    m_timeZone->addItems(timeZones());
    m_timeZone->setMaxVisibleItems(12);
    const int zone = m_timeZone->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_timeZone->setCurrentIndex(zone >= 0 ? zone : m_timeZone->findText(QStringLiteral("Europe/Warsaw")));
    m_schoolForm->addField(tr("&Language"), m_language);
    m_schoolForm->addField(
        tr("&Name of the school"), m_school, tr("Students and guardians read it in every message."));
    m_schoolForm->addField(tr("Address of the &register"),
        m_instanceUrl,
        tr("The page where students sign in; it stands in every message with credentials. It can follow "
           "later in the settings."));
    m_schoolForm->addField(tr("&Country"),
        m_country,
        tr("Telephone numbers without a country code are read as numbers of this country."));
    m_schoolForm->addField(tr("&Time zone"), m_timeZone);
    addDatabaseFields();
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
    connect(m_school, &QLineEdit::returnPressed, this, &FirstStartAssistant::next);
    connect(m_instanceUrl, &QLineEdit::returnPressed, this, &FirstStartAssistant::next);
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(m_schoolForm);
    auto* demo = linkButton(tr("Look around with a &demo school instead"), QStringLiteral("demoButton"));
    setButtonIcon(demo, IconName::Eye);
    m_more = linkButton(tr("&More: where the data are kept"), QStringLiteral("moreButton"));
    setButtonIcon(m_more, IconName::Database);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_moreShown = true;
        showDatabaseFields();
    });
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(demo, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(demo, &QPushButton::clicked, this, [this] {
        Q_EMIT demoRequested(m_language->currentData().toString());
    });
    return step;
}

void FirstStartAssistant::addDatabaseFields()
{
    m_engine = new QComboBox;
    m_file = new QLineEdit;
    m_server = new QLineEdit;
    m_serverPassword = new PasswordField;
    m_fileRow = new QWidget;
    setNames(m_engine, QStringLiteral("engineComboBox"), tr("The data are kept"));
    setNames(m_file, QStringLiteral("fileLineEdit"), tr("File"));
    setNames(m_server, QStringLiteral("serverLineEdit"), tr("Address of the server"));
    setNames(m_serverPassword, QStringLiteral("serverPasswordField"), tr("Password of the database"));
    m_engine->addItem(tr("On this computer, in a file"), QStringLiteral("sqlite"));
    m_engine->addItem(tr("On a PostgreSQL server, for several computers"), QStringLiteral("postgresql"));
    m_server->setPlaceholderText(QStringLiteral("postgresql://belfry@server/school"));
    auto* choose = secondaryButton(tr("Choose…"), QStringLiteral("chooseFileButton"));
    auto* line = new QHBoxLayout(m_fileRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    m_fileRow->setFocusProxy(m_file);
    m_schoolForm->addField(tr("The &data are kept"), m_engine);
    m_schoolForm->addField(
        tr("&File"), m_fileRow, tr("On a disk of this computer, never on a network drive."));
    m_schoolForm->addField(tr("Address of the &server"),
        m_server,
        tr("A school that is there already is opened, nothing in it is changed."));
    m_schoolForm->addField(tr("&Password of the database"), m_serverPassword);
    connect(m_engine, &QComboBox::activated, this, &FirstStartAssistant::showDatabaseFields);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString name = FileDialog::saveFile(this,
            QStringLiteral("database"),
            tr("Where to keep the data"),
            QStringLiteral("school.belfry"),
            tr("Belfry (*.belfry)"),
            QStringLiteral("belfry"));
        if (!name.isEmpty()) {
            m_file->setText(name);
        }
    });
    showDatabaseFields();
}

void FirstStartAssistant::showDatabaseFields()
{
    const bool server = m_engine->currentData().toString() == QLatin1String("postgresql");
    m_schoolForm->setFieldShown(m_engine, m_moreShown);
    m_schoolForm->setFieldShown(m_fileRow, m_moreShown && !server);
    m_schoolForm->setFieldShown(m_server, m_moreShown && server);
    m_schoolForm->setFieldShown(m_serverPassword, m_moreShown && server);
    if (m_more) {
        m_more->setVisible(!m_moreShown);
    }
}

void FirstStartAssistant::setDefaultFile(const QString& path)
{
    m_file->setText(path);
}

void FirstStartAssistant::askForPassphrase()
{
    m_passphraseAsked = true;
    m_ownerForm->setFieldShown(m_passphrase, true);
    m_ownerForm->setFieldShown(m_passphraseAgain, true);
    setProblem(tr(
        "This computer has no key store that Belfry can reach. Choose a passphrase instead: it unlocks the "
        "stored passwords, and Belfry asks for it at every start."));
    m_passphrase->setFocus();
}

QWidget* FirstStartAssistant::ownerStep()
{
    m_ownerForm = new Form;
    m_ownerName = new QLineEdit;
    m_ownerLogin = new QLineEdit;
    m_password = new PasswordField;
    m_again = new PasswordField;
    setNames(m_ownerName, QStringLiteral("ownerNameLineEdit"), tr("Your name"));
    setNames(m_ownerLogin, QStringLiteral("ownerLoginLineEdit"), tr("Login"));
    setNames(m_password, QStringLiteral("ownerPasswordField"), tr("Password"));
    setNames(m_again, QStringLiteral("ownerPasswordAgainField"), tr("Password once more"));
    m_ownerForm->addField(tr("&Your name"), m_ownerName);
    m_ownerForm->addField(
        tr("&Login"), m_ownerLogin, tr("You sign in with it; small letters and digits are the easiest."));
    m_ownerForm->addField(tr("&Password"), m_password, passwordHint({}, {}));
    m_ownerForm->addField(tr("Password &once more"), m_again);
    m_passphrase = new PasswordField;
    m_passphraseAgain = new PasswordField;
    setNames(m_passphrase, QStringLiteral("passphraseField"), tr("Passphrase of this computer"));
    setNames(m_passphraseAgain, QStringLiteral("passphraseAgainField"), tr("Passphrase once more"));
    m_ownerForm->addField(tr("P&assphrase of this computer"),
        m_passphrase,
        tr("Several words, another one than your password."));
    m_ownerForm->addField(tr("Passphrase onc&e more"), m_passphraseAgain);
    m_ownerForm->setFieldShown(m_passphrase, false);
    m_ownerForm->setFieldShown(m_passphraseAgain, false);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_ownerForm->fieldOf(m_password)->setProblem({});
        m_ownerForm->fieldOf(m_password)->setHint(passwordHint(text, m_ownerLogin->text()));
    });
    connect(m_again, &QLineEdit::returnPressed, this, &FirstStartAssistant::next);
    connect(m_passphraseAgain, &QLineEdit::returnPressed, this, &FirstStartAssistant::next);
    return m_ownerForm;
}

QWidget* FirstStartAssistant::recoveryStep()
{
    m_codeForm = new Form;
    m_shownCode = new QLabel;
    m_typedCode = new QLineEdit;
    m_shownCode->setTextFormat(Qt::PlainText);
    m_shownCode->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* line : { static_cast<QWidget*>(m_shownCode), static_cast<QWidget*>(m_typedCode) }) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(line->font().pointSizeF() > 0 ? line->font().pointSizeF() : fixed.pointSizeF());
        line->setFont(fixed);
    }
    setNames(m_shownCode, QStringLiteral("recoveryCodeLabel"), tr("Recovery code"));
    setNames(m_typedCode, QStringLiteral("typedCodeLineEdit"), tr("Recovery code, typed once"));
    m_codeForm->addField(tr("Recovery code"), m_shownCode);
    m_codeForm->addField(tr("&Type it once"),
        m_typedCode,
        tr("Type it from the paper. Spaces, dashes and capital letters do not matter."));
    connect(m_typedCode, &QLineEdit::returnPressed, this, &FirstStartAssistant::next);
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(new Banner(Banner::Tone::Warn,
        tr("Without this code nobody can read the stored passwords on a new computer or after a restored "
           "backup. It is not stored anywhere: print it and keep it in a safe place.")));
    auto* print = secondaryButton(tr("&Print the code…"), QStringLiteral("printButton"));
    setButtonIcon(print, IconName::Print);
    column->addWidget(m_codeForm);
    auto* save = secondaryButton(tr("Sa&ve as a file…"), QStringLiteral("saveCodeButton"));
    setButtonIcon(save, IconName::Export);
    auto* paper = new QHBoxLayout;
    paper->setSpacing(kGrid);
    paper->addWidget(print);
    paper->addWidget(save);
    paper->addStretch(1);
    column->addLayout(paper);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_code); });
    column->addStretch(1);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_code); });
    return step;
}

QWidget* FirstStartAssistant::mailStep()
{
    auto* step = new QWidget;
    m_mailColumn = new QVBoxLayout(step);
    m_mailColumn->setContentsMargins(0, 0, 0, 0);
    m_mailColumn->setSpacing(grid(2));
    m_mailHint = mutedLabel(tr("You find the mail account under Settings, Communication, E-mail."));
    m_mailColumn->addWidget(m_mailHint);
    m_mailColumn->addStretch(1);
    return step;
}

QWidget* FirstStartAssistant::finishStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(mutedLabel(
        tr("Import your list of students from Excel or another program: names, groups, guardians, addresses. "
           "You see every row before anything is stored, and you can import as often as you like.")));
    auto* import = secondaryButton(tr("&Import a list…"), QStringLiteral("importButton"));
    setButtonIcon(import, IconName::Import);
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(import, &QPushButton::clicked, this, &FirstStartAssistant::importRequested);
    return step;
}

// ---- values ----

FirstStartData FirstStartAssistant::data() const
{
    FirstStartData data;
    data.language = m_language->currentData().toString();
    data.schoolName = m_school->text().trimmed();
    data.instanceUrl = m_instanceUrl->text().trimmed();
    data.country = m_country->currentData().toString();
    data.timeZone = m_timeZone->currentText();
    data.ownerName = m_ownerName->text().trimmed();
    data.ownerLogin = m_ownerLogin->text().trimmed();
    data.ownerPassword = core::SecretText(m_password->text());
    data.passphrase = core::SecretText(m_passphrase->text());
    if (m_engine->currentData().toString() == QLatin1String("postgresql")) {
        data.database = m_server->text().trimmed();
        data.databasePassword = core::SecretText(m_serverPassword->text());
    } else if (!m_file->text().trimmed().isEmpty()) {
        data.database = core::database::DatabaseUrl::sqlite(m_file->text().trimmed()).toString();
    }
    return data;
}

void FirstStartAssistant::setData(const FirstStartData& data)
{
    const auto choose = [](QComboBox* box, int index) {
        if (index >= 0) {
            box->setCurrentIndex(index);
        }
    };
    choose(m_language, m_language->findData(data.language));
    choose(m_country, m_country->findData(data.country));
    choose(m_timeZone, m_timeZone->findText(data.timeZone));
    m_school->setText(data.schoolName);
    m_instanceUrl->setText(data.instanceUrl);
    m_ownerName->setText(data.ownerName);
    m_ownerLogin->setText(data.ownerLogin);
    m_password->setText(data.ownerPassword.reveal());
    m_again->setText(data.ownerPassword.reveal());
    const auto url = core::database::DatabaseUrl::parse(data.database);
    if (url && url->isSqlite()) {
        m_file->setText(url->path());
    } else if (!data.database.isEmpty()) {
        m_engine->setCurrentIndex(m_engine->findData(QStringLiteral("postgresql")));
        m_server->setText(data.database);
        m_serverPassword->setText(data.databasePassword.reveal());
        m_moreShown = true;
        showDatabaseFields();
    }
}

void FirstStartAssistant::setMailForm(QWidget* form)
{
    m_mailHint->hide();
    m_mailColumn->insertWidget(0, form);
}

bool FirstStartAssistant::sameCode(const QString& shown, const QString& typed)
{
    return !shown.isEmpty() && codeLetters(shown) == codeLetters(typed);
}

// ---- the way through ----

void FirstStartAssistant::showStep(Step step)
{
    // Not a stack of pages: that is as high as its highest one, the card shall be as high as this step needs.
    m_steps.at(int(m_step))->hide();
    m_step = step;
    m_steps.at(int(m_step))->show();
    setBusy(false);
    showTitle();
}

void FirstStartAssistant::showTitle()
{
    setProblem({});
    //: Step %1 of %2
    m_progress->setText(tr("Step %1 of %2").arg(int(step()) + 1).arg(kStepCount));
    m_back->setVisible(step() == Step::Owner);
    m_later->setVisible(step() == Step::Mail);
    QString words = tr("&Continue");
    switch (step()) {
    case Step::School:
        setTitle(tr("Welcome to Belfry"));
        setSubtitle(
            tr("Five short steps, and the school stands. Everything can be changed later in the settings."));
        m_school->setFocus();
        break;
    case Step::Owner:
        setTitle(tr("Who is the owner?"));
        setSubtitle(tr("The owner may do everything, also give accounts to others. This is probably you."));
        m_ownerName->setFocus();
        words = tr("&Set up the school");
        break;
    case Step::RecoveryCode:
        setTitle(tr("Print the recovery code"));
        setSubtitle({});
        m_typedCode->setFocus();
        break;
    case Step::Mail:
        setTitle(tr("Which mail account sends the messages?"));
        setSubtitle(tr("Until an account is set, Belfry writes mails to a folder and sends nothing."));
        words = tr("&Save and continue");
        break;
    case Step::Finish:
        setTitle(tr("The school stands"));
        setSubtitle({});
        words = tr("&Open Belfry");
        break;
    }
    m_next->setText(words);
    m_next->setAccessibleName(QString(words).remove(QLatin1Char('&')));
}

void FirstStartAssistant::setBusy(bool busy)
{
    for (QWidget* step : std::as_const(m_steps)) {
        step->setEnabled(!busy);
    }
    for (QPushButton* button : { m_back, m_later, m_next }) {
        button->setEnabled(!busy);
    }
}

void FirstStartAssistant::back()
{
    showStep(Step::School);
}

void FirstStartAssistant::next()
{
    setProblem({});
    switch (step()) {
    case Step::School:
        if (checkSchool()) {
            showStep(Step::Owner);
        }
        break;
    case Step::Owner:
        if (checkOwner()) {
            setBusy(true);
            Q_EMIT createRequested(data());
        }
        break;
    case Step::RecoveryCode:
        if (checkRecovery()) {
            Q_EMIT recoveryConfirmed();
            showStep(Step::Mail);
        }
        break;
    case Step::Mail:
        Q_EMIT mailSaveRequested();
        break;
    case Step::Finish:
        Q_EMIT finished();
        break;
    }
}

void FirstStartAssistant::showRecoveryCode(const QString& code)
{
    // From here there is no way back, and the password is needed no more.
    m_password->clear();
    m_again->clear();
    m_passphrase->clear();
    m_passphraseAgain->clear();
    m_code = code;
    m_shownCode->setText(inLines(code));
    showStep(Step::RecoveryCode);
}

bool FirstStartAssistant::checkSchool()
{
    m_schoolForm->clearProblems();
    if (m_school->text().trimmed().isEmpty()) {
        m_schoolForm->fieldOf(m_school)->setProblem(tr("Enter the name of the school."));
    }
    const auto& rule = *core::settings::findSettingKey(QStringLiteral("school.instance_url"));
    if (!core::settings::SettingsService::checked(rule, m_instanceUrl->text().trimmed())) {
        m_schoolForm->fieldOf(m_instanceUrl)
            ->setProblem(tr("This is not a web address: https://register.example.org"));
    }
    checkDatabase();
    return !m_schoolForm->focusFirstProblem();
}

void FirstStartAssistant::checkDatabase()
{
    if (!m_moreShown) {
        return;
    }
    const bool server = m_engine->currentData().toString() == QLatin1String("postgresql");
    if (!server && m_file->text().trimmed().isEmpty()) {
        m_schoolForm->fieldOf(m_fileRow)->setProblem(tr("Choose a file."));
    }
    const auto url = core::database::DatabaseUrl::parse(m_server->text().trimmed());
    if (server && (!url || url->isSqlite())) {
        m_schoolForm->fieldOf(m_server)->setProblem(
            tr("Enter an address as postgresql://user@server/database, without a password."));
    }
}

void FirstStartAssistant::checkPassphrase()
{
    if (!m_passphraseAsked) {
        return;
    }
    m_ownerForm->fieldOf(m_passphrase)
        ->setProblem(passwordProblem(m_passphrase->text(), m_ownerLogin->text()));
    if (m_passphrase->text() == m_password->text() && !m_password->text().isEmpty()) {
        m_ownerForm->fieldOf(m_passphrase)->setProblem(tr("Choose another one than your password."));
    }
    if (m_passphrase->text() != m_passphraseAgain->text()) {
        m_ownerForm->fieldOf(m_passphraseAgain)->setProblem(tr("The two passphrases are not the same."));
    }
}

bool FirstStartAssistant::checkOwner()
{
    m_ownerForm->clearProblems();
    const QString login = m_ownerLogin->text().trimmed();
    if (m_ownerName->text().trimmed().isEmpty()) {
        m_ownerForm->fieldOf(m_ownerName)->setProblem(tr("Enter your name."));
    }
    if (login.isEmpty()) {
        m_ownerForm->fieldOf(m_ownerLogin)->setProblem(tr("Enter a login."));
    } else if (login.contains(QLatin1Char(' '))) {
        m_ownerForm->fieldOf(m_ownerLogin)->setProblem(tr("A login has no spaces."));
    }
    m_ownerForm->fieldOf(m_password)->setProblem(passwordProblem(m_password->text(), login));
    m_ownerForm->fieldOf(m_password)->setHint({});
    if (m_password->text() != m_again->text()) {
        m_ownerForm->fieldOf(m_again)->setProblem(tr("The two passwords are not the same."));
    }
    checkPassphrase();
    return !m_ownerForm->focusFirstProblem();
}

bool FirstStartAssistant::checkRecovery()
{
    m_codeForm->clearProblems();
    if (!sameCode(m_code, m_typedCode->text())) {
        m_codeForm->fieldOf(m_typedCode)
            ->setProblem(tr("This is not the code above. Compare it letter by letter."));
    }
    return !m_codeForm->focusFirstProblem();
}

} // namespace belfry::ui::shell
