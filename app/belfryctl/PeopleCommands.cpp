// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/base/PhoneNumber.h"
#include "core/formats/Table.h"
#include "core/lists/StudentList.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using database::Transaction;

namespace {

constexpr size_t kWindow = 200;

QJsonObject credentialsJson(const lists::CredentialInfo& info)
{
    return { { QStringLiteral("state"), lists::credentialStateName(info.state) },
        { QStringLiteral("channel"), orNull(info.channel) },
        { QStringLiteral("address"), orNull(info.address) },
        { QStringLiteral("at"), timeOrNull(info.at) } };
}

QJsonObject studentJson(const lists::StudentRow& row)
{
    return { { QStringLiteral("id"), row.id.value() },
        { QStringLiteral("given_name"), orNull(row.givenName) },
        { QStringLiteral("family_name"), orNull(row.familyName) },
        { QStringLiteral("login"), orNull(row.login) },
        { QStringLiteral("groups"), QJsonArray::fromStringList(row.groups) },
        { QStringLiteral("emails"), QJsonArray::fromStringList(row.emails) },
        { QStringLiteral("phones"), QJsonArray::fromStringList(row.phones) },
        { QStringLiteral("credentials"), credentialsJson(row.credentials) } };
}

Result<GroupId> groupByName(Context& context, Transaction& tx, const QString& name)
{
    TRY_ASSIGN(const auto group, context.services().groups.findByName(tx, context.session(), name));
    if (!group) {
        return fail(ErrorCode::NotFound, QStringLiteral("no group is called \"%1\"").arg(name));
    }
    return *group;
}

Result<Answer> listStudents(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto rows, context.connection().read([&](Transaction& tx) -> Result<QJsonArray> {
        lists::StudentFilter filter;
        if (arguments.has(QStringLiteral("group"))) {
            TRY_ASSIGN(filter.group, groupByName(context, tx, arguments.value(QStringLiteral("group"))));
        }
        TRY_ASSIGN(const auto ids, lists::StudentList::ids(tx, context.session(), filter));
        QJsonArray array;
        for (size_t start = 0; start < ids.size(); start += kWindow) {
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
            const auto last
                = ids.begin() + static_cast<std::ptrdiff_t>(std::min(start + kWindow, ids.size()));
            TRY_ASSIGN(const auto window, lists::StudentList::rows(tx, context.session(), { first, last }));
            for (const auto& row : window) {
                array.append(studentJson(row));
            }
        }
        return array;
    }));
    return Answer { rows };
}

Result<Answer> listGroups(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto groups, context.connection().read([&](Transaction& tx) {
        return context.services().groups.list(tx, context.session());
    }));
    QJsonArray array;
    for (const auto& group : groups) {
        array.append(QJsonObject { { QStringLiteral("id"), group.id.value() },
            { QStringLiteral("name"), group.name },
            { QStringLiteral("students"), group.studentCount } });
    }
    return Answer { array };
}

Result<registration::ImportTable> readList(const QString& path)
{
    TRY_ASSIGN(const auto table, formats::readTableFile(path));
    registration::ImportTable list;
    list.headings = table.headings;
    list.records.reserve(static_cast<size_t>(table.rows.size()));
    for (const auto& row : table.rows) {
        list.records.push_back({ row.number, row.cells });
    }
    return list;
}

/// {"heading":"field"}: headings are compared without regard to case; the others are ignored.
Result<registration::Mapping> readMapping(const QString& path, const QStringList& headings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, path);
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::InputUnreadable,
            QStringLiteral("the mapping must be a JSON object {\"heading\":\"field\"}: %1")
                .arg(problem.errorString()));
    }
    registration::Mapping mapping(static_cast<size_t>(headings.size()), registration::ImportField::Ignore);
    const QJsonObject object = document.object();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const auto field = registration::fieldFromName(item.value().toString());
        if (!field) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("the mapping names an unknown field \"%1\"").arg(item.value().toString()));
        }
        bool isFound = false;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            if (headings.at(column).compare(item.key().trimmed(), Qt::CaseInsensitive) == 0) {
                mapping[static_cast<size_t>(column)] = *field;
                isFound = true;
            }
        }
        if (!isFound) {
            return fail(
                ErrorCode::InputInvalid, QStringLiteral("the file has no column \"%1\"").arg(item.key()));
        }
    }
    return mapping;
}

