// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui::settings {

/// Daily backups, one now, and what the doctor says about database, keys and sending. Thread: GUI.
class BackupPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("backup"); }
    QString title() const override { return tr("Backup"); }
    IconName icon() const override { return IconName::Archive; }
    void load() override;

Q_SIGNALS:
    /// Confirmed, and the password was typed.
    void restoreRequested(const QString& backupFile);

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    void buildDoctor();
    void loadLast();
    void backUpNow();
    void restore();
    void examine();

    QLineEdit* m_folder;
    QLabel* m_last;
    QPushButton* m_now;
    QPushButton* m_restore;
    QPushButton* m_examine;
    QVBoxLayout* m_findings;
};

} // namespace belfry::ui::settings
