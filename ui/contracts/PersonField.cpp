// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/PersonField.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/ElidedLabel.h"
#include "ui/common/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::contracts {

using namespace core;
using lists::PersonListKind;
using lists::StudentRow;

namespace {

constexpr size_t kMostShown = 50;
constexpr int kName = Qt::UserRole + 1;

} // namespace

PersonChooser::PersonChooser(
    Desk& desk, const QString& title, PersonListKind kind, bool offersCompany, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_search(new SearchField(tr("Name, login, address or number"), this))
    , m_list(new QListWidget(this))
    , m_remark(mutedLabel(QString(), this))
    , m_pick(primaryButton(tr("&Choose"), QStringLiteral("chooserChooseButton"), this))
{
    setObjectName(QStringLiteral("personChooserDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(title, this);
    setFontScale(heading, 1.15, QFont::DemiBold);
    m_search->setObjectName(QStringLiteral("chooserSearchField"));
    setNames(m_list, QStringLiteral("chooserListWidget"), tr("Persons found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("chooserCancelButton"), this);
    auto* company = secondaryButton(tr("&New company…"), QStringLiteral("chooserCompanyButton"), this);
    company->setVisible(offersCompany && access::mayEver(desk.session(), access::Action::EditPeople));
    buttons->addWidget(company);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_pick);
    layout->addLayout(buttons);
    m_pick->setDefault(true);
    m_pick->setEnabled(false);
    connect(m_search, &SearchField::searchChanged, this, &PersonChooser::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_pick->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &PersonChooser::conclude);
    connect(m_pick, &QPushButton::clicked, this, &PersonChooser::conclude);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(company, &QPushButton::clicked, this, &PersonChooser::newCompany);
    find();
}

void PersonChooser::find()
{
    struct Found
    {
        std::vector<StudentRow> rows;
        size_t count = 0;
    };
    lists::StudentFilter filter;
    filter.kind = m_kind;
    filter.search = m_search->text();
    const int question = ++m_question;
    m_desk.read(
        [filter](SchoolWorker&, database::Transaction& tx, const access::Session& session) -> Result<Found> {
            TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
            Found found;
            found.count = ids.size();
            ids.resize(std::min(ids.size(), kMostShown));
            TRY_ASSIGN(found.rows, lists::StudentList::rows(tx, session, ids));
            return found;
        },
        this,
        [this, question](const Result<Found>& found) {
            if (question != m_question) {
                return;
            }
            if (!found) {
                m_remark->setText(errorText(found.error()));
                return;
            }
            show(found->rows, found->count);
        });
}

void PersonChooser::show(const std::vector<StudentRow>& rows, size_t found)
{
    m_list->clear();
    for (const StudentRow& row : rows) {
        QStringList facts { row.listName };
        facts += row.groups;
        facts += row.emails.mid(0, 1);
        auto* item = new QListWidgetItem(facts.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, row.id.value());
        item->setData(kName, row.listName);
    }
    m_remark->setText(rows.empty() ? tr("Nobody was found.")
            : found > rows.size()
            ? tr("The first %1 of %2. Type more to see fewer.").arg(rows.size()).arg(found)
            : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (!rows.empty()) {
        m_list->setCurrentRow(0);
    }
}

void PersonChooser::conclude()
{
    if (const auto* item = m_list->currentItem()) {
        Q_EMIT picked(PersonId(item->data(Qt::UserRole).toLongLong()), item->data(kName).toString());
        accept();
    }
}

void PersonChooser::newCompany()
{
    const auto name = MessageBox::askText(
        this, tr("Which company or authority pays?"), tr("Name"), m_search->text().trimmed());
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    people::Person company;
    company.kind = people::PersonKind::Organisation;
    company.organisationName = name->simplified();
    company.roles = people::PersonRole::Payer;
    m_desk.write(
        [company](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<PersonId> {
            TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
            return school.services().people.add(tx, session, company, settings.text("school.language"));
        },
        this,
        [this, company](const Result<PersonId>& id) {
            if (!id) {
                m_remark->setText(errorText(id.error()));
                m_remark->show();
                return;
            }
            Q_EMIT picked(*id, company.organisationName);
            accept();
        });
}

PersonField::PersonField(
    Desk& desk, const QString& what, PersonListKind kind, bool offersCompany, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_what(what)
    , m_kind(kind)
    , m_offersCompany(offersCompany)
    , m_name(new ElidedLabel(QString(), this))
    , m_choose(secondaryButton(tr("Choose…"), QStringLiteral("choosePersonButton"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(m_name, 1);
    line->addWidget(m_choose);
    m_name->setObjectName(QStringLiteral("chosenPersonLabel"));
    m_choose->setAccessibleName(what);
    setFocusProxy(m_choose);
    setPerson({}, {});
    connect(m_choose, &QPushButton::clicked, this, &PersonField::choose);
}

void PersonField::setPerson(PersonId person, const QString& name)
{
    m_person = person;
    m_name->setText(person.isValid() ? name : tr("nobody yet"));
    m_choose->setText(person.isValid() ? tr("Change…") : tr("Choose…"));
    Q_EMIT personChanged();
}

void PersonField::choose()
{
    auto* chooser = new PersonChooser(m_desk, m_what, m_kind, m_offersCompany, this);
    connect(chooser, &PersonChooser::picked, this, &PersonField::setPerson);
    chooser->open();
}

} // namespace belfry::ui::contracts