Result<std::vector<people::ConsentPurpose>> readConsents(const Arguments& arguments)
{
    std::vector<people::ConsentPurpose> purposes;
    const QString words = arguments.value(QStringLiteral("consent"));
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto purpose = people::purposeFromName(word.trimmed());
        if (!purpose) {
            return fail(ErrorCode::Usage,
                QStringLiteral("--consent takes contract and messages, not \"%1\".").arg(word));
        }
        purposes.push_back(*purpose);
    }
    if (!purposes.empty() && arguments.value(QStringLiteral("consent-source")).trimmed().isEmpty()) {
        return fail(ErrorCode::Usage,
            QStringLiteral(
                "--consent needs --consent-source: how was the consent given (for instance \"paper\")?"));
    }
    return purposes;
}

QJsonObject issueJson(const registration::RowIssue& issue)
{
    return { { QStringLiteral("row"), issue.row },
        { QStringLiteral("column"), orNull(issue.column) },
        { QStringLiteral("value"), orNull(issue.value) },
        { QStringLiteral("reason"), registration::issueText(issue.code, issue.detail) },
        { QStringLiteral("imported"), issue.isImported } };
}

Result<Answer> importFile(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const auto consents, readConsents(arguments));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto table, readList(arguments.word(0)));
    auto& imports = context.services().imports;
    auto& connection = context.connection();

    registration::ImportOptions options;
    options.consents = consents;
    options.consentSource = arguments.value(QStringLiteral("consent-source"));
    if (arguments.has(QStringLiteral("mapping"))) {
        TRY_ASSIGN(options.mapping, readMapping(arguments.value(QStringLiteral("mapping")), table.headings));
    } else {
        TRY_ASSIGN(const auto remembered,
            connection.read([&](Transaction& tx) { return imports.remembered(tx, table.headings); }));
        options.mapping = remembered.value_or(registration::ImportService::guess(table.headings));
    }
    TRY_ASSIGN(const auto plan, connection.read([&](Transaction& tx) {
        return imports.plan(tx, context.session(), table, options);
    }));
    auto result = registration::ImportService::summary(*plan);
    if (!arguments.has(QStringLiteral("dry-run"))) {
        const size_t slices = registration::ImportService::sliceCount(*plan);
        for (size_t slice = 0; slice < slices; ++slice) {
            const auto applied = connection.write(
                [&](Transaction& tx) { return imports.applySlice(tx, context.session(), *plan, slice); });
            if (!applied) {
                // Earlier slices are stored: whoever reads "nothing was changed" here would look for a fault
                // of the program.
                return fail(applied.error().code,
                    QStringLiteral("part %1 of %2 of the list could not be stored and the parts before it "
                                   "are; import the same file again, nobody is created twice (%3)")
                        .arg(slice + 1)
                        .arg(slices)
                        .arg(applied.error().detail));
            }
        }
        TRY_ASSIGN(result, connection.write([&](Transaction& tx) {
            return imports.conclude(tx, context.session(), *plan);
        }));
    }
    QJsonArray skipped;
    for (const auto& issue : result.skipped) {
        skipped.append(issueJson(issue));
    }
    const QJsonObject value { { QStringLiteral("rows"), result.rows },
        { QStringLiteral("created"), result.created },
        { QStringLiteral("updated"), result.updated },
        { QStringLiteral("unchanged"), result.unchanged },
        { QStringLiteral("skipped"), skipped } };
    return Answer { value, skipped.isEmpty() ? Exit::Done : Exit::Partly };
}

Result<std::optional<bool>> yesOrNo(const Arguments& arguments, const QString& option)
{
    const QString word = arguments.value(option).trimmed().toLower();
    if (!arguments.has(option)) {
        return std::optional<bool>();
    }
    if (word != QLatin1String("yes") && word != QLatin1String("no")) {
        return fail(ErrorCode::Usage, QStringLiteral("--%1 takes yes or no.").arg(option));
    }
    return std::optional<bool>(word == QLatin1String("yes"));
}

