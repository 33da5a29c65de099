// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace belfry::ui {
class IPage;
}

/// Pictures of every page and dialog: each part of the program registers its own in a file of this folder.
namespace belfry::shots {

enum class Size {
    Page, ///< 1024x700, the smallest window that Belfry promises to work in
    Own ///< a dialog: as large as it wants to be
};

struct Shot
{
    QString name; ///< file name without language and theme: "students", "students-card"
    Size size = Size::Page;
    /// Called once per language and theme, after both are set. The widget must be complete without an event
    /// loop, or be so after the posted events have run.
    std::function<std::unique_ptr<QWidget>()> make;
};

bool registerShot(Shot shot);
const std::vector<Shot>& shots();

/// The main window of the demo school with every page in its navigation; `page` (owned by its widget, which
/// the window takes) is shown. Null: empty pages.
std::unique_ptr<QWidget> inMainWindow(ui::IPage* page, bool paused = false);

/// Until the answers of the workers, which run in this thread, have come.
void settle();

} // namespace belfry::shots

/// BELFRY_SHOT(students, Page, [] { return inMainWindow(new StudentsPage(...)); })
#define BELFRY_SHOT(name, size, ...)                                                                         \
    static const bool registered_##name = ::belfry::shots::registerShot(                                     \
        { QString(QLatin1String(#name)).replace(QLatin1Char('_'), QLatin1Char('-')),                         \
            ::belfry::shots::Size::size,                                                                     \
            __VA_ARGS__ });
