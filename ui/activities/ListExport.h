// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/base/Result.h"

#include <QStringList>

#include <functional>

class QMenu;
class QTableView;
class QWidget;

namespace belfry::ui {

class ActivityControl;
class Desk;
class SchoolWorker;

/**
 * A list on its way into a file or onto paper: what it is called and how its rows are read. `read` runs in
 * the worker's thread, in short transactions; it reports and asks whether to stop.
 */
struct ListContents
{
    using Rows = QList<QStringList>;

    QString title; ///< heading of the print, name of the sheet and proposed name of the file
    QStringList headings;
    std::function<core::Result<Rows>(SchoolWorker&, const core::access::Session&, ActivityControl&)> read;
    const char* event = "list.export"; ///< its line in the audit trail
    QString question; ///< asks for the password; empty: the usual sentence
};

/// The visible columns of a view in their order, and the words in their heads. Thread: GUI.
QList<int> shownColumns(const QTableView& view);
QStringList headingsOf(const QTableView& view);

/// What a view shows whose model holds all its rows: visible columns, in their order. Thread: GUI.
ListContents contentsOf(const QTableView& view, const QString& title, const char* event);

/// Asks for the password and for the file (CSV or XLSX by its name); leaves a line in the audit trail.
/// Thread: GUI.
void exportList(Desk& desk, const ListContents& contents, QWidget* parent);

/// Lets the user choose a printer. Lists of more than kMostPrinted rows are refused, with the way out.
/// Thread: GUI.
void printList(Desk& desk, const ListContents& contents, QWidget* parent);
inline constexpr int kMostPrinted = 5000;

/// "Export this list…" and "Print this list…" with the object names exportListAction and printListAction; the
/// contents are asked for when one is chosen. Thread: GUI.
void addListActions(QMenu* menu, Desk& desk, QWidget* parent, std::function<ListContents()> contents);

} // namespace belfry::ui
