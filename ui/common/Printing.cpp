// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <optional>

namespace belfry::ui::Printing {

namespace {

std::optional<QString>& prepared()
{
    static std::optional<QString> path;
    return path;
}

} // namespace

bool print(QWidget* parent, const QString& title, const std::function<bool(QPrinter&)>& paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    printer.setDocName(title);
    if (prepared()) {
        const QString path = *std::exchange(prepared(), std::nullopt);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return !path.isEmpty() && paint(printer);
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted && paint(printer);
}

bool printHtml(QWidget* parent, const QString& title, const QString& html)
{
    return print(parent, title, [&html](QPrinter& printer) {
        QTextDocument document;
        document.setHtml(html);
        document.print(&printer);
        return true;
    });
}

void setNextPdf(const QString& path)
{
    prepared() = path;
}

} // namespace belfry::ui::Printing
