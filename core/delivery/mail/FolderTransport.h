// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/delivery/Transport.h"

#include <QFileDevice>

namespace belfry::core::delivery {

/// What stands in the files, and how they are called.
struct FolderForm
{
    QString transport; ///< name of the transport
    QString suffix; ///< of the files
    Verdict done = Verdict::Written;
    QString (*fileName)(const OutgoingMessage& message) = nullptr;
    QByteArray (*contents)(const OutgoingMessage& message) = nullptr;
    std::optional<Outcome> (*refuse)(const OutgoingMessage& message) = nullptr; ///< null: takes everything
    bool makesFolder = true; ///< false: the folder is another program's, a missing one is a wrong setting
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
};

/// `<uuid of the Message-ID>.eml`, the mail as it would have been sent.
FolderForm mailFiles();

/**
 * Writes each message as a file instead of sending it: the way out until a
 * mail account or a gateway is set. Temporary name, bytes on the disk, gate, rename: the rename is the
 * effect. The same row always gets the same file name, so that a second writing after a crash replaces the
 * first.
 *
 * Files are for their owner only (0600, the folder 0700 when we make it): they hold logins and passwords.
 * Thread: the delivery thread. A full disk or missing rights stop the channel and are never doubt.
 */
class FolderTransport final : public ITransport
{
public:
    explicit FolderTransport(QString folder, FolderForm form = mailFiles());

    QString name() const override { return m_form.transport; }
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
    const FolderForm m_form;
};

} // namespace belfry::core::delivery
