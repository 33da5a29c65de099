// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Session.h"

#include <array>

namespace belfry::core::access {

namespace {

struct RoleName
{
    Role role;
    const char* name;
};
constexpr std::array<RoleName, 5> kRoleNames { {
    { Role::Owner, "owner" },
    { Role::Admin, "admin" },
    { Role::Secretary, "secretary" },
    { Role::Teacher, "teacher" },
    { Role::Auditor, "auditor" },
} };

/// What a cell of the matrix says.
enum class Right {
    No,
    Yes,
    IfApprover, ///< Session::mayApprove
    IfResolver, ///< Session::mayResolve
    IfSeesCredentials, ///< Session::maySeeCredentials
    IfExports, ///< Session::mayExport: out of the program and into it
};
enum class StepUp { NotAsked, Asked };

struct Row
{
    Action action;
    StepUp stepUp;
    Right owner;
    Right admin;
    Right secretary;
    Right teacher;
    Right auditor;
    Right worker;
    Right system;
};

using enum Right;
using enum StepUp;

/**
 * The permission matrix (docs/security.md). A cell that speaks of a part ("own groups", "own entries", "the
 * technical part") is No until that part exists: a role gets less rather than more. The system acts before
 * anybody has signed in (set-up, migration, daily upkeep); it never approves, decides or sends.
 */
constexpr std::array<Row, 23> kMatrix { {
    // action                  step-up    owner  admin secretary          teacher     auditor worker system
    { Action::SeePeople, NotAsked, Yes, No, Yes, No, No, No, Yes },
    { Action::EditPeople, NotAsked, Yes, No, Yes, No, No, No, Yes },
    { Action::RecordConsent, NotAsked, Yes, No, Yes, No, No, No, Yes },
    { Action::Compose, NotAsked, Yes, No, Yes, No, No, No, Yes },
    { Action::Approve, NotAsked, Yes, No, IfApprover, IfApprover, No, No, No },
    { Action::ApproveMany, Asked, Yes, No, IfApprover, IfApprover, No, No, No },
    { Action::ApproveInAdvance, Asked, Yes, No, No, No, No, No, No },
    { Action::CancelMessage, NotAsked, Yes, No, Yes, IfApprover, No, No, Yes },
    { Action::PauseSending, NotAsked, Yes, Yes, Yes, Yes, Yes, No, Yes }, // the brake is for everybody
    { Action::ResumeSending, NotAsked, Yes, No, No, No, No, No, No },
    { Action::ResolveMessage, NotAsked, Yes, No, IfResolver, No, No, No, No },
    { Action::SeeCredential, Asked, Yes, No, IfSeesCredentials, No, No, No, No },
    { Action::MakeCredential, NotAsked, Yes, No, Yes, No, No, No, Yes },
    { Action::ChangeSettings, NotAsked, Yes, Yes, No, No, No, No, Yes },
    { Action::ChangeTransport, NotAsked, Yes, Yes, No, No, No, No, Yes },
    { Action::Export, Asked, Yes, No, IfExports, No, No, No, No },
    { Action::Import, NotAsked, Yes, No, IfExports, No, No, No, Yes },
    { Action::ManageStaff, Asked, Yes, Yes, No, No, No, No, Yes },
    { Action::ReadAudit, NotAsked, Yes, No, No, No, Yes, No, Yes },
    { Action::Backup, NotAsked, Yes, Yes, No, No, No, No, Yes },
    { Action::Restore, Asked, Yes, No, No, No, No, No, Yes },
    { Action::TakeOverHost, NotAsked, Yes, No, No, No, No, No, No },
    { Action::Deliver, NotAsked, No, No, No, No, No, Yes, No },
} };

Right cell(const Row& row, const Session& session)
{
    switch (session.principal) {
    case Principal::Worker:
        return row.worker;
    case Principal::System:
        return row.system;
    case Principal::Staff:
        break;
    }
    switch (session.role) {
    case Role::Owner:
        return row.owner;
    case Role::Admin:
        return row.admin;
    case Role::Secretary:
        return row.secretary;
    case Role::Teacher:
        return row.teacher;
    case Role::Auditor:
        return row.auditor;
    }
    return Right::No;
}

bool holds(Right right, const Session& session)
{
    switch (right) {
    case Right::No:
        return false;
    case Right::Yes:
        return true;
    case Right::IfApprover:
        return session.mayApprove;
    case Right::IfResolver:
        return session.mayResolve;
    case Right::IfSeesCredentials:
        return session.maySeeCredentials;
    case Right::IfExports:
        return session.mayExport;
    }
    return false;
}

const Row* rowOf(Action action)
{
    for (const Row& row : kMatrix) {
        if (row.action == action) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

QString roleName(Role role)
{
    for (const RoleName& entry : kRoleNames) {
        if (entry.role == role) {
            return QLatin1String(entry.name);
        }
    }
    return {};
}

Result<Role> roleFromName(const QString& name)
{
    for (const RoleName& entry : kRoleNames) {
        if (name == QLatin1String(entry.name)) {
            return entry.role;
        }
    }
    return fail(ErrorCode::InputInvalid, QStringLiteral("there is no such role"));
}

Session Session::worker(const QString& name)
{
    Session session;
    session.principal = Principal::Worker;
    session.name = name;
    return session;
}

Session Session::system()
{
    Session session;
    session.principal = Principal::System;
    session.name = QStringLiteral("Belfry");
    return session;
}

bool mayEver(const Session& session, Action action)
{
    const Row* row = rowOf(action);
    // Whoever signed in with a one-use code chooses a password first.
    const bool ready
        = session.principal != Principal::Staff || (session.staff.isValid() && !session.mustChange);
    return row != nullptr && ready && holds(cell(*row, session), session);
}

Result<void> authorize(const Session& session, Action action, qint64 nowMs)
{
    if (session.principal == Principal::Staff && !session.staff.isValid()) {
        return fail(ErrorCode::NotSignedIn);
    }
    if (!mayEver(session, action)) {
        return fail(ErrorCode::NotPermitted,
            session.mustChange ? QStringLiteral("a new password has to be chosen first")
                               : QStringLiteral("the role does not allow it"));
    }
    const bool asked = session.principal == Principal::Staff && rowOf(action)->stepUp == StepUp::Asked;
    if (asked && session.stepUpUntilMs <= nowMs) {
        return fail(ErrorCode::StepUpNeeded);
    }
    return {};
}

} // namespace belfry::core::access
