// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ConsentStanding.h"
#include "core/people/Person.h"

#include <QString>

class QWidget;

namespace belfry::ui {
class Desk;
}

/// The consent ledger in words and on paper (wish 14): who gave what, when, how, which wording. Thread: GUI.
namespace belfry::ui::students {

/// "paper" -> "on paper"; unknown words as they are.
QString consentSourceWord(const QString& source);
/// One line of the ledger: "12.11.2026: contract given on paper (RODO 2026/1), recorded by A. Nowak".
QString consentLine(const core::people::ConsentEntry& entry);

/// What the sheet says.
struct ConsentProofFacts
{
    core::people::Person person;
    std::vector<core::people::ConsentEntry> entries;
    core::people::ConsentState own; ///< as the ledger has it, whatever the school's mode
    core::application::ConsentStanding standing;
    QString school;
};
QString consentProofHtml(const ConsentProofFacts& proof);
/// Every line of the ledger about one person, with what is in force today, as a sheet of paper.
void printConsentProof(Desk& desk, core::PersonId person, QWidget* parent);

} // namespace belfry::ui::students
