// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/application/SettingChange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using settings::SettingKey;
using settings::ValueType;

namespace {

QJsonObject keyJson(const SettingKey& key, const settings::Snapshot& snapshot)
{
    const bool isSecret = key.type == ValueType::Secret;
    return { { QStringLiteral("key"), QLatin1String(key.key) },
        { QStringLiteral("value"), isSecret ? QJsonValue() : orNull(snapshot.text(key.key)) },
        { QStringLiteral("set"), snapshot.isSet(key.key) },
        { QStringLiteral("secret"), isSecret } };
}

Result<const SettingKey*> knownKey(const QString& name)
{
    const SettingKey* key = settings::findSettingKey(name);
    if (key == nullptr) {
        return fail(ErrorCode::Usage,
            QStringLiteral("There is no setting \"%1\"; \"settings list\" shows all.").arg(name));
    }
    return key;
}

Result<settings::Snapshot> snapshot(Context& context)
{
    return context.connection().read(
        [&](Transaction& tx) { return context.services().settings.snapshot(tx); });
}

Result<Answer> list(Context& context, const Arguments&)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto values, snapshot(context));
    QJsonArray array;
    for (const SettingKey& key : settings::settingKeys()) {
        array.append(keyJson(key, values));
    }
    return Answer { array };
}

Result<Answer> get(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const SettingKey* key, knownKey(arguments.word(0)));
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto values, snapshot(context));
    return Answer { keyJson(*key, values) };
}

Result<Answer> set(Context& context, const Arguments& arguments)
{
    TRY_ASSIGN(const SettingKey* key, knownKey(arguments.word(0)));
    const bool isSecret = key->type == ValueType::Secret;
    if (isSecret && arguments.words().size() > 1) {
        return fail(ErrorCode::Usage,
            QStringLiteral("A secret is read from standard input, never from the command line."));
    }
    if (!isSecret && arguments.words().size() < 2) {
        return fail(ErrorCode::Usage, QStringLiteral("The value is missing; write \"\" to empty a setting."));
    }
    TRY(context.open(Context::SignIn::Required));
    const QString name = arguments.word(0);
    if (isSecret) {
        const SecretText secret(readLineFromStandardInput());
        TRY(context.connection().write([&](Transaction& tx) {
            return context.services().settings.setSecret(tx, context.session(), name, secret);
        }));
    } else {
        TRY(context.connection().write([&](Transaction& tx) -> Result<void> {
            TRY(application::changeSetting(
                tx, context.services(), context.session(), name, arguments.word(1)));
            if (name == QLatin1String("sms.sender") && !arguments.word(1).trimmed().isEmpty()) {
                // Whoever sets it here has it from the gateway.
                TRY(application::changeSetting(tx,
                    context.services(),
                    context.session(),
                    QStringLiteral("sms.sender_state"),
                    QStringLiteral("approved")));
            }
            return {};
        }));
    }
    TRY_ASSIGN(const auto values, snapshot(context));
    return Answer { keyJson(*key, values) };
}

} // namespace

void addSettingsCommands(std::vector<Command>& commands)
{
    commands.push_back({ "settings list", "", {}, list });
    commands.push_back({ "settings get", "KEY", { {}, {}, {}, 1, 1 }, get });
    commands.push_back(
        { "settings set", "KEY [VALUE]   (secret values from standard input)", { {}, {}, {}, 1, 2 }, set });
}

} // namespace belfry::ctl
