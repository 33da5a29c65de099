// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CountryName.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace belfry::core {

QString countryName(const QString& region, const QString& language)
{
    const icu::Locale country("", region.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    const QString found(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
    return found.isEmpty() ? region : found;
}

} // namespace belfry::core
