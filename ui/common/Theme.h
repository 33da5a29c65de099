// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tokens.h"

#include <QObject>

namespace belfry::ui {

enum class ThemeMode {
    System, ///< as light or dark as the platform's own palette (Qt 6.4 knows no colour scheme)
    Light,
    Dark
};

/**
 * Dresses the application: palette and one style sheet made from the tokens; the font stays the platform's.
 * One object lives in main(). Widgets do not need it: they ask `tokens(palette())`, and icons follow by
 * themselves. Thread: GUI.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    /// Applies at once; emits themeChanged when the look is another one than before.
    void setMode(ThemeMode mode);
    /// To be called when the platform's palette may have changed (QEvent::ThemeChange).
    void platformChanged();

    bool isDark() const { return m_dark; }

    /// "system", "light", "dark"; anything else is System.
    static ThemeMode modeFromName(const QString& name);
    static QString modeName(ThemeMode mode);

    static QPalette paletteFor(const Tokens& tokens);
    static QString styleSheetFor(const Tokens& tokens);

Q_SIGNALS:
    void themeChanged(bool dark);

private:
    void apply(bool dark);

    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace belfry::ui
