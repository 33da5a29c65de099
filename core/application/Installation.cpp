// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Installation.h"

#include "core/access/AuditStore.h"
#include "core/access/StaffService.h"
#include "core/access/StaffStore.h"
#include "core/access/VaultKeyStore.h"
#include "core/application/BulkWork.h"
#include "core/application/HostState.h"
#include "core/application/InstallationStore.h"
#include "core/application/KeyKeeper.h"
#include "core/database/Migrator.h"
#include "core/outbox/OutboxService.h"
#include "core/settings/Settings.h"

namespace belfry::core::application {

using access::AuditHead;
using access::AuditLog;
using access::Session;
using access::StaffService;
using database::Connection;
using database::DatabaseUrl;
using database::SchemaState;
using database::Transaction;
using secrets::MasterKey;
using secrets::MasterWrap;
using secrets::RecoveryCode;
using secrets::Vault;
using secrets::WrappedKey;

namespace {

constexpr qint64 kStepUpMs = 5LL * 60 * 1000;
constexpr qint64 kSeenAgainMs = 24LL * 60 * 60 * 1000;

/// What the database knows of its keys.
struct Locked
{
    InstallationRow row;
    std::vector<WrappedKey> keys;
    std::vector<MasterWrap> wraps;
};

Result<Locked> readLocked(Connection& connection)
{
    return connection.read([](Transaction& tx) -> Result<Locked> {
        TRY_ASSIGN(const auto row, InstallationStore::find(tx));
        if (!row) {
            return fail(ErrorCode::DbNotInitialised, QStringLiteral("the database holds no school yet"));
        }
        Locked locked { *row, {}, {} };
        TRY_ASSIGN(locked.keys, access::VaultKeyStore::keys(tx));
        TRY_ASSIGN(locked.wraps, access::VaultKeyStore::wraps(tx));
        return locked;
    });
}

Result<std::shared_ptr<const Vault>> vaultFrom(const Locked& locked, const MasterKey& master)
{
    TRY_ASSIGN(auto keys, master.unwrap(locked.row.uuid, locked.keys));
    if (keys.size() != std::size(secrets::kPurposes)) {
        return fail(ErrorCode::DbCorrupt, QStringLiteral("keys are missing in the database"));
    }
    return std::shared_ptr<const Vault>(std::make_shared<Vault>(locked.row.uuid, std::move(keys)));
}

Result<MasterKey> masterFromCode(const Locked& locked, const QString& text)
{
    TRY_ASSIGN(const RecoveryCode code, RecoveryCode::parse(text));
    for (const MasterWrap& wrap : locked.wraps) {
        if (wrap.kind == QLatin1String("recovery")) {
            return MasterKey::unwrap(locked.row.uuid, wrap, code);
        }
    }
    return fail(ErrorCode::DbCorrupt, QStringLiteral("the database knows no recovery code"));
}

/// Opens and brings the schema up to date.
Result<std::unique_ptr<Connection>> connected(const DatabaseUrl& url)
{
    TRY_ASSIGN(auto connection, Connection::open(url));
    database::Migrator migrator(*connection);
    TRY_ASSIGN(const auto info, migrator.inspect());
    switch (info.state) {
    case SchemaState::Empty:
        return fail(ErrorCode::DbNotInitialised, QStringLiteral("the database is empty"));
    case SchemaState::Foreign:
        return fail(ErrorCode::DbForeign, QStringLiteral("the database holds tables of another program"));
    case SchemaState::TooNew:
        return fail(ErrorCode::DbTooNew,
            QStringLiteral("schema %1, this program knows %2")
                .arg(info.version)
                .arg(database::Migrator::newestVersion()));
    case SchemaState::Older:
        TRY(migrator.migrate());
        break;
    case SchemaState::Current:
        break;
    }
    return connection;
}

/// Everything that can be said without a database, before a file is made.
Result<void> checkNewSchool(const NewSchool& school)
{
    if (school.name.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("the school's name"));
    }
    if (school.ownerLogin.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("the owner's login"));
    }
    TRY(access::checkNewPassword(school.ownerPassword, school.ownerLogin, school.name));
    const std::pair<const char*, QString> values[] { { "school.name", school.name },
        { "school.instance_url", school.instanceUrl },
        { "school.timezone", school.timeZone },
        { "school.country", school.country },
        { "school.language", school.language } };
    for (const auto& [key, value] : values) {
        TRY(settings::SettingsService::checked(*settings::findSettingKey(QLatin1String(key)), value));
    }
    return {};
}

