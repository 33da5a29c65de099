// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Table.h"
#include "core/registration/ImportService.h"
#include "ui/activities/Activity.h"
#include "ui/common/Desk.h"

/// What the import wizard does away from the screen. Thread: the worker's.
namespace belfry::ui::importWork {

/// A file that was read, and what its columns seem to be.
struct List
{
    QString path;
    core::formats::Table table; ///< without its rows
    core::registration::ImportTable rows;
    core::registration::Mapping mapping;
    bool isRemembered = false; ///< the mapping was used for the same headings before
};
using ListPointer = std::shared_ptr<const List>;

core::Result<ListPointer> readList(SchoolWorker& school, const QString& path);

using PlanPointer = std::shared_ptr<core::registration::ImportService::Plan>;
/// What would happen to each row; reads only.
struct Preview
{
    PlanPointer plan;
    std::vector<core::registration::PlannedRow> rows;
    core::registration::ImportResult summary;
};
core::Result<Preview> previewList(SchoolWorker& school,
    const core::access::Session& session,
    const ListPointer& list,
    const core::registration::ImportOptions& options);

/// What was written, also when somebody stopped it or something failed on the way: slices stay.
struct Outcome
{
    core::registration::ImportResult result;
    std::vector<core::PersonId> students;
    int total = 0; ///< rows of the list
    bool isCancelled = false;
    std::optional<core::Error> problem;
};
core::Result<Outcome> writeList(SchoolWorker& school,
    ActivityControl& control,
    const core::access::Session& session,
    const PlanPointer& plan);

/// .xlsx by that name, anything else as CSV. IoWrite or IoFull with the path; a file that was there stays
/// then.
core::Result<void> saveTable(
    const QString& path, const QString& sheet, const core::registration::FaultyRows& rows);

} // namespace belfry::ui::importWork
