// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchSchool.h"

#include "core/lists/StudentList.h"

#include <limits>

namespace belfry::bench {

using namespace core;
using database::Transaction;

BenchSchool::BenchSchool(tests::TempDatabase::Which which)
    : database(which)
    , connection(database.isAvailable() ? database.connectMigrated() : nullptr)
    , vault(makeVault())
    , services(vault)
{
    owner.staff = StaffId(1);
    owner.name = QStringLiteral("Owner");
    owner.role = access::Role::Owner;
    owner.stepUpUntilMs = std::numeric_limits<qint64>::max();
    if (connection) {
        tests::TempDatabase::openAllHours(*connection);
        set("school.name", QStringLiteral("Bench"));
        set("school.instance_url", QStringLiteral("https://bench.example.org"));
        set("mail.from", QStringLiteral("office@bench.example.org"));
    }
}

std::shared_ptr<const secrets::Vault> BenchSchool::makeVault()
{
    secrets::Vault::Keys keys;
    for (const auto purpose : secrets::kPurposes) {
        keys[purpose].emplace(1, secrets::LockedBytes::random(32));
    }
    return std::make_shared<const secrets::Vault>(QUuid::createUuid(), std::move(keys));
}

void BenchSchool::set(const char* key, const QString& value)
{
    must(connection->write(
        [&](Transaction& tx) { return services.settings.set(tx, owner, QLatin1String(key), value); }));
}

registration::ImportTable BenchSchool::list(int first, int count)
{
    static const QStringList kGiven { QStringLiteral("Zofia"),
        QStringLiteral("Łukasz"),
        QStringLiteral("Jan"),
        QStringLiteral("Żaneta"),
        QStringLiteral("Marta"),
        QStringLiteral("Grzegorz"),
        QStringLiteral("Ola"),
        QStringLiteral("Piotr") };
    static const QStringList kFamily { QStringLiteral("Kowalski"),
        QStringLiteral("Nowak"),
        QStringLiteral("Wójcik"),
        QStringLiteral("Ćwikła"),
        QStringLiteral("Müller"),
        QStringLiteral("Szymański"),
        QStringLiteral("Dąb"),
        QStringLiteral("Król") };
    registration::ImportTable table;
    table.headings = { QStringLiteral("Imię"),
        QStringLiteral("Nazwisko"),
        QStringLiteral("E-mail"),
        QStringLiteral("Telefon"),
        QStringLiteral("Grupa"),
        QStringLiteral("Data urodzenia") };
    for (int index = first; index < first + count; ++index) {
        // Letters after the name, so that a hundred thousand are not all called the same.
        QString tail;
        for (int rest = index; rest > 0; rest /= 26) {
            tail += QLatin1Char(static_cast<char>('a' + rest % 26));
        }
        table.records.push_back({ index - first + 2,
            { kGiven.at(index % 8),
                kFamily.at(index / 8 % 8) + tail,
                QStringLiteral("s%1@example.org").arg(index),
                QStringLiteral("+48 600 %1").arg(index % 1000000, 6, 10, QLatin1Char('0')),
                QStringLiteral("Group %1").arg(index % 200),
                QStringLiteral("%1.%2.2012")
                    .arg(index % 28 + 1, 2, 10, QLatin1Char('0'))
                    .arg(index % 12 + 1, 2, 10, QLatin1Char('0')) } });
    }
    return table;
}

registration::ImportResult BenchSchool::import(const registration::ImportTable& table)
{
    registration::ImportOptions options;
    options.mapping = registration::ImportService::guess(table.headings);
    options.consents = { people::ConsentPurpose::Contract, people::ConsentPurpose::Messages };
    options.consentSource = QStringLiteral("paper");
    const auto plan = must(
        connection->read([&](Transaction& tx) { return services.imports.plan(tx, owner, table, options); }));
    for (size_t slice = 0; slice < registration::ImportService::sliceCount(*plan); ++slice) {
        must(connection->write(
            [&](Transaction& tx) { return services.imports.applySlice(tx, owner, *plan, slice); }));
    }
    return must(
        connection->write([&](Transaction& tx) { return services.imports.conclude(tx, owner, *plan); }));
}

std::vector<PersonId> BenchSchool::students()
{
    return must(connection->read([&](Transaction& tx) { return lists::StudentList::ids(tx, owner, {}); }));
}

} // namespace belfry::bench
