// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/InboxStore.h"

#include "core/outbox/RowValues.h"

namespace belfry::core::outbox {

Result<void> InboxStore::insert(database::Transaction& tx, const std::vector<NewItem>& items)
{
    if (items.empty()) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto ids, tx.reserveIds(QStringLiteral("inbox_item"), static_cast<int>(items.size())));
    std::vector<QVariantList> rows;
    rows.reserve(items.size());
    for (size_t index = 0; index < items.size(); ++index) {
        const NewItem& item = items[index];
        rows.push_back({ ids[index],
            uuidText(QUuid::createUuid()),
            item.person.value(),
            item.outbox.value(),
            item.isForStaffProfile ? QStringLiteral("staff") : QStringLiteral("private"),
            text(item.subject),
            text(item.body),
            text(item.author),
            now });
    }
    return tx.insertMany(QStringLiteral("inbox_item"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("person_id"),
            QStringLiteral("outbox_id"),
            QStringLiteral("profile"),
            QStringLiteral("subject"),
            QStringLiteral("body"),
            QStringLiteral("author"),
            QStringLiteral("created_at") },
        rows);
}

} // namespace belfry::core::outbox
