// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Backup.h"
#include "core/application/Installation.h"
#include "core/database/DatabaseUrl.h"
#include "ui/common/WorkerThread.h"

#include <optional>

namespace belfry::app {

/// What the start found behind the door.
struct Opened
{
    std::shared_ptr<core::application::Installation> installation;
    QString schoolName;
    QString language; ///< of the school
    /// This computer is remembered: nobody needs to type a password.
    std::optional<core::access::Session> remembered;
};

/**
 * Everything before somebody is signed in that may take long: opening the database, the keychain, the slow
 * hash of passwords. Thread: its own, so that the window is painted and answers meanwhile.
 */
class SchoolDoor final : public ui::Worker
{
    Q_OBJECT

public:
    using Session = core::access::Session;
    using DatabaseUrl = core::database::DatabaseUrl;
    using KeySource = core::application::KeySource;

    void quit() override;

    core::Result<Opened> open(const DatabaseUrl& url, const KeySource& keys);
    core::Result<core::application::Created> create(
        const DatabaseUrl& url, const core::application::NewSchool& school, const KeySource& keys);
    /// A school for looking around, in a database of its own; opened and signed in when it is there already.
    core::Result<Opened> openDemo(const QString& language);
    core::Result<Session> signIn(const QString& login, const core::SecretText& password, bool staySignedIn);
    core::Result<Session> checkAgain(const Session& session, const core::SecretText& password);
    core::Result<void> forgetThisComputer(const Session& session);
    /// Closes the school first; the former file is kept. With an empty code the key must be known here.
    core::Result<core::application::Restored> restore(const DatabaseUrl& url,
        const QString& backupFile,
        const KeySource& keys,
        const QString& recoveryCode);

    static DatabaseUrl demoDatabase();
    static KeySource keysOf(const DatabaseUrl& url, const KeySource& usual);

private:
    core::Result<Opened> describe();
    core::Result<void> fillDemo(const Session& session, const QString& language);

    std::shared_ptr<core::application::Installation> m_installation;
    std::unique_ptr<core::database::Connection> m_connection;
};

/// With the password of a PostgreSQL database from BELFRY_DB_PASSWORD or the keychain, where the address has
/// none.
core::database::DatabaseUrl withStoredPassword(
    core::database::DatabaseUrl url, const core::application::KeySource& keys);

inline constexpr char kDemoLogin[] = "demo";
inline constexpr char kDemoPassword[] = "just looking around";

} // namespace belfry::app
