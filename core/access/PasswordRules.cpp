// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/StaffService.h"

#include <QFile>
#include <QSet>

#include <limits>

// A static library's resources are linked only when something names them.
static void initAccessResources()
{
    Q_INIT_RESOURCE(access);
}

namespace belfry::core::access {

namespace {

/// A password that is a name with something small around it is as good as the name.
constexpr int kLeastBesideName = 10;
constexpr int kShortestName = 4;
constexpr int kLeastDifferent = 5;
/// Three of three thousand words are no longer tried one after the other.
constexpr int kMostCommonWords = 2;

QSet<QString> readWords(const QString& path)
{
    initAccessResources();
    QSet<QString> words;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line :
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (!line.startsWith(QLatin1Char('#'))) {
                words.insert(line.trimmed().toCaseFolded());
            }
        }
    }
    return words;
}

/// What people of a school think of first, in three languages.
const QSet<QString>& schoolWords()
{
    static const QSet<QString> words = readWords(QStringLiteral(":/belfry/access/common-passwords.txt"));
    return words;
}

/// These, and the 3,000 passwords that are found most often.
const QSet<QString>& commonWords()
{
    static const QSet<QString> words
        = schoolWords() + readWords(QStringLiteral(":/belfry/access/frequent-passwords.txt"));
    return words;
}

int codePoints(const QString& text)
{
    return static_cast<int>(text.toUcs4().size());
}

QString lettersAndDigits(const QString& text)
{
    QString kept;
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            kept.append(character);
        }
    }
    return kept;
}

bool isRow(const QString& text)
{
    static const QString kRows[] { QStringLiteral("01234567890123456789012345678901234567890"),
        QStringLiteral("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"),
        QStringLiteral("qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm"),
        QStringLiteral("qwertzuiopasdfghjklyxcvbnmqwertzuiopasdfghjklyxcvbnm") };
    QString reversed(text);
    std::reverse(reversed.begin(), reversed.end());
    for (const QString& row : kRows) {
        if (row.contains(text) || row.contains(reversed)) {
            return true;
        }
    }
    return false;
}

/// Nothing but words of the list and digits: "password" + "password", "qwerty" + "2024". At most `most`
/// different words.
bool isMadeOfWords(QString text, const QSet<QString>& words, qsizetype most)
{
    QSet<QString> seen;
    bool found = true;
    while (found && !text.isEmpty()) {
        found = false;
        for (qsizetype length = text.size(); length > 3 && !found; --length) {
            if (words.contains(text.left(length))) {
                seen.insert(text.left(length));
                text = text.mid(length);
                found = true;
            }
        }
        while (!text.isEmpty() && text.at(0).isDigit()) {
            text = text.mid(1);
            found = true;
        }
    }
    return text.isEmpty() && seen.size() <= most;
}

bool isCommon(const QString& folded)
{
    const QString plain = lettersAndDigits(folded);
    const QList<uint> points = folded.toUcs4();
    return QSet<uint>(points.begin(), points.end()).size() < kLeastDifferent || plain.size() < kLeastDifferent
        || commonWords().contains(plain) || isRow(plain)
        || isMadeOfWords(plain, schoolWords(), std::numeric_limits<qsizetype>::max())
        || isMadeOfWords(plain, commonWords(), kMostCommonWords);
}

bool leansOn(const QString& folded, const QString& name)
{
    const QString foldedName = name.trimmed().toCaseFolded();
    if (foldedName.size() < kShortestName || !folded.contains(foldedName)) {
        return false;
    }
    return codePoints(QString(folded).remove(foldedName)) < kLeastBesideName;
}

} // namespace

std::optional<PasswordProblem> passwordProblem(
    const SecretText& password, const QString& login, const QString& schoolName)
{
    const QString text = password.reveal().normalized(QString::NormalizationForm_KC);
    if (codePoints(text) < kMinimumPasswordLength) {
        return PasswordProblem::TooShort;
    }
    const QString folded = text.toCaseFolded();
    if (isCommon(folded)) {
        return PasswordProblem::TooCommon;
    }
    if (leansOn(folded, login) || leansOn(folded, schoolName)) {
        return PasswordProblem::ContainsLogin;
    }
    return std::nullopt;
}

} // namespace belfry::core::access
