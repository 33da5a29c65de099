// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/Contract.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace belfry::core::contracts {

namespace {

struct StatusName
{
    ContractStatus status;
    const char* name;
};
constexpr std::array kStatusNames {
    StatusName { ContractStatus::Draft, "draft" },
    StatusName { ContractStatus::AwaitingSignature, "awaiting_signature" },
    StatusName { ContractStatus::Signed, "signed" },
    StatusName { ContractStatus::Ended, "ended" },
    StatusName { ContractStatus::Cancelled, "cancelled" },
};

} // namespace

QString contractStatusName(ContractStatus status)
{
    for (const StatusName& entry : kStatusNames) {
        if (entry.status == status) {
            return QString::fromLatin1(entry.name);
        }
    }
    return {};
}

std::optional<ContractStatus> contractStatusFromName(const QString& name)
{
    for (const StatusName& entry : kStatusNames) {
        if (name == QLatin1String(entry.name)) {
            return entry.status;
        }
    }
    return std::nullopt;
}

const std::vector<ContractStatus>& contractStatuses()
{
    static const std::vector<ContractStatus> all { ContractStatus::Draft,
        ContractStatus::AwaitingSignature,
        ContractStatus::Signed,
        ContractStatus::Ended,
        ContractStatus::Cancelled };
    return all;
}

void fillOldestFirst(std::vector<Instalment>& instalments, qint64 paidMinor)
{
    std::stable_sort(
        instalments.begin(), instalments.end(), [](const Instalment& left, const Instalment& right) {
            return std::tie(left.dueOn, left.position) < std::tie(right.dueOn, right.position);
        });
    qint64 left = std::max<qint64>(paidMinor, 0);
    int position = 0;
    for (Instalment& instalment : instalments) {
        instalment.position = ++position;
        instalment.paidMinor = std::min(left, instalment.amountMinor);
        left -= instalment.paidMinor;
    }
}

std::vector<Instalment> monthlyInstalments(int count, QDate first, qint64 totalMinor)
{
    std::vector<Instalment> instalments;
    if (count < 1 || !first.isValid()) {
        return instalments;
    }
    const qint64 each = totalMinor / count;
    const qint64 odd = totalMinor % count;
    for (int index = 0; index < count; ++index) {
        Instalment instalment;
        instalment.position = index + 1;
        instalment.dueOn = first.addMonths(index); // 31 January, 28 February, 31 March
        instalment.amountMinor = each + (index < odd ? 1 : 0);
        instalments.push_back(instalment);
    }
    return instalments;
}

} // namespace belfry::core::contracts
