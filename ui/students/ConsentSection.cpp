// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ConsentSection.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Layouts.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/students/ConsentProof.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

using core::application::ConsentStanding;
using core::people::ConsentPurpose;
using Basis = ConsentStanding::Basis;

namespace {

bool isByContract(Basis basis)
{
    return basis == Basis::Contract || basis == Basis::Withdrawn || basis == Basis::NoContract;
}

} // namespace

QString consentBasisText(Basis basis)
{
    switch (basis) {
    case Basis::Own:
        return ConsentSection::tr("The school goes by person: these consents count.");
    case Basis::OwnWithoutContract:
        return ConsentSection::tr(
            "The school goes by contract, but this person has none: these consents count.");
    case Basis::Contract:
        return ConsentSection::tr("The school goes by contract: one that runs today carries the consent.");
    case Basis::Withdrawn:
        return ConsentSection::tr("The school goes by contract: one that runs today carries the consent, but "
                                  "it was withdrawn here since. The withdrawal counts.");
    case Basis::NoContract:
        return ConsentSection::tr("The school goes by contract, and none that runs today carries the "
                                  "consent: nothing is sent to this person.");
    case Basis::Blocked:
        return ConsentSection::tr(
            "The school has blocked all sending (Settings, Consents): nothing is sent to anybody.");
    }
    return {};
}

ConsentSection::ConsentSection(const ConsentStanding& standing,
    const core::people::ConsentState& own,
    const std::vector<core::people::ConsentEntry>& entries,
    bool mayRecord,
    QWidget* parent)
    : QWidget(parent)
    , m_standing(standing)
    , m_mayRecord(mayRecord)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("consentSection"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGrid);
    auto* basis = mutedLabel(consentBasisText(standing.basis), this);
    basis->setObjectName(QStringLiteral("consentBasisLabel"));
    m_lines->addWidget(basis);
    addPurpose(ConsentPurpose::Contract,
        tr("Contract"),
        tr("Credentials and what the course needs."),
        own.contract,
        standing.contract,
        QStringLiteral("contractConsentButton"));
    addPurpose(ConsentPurpose::Messages,
        tr("Messages"),
        tr("News and reminders."),
        own.messages,
        standing.messages,
        QStringLiteral("messagesConsentButton"));
    if (entries.empty()) {
        return;
    }
    m_lines->addWidget(ruleLine(this));
    m_lines->addWidget(mutedLabel(tr("What was recorded"), this));
    for (const auto& entry : entries) {
        m_lines->addWidget(mutedLabel(consentLine(entry), this));
    }
    auto* proof = linkButton(tr("&Print the proof…"), QStringLiteral("printConsentProofButton"), this);
    m_lines->addWidget(proof, 0, Qt::AlignLeft);
    connect(proof, &QPushButton::clicked, this, &ConsentSection::proofWanted);
}

void ConsentSection::addPurpose(ConsentPurpose purpose,
    const QString& name,
    const QString& hint,
    bool isOwn,
    bool holds,
    const QString& objectName)
{
    // While all sending is blocked, what was recorded is shown: it counts again afterwards.
    const bool isGiven = m_standing.basis == Basis::Blocked ? isOwn : holds;
    const QString word = !isGiven        ? tr("not given")
        : isByContract(m_standing.basis) ? tr("by contract")
                                         : tr("given");
    auto* row = new QWidget(this);
    auto* line = new QGridLayout(row);
    line->setContentsMargins(0, kHalfGrid, 0, kHalfGrid);
    line->setHorizontalSpacing(kGrid);
    line->setVerticalSpacing(2);
    line->addWidget(new QLabel(name, row), 0, 0);
    auto* pill = new StatePill(isGiven ? StateColour::Ok : StateColour::None, word, row);
    pill->setObjectName(objectName.chopped(6) + QStringLiteral("Pill"));
    line->addWidget(pill, 0, 1);
    auto* change = linkButton(isGiven ? tr("Withdraw…") : tr("Record…"), objectName, row);
    change->setAccessibleName(isGiven ? tr("Withdraw: %1").arg(name) : tr("Record: %1").arg(name));
    change->setEnabled(m_mayRecord);
    line->addWidget(change, 0, 2);
    line->addWidget(mutedLabel(hint, row), 1, 0, 1, 3);
    line->setColumnStretch(0, 1);
    m_lines->addWidget(row);
    connect(change, &QPushButton::clicked, this, [this, purpose, isGiven] {
        if (isGiven) {
            Q_EMIT withdrawWanted(purpose);
        } else {
            Q_EMIT recordWanted();
        }
    });
}

} // namespace belfry::ui::students
