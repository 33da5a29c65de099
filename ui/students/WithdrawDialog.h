// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QDialog>

namespace belfry::ui::students {

/// Withdrawing a consent: how it was said and when; as easy as giving it (decision 2). Deletes itself.
/// Thread: GUI.
class WithdrawDialog final : public QDialog
{
    Q_OBJECT

public:
    WithdrawDialog(
        core::people::ConsentPurpose purpose, const QString& personName, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Complete but for the person.
    void withdrawn(const belfry::core::people::ConsentEntry& entry);
};

} // namespace belfry::ui::students
