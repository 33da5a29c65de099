// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/DemoContracts.h"

#include "core/lists/StudentList.h"
#include "core/settings/SchoolDay.h"

#include <algorithm>

namespace belfry::core::application {

using contracts::Contract;
using contracts::ContractStatus;
using contracts::Instalment;
using database::Transaction;

namespace {

constexpr size_t kPerSlice = 10;
constexpr int kInstalments = 10;

struct Frame
{
    std::vector<PersonId> students;
    PersonId company;
    QDate today;
    QDate start; ///< 1 September of this school year
};

Result<Frame> readFrame(Transaction& tx, const access::Session& session)
{
    Frame frame;
    TRY_ASSIGN(frame.students, lists::StudentList::ids(tx, session, {}));
    lists::StudentFilter payers;
    payers.kind = lists::PersonListKind::Payers;
    payers.search = QStringLiteral("fundacja");
    TRY_ASSIGN(const auto companies, lists::StudentList::ids(tx, session, payers));
    frame.company = companies.empty() ? PersonId() : companies.front();
    TRY_ASSIGN(frame.today, settings::schoolToday(tx));
    frame.start = QDate(frame.today.month() >= 8 ? frame.today.year() : frame.today.year() - 1, 9, 1);
    return frame;
}

ContractStatus statusOf(int index)
{
    switch (index % 20) {
    case 3:
        return ContractStatus::Draft;
    case 7:
        return ContractStatus::AwaitingSignature;
    case 12:
        return ContractStatus::Ended;
    case 18:
        return ContractStatus::Cancelled;
    default:
        return ContractStatus::Signed;
    }
}

/// How many of the instalments that are due were paid: some are one or two behind, some one ahead.
int paidCount(int index, int due)
{
    if (index % 7 == 2) {
        return std::max(0, due - 1 - index % 2);
    }
    return index % 11 == 5 ? due + 1 : due;
}

Result<void> addContract(Transaction& tx,
    Services& services,
    const access::Session& session,
    const Frame& frame,
    PersonId student,
    int index)
{
    Contract contract;
    contract.status = statusOf(index);
    const bool isOver = contract.status == ContractStatus::Ended;
    contract.startsOn = isOver ? frame.start.addYears(-1) : frame.start;
    contract.endsOn = contract.startsOn.addMonths(10).addDays(-1);
    contract.number
        = QStringLiteral("U/%1/%2").arg(index + 1, 3, 10, QLatin1Char('0')).arg(contract.startsOn.year());
    contract.student = student;
    TRY_ASSIGN(const auto guardians, services.people.guardiansOf(tx, session, student));
    contract.payer = index % 15 == 5 && frame.company.isValid() ? frame.company
        : guardians.empty()                                     ? student
                                                                : guardians.front().guardian;
    contract.carriesConsent = index % 6 != 4;
    contract.consentOn = contract.carriesConsent ? contract.startsOn : QDate();
    contract.consentWording = contract.carriesConsent ? QStringLiteral("RODO 2026/1") : QString();
    const qint64 total = index % 4 == 1 ? 290'000 : 180'000;
    const auto instalments = contracts::monthlyInstalments(kInstalments, contract.startsOn.addDays(9), total);
    TRY_ASSIGN(const ContractId id, services.contracts.add(tx, session, contract, instalments));
    if (!contracts::isOwed(contract.status)) {
        return {};
    }
    const auto due = std::count_if(instalments.begin(), instalments.end(), [&](const Instalment& one) {
        return one.dueOn <= frame.today;
    });
    const int paid = std::min(paidCount(index, static_cast<int>(due)), kInstalments);
    for (int part = 0; part < paid; ++part) {
        const Instalment& instalment = instalments[static_cast<size_t>(part)];
        TRY(services.contracts.recordPayment(tx,
            session,
            id,
            std::min(instalment.dueOn.addDays(-(index % 6)), frame.today),
            instalment.amountMinor,
            QString()));
    }
    return {};
}

} // namespace

Result<void> fillDemoContracts(
    database::Connection& connection, Services& services, const access::Session& session)
{
    TRY_ASSIGN(const Frame frame, connection.read([&](Transaction& tx) { return readFrame(tx, session); }));
    for (size_t first = 0; first < frame.students.size(); first += kPerSlice) {
        TRY(connection.write([&](Transaction& tx) -> Result<void> {
            const size_t end = std::min(first + kPerSlice, frame.students.size());
            for (size_t index = first; index < end; ++index) {
                if (index % 6 != 1) { // not everybody has one
                    TRY(addContract(
                        tx, services, session, frame, frame.students[index], static_cast<int>(index)));
                }
            }
            return {};
        }));
    }
    return {};
}

} // namespace belfry::core::application
