// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/PasswordHash.h"

#include "core/secrets/LockedBytes.h"

#include <atomic>
#include <sodium.h>

namespace belfry::core::secrets {

namespace {

std::atomic<quint64> costPasses { HashCost().passes };
std::atomic<quint64> costBytes { HashCost().bytes };

/// The same password typed on another keyboard may come as other code points (NIST 800-63B, NFKC).
QByteArray typedBytes(const SecretText& password)
{
    return password.reveal().normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

HashCost passwordCost()
{
    return { costPasses, costBytes };
}

void setPasswordCostForTests(HashCost cost)
{
    costPasses = cost.passes;
    costBytes = cost.bytes;
}

Result<QString> hashPassword(const SecretText& password, HashCost cost)
{
    TRY(prepareSodium());
    QByteArray typed = typedBytes(password);
    char hash[crypto_pwhash_STRBYTES];
    const int outcome = crypto_pwhash_str_alg(hash,
        typed.constData(),
        static_cast<unsigned long long>(typed.size()),
        cost.passes,
        static_cast<size_t>(cost.bytes),
        crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (outcome != 0) {
        return fail(ErrorCode::Internal, QStringLiteral("not enough memory for Argon2id"));
    }
    return QString::fromLatin1(hash);
}

bool verifyPasswordHash(const QString& hash, const SecretText& password)
{
    if (!prepareSodium()) {
        return false;
    }
    QByteArray typed = typedBytes(password);
    const int outcome = crypto_pwhash_str_verify(
        hash.toLatin1().constData(), typed.constData(), static_cast<unsigned long long>(typed.size()));
    wipe(typed);
    return outcome == 0;
}

bool needsRehash(const QString& hash)
{
    const HashCost cost = passwordCost();
    return crypto_pwhash_str_needs_rehash(
               hash.toLatin1().constData(), cost.passes, static_cast<size_t>(cost.bytes))
        != 0;
}

QString decoyHash()
{
    // Salt and hash are of the right length and otherwise of no meaning; the work is done before they are
    // compared.
    const HashCost cost = passwordCost();
    return QStringLiteral(
        "$argon2id$v=19$m=%1,t=%2,p=1$YmVsZnJ5IGRlY295IHNhbA$Tm8gcGFzc3dvcmQgZml0cyB0aGlzIGhhc2gsIGV2ZXI")
        .arg(cost.bytes / 1024)
        .arg(cost.passes);
}

} // namespace belfry::core::secrets
