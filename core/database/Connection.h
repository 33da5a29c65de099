// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/database/DatabaseUrl.h"
#include "core/database/Dialect.h"
#include "core/database/Transaction.h"

#include <QString>

#include <memory>
#include <type_traits>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace belfry::core::database {

/// Name of the channel on which PostgreSQL tells other computers about commits.
inline constexpr char kNotificationChannel[] = "belfry_changes";

/// Hears of committed changes; called in the committing thread. See ChangeFeed.
class IChangeListener
{
public:
    virtual ~IChangeListener() = default;
    virtual void committed(Topics topics) = 0;
};

enum class OpenMode {
    Existing, ///< the file or database must be there
    CreateIfMissing, ///< SQLite: make the file (and nothing else: the Migrator builds the schema)
};

struct OpenOptions
{
    OpenMode mode = OpenMode::Existing;
    IChangeListener* listener = nullptr;
    /// Replaces the database's clock; for tests that need to move time. Null: the database's own.
    const IClock* clock = nullptr;
};

/**
 * One connection of one thread: made, used and destroyed there. QSqlQuery appears only in this folder.
 *
 * Errors: DbUnreachable, DbOnNetworkDrive, DbCorrupt, DbReadOnly, DbForeign from open(); the rest by
 * Dialect::translate.
 */
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl& url, const OpenOptions& options = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const Dialect& dialect() const { return *m_dialect; }
    const DatabaseUrl& url() const { return m_url; }

    /**
     * Runs `body(Transaction&) -> Result<T>` in a write transaction and commits. An error returned by the
     * body rolls back. Transient errors (busy, serialisation, deadlock, lost connection before COMMIT) run
     * the whole body again, at most five times with a growing pause; so the body does nothing but SQL and
     * assigns, not appends, what it hands out. A connection lost during COMMIT is not transient: the outcome
     * is unknown (DbUnreachable). Not re-entrant.
     */
    template <class Body> auto write(Body&& body) -> std::invoke_result_t<Body, Transaction&>
    {
        return run(Kind::Write, std::forward<Body>(body));
    }

    /// As write(), with a commit that is on the disk when it returns: markers and results of the delivery.
    template <class Body> auto writeDurably(Body&& body) -> std::invoke_result_t<Body, Transaction&>
    {
        return run(Kind::DurableWrite, std::forward<Body>(body));
    }

    /**
     * As writeDurably(), but whoever calls waits for the disk himself, with syncLog(): before that has
     * succeeded the commit may be lost in a power cut (never in a crash of the program). So one thread can
     * wait for the disk while another prepares the next transaction. On an engine without such a log the
     * commit is on the disk when it returns.
     */
    template <class Body> auto writeForSync(Body&& body) -> std::invoke_result_t<Body, Transaction&>
    {
        return run(Kind::WriteForSync, std::forward<Body>(body));
    }
    /// Everything that any connection has committed to this database before the call is on the disk when it
    /// returns. From any thread.
    static Result<void> syncLog(const DatabaseUrl& url);

    /// One consistent snapshot for all statements of the body; never blocks a writer.
    template <class Body> auto read(Body&& body) -> std::invoke_result_t<Body, Transaction&>
    {
        return run(Kind::Read, std::forward<Body>(body));
    }

    /// DbFailed with a sentence when the server is set so that a commit could be lost in a power cut.
    Result<void> demandDurableServer();

    /// Outside any transaction (PRAGMA, LISTEN, VACUUM INTO).
    Result<void> execute(const QString& sql);
    Result<QVariant> scalar(const QString& sql);

private:
    friend class Query;
    friend class Transaction;
    friend class ChangeWatch;
    enum class Kind { Read, Write, DurableWrite, WriteForSync };
    static constexpr int kAttempts = 5;

    Connection(DatabaseUrl url, OpenOptions options);
    QSqlDatabase handle() const;
    Result<void> openHandle();
    Result<void> reopenIfLost();
    Result<void> syncAtCommit(bool syncs);
    Result<void> begin(Kind kind);
    Result<void> commit(Transaction& transaction, Kind kind);
    void rollback();
    static void pauseBeforeRetry(int attempt);

    /// A prepared statement for this text: from the store, else newly prepared.
    Result<std::unique_ptr<QSqlQuery>> takeStatement(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    Error translate(const QSqlQuery& query) const;

    template <class Body> auto run(Kind kind, Body&& body) -> std::invoke_result_t<Body, Transaction&>
    {
        using Outcome = std::invoke_result_t<Body, Transaction&>;
        for (int attempt = 1;; ++attempt) {
            if (auto begun = begin(kind); !begun) {
                if (isTransient(begun.error().code) && attempt < kAttempts) {
                    pauseBeforeRetry(attempt);
                    continue;
                }
                return Outcome(tl::unexpect, std::move(begun).error());
            }
            Transaction transaction(*this);
            Outcome outcome = body(transaction);
            if (!outcome) {
                rollback();
                if (isTransient(outcome.error().code) && attempt < kAttempts) {
                    pauseBeforeRetry(attempt);
                    continue;
                }
                return outcome;
            }
            if (auto committed = commit(transaction, kind); !committed) {
                rollback();
                if (isTransient(committed.error().code) && attempt < kAttempts) {
                    pauseBeforeRetry(attempt);
                    continue;
                }
                return Outcome(tl::unexpect, std::move(committed).error());
            }
            return outcome;
        }
    }

    DatabaseUrl m_url;
    QString m_name;
    std::unique_ptr<Dialect> m_dialect;
    OpenOptions m_options;
    /// Prepared statements that nobody uses at the moment, by their text.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    bool m_inTransaction = false;
    bool m_syncsAtCommit = true; ///< SQLite: as the session was prepared
};

} // namespace belfry::core::database
