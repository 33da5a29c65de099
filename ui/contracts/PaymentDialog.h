// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace belfry::ui {
class Desk;
class Form;
} // namespace belfry::ui

namespace belfry::ui::contracts {

/// Money that came in for a contract. Deletes itself. Thread: GUI.
class PaymentDialog final : public QDialog
{
    Q_OBJECT

public:
    PaymentDialog(Desk& desk,
        const core::contracts::Contract& contract,
        const core::contracts::Balance& balance,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void recorded(belfry::core::PaymentId id);

private:
    void save();

    Desk& m_desk;
    core::contracts::Contract m_contract;
    Form* m_form;
    QLineEdit* m_amount;
    QDateEdit* m_date;
    QLineEdit* m_note;
    QPushButton* m_save;
};

} // namespace belfry::ui::contracts
