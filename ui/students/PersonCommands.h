// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/lists/StudentList.h"

#include <QDate>

#include <functional>
#include <vector>

class QWidget;

namespace belfry::ui {
class Desk;
}

/**
 * What can be done with one or many persons, with its question before and its words after; the lists hear of
 * the change from the desk. Used by the list, its context menu and the card. Thread: GUI.
 */
namespace belfry::ui::students {

using Persons = std::vector<core::PersonId>;

void renewPasswords(Desk& desk, const Persons& persons, QWidget* parent);
void recordConsent(Desk& desk, const Persons& persons, QWidget* parent);
void archivePersons(Desk& desk, const Persons& persons, QWidget* parent);
void unarchivePersons(Desk& desk, const Persons& persons, QWidget* parent);
/// "Handed over on paper": asks for the date.
void handOverOnPaper(Desk& desk, core::PersonId person, QWidget* parent);
/// Slips with login and password: asks for the password again.
void printSlips(Desk& desk, const Persons& persons, QWidget* parent);
void giveLogin(Desk& desk, core::PersonId person, QWidget* parent);

void openNewPerson(
    Desk& desk, core::lists::PersonListKind kind, QWidget* parent, std::function<void(core::PersonId)> made);
void openPerson(Desk& desk, core::PersonId person, QWidget* parent);
void mergeWith(Desk& desk, core::PersonId person, QWidget* parent);
void findDuplicates(Desk& desk, QWidget* parent);

} // namespace belfry::ui::students
