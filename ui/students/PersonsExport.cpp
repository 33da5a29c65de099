// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonsExport.h"

#include "core/access/AuditLog.h"
#include "core/application/AccountExport.h"
#include "core/base/Clock.h"
#include "core/lists/StudentList.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ListExport.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/StepUp.h"
#include "ui/students/PersonListModel.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::students::PersonsExport)
};

constexpr size_t kSlice = 500;

QStringList headings(const QList<int>& columns)
{
    QStringList words;
    for (const int column : columns) {
        words.append(PersonListModel::heading(column));
    }
    return words;
}

/// Reads in short transactions, so that a long list never holds one open.
Result<QList<QStringList>> readCells(SchoolWorker& school,
    const access::Session& session,
    const std::vector<PersonId>& persons,
    const QList<int>& columns,
    ActivityControl& control)
{
    QList<QStringList> cells;
    for (size_t start = 0; start < persons.size(); start += kSlice) {
        if (control.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const std::vector<PersonId> slice(persons.begin() + static_cast<std::ptrdiff_t>(start),
            persons.begin() + static_cast<std::ptrdiff_t>(std::min(start + kSlice, persons.size())));
        TRY_ASSIGN(const auto rows, school.connection().read([&](database::Transaction& tx) {
            return lists::StudentList::rows(tx, session, slice);
        }));
        for (const auto& row : rows) {
            QStringList line;
            for (const int column : columns) {
                line.append(PersonListModel::text(row, column));
            }
            cells.append(line);
        }
        control.report(static_cast<qint64>(start + slice.size()), static_cast<qint64>(persons.size()));
    }
    return cells;
}

void reportFailure(QWidget* parent, const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        MessageBox::inform(
            parent, Texts::tr("No file was written."), errorText(error), MessageBox::Kind::Failure);
    }
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue momentOrNull(qint64 utcMs)
{
    return textOrNull(isoUtc(utcMs));
}

QJsonObject personJson(const people::Person& person)
{
    return { { QStringLiteral("id"), person.id.value() },
        { QStringLiteral("given_name"), textOrNull(person.givenName) },
        { QStringLiteral("family_name"), textOrNull(person.familyName) },
        { QStringLiteral("organisation"), textOrNull(person.organisationName) },
        { QStringLiteral("birth_date"), textOrNull(person.birthDate.toString(Qt::ISODate)) },
        { QStringLiteral("number"), textOrNull(person.number) },
        { QStringLiteral("language"), textOrNull(person.language) },
        { QStringLiteral("note"), textOrNull(person.note) } };
}

Result<QJsonObject> readEverything(
    SchoolWorker& school, database::Transaction& tx, const access::Session& session, PersonId id)
{
    auto& services = school.services();
    TRY_ASSIGN(const auto person, services.people.find(tx, session, id));
    QJsonObject json = personJson(person);
    TRY_ASSIGN(const auto rows, lists::StudentList::rows(tx, session, { id }));
    for (const auto& row : rows) {
        json.insert(QStringLiteral("login"), textOrNull(row.login));
        json.insert(QStringLiteral("groups"), QJsonArray::fromStringList(row.groups));
    }
    QJsonArray points;
    TRY_ASSIGN(const auto contactPoints, services.people.contactPoints(tx, session, id));
    for (const auto& point : contactPoints) {
        points.append(QJsonObject { { QStringLiteral("kind"),
                                        point.kind == people::ContactKind::Email ? QStringLiteral("email")
                                                                                 : QStringLiteral("phone") },
            { QStringLiteral("value"), point.normalised.isEmpty() ? point.raw : point.normalised },
            { QStringLiteral("label"), textOrNull(point.label) },
            { QStringLiteral("receives_sms"), point.receivesSms } });
    }
    json.insert(QStringLiteral("contact_points"), points);
    QJsonArray consents;
    TRY_ASSIGN(const auto history, services.consents.history(tx, session, id));
    for (const auto& entry : history) {
        consents.append(QJsonObject { { QStringLiteral("purpose"), people::purposeName(entry.purpose) },
            { QStringLiteral("granted"), entry.granted },
            { QStringLiteral("basis"), entry.basis },
            { QStringLiteral("source"), textOrNull(entry.source) },
            { QStringLiteral("given_on"), textOrNull(entry.givenOn.toString(Qt::ISODate)) },
            { QStringLiteral("recorded_by"), entry.recordedBy },
            { QStringLiteral("recorded_at"), momentOrNull(entry.recordedAt) } });
    }
    json.insert(QStringLiteral("consents"), consents);
    QJsonArray notes;
    TRY_ASSIGN(const auto written, services.notes.list(tx, session, id));
    for (const auto& note : written) {
        notes.append(QJsonObject { { QStringLiteral("text"), note.body },
            { QStringLiteral("written_by"), note.author },
            { QStringLiteral("written_at"), momentOrNull(note.createdAt) } });
    }
    json.insert(QStringLiteral("notes"), notes);
    QJsonArray ties;
    TRY_ASSIGN(const auto guardians, services.people.guardiansOf(tx, session, id));
    TRY_ASSIGN(const auto students, services.people.studentsOf(tx, session, id));
    for (const auto* list : { &guardians, &students }) {
        for (const auto& link : *list) {
            ties.append(QJsonObject { { QStringLiteral("student"), link.student.value() },
                { QStringLiteral("guardian"), link.guardian.value() },
                { QStringLiteral("relation"), textOrNull(link.relation) } });
        }
    }
    json.insert(QStringLiteral("guardianships"), ties);
    TRY(services.audit.append(
        tx, session, "people.export_one", { { QStringLiteral("person"), id.value() } }));
    return json;
}

} // namespace

ListContents personsList(
    const std::vector<PersonId>& persons, const QList<int>& columns, const QString& title)
{
    ListContents contents;
    contents.title = title;
    contents.headings = headings(columns);
    contents.event = "people.export";
    contents.question
        = Texts::tr("%n person(s) are written to a file. That is recorded. Type your own password to go on.",
            nullptr,
            static_cast<int>(persons.size()));
    contents.read
        = [persons, columns](SchoolWorker& school, const access::Session& session, ActivityControl& control) {
              return readCells(school, session, persons, columns, control);
          };
    return contents;
}

void exportPerson(Desk& desk, PersonId person, QWidget* parent)
{
    withStepUp(desk,
        parent,
        Texts::tr("Everything about this person is written to a file. That is recorded. Type your own "
                  "password to go on."),
        [&desk, person, parent] {
            const QString path = FileDialog::saveFile(parent,
                QStringLiteral("export"),
                Texts::tr("Export this person's data"),
                Texts::tr("person %1").arg(person.value()),
                Texts::tr("JSON (*.json)"),
                QStringLiteral("json"));
            if (path.isEmpty()) {
                return;
            }
            desk.command(
                [person, path](SchoolWorker& school, const access::Session& session) -> Result<void> {
                    TRY(access::authorize(session, access::Action::Export, SystemClock().nowMs()));
                    TRY_ASSIGN(const auto json, school.connection().write([&](database::Transaction& tx) {
                        return readEverything(school, tx, session, person);
                    }));
                    return application::writePrivateFile(path, QJsonDocument(json).toJson());
                },
                parent,
                [parent, path](const Result<void>& done) {
                    if (!done) {
                        reportFailure(parent, done.error());
                    } else {
                        MessageBox::inform(
                            parent, Texts::tr("The file was written."), QDir::toNativeSeparators(path));
                    }
                });
        });
}

} // namespace belfry::ui::students
