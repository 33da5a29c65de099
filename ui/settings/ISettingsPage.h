// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QString>

class QWidget;

namespace belfry::ui::settings {

/// One section of the settings: a page of its own with its own Save. Thread: GUI.
class ISettingsPage
{
public:
    virtual ~ISettingsPage() = default;

    /// Stable name ("mail"), by which other pages lead here.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual IconName icon() const = 0;
    virtual QWidget* widget() = 0;

    /// Shows the stored values again; what was typed is lost.
    virtual void load() = 0;
    /// Something was typed that is not stored yet.
    virtual bool isChanged() const = 0;
    /// Checks what was typed and says at each field what is wrong.
    virtual bool validate() = 0;
    /// Stores after validate(). Returns at once; a failure is shown, and what was typed stays.
    virtual void save() = 0;
};

} // namespace belfry::ui::settings
