// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RolesPage.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using people::OwnRole;

RolesPage::RolesPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("rolesSettingsPage"),
          tr("Own roles"),
          tr("Besides students, guardians, teachers and payers the school may have roles of its own, as "
             "“parents' "
             "council” or “driver”. Give them on a person's card; messages can go to everybody who has a "
             "role."),
          Saves::AtOnce,
          parent)
    , m_list(new QListWidget)
    , m_rename(secondaryButton(tr("Re&name…"), QStringLiteral("renameRoleButton")))
    , m_remove(secondaryButton(tr("&Delete…"), QStringLiteral("removeRoleButton")))
{
    setNames(m_list, QStringLiteral("rolesListWidget"), tr("Own roles"));
    m_list->setMinimumHeight(180);
    auto* add = primaryButton(tr("&New role…"), QStringLiteral("addRoleButton"));
    auto* card = addCard({});
    card->body()->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(add);
    card->body()->addLayout(buttons);
    column()->addStretch(1);
    connect(add, &QPushButton::clicked, this, &RolesPage::add);
    connect(m_rename, &QPushButton::clicked, this, &RolesPage::rename);
    connect(m_remove, &QPushButton::clicked, this, &RolesPage::remove);
    connect(m_list, &QListWidget::itemActivated, this, &RolesPage::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_rename->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    allowOnly(access::Action::EditPeople);
    load();
}

void RolesPage::load()
{
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().roles.list(tx, session);
        },
        this,
        [this](const Result<std::vector<OwnRole>>& roles) {
            if (!roles) {
                say(false, errorText(roles.error()));
                return;
            }
            show(*roles);
        });
}

void RolesPage::show(const std::vector<OwnRole>& roles)
{
    const int row = m_list->currentRow();
    m_roles = roles;
    m_list->clear();
    for (const OwnRole& role : roles) {
        //: a role and how many persons have it
        m_list->addItem(tr("%1 (%n person(s))", nullptr, role.personCount).arg(role.name));
    }
    m_list->setCurrentRow(std::min(row < 0 ? 0 : row, m_list->count() - 1));
    m_rename->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

OwnRole RolesPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_roles.size()) ? m_roles[static_cast<size_t>(row)] : OwnRole();
}

void RolesPage::add()
{
    const auto name = MessageBox::askText(this, tr("How is the new role called?"), tr("Name"));
    if (!name) {
        return;
    }
    desk().write(
        [name = *name](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY(school.services().roles.add(tx, session, name));
            return {};
        },
        this,
        [this](const Result<void>& done) { tell(done); });
}

void RolesPage::rename()
{
    const OwnRole role = current();
    if (!role.id.isValid()) {
        return;
    }
    const auto name = MessageBox::askText(this, tr("Rename the role"), tr("Name"), role.name);
    if (!name) {
        return;
    }
    desk().write(
        [id = role.id, name = *name](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) { return school.services().roles.rename(tx, session, id, name); },
        this,
        [this](const Result<void>& done) { tell(done); });
}

void RolesPage::remove()
{
    const OwnRole role = current();
    if (!role.id.isValid()
        || !MessageBox::confirm(this,
            tr("Delete the role “%1”?").arg(role.name),
            tr("%n person(s) have it and lose it.", nullptr, role.personCount),
            tr("Delete"))) {
        return;
    }
    desk().write(
        [id = role.id](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().roles.remove(tx, session, id);
        },
        this,
        [this](const Result<void>& done) { tell(done); });
}

void RolesPage::tell(const Result<void>& done)
{
    if (!done) {
        say(false,
            done.error().code == ErrorCode::Conflict           ? tr("There is a role with this name already.")
                : done.error().code == ErrorCode::InputMissing ? tr("A role needs a name.")
                                                               : errorText(done.error()));
    } else {
        clearWords();
    }
    load();
}

} // namespace belfry::ui::settings
