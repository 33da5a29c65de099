// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StaffPage.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/StepUp.h"
#include "ui/common/Tokens.h"
#include "ui/common/table/CellDelegate.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::settings {

using namespace core;
using access::Role;
using access::StaffMember;

namespace {

constexpr int kTableHeight = 280;
constexpr int kNarrowestColumn = 72;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::settings::StaffPage)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Owner:
        return Words::tr("Owner");
    case Role::Admin:
        return Words::tr("Administrator");
    case Role::Secretary:
        return Words::tr("Secretary");
    case Role::Teacher:
        return Words::tr("Teacher");
    case Role::Auditor:
        return Words::tr("Auditor");
    }
    return {};
}

QString roleExplanation(Role role)
{
    switch (role) {
    case Role::Owner:
        return Words::tr("May do everything.");
    case Role::Admin:
        return Words::tr("Settings, people who sign in and backups; sees no students and no passwords.");
    case Role::Secretary:
        return Words::tr("Students, groups, consents and messages.");
    case Role::Teacher:
        return Words::tr("Only what is ticked below.");
    case Role::Auditor:
        return Words::tr("Reads the record of what was done.");
    }
    return {};
}

QString stateWord(const StaffMember& member)
{
    if (!member.isActive) {
        return Words::tr("deactivated");
    }
    return member.mustChange ? Words::tr("has not signed in yet") : Words::tr("active");
}

/// "Sends without approval", for e-mail and SMS each by itself: only an owner gives and takes it.
Result<void> setUnapproved(SchoolWorker& school,
    database::Transaction& tx,
    const access::Session& session,
    const StaffMember& member)
{
    if (session.role != Role::Owner) {
        return {};
    }
    auto& rules = school.services().approvalRules;
    TRY(rules.setSendsUnapproved(
        tx, session, member.id, outbox::Channel::Email, member.sendsEmailUnapproved));
    return rules.setSendsUnapproved(tx, session, member.id, outbox::Channel::Sms, member.sendsSmsUnapproved);
}

} // namespace

StaffPage::StaffPage(Desk& desk, QWidget* parent)
    : SettingsSection(
          desk, QStringLiteral("staffSettingsPage"), tr("People who sign in"), {}, Saves::AtOnce, parent)
    , m_table(new QTableWidget(0, 5))
    , m_add(primaryButton(tr("&Add a person…"), QStringLiteral("addStaffButton")))
    , m_edit(secondaryButton(tr("&Change…"), QStringLiteral("editStaffButton")))
    , m_active(secondaryButton(tr("&Deactivate"), QStringLiteral("toggleStaffButton")))
    , m_reset(secondaryButton(tr("&Reset password…"), QStringLiteral("resetStaffButton")))
{
    setNames(m_table, QStringLiteral("staffTableWidget"), tr("People who sign in"));
    setLook(m_table, "inCard");
    m_table->setHorizontalHeaderLabels(
        { tr("Name"), tr("Login"), tr("Role"), tr("State"), tr("Last sign-in") });
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(kNarrowestColumn);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(kTableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = addCard({});
    card->setBodyMargins(0);
    card->body()->addWidget(m_table);
    auto* line = new QHBoxLayout;
    line->addWidget(m_edit);
    line->addWidget(m_reset);
    line->addWidget(m_active);
    line->addStretch(1);
    line->addWidget(m_add);
    column()->addLayout(line);
    column()->addStretch(1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StaffPage::updateActions);
    connect(m_table, &QTableWidget::cellActivated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const StaffMember* member = chosen()) {
            edit(*member);
        }
    });
    connect(m_active, &QPushButton::clicked, this, &StaffPage::toggleActive);
    connect(m_reset, &QPushButton::clicked, this, &StaffPage::resetPassword);
    updateActions();
    load();
}

void StaffPage::load()
{
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().staff.list(tx, session);
        },
        this,
        [this](const Result<std::vector<StaffMember>>& members) {
            if (members) {
                show(*members);
            } else {
                say(false, errorText(members.error()));
            }
        });
}

void StaffPage::show(const std::vector<StaffMember>& members)
{
    m_members = members;
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(members.size()));
    for (int index = 0; index < m_table->rowCount(); ++index) {
        const StaffMember& member = members[static_cast<size_t>(index)];
        const QString cells[] { member.displayName,
            member.login,
            roleWord(member.role),
            stateWord(member),
            shortMoment(member.signedInAt) };
        for (int cell = 0; cell < m_table->columnCount(); ++cell) {
            m_table->setItem(index, cell, new QTableWidgetItem(cells[cell]));
        }
    }
    if (row >= 0 && row < m_table->rowCount()) {
        m_table->selectRow(row);
    }
    updateActions();
}

const StaffMember* StaffPage::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto index = rows.isEmpty() ? m_members.size() : static_cast<size_t>(rows.front().row());
    return index < m_members.size() ? &m_members[index] : nullptr;
}

