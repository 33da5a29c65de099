// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/Connection.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

namespace belfry::core::database {

namespace {

constexpr size_t kKeptStatements = 400;

Result<void> checkSqliteFile(const DatabaseUrl& url, OpenMode mode)
{
    const QFileInfo file(url.path());
    if (const QString reason = platform::remoteFolderReason(url.path()); !reason.isEmpty()) {
        return fail(ErrorCode::DbOnNetworkDrive, reason);
    }
    if (!file.exists()) {
        if (mode == OpenMode::Existing) {
            return fail(ErrorCode::DbUnreachable, QStringLiteral("no such file: %1").arg(url.path()));
        }
        if (!file.dir().exists() && !QDir().mkpath(file.dir().path())) {
            return fail(
                ErrorCode::IoWrite, QStringLiteral("the folder cannot be made: %1").arg(file.dir().path()));
        }
        return {};
    }
    if (file.isDir()) {
        return fail(ErrorCode::DbForeign, QStringLiteral("this is a folder: %1").arg(url.path()));
    }
    // The file is never opened here: closing it would drop the locks that another connection of this process
    // holds on it (POSIX). What is no database shows itself with SQLite's first read.
    if (!file.isReadable()) {
        return fail(ErrorCode::DbUnreachable, QStringLiteral("not readable: %1").arg(url.path()));
    }
    if (!file.isWritable()) {
        return fail(ErrorCode::DbReadOnly, QStringLiteral("not writable: %1").arg(url.path()));
    }
    return {};
}

QString connectOptions(const DatabaseUrl& url)
{
    if (url.isSqlite()) {
        return QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    }
    QString options = QStringLiteral("connect_timeout=5;application_name=belfry");
    if (!url.isLocal()) {
        options += QStringLiteral(";sslmode=verify-full");
    }
    if (!url.rootCertificate().isEmpty()) {
        options += QStringLiteral(";sslrootcert=") + url.rootCertificate();
    }
    return options;
}

} // namespace

Connection::Connection(DatabaseUrl url, OpenOptions options)
    : m_url(std::move(url))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_dialect(Dialect::forEngine(m_url.engine()))
    , m_options(options)
{
}

Connection::~Connection()
{
    m_statements.clear();
    if (QSqlDatabase::contains(m_name)) {
        handle().close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url, const OpenOptions& options)
{
    if (url.isSqlite()) {
        TRY(checkSqliteFile(url, options.mode));
    }
    std::unique_ptr<Connection> connection(new Connection(url, options));
    TRY(connection->openHandle());
    return connection;
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::openHandle()
{
    if (!QSqlDatabase::contains(m_name)) {
        auto database = QSqlDatabase::addDatabase(
            m_url.isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
        if (!database.isValid()) {
            return fail(ErrorCode::Internal, QStringLiteral("Qt's database driver is not installed"));
        }
        database.setConnectOptions(connectOptions(m_url));
        if (m_url.isSqlite()) {
            database.setDatabaseName(m_url.path());
        } else {
            database.setHostName(m_url.host());
            database.setPort(m_url.port() == 0 ? -1 : m_url.port());
            database.setDatabaseName(m_url.name());
            database.setUserName(m_url.user());
            database.setPassword(m_url.password().reveal());
        }
    }
    auto database = handle();
    const bool isNewFile = m_url.isSqlite() && !QFileInfo::exists(m_url.path());
    if (!database.open()) {
        const Error error = m_dialect->translate(database.lastError());
        return fail(error.code == ErrorCode::DbFailed ? ErrorCode::DbUnreachable : error.code, error.detail);
    }
    TRY(m_dialect->prepareSession(database));
    m_syncsAtCommit = true;
    if (isNewFile) {
        TRY(platform::restrictToOwner(m_url.path()));
    }
    return {};
}

Result<void> Connection::reopenIfLost()
{
    auto database = handle();
    if (database.isOpen()) {
        return {};
    }
    m_statements.clear();
    database.close();
    return openHandle();
}

/// Outside a transaction; does nothing while nothing changes.
Result<void> Connection::syncAtCommit(bool syncs)
{
    if (syncs == m_syncsAtCommit || m_dialect->syncAtCommit(syncs).isEmpty()) {
        return {};
    }
    TRY(execute(m_dialect->syncAtCommit(syncs)));
    m_syncsAtCommit = syncs;
    return {};
}

Result<void> Connection::syncLog(const DatabaseUrl& url)
{
    if (!url.isSqlite()) {
        return {};
    }
    // Closing the database file itself would drop SQLite's locks on it (POSIX); on its log there are none.
    QFile log(url.path() + QStringLiteral("-wal"));
    BELFRY_KILLPOINT("database.before_sync");
    if (!log.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::IoWrite, QStringLiteral("the log of the database cannot be opened"));
    }
    TRY(platform::syncContentToDisk(log));
    BELFRY_KILLPOINT("database.synced");
    return {};
}

Result<void> Connection::begin(Kind kind)
{
    Q_ASSERT_X(!m_inTransaction, "Connection", "transactions do not nest");
    if (m_inTransaction) {
        return fail(ErrorCode::Internal, QStringLiteral("a transaction inside a transaction"));
    }
    TRY(reopenIfLost());
    if (kind != Kind::Read) {
        TRY(syncAtCommit(kind != Kind::WriteForSync));
    }
    TRY(execute(kind == Kind::Read ? m_dialect->beginRead() : m_dialect->beginWrite()));
    m_inTransaction = true;
    const bool isDurable = kind == Kind::DurableWrite || kind == Kind::WriteForSync;
    if (isDurable && !m_dialect->durableCommit().isEmpty()) {
        if (auto durable = execute(m_dialect->durableCommit()); !durable) {
            rollback();
            return durable;
        }
    }
    return {};
}

Result<void> Connection::commit(Transaction& transaction, Kind kind)
{
    if (kind != Kind::Read && transaction.topics() && !m_url.isSqlite()) {
        TRY(execute(QStringLiteral("NOTIFY %1, '%2'")
                .arg(QLatin1String(kNotificationChannel), QString::number(transaction.topics().toInt()))));
    }
    if (kind != Kind::Read) {
        BELFRY_KILLPOINT("database.before_commit");
    }
    if (auto committed = execute(QStringLiteral("COMMIT")); !committed) {
        if (!handle().isOpen()) {
            // The server may have committed before it went: run again, the body could act twice.
            return fail(ErrorCode::DbUnreachable,
                QStringLiteral("the connection was lost while saving; nobody knows whether it was saved"));
        }
        return committed;
    }
    m_inTransaction = false;
    if (kind != Kind::Read) {
        BELFRY_KILLPOINT("database.committed");
    }
    const auto actions = std::move(transaction.m_afterCommit);
    for (const auto& action : actions) {
        action();
    }
    if (kind != Kind::Read && transaction.topics() && m_options.listener != nullptr) {
        m_options.listener->committed(transaction.topics());
    }
    return {};
}

void Connection::rollback()
{
    m_inTransaction = false;
    if (handle().isOpen()) {
        // A failure here means that the engine has already ended the transaction by itself.
        [[maybe_unused]] const auto ended = execute(QStringLiteral("ROLLBACK"));
    }
}

void Connection::pauseBeforeRetry(int attempt)
{
    const quint32 base = 10U << attempt;
    QThread::msleep(base + QRandomGenerator::global()->bounded(base));
}

Result<void> Connection::demandDurableServer()
{
    const QString sql = m_dialect->lazySettings();
    if (sql.isEmpty()) {
        return {};
    }
    TRY(reopenIfLost());
    TRY_ASSIGN(const QVariant lazy, scalar(sql));
    if (!lazy.toString().isEmpty()) {
        return fail(ErrorCode::DbFailed,
            QStringLiteral("the server may forget in a power cut what was sent; it must be set to: %1")
                .arg(lazy.toString()));
    }
    return {};
}

Result<void> Connection::execute(const QString& sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return fail(translate(query));
    }
    return {};
}

Result<QVariant> Connection::scalar(const QString& sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return fail(translate(query));
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<std::unique_ptr<QSqlQuery>> Connection::takeStatement(const QString& sql)
{
    if (const auto kept = m_statements.find(sql); kept != m_statements.end()) {
        auto query = std::move(kept->second);
        m_statements.erase(kept);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(handle());
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return fail(translate(*query));
    }
    return query;
}

void Connection::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    if (!handle().isOpen()) {
        return;
    }
    query->finish();
    if (m_statements.size() >= kKeptStatements) {
        m_statements.clear();
    }
    m_statements.insert_or_assign(sql, std::move(query));
}

Error Connection::translate(const QSqlQuery& query) const
{
    Error error = m_dialect->translate(query.lastError());
    // QPSQL closes the handle when the server has gone, and then gives no native code (channels: 57P01,
    // 08006).
    if (!handle().isOpen() && error.code == ErrorCode::DbFailed) {
        error.code = ErrorCode::DbBusy;
    }
    return error;
}

} // namespace belfry::core::database
