// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/SchoolDoor.h"

#include "core/application/DemoSchool.h"
#include "core/application/Locations.h"
#include "core/application/Services.h"

#include <QDir>
#include <QFileInfo>

namespace belfry::app {

using namespace core;
using application::Created;
using application::Installation;
using application::KeySource;
using database::DatabaseUrl;

namespace {

std::shared_ptr<secrets::IKeychain> keychainOf(const KeySource& keys)
{
    return keys.keychain ? keys.keychain : secrets::systemKeychain();
}

bool usesKeychain(const KeySource& keys)
{
    return keys.kind == KeySource::Kind::Keychain;
}

} // namespace

DatabaseUrl withStoredPassword(DatabaseUrl url, const KeySource& keys)
{
    if (url.isSqlite() || !url.password().isEmpty()) {
        return url;
    }
    const QString fromEnvironment = qEnvironmentVariable("BELFRY_DB_PASSWORD");
    if (!fromEnvironment.isEmpty()) {
        url.setPassword(SecretText(fromEnvironment));
    } else if (usesKeychain(keys) && !url.isLocal()) {
        if (const auto kept = keychainOf(keys)->read(secrets::databaseEntry(url.toString()))) {
            url.setPassword(SecretText(QString::fromUtf8(kept->reveal())));
        }
    }
    return url;
}

DatabaseUrl SchoolDoor::demoDatabase()
{
    return DatabaseUrl::sqlite(application::dataFolder() + QStringLiteral("/demo.belfry"));
}

KeySource SchoolDoor::keysOf(const DatabaseUrl& url, const KeySource& usual)
{
    if (url.toString() != demoDatabase().toString() || usual.kind == KeySource::Kind::KeyFile) {
        return usual;
    }
    // Nobody's secrets: the demo leaves nothing in the keychain.
    KeySource keys = usual;
    keys.kind = KeySource::Kind::KeyFile;
    keys.keyFile = application::dataFolder() + QStringLiteral("/demo.key");
    return keys;
}

void SchoolDoor::quit()
{
    m_connection.reset();
    m_installation.reset();
}

Result<Opened> SchoolDoor::open(const DatabaseUrl& url, const KeySource& keys)
{
    m_connection.reset();
    const DatabaseUrl complete = withStoredPassword(url, keys);
    TRY_ASSIGN(m_installation, Installation::open(complete, keysOf(url, keys)));
    TRY_ASSIGN(m_connection, m_installation->connect());
    if (!complete.isSqlite() && !url.password().isEmpty() && usesKeychain(keys)) {
        // It opened: kept for the next start. Where that fails it is asked for again.
        [[maybe_unused]] const auto kept = keychainOf(keys)->write(
            secrets::databaseEntry(url.toString()), SecretBytes(url.password().reveal().toUtf8()));
    }
    return describe();
}

Result<Opened> SchoolDoor::describe()
{
    application::Services services(m_installation->vault());
    TRY_ASSIGN(const auto settings,
        m_connection->read([&](database::Transaction& tx) { return services.settings.snapshot(tx); }));
    Opened opened { m_installation, settings.text("school.name"), settings.text("school.language"), {} };
    if (usesKeychain(m_installation->keySource())) {
        if (auto session = m_installation->signInByDevice(*m_connection)) {
            opened.remembered = std::move(*session);
        }
    }
    return opened;
}

Result<Created> SchoolDoor::create(
    const DatabaseUrl& url, const application::NewSchool& school, const KeySource& keys)
{
    if (url.isSqlite() && !QDir().mkpath(QFileInfo(url.path()).absolutePath())) {
        return fail(ErrorCode::IoWrite, QFileInfo(url.path()).absolutePath());
    }
    return Installation::create(withStoredPassword(url, keys), school, keysOf(url, keys));
}

Result<Opened> SchoolDoor::openDemo(const QString& language)
{
    const DatabaseUrl url = demoDatabase();
    const KeySource keys = KeySource::fromEnvironment();
    const bool isNew = !QFileInfo::exists(url.path());
    if (isNew) {
        application::NewSchool school;
        school.name = QStringLiteral("Lingua");
        school.instanceUrl = QStringLiteral("https://lingua.example");
        school.language = language;
        school.ownerName = QStringLiteral("Anna Nowak");
        school.ownerLogin = QLatin1String(kDemoLogin);
        school.ownerPassword = SecretText(QLatin1String(kDemoPassword));
        school.isDemo = true;
        TRY(create(url, school, keys));
    }
    TRY_ASSIGN(Opened opened, open(url, keys));
    TRY_ASSIGN(opened.remembered,
        signIn(QLatin1String(kDemoLogin), SecretText(QLatin1String(kDemoPassword)), false));
    if (isNew) {
        TRY(fillDemo(*opened.remembered, language));
    }
    return opened;
}

Result<void> SchoolDoor::fillDemo(const Session& session, const QString& language)
{
    application::Services services(m_installation->vault());
    return application::fillDemoSchool(*m_connection, services, session, language);
}

Result<access::Session> SchoolDoor::signIn(
    const QString& login, const SecretText& password, bool staySignedIn)
{
    if (!m_connection) {
        return fail(ErrorCode::DbUnreachable);
    }
    TRY_ASSIGN(const access::Session session, m_installation->signIn(*m_connection, login, password));
    if (staySignedIn && usesKeychain(m_installation->keySource())) {
        // Signed in all the same where the keychain refuses: the password is asked for at the next start.
        [[maybe_unused]] const auto kept = m_installation->stayedSignedIn(*m_connection, session);
    }
    return session;
}

Result<access::Session> SchoolDoor::checkAgain(const Session& session, const SecretText& password)
{
    if (!m_connection) {
        return fail(ErrorCode::DbUnreachable);
    }
    return m_installation->stepUp(*m_connection, session, password);
}

Result<void> SchoolDoor::forgetThisComputer(const Session& session)
{
    if (!m_connection || !usesKeychain(m_installation->keySource())) {
        return {};
    }
    return m_installation->forgetDevice(*m_connection, session);
}

Result<application::Restored> SchoolDoor::restore(
    const DatabaseUrl& url, const QString& backupFile, const KeySource& keys, const QString& recoveryCode)
{
    quit();
    return application::Backup::restore(withStoredPassword(url, keys),
        backupFile,
        keysOf(url, keys),
        recoveryCode,
        application::Backup::Existing::KeepAside);
}

} // namespace belfry::app
