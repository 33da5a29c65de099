// SPDX-License-Identifier: GPL-3.0-or-later
// belfryctl as it is shipped, but each sign-in costs a millisecond: the console tests sign in hundreds of
// times. The shipped program has no way to this function: no setting, argument or environment variable leads
// there.
#include "core/secrets/PasswordHash.h"

namespace {

[[maybe_unused]] const bool isCheap = [] {
    belfry::core::secrets::setPasswordCostForTests({ 1, 64 * 1024 });
    return true;
}();

} // namespace
