// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Table.h"
#include "core/formats/TableFault.h"
#include "core/registration/ImportService.h"
#include "ui/common/Tokens.h"

/// What an import has to say, in the user's language. Thread: GUI.
namespace belfry::ui::importText {

/// Every code that an issue of an import can have (core/registration); importText knows a sentence for each.
QStringList issueCodes();

/// What is wrong with a value and what became of it. An unknown code gives core's English sentence.
QString issueSentence(const core::registration::RowIssue& issue);

/// Why a list could not be read, where, and what to do; empty for TableProblem::None.
QString faultSentence(const core::formats::TableFault& fault);
/// The same for any error on the way of an import.
QString errorSentence(const core::Error& error);

/// "Given name", as the choice over a column.
QString fieldWord(core::registration::ImportField field);
/// All fields in the order of the choice, "not imported" first.
const std::vector<core::registration::ImportField>& fields();
/// Whether only one column of a list can be this field.
bool isSingle(core::registration::ImportField field);

/// "new", "updated", "unchanged", "not imported", with its colour.
QString actionWord(core::registration::RowAction action);
StateColour actionColour(core::registration::RowAction action);

/// "200 rows · 9 columns · letters as windows-1250 · separated by semicolons"; `table` needs no rows.
QString tableFacts(const core::formats::Table& table, size_t rows);

} // namespace belfry::ui::importText
