// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secrets/LockedBytes.h"

#include <QString>

namespace belfry::core::secrets {

/**
 * The code that is printed at set-up and opens everything when keychain and passwords are lost: 256 random
 * bits and a checksum of 24, written in 14 groups of 4 characters that cannot be mistaken for each other (no
 * 0 O 1 I).
 */
class RecoveryCode
{
public:
    static RecoveryCode random();
    /// Blanks, hyphens and lower case are fine. InputInvalid when the checksum says that it was mistyped.
    static Result<RecoveryCode> parse(const QString& text);

    /// As it is printed: "ABCD-EFGH-…".
    QString toText() const;
    const LockedBytes& key() const { return m_key; }

private:
    explicit RecoveryCode(LockedBytes key);

    LockedBytes m_key;
};

} // namespace belfry::core::secrets
