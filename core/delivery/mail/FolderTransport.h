// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/delivery/Transport.h"

namespace belfry::core::delivery {

/**
 * Writes each message as a file `<uuid of its Message-ID>.eml` instead of sending it: the way out until a
 * mail account is set. Temporary name, bytes on the disk, gate, rename: the rename is the effect. The same
 * row always gets the same file name, so that a second writing after a crash replaces the first.
 *
 * Files are for their owner only (0600, the folder 0700 when we make it): they hold logins and passwords.
 * Thread: the delivery thread. A full disk or missing rights stop the channel and are never doubt.
 */
class FolderTransport final : public ITransport
{
public:
    explicit FolderTransport(QString folder);

    QString name() const override { return QStringLiteral("folder"); }
    void deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop) override;
    Outcome test(const OutgoingMessage& message) override;

    static QString fileNameFor(const OutgoingMessage& message);

private:
    using Results = std::vector<std::pair<OutboxId, Outcome>>;
    struct Prepared;

    Result<void> prepareFolder() const;
    void removeOldParts() const;
    Result<Prepared> write(const OutgoingMessage& message) const;
    Outcome finish(const Prepared& prepared, bool afterMarker) const;

    const QString m_folder;
};

} // namespace belfry::core::delivery
