// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/activities/WhyNotDialog.h"
#include "ui/help/HelpPage.h"

#include <QTabWidget>

namespace belfry::shots {

namespace {

tests::GuiSchool& school()
{
    static auto* made = [] {
        auto* fresh = new tests::GuiSchool;
        fresh->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        fresh->set("support.phone", QStringLiteral("22 555 01 02"));
        fresh->set("support.hours", QStringLiteral("8-16"));
        return fresh;
    }();
    return *made;
}

std::unique_ptr<QWidget> why(int tab)
{
    static const core::PersonId person = school().addStudent(QStringLiteral("Zofia"),
        QStringLiteral("Abramowicz"),
        QStringLiteral("zofia@example"),
        QString(),
        false);
    auto dialog = std::make_unique<ui::activities::WhyNotDialog>(school().desk(), school().navigator, person);
    settle();
    dialog->findChild<QTabWidget*>(QStringLiteral("whyNotTabWidget"))->setCurrentIndex(tab);
    settle();
    return dialog;
}

} // namespace

BELFRY_SHOT(help, Page, [] {
    auto window = inMainWindow(new ui::help::HelpPage(school().desk(), school().navigator));
    settle();
    return window;
})
BELFRY_SHOT(why_not, Own, [] { return why(0); })
BELFRY_SHOT(why_not_answer, Own, [] { return why(1); })

} // namespace belfry::shots
