// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

namespace belfry::core::settings {

namespace {

secrets::Place placeOf(const QString& key)
{
    return { "setting", key, "cipher" };
}

bool isMail(const QString& key)
{
    return key.startsWith(QLatin1String("mail."));
}

bool isSms(const QString& key)
{
    return key.startsWith(QLatin1String("sms."));
}

access::Action actionFor(const QString& key)
{
    return isMail(key) || isSms(key) ? access::Action::ChangeTransport : access::Action::ChangeSettings;
}

/// The secret that goes to whatever this setting names; empty when none does.
QString secretSentTo(const QString& key)
{
    static const QStringList kMail { QStringLiteral("mail.host"),
        QStringLiteral("mail.port"),
        QStringLiteral("mail.security"),
        QStringLiteral("mail.ca_file") };
    static const QStringList kSms { QStringLiteral("sms.gateway"), QStringLiteral("sms.url") };
    return kMail.contains(key) ? QStringLiteral("mail.password")
        : kSms.contains(key)   ? QStringLiteral("sms.token")
                               : QString();
}

Result<const SettingKey*> known(const QString& key, ValueType type)
{
    const SettingKey* found = findSettingKey(key);
    if (found == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no setting %1").arg(key));
    }
    const bool isSealed = found->type == ValueType::Secret;
    if (isSealed != (type == ValueType::Secret)) {
        return fail(ErrorCode::InputInvalid,
            isSealed ? QStringLiteral("%1 is kept sealed and comes from standard input").arg(key)
                     : QStringLiteral("%1 is a plain value").arg(key));
    }
    return found;
}

/// Whether messages leave without anybody's approval is the owner's to say.
Result<void> checkOwner(const access::Session& session, const QString& key)
{
    const bool isStaff = session.principal == access::Principal::Staff;
    if (key == QLatin1String("credentials.need_approval") && isStaff && session.role != access::Role::Owner) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("only the owner decides what needs approval"));
    }
    if (key == QLatin1String("consent.mode") && isStaff && session.role != access::Role::Owner) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("only the owner decides whose consent counts"));
    }
    return {};
}

} // namespace

QString Snapshot::text(const char* key) const
{
    const SettingKey* known = findSettingKey(QLatin1String(key));
    Q_ASSERT_X(known != nullptr, "Snapshot::text", key);
    const QString value = m_values.value(QLatin1String(key));
    return value.isEmpty() && known != nullptr ? QString(QLatin1String(known->defaultValue)) : value;
}

bool Snapshot::boolean(const char* key) const
{
    return text(key) == QLatin1String("true");
}

int Snapshot::integer(const char* key) const
{
    return text(key).toInt();
}

bool Snapshot::isSet(const char* key) const
{
    return !m_values.value(QLatin1String(key)).isEmpty();
}

Snapshot Snapshot::of(QMap<QString, QString> values)
{
    Snapshot snapshot;
    snapshot.m_values = std::move(values);
    return snapshot;
}

Result<Snapshot> SettingsService::snapshot(database::Transaction& tx)
{
    TRY_ASSIGN(auto values, SettingsStore::all(tx));
    return Snapshot::of(std::move(values));
}

Result<void> SettingsService::set(
    database::Transaction& tx, const access::Session& session, const QString& key, const QString& value)
{
    TRY(access::authorize(session, actionFor(key)));
    TRY_ASSIGN(const SettingKey* known, known(key, ValueType::Text));
    TRY(checkOwner(session, key));
    TRY_ASSIGN(const QString kept, checked(*known, value));
    if (key == QLatin1String("consent.mode")) {
        TRY(SettingsStore::holdSending(tx)); // a message that is just leaving reads it there
    }
    TRY(keepSecretFromOthers(tx, session, key, kept));
    if (kept.isEmpty()) {
        TRY(SettingsStore::remove(tx, key));
    } else {
        TRY(SettingsStore::put(tx, key, kept));
    }
    if (key == QLatin1String("sms.sender")) {
        // Nobody has approved a new name yet; whoever knows better says so afterwards (DT-06).
        const QString state = kept.isEmpty() ? QStringLiteral("default") : QStringLiteral("requested");
        TRY(SettingsStore::put(tx, QStringLiteral("sms.sender_state"), state));
    }
    return changed(tx, session, key);
}

Result<void> SettingsService::setSecret(
    database::Transaction& tx, const access::Session& session, const QString& key, const SecretText& value)
{
    TRY(access::authorize(session, actionFor(key)));
    TRY(known(key, ValueType::Secret));
    if (value.isEmpty()) {
        TRY(SettingsStore::remove(tx, key));
    } else {
        if (!m_vault) {
            return fail(ErrorCode::SecretMissing, QStringLiteral("the keys are not open"));
        }
        TRY(checked(*findSettingKey(key), value.reveal()));
        TRY_ASSIGN(const auto sealed,
            m_vault->seal(secrets::Purpose::Transport, placeOf(key), value.reveal().toUtf8()));
        TRY(SettingsStore::putSealed(tx, key, sealed));
    }
    return changed(tx, session, key);
}

Result<SecretText> SettingsService::secret(
    database::Transaction& tx, const access::Session& session, const QString& key)
{
    if (!access::mayEver(session, access::Action::Deliver)) {
        TRY(access::authorize(session, actionFor(key)));
    }
    TRY(known(key, ValueType::Secret));
    TRY_ASSIGN(const auto sealed, SettingsStore::sealed(tx, key));
    if (!sealed) {
        return SecretText();
    }
    if (!m_vault) {
        return fail(ErrorCode::SecretMissing, QStringLiteral("the keys are not open"));
    }
    TRY_ASSIGN(const QByteArray plain,
        m_vault->open(secrets::Purpose::Transport, placeOf(key), sealed->cipher, sealed->keyVersion));
    return SecretText(QString::fromUtf8(plain));
}

/// An admin may set the password of an account and never see it: so it must not be handed to a server of her
/// choice either.
Result<void> SettingsService::keepSecretFromOthers(
    database::Transaction& tx, const access::Session& session, const QString& key, const QString& value)
{
    const QString secret = secretSentTo(key);
    const bool isOthers = session.principal == access::Principal::Staff && session.role != access::Role::Owner
        && !secret.isEmpty();
    if (!isOthers) {
        return {};
    }
    TRY_ASSIGN(const auto before, snapshot(tx));
    const bool isFirstServer = key == QLatin1String("mail.host") && !before.isSet("mail.host");
    if (isFirstServer || before.text(key.toLatin1().constData()) == value
        || !before.isSet(secret.toLatin1().constData())) {
        return {};
    }
    TRY(SettingsStore::remove(tx, secret));
    return m_audit.append(tx, session, "setting.secret_dropped", { { QStringLiteral("key"), secret } });
}

Result<void> SettingsService::changed(
    database::Transaction& tx, const access::Session& session, const QString& key)
{
    if (isMail(key)) {
        TRY(SettingsStore::reopenChannel(tx, QStringLiteral("email")));
    }
    if (isSms(key)) {
        TRY(SettingsStore::reopenChannel(tx, QStringLiteral("sms")));
    }
    tx.changed(database::Topic::Settings);
    return m_audit.append(tx, session, "setting.changed", { { QStringLiteral("key"), key } });
}

} // namespace belfry::core::settings
