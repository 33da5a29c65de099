// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/WalletService.h"

#include <QPushButton>

namespace belfry::ui {

class Desk;

/// The free balance of the SMS wallet, always in sight in the head of the window while SMS is switched on; a
/// click leads to the wallet. Thread: GUI.
class WalletBadge final : public QPushButton
{
    Q_OBJECT

public:
    explicit WalletBadge(Desk& desk, QWidget* parent = nullptr);

private:
    struct Facts
    {
        bool isActive = false;
        core::outbox::WalletInfo wallet;
    };
    void reload();
    void show(const Facts& facts);

    Desk& m_desk;
};

} // namespace belfry::ui
