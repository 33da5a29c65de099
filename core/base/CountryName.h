// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace belfry::core {

/// "Polska" for ("PL", "pl"); the code itself where no name is known. Thread: any.
QString countryName(const QString& region, const QString& language);

} // namespace belfry::core
