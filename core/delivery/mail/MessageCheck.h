// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/Transport.h"

namespace belfry::core::delivery {

/**
 * The last look at a message before it meets the wire: what libcurl would pass through and what could smuggle
 * a second command or message (CR/LF in an address, bare CR or LF, NUL, a line over 998 octets). nullopt: it
 * may go. Pure.
 */
std::optional<Outcome> refuseUnsafe(const OutgoingMessage& message);

/// One plain address of printable ASCII without blanks, brackets, quotes or control characters.
bool isWireAddress(const QString& address);

/// An outcome that we ourselves decide on, without a server.
Outcome ownOutcome(Verdict verdict, OutcomeClass kind, const QString& text, bool afterMarker = false);

} // namespace belfry::core::delivery
