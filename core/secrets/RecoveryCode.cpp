// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/RecoveryCode.h"

#include "core/secrets/Cipher.h"

#include <QList>

#include <sodium.h>

namespace belfry::core::secrets {

namespace {

constexpr char kAlphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
static_assert(sizeof(kAlphabet) == 33);
constexpr qsizetype kChecksumSize = 3;
constexpr qsizetype kCharacters = (kKeySize + kChecksumSize) * 8 / 5; // 56, without a rest
constexpr qsizetype kGroup = 4;

QByteArray checksum(const QByteArray& key)
{
    unsigned char hash[crypto_generichash_BYTES];
    static constexpr char kContext[] = "belfry recovery code";
    crypto_generichash(hash,
        sizeof(hash),
        reinterpret_cast<const unsigned char*>(key.constData()),
        static_cast<unsigned long long>(key.size()),
        reinterpret_cast<const unsigned char*>(kContext),
        sizeof(kContext) - 1);
    return QByteArray(reinterpret_cast<const char*>(hash), kChecksumSize);
}

QString encode(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        count += 8;
        while (count >= 5) {
            count -= 5;
            text.append(QLatin1Char(kAlphabet[(bits >> count) & 31]));
        }
        bits &= 0xFF;
    }
    return text;
}

QByteArray decode(const QList<int>& values)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const int value : values) {
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(static_cast<char>(bits >> count));
        }
        bits &= 0xFF;
    }
    return bytes;
}

} // namespace

RecoveryCode::RecoveryCode(LockedBytes key)
    : m_key(std::move(key))
{
}

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(LockedBytes::random(kKeySize));
}

Result<RecoveryCode> RecoveryCode::parse(const QString& text)
{
    TRY(prepareSodium());
    QList<int> values;
    const QString letters = text.toUpper();
    for (const QChar character : letters) {
        if (character.isSpace() || character == QLatin1Char('-') || character == QChar(0x2013)) {
            continue;
        }
        const auto position = QLatin1String(kAlphabet).indexOf(character);
        if (position < 0) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral(
                    "the recovery code has only the letters A-Z without I and O and the digits 2-9"));
        }
        values.append(static_cast<int>(position));
    }
    if (values.size() != kCharacters) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the recovery code has %1 characters, these are %2")
                .arg(kCharacters)
                .arg(values.size()));
    }
    QByteArray bytes = decode(values);
    QByteArray key = bytes.left(kKeySize);
    const bool fits = checksum(key) == bytes.mid(kKeySize);
    wipe(bytes);
    if (!fits) {
        wipe(key);
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the recovery code is mistyped: its check characters do not fit"));
    }
    return RecoveryCode(LockedBytes::taken(std::move(key)));
}

QString RecoveryCode::toText() const
{
    QByteArray bytes = m_key.copied();
    bytes += checksum(bytes);
    const QString plain = encode(bytes);
    wipe(bytes);
    QString text;
    for (qsizetype start = 0; start < plain.size(); start += kGroup) {
        if (start > 0) {
            text += QLatin1Char('-');
        }
        text += QStringView(plain).mid(start, kGroup);
    }
    return text;
}

} // namespace belfry::core::secrets