Result<void> saveSchoolSettings(
    Transaction& tx, const NewSchool& school, const std::shared_ptr<const Vault>& vault)
{
    settings::SettingsService service(vault, AuditLog(vault));
    const std::pair<QString, QString> values[] { { QStringLiteral("school.name"), school.name },
        { QStringLiteral("school.instance_url"), school.instanceUrl },
        { QStringLiteral("school.timezone"), school.timeZone },
        { QStringLiteral("school.country"), school.country },
        { QStringLiteral("school.language"), school.language } };
    for (const auto& [key, value] : values) {
        TRY(service.set(tx, Session::system(), key, value));
    }
    return {};
}

Result<int> hold(Transaction& tx, const std::shared_ptr<const Vault>& vault, const QString& why)
{
    return outbox::OutboxService(vault, AuditLog(vault)).holdAllOpen(tx, Session::system(), why);
}

/// The rows of a new school, all or none.
struct Founding
{
    InstallationRow row;
    std::vector<WrappedKey> keys;
    std::vector<MasterWrap> wraps;
    std::shared_ptr<const Vault> vault;
    QUuid host;
};

Result<Founding> prepareFounding(const NewSchool& school,
    const MasterKey& master,
    const RecoveryCode& code,
    const KeyKeeper& keeper,
    const QUuid& uuid)
{
    Founding founding;
    founding.row = { uuid, 1, school.isDemo };
    for (const secrets::Purpose purpose : secrets::kPurposes) {
        TRY_ASSIGN(founding.keys.emplace_back(), master.wrapNew(uuid, purpose, 1));
    }
    TRY_ASSIGN(founding.wraps.emplace_back(), master.wrapFor(uuid, code));
    TRY_ASSIGN(const auto passphrase, keeper.wrap(master));
    if (passphrase) {
        founding.wraps.push_back(*passphrase);
    }
    TRY_ASSIGN(founding.vault, vaultFrom({ founding.row, founding.keys, founding.wraps }, master));
    TRY_ASSIGN(founding.host, HostState::host());
    return founding;
}

Result<void> found(Transaction& tx,
    const Founding& founding,
    const NewSchool& school,
    const access::HashedPassword& password)
{
    TRY_ASSIGN(const auto present, InstallationStore::find(tx));
    if (present) {
        return fail(ErrorCode::Conflict, QStringLiteral("the database holds a school already"));
    }
    TRY(InstallationStore::insert(tx, founding.row));
    TRY(InstallationStore::putHost(tx, founding.host, HostState::hostName()));
    TRY(InstallationStore::setSender(tx, founding.host));
    for (const WrappedKey& key : founding.keys) {
        TRY(access::VaultKeyStore::addKey(tx, key));
    }
    for (const MasterWrap& wrap : founding.wraps) {
        TRY(access::VaultKeyStore::putWrap(tx, wrap));
    }
    const AuditLog audit(founding.vault);
    TRY(audit.append(tx, Session::system(), "installation.created"));
    TRY(saveSchoolSettings(tx, school, founding.vault));
    const QString ownerName = school.ownerName.trimmed().isEmpty() ? school.ownerLogin : school.ownerName;
    TRY(StaffService(audit).createOwner(tx, ownerName, school.ownerLogin, password));
    return {};
}

} // namespace

KeySource KeySource::fromEnvironment()
{
    KeySource source;
    source.keyFile = qEnvironmentVariable("BELFRY_KEY_FILE");
    source.kind = source.keyFile.isEmpty() ? Kind::Keychain : Kind::KeyFile;
    return source;
}

