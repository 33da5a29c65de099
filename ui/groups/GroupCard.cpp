// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupCard.h"

#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/CredentialWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"
#include "ui/common/Tokens.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/groups/AddStudentsDialog.h"
#include "ui/groups/CredentialSlips.h"
#include "ui/groups/GroupDialog.h"
#include "ui/groups/GroupStudentsModel.h"
#include "ui/groups/GroupWords.h"
#include "ui/groups/LessonDialog.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace belfry::ui::groups {

using namespace core;
using core::handover::HandoverService;

namespace {

constexpr size_t kWindow = 200;

Result<std::vector<lists::StudentRow>> studentsOf(
    database::Transaction& tx, const access::Session& session, GroupId group)
{
    lists::StudentFilter filter;
    filter.group = group;
    TRY_ASSIGN(const auto ids, lists::StudentList::ids(tx, session, filter));
    std::vector<lists::StudentRow> rows;
    for (size_t start = 0; start < ids.size(); start += kWindow) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + kWindow, ids.size()));
        TRY_ASSIGN(auto window, lists::StudentList::rows(tx, session, { first, last }));
        rows.insert(
            rows.end(), std::make_move_iterator(window.begin()), std::make_move_iterator(window.end()));
    }
    return rows;
}

} // namespace

GroupCard::GroupCard(Desk& desk, INavigator& navigator, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("groupCard"));
    setLook(this, "card");
    setMinimumWidth(400);
    m_stack = new QStackedWidget(this);
    auto* contents = new QWidget(m_stack);
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    buildHead(column);
    m_tabs = new QTabWidget(contents);
    m_tabs->setObjectName(QStringLiteral("groupTabWidget"));
    setLook(m_tabs, "card");
    m_tabs->addTab(buildGeneral(), tr("General"));
    m_tabs->addTab(buildStudents(), tr("Students"));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(new EmptyState(
        IconName::Groups, tr("Choose a group to see how it stands with its credentials."), {}, m_stack));
    m_stack->addWidget(contents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
}

void GroupCard::buildHead(QVBoxLayout* layout)
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("groupTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.2, QFont::DemiBold);
    m_remark = mutedLabel(QString(), this);
    m_remark->setObjectName(QStringLiteral("groupRemarkLabel"));
    auto* menu = new QMenu(this);
    menu->addAction(icon(IconName::Edit), tr("&Rename and note…"), this, &GroupCard::editGroup)
        ->setObjectName(QStringLiteral("renameGroupAction"));
    auto* archive = menu->addAction(
        icon(IconName::Archive), tr("&Archive"), this, [this] { setArchived(!m_row.group.isArchived); });
    archive->setObjectName(QStringLiteral("archiveGroupAction"));
    connect(menu, &QMenu::aboutToShow, this, [this, archive] {
        archive->setText(m_row.group.isArchived ? tr("Take out of the &archive") : tr("&Archive"));
    });
    m_more = menuButton(tr("&More"), QStringLiteral("groupMoreButton"), menu, this);
    m_more->setVisible(access::mayEver(m_desk.session(), access::Action::EditPeople));
    MessageTargets targets;
    targets.chosen = [this](const MessageTargets::Write& write) {
        write(messageToGroups({ { m_group, m_row.group.name } }));
    };
    targets.shown = [this](const MessageTargets::Write& write) {
        if (m_list.shown) {
            m_list.shown(write);
        }
    };
    auto* message = new MessageButton(m_navigator, targets, QStringLiteral("groupMessageButton"), {}, this);
    message->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    m_done = new Banner(Banner::Tone::Ok, {}, tr("Open outbox"), this);
    m_done->setObjectName(QStringLiteral("groupDoneBanner"));
    m_done->hide();
    connect(
        m_done, &Banner::actionTriggered, this, [this] { m_navigator.openPage(QStringLiteral("outbox")); });
    auto* head = new QGridLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setVerticalSpacing(0);
    head->addWidget(m_title, 0, 0);
    head->addWidget(m_remark, 1, 0);
    head->addWidget(message, 0, 1, 2, 1, Qt::AlignTop);
    head->addWidget(m_more, 0, 2, 2, 1, Qt::AlignTop);
    head->setRowMinimumHeight(2, kGrid);
    head->addWidget(m_done, 3, 0, 1, 3);
    head->setColumnStretch(0, 1);
    layout->addLayout(head);
}

