// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoverySheet.h"

#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <utility>

namespace belfry::ui::shell::RecoverySheet {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::shell::RecoverySheet)
};

QString& nextPrintFile()
{
    static QString path;
    return path;
}

QString sheet(const QString& school, const QString& code)
{
    const QString groups = code.toHtmlEscaped().replace(QLatin1Char('-'), QLatin1String(" - "));
    return QStringLiteral(
        "<h1>%1</h1><p>%2</p><p style=\"font-family:monospace;font-size:16pt\">%3</p><p>%4</p><p>%5</p>")
        .arg(Texts::tr("Belfry: recovery code").toHtmlEscaped(),
            Texts::tr("School: %1. Set up on %2.")
                .arg(school, QLocale().toString(QDate::currentDate(), QLocale::LongFormat))
                .toHtmlEscaped(),
            groups,
            Texts::tr("This code opens the stored passwords on a new computer or after a restored backup, "
                      "and gives the owner a "
                      "new password. It is not stored anywhere.")
                .toHtmlEscaped(),
            Texts::tr("Keep this sheet where keys are kept, and show it to nobody.").toHtmlEscaped());
}

void draw(QPrinter& printer, const QString& school, const QString& code)
{
    QTextDocument document;
    document.setHtml(sheet(school, code));
    document.print(&printer);
}

} // namespace

bool print(QWidget* parent, const QString& school, const QString& code)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(Texts::tr("Belfry: recovery code"));
    const QString file = std::exchange(nextPrintFile(), QString());
    if (!file.isEmpty()) {
        printer.setOutputFileName(file);
    } else {
        QPrintDialog dialog(&printer, parent);
        if (dialog.exec() != QDialog::Accepted) {
            return false;
        }
    }
    draw(printer, school, code);
    return printer.printerState() != QPrinter::Error;
}

bool save(QWidget* parent, const QString& school, const QString& code)
{
    const QString path = FileDialog::saveFile(parent,
        QStringLiteral("recovery"),
        Texts::tr("Save the recovery code"),
        Texts::tr("Belfry recovery code.pdf"),
        Texts::tr("PDF (*.pdf)"),
        QStringLiteral("pdf"));
    if (path.isEmpty()) {
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    draw(printer, school, code);
    // Readable by its owner alone: it opens everything.
    if (!QFile::exists(path)
        || !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        MessageBox::inform(parent,
            Texts::tr("The recovery code could not be saved."),
            Texts::tr("Choose another folder."),
            MessageBox::Kind::Failure);
        return false;
    }
    MessageBox::inform(parent,
        Texts::tr("The recovery code is saved."),
        //: %1 is a file
        Texts::tr("Move %1 from this computer to a safe place: whoever has it can open everything.")
            .arg(path));
    return true;
}

void setNextPrintFile(const QString& path)
{
    nextPrintFile() = path;
}

} // namespace belfry::ui::shell::RecoverySheet
