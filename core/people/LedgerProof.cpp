// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/LedgerProof.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace belfry::core::people {

namespace {

const QString kKey = QStringLiteral("ledger");

/// One row as bytes that no other row has.
QByteArray bytesOf(const ConsentEntry& entry)
{
    const QJsonArray row { entry.uuid.toString(QUuid::WithoutBraces),
        QString::number(entry.person.value()),
        purposeName(entry.purpose),
        entry.granted,
        entry.basis,
        entry.source,
        entry.wording,
        entry.givenOn.toString(Qt::ISODate),
        entry.recordedBy,
        QString::number(entry.recordedAt) };
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace

LedgerProof::LedgerProof(const access::AuditLog& audit, int keyVersion)
    : m_audit(&audit)
    , m_keyVersion(keyVersion > 0 ? keyVersion : audit.keyVersion())
{
}

LedgerProof::LedgerProof(const access::AuditLog& audit, const std::vector<ConsentEntry>& entries)
    : LedgerProof(audit)
{
    for (const ConsentEntry& entry : entries) {
        add(entry);
    }
}

void LedgerProof::add(const ConsentEntry& entry)
{
    ++m_count;
    fold(m_audit->keyedHash(bytesOf(entry), m_keyVersion));
}

bool LedgerProof::addFrom(const QJsonObject& detail)
{
    const QJsonArray proof = detail.value(kKey).toArray();
    if (proof.size() != 3 || proof.at(1).toInt() != m_keyVersion) {
        return false;
    }
    m_count += proof.at(0).toInteger();
    fold(QByteArray::fromHex(proof.at(2).toString().toLatin1()));
    return true;
}

void LedgerProof::addTo(QJsonObject& detail) const
{
    if (m_count > 0 && m_keyVersion > 0) {
        detail.insert(kKey, QJsonArray { m_count, m_keyVersion, QString::fromLatin1(m_folded.toHex()) });
    }
}

void LedgerProof::fold(const QByteArray& hash)
{
    m_folded.resize(std::max(m_folded.size(), hash.size()), '\0');
    for (qsizetype index = 0; index < hash.size(); ++index) {
        m_folded[index] = static_cast<char>(m_folded[index] ^ hash[index]);
    }
}

} // namespace belfry::core::people