QWidget* GroupCard::buildGeneral()
{
    auto* page = new QWidget(this);
    m_states = new QWidget(page);
    m_note = mutedLabel(QString(), page);
    m_note->setObjectName(QStringLiteral("groupNoteLabel"));
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(mutedLabel(tr("Login and password"), page));
    left->addWidget(m_states);
    left->addSpacing(8);
    left->addWidget(m_note);
    left->addStretch(1);

    m_send = primaryButton(tr("&Send credentials\nto all students"), QStringLiteral("sendToAllButton"), page);
    m_send->setAccessibleName(tr("Send credentials to all students"));
    m_sendHint = mutedLabel(QString(), page);
    m_sendHint->setObjectName(QStringLiteral("sendHintLabel"));
    m_renew = secondaryButton(tr("&New passwords…"), QStringLiteral("renewGroupButton"), page);
    m_print = secondaryButton(tr("&Print slips…"), QStringLiteral("printSlipsButton"), page);
    m_cancelled = secondaryButton(tr("Lesson &cancelled…"), QStringLiteral("lessonCancelledButton"), page);
    m_moved = secondaryButton(tr("&Lesson moved…"), QStringLiteral("lessonMovedButton"), page);
    const auto& session = m_desk.session();
    m_cancelled->setVisible(access::mayEver(session, access::Action::Compose));
    m_moved->setVisible(access::mayEver(session, access::Action::Compose));
    m_send->setVisible(access::mayEver(session, access::Action::Compose));
    m_renew->setVisible(access::mayEver(session, access::Action::MakeCredential));
    m_print->setVisible(access::mayEver(session, access::Action::SeeCredential));
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_send);
    right->addWidget(m_sendHint);
    right->addSpacing(8);
    right->addWidget(m_renew);
    right->addWidget(m_print);
    right->addSpacing(16);
    right->addWidget(m_cancelled);
    right->addWidget(m_moved);
    right->addStretch(1);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    connect(m_send, &QPushButton::clicked, this, &GroupCard::sendToAll);
    connect(m_renew, &QPushButton::clicked, this, &GroupCard::renew);
    connect(m_print, &QPushButton::clicked, this, qOverload<>(&GroupCard::printSlips));
    connect(m_cancelled, &QPushButton::clicked, this, [this] { announceLesson(false); });
    connect(m_moved, &QPushButton::clicked, this, [this] { announceLesson(true); });
    return page;
}