Result<Created> Installation::create(const DatabaseUrl& url, const NewSchool& school, const KeySource& keys)
{
    TRY(secrets::prepareSodium());
    TRY(checkNewSchool(school));
    const QUuid uuid = QUuid::createUuid();
    const KeyKeeper keeper(keys, uuid);
    TRY_ASSIGN(const MasterKey master, keeper.make());
    database::OpenOptions options;
    options.mode = database::OpenMode::CreateIfMissing;
    TRY_ASSIGN(const auto connection, Connection::open(url, options));
    TRY(database::Migrator(*connection).migrate());
    const auto present = readLocked(*connection);
    if (present) {
        return fail(ErrorCode::Conflict, QStringLiteral("the database holds a school already"));
    }
    if (present.error().code != ErrorCode::DbNotInitialised) {
        return fail(present.error());
    }
    const RecoveryCode code = RecoveryCode::random();
    TRY_ASSIGN(const Founding founding, prepareFounding(school, master, code, keeper, uuid));
    TRY_ASSIGN(const auto password, access::HashedPassword::of(school.ownerPassword));
    // The key is kept and read back before anything is sealed with it: rows without their key would be lost.
    TRY(keeper.keep(master));
    // Tried before the school stands: afterwards nothing may fail any more, or nobody would ever see the
    // recovery code.
    TRY(HostState::remember(uuid, { 1, {} }, HostState::Keep::Force));
    const auto done
        = connection->write([&](Transaction& tx) { return found(tx, founding, school, password); });
    if (!done) {
        keeper.forget();
        return fail(done.error());
    }
    if (const auto head = connection->read([](Transaction& tx) { return AuditLog::head(tx); })) {
        [[maybe_unused]] const auto remembered
            = HostState::remember(uuid, { 1, *head }, HostState::Keep::Later);
    }
    return Created { code.toText() };
}

Result<std::shared_ptr<Installation>> Installation::open(const DatabaseUrl& url, const KeySource& keys)
{
    TRY_ASSIGN(const auto connection, connected(url));
    TRY_ASSIGN(auto installation, unlocked(url, keys, *connection));
    TRY(installation->guardAgainstCopies(*connection));
    return installation;
}

Result<std::shared_ptr<Installation>> Installation::unlocked(
    const DatabaseUrl& url, const KeySource& keys, Connection& connection)
{
    TRY_ASSIGN(const Locked locked, readLocked(connection));
    TRY_ASSIGN(const MasterKey master, KeyKeeper(keys, locked.row.uuid).find(locked.wraps));
    std::shared_ptr<Installation> installation(new Installation);
    TRY_ASSIGN(installation->m_vault, vaultFrom(locked, master));
    installation->m_url = url;
    installation->m_school = locked.row.uuid;
    installation->m_generation = locked.row.generation;
    installation->m_isDemo = locked.row.isDemo;
    installation->m_keySource = keys;
    installation->m_keySource.passphrase = {}; // it has done its work
    return installation;
}

Result<void> Installation::recover(const DatabaseUrl& url, const QString& recoveryCode, const KeySource& keys)
{
    TRY_ASSIGN(const auto connection, connected(url));
    TRY_ASSIGN(const Locked locked, readLocked(*connection));
    TRY_ASSIGN(const MasterKey master, masterFromCode(locked, recoveryCode));
    TRY_ASSIGN(const auto vault, vaultFrom(locked, master));
    const KeyKeeper keeper(keys, locked.row.uuid);
    TRY(keeper.keep(master));
    TRY_ASSIGN(const auto wrap, keeper.wrap(master));
    return connection->write([&](Transaction& tx) -> Result<void> {
        if (wrap) {
            TRY(access::VaultKeyStore::putWrap(tx, *wrap));
        }
        return AuditLog(vault).append(tx, Session::system(), "key.recovered");
    });
}

Result<void> Installation::resetOwnerPassword(const DatabaseUrl& url,
    const QString& recoveryCode,
    const QString& login,
    const SecretText& newPassword,
    const KeySource& keys)
{
    TRY_ASSIGN(const auto connection, connected(url));
    TRY_ASSIGN(const Locked locked, readLocked(*connection));
    TRY_ASSIGN(const MasterKey master, masterFromCode(locked, recoveryCode));
    TRY_ASSIGN(const auto vault, vaultFrom(locked, master));
    TRY_ASSIGN(const auto hashed, access::HashedPassword::of(newPassword));
    TRY(connection->write([&](Transaction& tx) {
        return StaffService(AuditLog(vault)).resetOwnerPassword(tx, login, newPassword, hashed);
    }));
    // Who types the code has also lost the key of this computer, often enough; where it is known, nothing
    // happens.
    return keys.kind == KeySource::Kind::Passphrase ? Result<void>()
                                                    : KeyKeeper(keys, locked.row.uuid).keep(master);
}

