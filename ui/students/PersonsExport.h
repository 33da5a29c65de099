// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "ui/activities/ListExport.h"

#include <vector>

class QWidget;

/// Lists of persons as files and on paper, with the columns that are shown. Thread: GUI.
namespace belfry::ui::students {

/// These persons in the columns of PersonListModel, for exportList() and printList().
ListContents personsList(
    const std::vector<core::PersonId>& persons, const QList<int>& columns, const QString& title);
/// Everything that Belfry keeps about one person, but no password, as JSON.
void exportPerson(Desk& desk, core::PersonId person, QWidget* parent);

} // namespace belfry::ui::students
