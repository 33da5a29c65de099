// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/PasswordMaker.h"

#include <sodium.h>

namespace belfry::core::credentials {

SecretText makePassword()
{
    // Safe to call again and from several threads; a computer without randomness cannot run Belfry.
    if (sodium_init() < 0) {
        qFatal("the system gives no random numbers");
    }
    constexpr uint32_t kLetters = sizeof(kPasswordAlphabet) - 1;
    QString password;
    for (const int group : kPasswordGroups) {
        if (!password.isEmpty()) {
            password.append(QLatin1Char('-'));
        }
        for (int place = 0; place < group; ++place) {
            password.append(QLatin1Char(kPasswordAlphabet[randombytes_uniform(kLetters)]));
        }
    }
    return SecretText(password);
}

} // namespace belfry::core::credentials
