// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace belfry::core {

/// Given and family name as they stand in one cell "Imię i nazwisko".
struct PersonName
{
    QString given;
    QString family;

    /**
     * "Anna Maria Nowak" -> Anna Maria / Nowak; "Nowak, Anna" -> Anna / Nowak; particles stay with the family
     * name
     * ("Ludwig van Beethoven" -> van Beethoven); a single word is a family name. Never fails, blanks are
     * joined.
     */
    static PersonName fromFullName(const QString& fullName);

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

} // namespace belfry::core
