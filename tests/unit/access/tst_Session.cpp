// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/Session.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::access;

namespace {

/**
 * The permission matrix once more, written by hand from its description, cell by cell:
 * Y yes, - no, s after step-up, a/r/c/x with the grant approve/resolve/see credentials/export; upper case:
 * and step-up. Columns: owner, admin, secretary, teacher, auditor, worker, system.
 */
struct Expected
{
    const char* name;
    Action action;
    const char* cells;
};
constexpr Expected kExpected[] {
    { "see people", Action::SeePeople, "Y-Y---Y" },
    { "edit people", Action::EditPeople, "Y-Y---Y" },
    { "record consent", Action::RecordConsent, "Y-Y---Y" },
    { "compose", Action::Compose, "Y-Y---Y" },
    { "approve", Action::Approve, "Y-aa---" },
    { "approve many", Action::ApproveMany, "s-AA---" },
    { "approve in advance", Action::ApproveInAdvance, "s------" },
    { "cancel", Action::CancelMessage, "Y-Ya--Y" },
    { "pause", Action::PauseSending, "YYYYY-Y" },
    { "resume", Action::ResumeSending, "Y------" },
    { "resolve", Action::ResolveMessage, "Y-r----" },
    { "see credential", Action::SeeCredential, "s-C----" },
    { "make credential", Action::MakeCredential, "Y-Y---Y" },
    { "change settings", Action::ChangeSettings, "YY----Y" },
    { "change transport", Action::ChangeTransport, "YY----Y" },
    { "export", Action::Export, "s-X----" },
    { "import", Action::Import, "Y-x---Y" },
    { "manage staff", Action::ManageStaff, "ss----Y" },
    { "read audit", Action::ReadAudit, "Y---Y-Y" },
    { "backup", Action::Backup, "YY----Y" },
    { "restore", Action::Restore, "s-----Y" },
    { "take over", Action::TakeOverHost, "Y------" },
    { "deliver", Action::Deliver, "-----Y-" },
};
constexpr Role kRoles[] { Role::Owner, Role::Admin, Role::Secretary, Role::Teacher, Role::Auditor };

Session sessionFor(int column)
{
    if (column == 5) {
        return Session::worker(QStringLiteral("worker"));
    }
    if (column == 6) {
        return Session::system();
    }
    Session session;
    session.staff = StaffId(1);
    session.role = kRoles[column];
    return session;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheMatrix()
    {
        for (const Expected& row : kExpected) {
            for (int column = 0; column < 7; ++column) {
                for (int grants = 0; grants < 16; ++grants) {
                    for (const bool steppedUp : { false, true }) {
                        checkCell(row, column, grants, steppedUp);
                        if (QTest::currentTestFailed()) {
                            qWarning("%s, column %d, grants %d", row.name, column, grants);
                            return;
                        }
                    }
                }
            }
        }
    }

    void namesEveryAction()
    {
        QCOMPARE(std::size(kExpected), size_t { static_cast<int>(Action::Deliver) + 1 });
    }

    void stepUpEnds()
    {
        Session owner = sessionFor(0);
        owner.stepUpUntilMs = 1000;
        QVERIFY(authorize(owner, Action::Export, 999).has_value());
        QCOMPARE(authorize(owner, Action::Export, 1000).error().code, ErrorCode::StepUpNeeded);
    }

    void nobodyIsNotSignedIn()
    {
        QCOMPARE(authorize(Session(), Action::SeePeople).error().code, ErrorCode::NotSignedIn);
        QVERIFY(!mayEver(Session(), Action::SeePeople));
    }

    void aOneUseCodeAllowsNothing()
    {
        Session owner = sessionFor(0);
        owner.mustChange = true;
        owner.stepUpUntilMs = 1000;
        for (const Expected& row : kExpected) {
            QVERIFY(!authorize(owner, row.action, 1));
        }
    }

    void rolesHaveNames()
    {
        for (const Role role : kRoles) {
            QCOMPARE(*roleFromName(roleName(role)), role);
        }
        QVERIFY(!roleFromName(QStringLiteral("king")));
    }

private:
    static void checkCell(const Expected& row, int column, int grants, bool steppedUp)
    {
        Session session = sessionFor(column);
        session.mayApprove = grants & 1;
        session.mayResolve = grants & 2;
        session.maySeeCredentials = grants & 4;
        session.mayExport = grants & 8;
        session.stepUpUntilMs = steppedUp ? 2000 : 0;
        const char cell = row.cells[column];
        const char* letters = "arcx";
        const char* found = std::strchr(letters, QChar::toLower(static_cast<uint>(cell)));
        const bool granted
            = cell == 'Y' || cell == 's' || (found != nullptr && (grants & (1 << (found - letters))) != 0);
        const bool asks = cell == 's' || (cell >= 'A' && cell <= 'X');
        QCOMPARE(mayEver(session, row.action), granted);
        const auto verdict = authorize(session, row.action, 1000);
        QCOMPARE(verdict.has_value(), granted && (!asks || steppedUp));
        if (!verdict) {
            QCOMPARE(verdict.error().code, granted ? ErrorCode::StepUpNeeded : ErrorCode::NotPermitted);
        }
    }
};

BELFRY_TEST(tst_Session)
#include "tst_Session.moc"
