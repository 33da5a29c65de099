// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

namespace belfry::ui {

QString errorText(const core::Error& error)
{
    return error.detail;
}

} // namespace belfry::ui