QWidget* GroupCard::buildStudents()
{
    auto* page = new QWidget(this);
    m_students = new GroupStudentsModel(this);
    m_table = new CheckableTableView(page);
    setLook(m_table, "inCard");
    setNames(m_table, QStringLiteral("groupStudentsTableView"), tr("Students of the group"));
    m_table->setTickable(true);
    m_table->setModel(m_students);
    m_table->hideColumns({ GroupStudentsModel::Groups });
    m_table->setColumnWidths({ 160, 100, 120, 140 });
    m_table->setSortableColumns({});
    m_table->setColumnKey(QStringLiteral("groupStudents"));
    auto* empty
        = new EmptyState(IconName::Students, tr("Nobody is in this group yet."), tr("Add students…"), page);
    empty->setObjectName(QStringLiteral("groupStudentsEmptyState"));
    m_studentStack = new QStackedWidget(page);
    m_studentStack->addWidget(m_table);
    m_studentStack->addWidget(empty);
    m_add = secondaryButton(tr("A&dd students…"), QStringLiteral("addStudentsButton"), page);
    setButtonIcon(m_add, IconName::Plus);
    m_bar = new BulkBar(page);
    auto* send = secondaryButton(tr("Send &credentials"), QStringLiteral("sendTickedButton"), m_bar);
    auto* remove = secondaryButton(tr("&Remove"), QStringLiteral("removeStudentsButton"), m_bar);
    remove->setToolTip(tr("Takes the ticked students out of the group. They stay students of the school."));
    auto* message = new MessageButton(m_navigator,
        MessageTargets::persons([this] { return tickedStudents(); }, [this] { return m_students->ids(); }),
        QStringLiteral("messageTickedButton"),
        tr("&Message…"),
        m_bar);
    message->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    m_bar->addButton(send);
    m_bar->addButton(message);
    m_bar->addButton(remove);
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    m_add->setVisible(mayEdit);
    remove->setVisible(mayEdit);
    send->setVisible(access::mayEver(m_desk.session(), access::Action::Compose));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 0);
    line->addWidget(mutedLabel(tr("A double click opens the student's card."), page), 1);
    line->addWidget(m_add);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_studentStack, 1);
    layout->addWidget(m_bar);
    connect(m_add, &QPushButton::clicked, this, &GroupCard::addStudents);
    connect(empty, &EmptyState::actionTriggered, this, &GroupCard::addStudents);
    connect(send, &QPushButton::clicked, this, [this] { sendTo(tickedStudents()); });
    connect(remove, &QPushButton::clicked, this, &GroupCard::removeStudents);
    connect(m_table, &CheckableTableView::deleteRequested, this, &GroupCard::removeStudents);
    connect(m_table, &CheckableTableView::ticksChanged, m_bar, &BulkBar::setCount);
    connect(m_bar, &BulkBar::clearRequested, m_table, &CheckableTableView::clearTicks);
    connect(m_table, &CheckableTableView::rowActivated, this, [this](qint64 id) {
        m_navigator.openPage(QStringLiteral("students"), { { QStringLiteral("id"), id } });
    });
    return page;
}

void GroupCard::setTab(const QString& tab)
{
    m_tabs->setCurrentIndex(tab == QLatin1String("students") ? 1 : 0);
}

void GroupCard::clear()
{
    ++m_question;
    m_group = {};
    m_stack->setCurrentIndex(0);
}

void GroupCard::show(GroupId group)
{
    if (group != m_group) {
        m_done->hide();
        m_table->clearTicks();
    }
    m_group = group;
    load();
}

void GroupCard::load()
{
    const int question = ++m_question;
    m_desk.read(
        [group = m_group](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Facts> {
            Facts facts;
            TRY_ASSIGN(facts.row.group, school.services().groups.find(tx, session, group));
            TRY_ASSIGN(facts.students, studentsOf(tx, session, group));
            for (const auto& student : facts.students) {
                facts.row.credentials[student.credentials.state] += 1;
            }
            facts.row.group.studentCount = static_cast<int>(facts.students.size());
            return facts;
        },
        this,
        [this, question](Result<Facts> facts) {
            if (question != m_question) {
                return;
            }
            if (!facts) {
                clear(); // gone meanwhile
                return;
            }
            showFacts(std::move(*facts));
        });
}

void GroupCard::showFacts(Facts facts)
{
    m_row = std::move(facts.row);
    m_students->setRows(std::move(facts.students));
    const int count = m_row.group.studentCount;
    m_title->setText(m_row.group.name);
    const QString students = tr("%n student(s)", nullptr, count);
    m_remark->setText(m_row.group.isArchived ? tr("%1 · archived").arg(students) : students);
    m_note->setText(m_row.group.note);
    m_note->setVisible(!m_row.group.note.isEmpty());
    m_tabs->setTabText(1, count == 0 ? tr("Students") : tr("Students %n", nullptr, count));
    m_studentStack->setCurrentIndex(count == 0 ? 1 : 0);
    m_send->setEnabled(count > 0);
    m_renew->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
    for (QPushButton* button : { m_cancelled, m_moved }) {
        button->setEnabled(count > 0 && !m_row.group.isArchived);
        button->setToolTip(m_row.group.isArchived ? tr("The group is in the archive.")
                : count == 0                      ? tr("Add students first.")
                                                  : QString());
    }
    const int have = m_row.count(lists::CredentialState::Sent) + m_row.count(lists::CredentialState::Queued);
    if (count == 0) {
        m_sendHint->setText(tr("Add students first."));
    } else if (have == count) {
        m_sendHint->setText(tr("All have them or wait in the outbox."));
    } else {
        m_sendHint->setText(tr("%n have not got them yet.", nullptr, count - have));
    }
    showStates();
    m_stack->setCurrentIndex(1);
}

void GroupCard::showStates()
{
    delete m_states->layout();
    qDeleteAll(m_states->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_states);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const auto state : states()) {
        const int count = m_row.count(state);
        if (count == 0) {
            continue;
        }
        const QString name = lists::credentialStateName(state);
        auto* link
            = linkButton(QLocale().toString(count), QStringLiteral("%1CountButton").arg(name), m_states);
        link->setAccessibleName(tr("%1: %n student(s)", nullptr, count).arg(credentialStateWord(state)));
        link->setToolTip(tr("Show these students"));
        grid->addWidget(link, line, 0, Qt::AlignRight);
        grid->addWidget(new StatePill(credentialStateColour(state), credentialStateWord(state), m_states),
            line,
            1,
            Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, name] {
            m_navigator.openPage(QStringLiteral("students"),
                { { QStringLiteral("group"), m_group.value() }, { QStringLiteral("credentials"), name } });
        });
        ++line;
    }
    if (line == 0) {
        grid->addWidget(mutedLabel(tr("Nobody is in this group yet."), m_states), 0, 0, 1, 3);
    }
}

