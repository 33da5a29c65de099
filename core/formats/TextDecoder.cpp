// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/TextDecoder.h"

#include "core/formats/TableFault.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace belfry::core::formats {
namespace {

using Bytes = QByteArrayView;

bool contains(Bytes set, char byte)
{
    return std::find(set.begin(), set.end(), byte) != set.end();
}

/// The text, or nothing when the bytes are not of this encoding.
std::optional<QString> decodeUnicode(Bytes bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    // Qt does not call half a UTF-16 unit or half a surrogate pair an error.
    const bool halved = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || halved || !text.isValidUtf16()) {
        return std::nullopt;
    }
    while (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1); // files joined or converted twice have more than one
    }
    return text;
}

/// UTF-16 without a byte order mark: separators, line ends and ASCII letters have a NUL at one side of each
/// pair.
std::optional<QStringConverter::Encoding> guessUtf16(Bytes bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype enough = std::max<qsizetype>(2, bytes.size() / 2 / 20);
    if (odd >= enough && even == 0) {
        return QStringConverter::Utf16LE;
    }
    if (even >= enough && odd == 0) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

// The code pages differ in few letters. German ones stand at the same places in both.
constexpr char kSurePolish[]
    = "\xA3\xA5\xAF\x8C\x8F\x9C\x9F\xB3\xB9\xBF"; // Ł Ą Ż Ś Ź ś ź ł ą ż; signs in 1252
constexpr char kSureCzech[] = "\x8D\x9D\xBC\xBE"; // Ť ť Ľ ľ; signs or nothing in 1252
constexpr char kShared[] = "\xC6\xCA\xD1\xE6\xEA\xF1"; // Ć Ę Ń ć ę ń, or Æ Ê Ñ æ ê ñ
constexpr char kWestern[]
    = "\xC0\xC3\xC5\xC8\xCC\xCF\xD2\xD5\xD8\xD9\xDB\xE0\xE3\xE5\xE8\xEC\xEF\xF2\xF5\xF8\xF9\xFB\xFF";
constexpr char kOnlyWestern[] = "\x83\x88\x98"; // nothing in 1250
constexpr char kGerman[] = "\xC4\xD6\xDC\xDF\xE4\xF6\xFC";

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True when the bytes read better as Windows-1250 (Poland, Czechia) than as 1252 (Germany, western Europe).
bool looksCentralEuropean(Bytes bytes)
{
    qint64 central = 0;
    qint64 western = 0;
    qint64 shared = 0;
    qint64 german = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if ((static_cast<unsigned char>(c) & 0x80U) == 0) {
            continue;
        }
        // A sign such as £ or ³ stands beside digits and blanks; a letter stands beside letters.
        const auto isWord = [](char near) {
            return isAsciiLetter(near) || (static_cast<unsigned char>(near) & 0x80U) != 0;
        };
        const bool inWord = (i > 0 && isWord(bytes[i - 1])) || (i + 1 < bytes.size() && isWord(bytes[i + 1]));
        central += contains(Bytes(kSurePolish, 10), c) && inWord ? 10 : 0;
        central += contains(Bytes(kSureCzech, 4), c) && inWord ? 10 : 0;
        shared += contains(Bytes(kShared, 6), c) ? 1 : 0;
        western += contains(Bytes(kWestern, sizeof kWestern - 1), c) ? 3 : 0;
        western += contains(Bytes(kOnlyWestern, 3), c) ? 10 : 0;
        german += contains(Bytes(kGerman, 7), c) ? 1 : 0;
    }
    if (german > 0 && central == 0) {
        western += 1;
    }
    return central + shared > western;
}

Result<DecodedText> decodeCodePage(const QByteArray& bytes)
{
    const bool central = looksCentralEuropean(bytes);
    const char* name = central ? "windows-1250" : "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return fail(ErrorCode::Internal, QStringLiteral("ICU has no converter"));
    }
    QString text(bytes.size(), Qt::Uninitialized); // one byte is one character in both code pages
    const auto length = ucnv_toUChars(converter.get(),
        reinterpret_cast<char16_t*>(text.data()),
        static_cast<int32_t>(text.size()),
        bytes.constData(),
        static_cast<int32_t>(bytes.size()),
        &status);
    if (U_FAILURE(status)) {
        return tl::unexpected(tableError({ TableProblem::Encoding }));
    }
    text.truncate(length);
    return DecodedText { text, QString::fromLatin1(name) };
}

Result<DecodedText> decodeAny(const QByteArray& bytes)
{
    using Encoding = QStringConverter::Encoding;
    std::optional<Encoding> utf16;
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (marked) {
        utf16 = bytes.startsWith("\xFF\xFE") ? Encoding::Utf16LE : Encoding::Utf16BE;
    } else if (bytes.contains('\0')) {
        utf16 = guessUtf16(bytes);
        if (!utf16) {
            return tl::unexpected(tableError({ TableProblem::NulByte }));
        }
    }
    if (utf16) {
        const auto text = decodeUnicode(bytes, *utf16);
        if (!text) {
            return tl::unexpected(tableError({ TableProblem::Encoding }));
        }
        return DecodedText { *text,
            utf16 == Encoding::Utf16LE ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE") };
    }
    if (const auto text = decodeUnicode(bytes, Encoding::Utf8)) {
        return DecodedText { *text, QStringLiteral("UTF-8") };
    }
    return decodeCodePage(bytes);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    auto decoded = decodeAny(bytes);
    if (decoded && decoded->text.contains(QChar(u'\0'))) {
        return tl::unexpected(tableError({ TableProblem::NulByte }));
    }
    return decoded;
}

} // namespace belfry::core::formats
