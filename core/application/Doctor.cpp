// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Doctor.h"

#include "core/access/AuditLog.h"
#include "core/access/VaultKeyStore.h"
#include "core/application/Backup.h"
#include "core/application/Evidence.h"
#include "core/application/InstallationStore.h"
#include "core/application/KeyKeeper.h"
#include "core/base/Platform.h"
#include "core/database/Migrator.h"
#include "core/database/TableCopy.h"
#include "core/delivery/MailSetup.h"
#include "core/outbox/ChannelService.h"
#include "core/settings/Settings.h"

#include <QDir>

namespace belfry::core::application {

using database::Connection;
using database::SchemaState;
using database::Transaction;

namespace {

constexpr qint64 kLeastBytes = 64LL * 1024 * 1024; // below it delivery stops by itself
constexpr qint64 kClockToleranceMs = 5LL * 60 * 1000;
constexpr int kBackupDays = 2;

class Examination
{
public:
    Examination(const database::DatabaseUrl& url, const KeySource& keys, const ExaminationOptions& options)
        : m_url(url)
        , m_keys(keys)
        , m_options(options)
    {
    }

    std::vector<Finding> run()
    {
        if (openDatabase() && checkSchema()) {
            checkIntegrity();
            checkKeys();
            checkAudit();
            checkEvidence();
            checkClockAndPause();
            checkChannel();
            checkMail();
            checkSender();
            checkBackup();
            checkServer();
        }
        checkSpace();
        return std::move(m_findings);
    }

private:
    void fine(const char* check, const QString& text)
    {
        m_findings.push_back({ QLatin1String(check), true, false, text, ErrorCode::Internal });
    }
    void wrong(const char* check, ErrorCode code, const QString& text)
    {
        m_findings.push_back({ QLatin1String(check), false, false, text, code });
    }
    void advise(const char* check, const QString& text)
    {
        m_findings.push_back({ QLatin1String(check), false, true, text, ErrorCode::Internal });
    }
    void wrong(const char* check, const Error& error) { wrong(check, error.code, error.detail); }

    bool openDatabase()
    {
        auto connection = Connection::open(m_url);
        if (!connection) {
            wrong("database", connection.error());
            return false;
        }
        m_connection = std::move(*connection);
        fine("database", QStringLiteral("The database answers."));
        return true;
    }

    bool checkSchema()
    {
        const auto info = database::Migrator(*m_connection).inspect();
        if (!info) {
            wrong("schema", info.error());
            return false;
        }
        switch (info->state) {
        case SchemaState::Current:
            break;
        case SchemaState::Empty:
            wrong("schema", ErrorCode::DbNotInitialised, QStringLiteral("The database is empty."));
            return false;
        case SchemaState::Foreign:
            wrong("schema", ErrorCode::DbForeign, QStringLiteral("The database belongs to another program."));
            return false;
        case SchemaState::TooNew:
            wrong("schema", ErrorCode::DbTooNew, QStringLiteral("The database was made by a newer Belfry."));
            return false;
        case SchemaState::Older:
            wrong("schema",
                ErrorCode::DbFailed,
                QStringLiteral("The database is older than this program; opening it brings it up to date."));
            return false;
        }
        const auto row = m_connection->read([](Transaction& tx) { return InstallationStore::find(tx); });
        if (!row || !*row) {
            wrong("schema",
                row ? ErrorCode::DbNotInitialised : row.error().code,
                QStringLiteral("The database holds no school yet."));
            return false;
        }
        m_school = (*row)->uuid;
        fine("schema", QStringLiteral("The schema is version %1.").arg(info->version));
        return true;
    }

    void checkIntegrity()
    {
        const auto sound = database::TableCopy::checkIntegrity(*m_connection);
        if (!sound) {
            wrong("integrity", sound.error());
        } else if (m_url.isSqlite()) {
            fine("integrity", QStringLiteral("The database file is whole."));
        }
    }

