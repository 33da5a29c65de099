// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"

#include <QHash>

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace belfry::core {
namespace {

constexpr qsizetype kLoginLength = 24;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters that Unicode does not decompose, but that people search for by their plain neighbours.
QStringView plainForm(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return u"l";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'ŋ':
        return u"n";
    case u'ə':
        return u"e";
    case u'’':
    case u'ʼ':
    case u'‘':
    case u'`':
        return u"'";
    case u'–':
    case u'—':
    case u'‐':
    case u'‑':
        return u"-";
    default:
        return {};
    }
}

bool isMark(QChar c)
{
    const auto category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

icu::UnicodeString toIcu(const QString& text)
{
    return { reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()) };
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// Making a collator costs milliseconds, a key microseconds; collators are not shared between threads.
const icu::Collator* collatorFor(const QString& language)
{
    thread_local QHash<QString, std::shared_ptr<icu::Collator>> collators;
    auto found = collators.constFind(language);
    if (found == collators.constEnd()) {
        UErrorCode status = U_ZERO_ERROR;
        const auto locale = icu::Locale::createCanonical(language.toLatin1().constData());
        std::shared_ptr<icu::Collator> made(icu::Collator::createInstance(locale, status));
        return collators.insert(language, U_SUCCESS(status) ? made : nullptr)->get();
    }
    return found->get();
}

/// Ukrainian and Russian are written in Latin letters by rules of their own; everything else by ICU's general
/// ones.
QString toLatin(const QString& text)
{
    const auto apply = [](const char* id, icu::UnicodeString& value) {
        thread_local QHash<QByteArray, std::shared_ptr<icu::Transliterator>> made;
        auto found = made.find(id);
        if (found == made.end()) {
            UErrorCode status = U_ZERO_ERROR;
            std::shared_ptr<icu::Transliterator> fresh(icu::Transliterator::createInstance(
                icu::UnicodeString(id, -1, US_INV), UTRANS_FORWARD, status));
            found = made.insert(id, U_SUCCESS(status) ? fresh : nullptr);
        }
        if (*found) {
            (*found)->transliterate(value);
        }
    };
    icu::UnicodeString value = toIcu(text);
    const bool cyrillic
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    if (cyrillic) {
        const bool russian = std::any_of(
            text.begin(), text.end(), [](QChar c) { return QStringView(u"ыэёъЫЭЁЪ").contains(c); });
        apply(russian ? "Russian-Latin/BGN" : "Ukrainian-Latin/BGN", value);
    }
    apply("Any-Latin; Latin-ASCII", value);
    return fromIcu(value);
}

QString onlyLoginLetters(const QString& text)
{
    const QString folded = searchFold(text);
    const QString latin = isAscii(folded) ? folded : toLatin(text).toLower();
    QString result;
    for (const QChar c : latin) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            result += c;
        }
    }
    return result;
}

} // namespace

QString searchFold(const QString& text)
{
    if (isAscii(text)) {
        return text.toLower().simplified();
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (isMark(c)) {
            continue;
        }
        if (const auto plain = plainForm(c); !plain.isEmpty()) {
            result += plain;
        } else {
            result += c;
        }
    }
    return result.simplified();
}

QByteArray sortKey(const QString& text, const QString& language)
{
    const auto* collator = collatorFor(language);
    if (!collator) {
        return searchFold(text).toUtf8();
    }
    const auto value = toIcu(text);
    QByteArray key(std::max<qsizetype>(text.size() * 4, 32), Qt::Uninitialized);
    const auto write = [&] {
        return collator->getSortKey(
            value, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    };
    int32_t length = write();
    if (length > key.size()) {
        key.resize(length);
        length = write();
    }
    key.truncate(
        std::max(0, length - 1)); // ICU ends the key with a NUL, which comparing QByteArrays does not need
    return key;
}

QString asciiLogin(const QString& given, const QString& family)
{
    const QString whole = onlyLoginLetters(given).left(1) + onlyLoginLetters(family);
    const QString login = whole.left(kLoginLength);
    return login.isEmpty() ? QStringLiteral("user") : login;
}

} // namespace belfry::core
