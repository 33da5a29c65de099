// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/MasterKey.h"

namespace belfry::core::secrets {

/**
 * The master key in a file, for unattended use: one line of 64 hexadecimal digits, readable by its owner
 * alone.
 */
class KeyFile
{
public:
    explicit KeyFile(QString path)
        : m_path(std::move(path))
    {
    }

    bool exists() const;
    /// SecretMissing: no such file. SecretStore: others can read it, or it holds no key.
    Result<MasterKey> read() const;
    /// A new file with the key; never overwrites one (SecretStore). Reads it back.
    Result<void> create(const MasterKey& key) const;

private:
    QString m_path;
};

} // namespace belfry::core::secrets
