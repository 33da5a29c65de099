// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailAccountForm.h"

#include "core/base/EmailAddress.h"
#include "core/delivery/mail/SmtpSettings.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/RunThen.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using application::MailAccount;

/// What is known of a provider (Mozilla's ISPDB; home.pl and nazwa.pl give every customer a server of his
/// own).
struct MailAccountForm::Provider
{
    enum class Kind {
        Folder, ///< no account
        Server,
        OwnHost, ///< the person types the host
        NotYet, ///< only OAuth, which Belfry cannot do yet
    };
    const char* key;
    Kind kind;
    const char* name; ///< empty: translated
    const char* host = "";
    int port = 465;
    const char* security = "tls";
    bool userIsLocalPart = false;
};

namespace {

constexpr int kCarefulPerMinute = 20;
constexpr int kCarefulPerHour = 200;

} // namespace

const std::vector<MailAccountForm::Provider>& MailAccountForm::providers()
{
    using Kind = Provider::Kind;
    static const std::vector<Provider> kProviders {
        { "folder", Kind::Folder, "" },
        { "other", Kind::OwnHost, "" },
        { "gmail", Kind::Server, "Gmail, Google Workspace", "smtp.gmail.com" },
        { "homepl", Kind::OwnHost, "home.pl" },
        { "microsoft", Kind::NotYet, "Microsoft 365, Outlook.com", "smtp.office365.com", 587, "starttls" },
        { "nazwapl", Kind::OwnHost, "nazwa.pl" },
        { "o2", Kind::Server, "o2.pl, tlen.pl, go2.pl", "poczta.o2.pl", 465, "tls", true },
        { "onet", Kind::Server, "onet.pl, op.pl, vp.pl", "smtp.poczta.onet.pl" },
        { "ovh", Kind::Server, "OVH", "ssl0.ovh.net" },
        { "wp", Kind::Server, "wp.pl", "smtp.wp.pl", 465, "tls", true },
    };
    return kProviders;
}

MailAccountForm::MailAccountForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(this))
    , m_provider(new QComboBox)
    , m_providerWords(new Banner(Banner::Tone::Info))
    , m_replyTo(new QLineEdit)
    , m_from(new QLineEdit)
    , m_fromName(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new PasswordField)
    , m_perMinute(new QSpinBox)
    , m_perHour(new QSpinBox)
    , m_perDay(new QSpinBox)
    , m_folder(new QLineEdit)
    , m_more(linkButton(tr("&Advanced"), QStringLiteral("advancedButton")))
    , m_caFile(new QLineEdit)
    , m_connections(new QSpinBox)
    , m_testAddress(new QLineEdit)
    , m_test(secondaryButton(tr("Send a &test mail"), QStringLiteral("testMailButton")))
    , m_answer(new Banner(Banner::Tone::Ok))
{
    setObjectName(QStringLiteral("mailAccountForm"));
    build();
    buildTest();
    show(m_stored);
    load();
}

