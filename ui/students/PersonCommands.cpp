// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonCommands.h"

#include "core/application/CredentialsSending.h"
#include "core/base/Clock.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"
#include "ui/students/ConsentDialog.h"
#include "ui/students/DuplicatesDialog.h"
#include "ui/students/PaperDialog.h"
#include "ui/students/PersonDialog.h"
#include "ui/students/PersonPicker.h"
#include "ui/students/PersonsExport.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::students::PersonCommands)
};

/// Fit for one short write transaction.
constexpr size_t kSlice = 200;

void sayFailure(QWidget* parent, const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        MessageBox::inform(
            parent, Texts::tr("Nothing was changed."), errorText(error), MessageBox::Kind::Failure);
    }
}

template <class T> void sayFailure(QWidget* parent, const Result<T>& result)
{
    if (!result) {
        sayFailure(parent, result.error());
    }
}

using SliceWork = std::function<Result<void>(
    application::Services&, database::Transaction&, const access::Session&, const Persons&)>;

/// Many persons in slices, with progress and cancel; what is done when it is cancelled stays done.
void runSlices(Desk& desk, const Persons& persons, QWidget* parent, SliceWork work)
{
    auto* activity = new Activity(parent);
    activity->setWords(
        [](qint64 done, qint64 total) { return Texts::tr("Done: %1 of %2").arg(done).arg(total); });
    ActivityDialog::show(activity, parent);
    activity->run(
        desk.commands(),
        [persons, work = std::move(work), session = desk.session()](
            SchoolWorker& school, ActivityControl& control) -> Result<void> {
            TRY(school.ensureConnected());
            for (size_t start = 0; start < persons.size() && !control.isCancelled(); start += kSlice) {
                const Persons slice(persons.begin() + static_cast<std::ptrdiff_t>(start),
                    persons.begin() + static_cast<std::ptrdiff_t>(std::min(start + kSlice, persons.size())));
                TRY(school.connection().write(
                    [&](database::Transaction& tx) { return work(school.services(), tx, session, slice); }));
                control.report(
                    static_cast<qint64>(start + slice.size()), static_cast<qint64>(persons.size()));
            }
            return {};
        },
        [activity, parent](const Result<void>& done) {
            sayFailure(parent, done);
            activity->deleteLater();
        });
}

int countOf(const Persons& persons)
{
    return static_cast<int>(persons.size());
}

QString slipHtml(const handover::HandoverService::PaperSlips& slips)
{
    QString html;
    for (const auto& account : slips.accounts) {
        html += QStringLiteral(
            "<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" border=\"1\" "
            "style=\"border-collapse:collapse; page-break-inside:avoid\">"
            "<tr><td colspan=\"2\"><b>%1</b><br>%2</td></tr>"
            "<tr><td width=\"30%\">%3</td><td>%4</td></tr><tr><td>%5</td><td><tt><b>%6</b></tt></td></tr>"
            "<tr><td>%7</td><td><tt><b>%8</b></tt></td></tr></table><p></p>")
                    .arg(account.name.toHtmlEscaped(),
                        slips.school.toHtmlEscaped(),
                        Texts::tr("Address"),
                        slips.instanceUrl.toHtmlEscaped(),
                        Texts::tr("Login"),
                        account.login.toHtmlEscaped(),
                        Texts::tr("Password"),
                        account.password.isEmpty() ? Texts::tr("not kept any more")
                                                   : account.password.reveal().toHtmlEscaped());
    }
    return html;
}

} // namespace

void renewPasswords(Desk& desk, const Persons& persons, QWidget* parent)
{
    if (persons.empty()
        || !MessageBox::confirm(parent,
            Texts::tr("Make a new password for %n person(s)?", nullptr, countOf(persons)),
            Texts::tr("The old one is not sent any more, and what still waits in the outbox with it is "
                      "cancelled. Send the credentials afterwards."),
            Texts::tr("Make new passwords", nullptr, countOf(persons)))) {
        return;
    }
    auto* activity = new Activity(parent);
    activity->setWords(
        [](qint64 done, qint64 total) { return Texts::tr("Done: %1 of %2").arg(done).arg(total); });
    ActivityDialog::show(activity, parent);
    activity->run(
        desk.commands(),
        [persons, session = desk.session()](SchoolWorker& school, ActivityControl& control) -> Result<int> {
            TRY(school.ensureConnected());
            std::atomic<bool> cancelled { false };
            return application::CredentialsSending::renew(
                school.connection(),
                school.services(),
                session,
                persons,
                [&](int done, int total) {
                    control.report(done, total);
                    cancelled = control.isCancelled();
                },
                &cancelled);
        },
        [activity, parent](const Result<int>& count) {
            sayFailure(parent, count);
            activity->deleteLater();
        });
}

void recordConsent(Desk& desk, const Persons& persons, QWidget* parent)
{
    if (persons.empty()) {
        return;
    }
    auto* dialog = new ConsentDialog(countOf(persons), parent);
    QObject::connect(dialog,
        &ConsentDialog::recorded,
        parent,
        [&desk, persons, parent](const std::vector<people::ConsentEntry>& entries) {
            runSlices(desk,
                persons,
                parent,
                [entries](application::Services& services,
                    database::Transaction& tx,
                    const access::Session& session,
                    const Persons& slice) {
                    std::vector<people::ConsentEntry> all;
                    for (const PersonId person : slice) {
                        for (const people::ConsentEntry& entry : entries) {
                            all.push_back(entry);
                            all.back().person = person;
                        }
                    }
                    return services.consents.recordMany(tx, session, all);
                });
        });
    dialog->open();
}

