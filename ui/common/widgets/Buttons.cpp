// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Buttons.h"

#include "ui/common/Look.h"

#include <QMenu>

namespace belfry::ui {

namespace {

QPushButton* button(const QString& text, const QString& objectName, const char* look, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    QString spoken = text;
    setNames(made, objectName, spoken.remove(QLatin1Char('&')));
    made->setAutoDefault(false);
    made->setCursor(Qt::PointingHandCursor);
    setLook(made, look);
    return made;
}

} // namespace

QPushButton* primaryButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "primary", parent);
}

QPushButton* secondaryButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "secondary", parent);
}

QPushButton* dangerButton(const QString& text, const QString& objectName, QWidget* parent)
{
    return button(text, objectName, "danger", parent);
}

QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent)
{
    auto* made = button(text, objectName, "link", parent);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

QPushButton* iconButton(IconName name, const QString& text, const QString& objectName, QWidget* parent)
{
    auto* made = button(text, objectName, "icon", parent);
    made->setText({});
    made->setToolTip(made->accessibleName());
    made->setIcon(icon(name));
    made->setIconSize({ 18, 18 });
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QPushButton* chipButton(const QString& text, const QString& takes, const QString& objectName, QWidget* parent)
{
    auto* made
        = button(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), objectName, "chip", parent);
    made->setAccessibleName(takes);
    made->setToolTip(takes);
    made->setIcon(icon(IconName::Cross, IconColour::Mute));
    made->setIconSize({ 12, 12 });
    made->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
    return made;
}

QPushButton* menuButton(const QString& text, const QString& objectName, QMenu* menu, QWidget* parent)
{
    auto* made = button(text, objectName, "menu", parent);
    made->setMenu(menu);
    return made;
}

void setButtonIcon(QPushButton* button, IconName name)
{
    const QString look = button->property("look").toString();
    IconColour colour = IconColour::Text;
    if (look == QLatin1String("primary")) {
        colour = IconColour::OnAccent;
    } else if (look == QLatin1String("danger")) {
        colour = IconColour::Bad;
    } else if (look == QLatin1String("link")) {
        colour = IconColour::Accent;
    } else if (look == QLatin1String("sent")) {
        colour = IconColour::Ok;
    }
    button->setIcon(icon(name, colour));
    button->setIconSize({ 16, 16 });
}

} // namespace belfry::ui