void StaffPage::updateActions()
{
    const StaffMember* member = chosen();
    m_edit->setEnabled(member != nullptr);
    const bool isOther = member != nullptr && member->id != desk().session().staff;
    m_active->setEnabled(isOther);
    const auto& session = desk().session();
    const bool mayReach = member != nullptr && (session.role == Role::Owner || member->role != Role::Owner);
    m_reset->setEnabled(isOther && mayReach && member->isActive);
    m_active->setText(member != nullptr && !member->isActive ? tr("&Activate") : tr("&Deactivate"));
}

void StaffPage::edit(const StaffMember& member)
{
    withStepUp(desk(), this, [this, member] {
        auto* dialog = new StaffDialog(member, desk().session().role == Role::Owner, this);
        connect(dialog, &StaffDialog::confirmed, this, &StaffPage::store);
        dialog->open();
    });
}

void StaffPage::store(const StaffMember& member)
{
    if (member.id.isValid()) {
        desk().write(
            [member](SchoolWorker& school,
                database::Transaction& tx,
                const access::Session& session) -> Result<void> {
                TRY(school.services().staff.update(tx, session, member));
                return setUnapproved(school, tx, session, member);
            },
            this,
            [this](const Result<void>& done) {
                say(done.has_value(), done ? tr("Saved.") : errorText(done.error()));
                load();
            });
        return;
    }
    desk().write(
        [member](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<SecretText> {
            TRY_ASSIGN(const auto code, school.services().staff.add(tx, session, member));
            TRY_ASSIGN(const auto all, school.services().staff.list(tx, session));
            const auto added = std::find_if(
                all.begin(), all.end(), [&](const auto& one) { return one.login == member.login; });
            if (added != all.end()) {
                StaffMember known = member;
                known.id = added->id;
                TRY(setUnapproved(school, tx, session, known));
            }
            return code;
        },
        this,
        [this, member](const Result<SecretText>& code) {
            if (!code) {
                say(false, errorText(code.error()));
                return;
            }
            load();
            showCode(member, *code, true);
        });
}

void StaffPage::resetPassword()
{
    const StaffMember* member = chosen();
    if (member == nullptr
        || !MessageBox::confirm(this,
            tr("Reset the password of %1?").arg(member->displayName),
            tr("The present password ends at once, on every computer. You get a code with which this person "
               "signs in once and chooses a new password."),
            tr("Reset"))) {
        return;
    }
    withStepUp(desk(), this, [this, member = *member] {
        desk().write(
            [id = member.id](
                SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().staff.resetPassword(tx, session, id);
            },
            this,
            [this, member](const Result<SecretText>& code) {
                if (!code) {
                    say(false, errorText(code.error()));
                    return;
                }
                load();
                showCode(member, *code, false);
            });
    });
}

void StaffPage::showCode(const StaffMember& member, const SecretText& code, bool isNew)
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("oneUseCodeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("One-use code"));
    dialog->setMinimumWidth(grid(56));
    auto* line = new QLineEdit(code.reveal());
    setNames(line, QStringLiteral("oneUseCodeLineEdit"), tr("One-use code"));
    line->setReadOnly(true);
    auto* copy = secondaryButton(tr("&Copy"), QStringLiteral("copyCodeButton"));
    auto* close = primaryButton(tr("&Done"), QStringLiteral("doneButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(12);
    //: %1 is a login
    const QString newcomer = tr("With the login %1 and this code the new person signs in within 24 hours "
                                "and chooses a password. The code is shown only now.");
    //: %1 is a login
    const QString colleague = tr("With the login %1 and this code your colleague signs in within 24 hours "
                                 "and chooses a new password. The code is shown only now.");
    column->addWidget(mutedLabel((isNew ? newcomer : colleague).arg(member.login)));
    column->addWidget(line);
    column->addLayout(buttons);
    connect(
        copy, &QPushButton::clicked, line, [line] { QGuiApplication::clipboard()->setText(line->text()); });
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void StaffPage::toggleActive()
{
    const StaffMember* member = chosen();
    if (member == nullptr) {
        return;
    }
    StaffMember changed = *member;
    changed.isActive = !member->isActive;
    if (!changed.isActive
        && !MessageBox::confirm(this,
            tr("Deactivate %1?").arg(member->displayName),
            tr("This person cannot sign in any more. What was done stays in the record."),
            tr("Deactivate"))) {
        return;
    }
    withStepUp(desk(), this, [this, changed] { store(changed); });
}

// ---- one person ----

StaffDialog::StaffDialog(const StaffMember& member, bool byOwner, QWidget* parent)
    : QDialog(parent)
    , m_member(member)
    , m_form(new Form)
    , m_name(new QLineEdit(member.displayName))
    , m_login(new QLineEdit(member.login))
    , m_role(new QComboBox)
    , m_approve(new QCheckBox(tr("&Approve messages")))
    , m_resolve(new QCheckBox(tr("&Decide about uncertain and held messages")))
    , m_see(new QCheckBox(tr("See &passwords of students")))
    , m_export(new QCheckBox(tr("E&xport and import lists")))
    , m_mailUnapproved(new QCheckBox(tr("Send &e-mail without approval")))
    , m_smsUnapproved(new QCheckBox(tr("Send S&MS without approval")))
    , m_byOwner(byOwner)
{
    setObjectName(QStringLiteral("staffDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(member.id.isValid() ? member.displayName : tr("A new person who signs in"));
    setMinimumWidth(grid(60));
    setNames(m_name, QStringLiteral("staffNameLineEdit"), tr("Name"));
    setNames(m_login, QStringLiteral("staffLoginLineEdit"), tr("Login"));
    setNames(m_role, QStringLiteral("staffRoleComboBox"), tr("Role"));
    m_approve->setObjectName(QStringLiteral("mayApproveCheckBox"));
    m_resolve->setObjectName(QStringLiteral("mayResolveCheckBox"));
    m_see->setObjectName(QStringLiteral("maySeeCredentialsCheckBox"));
    m_export->setObjectName(QStringLiteral("mayExportCheckBox"));
    m_mailUnapproved->setObjectName(QStringLiteral("mailUnapprovedCheckBox"));
    m_smsUnapproved->setObjectName(QStringLiteral("smsUnapprovedCheckBox"));
    for (const Role role : { Role::Secretary, Role::Teacher, Role::Auditor, Role::Admin, Role::Owner }) {
        // Only an owner makes owners and administrators.
        const bool isHigh = role == Role::Owner || role == Role::Admin;
        if (byOwner || !isHigh || role == member.role) {
            m_role->addItem(roleWord(role), static_cast<int>(role));
        }
    }
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(member.role)));
    m_approve->setChecked(member.mayApprove);
    m_resolve->setChecked(member.mayResolve);
    m_see->setChecked(member.maySeeCredentials);
    m_export->setChecked(member.mayExport);
    m_mailUnapproved->setChecked(member.sendsEmailUnapproved);
    m_smsUnapproved->setChecked(member.sendsSmsUnapproved);
    m_form->addField(tr("&Name"), m_name, tr("It stands in the record and beside approved messages."));
    m_form->addField(tr("&Login"), m_login);
    m_form->addField(tr("&Role"), m_role, QStringLiteral(" "));
    for (QCheckBox* right : { m_approve, m_resolve, m_see, m_export, m_mailUnapproved, m_smsUnapproved }) {
        m_form->addRow(right);
    }
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"));
    auto* save
        = primaryButton(member.id.isValid() ? tr("&Save") : tr("&Add"), QStringLiteral("confirmButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(grid(2));
    column->addWidget(m_form);
    column->addLayout(buttons);
    save->setDefault(true);
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffDialog::showRights);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &StaffDialog::confirm);
    showRights();
}

void StaffDialog::showRights()
{
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    m_form->fieldOf(m_role)->setHint(roleExplanation(role));
    // Owners have every right already; administrators and auditors none of these.
    m_approve->setVisible(role == Role::Secretary || role == Role::Teacher);
    for (QCheckBox* right : { m_resolve, m_see, m_export }) {
        right->setVisible(role == Role::Secretary);
    }
    // An approval in advance, which only an owner gives (ES-27).
    for (QCheckBox* right : { m_mailUnapproved, m_smsUnapproved }) {
        right->setVisible(m_byOwner && (role == Role::Secretary || role == Role::Teacher));
    }
}

void StaffDialog::confirm()
{
    m_form->clearProblems();
    for (QLineEdit* line : { m_name, m_login }) {
        if (line->text().trimmed().isEmpty()) {
            m_form->fieldOf(line)->setProblem(tr("This must not be empty."));
        }
    }
    if (m_form->focusFirstProblem()) {
        return;
    }
    m_member.displayName = m_name->text().trimmed();
    m_member.login = m_login->text().trimmed();
    m_member.role = static_cast<Role>(m_role->currentData().toInt());
    m_member.mayApprove = !m_approve->isHidden() && m_approve->isChecked();
    m_member.mayResolve = !m_resolve->isHidden() && m_resolve->isChecked();
    m_member.maySeeCredentials = !m_see->isHidden() && m_see->isChecked();
    m_member.mayExport = !m_export->isHidden() && m_export->isChecked();
    if (m_byOwner) {
        m_member.sendsEmailUnapproved = !m_mailUnapproved->isHidden() && m_mailUnapproved->isChecked();
        m_member.sendsSmsUnapproved = !m_smsUnapproved->isHidden() && m_smsUnapproved->isChecked();
    }
    Q_EMIT confirmed(m_member);
    accept();
}

} // namespace belfry::ui::settings
