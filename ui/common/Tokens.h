// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The colours and measures of the whole program, light and dark: no other file holds a colour.
namespace belfry::ui {

/// The five colours of a state. Colour never stands alone: an icon and a word always go with it.
enum class StateColour {
    Ok, ///< green: accepted
    Wait, ///< amber: waiting
    None, ///< grey: nothing yet
    Bad, ///< red: failed
    Dec ///< violet: needs a decision
};

struct Tokens
{
    const char* name;
    QRgb win, nav, surf, line, text, mute, acc, accBg, onAcc, hover;
    QRgb ok, okBg, wait, waitBg, none, noneBg, bad, badBg, onBad, dec, decBg;
    QRgb field; ///< border of fields and buttons; stronger than `line`, so that a field is seen as one

    QRgb foreground(StateColour colour) const;
    QRgb background(StateColour colour) const;
};

inline constexpr Tokens kLight {
    "light",
    0xFFF5F6F8,
    0xFFECEFF3,
    0xFFFFFFFF,
    0xFFDCE1E7,
    0xFF1B2430,
    0xFF566170,
    0xFF2458A8,
    0xFFE4ECF8,
    0xFFFFFFFF,
    0xFFF0F3F7,
    0xFF1B7A4B,
    0xFFE3F3EA,
    0xFF855600,
    0xFFFBF0DA,
    0xFF566170,
    0xFFECEFF3,
    0xFFB3261E,
    0xFFFBE8E6,
    0xFFFFFFFF,
    0xFF6A3FA0,
    0xFFF0E9FA,
    0xFFC3CAD3,
};

inline constexpr Tokens kDark {
    "dark",
    0xFF15191E,
    0xFF101418,
    0xFF1C2228,
    0xFF2F3842,
    0xFFE6EBF1,
    0xFF9AA6B4,
    0xFF8AB4F8,
    0xFF22314A,
    0xFF10233F,
    0xFF232A32,
    0xFF6FD6A0,
    0xFF17352A,
    0xFFF0C46A,
    0xFF3A2F15,
    0xFFA3AEBB,
    0xFF29313A,
    0xFFFF8F86,
    0xFF401E1C,
    0xFF3A0D0A,
    0xFFC9AAFF,
    0xFF2D2342,
    0xFF46515D,
};

/// The tokens that belong to a palette made by Theme (or to any other by its lightness): painting code asks
/// with `tokens(widget->palette())` and so follows the theme without knowing it.
const Tokens& tokens(const QPalette& palette);
/// The tokens of the application's palette.
const Tokens& tokens();

/// Every distance is a multiple of 8 pixels (half steps inside a control): `grid(2)` is 16.
inline constexpr int kGrid = 8;
constexpr int grid(int steps)
{
    return steps * kGrid;
}
inline constexpr int kHalfGrid = kGrid / 2;
inline constexpr int kRadius = 6;

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(QRgb foreground, QRgb background);

} // namespace belfry::ui
