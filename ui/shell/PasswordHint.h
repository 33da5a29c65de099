// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Advice about the password that a member of staff chooses. Thread: GUI.
namespace belfry::ui::shell {

inline constexpr int kShortestPassword = 15;

/// Why it cannot be taken; empty when it can.
QString passwordProblem(const QString& password, const QString& login);
/// Advice while it is being typed.
QString passwordHint(const QString& password, const QString& login);

} // namespace belfry::ui::shell
