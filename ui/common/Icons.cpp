// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace belfry::ui {

namespace {

const char* fileName(IconName name)
{
    switch (name) {
#define BELFRY_ICON(enumerator, file)                                                                        \
    case IconName::enumerator:                                                                               \
        return file;
        BELFRY_ICON(Archive, "archive")
        BELFRY_ICON(Bell, "bell")
        BELFRY_ICON(Check, "check")
        BELFRY_ICON(ChevronDown, "chevron-down")
        BELFRY_ICON(ChevronLeft, "chevron-left")
        BELFRY_ICON(ChevronRight, "chevron-right")
        BELFRY_ICON(Clock, "clock")
        BELFRY_ICON(Contracts, "contracts")
        BELFRY_ICON(Copy, "copy")
        BELFRY_ICON(Cross, "cross")
        BELFRY_ICON(Dash, "dash")
        BELFRY_ICON(Database, "database")
        BELFRY_ICON(Edit, "edit")
        BELFRY_ICON(Export, "export")
        BELFRY_ICON(Eye, "eye")
        BELFRY_ICON(EyeOff, "eye-off")
        BELFRY_ICON(Filter, "filter")
        BELFRY_ICON(Folder, "folder")
        BELFRY_ICON(Groups, "groups")
        BELFRY_ICON(Guardians, "guardians")
        BELFRY_ICON(Home, "home")
        BELFRY_ICON(Import, "import")
        BELFRY_ICON(Info, "info")
        BELFRY_ICON(Key, "key")
        BELFRY_ICON(Lock, "lock")
        BELFRY_ICON(Mail, "mail")
        BELFRY_ICON(Merge, "merge")
        BELFRY_ICON(Message, "message")
        BELFRY_ICON(Monitor, "monitor")
        BELFRY_ICON(More, "more")
        BELFRY_ICON(Outbox, "outbox")
        BELFRY_ICON(Pause, "pause")
        BELFRY_ICON(Phone, "phone")
        BELFRY_ICON(Play, "play")
        BELFRY_ICON(Plus, "plus")
        BELFRY_ICON(Print, "print")
        BELFRY_ICON(Question, "question")
        BELFRY_ICON(Refresh, "refresh")
        BELFRY_ICON(Search, "search")
        BELFRY_ICON(Send, "send")
        BELFRY_ICON(Settings, "settings")
        BELFRY_ICON(SignOut, "sign-out")
        BELFRY_ICON(Staff, "staff")
        BELFRY_ICON(Students, "students")
        BELFRY_ICON(Tag, "tag")
        BELFRY_ICON(Today, "today")
        BELFRY_ICON(Trash, "trash")
        BELFRY_ICON(User, "user")
        BELFRY_ICON(Warning, "warning")
#undef BELFRY_ICON
    }
    return "";
}

/// Paints with the palette of the moment; `Disabled` is muted, whatever the colour asked for.
class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(IconName name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap drawn = iconPixmap(m_name, rgb(mode), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, rgb(mode), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        return iconPixmap(m_name, rgb(mode), qRound(qMin(size.width(), size.height()) / scale), scale);
    }

    QIconEngine* clone() const override { return new TokenIconEngine(m_name, m_colour); }
    QString key() const override { return QStringLiteral("belfry"); }
    bool isNull() override { return false; }

private:
    QRgb rgb(QIcon::Mode mode) const
    {
        return iconRgb(mode == QIcon::Disabled ? IconColour::Mute : m_colour, tokens());
    }

    IconName m_name;
    IconColour m_colour;
};

} // namespace

QIcon icon(IconName name, IconColour colour)
{
    return QIcon(new TokenIconEngine(name, colour));
}

QString iconFile(IconName name)
{
    return QStringLiteral(":/belfry/icons/%1.svg").arg(QLatin1String(fileName(name)));
}

QPixmap iconPixmap(IconName name, QRgb colour, int size, qreal devicePixelRatio)
{
    const int side = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("belfry/%1/%2/%3/%4")
                            .arg(int(name))
                            .arg(colour, 8, 16)
                            .arg(side)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QFile file(iconFile(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", QColor(colour).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconName stateIcon(StateColour colour)
{
    switch (colour) {
    case StateColour::Ok:
        return IconName::Check;
    case StateColour::Wait:
        return IconName::Clock;
    case StateColour::None:
        return IconName::Dash;
    case StateColour::Bad:
        return IconName::Cross;
    case StateColour::Dec:
        return IconName::Question;
    }
    return IconName::Dash;
}

IconColour stateIconColour(StateColour colour)
{
    switch (colour) {
    case StateColour::Ok:
        return IconColour::Ok;
    case StateColour::Wait:
        return IconColour::Wait;
    case StateColour::None:
        return IconColour::None;
    case StateColour::Bad:
        return IconColour::Bad;
    case StateColour::Dec:
        return IconColour::Dec;
    }
    return IconColour::None;
}

QRgb iconRgb(IconColour colour, const Tokens& tokens)
{
    switch (colour) {
    case IconColour::Text:
        return tokens.text;
    case IconColour::Mute:
        return tokens.mute;
    case IconColour::Accent:
        return tokens.acc;
    case IconColour::OnAccent:
        return tokens.onAcc;
    case IconColour::Ok:
        return tokens.ok;
    case IconColour::Wait:
        return tokens.wait;
    case IconColour::None:
        return tokens.none;
    case IconColour::Bad:
        return tokens.bad;
    case IconColour::Dec:
        return tokens.dec;
    }
    return tokens.text;
}

} // namespace belfry::ui
