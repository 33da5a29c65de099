// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

namespace belfry::ui::settings {

/// Whom colleagues and recipients ask; stands on the page Help and in answers to recipients (ES-37). Thread:
/// GUI.
class SupportPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SupportPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("support"); }
    QString title() const override { return tr("Help and contact"); }
    IconName icon() const override { return IconName::Question; }
};

} // namespace belfry::ui::settings