void MailAccountForm::build()
{
    setNames(m_provider, QStringLiteral("providerComboBox"), tr("Provider"));
    setNames(m_replyTo, QStringLiteral("replyToLineEdit"), tr("Main address"));
    setNames(m_from, QStringLiteral("fromLineEdit"), tr("Sender's address"));
    setNames(m_fromName, QStringLiteral("fromNameLineEdit"), tr("Sender's name"));
    setNames(m_host, QStringLiteral("hostLineEdit"), tr("Server"));
    setNames(m_port, QStringLiteral("portSpinBox"), tr("Port"));
    setNames(m_security, QStringLiteral("securityComboBox"), tr("Encryption"));
    setNames(m_user, QStringLiteral("userLineEdit"), tr("User name"));
    setNames(m_password, QStringLiteral("mailPasswordField"), tr("Password"));
    setNames(m_perMinute, QStringLiteral("perMinuteSpinBox"), tr("At most per minute"));
    setNames(m_perHour, QStringLiteral("perHourSpinBox"), tr("At most per hour"));
    setNames(m_perDay, QStringLiteral("perDaySpinBox"), tr("At most per day"));
    m_providerWords->setObjectName(QStringLiteral("providerBanner"));
    for (const Provider& provider : providers()) {
        QString name = QString::fromUtf8(provider.name);
        if (provider.kind == Provider::Kind::Folder) {
            name = tr("No account: write mails to a folder");
        } else if (name.isEmpty()) {
            name = tr("Another provider or an own server");
        }
        m_provider->addItem(name, QLatin1String(provider.key));
    }
    m_port->setRange(1, 65535);
    m_security->addItem(tr("TLS from the start (port 465)"), QStringLiteral("tls"));
    m_security->addItem(tr("STARTTLS, required (port 587)"), QStringLiteral("starttls"));
    m_security->addItem(tr("None (only for a server on this computer)"), QStringLiteral("none"));
    for (QSpinBox* limit : { m_perMinute, m_perHour, m_perDay }) {
        limit->setRange(0, limit == m_perMinute ? 100000 : 1000000);
        limit->setSpecialValueText(tr("No limit"));
    }
    m_form->addField(tr("P&rovider"), m_provider);
    m_form->addRow(m_providerWords);
    m_form->addField(tr("&Main address of the school"), m_replyTo, tr("Answers go there (Reply-To)."));
    m_form->addField(tr("S&ender's address"), m_from, tr("The address of the account that sends."));
    m_form->addField(tr("Sender's &name"), m_fromName, tr("Recipients see it before the address."));
    m_form->addField(tr("Ser&ver"), m_host);
    m_form->addField(tr("&Encryption"), m_security);
    m_form->addField(tr("Por&t"), m_port);
    m_form->addField(tr("&User name"), m_user);
    m_form->addField(tr("Pass&word"), m_password);
    m_form->addField(tr("At most per m&inute"), m_perMinute);
    m_form->addField(tr("At most per &hour"), m_perHour);
    m_form->addField(
        tr("At most per &day"), m_perDay, tr("Many providers block an account that sends too fast."));
    buildAdvanced();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(m_form);
    connect(m_provider, &QComboBox::activated, this, &MailAccountForm::chooseProvider);
    connect(m_security, &QComboBox::activated, this, &MailAccountForm::securityChosen);
    for (QLineEdit* line : { m_replyTo,
             m_from,
             m_fromName,
             m_host,
             m_user,
             static_cast<QLineEdit*>(m_password),
             m_folder,
             m_caFile }) {
        connect(line, &QLineEdit::textEdited, this, &MailAccountForm::edited);
    }
    for (QSpinBox* box : { m_port, m_perMinute, m_perHour, m_perDay, m_connections }) {
        connect(box, &QSpinBox::valueChanged, this, &MailAccountForm::edited);
    }
}

/// What few schools need stays out of sight until it is asked for.
void MailAccountForm::buildAdvanced()
{
    setNames(m_folder, QStringLiteral("mailFolderLineEdit"), tr("Folder"));
    setNames(m_caFile, QStringLiteral("caFileLineEdit"), tr("Own certificate authority"));
    setNames(m_connections, QStringLiteral("connectionsSpinBox"), tr("Connections"));
    m_connections->setRange(1, 10);
    m_more->setCheckable(true);
    for (const auto& [line, isFolder] : { std::pair(m_folder, true), std::pair(m_caFile, false) }) {
        QAction* choose
            = line->addAction(ui::icon(IconName::Folder, IconColour::Mute), QLineEdit::TrailingPosition);
        choose->setToolTip(isFolder ? tr("Choose a folder…") : tr("Choose a file…"));
        connect(choose, &QAction::triggered, this, [this, line = line, isFolder = isFolder] {
            const QString chosen = isFolder
                ? FileDialog::chooseFolder(this, QStringLiteral("mail-folder"), tr("Folder for mails"))
                : FileDialog::openFile(this,
                      QStringLiteral("ca-file"),
                      tr("Certificate authority"),
                      tr("Certificates (*.pem *.crt *.cer)"));
            if (!chosen.isEmpty()) {
                line->setText(chosen);
                Q_EMIT edited();
            }
        });
    }
    m_form->addField(tr("&Folder"), m_folder, tr("Empty: a folder \"outgoing mail\" beside the database."));
    m_form->addRow(m_more);
    m_form->addField(tr("Own &certificate authority"),
        m_caFile,
        tr("A PEM file, for a mail server of your own. Then only this authority is trusted. Empty: those of "
           "the system."));
    m_form->addField(tr("C&onnections at once"),
        m_connections,
        tr("One is enough for most schools; some providers refuse more."));
    connect(m_more, &QPushButton::toggled, this, &MailAccountForm::showFields);
}

