// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace belfry::tests {

/// The system's Python: it has the packages of the distribution, which another one found first in PATH has
/// not.
inline QString pythonProgram()
{
    const QString system = QStringLiteral("/usr/bin/python3");
    return QFile::exists(system) ? system : QStringLiteral("python3");
}

} // namespace belfry::tests
