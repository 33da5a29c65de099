// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ShotRegistry.h"

#include "ui/shell/MainWindow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace belfry::shots {

namespace {

std::vector<Shot>& registry()
{
    static std::vector<Shot> all;
    return all;
}

/// Stands in the navigation for a page that is not the subject of the picture.
class PlaceholderPage : public QWidget, public ui::IPage
{
public:
    PlaceholderPage(QString key, QString title, ui::IconName icon)
        : m_key(std::move(key))
        , m_title(std::move(title))
        , m_icon(icon)
    {
    }
    QString key() const override { return m_key; }
    QString title() const override { return m_title; }
    ui::IconName icon() const override { return m_icon; }
    QWidget* widget() override { return this; }

private:
    QString m_key;
    QString m_title;
    ui::IconName m_icon;
};

struct Words
{
    const char* key;
    const char* en;
    const char* pl;
    const char* de;
    ui::IconName icon;
    bool rule;
};

constexpr Words kNavigation[] {
    { "today", "Today", "Dziś", "Heute", ui::IconName::Today, false },
    { "students", "Students", "Kursanci", "Lernende", ui::IconName::Students, false },
    { "guardians", "Guardians", "Opiekunowie", "Eltern", ui::IconName::Guardians, false },
    { "groups", "Groups", "Grupy", "Gruppen", ui::IconName::Groups, false },
    { "staff", "Staff", "Pracownicy", "Personal", ui::IconName::Staff, false },
    { "contracts", "Contracts", "Umowy", "Verträge", ui::IconName::Contracts, false },
    { "outbox", "Outbox", "Skrzynka nadawcza", "Postausgang", ui::IconName::Outbox, true },
    { "settings", "Settings", "Ustawienia", "Einstellungen", ui::IconName::Settings, true },
    { "help", "Help", "Pomoc", "Hilfe", ui::IconName::Question, false },
};

QString wordOf(const Words& words)
{
    const QString language = QLocale().name().left(2);
    const char* word = language == QLatin1String("pl") ? words.pl
        : language == QLatin1String("de")              ? words.de
                                                       : words.en;
    return QString::fromUtf8(word);
}

} // namespace

bool registerShot(Shot shot)
{
    registry().push_back(std::move(shot));
    return true;
}

const std::vector<Shot>& shots()
{
    std::sort(
        registry().begin(), registry().end(), [](const Shot& a, const Shot& b) { return a.name < b.name; });
    return registry();
}

std::unique_ptr<QWidget> inMainWindow(ui::IPage* page, bool paused)
{
    auto window = std::make_unique<ui::shell::MainWindow>();
    window->setSchool(QStringLiteral("Szkoła Językowa Lingua"));
    window->setUser(QStringLiteral("Anna Nowak"));
    for (const Words& words : kNavigation) {
        const QString key = QLatin1String(words.key);
        if (page && page->key() == key) {
            window->addPage(page, words.rule);
        } else {
            window->addPage(new PlaceholderPage(key, wordOf(words), words.icon), words.rule);
        }
    }
    window->setBadge(QStringLiteral("outbox"), 12, ui::StateColour::Wait);
    ui::shell::StatusInfo status;
    status.secondsToDelivery = 192;
    status.paused = paused;
    status.toApprove = 12;
    status.needDecision = 2;
    status.mail = paused ? ui::shell::MailState::Folder : ui::shell::MailState::Ok;
    status.database = QCoreApplication::translate("belfry::app::Workspace", "this computer");
    window->setStatus(status);
    if (page) {
        window->openPage(page->key());
    }
    return window;
}

void settle()
{
    for (int round = 0; round < 60; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace belfry::shots
