// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notifications/NotificationService.h"

#include <QString>

/// The words of the notifications on the screens. Thread: GUI.
namespace belfry::ui::settings {

/// "Lesson cancelled".
QString eventTitle(core::events::EventType type);
/// What makes the event happen, in a sentence.
QString eventCause(core::events::EventType type);
/// "informational"; the word of the outbox.
QString eventKindWord(core::events::EventKind kind);
/// Who gets the messages, in a sentence.
QString eventRecipientsSentence(core::events::EventRecipients recipients);
/// "e-mail".
QString eventChannelWord(core::events::EventChannel channel);
/// Whether a person confirms its messages: over the channels that are lit. Empty when none is.
QString confirmationWord(const core::notifications::NotificationRow& row);

} // namespace belfry::ui::settings
