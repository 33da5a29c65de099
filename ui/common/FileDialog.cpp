// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

namespace belfry::ui::FileDialog {

namespace {

std::optional<QString>& prepared()
{
    static std::optional<QString> name;
    return name;
}

QString folderKey(const QString& purpose)
{
    return QStringLiteral("folders/") + purpose;
}

QString lastFolder(const QString& purpose)
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey(purpose), start).toString();
}

QString remember(const QString& purpose, const QString& file)
{
    if (!file.isEmpty()) {
        QSettings().setValue(folderKey(purpose), QFileInfo(file).absolutePath());
    }
    return file;
}

} // namespace

QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QString& filter)
{
    if (prepared()) {
        return *std::exchange(prepared(), std::nullopt);
    }
    return remember(purpose, QFileDialog::getOpenFileName(parent, title, lastFolder(purpose), filter));
}

QString saveFile(QWidget* parent,
    const QString& purpose,
    const QString& title,
    const QString& suggestedName,
    const QString& filter,
    const QString& suffix)
{
    if (prepared()) {
        return *std::exchange(prepared(), std::nullopt);
    }
    QFileDialog dialog(parent, title, lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    return remember(purpose, dialog.selectedFiles().constFirst());
}

QString chooseFolder(QWidget* parent, const QString& purpose, const QString& title)
{
    if (prepared()) {
        return *std::exchange(prepared(), std::nullopt);
    }
    const QString folder = QFileDialog::getExistingDirectory(parent, title, lastFolder(purpose));
    if (!folder.isEmpty()) {
        QSettings().setValue(folderKey(purpose), folder);
    }
    return folder;
}

void setNextFileName(const QString& name)
{
    prepared() = name;
}

} // namespace belfry::ui::FileDialog