void MailAccountForm::buildTest()
{
    setNames(m_testAddress, QStringLiteral("testAddressLineEdit"), tr("Address for the test mail"));
    m_testAddress->setPlaceholderText(tr("Your own address"));
    setButtonIcon(m_test, IconName::Send);
    m_answer->setObjectName(QStringLiteral("testAnswerBanner"));
    m_answer->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_testAddress, 1);
    line->addWidget(m_test);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(line);
    column->addWidget(m_answer);
    connect(m_test, &QPushButton::clicked, this, &MailAccountForm::sendTest);
    connect(m_testAddress, &QLineEdit::returnPressed, this, &MailAccountForm::sendTest);
}

// ---- values ----

void MailAccountForm::load()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) {
            return application::readMailAccount(tx, school.services());
        },
        this,
        [this](const Result<MailAccount>& account) {
            if (!account) {
                say(false, errorText(account.error()));
                return;
            }
            show(*account);
            Q_EMIT loaded();
        });
}

void MailAccountForm::show(const MailAccount& account)
{
    m_stored = account;
    QString key = account.usesSmtp ? QStringLiteral("other") : QStringLiteral("folder");
    for (const Provider& known : providers()) {
        if (account.usesSmtp && *known.host != '\0' && account.host == QLatin1String(known.host)) {
            key = QLatin1String(known.key);
        }
    }
    m_provider->setCurrentIndex(m_provider->findData(key));
    m_replyTo->setText(account.replyTo);
    m_from->setText(account.from);
    m_fromName->setText(account.fromName);
    m_host->setText(account.host);
    m_port->setValue(account.port);
    m_security->setCurrentIndex(qMax(0, m_security->findData(account.security)));
    m_user->setText(account.user);
    m_password->clear();
    m_password->setPlaceholderText(account.hasPassword ? tr("Stored; type to change it") : QString());
    m_perMinute->setValue(account.perMinute);
    m_perHour->setValue(account.perHour);
    m_perDay->setValue(account.perDay);
    m_folder->setText(account.folder);
    m_caFile->setText(account.caFile);
    m_connections->setValue(account.connections);
    showFields();
}

MailAccount MailAccountForm::account() const
{
    MailAccount account;
    account.usesSmtp = provider()->kind != Provider::Kind::Folder;
    account.replyTo = m_replyTo->text().trimmed();
    account.from = m_from->text().trimmed();
    account.fromName = m_fromName->text().trimmed();
    account.host = m_host->text().trimmed();
    account.port = m_port->value();
    account.security = m_security->currentData().toString();
    account.user = m_user->text().trimmed();
    account.password = SecretText(m_password->text());
    account.hasPassword = m_stored.hasPassword;
    account.perMinute = m_perMinute->value();
    account.perHour = m_perHour->value();
    account.perDay = m_perDay->value();
    account.folder = m_folder->text().trimmed();
    account.caFile = m_caFile->text().trimmed();
    account.connections = m_connections->value();
    return account;
}

bool MailAccountForm::isChanged() const
{
    return !(account() == m_stored);
}

const MailAccountForm::Provider* MailAccountForm::provider() const
{
    return &providers().at(size_t(qMax(0, m_provider->currentIndex())));
}

void MailAccountForm::chooseProvider()
{
    const Provider& chosen = *provider();
    if (chosen.kind == Provider::Kind::Server || chosen.kind == Provider::Kind::NotYet) {
        m_host->setText(QLatin1String(chosen.host));
        m_port->setValue(chosen.port);
        m_security->setCurrentIndex(m_security->findData(QLatin1String(chosen.security)));
    }
    const QString address = m_from->text().trimmed();
    if (chosen.kind == Provider::Kind::Server && m_user->text().trimmed().isEmpty() && !address.isEmpty()) {
        m_user->setText(chosen.userIsLocalPart ? address.section(QLatin1Char('@'), 0, 0) : address);
    }
    // Unknown limits: slow enough for every provider that publishes one.
    const bool isNew = !m_stored.usesSmtp && m_perMinute->value() == 0 && m_perHour->value() == 0;
    if (chosen.kind != Provider::Kind::Folder && isNew) {
        m_perMinute->setValue(kCarefulPerMinute);
        m_perHour->setValue(kCarefulPerHour);
    }
    showFields();
    Q_EMIT edited();
}

