// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;

namespace belfry::ui::settings {

/// Language and look of the program on this computer, for everybody who signs in here. Thread: GUI.
class LookPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LookPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("look"); }
    QString title() const override { return tr("Look"); }
    IconName icon() const override { return IconName::Monitor; }
    void load() override;
    bool isChanged() const override;
    bool validate() override { return true; }
    void save() override;

Q_SIGNALS:
    /// Stored in ui::Preferences: take them over.
    void preferencesChanged();

private:
    QComboBox* m_language;
    QComboBox* m_theme;
};

} // namespace belfry::ui::settings