void GroupCard::sendToAll()
{
    sendTo(m_students->ids());
}

void GroupCard::sendTo(const std::vector<PersonId>& students)
{
    if (students.empty()) {
        return;
    }
    sendCredentials(m_desk, students, this, [this](int messages, int skipped) {
        QString words = tr("%n message(s) are in the outbox.", nullptr, messages);
        if (skipped > 0) {
            //: %1 is the sentence before: how many messages are in the outbox
            words = tr("%1 %n person(s) get nothing.", nullptr, skipped).arg(words);
        }
        m_done->setText(words);
        m_done->show();
        m_table->clearTicks();
        load();
    });
}

void GroupCard::renew()
{
    const auto students = m_students->ids();
    const int count = static_cast<int>(students.size());
    MessageBox::Question question;
    question.text = tr("Make new passwords for %n student(s)?", nullptr, count);
    question.detail = tr("The passwords that they have now are no longer kept here, and what waits in the "
                         "outbox with them is cancelled. "
                         "The new ones must be sent again.");
    question.yes = tr("Make %n new password(s)", nullptr, count);
    question.dangerous = true;
    if (count == 0 || MessageBox::ask(this, question) != MessageBox::Answer::Yes) {
        return;
    }
    auto* activity = new Activity(this);
    activity->setWords(
        [](qint64 done, qint64 total) { return tr("Made %1 of %2 passwords").arg(done).arg(total); });
    ActivityDialog::show(activity, this);
    activity->run(
        m_desk.commands(),
        [students, session = m_desk.session()](
            SchoolWorker& school, ActivityControl& control) -> Result<int> {
            TRY(school.ensureConnected());
            std::atomic<bool> cancelled { false };
            return application::CredentialsSending::renew(
                school.connection(),
                school.services(),
                session,
                students,
                [&](int done, int total) {
                    control.report(done, total);
                    cancelled = control.isCancelled();
                },
                &cancelled);
        },
        [this, activity, students](const Result<int>& renewed) {
            activity->deleteLater();
            afterRenewal(renewed, students);
        });
}

void GroupCard::afterRenewal(const Result<int>& renewed, const std::vector<PersonId>& students)
{
    load();
    if (!renewed) {
        MessageBox::inform(
            this, tr("Not all passwords are new."), errorText(renewed.error()), MessageBox::Kind::Failure);
        return;
    }
    MessageBox::Question question;
    question.text = tr("%n new password(s) are made. Send them now?", nullptr, *renewed);
    question.detail = tr("Nothing leaves before you have seen the mail.");
    question.yes = tr("Send credentials…");
    question.no = tr("Later");
    if (MessageBox::ask(this, question) == MessageBox::Answer::Yes) {
        sendTo(students);
    }
}