void MailAccountForm::showFields()
{
    const Provider& chosen = *provider();
    const bool smtp = chosen.kind != Provider::Kind::Folder;
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_host, m_security, m_port, m_user, m_password, m_perMinute, m_perHour, m_perDay }) {
        m_form->setFieldShown(field, smtp);
    }
    m_form->setFieldShown(m_folder, !smtp);
    m_more->setVisible(smtp);
    const bool isUsed = !m_caFile->text().isEmpty() || m_connections->value() > 1;
    for (QWidget* field : std::initializer_list<QWidget*> { m_caFile, m_connections }) {
        m_form->setFieldShown(field, smtp && (m_more->isChecked() || isUsed));
    }
    m_test->setVisible(smtp);
    m_testAddress->setVisible(smtp);
    m_test->setEnabled(chosen.kind != Provider::Kind::NotYet);
    m_answer->hide();
    QString words;
    m_providerWords->setTone(Banner::Tone::Info);
    const QString key = QLatin1String(chosen.key);
    if (!smtp) {
        words = tr("Mails are written as files to a folder on this computer. Nobody gets them.");
    } else if (chosen.kind == Provider::Kind::NotYet) {
        m_providerWords->setTone(Banner::Tone::Warn);
        words = tr("This cannot work yet: Microsoft accepts only a sign-in by OAuth, which Belfry does not "
                   "know. Use an account "
                   "of another provider.");
    } else if (key == QLatin1String("gmail")) {
        words = tr(
            "Google accepts no ordinary password here. Switch on the confirmation in two steps, make an app "
            "password "
            "in the Google account, and enter it below. Accounts that allow only OAuth cannot work yet.");
    } else if (key == QLatin1String("homepl")) {
        words = tr("home.pl gives every customer a server of his own, as serwer123456.home.pl. Its name "
                   "stands in the customer's panel.");
    } else if (key == QLatin1String("nazwapl")) {
        words = tr("nazwa.pl gives every customer a server of his own, ending with nazwa.pl. Its name stands "
                   "in the customer's panel.");
    } else if (key == QLatin1String("o2")) {
        words = tr("First allow mail programs in the settings of the web mail. The user name is the part "
                   "before the @.");
    } else if (key == QLatin1String("wp")) {
        words = tr("The user name is the part before the @.");
    }
    m_providerWords->setText(words);
    m_providerWords->setVisible(!words.isEmpty());
}

void MailAccountForm::securityChosen()
{
    const QString security = m_security->currentData().toString();
    // Only the usual port follows; one that was typed stays.
    if (security == QLatin1String("tls") && m_port->value() == 587) {
        m_port->setValue(465);
    } else if (security == QLatin1String("starttls") && m_port->value() == 465) {
        m_port->setValue(587);
    }
    Q_EMIT edited();
}

// ---- checks ----

bool MailAccountForm::check()
{
    m_form->clearProblems();
    m_answer->hide();
    const bool smtp = provider()->kind != Provider::Kind::Folder;
    for (QLineEdit* line : { m_replyTo, m_from }) {
        const QString text = line->text().trimmed();
        if (!text.isEmpty() && !EmailAddress::parse(text)) {
            m_form->fieldOf(line)->setProblem(
                tr("This is not one e-mail address, as office@school.example."));
        }
    }
    if (smtp && m_from->text().trimmed().isEmpty()) {
        m_form->fieldOf(m_from)->setProblem(tr("Enter the address that sends."));
    }
    if (smtp) {
        checkServer();
    }
    return !m_form->focusFirstProblem();
}

