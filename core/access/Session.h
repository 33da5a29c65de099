// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QString>

namespace belfry::core::access {

enum class Role { Owner, Admin, Secretary, Teacher, Auditor };
QString roleName(Role role);
Result<Role> roleFromName(const QString& name);

enum class Principal {
    Staff, ///< a signed-in person
    Worker, ///< the delivery worker: claims, sends, finishes; never approves
    System, ///< set-up, migration and upkeep before anybody has signed in
};

/**
 * Who is acting. A value: copied into the thread that works for the person. Every service method takes it and
 * asks authorize() first.
 */
struct Session
{
    Principal principal = Principal::Staff;
    StaffId staff;
    QString name; ///< display name, written into author, approved_by and the audit trail
    Role role = Role::Auditor;
    bool mayApprove = false;
    bool mayResolve = false;
    bool maySeeCredentials = false;
    bool mayExport = false;
    bool mustChange = false; ///< signed in with a one-use code: nothing but a new password is allowed
    qint64 stepUpUntilMs = 0; ///< password typed again; IClock::nowMs() scale of the process

    static Session worker(const QString& name);
    static Session system();
};

/// What a person may want to do; rows of the permission matrix in docs/security.md.
enum class Action {
    SeePeople,
    EditPeople,
    RecordConsent,
    Compose, ///< compose and submit, send credentials
    Approve,
    ApproveMany, ///< over 50 recipients: step-up
    ApproveInAdvance, ///< rules by which messages leave without a person: step-up
    CancelMessage,
    PauseSending,
    ResumeSending,
    ResolveMessage, ///< uncertain, held, quarantined
    SeeCredential, ///< step-up
    MakeCredential,
    ChangeSettings,
    ChangeTransport, ///< mail account and its secrets
    Export, ///< step-up
    Import,
    ManageStaff, ///< step-up
    ReadAudit,
    Backup,
    Restore, ///< step-up
    TakeOverHost, ///< make this computer the one that sends
    Deliver, ///< claim, begin_send, finish: the worker
};

/**
 * The permission matrix. NotPermitted when the role does not have it, StepUpNeeded when the password must be
 * typed again (`nowMs` is the process clock against Session::stepUpUntilMs). The console counts its own
 * sign-in as step-up.
 */
Result<void> authorize(const Session& session, Action action, qint64 nowMs = 0);
/// For hiding and disabling only; ignores step-up.
bool mayEver(const Session& session, Action action);

} // namespace belfry::core::access
