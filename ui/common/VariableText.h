// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Template.h"

#include <QMenu>

#include <functional>

namespace belfry::ui {

/// What a variable stands for, for people who write texts.
QString variableExplanation(core::messaging::Variable variable);

/// The variables of the scopes, and `others`, with their explanations, in the language of the text; `insert`
/// gets the chosen one.
void fillVariablesMenu(QMenu& menu,
    const QString& language,
    const std::vector<core::messaging::VariableScope>& scopes,
    const std::function<void(core::messaging::Variable)>& insert,
    const std::vector<core::messaging::Variable>& others = {});

} // namespace belfry::ui
