// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/WalletService.h"

#include <QString>

namespace belfry::ui {

/// An amount of the SMS wallet as the school shows it: money, or points with its rate (decision 6). Thread:
/// GUI.
QString walletAmount(const core::outbox::WalletInfo& wallet, qint64 minor);
/// "12.5 points" for a sum of money, at what one point is worth.
QString pointWords(qint64 minor, qint64 pointMinor);

} // namespace belfry::ui
