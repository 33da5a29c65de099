// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/PersonContracts.h"

#include "ui/common/ContractWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Layouts.h"
#include "ui/common/widgets/StatePill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui {

using namespace core;

PersonContracts::PersonContracts(Desk& desk, INavigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("personContracts"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGrid);
}

void PersonContracts::showPerson(PersonId person, const QString& name, bool isStudent)
{
    m_person = person;
    m_name = name;
    m_isStudent = isStudent;
    m_desk.read(
        [person](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            auto& service = school.services().contracts;
            Contents contents;
            TRY_ASSIGN(const auto found, service.ofPerson(tx, session, person));
            std::vector<ContractId> ids;
            for (const auto& contract : found) {
                ids.push_back(contract.id);
            }
            TRY_ASSIGN(contents.rows, lists::ContractList::rows(tx, session, ids));
            TRY_ASSIGN(contents.balances, service.balanceOfPayer(tx, session, person));
            return contents;
        },
        this,
        [this, person](const Result<Contents>& contents) {
            if (person != m_person) {
                return;
            }
            if (!contents) {
                emptyLayout(m_lines);
                m_lines->addWidget(mutedLabel(errorText(contents.error()), this));
                return;
            }
            fill(*contents);
        });
}

void PersonContracts::fill(const Contents& contents)
{
    emptyLayout(m_lines);
    for (const auto& balance : contents.balances) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new QLabel(tr("Balance as payer"), row));
        line->addWidget(new StatePill(balanceColour(balance), balanceWords(balance), row), 1);
        m_lines->addWidget(row);
    }
    if (contents.rows.empty()) {
        m_lines->addWidget(mutedLabel(tr("No contract yet."), this));
    }
    for (const auto& contract : contents.rows) {
        auto* row = new QWidget(this);
        auto* line = new QGridLayout(row);
        line->setContentsMargins(0, kHalfGrid, 0, kHalfGrid);
        line->setVerticalSpacing(2);
        auto* open
            = linkButton(QString(contract.contract.number).replace(QLatin1Char('&'), QLatin1String("&&")),
                QStringLiteral("openContractButton"),
                row);
        open->setAccessibleName(tr("Contract %1").arg(contract.contract.number));
        line->addWidget(open, 0, 0, Qt::AlignLeft);
        line->addWidget(new StatePill(contractStatusColour(contract.contract.status),
                            contractStatusWord(contract.contract.status),
                            row),
            0,
            1);
        line->addWidget(
            new StatePill(balanceColour(contract.balance), balanceWords(contract.balance), row), 0, 2);
        QStringList facts { contract.contract.endsOn.isValid()
                ? tr("%1 to %2")
                      .arg(shortDate(contract.contract.startsOn), shortDate(contract.contract.endsOn))
                : tr("from %1").arg(shortDate(contract.contract.startsOn)) };
        if (contract.contract.student != m_person) {
            facts.append(tr("student: %1").arg(contract.studentName));
        }
        if (contract.contract.payer != m_person) {
            facts.append(tr("payer: %1").arg(contract.payerName));
        }
        line->addWidget(mutedLabel(facts.join(QStringLiteral(" · ")), row), 1, 0, 1, 3);
        line->setColumnStretch(2, 1);
        m_lines->addWidget(row);
        connect(open, &QPushButton::clicked, this, [this, id = contract.contract.id] {
            m_navigator.openPage(QStringLiteral("contracts"), { { QStringLiteral("id"), id.value() } });
        });
    }
    if (m_isStudent && access::mayEver(m_desk.session(), access::Action::EditPeople)) {
        auto* add = secondaryButton(tr("Ne&w contract…"), QStringLiteral("personNewContractButton"), this);
        setButtonIcon(add, IconName::Plus);
        m_lines->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this] {
            m_navigator.openPage(QStringLiteral("contracts"),
                { { QStringLiteral("new"), true },
                    { QStringLiteral("student"), m_person.value() },
                    { QStringLiteral("name"), m_name } });
        });
    }
}

} // namespace belfry::ui
