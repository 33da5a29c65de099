// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditLog.h"

#include "core/access/AuditStore.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace belfry::core::access {

namespace {

/// Every part with its length in front, so that moving a character from one part to the next changes the
/// hash.
QByteArray chained(const QByteArray& previous, const AuditEntry& entry)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << previous << entry.sequence << entry.at << entry.actor.toUtf8() << entry.action.toUtf8()
           << entry.detail.toUtf8();
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

/// The key's version in front: entries outlive a change of the key.
QByteArray macOf(const secrets::Vault& vault, const QByteArray& hash, int version)
{
    QByteArray mac;
    QDataStream stream(&mac, QIODevice::WriteOnly);
    stream << qint32 { version };
    return mac + vault.mac(secrets::Purpose::Audit, hash, version);
}

bool macFits(const secrets::Vault& vault, const AuditEntry& entry)
{
    qint32 version = 0;
    QDataStream stream(entry.mac);
    stream >> version;
    return version > 0 && entry.mac == macOf(vault, entry.hash, version);
}

tl::unexpected<Error> broken(qint64 sequence)
{
    return fail(
        ErrorCode::SecretCorrupt, QStringLiteral("the audit trail was changed at entry %1").arg(sequence));
}

} // namespace

Result<void> AuditLog::append(
    database::Transaction& tx, const Session& session, const char* action, const QJsonObject& detail) const
{
    AuditEntry entry;
    TRY_ASSIGN(entry.at, tx.now());
    entry.actor = session.name;
    entry.action = QLatin1String(action);
    // QJsonObject keeps its keys sorted, so the text is the same for the same content.
    entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    TRY_ASSIGN(const AuditHead head, AuditStore::next(tx));
    entry.sequence = head.sequence;
    entry.hash = chained(head.hash, entry);
    if (m_vault) {
        entry.mac = macOf(*m_vault, entry.hash, m_vault->newestVersion(secrets::Purpose::Audit));
    }
    return AuditStore::append(tx, entry);
}

QByteArray AuditLog::keyedHash(const QByteArray& data, int keyVersion) const
{
    return m_vault ? m_vault->mac(secrets::Purpose::Audit, data, keyVersion) : QByteArray();
}

int AuditLog::keyVersion() const
{
    return m_vault ? m_vault->newestVersion(secrets::Purpose::Audit) : 0;
}

Result<AuditHead> AuditLog::head(database::Transaction& tx)
{
    return AuditStore::head(tx);
}

Result<void> AuditLog::verify(database::Transaction& tx, qint64 fromSequence) const
{
    TRY_ASSIGN(const AuditHead head, AuditStore::head(tx));
    qint64 expected = std::max<qint64>(fromSequence, 1);
    QByteArray previous(1, '\0'); // what the migration puts into the head
    if (expected > 1) {
        TRY_ASSIGN(previous, AuditStore::hashAt(tx, expected - 1));
    }
    TRY(AuditStore::walk(tx, expected, [&](const AuditEntry& entry) -> Result<void> {
        const bool fits = entry.sequence == expected && entry.hash == chained(previous, entry)
            && (!m_vault || macFits(*m_vault, entry));
        if (!fits) {
            return broken(expected);
        }
        previous = entry.hash;
        ++expected;
        return {};
    }));
    if (head.sequence != expected - 1 || head.hash != previous) {
        return broken(expected);
    }
    return {};
}

} // namespace belfry::core::access
