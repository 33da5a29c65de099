// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QByteArray>

/// The stored texts by which persons are sorted, searched and recognised. Thread: any.
namespace belfry::core::people {

/// Folded "family given", by which the same person is recognised. Long ones end in a hash: an index row has a
/// limit.
QString nameFold(const Person& person);
QString nameFold(const QString& givenName, const QString& familyName);
/// Collation bytes of listName() in the school's language, cut where an index row would become too long.
QByteArray nameSortKey(const QString& listName, const QString& schoolLanguage);
/// Folded names, number, login, e-mail addresses and telephone digits, one blank between them.
QString searchText(const Person& person, const QString& login, const std::vector<ContactPoint>& points);
/// What the search text says of an address or a number.
QString searchText(ContactKind kind, const QString& raw, const QString& normalised);

/// LIKE patterns (escape character `\`) for what was typed: one for each word, each must occur.
QStringList searchPatterns(const QString& typed);

/// Why a text is no name: "control_character", "too_long"; empty when it is fine. Any printable text is a
/// name.
QString nameProblem(const QString& text);

/// The point with `normalised`, `country` and `state` set from `raw`; an invalid one keeps its raw text and
/// says why.
ContactPoint checkedPoint(ContactPoint point, const QString& country);

} // namespace belfry::core::people
