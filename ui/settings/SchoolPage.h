// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsSection.h"

class QLineEdit;

namespace belfry::ui {
class Form;
}

namespace belfry::ui::settings {

/// The school: name, address of its register (LL1-25), country, language and time zone. Thread: GUI.
class SchoolPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SchoolPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("school"); }
    QString title() const override { return tr("School"); }
    IconName icon() const override { return IconName::Home; }
    bool validate() override;

private:
    Form* m_form;
    QLineEdit* m_name;
};

} // namespace belfry::ui::settings
