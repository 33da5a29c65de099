// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/WhyNot.h"
#include "ui/common/IPage.h"
#include "ui/common/Tokens.h"

namespace belfry::ui::activities {

/// One sentence of a check in the user's language: what is right, or what is the matter and what to do.
QString checkSentence(const core::application::Check& check);
/// "all right", "here it is", "does not matter", "ask the recipient".
QString checkWord(core::application::Check::State state);
StateColour checkColour(core::application::Check::State state);
/// The words of the button that leads to the place that mends it; empty: there is none.
QString checkFixWords(const core::application::Check& check);
/// Opens that place.
void openFix(INavigator& navigator,
    const core::application::Check& check,
    const core::application::WhyNot::Report& report);
/// What to write or say to somebody who gets nothing (ES-26, ES-19), with the school's real sender address.
QString answerForRecipient(
    const core::application::WhyNot::Report& report, const QString& school, const QString& contact);

} // namespace belfry::ui::activities
