// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/handover/ContractPaper.h"

class QPagedPaintDevice;
class QWidget;

namespace belfry::ui {
class Desk;
}

/// The contract's text on paper and as PDF (LL1-21). Thread: GUI.
namespace belfry::ui::contracts {

/// Where the text has a place for login or password, asks whether they are to stand there; then the password
/// is asked for and the printing is recorded.
void printContract(Desk& desk, const core::contracts::Contract& contract, QWidget* parent);
void saveContractPdf(Desk& desk, const core::contracts::Contract& contract, QWidget* parent);

/// One A4 document of it.
bool paintContract(const core::handover::ContractPaper& paper, QPagedPaintDevice& device);

} // namespace belfry::ui::contracts