/// What the refusal means for the person at the keyboard.
QString phoneSentence(const QString& detail)
{
    static const QHash<QString, QString> sentences {
        { QStringLiteral("country"),
            QStringLiteral("The country is not known; write its two letters, as PL.") },
        { QStringLiteral("phone"), QStringLiteral("This person has the number already.") },
        { QStringLiteral("phone: empty"), QStringLiteral("The number is missing.") },
        { QStringLiteral("phone: letters"),
            QStringLiteral("Write digits only: a note beside the number would be read as part of it.") },
        { QStringLiteral("phone: extension"),
            QStringLiteral("Leave the extension away; no SMS reaches it.") },
        { QStringLiteral("phone: several"),
            QStringLiteral("These are several numbers; add each with a command of its own.") },
        { QStringLiteral("phone: bad_character"),
            QStringLiteral("There is a character that no telephone number has.") },
        { QStringLiteral("phone: too_short"),
            QStringLiteral("The number is too short, or the short number of a service.") },
        { QStringLiteral("phone: too_long"), QStringLiteral("The number is too long.") },
        { QStringLiteral("phone: unknown_country"), QStringLiteral("No country has this dialling code.") },
        { QStringLiteral("phone: impossible"), QStringLiteral("No number of this country looks like this.") },
        { QStringLiteral("receives_sms: fixed_line"),
            QStringLiteral("This is a landline, and no SMS reaches it; add it with --receives-sms no.") },
        { QStringLiteral("receives_sms: toll_free"),
            QStringLiteral("This is a toll-free number, and no SMS reaches it.") },
        { QStringLiteral("receives_sms: premium"),
            QStringLiteral("This is a premium number, and no SMS is sent to it.") },
        { QStringLiteral("receives_sms: service"),
            QStringLiteral("This is the number of a service, and no SMS reaches it.") },
    };
    return sentences.value(detail, detail);
}

Result<Answer> addPhone(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const qint64 person, Arguments::number(arguments.word(0), QStringLiteral("PERSON")));
    TRY_ASSIGN(const auto receivesSms, yesOrNo(arguments, QStringLiteral("receives-sms")));
    TRY(context.open(Context::SignIn::Required));
    const auto added = context.connection().write([&](Transaction& tx) -> Result<people::ContactPoint> {
        TRY_ASSIGN(const auto values, context.services().settings.snapshot(tx));
        return context.services().people.addPhone(tx,
            context.session(),
            PersonId(person),
            arguments.word(1),
            arguments.value(QStringLiteral("country"), values.text("school.country")),
            receivesSms);
    });
    if (!added) {
        return fail(added.error().code, phoneSentence(added.error().detail));
    }
    const auto number = PhoneNumber::parse(added->normalised, added->country);
    return Answer { QJsonObject { { QStringLiteral("id"), added->id.value() },
        { QStringLiteral("person"), added->person.value() },
        { QStringLiteral("number"), added->normalised },
        { QStringLiteral("typed"), added->raw },
        { QStringLiteral("country"), added->country },
        { QStringLiteral("type"),
            QLatin1String(phoneTypeName(number ? number->type() : PhoneType::Unknown)) },
        { QStringLiteral("receives_sms"), added->receivesSms } } };
}

} // namespace

void addPeopleCommands(std::vector<Command>& commands)
{
    commands.push_back({ "import",
        "FILE [--mapping FILE] [--consent contract,messages --consent-source TEXT] [--dry-run]",
        { { QStringLiteral("dry-run") },
            { QStringLiteral("mapping"), QStringLiteral("consent"), QStringLiteral("consent-source") },
            {},
            1,
            1 },
        importFile });
    commands.push_back(
        { "students list", "[--group NAME]", { {}, { QStringLiteral("group") }, {}, 0, 0 }, listStudents });
    commands.push_back({ "groups list", "", {}, listGroups });
    commands.push_back({ "people phone add",
        "PERSON NUMBER [--country PL] [--receives-sms yes|no]",
        { {}, { QStringLiteral("country"), QStringLiteral("receives-sms") }, {}, 2, 2 },
        addPhone });
}

} // namespace belfry::ctl
