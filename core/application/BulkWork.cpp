// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BulkWork.h"

#include <algorithm>

namespace belfry::core::application {

using database::Transaction;
using outbox::BulkResult;

namespace {

constexpr size_t kRowsAtOnce = 200;

} // namespace

Result<BulkResult> inSlices(
    database::Connection& connection, const std::vector<OutboxId>& ids, const BulkChange& change)
{
    BulkResult all;
    for (size_t start = 0; start < ids.size(); start += kRowsAtOnce) {
        const size_t end = std::min(start + kRowsAtOnce, ids.size());
        const std::vector<OutboxId> slice(
            ids.begin() + static_cast<std::ptrdiff_t>(start), ids.begin() + static_cast<std::ptrdiff_t>(end));
        TRY_ASSIGN(const BulkResult part,
            connection.write([&](Transaction& tx) -> Result<BulkResult> { return change(tx, slice); }));
        all.changed.insert(all.changed.end(), part.changed.begin(), part.changed.end());
        all.refused.insert(all.refused.end(), part.refused.begin(), part.refused.end());
    }
    return all;
}

Result<int> inSlices(database::Connection& connection, const BulkStep& step)
{
    int sum = 0;
    for (outbox::Slices slices; !slices.isDone;) {
        // The body may run again after a lost race: it begins anew from the same place.
        outbox::Slices next;
        TRY_ASSIGN(const int done, connection.write([&](Transaction& tx) -> Result<int> {
            next = slices;
            return step(tx, next);
        }));
        slices = next;
        sum += done;
    }
    return sum;
}

} // namespace belfry::core::application