Result<std::unique_ptr<Connection>> Installation::connect(database::IChangeListener* listener) const
{
    database::OpenOptions options;
    options.listener = listener;
    return Connection::open(m_url, options);
}

Result<Session> Installation::signInAs(
    Connection& connection, const QString& login, const SecretText& password) const
{
    StaffService staff { AuditLog(m_vault) };
    TRY_ASSIGN(
        const auto challenge, connection.write([&](Transaction& tx) { return staff.challenge(tx, login); }));
    const bool fits = StaffService::verifyPassword(challenge, password);
    TRY_ASSIGN(const Session session,
        connection.write([&](Transaction& tx) { return staff.concludeSignIn(tx, challenge, fits); }));
    if (challenge.needsMoreWork() && !session.mustChange) {
        TRY_ASSIGN(const auto stronger, access::HashedPassword::of(password));
        TRY(connection.write(
            [&](Transaction& tx) { return staff.strengthen(tx, session, challenge, stronger); }));
    }
    return session;
}

Result<Session> Installation::signIn(
    Connection& connection, const QString& login, const SecretText& password) const
{
    return signInAs(connection, login, password);
}

Result<Session> Installation::stepUp(
    Connection& connection, const Session& session, const SecretText& password) const
{
    TRY_ASSIGN(const auto row,
        connection.read([&](Transaction& tx) { return access::StaffStore::find(tx, session.staff); }));
    if (!row) {
        return fail(ErrorCode::NotSignedIn);
    }
    TRY_ASSIGN(Session again, signInAs(connection, row->member.login, password));
    again.stepUpUntilMs = SystemClock().nowMs() + kStepUpMs;
    return again;
}

Result<Session> Installation::changePassword(
    Connection& connection, const Session& session, const SecretText& newPassword) const
{
    // Whoever sits down at a window that was left open must not make it her own.
    if (!session.mustChange && session.stepUpUntilMs <= SystemClock().nowMs()) {
        return fail(ErrorCode::StepUpNeeded);
    }
    TRY_ASSIGN(const auto hashed, access::HashedPassword::of(newPassword));
    TRY(connection.write([&](Transaction& tx) {
        return StaffService(AuditLog(m_vault)).changePassword(tx, session, newPassword, hashed);
    }));
    Session changed = session;
    changed.mustChange = false;
    return changed;
}

Result<void> Installation::stayedSignedIn(Connection& connection, const Session& session) const
{
    TRY_ASSIGN(const SecretBytes token, connection.write([&](Transaction& tx) {
        return StaffService(AuditLog(m_vault)).rememberDevice(tx, session, HostState::hostName());
    }));
    const auto keychain = m_keySource.keychain ? m_keySource.keychain : secrets::systemKeychain();
    return keychain->write(secrets::deviceEntry(m_school), token);
}

Result<Session> Installation::signInByDevice(Connection& connection) const
{
    const auto keychain = m_keySource.keychain ? m_keySource.keychain : secrets::systemKeychain();
    const auto token = keychain->read(secrets::deviceEntry(m_school));
    if (!token) {
        return fail(ErrorCode::NotSignedIn, token.error().detail);
    }
    return connection.write(
        [&](Transaction& tx) { return StaffService(AuditLog(m_vault)).signInWithDevice(tx, *token); });
}

Result<void> Installation::forgetDevice(Connection& connection, const Session& session) const
{
    const auto keychain = m_keySource.keychain ? m_keySource.keychain : secrets::systemKeychain();
    // The row decides; an entry that stays behind opens nothing.
    [[maybe_unused]] const auto removed = keychain->remove(secrets::deviceEntry(m_school));
    return connection.write(
        [&](Transaction& tx) { return StaffService(AuditLog(m_vault)).forgetDevices(tx, session); });
}

Result<bool> Installation::senderHere(Connection& connection)
{
    if (!connection.url().isSqlite()) {
        return true;
    }
    TRY_ASSIGN(const QUuid host, HostState::host());
    TRY_ASSIGN(const auto known,
        connection.read([&](Transaction& tx) { return InstallationStore::host(tx, host); }));
    return known.isSender;
}

