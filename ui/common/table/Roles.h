// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// Data roles that CheckableTableView and CellDelegate understand, next to Qt's own (Display, Decoration,
/// ToolTip, TextAlignment).
namespace belfry::ui::roles {

/// Column 0 of a row: its id as qint64. Ticks are kept by it, so they survive sorting and paging.
inline constexpr int kRowId = Qt::UserRole + 1;
/// A cell with this role (int of StateColour) is painted as a pill with the display text.
inline constexpr int kPill = Qt::UserRole + 2;
/// true: the main words of a row, painted heavier.
inline constexpr int kStrong = Qt::UserRole + 3;
/// true: of lesser weight, painted muted.
inline constexpr int kMuted = Qt::UserRole + 4;
/// An IconName as int, painted before the text.
inline constexpr int kIcon = Qt::UserRole + 5;
/// The raw value for sorting and export, where the display text is a localised form.
inline constexpr int kRaw = Qt::UserRole + 6;
/// First role that a screen may use for itself.
inline constexpr int kFirstFree = Qt::UserRole + 32;

} // namespace belfry::ui::roles
