// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/common/StepUp.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/students/ConsentDialog.h"
#include "ui/students/DuplicatesDialog.h"
#include "ui/students/NoteDialog.h"
#include "ui/students/PaperDialog.h"
#include "ui/students/PersonCard.h"
#include "ui/students/PersonDialog.h"
#include "ui/students/PersonPicker.h"
#include "ui/students/PersonsPage.h"
#include "ui/students/WithdrawDialog.h"

namespace belfry::shots {

namespace {

using namespace ui::students;
using core::lists::PersonListKind;

/// Some wait in the outbox, some were handed over on paper, one got a new password since.
void showStates(tests::GuiSchool& school)
{
    using core::database::Transaction;
    const auto persons
        = school.read([&](Transaction& tx) { return core::lists::StudentList::ids(tx, school.owner(), {}); });
    core::handover::CredentialsRequest request;
    request.persons = { persons.begin(), persons.begin() + 5 };
    tests::GuiSchool::must(core::application::CredentialsSending::send(
        school.connection(), school.services(), school.owner(), request));
    school.write([&](Transaction& tx) -> core::Result<void> {
        for (const size_t place : { 1, 6, 8 }) {
            TRY(school.services().handover.handedOverOnPaper(
                tx, school.owner(), persons[place], QDate::currentDate().addDays(-3)));
        }
        TRY(school.services().handover.renew(tx, school.owner(), { persons[8] }));
        return {};
    });
}

/// What the office wrote down about the first student, and what lies in her inbox.
void writeNotesAndInbox(tests::GuiSchool& school)
{
    using core::database::Transaction;
    const core::PersonId zofia(
        school.number(QStringLiteral("SELECT MIN(id) FROM person WHERE is_student = TRUE")));
    school.write([&](Transaction& tx) -> core::Result<void> {
        auto& notes = school.services().notes;
        TRY(notes.add(tx, school.owner(), zofia, QStringLiteral("Mama prosi o kontakt po 16:00.")));
        TRY(notes.add(tx,
            school.owner(),
            zofia,
            QStringLiteral("Do końca listopada chora; materiały dostaje e-mailem. Zaległości nadrobi z Ewą "
                           "Kmiecik w sobotę.")));
        for (int index = 0; index < 2; ++index) {
            auto query = tx.prepare(QStringLiteral(
                "INSERT INTO inbox_item (id, uuid, person_id, profile, subject, body, author, created_at) "
                "VALUES (:id, :uuid, :person, :profile, :subject, :body, :author, :at)"));
            query.bind(":id", index + 1)
                .bind(":uuid", QUuid::createUuid())
                .bind(":person", zofia)
                .bind(":profile", index == 0 ? QStringLiteral("private") : QStringLiteral("staff"))
                .bind(":subject",
                    index == 0 ? QStringLiteral("Zajęcia w piątek odwołane")
                               : QStringLiteral("Lista obecności do podpisania przed zebraniem"))
                .bind(":body", QStringLiteral("Zajęcia w piątek, 27 listopada, nie odbędą się."))
                .bind(":author", QStringLiteral("Anna Nowak"))
                .bind(":at", qint64(1'795'262'400'000) + index * 3'600'000);
            TRY(query.exec());
        }
        return {};
    });
}

/// One school for all pictures of persons: making it takes longer than drawing.
tests::GuiSchool& school()
{
    static auto* made = [] {
        auto* fresh = new tests::GuiSchool;
        fresh->fillDemo();
        showStates(*fresh);
        writeNotesAndInbox(*fresh);
        return fresh;
    }();
    return *made;
}

std::unique_ptr<QWidget> page(PersonListKind kind, const QVariantMap& filter = {})
{
    auto* made = new PersonsPage(school().desk(), school().navigator, kind);
    auto window = inMainWindow(made);
    settle();
    if (!filter.isEmpty()) {
        made->open(filter);
        settle();
    }
    return window;
}

std::unique_ptr<QWidget> ticked()
{
    auto window = page(PersonListKind::Students);
    auto* table = window->findChild<ui::CheckableTableView*>(QStringLiteral("personsTableView"));
    for (int row = 1; row < 4; ++row) {
        table->setTicked(table->model()->index(row, 0).data(ui::roles::kRowId).toLongLong(), true);
    }
    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    return window;
}

qint64 firstStudent()
{
    return school().number(QStringLiteral("SELECT MIN(id) FROM person WHERE is_student = TRUE"));
}

std::pair<core::PersonId, core::PersonId> pairOf(int one, int other)
{
    return { core::PersonId(firstStudent() + one), core::PersonId(firstStudent() + other) };
}

QVariantMap cardOf(const char* tab)
{
    return { { QStringLiteral("id"), firstStudent() }, { QStringLiteral("tab"), QLatin1String(tab) } };
}

template <class Dialog, class... Arguments> std::unique_ptr<QWidget> dialog(Arguments&&... arguments)
{
    auto made = std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    return made;
}

} // namespace

BELFRY_SHOT(students, Page, [] { return page(PersonListKind::Students); })
BELFRY_SHOT(students_ticked, Page, [] { return ticked(); })
BELFRY_SHOT(students_contact, Page, [] { return page(PersonListKind::Students, cardOf("contact")); })
BELFRY_SHOT(students_guardians, Page, [] { return page(PersonListKind::Students, cardOf("guardians")); })
BELFRY_SHOT(students_groups, Page, [] { return page(PersonListKind::Students, cardOf("groups")); })
BELFRY_SHOT(students_messages, Page, [] { return page(PersonListKind::Students, cardOf("messages")); })
BELFRY_SHOT(students_nobody, Page, [] {
    return page(PersonListKind::Students, { { QStringLiteral("search"), QStringLiteral("xyz") } });
})
BELFRY_SHOT(students_duplicates_told_apart, Own, [] {
    return dialog<DuplicatesDialog>(school().desk(), Pairs(), Pairs { pairOf(4, 5) });
})
BELFRY_SHOT(students_step_up, Own, [] {
    return dialog<ui::StepUpDialog>(school().desk(),
        ui::students::PersonCard::tr(
            "Belfry shows the password of %1. That is recorded. Type your own password to go on.")
            .arg(QStringLiteral("Zofia Abramowicz")));
})
BELFRY_SHOT(guardians, Page, [] { return page(PersonListKind::Guardians); })
BELFRY_SHOT(guardians_payers, Page, [] {
    return page(PersonListKind::Guardians, { { QStringLiteral("payers"), true } });
})
BELFRY_SHOT(teachers, Page, [] { return page(PersonListKind::Teachers); })
BELFRY_SHOT(students_new, Own, [] { return dialog<PersonDialog>(school().desk(), PersonListKind::Students); })
BELFRY_SHOT(
    students_edit, Own, [] { return dialog<PersonDialog>(school().desk(), core::PersonId(firstStudent())); })
BELFRY_SHOT(students_consent, Own, [] { return dialog<ConsentDialog>(12); })
BELFRY_SHOT(students_withdraw, Own, [] {
    return dialog<WithdrawDialog>(core::people::ConsentPurpose::Messages, QStringLiteral("Zofia Abramowicz"));
})
BELFRY_SHOT(students_note, Own, [] {
    return dialog<NoteDialog>(
        school().desk(), core::PersonId(firstStudent()), QStringLiteral("Zofia Abramowicz"), true);
})
BELFRY_SHOT(students_paper, Own, [] { return dialog<PaperDialog>(); })
BELFRY_SHOT(students_picker, Own, [] {
    return dialog<PersonPicker>(school().desk(), QStringLiteral("Zofia Abramowicz"));
})
BELFRY_SHOT(students_duplicates, Own, [] {
    return dialog<DuplicatesDialog>(
        school().desk(), Pairs { pairOf(0, 2), pairOf(1, 3) }, Pairs { pairOf(4, 5) });
})

} // namespace belfry::shots