    void checkKeys()
    {
        struct Rows
        {
            std::vector<secrets::MasterWrap> wraps;
            std::vector<secrets::WrappedKey> keys;
        };
        const auto rows = m_connection->read([&](Transaction& tx) -> Result<Rows> {
            Rows read;
            TRY_ASSIGN(read.wraps, access::VaultKeyStore::wraps(tx));
            TRY_ASSIGN(read.keys, access::VaultKeyStore::keys(tx));
            return read;
        });
        const auto master = rows ? KeyKeeper(m_keys, m_school).find(rows->wraps)
                                 : Result<secrets::MasterKey>(fail(rows.error()));
        auto keys = master ? master->unwrap(m_school, rows->keys)
                           : Result<secrets::Vault::Keys>(fail(master.error()));
        if (!keys) {
            wrong("keys", keys.error());
            return;
        }
        m_vault = std::make_shared<const secrets::Vault>(m_school, std::move(*keys));
        fine("keys", QStringLiteral("The keys open."));
    }

    void checkAudit()
    {
        const auto sound
            = m_connection->read([&](Transaction& tx) { return access::AuditLog(m_vault).verify(tx); });
        if (sound) {
            fine("audit", QStringLiteral("The audit trail is unbroken."));
        } else {
            wrong("audit", sound.error());
        }
    }

    /// Whether what stands there now is what was written down when it happened.
    void checkEvidence()
    {
        Evidence evidence(*m_connection, m_vault);
        report(
            "consents", evidence.consents(), QStringLiteral("The consents that count stand in the ledger."));
        report("approvals",
            evidence.approvals(),
            QStringLiteral("Every approval of a message stands in the audit trail."));
        const auto contents = evidence.contents(m_options.everyMessage, m_options.progress);
        const auto counts = contents.value_or(Evidence::Contents());
        report("contents",
            contents.map([](const Evidence::Contents& found) { return found.faults; }),
            QStringLiteral("%1 of %2 messages were looked at and are what was queued.")
                .arg(counts.examined)
                .arg(counts.all));
    }
    void report(const char* check, const Result<QStringList>& faults, const QString& good)
    {
        if (!faults) {
            wrong(check, faults.error());
        } else if (faults->isEmpty()) {
            fine(check, good);
        } else {
            wrong(check, ErrorCode::SecretCorrupt, faults->join(QLatin1Char(' ')));
        }
    }

    void checkClockAndPause()
    {
        struct Times
        {
            qint64 database = 0;
            outbox::SendingSwitch sending;
        };
        const auto times = m_connection->read([&](Transaction& tx) -> Result<Times> {
            Times read;
            TRY_ASSIGN(read.database, tx.now());
            TRY_ASSIGN(read.sending, outbox::ChannelService(access::AuditLog(m_vault)).sendingSwitch(tx));
            return read;
        });
        if (!times) {
            wrong("clock", times.error());
            return;
        }
        if (!times->sending.clockReason.isEmpty()) {
            wrong("clock",
                ErrorCode::ChannelStopped,
                QStringLiteral("The clock is not trusted (%1): set it right and confirm it.")
                    .arg(times->sending.clockReason));
        } else if (std::abs(times->database - SystemClock().nowMs()) > kClockToleranceMs) {
            wrong("clock",
                ErrorCode::ChannelStopped,
                QStringLiteral(
                    "The clocks of this computer and of the database differ by more than five minutes."));
        } else {
            fine("clock", QStringLiteral("The clock is trusted."));
        }
        if (times->sending.isPaused) {
            wrong("pause", ErrorCode::ChannelStopped, QStringLiteral("All sending is paused."));
        } else {
            fine("pause", QStringLiteral("Sending is not paused."));
        }
    }

    void checkChannel()
    {
        const auto mail = m_connection->read([&](Transaction& tx) {
            return outbox::ChannelService(access::AuditLog(m_vault)).channel(tx, outbox::Channel::Email);
        });
        if (!mail) {
            wrong("channel", mail.error());
        } else if (mail->state == outbox::ChannelState::Open) {
            fine("channel", QStringLiteral("The mail channel is open."));
        } else {
            wrong("channel",
                mail->state == outbox::ChannelState::Stopped ? ErrorCode::ChannelStopped
                                                             : ErrorCode::ChannelUnreachable,
                QStringLiteral("The mail channel does not send: %1")
                    .arg(outbox::reasonText(mail->reason, mail->detail)));
        }
    }

