// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "ui/common/Icons.h"

#include <QString>

/// How contracts and what is owed are spoken of on the screen. Thread: GUI.
namespace belfry::ui {

QString contractStatusWord(core::contracts::ContractStatus status);
StateColour contractStatusColour(core::contracts::ContractStatus status);

/// "owed 250,00 zł", "overpaid 20,00 zł", "settled".
QString balanceWords(const core::contracts::Balance& balance);
/// Red where something is owed, green where it is overpaid.
StateColour balanceColour(const core::contracts::Balance& balance);

/// What is wrong with an amount that was typed; `detail` is moneyProblemName().
QString moneyProblemText(const QString& detail);
/// What was wrong with a row of an import, in the user's language.
QString contractIssueSentence(const QString& code, const QString& detail);

} // namespace belfry::ui