void MailAccountForm::checkServer()
{
    const MailAccount typed = account();
    if (provider()->kind == Provider::Kind::NotYet) {
        m_form->fieldOf(m_provider)->setProblem(tr("Choose another provider; this one cannot work yet."));
    }
    if (typed.host.isEmpty()) {
        m_form->fieldOf(m_host)->setProblem(tr("Enter the name of the server."));
    }
    const bool plain = typed.security == QLatin1String("none");
    if (plain && !delivery::isLoopbackHost(typed.host)) {
        m_form->fieldOf(m_security)
            ->setProblem(tr("Without encryption only a server on this very computer is allowed."));
    } else if (plain && !typed.user.isEmpty()) {
        m_form->fieldOf(m_user)->setProblem(tr("User name and password never travel without encryption."));
    }
    if (!typed.caFile.isEmpty() && !QFileInfo(typed.caFile).isReadable()) {
        m_form->fieldOf(m_caFile)->setProblem(tr("This file cannot be read."));
    }
    if (!typed.user.isEmpty() && typed.password.isEmpty() && !typed.hasPassword) {
        m_form->fieldOf(m_password)->setProblem(tr("Enter the password of this account."));
    }
}

void MailAccountForm::save()
{
    if (!check()) {
        return;
    }
    m_desk.write(
        [typed = account()](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return application::saveMailAccount(tx, school.services(), session, typed);
        },
        this,
        [this](const Result<application::SettingConsequence>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            MailAccount stored = account();
            stored.hasPassword = !stored.user.isEmpty() && (stored.hasPassword || !stored.password.isEmpty());
            stored.password = SecretText();
            show(stored);
            Q_EMIT saved(*done);
        });
}

// ---- test ----

void MailAccountForm::sendTest()
{
    QString recipient = m_testAddress->text().trimmed();
    if (recipient.isEmpty()) {
        recipient
            = m_replyTo->text().trimmed().isEmpty() ? m_from->text().trimmed() : m_replyTo->text().trimmed();
        m_testAddress->setText(recipient);
    }
    if (!check()) {
        return;
    }
    if (!EmailAddress::parse(recipient)) {
        say(false, tr("Enter the address to which the test mail goes."));
        m_testAddress->setFocus();
        return;
    }
    m_testHadFocus = m_test->hasFocus();
    m_test->setEnabled(false);
    m_answer->setTone(Banner::Tone::Info);
    m_answer->setText(tr("Talking to the server…"));
    m_answer->show();
    const application::TestMailWords words { tr("Test mail from Belfry"),
        tr("This mail was sent by Belfry to try the mail account. It arrived, so the account works.") };
    m_desk.read(
        [typed = account(), recipient, words](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return application::prepareMailTest(tx, school.services(), session, typed, recipient, words);
        },
        this,
        [this](const Result<application::MailTest>& test) {
            if (!test) {
                testFinished(fail(test.error()));
                return;
            }
            runInPool([test = *test] { return application::runMailTest(test); },
                this,
                [this](const Result<void>& result) { testFinished(result); });
        });
}

void MailAccountForm::testFinished(const Result<void>& result)
{
    m_test->setEnabled(true);
    if (m_testHadFocus) {
        m_test->setFocus(); // it went on to "Later" while the button was grey
    }
    if (!result) {
        QString words = errorText(result.error());
        if (result.error().code == ErrorCode::ChannelAuth && !result.error().detail.isEmpty()) {
            //: %1 is a sentence, %2 the words of the mail server
            words = tr("%1 The server said: %2").arg(words, result.error().detail);
        }
        say(false, words);
        return;
    }
    //: %1 is an address
    say(true,
        tr("The server accepted the test mail to %1. Look whether it arrives, also in the spam folder.")
            .arg(m_testAddress->text().trimmed()));
    if (!isChanged()) {
        // The stored account works: a channel that was stopped because of it may go on.
        m_desk.write(
            [](SchoolWorker& school, database::Transaction& tx, const access::Session&) {
                return school.services().channels.reopen(tx, outbox::Channel::Email);
            },
            this,
            [](const Result<void>&) {});
    }
}

void MailAccountForm::say(bool good, const QString& words)
{
    m_answer->setTone(good ? Banner::Tone::Ok : Banner::Tone::Bad);
    m_answer->setText(words);
    m_answer->show();
}

} // namespace belfry::ui::settings
