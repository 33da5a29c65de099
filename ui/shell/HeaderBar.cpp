// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeaderBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/SearchField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace belfry::ui::shell {

HeaderBar::HeaderBar(QWidget* parent)
    : QFrame(parent)
    , m_bell(new QLabel(this))
    , m_school(new QLabel(this))
    , m_search(new SearchField(tr("Search everywhere (Ctrl+K)"), this))
    , m_user(new QPushButton(this))
    , m_status(new QHBoxLayout)
{
    setNames(this, QStringLiteral("headerBar"), tr("Head of the window"));
    setLook(this, "header");
    auto* product = new QLabel(QStringLiteral("Belfry"), this);
    setFontScale(product, 1.12, QFont::Bold);
    m_school->setObjectName(QStringLiteral("schoolLabel"));
    m_school->setTextFormat(Qt::PlainText);
    m_school->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setLook(m_school, "muted");
    m_search->setObjectName(QStringLiteral("globalSearchField"));
    m_search->setAccessibleName(tr("Search everywhere"));
    setLook(m_search, "header");
    m_search->setFixedWidth(grid(36));
    m_user->setObjectName(QStringLiteral("userButton"));
    m_user->setIcon(icon(IconName::User));
    setLook(m_user, "user");
    auto* menu = new QMenu(this);
    menu->addAction(icon(IconName::Lock),
            tr("&Lock"),
            QKeySequence(Qt::CTRL | Qt::Key_L),
            this,
            &HeaderBar::lockRequested)
        ->setObjectName(QStringLiteral("lockAction"));
    menu->addAction(icon(IconName::Key), tr("Change &password…"), this, &HeaderBar::changePasswordRequested)
        ->setObjectName(QStringLiteral("changePasswordAction"));
    menu->addSeparator();
    menu->addAction(icon(IconName::SignOut), tr("&Sign out"), this, &HeaderBar::signOutRequested)
        ->setObjectName(QStringLiteral("signOutAction"));
    m_user->setMenu(menu);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(grid(2), kGrid, grid(2), kGrid);
    line->setSpacing(kGrid);
    line->addWidget(m_bell);
    line->addSpacing(kHalfGrid);
    line->addWidget(product);
    line->addSpacing(kGrid);
    line->addWidget(m_school, 1);
    line->addWidget(m_search);
    line->addSpacing(kGrid);
    line->addLayout(m_status);
    line->addWidget(m_user);
    draw();
}

void HeaderBar::setSchool(const QString& name)
{
    m_school->setText(name);
    m_school->setToolTip(name);
}

void HeaderBar::setUser(const QString& name)
{
    m_user->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    //: %1 is the name of the person who is signed in
    m_user->setAccessibleName(tr("Signed in: %1").arg(name));
}

void HeaderBar::addStatusWidget(QWidget* widget)
{
    m_status->addWidget(widget);
}

void HeaderBar::removeStatusWidgets()
{
    while (QLayoutItem* item = m_status->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HeaderBar::draw()
{
    m_bell->setPixmap(iconPixmap(IconName::Bell, tokens(palette()).acc, 20, devicePixelRatioF()));
}

void HeaderBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

} // namespace belfry::ui::shell
