// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientsEdit.h"

#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/FlowLayout.h"
#include "ui/compose/ComposeWords.h"
#include "ui/compose/PersonsDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;
using messaging::Audience;
using messaging::AudiencePart;
using messaging::Who;
using Kind = AudiencePart::Kind;

namespace {

/// More chips than that are a list, and the list stands beside.
constexpr size_t kMostChips = 6;

struct Choices
{
    std::vector<people::StudyGroup> groups;
    std::vector<people::OwnRole> roles;
};

} // namespace

RecipientsEdit::RecipientsEdit(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chips(new FlowLayout)
    , m_who(new QComboBox(this))
{
    setObjectName(QStringLiteral("recipientsEdit"));
    auto* menu = new QMenu(this);
    m_groups = menu->addMenu(icon(IconName::Groups), tr("&Group"));
    m_groups->setObjectName(QStringLiteral("addGroupMenu"));
    m_roles = new QMenu(tr("&Role of the school"), menu);
    m_roles->setObjectName(QStringLiteral("addRoleMenu"));
    const auto add = [&](const QString& text, const char* objectName, Kind kind) {
        auto* action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, kind] { addPart({ kind, 0, {} }); });
    };
    add(tr("&All groups"), "addAllGroupsAction", Kind::AllGroups);
    add(tr("All with an active &contract"), "addActiveContractsAction", Kind::ActiveContracts);
    menu->addSeparator();
    add(tr("All &students"), "addStudentsAction", Kind::Students);
    add(tr("All g&uardians"), "addGuardiansAction", Kind::Guardians);
    add(tr("All &teachers"), "addTeachersAction", Kind::Teachers);
    add(tr("All pa&yers"), "addPayersAction", Kind::Payers);
    menu->addMenu(m_roles);
    menu->addSeparator();
    auto* persons = menu->addAction(icon(IconName::User), tr("&Persons…"));
    persons->setObjectName(QStringLiteral("addPersonsAction"));
    connect(persons, &QAction::triggered, this, [this] {
        auto* dialog = new PersonsDialog(m_desk, this);
        connect(dialog, &PersonsDialog::picked, this, &RecipientsEdit::addPersons);
        dialog->open();
    });
    m_add = menuButton(tr("&Add"), QStringLiteral("addRecipientsButton"), menu, this);
    m_add->setAccessibleName(tr("Add recipients"));
    ui::setNames(m_who, QStringLiteral("whoComboBox"), tr("Who of a student's family"));
    m_who->addItem(tr("the persons themselves"), static_cast<int>(Who::Student));
    m_who->addItem(tr("the students' guardians"), static_cast<int>(Who::Guardians));
    m_who->addItem(tr("students and their guardians"), static_cast<int>(Who::Both));
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_add);
    line->addWidget(m_who, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addLayout(m_chips);
    layout->addLayout(line);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_audience.who = static_cast<Who>(m_who->currentData().toInt());
        Q_EMIT changed();
    });
    loadChoices();
    showChips();
}

void RecipientsEdit::loadChoices()
{
    m_desk.read(
        [](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Choices> {
            Choices choices;
            TRY_ASSIGN(choices.groups, school.services().groups.list(tx, session));
            TRY_ASSIGN(choices.roles, school.services().roles.list(tx, session));
            return choices;
        },
        this,
        [this](const Result<Choices>& choices) {
            if (!choices) {
                return;
            }
            for (const auto& group : choices->groups) {
                QString name = group.name;
                connect(m_groups->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))),
                    &QAction::triggered,
                    this,
                    [this, group] { addPart({ Kind::Group, group.id.value(), group.name }); });
            }
            for (const auto& role : choices->roles) {
                QString name = role.name;
                connect(m_roles->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))),
                    &QAction::triggered,
                    this,
                    [this, role] { addPart({ Kind::Role, role.id.value(), role.name }); });
            }
            m_groups->setEnabled(!m_groups->isEmpty());
            m_roles->menuAction()->setVisible(!m_roles->isEmpty());
        });
}

void RecipientsEdit::setAudience(const Audience& audience)
{
    m_audience = audience;
    const QSignalBlocker quiet(m_who);
    m_who->setCurrentIndex(m_who->findData(static_cast<int>(audience.who)));
    showChips();
    Q_EMIT changed();
}

void RecipientsEdit::setNames(const QHash<qint64, QString>& names)
{
    m_names.insert(names);
    showChips();
}

void RecipientsEdit::setTaken(PersonId person, bool isOut)
{
    auto& out = m_audience.takenOut;
    std::erase(out, person);
    if (isOut) {
        out.push_back(person);
    }
    Q_EMIT changed();
}

void RecipientsEdit::addPart(const AudiencePart& part)
{
    auto& parts = m_audience.parts;
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
        parts.push_back(part);
        changeAudience();
    }
}

void RecipientsEdit::addPersons(const std::vector<PersonId>& persons)
{
    auto& parts = m_audience.parts;
    for (const PersonId id : persons) {
        const AudiencePart part { Kind::Person, id.value(), {} };
        if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
            parts.push_back(part);
        }
        std::erase(m_audience.takenOut, id);
    }
    changeAudience();
}

void RecipientsEdit::removePart(const AudiencePart& part)
{
    std::erase(m_audience.parts, part);
    changeAudience();
}

void RecipientsEdit::changeAudience()
{
    showChips();
    Q_EMIT changed();
}

void RecipientsEdit::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& parts = m_audience.parts;
    const size_t shown = m_showsAll || parts.size() <= kMostChips ? parts.size() : kMostChips - 1;
    for (size_t index = 0; index < shown; ++index) {
        const AudiencePart part = parts[index];
        const QString words = partWords(part, m_names);
        auto* chip = chipButton(
            words, tr("Take %1 away").arg(words), QStringLiteral("recipientChip%1Button").arg(index), this);
        m_chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, part] { removePart(part); });
    }
    if (shown < parts.size()) {
        auto* more = linkButton(
            tr("%n more", nullptr, int(parts.size() - shown)), QStringLiteral("moreRecipientsButton"), this);
        m_chips->addWidget(more);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            showChips();
        });
    }
    m_chips->invalidate();
    updateGeometry();
}

} // namespace belfry::ui::compose
