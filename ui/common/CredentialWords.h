// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/CredentialState.h"
#include "ui/common/ReasonText.h"

/// The words of decision 7 for the indicator in lists and on cards. Thread: GUI.
namespace belfry::ui {

/// "sent 12.11", "not sent", … with its colour.
StateWords credentialWords(const core::lists::CredentialInfo& info);
/// A word for a state alone, as the filter shows it.
QString credentialStateWord(core::lists::CredentialState state);
StateColour credentialStateColour(core::lists::CredentialState state);
/// What happened in full sentences, one a line: state and date; channel and address; who. Never empty.
QStringList credentialLines(const core::lists::CredentialInfo& info);
/// The lines and the other sendings, for a tooltip.
QString credentialToolTip(const core::lists::CredentialInfo& info);
/// Day and month as the locale writes them; the time for today; with the year for other years.
QString dayText(qint64 utcMs);

} // namespace belfry::ui
