// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace belfry::ui {
class Desk;
class Form;
} // namespace belfry::ui

namespace belfry::ui::contracts {

class PersonField;

/// A contract with its instalments, new or changed. Nothing typed is lost when it cannot be saved. Thread:
/// GUI.
class ContractDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog begins with; a contract without an id is new.
    struct Start
    {
        core::contracts::Contract contract;
        std::vector<core::contracts::Instalment> instalments;
        QString studentName;
        QString payerName;
    };
    ContractDialog(Desk& desk, const Start& start, QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 620, 660 }; }

Q_SIGNALS:
    void saved(belfry::core::ContractId id);

private:
    void buildForm();
    void buildInstalments();
    void addRow(const core::contracts::Instalment& instalment);
    void removeRows();
    void makePlan();
    void showSum();
    void save();
    /// nullopt: a cell cannot be read, and says so.
    std::optional<std::vector<core::contracts::Instalment>> readInstalments();
    void showProblem(const core::Error& error);

    Desk& m_desk;
    Start m_start;
    QString m_currency;
    Form* m_form;
    QLineEdit* m_number;
    PersonField* m_student;
    PersonField* m_payer;
    QComboBox* m_status;
    QDateEdit* m_from;
    QCheckBox* m_hasEnd;
    QDateEdit* m_to;
    QCheckBox* m_consent;
    QDateEdit* m_consentOn;
    QLineEdit* m_wording;
    QLineEdit* m_account;
    QPlainTextEdit* m_note;
    QTableWidget* m_table;
    QSpinBox* m_count;
    QDateEdit* m_first;
    QLineEdit* m_total;
    QLabel* m_planProblem;
    QLabel* m_sum;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace belfry::ui::contracts