void GroupCard::printSlips()
{
    const auto students = m_students->ids();
    if (students.empty()) {
        return;
    }
    withStepUp(m_desk, this, [this, students] {
        // Written down in the audit trail: in the commands thread.
        m_desk.write(
            [students](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().handover.paperSlips(
                    tx, session, students, QDateTime::currentMSecsSinceEpoch());
            },
            this,
            [this](const Result<HandoverService::PaperSlips>& slips) {
                if (slips) {
                    printSlips(*slips);
                } else {
                    MessageBox::inform(this,
                        tr("Nothing was printed."),
                        errorText(slips.error()),
                        MessageBox::Kind::Failure);
                }
            });
    });
}

void GroupCard::printSlips(const HandoverService::PaperSlips& slips)
{
    const CredentialSlips document(slips, m_row.group.name);
    if (!Printing::print(this, tr("Credentials of %1").arg(m_row.group.name), [&](QPrinter& printer) {
            return document.print(printer);
        })) {
        return;
    }
    m_done->setText(tr("%n slip(s) are printed. When a slip is handed over, note it in the student's card.",
        nullptr,
        static_cast<int>(slips.accounts.size())));
    m_done->show();
}

void GroupCard::editGroup()
{
    auto* dialog = new GroupDialog(m_desk, m_row.group, this);
    connect(dialog, &GroupDialog::saved, this, [this] { load(); });
    dialog->open();
}

void GroupCard::announceLesson(bool isMoved)
{
    const auto kind = isMoved ? LessonDialog::Kind::Moved : LessonDialog::Kind::Cancelled;
    auto* dialog = new LessonDialog(m_desk, m_group, m_row.group.name, kind, this);
    connect(dialog, &LessonDialog::announced, this, [this](int messages) {
        m_done->setText(messages == 0 ? tr("The lesson is recorded. Nobody is told.")
                                      : tr("%n message(s) are in the outbox.", nullptr, messages));
        m_done->show();
    });
    dialog->open();
}

void GroupCard::setArchived(bool archived)
{
    m_desk.write(
        [group = m_group, archived](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().groups.setArchived(tx, session, group, archived);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                const QString why = done.error().code == ErrorCode::Conflict
                    ? tr("There is a group with this name already. Rename one of them first.")
                    : errorText(done.error());
                MessageBox::inform(this, tr("The group stays as it is."), why, MessageBox::Kind::Failure);
            }
        });
}

void GroupCard::addStudents()
{
    auto* dialog = new AddStudentsDialog(m_desk, m_group, m_row.group.name, m_students->ids(), this);
    connect(dialog, &QDialog::accepted, this, [this] { load(); });
    dialog->open();
}

std::vector<PersonId> GroupCard::tickedStudents() const
{
    std::vector<PersonId> students;
    for (const qint64 id : m_table->tickedIds()) {
        students.emplace_back(id);
    }
    return students;
}

void GroupCard::removeStudents()
{
    auto students = tickedStudents();
    if (students.empty() && m_table->currentId() > 0) {
        students.emplace_back(m_table->currentId());
    }
    const int count = static_cast<int>(students.size());
    if (count == 0
        || !MessageBox::confirm(this,
            tr("Take %n student(s) out of the group?", nullptr, count),
            tr("They stay students of the school; their credentials do not change."),
            tr("Take out %n student(s)", nullptr, count))) {
        return;
    }
    m_desk.write(
        [group = m_group, students](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().groups.leave(tx, session, group, students);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) {
                MessageBox::inform(
                    this, tr("Nobody was taken out."), errorText(done.error()), MessageBox::Kind::Failure);
            }
            m_table->clearTicks();
            load();
        });
}

} // namespace belfry::ui::groups
