// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersonName.h"

#include <QSet>
#include <QStringList>

namespace belfry::core {
namespace {

/// Written small, these belong to the family name that follows.
bool isParticle(const QString& word)
{
    static const QSet<QString> particles {
        QStringLiteral("von"),
        QStringLiteral("van"),
        QStringLiteral("de"),
        QStringLiteral("del"),
        QStringLiteral("della"),
        QStringLiteral("der"),
        QStringLiteral("den"),
        QStringLiteral("dem"),
        QStringLiteral("di"),
        QStringLiteral("da"),
        QStringLiteral("dos"),
        QStringLiteral("du"),
        QStringLiteral("la"),
        QStringLiteral("le"),
        QStringLiteral("zu"),
        QStringLiteral("zum"),
        QStringLiteral("zur"),
        QStringLiteral("ter"),
        QStringLiteral("ten"),
        QStringLiteral("af"),
        QStringLiteral("av"),
        QStringLiteral("el"),
        QStringLiteral("al"),
        QStringLiteral("bin"),
        QStringLiteral("ibn"),
    };
    return particles.contains(word);
}

} // namespace

PersonName PersonName::fromFullName(const QString& fullName)
{
    const QString simple = fullName.simplified();
    if (const auto comma = simple.indexOf(u','); comma >= 0) {
        return { simple.mid(comma + 1).trimmed(), simple.left(comma).trimmed() };
    }
    const QStringList words = simple.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        return { QString(), simple };
    }
    qsizetype familyStart = words.size() - 1;
    // "Anna Nowak - Kowalska": a double name written with blanks around its hyphen.
    while (familyStart >= 3 && (words.at(familyStart - 1) == u"-" || words.at(familyStart - 1) == u"–")) {
        familyStart -= 2;
    }
    while (familyStart > 1 && isParticle(words.at(familyStart - 1))) {
        --familyStart;
    }
    return { words.mid(0, familyStart).join(u' '), words.mid(familyStart).join(u' ') };
}

} // namespace belfry::core
