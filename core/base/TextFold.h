// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace belfry::core {

/**
 * Text for searching: lower case, without diacritics (Ł is l, ß is ss, æ is ae), compatibility forms
 * resolved, runs of blanks made one, no blanks around. Fold both the stored text and what is searched for.
 * Thread: any.
 */
QString searchFold(const QString& text);

/**
 * Bytes that sort (as unsigned bytes) like a dictionary of the language ("pl", "de", "en"): ICU collation.
 * Thread: any; each thread keeps its collators.
 */
QByteArray sortKey(const QString& text, const QString& language);

/**
 * The stem of a login: first letter of the given name and the family name in a-z and 0-9 ("zabramowicz"),
 * other scripts transliterated, at most 24 characters; "user" where nothing remains. Not unique by itself.
 */
QString asciiLogin(const QString& given, const QString& family);

} // namespace belfry::core
