// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QMap>
#include <QStyle>
#include <QStyleFactory>

namespace belfry::ui {

namespace {

/// The platform's own palette: an empty one makes the application fall back to it.
bool platformIsDark()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QString css(QRgb colour)
{
    return QColor(colour).name(QColor::HexRgb);
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply(mode == ThemeMode::Dark || (mode == ThemeMode::System && platformIsDark()));
}

void Theme::platformChanged()
{
    if (m_mode == ThemeMode::System) {
        setMode(m_mode);
    }
}

void Theme::apply(bool dark)
{
    const bool changed = !m_applied || dark != m_dark;
    const Tokens& tokens = dark ? kDark : kLight;
    if (!m_applied) {
        // One base that the style sheet can rely on everywhere; the platform's font and dialogs stay.
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    m_dark = dark;
    m_applied = true;
    QApplication::setPalette(paletteFor(tokens));
    if (changed) {
        qApp->setStyleSheet(styleSheetFor(tokens));
        Q_EMIT themeChanged(dark);
    }
}

ThemeMode Theme::modeFromName(const QString& name)
{
    if (name.compare(QLatin1String("light"), Qt::CaseInsensitive) == 0) {
        return ThemeMode::Light;
    }
    return name.compare(QLatin1String("dark"), Qt::CaseInsensitive) == 0 ? ThemeMode::Dark
                                                                         : ThemeMode::System;
}

QString Theme::modeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return QStringLiteral("system");
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

QPalette Theme::paletteFor(const Tokens& t)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, t.win);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surf);
    set(QPalette::AlternateBase, t.hover);
    set(QPalette::ToolTipBase, t.surf);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::PlaceholderText, t.mute);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.surf);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.bad);
    set(QPalette::Highlight, t.acc);
    set(QPalette::HighlightedText, t.onAcc);
    set(QPalette::Link, t.acc);
    set(QPalette::LinkVisited, t.acc);
    set(QPalette::Light, t.surf);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.field);
    set(QPalette::Shadow, t.line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, QColor(t.mute));
    }
    return palette;
}

QString Theme::styleSheetFor(const Tokens& t)
{
    QFile file(QStringLiteral(":/belfry/style/belfry.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // The names end with ';' or a space in the sheet, so the longer ones go first.
    const QList<std::pair<QLatin1String, QRgb>> names {
        { QLatin1String("@waitBg"), t.waitBg },
        { QLatin1String("@noneBg"), t.noneBg },
        { QLatin1String("@hover"), t.hover },
        { QLatin1String("@field"), t.field },
        { QLatin1String("@onAcc"), t.onAcc },
        { QLatin1String("@onBad"), t.onBad },
        { QLatin1String("@accBg"), t.accBg },
        { QLatin1String("@badBg"), t.badBg },
        { QLatin1String("@decBg"), t.decBg },
        { QLatin1String("@okBg"), t.okBg },
        { QLatin1String("@wait"), t.wait },
        { QLatin1String("@none"), t.none },
        { QLatin1String("@surf"), t.surf },
        { QLatin1String("@line"), t.line },
        { QLatin1String("@text"), t.text },
        { QLatin1String("@mute"), t.mute },
        { QLatin1String("@acc"), t.acc },
        { QLatin1String("@bad"), t.bad },
        { QLatin1String("@dec"), t.dec },
        { QLatin1String("@win"), t.win },
        { QLatin1String("@nav"), t.nav },
        { QLatin1String("@ok"), t.ok },
    };
    for (const auto& [name, colour] : names) {
        sheet.replace(name, css(colour));
    }
    sheet.replace(QLatin1String("@theme"), QLatin1String(t.name));
    return sheet;
}

} // namespace belfry::ui
