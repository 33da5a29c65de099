// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/Message.h"

namespace belfry::core::outbox {

/// SHA-256(purpose, person, channel, address, subjects with versions): two messages with the same key say the
/// same to the same person at the same address. A message without a subject is unique to its submission.
QByteArray dedupeKey(const QString& purpose, SubmissionId submission, const NewMessage& message);

} // namespace belfry::core::outbox
