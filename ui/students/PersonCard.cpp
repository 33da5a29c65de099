// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonCard.h"

#include "core/base/Clock.h"
#include "core/base/PhoneNumber.h"
#include "core/lists/OutboxList.h"
#include "ui/activities/PersonContracts.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/activities/WhyNotDialog.h"
#include "ui/common/CredentialWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"
#include "ui/common/StepUp.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ElidedLabel.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/Layouts.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/students/ConsentProof.h"
#include "ui/students/ConsentSection.h"
#include "ui/students/ContactRows.h"
#include "ui/students/CredentialsButton.h"
#include "ui/students/InboxSection.h"
#include "ui/students/NoteDialog.h"
#include "ui/students/NotesSection.h"
#include "ui/students/OwnRolesRow.h"
#include "ui/students/PersonCommands.h"
#include "ui/students/PersonDialog.h"
#include "ui/students/PersonPicker.h"
#include "ui/students/PersonsExport.h"
#include "ui/students/WithdrawDialog.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;
using lists::StudentRow;
using people::ConsentPurpose;
using people::PersonRole;

namespace {

constexpr int kPasswordShownMs = 30'000;
constexpr size_t kLastMessages = 4;
constexpr int kAllMessages = 50;

QString dots()
{
    return QStringLiteral("••••••••••");
}

/// Each on a line of its own, cut rather than wider than the card.
QWidget* linesOf(const QStringList& texts, const QString& objectName, QWidget* parent)
{
    auto* lines = new QWidget(parent);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    for (const QString& text : texts.isEmpty() ? QStringList(QStringLiteral("–")) : texts) {
        auto* label = new ElidedLabel(text, lines);
        label->setObjectName(objectName);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    return lines;
}

Result<std::vector<StudentRow>> rowsOf(database::Transaction& tx,
    const access::Session& session,
    const std::vector<people::Guardianship>& links,
    bool areGuardians)
{
    std::vector<PersonId> ids;
    for (const auto& link : links) {
        ids.push_back(areGuardians ? link.guardian : link.student);
    }
    return lists::StudentList::rows(tx, session, ids);
}

} // namespace

PersonCard::PersonCard(Desk& desk, INavigator& navigator, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_frame(new QWidget(this))
    , m_nothing(mutedLabel(tr("Choose a person in the list."), this))
    , m_name(new QLabel(m_frame))
    , m_facts(mutedLabel(QString(), m_frame))
    , m_tabs(new QTabWidget(m_frame))
{
    setObjectName(QStringLiteral("personCard"));
    setMinimumWidth(330);
    setBodyMargins(0);
    auto* layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->setSpacing(kGrid);
    buildHead();
    setNames(m_tabs, QStringLiteral("personTabWidget"), tr("Parts of the card"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    // Five tabs must fit beside the list in the smallest window and in every language, and begin where the
    // text begins.
    setFontScale(m_tabs->tabBar(), 0.94);
    m_tabs->setStyleSheet(QStringLiteral("QTabBar::tab { margin-right: 5px; padding: 8px 1px; } "
                                         "QTabWidget::tab-bar { left: 14px; }"));
    layout->addWidget(m_tabs, 1);
    buildGeneral();
    m_contact = addTab(m_contactPage, QStringLiteral("contactTab"));
    m_guardians = addTab(m_guardiansPage, QStringLiteral("guardiansTab"));
    m_students = addTab(m_studentsPage, QStringLiteral("studentsTab"));
    auto* contracts = addTab(m_contractsPage, QStringLiteral("contractsTab"));
    m_contracts = new PersonContracts(m_desk, m_navigator, m_contractsPage);
    contracts->addWidget(m_contracts);
    contracts->addStretch(1);
    auto* messages = addTab(m_messagesPage, QStringLiteral("messagesTab"));
    m_inbox = new InboxSection(m_messagesPage);
    messages->addWidget(m_inbox);
    m_messages = new QVBoxLayout;
    m_messages->setSpacing(kGrid);
    messages->addLayout(m_messages);
    messages->addStretch(1);
    m_nothing->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_frame, 1);
    m_hidePassword.setSingleShot(true);
    m_hidePassword.setInterval(kPasswordShownMs);
    connect(&m_hidePassword, &QTimer::timeout, this, &PersonCard::hidePassword);
    connect(&m_desk, &Desk::locked, this, &PersonCard::hidePassword);
    clear();
}

void PersonCard::buildHead()
{
    auto* line = new QGridLayout;
    line->setContentsMargins(grid(2), 0, grid(2), 0);
    line->setHorizontalSpacing(kGrid);
    line->setVerticalSpacing(2);
    setNames(m_name, QStringLiteral("personNameLabel"), tr("Name"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setFontScale(m_name, 1.2, QFont::DemiBold);
    m_facts->setObjectName(QStringLiteral("personFactsLabel"));
    m_edit = iconButton(IconName::Edit, tr("Edit"), QStringLiteral("editPersonButton"), m_frame);
    buildMore();
    MessageTargets targets;
    targets.chosen = [this](const MessageTargets::Write& write) { m_list.writeTo({ m_id }, write); };
    targets.shown = [this](const MessageTargets::Write& write) {
        if (m_list.shown) {
            m_list.shown(write);
        }
    };
    auto* message = new MessageButton(m_navigator, targets, QStringLiteral("cardMessageButton"), {}, m_frame);
    message->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    line->addWidget(m_name, 0, 0);
    line->addWidget(message, 0, 1, Qt::AlignVCenter);
    line->addWidget(m_edit, 0, 2, Qt::AlignVCenter);
    line->addWidget(m_more, 0, 3, Qt::AlignVCenter);
    line->addWidget(m_facts, 1, 0, 1, 4);
    line->setColumnStretch(0, 1);
    static_cast<QVBoxLayout*>(m_frame->layout())->addLayout(line);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
}

void PersonCard::buildMore()
{
    auto* menu = new QMenu(m_frame);
    const auto add
        = [&](IconName name, const QString& text, const char* objectName, access::Action right, auto run) {
              auto* action = menu->addAction(ui::icon(name), text);
              action->setObjectName(QLatin1String(objectName));
              action->setVisible(access::mayEver(m_desk.session(), right));
              connect(action, &QAction::triggered, this, run);
              return action;
          };
    using access::Action;
    m_giveLogin = add(IconName::Key, tr("&Give a login"), "giveLoginAction", Action::MakeCredential, [this] {
        giveLogin(m_desk, m_id, this);
    });
    m_sendSms = add(IconName::Phone,
        tr("Send credentials by &SMS…"),
        "sendCredentialsSmsAction",
        Action::Compose,
        [this] { sendCredentialsBySms(m_desk, { m_id }, this); });
    m_renew = add(IconName::Key, tr("New &password…"), "cardRenewAction", Action::MakeCredential, [this] {
        renewPasswords(m_desk, { m_id }, this);
    });
    m_paper = add(IconName::Check, tr("&Handed over on paper…"), "paperAction", Action::Compose, [this] {
        handOverOnPaper(m_desk, m_id, this);
    });
    m_slip = add(IconName::Print, tr("P&rint credential slip…"), "slipAction", Action::SeeCredential, [this] {
        printSlips(m_desk, { m_id }, this);
    });
    add(IconName::Question, tr("&Why does nothing arrive?…"), "whyNotAction", Action::SeePeople, [this] {
        auto* dialog = new activities::WhyNotDialog(m_desk, m_navigator, m_id, this);
        dialog->open();
    });
    menu->addSeparator();
    add(IconName::Edit, tr("&Note…"), "noteAction", Action::EditPeople, [this] { writeNote(); });
    add(IconName::Check, tr("Record &consent…"), "cardConsentAction", Action::RecordConsent, [this] {
        recordConsent(m_desk, { m_id }, this);
    });
    m_merge = add(IconName::Merge, tr("&Merge with…"), "mergeAction", Action::EditPeople, [this] {
        mergeWith(m_desk, m_id, this);
    });
    m_export = add(
        IconName::Export, tr("E&xport this person's data…"), "exportPersonAction", Action::Export, [this] {
            exportPerson(m_desk, m_id, this);
        });
    menu->addSeparator();
    m_archive = add(IconName::Archive, tr("&Archive…"), "cardArchiveAction", Action::EditPeople, [this] {
        archivePersons(m_desk, { m_id }, this);
    });
    m_unarchive = add(IconName::Archive,
        tr("&Bring back from the archive"),
        "cardUnarchiveAction",
        Action::EditPeople,
        [this] { unarchivePersons(m_desk, { m_id }, this); });
    m_more = menuButton(tr("&More"), QStringLiteral("personMoreButton"), menu, m_frame);
}

QVBoxLayout* PersonCard::addTab(QWidget*& page, const QString& objectName)
{
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* contents = new QWidget(scroll);
    setLook(contents, "page");
    contents->setObjectName(objectName);
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(grid(2), 12, grid(2), grid(2));
    layout->setSpacing(kGrid);
    scroll->setWidget(contents);
    scroll->hide(); // until it is a tab
    page = scroll;
    return layout;
}

void PersonCard::buildGeneral()
{
    auto* layout = addTab(m_generalPage, QStringLiteral("generalTab"));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    auto* account = new QVBoxLayout;
    account->setSpacing(2);
    m_login = new ElidedLabel(QString(), m_generalPage);
    m_login->setObjectName(QStringLiteral("loginLabel"));
    m_login->setAccessibleName(tr("Login"));
    setFontScale(m_login, 1.0, QFont::DemiBold);
    m_passwordCaption = mutedLabel(tr("Password"), m_generalPage);
    m_password = new QLabel(m_generalPage);
    m_password->setObjectName(QStringLiteral("passwordLabel"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setTextFormat(Qt::PlainText);
    m_showPassword = linkButton(tr("&Show"), QStringLiteral("showPasswordButton"), m_generalPage);
    account->addWidget(mutedLabel(tr("Login"), m_generalPage));
    account->addWidget(m_login);
    account->addSpacing(kGrid);
    account->addWidget(m_passwordCaption);
    account->addWidget(m_password);
    account->addWidget(m_showPassword, 0, Qt::AlignLeft);
    m_loginLink = linkButton(tr("Give a login"), QStringLiteral("giveLoginButton"), m_generalPage);
    account->addWidget(m_loginLink, 0, Qt::AlignLeft);
    connect(m_loginLink, &QPushButton::clicked, this, [this] { giveLogin(m_desk, m_id, this); });
    m_send = new CredentialsButton(m_generalPage);
    m_send->setFixedWidth(180);
    top->addLayout(account, 1);
    top->addWidget(m_send, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_reach = new KeyValueList(m_generalPage);
    layout->addWidget(m_reach);
    layout->addSpacing(kHalfGrid);
    layout->addWidget(ruleLine(m_generalPage));
    m_notes = new NotesSection(access::mayEver(m_desk.session(), access::Action::EditPeople), m_generalPage);
    layout->addWidget(m_notes);
    connect(m_notes, &NotesSection::noteWanted, this, &PersonCard::writeNote);
    layout->addSpacing(kHalfGrid);
    layout->addWidget(ruleLine(m_generalPage));
    m_lastMessages = new QVBoxLayout;
    m_lastMessages->setSpacing(kHalfGrid);
    layout->addLayout(m_lastMessages);
    layout->addStretch(1);
    m_send->setEnabled(access::mayEver(m_desk.session(), access::Action::Compose));
    connect(m_showPassword, &QPushButton::clicked, this, &PersonCard::showPassword);
    connect(m_send, &QPushButton::clicked, this, [this] { sendCredentials(m_desk, { m_id }, this); });
}

void PersonCard::clear()
{
    m_id = {};
    hidePassword();
    m_frame->hide();
    m_nothing->setText(tr("Choose a person in the list."));
    m_nothing->show();
}

void PersonCard::showPerson(PersonId id)
{
    if (id != m_id) {
        hidePassword();
    }
    m_id = id;
    reload();
}

void PersonCard::reload()
{
    if (!m_id.isValid()) {
        return;
    }
    const PersonId id = m_id;
    m_desk.read(
        [id](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            auto& services = school.services();
            Contents contents;
            TRY_ASSIGN(contents.person, services.people.find(tx, session, id));
            TRY_ASSIGN(auto rows, lists::StudentList::rows(tx, session, { id }));
            if (!rows.empty()) {
                contents.row = rows.front();
            }
            TRY_ASSIGN(const auto account, services.credentials.find(tx, id));
            contents.hasAccount = account.has_value();
            contents.hasPassword = account && account->hasPassword;
            TRY_ASSIGN(contents.points, services.people.contactPoints(tx, session, id));
            TRY_ASSIGN(contents.consents, services.consents.history(tx, session, id));
            TRY_ASSIGN(contents.standing, application::consentStanding(tx, session, id));
            TRY_ASSIGN(contents.groups, services.groups.groupsOf(tx, session, id));
            TRY_ASSIGN(contents.allGroups, services.groups.list(tx, session));
            TRY_ASSIGN(const auto guardians, services.people.guardiansOf(tx, session, id));
            TRY_ASSIGN(const auto students, services.people.studentsOf(tx, session, id));
            const auto join = [](const std::vector<StudentRow>& found,
                                  const std::vector<people::Guardianship>& links,
                                  bool areGuardians) {
                std::vector<Relative> relatives;
                for (const auto& link : links) {
                    const PersonId wanted = areGuardians ? link.guardian : link.student;
                    const auto row = std::find_if(found.begin(),
                        found.end(),
                        [wanted](const StudentRow& one) { return one.id == wanted; });
                    if (row != found.end()) {
                        relatives.push_back({ *row, link.relation });
                    }
                }
                return relatives;
            };
            TRY_ASSIGN(const auto guardianRows, rowsOf(tx, session, guardians, true));
            TRY_ASSIGN(const auto studentRows, rowsOf(tx, session, students, false));
            contents.guardians = join(guardianRows, guardians, true);
            contents.students = join(studentRows, students, false);
            lists::OutboxFilter messages;
            messages.recipient = id;
            TRY_ASSIGN(contents.messages, lists::OutboxList::page(tx, session, messages, {}, kAllMessages));
            TRY_ASSIGN(contents.inbox, lists::InboxList::ofPerson(tx, session, id, kAllMessages));
            TRY_ASSIGN(contents.notes, services.notes.list(tx, session, id));
            return contents;
        },
        this,
        [this, id](const Result<Contents>& contents) {
            if (id != m_id) {
                return; // another person was chosen meanwhile
            }
            if (!contents) {
                clear();
                m_nothing->setText(errorText(contents.error()));
                return;
            }
            fill(*contents);
        });
}

void PersonCard::fill(const Contents& contents)
{
    m_contents = contents;
    fillHead();
    fillGeneral();
    fillContact();
    emptyLayout(m_guardians);
    fillRelatives(m_guardians, m_contents.guardians, true);
    emptyLayout(m_students);
    fillRelatives(m_students, m_contents.students, false);
    m_contracts->showPerson(m_contents.person.id,
        m_contents.person.listName(),
        m_contents.person.roles.testFlag(PersonRole::Student));
    emptyLayout(m_messages);
    fillMessages(m_messages, m_contents.messages.size());
    m_inbox->show(m_contents.inbox);
    showTabs();
    m_nothing->hide();
    m_frame->show();
}

void PersonCard::fillHead()
{
    const auto& person = m_contents.person;
    m_name->setText(person.displayName());
    QStringList facts;
    if (person.status == people::PersonStatus::Archived) {
        facts.append(tr("archived"));
    }
    if (person.birthDate.isValid()) {
        //: date of birth
        facts.append(tr("born %1").arg(shortDate(person.birthDate)));
    }
    facts.append(m_contents.row.groups);
    if (!person.number.isEmpty()) {
        facts.append(tr("no. %1").arg(person.number));
    }
    if (person.roles.testFlag(PersonRole::Teacher)) {
        facts.append(tr("teacher"));
    }
    if (person.roles.testFlag(PersonRole::Guardian)) {
        facts.append(tr("guardian"));
    }
    if (person.roles.testFlag(PersonRole::Payer)) {
        facts.append(tr("payer"));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    const bool mayMake = access::mayEver(m_desk.session(), access::Action::MakeCredential);
    const bool isArchived = person.status == people::PersonStatus::Archived;
    m_edit->setEnabled(mayEdit);
    m_archive->setVisible(mayEdit && !isArchived);
    m_unarchive->setVisible(mayEdit && isArchived);
    m_giveLogin->setVisible(mayMake && !m_contents.hasAccount);
    m_renew->setVisible(mayMake && m_contents.hasAccount);
    m_sendSms->setVisible(
        m_contents.hasAccount && access::mayEver(m_desk.session(), access::Action::Compose));
    m_paper->setVisible(m_contents.hasAccount && access::mayEver(m_desk.session(), access::Action::Compose));
    m_slip->setVisible(
        m_contents.hasPassword && access::mayEver(m_desk.session(), access::Action::SeeCredential));
}

void PersonCard::fillGeneral()
{
    m_reach->clear();
    m_send->setVisible(m_contents.hasAccount);
    m_send->setInfo(m_contents.row.credentials);
    m_login->setText(m_contents.hasAccount ? m_contents.row.login : tr("none"));
    m_loginLink->setVisible(
        !m_contents.hasAccount && access::mayEver(m_desk.session(), access::Action::MakeCredential));
    m_passwordCaption->setVisible(m_contents.hasAccount);
    m_password->setVisible(m_contents.hasAccount);
    m_showPassword->setVisible(
        m_contents.hasPassword && access::mayEver(m_desk.session(), access::Action::SeeCredential));
    hidePassword();
    m_reach->addWidget(tr("E-mail"), linesOf(m_contents.row.emails, QStringLiteral("emailLabel"), m_reach));
    m_reach->addWidget(tr("Phone"), linesOf(m_contents.row.phones, QStringLiteral("phoneLabel"), m_reach));
    QStringList guardians;
    for (const Relative& guardian : m_contents.guardians) {
        guardians.append(guardian.row.givenName.isEmpty()
                ? guardian.row.listName
                : guardian.row.givenName + QLatin1Char(' ') + guardian.row.familyName);
    }
    if (m_contents.person.roles.testFlag(PersonRole::Student)) {
        m_reach->addWidget(tr("Guardian"), linesOf(guardians, QStringLiteral("guardianLabel"), m_reach));
    }
    if (m_contents.person.roles.testFlag(PersonRole::Student) || !m_contents.groups.empty()) {
        m_reach->addWidget(tr("Groups"), groupLines());
    }
    m_reach->addWidget(tr("Consent"), consentPill());
    if (!m_contents.person.note.isEmpty()) {
        m_reach->addText(tr("Note"), m_contents.person.note);
    }
    m_notes->show(m_contents.notes);
    emptyLayout(m_lastMessages);
    m_lastMessages->addWidget(mutedLabel(tr("Last messages"), m_generalPage));
    fillMessages(m_lastMessages, kLastMessages);
}

/// What holds in the school's mode, in short; the whole stands in the tab Contact.
QWidget* PersonCard::consentPill()
{
    const auto& standing = m_contents.standing;
    QStringList purposes;
    if (standing.contract) {
        purposes.append(tr("contract"));
    }
    if (standing.messages) {
        purposes.append(tr("messages"));
    }
    const bool isBlocked = standing.basis == application::ConsentStanding::Basis::Blocked;
    auto* pill = new StatePill(isBlocked ? StateColour::Bad
            : purposes.isEmpty()         ? StateColour::None
                                         : StateColour::Ok,
        isBlocked                ? tr("all sending is blocked")
            : purposes.isEmpty() ? tr("none: nothing is sent")
                                 : purposes.join(QLatin1String(", ")),
        m_reach);
    pill->setObjectName(QStringLiteral("consentPill"));
    pill->setToolTip(consentBasisText(standing.basis));
    return pill;
}

void PersonCard::addMessage(QVBoxLayout* layout, const outbox::Row& message)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(kGrid);
    auto* when = mutedLabel(dayText(message.acceptedAt != 0 ? message.acceptedAt : message.createdAt), row);
    when->setWordWrap(false);
    when->setMinimumWidth(52);
    const StateWords words = stateWords(message);
    auto* open = linkButton(tr("Open"), QStringLiteral("openMessageButton"), row);
    open->setAccessibleName(tr("Open: %1").arg(message.subject));
    line->addWidget(when);
    line->addWidget(new ElidedLabel(message.subject, row), 1);
    line->addWidget(new StatePill(words.colour, words.text, row));
    line->addWidget(open);
    layout->addWidget(row);
    connect(open, &QPushButton::clicked, this, [this, id = message.id] {
        openOutbox({ { QStringLiteral("id"), id.value() } });
    });
}

void PersonCard::fillMessages(QVBoxLayout* layout, size_t limit)
{
    if (m_contents.messages.empty()) {
        layout->addWidget(mutedLabel(tr("No message was written to this person yet.")));
        return;
    }
    for (size_t index = 0; index < std::min(limit, m_contents.messages.size()); ++index) {
        addMessage(layout, m_contents.messages[index]);
    }
    auto* all = linkButton(tr("All messages in the outbox"), QStringLiteral("allMessagesButton"));
    layout->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] {
        openOutbox({ { QStringLiteral("recipient"), m_id.value() } });
    });
}

void PersonCard::addContactRow(const people::ContactPoint& point)
{
    const bool isPhone = point.kind == people::ContactKind::Phone;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    auto* mark = new QLabel(row);
    mark->setPixmap(ui::icon(isPhone ? IconName::Phone : IconName::Mail, IconColour::Mute).pixmap(16, 16));
    QString shown = point.normalised.isEmpty() ? point.raw : point.normalised;
    if (const auto number = PhoneNumber::parse(shown, point.country); isPhone && number) {
        shown = number->international();
    }
    auto* words = new ElidedLabel(shown, row);
    words->setObjectName(isPhone ? QStringLiteral("contactPhoneLabel") : QStringLiteral("contactEmailLabel"));
    if (isPhone) {
        //: %1 is a telephone number as somebody wrote it
        words->setToolTip(tr("Typed: %1").arg(point.raw));
    }
    line->addWidget(mark);
    line->addWidget(words, 1);
    if (!point.label.isEmpty()) {
        line->addWidget(mutedLabel(point.label, row));
    }
    const bool isOk = point.state == people::ContactState::Ok;
    if (isOk && point.receivesSms) {
        line->addWidget(new StatePill(StateColour::None, tr("receives SMS"), row));
    }
    if (!isOk) {
        auto* pill = new StatePill(StateColour::Bad,
            point.state == people::ContactState::Invalid ? tr("not valid") : tr("refused"),
            row);
        pill->setToolTip(point.state == people::ContactState::Failing ? point.stateReason
                : isPhone ? phoneProblemText(point.raw, point.country)
                          : emailProblemText(point.raw));
        line->addWidget(pill);
    }
    m_contact->addWidget(row);
}

void PersonCard::addSmsSwitch()
{
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    const auto& points = m_contents.points;
    const bool hasNumber = std::any_of(points.begin(), points.end(), [](const auto& point) {
        return point.kind == people::ContactKind::Phone;
    });
    if (mayEdit) {
        auto* add = linkButton(
            hasNumber ? tr("Add another number") : tr("Add a number"), QStringLiteral("addNumberButton"));
        m_contact->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &PersonCard::addNumber);
    }
    if (!hasNumber) {
        return;
    }
    const bool isWanted = m_contents.person.smsWanted;
    auto* row = new QWidget;
    auto* line = new QGridLayout(row);
    line->setContentsMargins(0, kHalfGrid, 0, 0);
    line->setHorizontalSpacing(kGrid);
    line->setVerticalSpacing(2);
    auto* pill = new StatePill(isWanted ? StateColour::Ok : StateColour::None,
        isWanted ? tr("SMS are sent") : tr("no SMS are sent"),
        row);
    pill->setObjectName(QStringLiteral("smsWantedPill"));
    // The words are long in some languages: the state stands under the name, not cut beside it.
    line->addWidget(new QLabel(tr("SMS to this person"), row), 0, 0);
    line->addWidget(pill, 1, 0, Qt::AlignLeft);
    auto* change = linkButton(
        isWanted ? tr("Do not send SMS") : tr("Send SMS"), QStringLiteral("smsWantedButton"), row);
    change->setEnabled(mayEdit);
    line->addWidget(change, 1, 1, Qt::AlignRight);
    line->setColumnStretch(0, 1);
    m_contact->addWidget(row);
    connect(change, &QPushButton::clicked, this, [this, isWanted] { setSmsWanted(!isWanted); });
}

void PersonCard::addNumber()
{
    auto* dialog = new PersonDialog(m_desk, m_id, this);
    dialog->addNumber();
    dialog->open();
}

void PersonCard::setSmsWanted(bool wanted)
{
    m_desk.write(
        [id = m_id, wanted](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().people.setSmsWanted(tx, session, { id }, wanted);
        },
        this,
        [this](const Result<void>& result) { say(result); });
}

void PersonCard::fillContact()
{
    emptyLayout(m_contact);
    if (m_contents.points.empty()) {
        m_contact->addWidget(mutedLabel(tr("No address and no number. “Edit” adds them.")));
    }
    for (const auto& point : m_contents.points) {
        addContactRow(point);
    }
    addSmsSwitch();
    m_contact->addSpacing(kHalfGrid);
    m_contact->addWidget(ruleLine(m_contactPage));
    auto* consents = new ConsentSection(m_contents.standing,
        m_contents.row.consent,
        m_contents.consents,
        access::mayEver(m_desk.session(), access::Action::RecordConsent));
    m_contact->addWidget(consents);
    connect(consents, &ConsentSection::recordWanted, this, [this] { recordConsent(m_desk, { m_id }, this); });
    connect(consents, &ConsentSection::withdrawWanted, this, &PersonCard::withdrawConsent);
    connect(consents, &ConsentSection::proofWanted, this, [this] { printConsentProof(m_desk, m_id, this); });
    m_contact->addWidget(new OwnRolesRow(m_desk, m_id));
    m_contact->addStretch(1);
}

void PersonCard::fillRelatives(QVBoxLayout* layout, const std::vector<Relative>& relatives, bool areGuardians)
{
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    if (relatives.empty()) {
        layout->addWidget(
            mutedLabel(areGuardians ? tr("No guardian yet. Credentials go to the student alone.")
                                    : tr("No students yet.")));
    }
    for (const Relative& relative : relatives) {
        auto* row = new QWidget;
        auto* line = new QGridLayout(row);
        line->setContentsMargins(0, kHalfGrid, 0, kHalfGrid);
        line->setVerticalSpacing(2);
        auto* name = linkButton(relative.row.listName, QStringLiteral("openRelativeButton"), row);
        line->addWidget(name, 0, 0, Qt::AlignLeft);
        auto* remove = iconButton(IconName::Cross,
            tr("Take away: %1").arg(relative.row.listName),
            QStringLiteral("unlinkButton"),
            row);
        remove->setVisible(mayEdit);
        line->addWidget(remove, 0, 1, 2, 1, Qt::AlignTop);
        QStringList facts { relative.relation };
        facts += areGuardians ? relative.row.emails + relative.row.phones : relative.row.groups;
        facts.removeAll(QString());
        line->addWidget(mutedLabel(facts.join(QStringLiteral(" · ")), row), 1, 0);
        line->setColumnStretch(0, 1);
        layout->addWidget(row);
        connect(name, &QPushButton::clicked, this, [this, other = relative.row, areGuardians] {
            openPerson(other, areGuardians);
        });
        connect(remove, &QPushButton::clicked, this, [this, other = relative.row, areGuardians] {
            unlink(areGuardians ? m_id : other.id, areGuardians ? other.id : m_id, other.listName);
        });
    }
    if (areGuardians && mayEdit) {
        auto* add = secondaryButton(tr("A&dd guardian…"), QStringLiteral("addGuardianButton"));
        setButtonIcon(add, IconName::Plus);
        layout->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &PersonCard::addGuardian);
    }
    layout->addStretch(1);
}

/// The groups of the person, each with the way out of it, and the way into others.
QWidget* PersonCard::groupLines()
{
    auto* lines = new QWidget(m_reach);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    auto* menu = new QMenu(lines);
    for (const auto& group : m_contents.allGroups) {
        const bool isIn = std::any_of(m_contents.groups.begin(),
            m_contents.groups.end(),
            [&](const auto& one) { return one.id == group.id; });
        if (!isIn) {
            auto* action
                = menu->addAction(QString(group.name).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, id = group.id] { changeGroup(id, true); });
            continue;
        }
        auto* row = new QWidget(lines);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = linkButton(group.name, QStringLiteral("openGroupButton"), row);
        auto* leave = linkButton(tr("Leave"), QStringLiteral("leaveGroupButton"), row);
        leave->setAccessibleName(tr("Leave: %1").arg(group.name));
        leave->setVisible(mayEdit);
        line->addWidget(name, 0, Qt::AlignLeft);
        line->addStretch(1);
        line->addWidget(leave);
        column->addWidget(row);
        connect(name, &QPushButton::clicked, this, [this, id = group.id] {
            m_navigator.openPage(QStringLiteral("groups"), { { QStringLiteral("id"), id.value() } });
        });
        connect(leave, &QPushButton::clicked, this, [this, id = group.id] { changeGroup(id, false); });
    }
    if (mayEdit && !menu->isEmpty()) {
        auto* add = linkButton(tr("A&dd to a group"), QStringLiteral("addGroupButton"), lines);
        add->setMenu(menu);
        column->addWidget(add, 0, Qt::AlignLeft);
    } else if (m_contents.groups.empty()) {
        column->addWidget(mutedLabel(tr("In no group."), lines));
    }
    return lines;
}

void PersonCard::showTabs()
{
    QWidget* const current = m_wantedTab != nullptr ? m_wantedTab : m_tabs->currentWidget();
    m_wantedTab = nullptr;
    const auto roles = m_contents.person.roles;
    struct Tab
    {
        QWidget* page;
        QString title;
        bool isShown;
    };
    const Tab tabs[] {
        { m_generalPage, tr("General"), true },
        { m_contactPage, tr("Contact"), true },
        { m_guardiansPage,
            tr("Guardians"),
            roles.testFlag(PersonRole::Student) || !m_contents.guardians.empty() },
        { m_studentsPage,
            tr("Students"),
            !m_contents.students.empty() || roles.testFlag(PersonRole::Guardian) },
        { m_contractsPage,
            tr("Contracts"),
            roles.testFlag(PersonRole::Student) || roles.testFlag(PersonRole::Payer) },
        { m_messagesPage, tr("Messages"), true },
    };
    int index = 0;
    for (const Tab& tab : tabs) {
        const int present = m_tabs->indexOf(tab.page);
        if (tab.isShown && present < 0) {
            m_tabs->insertTab(index, tab.page, tab.title);
        } else if (tab.isShown) {
            m_tabs->setTabText(present, tab.title);
        } else if (!tab.isShown && present >= 0) {
            m_tabs->removeTab(present);
        }
        index += tab.isShown ? 1 : 0;
    }
    m_tabs->setTabToolTip(m_tabs->indexOf(m_contactPage), tr("Contact and consents"));
    m_tabs->setCurrentIndex(std::max(0, m_tabs->indexOf(current)));
}

void PersonCard::setTab(const QString& name)
{
    const std::pair<const char*, QWidget*> tabs[] { { "general", m_generalPage },
        { "contact", m_contactPage },
        { "guardians", m_guardiansPage },
        { "students", m_studentsPage },
        { "contracts", m_contractsPage },
        { "groups", m_generalPage },
        { "messages", m_messagesPage } };
    for (const auto& [key, page] : tabs) {
        if (name == QLatin1String(key)) {
            m_wantedTab = page; // it may come with the person only
            if (m_tabs->indexOf(page) >= 0) {
                m_tabs->setCurrentWidget(page);
            }
        }
    }
}

void PersonCard::showPassword()
{
    if (m_hidePassword.isActive()) {
        hidePassword();
        return;
    }
    withStepUp(m_desk,
        this,
        tr("Belfry shows the password of %1. That is recorded. Type your own password to go on.")
            .arg(m_contents.person.displayName()),
        [this] {
            const PersonId id = m_id;
            m_desk.write(
                [id](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                    return school.services().credentials.show(tx, session, id, SystemClock().nowMs());
                },
                this,
                [this, id](const Result<credentials::AccountSecret>& secret) {
                    if (id != m_id) {
                        return;
                    }
                    if (!secret) {
                        MessageBox::inform(this,
                            tr("The password cannot be shown."),
                            errorText(secret.error()),
                            MessageBox::Kind::Failure);
                        return;
                    }
                    m_password->setText(secret->password.reveal());
                    m_password->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
                    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse);
                    m_showPassword->setText(tr("&Hide"));
                    m_hidePassword.start();
                });
        });
}

void PersonCard::hidePassword()
{
    m_hidePassword.stop();
    m_password->setText(m_contents.hasPassword ? dots() : tr("not kept any more"));
    m_password->setFont(font());
    m_password->setTextInteractionFlags(Qt::NoTextInteraction);
    m_showPassword->setText(tr("&Show"));
}

void PersonCard::addGuardian()
{
    auto* picker = new PersonPicker(m_desk, tr("Guardian of %1").arg(m_contents.person.displayName()), this);
    picker->setExcluded({ m_id });
    picker->allowNew(lists::PersonListKind::Guardians);
    connect(picker, &PersonPicker::picked, this, [this, student = m_id](PersonId guardian) {
        m_desk.write(
            [student, guardian, place = static_cast<int>(m_contents.guardians.size())](SchoolWorker& school,
                database::Transaction& tx,
                const access::Session& session) -> Result<void> {
                TRY(school.services().people.addRole(tx, session, guardian, PersonRole::Guardian));
                return school.services().people.linkGuardian(
                    tx, session, { student, guardian, QString(), place });
            },
            this,
            [this](const Result<void>& done) { say(done); });
    });
    picker->open();
}

void PersonCard::writeNote()
{
    auto* dialog = new NoteDialog(m_desk,
        m_id,
        m_contents.person.displayName(),
        m_contents.person.roles.testFlag(PersonRole::Student),
        this);
    dialog->open();
}

void PersonCard::unlink(PersonId student, PersonId guardian, const QString& name)
{
    if (!MessageBox::confirm(this,
            tr("Take away the tie to %1?").arg(name),
            tr("Both persons stay; only the tie between them ends."),
            tr("Take away"))) {
        return;
    }
    m_desk.write(
        [student, guardian](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().people.unlinkGuardian(tx, session, student, guardian);
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void PersonCard::changeGroup(GroupId group, bool joins)
{
    m_desk.write(
        [group, joins, id = m_id](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& groups = school.services().groups;
            return joins ? groups.enrol(tx, session, group, { id })
                         : groups.leave(tx, session, group, { id });
        },
        this,
        [this](const Result<void>& done) { say(done); });
}

void PersonCard::withdrawConsent(ConsentPurpose purpose)
{
    auto* dialog = new WithdrawDialog(purpose, m_contents.person.displayName(), this);
    connect(dialog, &WithdrawDialog::withdrawn, this, [this, id = m_id](people::ConsentEntry entry) {
        entry.person = id;
        m_desk.write(
            [entry](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().consents.record(tx, session, entry);
            },
            this,
            [this](const Result<void>& result) { say(result); });
    });
    dialog->open();
}

void PersonCard::openPerson(const StudentRow& row, bool isGuardian)
{
    m_navigator.openPage(isGuardian ? QStringLiteral("guardians") : QStringLiteral("students"),
        { { QStringLiteral("id"), row.id.value() } });
}

void PersonCard::openOutbox(const QVariantMap& filter)
{
    m_navigator.openPage(QStringLiteral("outbox"), filter);
}

void PersonCard::say(const Result<void>& result)
{
    if (!result) {
        MessageBox::inform(
            this, tr("Nothing was changed."), errorText(result.error()), MessageBox::Kind::Failure);
    }
    reload();
}

} // namespace belfry::ui::students