    void checkMail()
    {
        settings::SettingsService service(m_vault, access::AuditLog(m_vault));
        const auto usable = m_connection->read([&](Transaction& tx) -> Result<QString> {
            TRY_ASSIGN(const auto values, service.snapshot(tx));
            if (values.text("mail.transport") == QLatin1String("folder")) {
                return QStringLiteral("Mail is written into a folder and not sent (mail.transport).");
            }
            SecretText password;
            if (m_vault) {
                TRY_ASSIGN(
                    password, service.secret(tx, access::Session::system(), QStringLiteral("mail.password")));
            } else if (!values.text("mail.user").isEmpty()) {
                password = SecretText(QStringLiteral("?")); // without the keys nothing can be said about it
            }
            TRY(delivery::readMailSetup(values, password, QString()));
            return QStringLiteral("The settings of the mail account fit together.");
        });
        if (usable) {
            fine("mail", *usable);
        } else {
            wrong("mail", usable.error());
        }
    }

    void checkSender()
    {
        const auto sender = Installation::senderHere(*m_connection);
        if (!sender) {
            wrong("sender", sender.error());
        } else if (!*sender) {
            wrong("sender",
                ErrorCode::NotPermitted,
                QStringLiteral(
                    "Another computer sends from this file; \"host take-over\" makes it this one."));
        } else {
            fine("sender", QStringLiteral("This computer may send."));
        }
    }

    void checkBackup()
    {
        const auto last = Backup::lastDaily(*m_connection);
        if (!last) {
            wrong("backup", last.error());
        } else if (!last->isValid() || last->daysTo(QDate::currentDate()) > kBackupDays) {
            advise("backup",
                last->isValid()
                    ? QStringLiteral("The last daily backup is of %1.").arg(last->toString(Qt::ISODate))
                    : QStringLiteral("There has been no daily backup yet."));
        } else {
            fine(
                "backup", QStringLiteral("The last daily backup is of %1.").arg(last->toString(Qt::ISODate)));
        }
    }

    /// The server's log would hold what the driver sends as literals, and a lazy disk would lose markers.
    void checkServer()
    {
        if (m_url.isSqlite()) {
            return;
        }
        const QStringList lazy = differing({ { "fsync", "on" }, { "full_page_writes", "on" } });
        if (!lazy.isEmpty()) {
            wrong("server",
                ErrorCode::DbFailed,
                QStringLiteral("The server does not write durably; it must be set to: %1.")
                    .arg(lazy.join(QStringLiteral(", "))));
            return;
        }
        const QStringList different = differing({ { "log_statement", "none" },
            { "log_min_error_statement", "panic" },
            { "log_min_duration_statement", "-1" } });
        if (different.isEmpty()) {
            fine(
                "server", QStringLiteral("The server keeps no personal data in its log and writes durably."));
        } else {
            advise("server",
                QStringLiteral("So that no personal data stand in its log, the server should be set to: %1.")
                    .arg(different.join(QStringLiteral(", "))));
        }
    }

    /// "name = expected" of each setting of the server that is another one.
    QStringList differing(const std::vector<std::pair<const char*, const char*>>& expected)
    {
        QStringList different;
        for (const auto& [name, wanted] : expected) {
            const auto value = m_connection->scalar(QStringLiteral("SHOW ") + QLatin1String(name));
            if (!value || value->toString() != QLatin1String(wanted)) {
                different.append(QStringLiteral("%1 = %2").arg(QLatin1String(name), QLatin1String(wanted)));
            }
        }
        return different;
    }

    void checkSpace()
    {
        const QString place = m_url.isSqlite() ? m_url.path() : QDir::homePath() + QStringLiteral("/x");
        const qint64 bytes = platform::freeBytes(place);
        if (bytes >= 0 && bytes < kLeastBytes) {
            wrong("space",
                ErrorCode::IoFull,
                QStringLiteral("Only %1 MiB are free on the disk.").arg(bytes / 1024 / 1024));
        } else {
            fine("space",
                bytes < 0 ? QStringLiteral("The free space is unknown.")
                          : QStringLiteral("%1 MiB are free on the disk.").arg(bytes / 1024 / 1024));
        }
    }

    database::DatabaseUrl m_url;
    KeySource m_keys;
    const ExaminationOptions& m_options;
    std::unique_ptr<Connection> m_connection;
    QUuid m_school;
    std::shared_ptr<const secrets::Vault> m_vault;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> examine(
    const database::DatabaseUrl& url, const KeySource& keys, const ExaminationOptions& options)
{
    return Examination(url, keys, options).run();
}

} // namespace belfry::core::application
