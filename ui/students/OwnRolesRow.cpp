// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/OwnRolesRow.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;
using people::OwnRole;

OwnRolesRow::OwnRolesRow(Desk& desk, PersonId person, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_person(person)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ownRolesRow"));
    m_lines->setContentsMargins(0, kGrid, 0, 0);
    m_lines->setSpacing(kHalfGrid);
    hide();
    load();
}

void OwnRolesRow::load()
{
    m_desk.read(
        [person = m_person](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Roles> {
            Roles roles;
            TRY_ASSIGN(roles.all, school.services().roles.list(tx, session));
            TRY_ASSIGN(roles.mine, school.services().roles.rolesOf(tx, session, person));
            return roles;
        },
        this,
        [this](const Result<Roles>& roles) {
            if (roles) {
                show(*roles);
            }
        });
}

void OwnRolesRow::show(const Roles& roles)
{
    setVisible(!roles.all.empty());
    if (roles.all.empty()) {
        return;
    }
    const bool mayEdit = access::mayEver(m_desk.session(), access::Action::EditPeople);
    m_lines->addWidget(mutedLabel(tr("Roles of the school's own"), this));
    auto* menu = new QMenu(this);
    for (const OwnRole& role : roles.all) {
        const bool hasIt = std::any_of(
            roles.mine.begin(), roles.mine.end(), [&](const OwnRole& mine) { return mine.id == role.id; });
        if (!hasIt) {
            auto* action = menu->addAction(QString(role.name).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, id = role.id] { change(id, true); });
            continue;
        }
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = new QLabel(role.name, row);
        name->setTextFormat(Qt::PlainText);
        auto* take = linkButton(tr("Take away"), QStringLiteral("takeRoleButton"), row);
        take->setAccessibleName(tr("Take away: %1").arg(role.name));
        take->setVisible(mayEdit);
        line->addWidget(name, 1);
        line->addWidget(take);
        m_lines->addWidget(row);
        connect(take, &QPushButton::clicked, this, [this, id = role.id] { change(id, false); });
    }
    auto* give = menuButton(tr("Give a &role"), QStringLiteral("giveRoleButton"), menu, this);
    give->setVisible(mayEdit && !menu->isEmpty());
    m_lines->addWidget(give, 0, Qt::AlignLeft);
}

void OwnRolesRow::change(RoleId role, bool gives)
{
    m_desk.write(
        [role, gives, person = m_person](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& roles = school.services().roles;
            return gives ? roles.give(tx, session, role, person) : roles.take(tx, session, role, person);
        },
        this,
        [this](const Result<void>& done) { // the card hears of the change and is filled anew
            if (!done) {
                MessageBox::inform(
                    this, tr("Nothing was changed."), errorText(done.error()), MessageBox::Kind::Failure);
            }
        });
}

} // namespace belfry::ui::students
