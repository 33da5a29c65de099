// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;

namespace belfry::ui {
class Banner;
}

namespace belfry::ui::settings {

/// Whose consent counts (decision 2: by person, by contract, block all sending). Thread: GUI.
class ConsentsPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ConsentsPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("consents"); }
    QString title() const override { return tr("Consents"); }
    IconName icon() const override { return IconName::Check; }

private:
    void explain();

    QComboBox* m_mode;
    Banner* m_words;
};

} // namespace belfry::ui::settings