Result<int> Installation::takeOverHost(Connection& connection, const Session& session) const
{
    TRY(access::authorize(session, access::Action::TakeOverHost));
    TRY_ASSIGN(const QUuid host, HostState::host());
    const QString why = QStringLiteral("another computer took over the sending");
    // Nearly all of them in slices; those that came up meanwhile together with the change of the sender.
    outbox::OutboxService outbox(m_vault, AuditLog(m_vault));
    TRY_ASSIGN(
        const int most, inSlices(connection, [&](Transaction& tx, outbox::Slices& slices) -> Result<int> {
            TRY(InstallationStore::putHost(tx, host, HostState::hostName()));
            TRY_ASSIGN(const auto before, InstallationStore::host(tx, host));
            slices.isDone = before.isSender;
            return before.isSender ? 0 : outbox.holdAllOpen(tx, Session::system(), why, &slices);
        }));
    TRY_ASSIGN(const int held, connection.write([&](Transaction& tx) -> Result<int> {
        TRY_ASSIGN(const auto before, InstallationStore::host(tx, host));
        if (before.isSender) {
            return 0;
        }
        TRY(InstallationStore::setSender(tx, host));
        TRY_ASSIGN(const int rest, hold(tx, m_vault, why));
        const int count = most + rest;
        TRY(AuditLog(m_vault).append(tx,
            session,
            "host.taken_over",
            { { QStringLiteral("host"), host.toString(QUuid::WithoutBraces) },
                { QStringLiteral("held"), count } }));
        return count;
    }));
    TRY(rememberHead(connection));
    return held;
}

Result<void> Installation::rememberHead(Connection& connection) const
{
    TRY_ASSIGN(const AuditHead head, connection.read([](Transaction& tx) { return AuditLog::head(tx); }));
    return HostState::remember(m_school, { m_generation, head }, HostState::Keep::Later);
}

Result<void> Installation::rememberRestored(const DatabaseUrl& url, const QUuid& school)
{
    TRY_ASSIGN(const auto connection, Connection::open(url));
    TRY_ASSIGN(const RememberedHead seen, connection->read([](Transaction& tx) -> Result<RememberedHead> {
        RememberedHead now;
        TRY_ASSIGN(now.head, AuditLog::head(tx));
        TRY_ASSIGN(const auto row, InstallationStore::find(tx));
        now.generation = row ? row->generation : 0;
        return now;
    }));
    return HostState::remember(school, seen, HostState::Keep::Force);
}

Result<void> Installation::guardAgainstCopies(Connection& connection)
{
    TRY_ASSIGN(const QUuid host, HostState::host());
    const auto remembered = HostState::remembered(m_school);
    struct Seen
    {
        AuditHead head;
        QByteArray hashThen; ///< what stands at the remembered number now
        InstallationStore::Host host;
        qint64 now = 0;
    };
    TRY_ASSIGN(const Seen seen, connection.read([&](Transaction& tx) -> Result<Seen> {
        Seen found;
        TRY_ASSIGN(found.head, AuditLog::head(tx));
        TRY_ASSIGN(found.host, InstallationStore::host(tx, host));
        TRY_ASSIGN(found.now, tx.now());
        if (remembered) {
            TRY_ASSIGN(found.hashThen, access::AuditStore::hashAt(tx, remembered->head.sequence));
        }
        return found;
    }));
    // A later generation is a restore, which has held everything itself.
    const bool isOlderLife = remembered && m_generation < remembered->generation;
    const bool wentBack
        = remembered && m_generation == remembered->generation && seen.hashThen != remembered->head.hash;
    m_heldMessages = isOlderLife || wentBack;
    const bool registers = !seen.host.isKnown || seen.now - seen.host.seenAt > kSeenAgainMs;
    if (registers || m_heldMessages) {
        TRY(connection.write([&](Transaction& tx) -> Result<void> {
            TRY(InstallationStore::putHost(tx, host, HostState::hostName()));
            if (!m_heldMessages) {
                return {};
            }
            TRY_ASSIGN(const int held,
                hold(tx, m_vault, QStringLiteral("the database is older than this computer remembers")));
            return AuditLog(m_vault).append(
                tx, Session::system(), "installation.went_back", { { QStringLiteral("held"), held } });
        }));
    }
    TRY_ASSIGN(const AuditHead head, connection.read([](Transaction& tx) { return AuditLog::head(tx); }));
    return HostState::remember(
        m_school, { m_generation, head }, m_heldMessages ? HostState::Keep::Force : HostState::Keep::Later);
}

} // namespace belfry::core::application
