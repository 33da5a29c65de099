// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/AccountExport.h"
#include "core/application/CredentialsSending.h"
#include "core/lists/StudentList.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace belfry::ctl {

using namespace core;
using database::Transaction;

namespace {

Result<std::vector<PersonId>> idsFromWords(const QStringList& words)
{
    std::vector<PersonId> ids;
    for (const QString& word : words) {
        TRY_ASSIGN(const qint64 id, Arguments::number(word, QStringLiteral("A student's id")));
        ids.emplace_back(id);
    }
    return ids;
}

/// Exactly one of --student, --group and (where allowed) --all.
Result<std::vector<PersonId>> chosenStudents(Context& context, const Arguments& arguments, bool allowsAll)
{
    const int choices = int(arguments.has(QStringLiteral("student")))
        + int(arguments.has(QStringLiteral("group"))) + int(arguments.has(QStringLiteral("all")));
    if (choices != 1) {
        return fail(ErrorCode::Usage,
            allowsAll ? QStringLiteral("Name the students by one of --student ID..., --group NAME or --all.")
                      : QStringLiteral("Name the students by --student ID... or --group NAME."));
    }
    if (arguments.has(QStringLiteral("student"))) {
        TRY_ASSIGN(const auto ids, idsFromWords(arguments.list(QStringLiteral("student"))));
        // An unknown id is a mistake of the caller and stops everything before anything is queued.
        TRY(context.connection().read([&](Transaction& tx) -> Result<void> {
            for (const PersonId id : ids) {
                TRY(context.services().people.find(tx, context.session(), id));
            }
            return {};
        }));
        return ids;
    }
    return context.connection().read([&](Transaction& tx) -> Result<std::vector<PersonId>> {
        if (arguments.has(QStringLiteral("all"))) {
            return lists::StudentList::ids(tx, context.session(), {});
        }
        const QString name = arguments.value(QStringLiteral("group"));
        TRY_ASSIGN(const auto group, context.services().groups.findByName(tx, context.session(), name));
        if (!group) {
            return fail(ErrorCode::NotFound, QStringLiteral("no group is called \"%1\"").arg(name));
        }
        return context.services().groups.students(tx, context.session(), *group);
    });
}

/// The same with names and sentences instead of ids and codes.
Result<QJsonValue> named(Context& context, const application::CredentialsOutcome& outcome)
{
    std::vector<PersonId> ids;
    for (const auto& one : outcome.skipped) {
        ids.push_back(one.about);
    }
    TRY_ASSIGN(const auto persons, context.connection().read([&](Transaction& tx) {
        return context.services().people.findMany(tx, context.session(), ids);
    }));
    QJsonArray skipped;
    for (const auto& one : outcome.skipped) {
        const auto person = std::find_if(persons.begin(), persons.end(), [&](const people::Person& other) {
            return other.id == one.about;
        });
        skipped.append(QJsonObject { { QStringLiteral("id"), one.about.value() },
            { QStringLiteral("name"), person == persons.end() ? QString() : person->displayName() },
            { QStringLiteral("reason_text"), outbox::reasonText(one.reason, one.detail) } });
    }
    return QJsonValue(
        QJsonObject { { QStringLiteral("queued"), outcome.queued }, { QStringLiteral("skipped"), skipped } });
}

Result<Answer> send(Context& context, const Arguments& arguments)
{
    handover::CredentialsRequest request;
    const auto audience
        = handover::audienceFromName(arguments.value(QStringLiteral("to"), QStringLiteral("student")));
    if (!audience) {
        return fail(ErrorCode::Usage, QStringLiteral("--to takes student, guardians or both."));
    }
    request.audience = *audience;
    if (arguments.has(QStringLiteral("note"))) {
        request.note = arguments.value(QStringLiteral("note"));
    }
    const auto channel
        = outbox::channelFromName(arguments.value(QStringLiteral("channel"), QStringLiteral("email")));
    if (!channel) {
        return fail(ErrorCode::Usage, QStringLiteral("--channel takes email or sms."));
    }
    request.channel = *channel;
    request.again = arguments.has(QStringLiteral("again"));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(request.persons, chosenStudents(context, arguments, true));
    TRY_ASSIGN(const auto outcome,
        application::CredentialsSending::send(
            context.connection(), context.services(), context.session(), request));
    QJsonArray skipped;
    for (const auto& one : outcome.skipped) {
        skipped.append(QJsonObject { { QStringLiteral("student"), one.about.value() },
            { QStringLiteral("reason"), outbox::reasonName(one.reason) } });
    }
    const QJsonObject value { { QStringLiteral("queued"), outcome.queued },
        { QStringLiteral("skipped"), skipped } };
    Answer answer { value, skipped.isEmpty() ? Exit::Done : Exit::Partly };
    TRY_ASSIGN(answer.forPeople, named(context, outcome));
    return answer;
}

Result<Answer> renew(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto ids, chosenStudents(context, arguments, false));
    TRY_ASSIGN(const int renewed,
        application::CredentialsSending::renew(
            context.connection(), context.services(), context.session(), ids));
    const QJsonObject value { { QStringLiteral("renewed"), renewed } };
    return Answer { value, renewed == static_cast<int>(ids.size()) ? Exit::Done : Exit::Partly };
}

Result<Answer> exportAccounts(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto exported, context.connection().write([&](Transaction& tx) {
        return application::exportAccounts(tx, context.services(), context.session(), context.nowMs());
    }));
    TRY(application::writePrivateFile(arguments.word(0), exported.csv));
    const QJsonObject value { { QStringLiteral("file"), arguments.word(0) },
        { QStringLiteral("accounts"), exported.count } };
    return Answer { value };
}

Result<Answer> handedOverOnPaper(Context& context, const Arguments& arguments)
{
    const QDate date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::Usage, QStringLiteral("--date takes a day as YYYY-MM-DD."));
    }
    TRY_ASSIGN(const qint64 id,
        Arguments::number(arguments.value(QStringLiteral("student")), QStringLiteral("--student")));
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write([&](Transaction& tx) {
        return context.services().handover.handedOverOnPaper(tx, context.session(), PersonId(id), date);
    }));
    const QJsonObject value { { QStringLiteral("student"), id },
        { QStringLiteral("date"), date.toString(Qt::ISODate) } };
    return Answer { value };
}

} // namespace

void addCredentialsCommands(std::vector<Command>& commands)
{
    commands.push_back({ "credentials send",
        "(--student ID... | --group NAME | --all) [--to student|guardians|both] [--channel email|sms] "
        "[--note TEXT] [--again]",
        { { QStringLiteral("all"), QStringLiteral("again") },
            { QStringLiteral("group"),
                QStringLiteral("to"),
                QStringLiteral("note"),
                QStringLiteral("channel") },
            { QStringLiteral("student") },
            0,
            0 },
        send });
    commands.push_back({ "credentials renew",
        "(--student ID... | --group NAME)",
        { {}, { QStringLiteral("group") }, { QStringLiteral("student") }, 0, 0 },
        renew });
    commands.push_back({ "credentials export", "FILE", { {}, {}, {}, 1, 1 }, exportAccounts });
    commands.push_back({ "credentials paper",
        "--student ID --date YYYY-MM-DD",
        { {}, { QStringLiteral("student"), QStringLiteral("date") }, {}, 0, 0 },
        handedOverOnPaper });
}

} // namespace belfry::ctl
