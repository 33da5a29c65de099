// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

namespace belfry::core::people {

QString Person::displayName() const
{
    if (kind == PersonKind::Organisation) {
        return organisationName;
    }
    return QString(givenName + QLatin1Char(' ') + familyName).trimmed();
}

QString Person::listName() const
{
    if (kind == PersonKind::Organisation) {
        return organisationName;
    }
    return QString(familyName + QLatin1Char(' ') + givenName).trimmed();
}

QString purposeName(ConsentPurpose purpose)
{
    return purpose == ConsentPurpose::Contract ? QStringLiteral("contract") : QStringLiteral("messages");
}

std::optional<ConsentPurpose> purposeFromName(const QString& name)
{
    for (const ConsentPurpose purpose : { ConsentPurpose::Contract, ConsentPurpose::Messages }) {
        if (purposeName(purpose) == name) {
            return purpose;
        }
    }
    return std::nullopt;
}

} // namespace belfry::core::people