void archivePersons(Desk& desk, const Persons& persons, QWidget* parent)
{
    if (persons.empty()
        || !MessageBox::confirm(parent,
            Texts::tr("Archive %n person(s)?", nullptr, countOf(persons)),
            Texts::tr("They leave the lists and get no messages. Nothing is deleted: “Show: archived” brings "
                      "them back."),
            Texts::tr("Archive %n", nullptr, countOf(persons)))) {
        return;
    }
    runSlices(desk,
        persons,
        parent,
        [](application::Services& services,
            database::Transaction& tx,
            const access::Session& session,
            const Persons& slice) { return services.people.archive(tx, session, slice); });
}

void unarchivePersons(Desk& desk, const Persons& persons, QWidget* parent)
{
    runSlices(desk,
        persons,
        parent,
        [](application::Services& services,
            database::Transaction& tx,
            const access::Session& session,
            const Persons& slice) { return services.people.unarchive(tx, session, slice); });
}

void handOverOnPaper(Desk& desk, PersonId person, QWidget* parent)
{
    auto* dialog = new PaperDialog(parent);
    QObject::connect(dialog, &PaperDialog::handedOver, parent, [&desk, person, parent](QDate date) {
        desk.write(
            [person, date](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().handover.handedOverOnPaper(tx, session, person, date);
            },
            parent,
            [parent](const Result<void>& done) { sayFailure(parent, done); });
    });
    dialog->open();
}

void printSlips(Desk& desk, const Persons& persons, QWidget* parent)
{
    withStepUp(desk,
        parent,
        Texts::tr("The slip shows login and password. That is recorded. Type your own password to go on."),
        [&desk, persons, parent] {
            desk.write(
                [persons](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                    return school.services().handover.paperSlips(tx, session, persons, SystemClock().nowMs());
                },
                parent,
                [parent](const Result<handover::HandoverService::PaperSlips>& slips) {
                    if (!slips) {
                        sayFailure(parent, slips.error());
                        return;
                    }
                    Printing::printHtml(parent, Texts::tr("Credentials"), slipHtml(*slips));
                });
        });
}

void giveLogin(Desk& desk, PersonId person, QWidget* parent)
{
    desk.write(
        [person](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY_ASSIGN(const auto found, school.services().people.find(tx, session, person));
            const QString family = found.familyName.isEmpty() ? found.organisationName : found.familyName;
            TRY(school.services().credentials.create(
                tx, session, { { person, found.givenName, family, {}, {} } }));
            return {};
        },
        parent,
        [parent](const Result<void>& done) { sayFailure(parent, done); });
}

void openNewPerson(
    Desk& desk, lists::PersonListKind kind, QWidget* parent, std::function<void(PersonId)> made)
{
    auto* dialog = new PersonDialog(desk, kind, parent);
    QObject::connect(dialog, &PersonDialog::saved, parent, std::move(made));
    dialog->open();
}

void openPerson(Desk& desk, PersonId person, QWidget* parent)
{
    auto* dialog = new PersonDialog(desk, person, parent);
    dialog->open();
}

void mergeWith(Desk& desk, PersonId person, QWidget* parent)
{
    auto* picker = new PersonPicker(desk, Texts::tr("Which entry is the same person?"), parent);
    picker->setExcluded({ person });
    QObject::connect(picker, &PersonPicker::picked, parent, [&desk, person, parent](PersonId other) {
        auto* dialog = new DuplicatesDialog(desk, { { person, other } }, {}, parent);
        dialog->open();
    });
    picker->open();
}

void findDuplicates(Desk& desk, QWidget* parent)
{
    struct Found
    {
        Pairs open;
        Pairs toldApart;
    };
    desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<Found> {
            auto& people = school.services().people;
            Found found;
            TRY_ASSIGN(found.open, people.likelyDuplicates(tx, session));
            TRY_ASSIGN(found.toldApart, people.distinctPairs(tx, session));
            return found;
        },
        parent,
        [&desk, parent](const Result<Found>& found) {
            if (!found) {
                sayFailure(parent, found.error());
                return;
            }
            const int toldApart = static_cast<int>(found->toldApart.size());
            if (found->open.empty() && toldApart == 0) {
                MessageBox::inform(parent,
                    Texts::tr("No duplicates were found."),
                    Texts::tr("Nobody shares a name and a birth date or address with somebody else."));
                return;
            }
            if (found->open.empty()
                && !MessageBox::confirm(parent,
                    Texts::tr("No duplicates were found."),
                    Texts::tr("%n pair(s) were told apart before: they are not the same person.",
                        nullptr,
                        toldApart),
                    Texts::tr("&Look at them"))) {
                return;
            }
            auto* dialog = new DuplicatesDialog(desk, found->open, found->toldApart, parent);
            dialog->open();
        });
}

} // namespace belfry::ui::students
