// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/groups/AddStudentsDialog.h"
#include "ui/groups/GroupDialog.h"
#include "ui/groups/GroupsPage.h"
#include "ui/groups/LessonDialog.h"

#include <QCoreApplication>
#include <QDate>

#include <utility>

namespace belfry::shots {

namespace {

using namespace ui::groups;

tests::GuiSchool& school()
{
    static const auto made = [] {
        auto school = std::make_unique<tests::GuiSchool>();
        school->fill(24);
        school->write([&](core::database::Transaction& tx) -> core::Result<void> {
            for (qint64 id = 1; id <= 30; id += 6) { // students have odd numbers, their guardians even ones
                TRY(school->services().handover.handedOverOnPaper(
                    tx, school->owner(), core::PersonId(id), QDate::currentDate()));
            }
            return {};
        });
        school->group(QStringLiteral("Matura"));
        return school;
    }();
    return *made;
}

std::unique_ptr<QWidget> groupsPage(const char* tab)
{
    auto* page = new GroupsPage(school().desk(), school().navigator);
    page->open({ { QStringLiteral("id"), 1 }, { QStringLiteral("tab"), QLatin1String(tab) } });
    return inMainWindow(page);
}

void agreeToMessages()
{
    static bool isDone = false;
    if (std::exchange(isDone, true)) {
        return;
    }
    school().write([](core::database::Transaction& tx) -> core::Result<void> {
        for (qint64 id = 1; id <= 24; ++id) {
            core::people::ConsentEntry entry;
            entry.person = core::PersonId(id);
            entry.purpose = core::people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            TRY(school().services().consents.record(tx, school().owner(), entry));
            entry.purpose = core::people::ConsentPurpose::Contract;
            TRY(school().services().consents.record(tx, school().owner(), entry));
        }
        return {};
    });
}

std::unique_ptr<QWidget> lesson(LessonDialog::Kind kind)
{
    agreeToMessages();
    auto dialog
        = std::make_unique<LessonDialog>(school().desk(), core::GroupId(1), QStringLiteral("A1 pon."), kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    for (int round = 0; round < 50; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return dialog;
}

} // namespace

BELFRY_SHOT(groups, Page, [] { return groupsPage("general"); })
BELFRY_SHOT(groups_students, Page, [] { return groupsPage("students"); })
BELFRY_SHOT(groups_new, Own, []() -> std::unique_ptr<QWidget> {
    auto dialog = std::make_unique<GroupDialog>(school().desk(), core::people::StudyGroup());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
})
BELFRY_SHOT(groups_add_students, Own, []() -> std::unique_ptr<QWidget> {
    auto dialog = std::make_unique<AddStudentsDialog>(
        school().desk(), core::GroupId(1), QStringLiteral("A1 pon."), std::vector<core::PersonId>());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
})

BELFRY_SHOT(groups_lesson_cancelled, Own, [] { return lesson(LessonDialog::Kind::Cancelled); })
BELFRY_SHOT(groups_lesson_moved, Own, [] { return lesson(LessonDialog::Kind::Moved); })

} // namespace belfry::shots
