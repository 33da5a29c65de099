// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/Backup.h"
#include "core/application/DemoSchool.h"
#include "core/application/Doctor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using application::Backup;
using application::Installation;
using application::KeySource;
using database::Transaction;

namespace {

Result<Answer> init(Context& context, const Arguments& arguments)
{
    application::NewSchool school;
    school.name = arguments.value(QStringLiteral("school")).trimmed();
    school.instanceUrl = arguments.value(QStringLiteral("instance-url"));
    school.isDemo = arguments.has(QStringLiteral("demo"));
    school.ownerLogin = qEnvironmentVariable("BELFRY_LOGIN");
    school.ownerName = school.ownerLogin;
    school.ownerPassword = SecretText(qEnvironmentVariable("BELFRY_PASSWORD"));
    if (school.name.isEmpty()) {
        return fail(ErrorCode::Usage, QStringLiteral("init needs --school NAME."));
    }
    if (school.ownerLogin.isEmpty() || school.ownerPassword.isEmpty()) {
        return fail(ErrorCode::Usage,
            QStringLiteral("The owner comes from BELFRY_LOGIN and BELFRY_PASSWORD; both are needed."));
    }
    TRY_ASSIGN(const auto created, Installation::create(context.url(), school, KeySource::fromEnvironment()));
    if (school.isDemo) {
        TRY(context.open(Context::SignIn::Required));
        TRY(application::fillDemoSchool(
            context.connection(), context.services(), context.session(), school.language));
    }
    return Answer { QJsonObject { { QStringLiteral("school"), school.name },
        { QStringLiteral("owner"), school.ownerLogin },
        { QStringLiteral("recovery_code"), created.recoveryCode } } };
}

Result<Answer> recoverKey(Context& context, const Arguments&)
{
    TRY(Installation::recover(
        context.url(), readLineFromStandardInput().trimmed(), KeySource::fromEnvironment()));
    return Answer { QJsonObject { { QStringLiteral("recovered"), true } } };
}

/// Exit code of the gravest finding: database before keys before channels.
Result<Answer> doctor(Context& context, const Arguments& arguments)
{
    QJsonArray array;
    Answer answer;
    application::ExaminationOptions options;
    options.everyMessage = arguments.has(QStringLiteral("all"));
    for (const auto& finding : application::examine(context.url(), KeySource::fromEnvironment(), options)) {
        array.append(QJsonObject { { QStringLiteral("check"), finding.check },
            { QStringLiteral("ok"), finding.isFine || finding.isAdvice },
            { QStringLiteral("advice"), finding.isAdvice },
            { QStringLiteral("text"), finding.text } });
        if (!finding.isFine && !finding.isAdvice && answer.exit != Exit::Database) {
            const Exit exit = exitFor(finding.code);
            answer.exit = answer.exit == Exit::Done || exit == Exit::Database ? exit : answer.exit;
        }
    }
    answer.value = array;
    return answer;
}

Result<Answer> backup(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    const QString path = arguments.word(0);
    TRY_ASSIGN(const auto manifest,
        Backup::write(context.connection(), context.installation(), context.session(), path));
    qint64 rows = 0;
    for (const qint64 count : manifest.counts) {
        rows += count;
    }
    return Answer { QJsonObject { { QStringLiteral("file"), path },
        { QStringLiteral("rows"), rows },
        { QStringLiteral("sha256"), QString::fromLatin1(manifest.sha256.toHex()) },
        { QStringLiteral("checked"), true } } };
}

/// The key of this computer opens the backup; where it is not known the recovery code comes from standard
/// input.
Result<application::Restored> restoreWithKeyOrCode(
    const database::DatabaseUrl& url, const QString& path, Backup::Existing existing)
{
    const KeySource keys = KeySource::fromEnvironment();
    auto restored = Backup::restore(url, path, keys, {}, existing);
    const bool needsCode = !restored
        && (restored.error().code == ErrorCode::SecretMissing
            || restored.error().code == ErrorCode::SecretWrong);
    if (!needsCode) {
        return restored;
    }
    const QString code = readLineFromStandardInput().trimmed();
    return code.isEmpty() ? restored : Backup::restore(url, path, keys, code, existing);
}

/// A school that is there already is replaced only by somebody who may; into an empty database the backup's
/// own people decide: without a fitting sign-in nothing stays.
Result<Answer> restore(Context& context, const Arguments& arguments)
{
    auto opened = context.open(Context::SignIn::Required);
    const bool isThere = opened.has_value();
    if (!isThere && opened.error().code != ErrorCode::DbUnreachable
        && opened.error().code != ErrorCode::DbNotInitialised
        && opened.error().code != ErrorCode::SecretMissing) {
        return fail(opened.error());
    }
    if (isThere) {
        TRY(access::authorize(context.session(), access::Action::Restore, context.nowMs()));
        context.close();
    }
    TRY_ASSIGN(const auto restored,
        restoreWithKeyOrCode(context.url(),
            arguments.word(0),
            isThere ? Backup::Existing::KeepAside : Backup::Existing::Refuse));
    if (auto signedIn = context.open(Context::SignIn::Required); !signedIn) {
        context.close();
        if (context.url().isSqlite() && !isThere) {
            QFile::remove(context.url().path());
        }
        return fail(signedIn.error());
    }
    return Answer { QJsonObject { { QStringLiteral("held"), restored.heldMessages },
        { QStringLiteral("kept_aside"), orNull(restored.keptAside) },
        { QStringLiteral("made_at"), timeOrNull(restored.manifest.createdAt) } } };
}

Result<Answer> confirmClock(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY(context.connection().write(
        [&](Transaction& tx) { return context.services().channels.confirmClock(tx, context.session()); }));
    return Answer { QJsonObject { { QStringLiteral("clock"), QStringLiteral("confirmed") } } };
}

Result<Answer> takeOver(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const int held, context.installation().takeOverHost(context.connection(), context.session()));
    return Answer { QJsonObject { { QStringLiteral("sender"), true }, { QStringLiteral("held"), held } } };
}

} // namespace

void addSchoolCommands(std::vector<Command>& commands)
{
    commands.push_back({ "init",
        "--school NAME [--instance-url URL] [--demo]",
        { { QStringLiteral("demo") },
            { QStringLiteral("school"), QStringLiteral("instance-url") },
            {},
            0,
            0 },
        init });
    commands.push_back(
        { "key recover", "                 (recovery code from standard input)", {}, recoverKey });
    commands.push_back({ "doctor",
        "[--all]            (the text of every message, not of a sample)",
        { { QStringLiteral("all") }, {}, {}, 0, 0 },
        doctor });
    commands.push_back({ "backup", "FILE", { {}, {}, {}, 1, 1 }, backup });
    commands.push_back({ "restore",
        "FILE               (recovery code from standard input where the key is not known)",
        { {}, {}, {}, 1, 1 },
        restore });
    commands.push_back({ "clock confirm", "", {}, confirmClock });
    commands.push_back({ "host take-over", "", {}, takeOver });
}

} // namespace belfry::ctl
