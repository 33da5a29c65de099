// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/secrets/Vault.h"

#include <unordered_map>

namespace belfry::core::outbox {

/// Whose bytes: what the digest covers beside them, and where sealed ones belong.
struct Envelope
{
    OutboxId id;
    QUuid uuid;
    Channel channel = Channel::Email;
    QString sender;
    QString address;
    QByteArray digest;
};

/// The frozen bytes: sealed, put away, opened, and compared with their digest.
class ContentStore
{
public:
    /// SHA-256 over everything that leaves (delivery.md 2.2): the envelope, and every segment with its
    /// length.
    static QByteArray digest(
        Channel channel, const QString& sender, const QString& address, const std::vector<Segment>& content);

    /// An attachment, once for all messages that carry it.
    static Result<void> putBlob(database::Transaction& tx, const QByteArray& sha256, const QByteArray& bytes);

    struct NewContent
    {
        OutboxId id;
        QUuid uuid;
        const std::vector<Segment>* segments = nullptr;
    };
    /// Secret segments are sealed to their row and place. SecretMissing without a vault.
    static Result<void> insert(
        database::Transaction& tx, const secrets::Vault* vault, const std::vector<NewContent>& contents);

    struct Opened
    {
        std::vector<Segment> segments;
        QByteArray frozen;
        /// SecretMissing: the key is not here; SecretCorrupt: the bytes are not those that were approved.
        std::optional<ErrorCode> problem;
        /// The same as people read it: None, KeyMissing or Tampered.
        Reason reason() const;
    };
    static Result<std::unordered_map<qint64, Opened>> open(
        database::Transaction& tx, const secrets::Vault* vault, const std::vector<Envelope>& envelopes);
};

} // namespace belfry::core::outbox
