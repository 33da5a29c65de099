// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/DatabaseUrl.h"
#include "ui/common/Theme.h"

#include <QStringList>

namespace belfry::app {

/// What was written after `belfry`, filled up with what this computer remembers.
struct Arguments
{
    core::database::DatabaseUrl database;
    QString language;
    ui::ThemeMode theme = ui::ThemeMode::System;
};

/// Ends the program for --help and --version, and for arguments that do not exist (2).
Arguments parseArguments(const QStringList& arguments);

} // namespace belfry::app
