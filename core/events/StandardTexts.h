// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/EventCatalogue.h"

/// The texts of the notifications while the school has none of its own, in Polish, German and English.
namespace belfry::core::events {

struct EventText
{
    QString subject; ///< empty for an SMS
    QString body;
};

/// With variables in square brackets, in the words of the language; any other language gets English. Of an
/// SMS no letter of its own stands outside the SMS alphabet.
EventText standardEventText(EventType type, EventChannel channel, const QString& language);

} // namespace belfry::core::events
