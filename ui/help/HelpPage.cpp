// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPage.h"

#include "core/messaging/Template.h"
#include "ui/activities/SupportContact.h"
#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/SectionTitle.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace belfry::ui::help {

using namespace core;

namespace {

constexpr int kSpamHeight = 170;

} // namespace

HelpPage::HelpPage(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_language(new QComboBox(this))
    , m_spam(new QPlainTextEdit(this))
    , m_contact(new QLabel(this))
{
    setObjectName(QStringLiteral("helpPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionTitle(tr("Help"), SectionTitle::Size::Page, this));
    auto* inside = new QWidget(this);
    setLook(inside, "page");
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, grid(1), 0);
    m_column->setSpacing(12);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    layout->addWidget(area, 1);

    addContact();
    addSpam();
    addText(QStringLiteral("nothing"),
        tr("\"Why did my message not arrive?\""),
        tr("These are the most frequent causes, in the order in which it is worth looking:\n"
           "1. There is no e-mail address, or it is wrong.\n"
           "2. There is no phone number, it is wrong, or it is not marked \"receives SMS\".\n"
           "3. The consent is not recorded, or the school blocks all sending.\n"
           "4. It is outside the sending hours, a Sunday, a public holiday or a day off: the message leaves "
           "by "
           "itself afterwards.\n"
           "5. The SMS wallet is empty, a limit is used up, or sending is stopped.\n"
           "6. The server refused the message, or a spam filter keeps it.\n"
           "\"Why did it not arrive?\" in the outbox and on a person's card goes through all of them and "
           "leads "
           "to the place that mends it."));
    addText(QStringLiteral("recipient"),
        tr("For a recipient who says \"I get nothing\""),
        tr("Good day,\n\nplease check these points, then tell us what you found:\n"
           "1. Is the e-mail address that we have the right one, and the phone number too?\n"
           "2. Is our message in the folder for spam or advertising? Add our address to your contacts, then "
           "the "
           "next one arrives.\n"
           "3. Is your mailbox full?\n"
           "4. Have you given us your consent to send you messages?\n"
           "5. We send messages only in our sending hours, and not on Sundays and holidays."));
    addText(QStringLiteral("reply"),
        tr("Replies to SMS"),
        tr("An SMS with the school's name as its sender cannot be answered, as with warnings of the "
           "authorities. Please write or call us instead; the address and the number stand below our "
           "e-mails."));
    addText(QStringLiteral("hours"),
        tr("When messages leave"),
        tr("We send e-mails and SMS only in our sending hours. What is written outside them leaves by itself "
           "when they begin again; nothing gets lost. On Sundays, public holidays and days off nothing "
           "leaves."));
    m_column->addStretch(1);
    reload();
}

void HelpPage::addText(const QString& name, const QString& title, const QString& text)
{
    auto* card = new Card(title, this);
    auto* words = new QLabel(text, card);
    words->setObjectName(name + QLatin1String("HelpLabel"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(words);
    auto* copy = secondaryButton(tr("Copy as message"), name + QLatin1String("CopyButton"), card);
    card->body()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    m_column->addWidget(card);
}

void HelpPage::addSpam()
{
    auto* card = new Card(tr("Spam filters keep our messages"), this);
    card->body()->addWidget(
        mutedLabel(tr("Neither the school nor Belfry can influence the recipients' spam filters. Recipients "
                      "put the sending "
                      "address on their whitelist: an exception, so that messages are delivered."),
            card));
    setNames(m_language, QStringLiteral("helpLanguageComboBox"), tr("Language of the text"));
    m_language->addItem(tr("Polish"), QStringLiteral("pl"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    setNames(m_spam, QStringLiteral("spamHelpPlainTextEdit"), tr("Text for recipients"));
    m_spam->setReadOnly(true);
    m_spam->setTabChangesFocus(true);
    m_spam->setFixedHeight(kSpamHeight);
    card->body()->addWidget(m_spam);
    auto* line = new QHBoxLayout;
    auto* copy = secondaryButton(tr("Copy as message"), QStringLiteral("spamCopyButton"), card);
    line->addWidget(copy);
    line->addWidget(m_language);
    line->addStretch(1);
    card->body()->addLayout(line);
    m_column->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_spam->toPlainText());
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &HelpPage::showSpam);
}

void HelpPage::addContact()
{
    auto* card = new Card(tr("Need help? Contact us"), this);
    setNames(m_contact, QStringLiteral("supportContactLabel"), tr("Contact"));
    m_contact->setWordWrap(true);
    m_contact->setTextFormat(Qt::PlainText);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_contact);
    auto* line = new QHBoxLayout;
    auto* copy = secondaryButton(tr("Copy as message"), QStringLiteral("contactCopyButton"), card);
    auto* edit = linkButton(tr("Change the contact…"), QStringLiteral("editContactButton"), card);
    line->addWidget(copy);
    line->addWidget(edit);
    line->addStretch(1);
    card->body()->addLayout(line);
    edit->setVisible(access::mayEver(m_desk.session(), access::Action::ChangeSettings));
    m_column->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_contact->text());
    });
    connect(edit, &QPushButton::clicked, this, [this] {
        m_navigator.openPage(
            QStringLiteral("settings"), { { QStringLiteral("page"), QStringLiteral("support") } });
    });
}

void HelpPage::reload()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) {
            return school.services().settings.snapshot(tx);
        },
        this,
        [this](const Result<settings::Snapshot>& settings) {
            if (settings) {
                show(*settings);
            }
        });
}

void HelpPage::show(const settings::Snapshot& settings)
{
    m_school = settings.text("school.name");
    m_sender = settings.text("mail.from");
    if (m_spam->toPlainText().isEmpty()) {
        m_language->setCurrentIndex(qMax(0, m_language->findData(settings.text("school.language"))));
    }
    showSpam();
    QStringList lines;
    if (const QString contact = activities::supportContact(settings); !contact.isEmpty()) {
        lines.append(contact);
    }
    const auto add = [&](const char* key, const QString& words) {
        if (const QString value = settings.text(key); !value.isEmpty()) {
            lines.append(words.arg(value));
        }
    };
    //: %1 is an e-mail or web address
    add("support.bugs", tr("Report a fault: %1"));
    //: %1 is an e-mail or web address
    add("support.ideas", tr("Tell an idea: %1"));
    //: %1 is a web address
    add("support.films", tr("Watch the films: %1"));
    m_contact->setText(lines.isEmpty() ? tr("Nobody is entered yet.") : lines.join(QLatin1Char('\n')));
}

void HelpPage::showSpam()
{
    const QString sender = m_sender.isEmpty() ? tr("(the sender's address is not set yet)") : m_sender;
    m_spam->setPlainText(messaging::whitelistText(m_language->currentData().toString(), m_school, sender));
}

} // namespace belfry::ui::help
