// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

namespace belfry::core::credentials {

/**
 * What a generated password is made of. Lower-case consonants and digits that nobody mistakes for one
 * another, on paper or on the telephone: no 0 O o 1 l I, no capital letters, no y. No vowels and none of the
 * digits 3 and 4 that are read as e and a: so no word can arise in any language of the school.
 *
 * 25 characters, 13 places: 13 x log2(25) = 60.4 bits from the system's generator. Written in groups:
 * "kt7r-mw65x-9hpq".
 */
inline constexpr char kPasswordAlphabet[] = "bcdfghjkmnpqrstvwxz256789";
inline constexpr int kPasswordGroups[] { 4, 5, 4 };

/// A fresh one; every character is drawn without bias. Thread: any.
SecretText makePassword();

} // namespace belfry::core::credentials
