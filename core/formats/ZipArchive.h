// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace belfry::core::formats {

/**
 * A zip archive in memory, read with limits against archives that unpack to far more than they are: 10,000
 * entries, 256 MiB read in all, and 200 times its packed size for an entry over 16 MiB. Thread: one.
 */
class ZipArchive
{
public:
    ~ZipArchive();
    ZipArchive(ZipArchive&& other) noexcept;
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ZipArchive& operator=(ZipArchive&&) = delete;

    /// Fails with tableError(): BrokenArchive or Bomb. The bytes must live as long as the archive.
    static Result<ZipArchive> open(const QByteArray& bytes);

    bool contains(const QString& name) const;

    /// A stream of the entry's content. Fails with BrokenArchive (none of this name), Encrypted or Bomb.
    Result<std::unique_ptr<QIODevice>> stream(const QString& name);

    /// The reason why a stream of this archive ended early; None when none did.
    bool overflowed() const { return *m_budget < 0; }
    bool damaged() const { return *m_damaged; }

private:
    explicit ZipArchive(zip* handle);

    zip* m_handle = nullptr;
    std::shared_ptr<qint64> m_budget; ///< bytes that may still be unpacked; shared with the streams
    std::shared_ptr<bool> m_damaged;
};

} // namespace belfry::core::formats
