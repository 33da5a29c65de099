// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tokens.h"

#include <QIcon>
#include <QPixmap>

namespace belfry::ui {

/// Our own line set (resources/icons), one weight. The file's name is the enumerator in lower case with
/// dashes.
enum class IconName {
    Archive,
    Bell,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Clock,
    Contracts,
    Copy,
    Cross,
    Dash,
    Database,
    Edit,
    Export,
    Eye,
    EyeOff,
    Filter,
    Folder,
    Groups,
    Guardians,
    Home,
    Import,
    Info,
    Key,
    Lock,
    Mail,
    Merge,
    Message,
    Monitor,
    More,
    Outbox,
    Pause,
    Phone,
    Play,
    Plus,
    Print,
    Question,
    Refresh,
    Search,
    Send,
    Settings,
    SignOut,
    Staff,
    Students,
    Tag,
    Today,
    Trash,
    User,
    Warning
};

/// Which token colours the line.
enum class IconColour { Text, Mute, Accent, OnAccent, Ok, Wait, None, Bad, Dec };

/**
 * An icon that is drawn at the moment of painting in the token colour of the application's present palette:
 * it follows the theme without being made anew. Drawn pixmaps are cached per colour, size and pixel ratio.
 * Thread: GUI.
 */
QIcon icon(IconName name, IconColour colour = IconColour::Text);

/// One drawing, for labels and delegates; `size` in logical pixels.
QPixmap iconPixmap(IconName name, QRgb colour, int size, qreal devicePixelRatio);

/// The icon that goes with a state's colour: check, clock, dash, cross, question.
IconName stateIcon(StateColour colour);
IconColour stateIconColour(StateColour colour);

QRgb iconRgb(IconColour colour, const Tokens& tokens);
QString iconFile(IconName name);

} // namespace belfry::ui
