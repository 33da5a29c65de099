// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ListExport.h"

#include "core/application/AccountExport.h"
#include "core/base/Clock.h"
#include "core/formats/Csv.h"
#include "core/formats/Spreadsheet.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Icons.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"

#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace belfry::ui {

using namespace core;
using Rows = ListContents::Rows;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ListExport)
};

template <class Function, class Callback>
void runActivity(Desk& desk, QWidget* parent, Function function, Callback callback)
{
    auto* activity = new Activity(parent);
    activity->setWords([](qint64 done, qint64 total) {
        return total > 0 ? Texts::tr("Read %1 of %2 rows").arg(done).arg(total)
                         : Texts::tr("Read %n row(s)", nullptr, static_cast<int>(done));
    });
    ActivityDialog::show(activity, parent);
    activity->run(
        desk.commands(),
        [function = std::move(function), session = desk.session()](
            SchoolWorker& school, ActivityControl& control) {
            using Outcome
                = std::invoke_result_t<Function, SchoolWorker&, const access::Session&, ActivityControl&>;
            if (auto connected = school.ensureConnected(); !connected) {
                return Outcome(tl::unexpect, std::move(connected).error());
            }
            return function(school, session, control);
        },
        [activity, callback = std::move(callback)](auto result) {
            callback(std::move(result));
            activity->deleteLater();
        });
}

Result<QByteArray> fileBytes(const QString& path, const ListContents& contents, const Rows& rows)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return formats::writeSpreadsheet(contents.title, contents.headings, rows);
    }
    Rows all { contents.headings };
    all += rows;
    return formats::writeCsv(all);
}

Result<int> writeFile(SchoolWorker& school,
    const access::Session& session,
    ActivityControl& control,
    const ListContents& contents,
    const QString& path)
{
    TRY(access::authorize(session, access::Action::Export, SystemClock().nowMs()));
    TRY_ASSIGN(const Rows rows, contents.read(school, session, control));
    TRY_ASSIGN(const auto bytes, fileBytes(path, contents, rows));
    TRY(school.connection().write([&](database::Transaction& tx) {
        return school.services().audit.append(
            tx, session, contents.event, { { QStringLiteral("count"), static_cast<int>(rows.size()) } });
    }));
    TRY(application::writePrivateFile(path, bytes));
    return static_cast<int>(rows.size());
}

void write(Desk& desk, const ListContents& contents, const QString& path, QWidget* parent)
{
    runActivity(
        desk,
        parent,
        [contents, path](SchoolWorker& school, const access::Session& session, ActivityControl& control) {
            return writeFile(school, session, control, contents, path);
        },
        [parent, path](const Result<int>& count) {
            if (count) {
                MessageBox::inform(parent,
                    Texts::tr("%n row(s) were written.", nullptr, *count),
                    QDir::toNativeSeparators(path));
            } else if (count.error().code != ErrorCode::Cancelled) {
                MessageBox::inform(parent,
                    Texts::tr("No file was written."),
                    errorText(count.error()),
                    MessageBox::Kind::Failure);
            }
        });
}

QString tableHtml(const ListContents& contents, const Rows& rows)
{
    QString html = QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><tr>")
                       .arg(contents.title.toHtmlEscaped());
    for (const QString& head : contents.headings) {
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(head.toHtmlEscaped());
    }
    html += QLatin1String("</tr>");
    for (const QStringList& row : rows) {
        html += QLatin1String("<tr>");
        for (const QString& cell : row) {
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

void printRows(const ListContents& contents, const Rows& rows, QWidget* parent)
{
    if (rows.size() > kMostPrinted) {
        MessageBox::inform(parent,
            Texts::tr("%n row(s) are too many to print.", nullptr, static_cast<int>(rows.size())),
            Texts::tr("Search or filter first, or export the list to a file."),
            MessageBox::Kind::Warning);
        return;
    }
    Printing::printHtml(parent, contents.title, tableHtml(contents, rows));
}

} // namespace

QList<int> shownColumns(const QTableView& view)
{
    QList<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!view.isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QStringList headingsOf(const QTableView& view)
{
    QStringList words;
    for (const int column : shownColumns(view)) {
        words.append(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    return words;
}

ListContents contentsOf(const QTableView& view, const QString& title, const char* event)
{
    ListContents contents;
    contents.title = title;
    contents.event = event;
    contents.headings = headingsOf(view);
    const QList<int> columns = shownColumns(view);
    const QAbstractItemModel* model = view.model();
    Rows rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(model->index(row, column).data().toString());
        }
        rows.append(cells);
    }
    contents.read
        = [rows](SchoolWorker&, const access::Session&, ActivityControl&) -> Result<Rows> { return rows; };
    return contents;
}

void exportList(Desk& desk, const ListContents& contents, QWidget* parent)
{
    const QString question = contents.question.isEmpty()
        ? Texts::tr("This list is written to a file. That is recorded. Type your own password to go on.")
        : contents.question;
    withStepUp(desk, parent, question, [&desk, contents, parent] {
        const QString path = FileDialog::saveFile(parent,
            QStringLiteral("export"),
            Texts::tr("Export the list"),
            contents.title,
            Texts::tr("Spreadsheet (*.xlsx);;Text with semicolons (*.csv)"),
            QStringLiteral("xlsx"));
        if (!path.isEmpty()) {
            write(desk, contents, path, parent);
        }
    });
}

void printList(Desk& desk, const ListContents& contents, QWidget* parent)
{
    runActivity(
        desk,
        parent,
        [contents](SchoolWorker& school, const access::Session& session, ActivityControl& control) {
            return contents.read(school, session, control);
        },
        [parent, contents](const Result<Rows>& rows) {
            if (rows) {
                printRows(contents, *rows, parent);
            } else if (rows.error().code != ErrorCode::Cancelled) {
                MessageBox::inform(parent,
                    Texts::tr("Nothing was printed."),
                    errorText(rows.error()),
                    MessageBox::Kind::Failure);
            }
        });
}

void addListActions(QMenu* menu, Desk& desk, QWidget* parent, std::function<ListContents()> contents)
{
    auto* exports = menu->addAction(icon(IconName::Export), Texts::tr("&Export this list…"));
    exports->setObjectName(QStringLiteral("exportListAction"));
    exports->setVisible(access::mayEver(desk.session(), access::Action::Export));
    auto* prints = menu->addAction(icon(IconName::Print), Texts::tr("&Print this list…"));
    prints->setObjectName(QStringLiteral("printListAction"));
    QObject::connect(exports, &QAction::triggered, parent, [&desk, parent, contents] {
        exportList(desk, contents(), parent);
    });
    QObject::connect(prints, &QAction::triggered, parent, [&desk, parent, contents] {
        printList(desk, contents(), parent);
    });
}

} // namespace belfry::ui
