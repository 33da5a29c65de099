// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/DatabaseUrl.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace belfry::core::database {

namespace {

const QLatin1String kSqlitePrefix("sqlite:");
const QLatin1String kPostgresqlPrefix("postgresql://");
const QLatin1String kPostgresPrefix("postgres://");

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

tl::unexpected<Error> malformed(const QString& why)
{
    return fail(ErrorCode::InputInvalid, QStringLiteral("database address: %1").arg(why));
}

Result<int> portFrom(const QString& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        return malformed(QStringLiteral("the port is not a number from 1 to 65535"));
    }
    return port;
}

} // namespace

DatabaseUrl DatabaseUrl::sqlite(const QString& path)
{
    DatabaseUrl url;
    url.m_engine = Engine::Sqlite;
    url.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return url;
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(kSqlitePrefix)) {
        QString path = trimmed.mid(kSqlitePrefix.size());
        if (path.startsWith(QLatin1String("///"))) { // sqlite:///home/x as other programs write it
            path = path.mid(2);
        }
        if (path.isEmpty()) {
            return malformed(QStringLiteral("the file's path is missing after \"sqlite:\""));
        }
        return sqlite(path);
    }

    QString rest;
    if (trimmed.startsWith(kPostgresqlPrefix)) {
        rest = trimmed.mid(kPostgresqlPrefix.size());
    } else if (trimmed.startsWith(kPostgresPrefix)) {
        rest = trimmed.mid(kPostgresPrefix.size());
    } else {
        return malformed(QStringLiteral("it must begin with \"sqlite:\" or \"postgresql://\""));
    }

    DatabaseUrl url;
    url.m_engine = Engine::Postgresql;
    QString query;
    if (const auto mark = rest.indexOf(QLatin1Char('?')); mark >= 0) {
        query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    const auto slash = rest.indexOf(QLatin1Char('/'));
    if (slash < 0 || slash + 1 == rest.size()) {
        return malformed(QStringLiteral("the database's name is missing"));
    }
    url.m_name = decoded(QStringView(rest).mid(slash + 1));
    QString authority = rest.left(slash);
    if (const auto at = authority.lastIndexOf(QLatin1Char('@')); at >= 0) {
        const QString user = authority.left(at);
        if (user.contains(QLatin1Char(':'))) {
            return malformed(
                QStringLiteral("a password does not belong into the address; use BELFRY_DB_PASSWORD"));
        }
        url.m_user = decoded(user);
        authority = authority.mid(at + 1);
    }
    const auto bracket = authority.lastIndexOf(QLatin1Char(']'));
    if (const auto colon = authority.lastIndexOf(QLatin1Char(':')); colon > bracket) {
        TRY_ASSIGN(url.m_port, portFrom(authority.mid(colon + 1)));
        authority.truncate(colon);
    }
    if (authority.startsWith(QLatin1Char('[')) && authority.endsWith(QLatin1Char(']'))) {
        authority = authority.mid(1, authority.size() - 2); // IPv6
    }
    url.m_host = decoded(authority);

    const QUrlQuery parameters(query);
    for (const auto& [key, encodedValue] : parameters.queryItems(QUrl::PrettyDecoded)) {
        const QString value = decoded(encodedValue);
        if (key == QLatin1String("host")) {
            url.m_host = value;
        } else if (key == QLatin1String("port")) {
            TRY_ASSIGN(url.m_port, portFrom(value));
        } else if (key == QLatin1String("user")) {
            url.m_user = value;
        } else if (key == QLatin1String("sslrootcert")) {
            url.m_rootCertificate = value;
        } else {
            return malformed(QStringLiteral("unknown parameter \"%1\"").arg(key));
        }
    }
    return url;
}

bool DatabaseUrl::isLocal() const
{
    return isSqlite() || m_host.isEmpty() || m_host.startsWith(QLatin1Char('/'))
        || m_host == QLatin1String("localhost") || m_host == QLatin1String("127.0.0.1")
        || m_host == QLatin1String("::1");
}

QString DatabaseUrl::toString() const
{
    if (isSqlite()) {
        return kSqlitePrefix + m_path;
    }
    const auto encoded
        = [](const QString& part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    QString text = kPostgresqlPrefix;
    if (!m_user.isEmpty()) {
        text += encoded(m_user) + QLatin1Char('@');
    }
    text
        += m_host.contains(QLatin1Char(':')) ? QLatin1Char('[') + m_host + QLatin1Char(']') : encoded(m_host);
    if (m_port != 0) {
        text += QLatin1Char(':') + QString::number(m_port);
    }
    text += QLatin1Char('/') + encoded(m_name);
    if (!m_rootCertificate.isEmpty()) {
        text += QStringLiteral("?sslrootcert=") + encoded(m_rootCertificate);
    }
    return text;
}

} // namespace belfry::core::database
