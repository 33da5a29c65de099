// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BackupStore.h"

#include <QDateTime>
#include <QThread>

namespace belfry::core::application {

namespace {

QString quoted(const QString& name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\""))
        + QLatin1Char('"');
}

/// A connection that has just been closed still stands in the server's list for a moment.
Result<void> waitUntilAlone(database::Connection& connection)
{
    constexpr int kLooks = 20;
    constexpr unsigned long kBetweenMs = 100;
    for (int look = 0; look < kLooks; ++look) {
        TRY_ASSIGN(const auto others,
            connection.scalar(QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = "
                                             "current_database() AND pid <> pg_backend_pid() "
                                             "AND backend_type = 'client backend'")));
        if (others.toInt() == 0) {
            return {};
        }
        QThread::msleep(kBetweenMs);
    }
    return fail(ErrorCode::Conflict, QStringLiteral("the database is open in another window or program"));
}

} // namespace

const std::vector<BackupTable>& BackupStore::tables()
{
    static const std::vector<BackupTable> all {
        { "installation", "id" },
        { "host", "uuid" },
        { "setting", "key" },
        { "vault_key", "purpose, version" },
        { "vault_wrap", "kind" },
        { "person", "id", "merged_into" },
        { "guardianship", "student_id, guardian_id" },
        { "contact_point", "id" },
        { "consent", "uuid" },
        { "consent_current", "person_id, purpose" },
        { "person_distinct", "first_id, second_id" },
        { "role", "id" },
        { "person_role", "role_id, person_id" },
        { "note", "id" },
        { "study_group", "id" },
        { "enrolment", "group_id, person_id" },
        { "account", "id" },
        { "paper_handover", "account_id, version" },
        { "staff", "id" },
        { "staff_device", "token_hash" },
        { "sign_in_throttle", "login_hash" },
        { "message_template", "id" },
        { "approval_rule", "id" },
        { "contract", "id" },
        { "instalment", "id" },
        { "payment", "id" }, // reverses_id points to a smaller id
        { "reminder_stop", "person_id" },
        { "submission", "id" },
        { "outbox", "id" }, // resend_of points to a smaller id
        { "submission_recipient", "submission_id, position" },
        { "blob", "sha256" },
        { "outbox_content", "outbox_id, position" },
        { "outbox_subject", "kind, subject_id, version, outbox_id" },
        { "outbox_reader", "outbox_id, person_id" },
        { "outbox_history", "outbox_id, at, from_state, to_state, actor, reason, detail" },
        { "attempt", "id" },
        { "wallet", "id" },
        { "wallet_entry", "id" },
        { "event", "id" },
        { "event_rule", "event, channel" },
        { "inbox_item", "id" },
        { "message_draft", "id" },
        { "sending_hours", "weekday" },
        { "day_off", "id" },
        { "channel", "name" },
        { "sending", "id" },
        { "suppression", "kind, address_hash" },
        { "import_profile", "signature" },
        { "job_run", "job, civil_date" },
        { "audit_entry", "seq" },
        { "audit_head", "id" },
    };
    return all;
}

const QStringList& BackupStore::leftOut()
{
    static const QStringList names { QStringLiteral("schema_version"),
        QStringLiteral("id_block"),
        QStringLiteral("outbox_count"),
        QStringLiteral("legal_transition"),
        QStringLiteral("restoring") };
    return names;
}

Result<void> BackupStore::beginRestore(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("INSERT INTO restoring (id) VALUES (1)"));
    return query.exec();
}

Result<void> BackupStore::endRestore(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("DELETE FROM restoring WHERE id = 1"));
    return query.execOne();
}

Result<void> BackupStore::addMissingChannels(database::Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("INSERT INTO channel (name) SELECT 'system' WHERE NOT EXISTS "
                                           "(SELECT 1 FROM channel WHERE name = 'system')"));
    return query.exec();
}

Result<void> BackupStore::setMergedInto(database::Transaction& tx, qint64 person, qint64 target)
{
    auto query = tx.prepare(QStringLiteral("UPDATE person SET merged_into = :target WHERE id = :person"));
    query.bind(":target", target).bind(":person", person);
    return query.execOne();
}

Result<QString> BackupStore::moveAside(database::Connection& connection)
{
    TRY(waitUntilAlone(connection));
    TRY_ASSIGN(const auto schema, connection.scalar(QStringLiteral("SELECT CAST(current_schema() AS TEXT)")));
    const QString aside = schema.toString() + QStringLiteral("_before_restore_")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd_HHmmsszzz"));
    TRY(connection.write([&](database::Transaction&) -> Result<void> {
        TRY(connection.execute(
            QStringLiteral("ALTER SCHEMA %1 RENAME TO %2").arg(quoted(schema.toString()), quoted(aside))));
        TRY(connection.execute(QStringLiteral("CREATE SCHEMA %1").arg(quoted(schema.toString()))));
        return connection.execute(
            QStringLiteral("GRANT USAGE ON SCHEMA %1 TO PUBLIC").arg(quoted(schema.toString())));
    }));
    return aside;
}

Result<void> BackupStore::moveBack(database::Connection& connection, const QString& aside)
{
    const QString name = aside.section(QStringLiteral("_before_restore_"), 0, 0);
    return connection.write([&](database::Transaction&) -> Result<void> {
        TRY(connection.execute(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(quoted(name))));
        return connection.execute(
            QStringLiteral("ALTER SCHEMA %1 RENAME TO %2").arg(quoted(aside), quoted(name)));
    });
}

} // namespace belfry::core::application
