// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IPage.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace belfry::ui {
class Desk;
}

namespace belfry::ui::settings {

class ISettingsPage;
class SettingsSection;

/**
 * The settings: sections at the left, one page for each at the right. What is typed stays when another
 * section is opened; leaving the settings with something unsaved asks. `open({"page": "mail"})` leads to a
 * section. Thread: GUI.
 */
class SettingsPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    SettingsPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    IconName icon() const override { return IconName::Settings; }
    QWidget* widget() override { return this; }
    void activated() override;
    void open(const QVariantMap& filter) override;
    bool mayLeave() override;

    QString currentSection() const;

Q_SIGNALS:
    /// Language, theme or idle lock of this computer (ui::Preferences) were changed: take them over.
    void preferencesChanged();
    /// The person wants this backup instead of the open database and has typed the password: close the
    /// school, restore, open again.
    void restoreRequested(const QString& backupFile);

private:
    void addHeading(const QString& text);
    void addSection(SettingsSection* section);
    void showSection(int row);
    void markChanged();
    QList<SettingsSection*> changedSections() const;

    Desk& m_desk;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SettingsSection*> m_sections;
};

} // namespace belfry::ui::settings
