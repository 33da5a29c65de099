// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/ContractList.h"

#include <QWidget>

class QVBoxLayout;

namespace belfry::ui {

class Desk;
class INavigator;

/// The contracts of a person, as student or payer, and what the person owes; part of a card. Thread: GUI.
class PersonContracts final : public QWidget
{
    Q_OBJECT

public:
    PersonContracts(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    /// `name` goes into a new contract.
    void showPerson(core::PersonId person, const QString& name, bool isStudent);

private:
    struct Contents
    {
        std::vector<core::lists::ContractRow> rows;
        std::vector<core::contracts::Balance> balances; ///< as payer
    };
    void fill(const Contents& contents);

    Desk& m_desk;
    INavigator& m_navigator;
    core::PersonId m_person;
    QString m_name;
    bool m_isStudent = false;
    QVBoxLayout* m_lines;
};

} // namespace belfry::ui
