// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BackupStore.h"

namespace belfry::core::application {

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
        { "study_group", "id" },
        { "enrolment", "group_id, person_id" },
        { "account", "id" },
        { "paper_handover", "account_id, version" },
        { "staff", "id" },
        { "staff_device", "token_hash" },
        { "sign_in_throttle", "login_hash" },
        { "message_template", "id" },
        { "submission", "id" },
        { "outbox", "id" }, // resend_of points to a smaller id
        { "submission_recipient", "submission_id, position" },
        { "blob", "sha256" },
        { "outbox_content", "outbox_id, position" },
        { "outbox_subject", "kind, subject_id, version, outbox_id" },
        { "outbox_history", "outbox_id, at, from_state, to_state, actor, reason, detail" },
        { "attempt", "id" },
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
    static const QStringList names { QStringLiteral("schema_version"), QStringLiteral("id_block"), QStringLiteral("outbox_count"),
        QStringLiteral("legal_transition"), QStringLiteral("restoring") };
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

Result<void> BackupStore::setMergedInto(database::Transaction& tx, qint64 person, qint64 target)
{
    auto query = tx.prepare(QStringLiteral("UPDATE person SET merged_into = :target WHERE id = :person"));
    query.bind(":target", target).bind(":person", person);
    return query.execOne();
}

} // namespace belfry::core::application
