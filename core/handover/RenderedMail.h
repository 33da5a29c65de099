// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace belfry::core::handover {

/// A text with every variable filled in. The body holds passwords.
struct RenderedMail
{
    QString subject;
    QString body;
};

} // namespace belfry::core::handover
