// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonText.h"

#include "core/base/EmailAddress.h"
#include "core/base/PhoneNumber.h"
#include "core/base/TextFold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace belfry::core::people {

namespace {

// PostgreSQL's btree takes rows up to 2,704 bytes; a folded character has up to four.
constexpr qsizetype kFoldLength = 200;
constexpr qsizetype kSortKeyLength = 600;
constexpr qsizetype kNameLength = 2000;

QString onlyDigits(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) {
        return c.isDigit() || c == u'+';
    });
    return digits;
}

/// "600-100-200" and "(22)" are typed for numbers; the stored text has the digits alone.
bool looksLikeNumber(const QString& word)
{
    return word.size() > 2 && std::any_of(word.begin(), word.end(), [](QChar c) {
        return c.isDigit();
    }) && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isDigit() || QStringView(u"+-()/.").contains(c);
    }) && word.contains(QLatin1Char('-'));
}

} // namespace

QString nameFold(const QString& givenName, const QString& familyName)
{
    const QString fold = searchFold(familyName + QLatin1Char(' ') + givenName);
    if (fold.size() <= kFoldLength * 2) {
        return fold;
    }
    const QByteArray hash = QCryptographicHash::hash(fold.toUtf8(), QCryptographicHash::Sha256).toHex();
    return fold.left(kFoldLength) + QLatin1Char('#') + QString::fromLatin1(hash);
}

QString nameFold(const Person& person)
{
    return person.kind == PersonKind::Organisation ? nameFold(QString(), person.organisationName)
                                                   : nameFold(person.givenName, person.familyName);
}

QByteArray nameSortKey(const QString& listName, const QString& schoolLanguage)
{
    return sortKey(listName.left(kFoldLength * 2), schoolLanguage).left(kSortKeyLength);
}

QString searchText(ContactKind kind, const QString& raw, const QString& normalised)
{
    if (kind == ContactKind::Phone) {
        return onlyDigits(normalised.isEmpty() ? raw : normalised);
    }
    const QString typed = searchFold(raw);
    const QString stored = searchFold(normalised);
    return stored.isEmpty() || stored == typed ? typed : typed + QLatin1Char(' ') + stored;
}

QString searchText(const Person& person, const QString& login, const std::vector<ContactPoint>& points)
{
    QStringList parts { searchFold(person.listName()), searchFold(person.number), searchFold(login) };
    for (const ContactPoint& point : points) {
        parts.append(searchText(point.kind, point.raw, point.normalised));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QStringList searchPatterns(const QString& typed)
{
    QStringList patterns;
    const QStringList words = searchFold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        QString escaped = looksLikeNumber(word) ? onlyDigits(word) : word;
        escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        escaped.replace(QLatin1Char('%'), QLatin1String("\\%"));
        escaped.replace(QLatin1Char('_'), QLatin1String("\\_"));
        patterns.append(QLatin1Char('%') + escaped + QLatin1Char('%'));
    }
    return patterns;
}

QString nameProblem(const QString& text)
{
    if (text.size() > kNameLength) {
        return QStringLiteral("too_long");
    }
    const bool control = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
    return control || !text.isValidUtf16() ? QStringLiteral("control_character") : QString();
}

ContactPoint checkedPoint(ContactPoint point, const QString& country)
{
    const auto invalid = [&point](const QString& why) {
        point.normalised.clear();
        point.state = ContactState::Invalid;
        point.stateReason = why;
    };
    const auto fine = [&point](const QString& normalised) {
        point.normalised = normalised;
        if (point.state == ContactState::Invalid) {
            point.state = ContactState::Ok;
            point.stateReason.clear();
        }
    };
    if (point.kind == ContactKind::Email) {
        const auto address = EmailAddress::parse(point.raw);
        address ? fine(address->normalised()) : invalid(address.error().detail);
        return point;
    }
    const QString assumed = point.country.isEmpty() ? country : point.country;
    const auto number = PhoneNumber::parse(point.raw, assumed);
    number ? fine(number->e164()) : invalid(number.error().detail);
    point.country = number ? number->region() : assumed;
    point.receivesSms = point.receivesSms && (!number || number->canReceiveSms());
    return point;
}

} // namespace belfry::core::people
