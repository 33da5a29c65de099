// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace belfry::core::database {

enum class Engine { Sqlite, Postgresql };

/**
 * Where the data are.
 *
 *   sqlite:PATH
 *   postgresql://[USER@]HOST[:PORT]/NAME[?sslrootcert=FILE]
 *   postgresql://USER@/NAME?host=/dir            (a socket directory)
 *   postgresql://USER@%2Ftmp%2Fpg/NAME           (the same, percent-encoded; libpq's own rule, which QUrl
 * refuses)
 *
 * A password never stands in the address: it comes from BELFRY_DB_PASSWORD or the keychain (`setPassword`).
 */
class DatabaseUrl
{
public:
    static Result<DatabaseUrl> parse(const QString& text);
    static DatabaseUrl sqlite(const QString& path);

    Engine engine() const { return m_engine; }
    bool isSqlite() const { return m_engine == Engine::Sqlite; }
    /// SQLite only: the file, absolute.
    const QString& path() const { return m_path; }
    const QString& host() const { return m_host; }
    int port() const { return m_port; }
    const QString& name() const { return m_name; }
    const QString& user() const { return m_user; }
    const QString& rootCertificate() const { return m_rootCertificate; }
    const SecretText& password() const { return m_password; }
    void setPassword(SecretText password) { m_password = std::move(password); }
    /// Same computer (socket or loopback): TLS is not asked for there; elsewhere it is `verify-full`.
    bool isLocal() const;
    /// The same address as text, without a password.
    QString toString() const;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = 0;
    QString m_name;
    QString m_user;
    QString m_rootCertificate;
    SecretText m_password;
};

} // namespace belfry::core::database
