// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Tokens.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace belfry::ui {

QRgb Tokens::foreground(StateColour colour) const
{
    switch (colour) {
    case StateColour::Ok:
        return ok;
    case StateColour::Wait:
        return wait;
    case StateColour::None:
        return none;
    case StateColour::Bad:
        return bad;
    case StateColour::Dec:
        return dec;
    }
    return none;
}

QRgb Tokens::background(StateColour colour) const
{
    switch (colour) {
    case StateColour::Ok:
        return okBg;
    case StateColour::Wait:
        return waitBg;
    case StateColour::None:
        return noneBg;
    case StateColour::Bad:
        return badBg;
    case StateColour::Dec:
        return decBg;
    }
    return noneBg;
}

const Tokens& tokens(const QPalette& palette)
{
    // A style sheet with a transparent background leaves a transparent black here.
    const QColor window = palette.color(QPalette::Window);
    const QColor asked = window.alpha() == 255 ? window : QGuiApplication::palette().color(QPalette::Window);
    return asked.lightness() < 128 ? kDark : kLight;
}

const Tokens& tokens()
{
    return tokens(QGuiApplication::palette());
}

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

} // namespace

double contrast(QRgb foreground, QRgb background)
{
    const double one = luminance(foreground);
    const double other = luminance(background);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace belfry::ui
