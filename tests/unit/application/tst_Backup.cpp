// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditLog.h"
#include "core/access/VaultKeyStore.h"
#include "core/application/AccountExport.h"
#include "core/application/Backup.h"
#include "core/application/BackupFile.h"
#include "core/application/BackupStore.h"
#include "core/database/TableCopy.h"
#include "core/outbox/Message.h"
#include "core/secrets/RecoveryCode.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Connection;
using belfry::core::database::TableCopy;
using belfry::core::database::Transaction;
using belfry::tests::FakeClock;
using belfry::tests::MemoryKeychain;
using belfry::tests::TempDatabase;

namespace {

const char* const kCanary = "kanarek-w-kopalni-7";

/// Every row of a table as text, to be compared between engines.
QStringList dump(Connection& connection, const char* table, const char* order)
{
    QStringList rows;
    const auto done = connection.read([&](Transaction& tx) -> Result<void> {
        TRY_ASSIGN(const auto columns, TableCopy::columns(tx, QLatin1String(table)));
        return TableCopy::walk(tx,
            QLatin1String(table),
            columns,
            QLatin1String(order),
            [&](const QVariantList& values) -> Result<void> {
                QStringList row;
                for (qsizetype index = 0; index < values.size(); ++index) {
                    const QVariant& value = values.at(index);
                    const QString text = !value.isValid() ? QStringLiteral("NULL")
                        : value.metaType().id() == QMetaType::QByteArray
                        ? QString::fromLatin1(value.toByteArray().toHex())
                        : value.toString();
                    row.append(columns[static_cast<size_t>(index)].name + QLatin1Char('=') + text);
                }
                row.sort(); // the columns of the engines may stand in another order
                rows.append(row.join(QLatin1Char('|')));
                return {};
            });
    });
    if (!done) {
        rows = { done.error().detail };
    }
    return rows;
}

} // namespace

class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("BELFRY_STATE_DIR", m_folder->filePath(QStringLiteral("state")).toLocal8Bit());
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_keychain = std::make_shared<MemoryKeychain>();
        m_keys.keychain = m_keychain;
        NewSchool school;
        school.name = QString::fromUtf8("Szkoła pod Dzwonem");
        school.ownerName = QStringLiteral("Zofia");
        school.ownerLogin = QStringLiteral("zofia");
        school.ownerPassword = SecretText(QStringLiteral("trzy zielone rowery"));
        const auto created = Installation::create(m_database->url(), school, m_keys);
        QVERIFY(created.has_value());
        m_code = created->recoveryCode;
        m_school = *Installation::open(m_database->url(), m_keys);
        m_connection = *m_school->connect();
        fill();
    }
    void cleanup()
    {
        m_connection.reset();
        m_school.reset();
        m_database.reset();
    }

    void everyTableIsNamed()
    {
        const auto tables = m_connection->read([](Transaction& tx) { return TableCopy::tables(tx); });
        QSet<QString> named(BackupStore::leftOut().begin(), BackupStore::leftOut().end());
        for (const BackupTable& table : BackupStore::tables()) {
            named.insert(QLatin1String(table.name));
        }
        for (const QString& table : *tables) {
            QVERIFY2(named.contains(table),
                qPrintable(table + QLatin1String(" is in no backup and not left out on purpose")));
        }
    }

    void comesBackEqualOnEitherEngine()
    {
        const QString first = written();
        const bool isPostgresql = !m_database->url().isSqlite();
        TempDatabase other(isPostgresql ? TempDatabase::Which::Sqlite : TempDatabase::Which::FromEnvironment);
        const auto restored = restore(other, first);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restored->heldMessages, 8);
        const auto there = other.connect();
        compareTables(*m_connection, *there, true);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(dump(*there, "installation", "id").front().contains(QLatin1String("generation=2")), true);

        // And back again: now everything is held on both sides, so that nothing may differ.
        const auto opened = Installation::open(other.url(), m_keys);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!(*opened)->heldMessages()); // the restore has held them, not the guard
        const auto connection = *(*opened)->connect();
        QVERIFY(*(*opened)->isSender(*connection));
        QVERIFY((*opened)
                ->signIn(
                    *connection, QStringLiteral("zofia"), SecretText(QStringLiteral("trzy zielone rowery")))
                .has_value());
        const QString second = m_folder->filePath(QStringLiteral("second.belfry-backup"));
        QVERIFY(Backup::write(*connection, **opened, access::Session::system(), second).has_value());
        TempDatabase third;
        QVERIFY(restore(third, second).has_value());
        compareTables(*connection, *third.connect(), false);
    }

    void nothingPreciousIsWrittenOver()
    {
        const QString backup = written();
        QVERIFY(Backup::write(*m_connection, *m_school, access::Session::system(), backup)
                .has_value()); // an earlier backup may go
        const QString letter = m_folder->filePath(QStringLiteral("letter.txt"));
        const QString database = m_folder->filePath(QStringLiteral("other.belfry"));
        for (const auto& [path, bytes] : { std::pair(letter, QByteArray("Dear parents")),
                 std::pair(database, QByteArray("SQLite format 3\0etc", 19)) }) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto refused = Backup::write(*m_connection, *m_school, access::Session::system(), path);
            QCOMPARE(refused.error().code, ErrorCode::IoWrite);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
        // The list of accounts replaces an earlier list, but neither backup nor database.
        QVERIFY(writePrivateFile(letter, "login;password").has_value());
        QVERIFY(!writePrivateFile(backup, "login;password").has_value());
        QVERIFY(!writePrivateFile(database, "login;password").has_value());
        QVERIFY(Backup::verify(backup, *m_school->vault()).has_value());
    }

    void secretsOpenAfterwards()
    {
        const QString file = written();
        TempDatabase other;
        QVERIFY(restore(other, file).has_value());
        const auto opened = *Installation::open(other.url(), m_keys);
        const auto connection = *opened->connect();
        settings::SettingsService settings(opened->vault(), access::AuditLog(opened->vault()));
        const auto secret = connection->read([&](Transaction& tx) {
            return settings.secret(tx, access::Session::system(), QStringLiteral("mail.password"));
        });
        QCOMPARE(secret->reveal(), QString::fromLatin1(kCanary));
        QVERIFY(
            connection->read([&](Transaction& tx) { return access::AuditLog(opened->vault()).verify(tx); })
                .has_value());
    }

    void everyStateIsHeldOrFinal()
    {
        TempDatabase other;
        QVERIFY(restore(other, written()).has_value());
        const auto connection = other.connect();
        const auto states = connection->read([](Transaction& tx) -> Result<QStringList> {
            auto query = tx.prepare(QStringLiteral("SELECT state, held_from FROM outbox ORDER BY id"));
            TRY(query.exec());
            QStringList all;
            while (query.next()) {
                all.append(query.text(0) + QLatin1Char('<') + query.text(1));
            }
            return all;
        });
        QCOMPARE(states->join(QLatin1Char(' ')),
            QStringLiteral("draft< held<pending held<ready held<claimed held<sending held<retry sent< "
                           "failed< held<in_doubt "
                           "held<quarantined held<blocked expired< cancelled< held<ready"));
        const auto counts = connection->scalar(
            QStringLiteral("SELECT CAST(SUM(n) AS INTEGER) FROM outbox_count WHERE state = 'held'"));
        QCOMPARE(counts->toInt(), 9);
        // The door is shut again: no message begins as sent.
        QVERIFY(!connection->execute(
            QStringLiteral("INSERT INTO outbox SELECT * FROM outbox WHERE state = 'sent'")));
        QCOMPARE(connection->scalar(QStringLiteral("SELECT COUNT(*) FROM restoring"))->toInt(), 0);
    }

    void newIdsComeAfterTheOldOnes()
    {
        TempDatabase other;
        QVERIFY(restore(other, written()).has_value());
        const auto connection = other.connect();
        QCOMPARE(connection->write([](Transaction& tx) { return tx.reserveIds(QStringLiteral("person"), 1); })
                     ->front(),
            4);
        QCOMPARE(connection->write([](Transaction& tx) { return tx.reserveIds(QStringLiteral("outbox"), 1); })
                     ->front(),
            15);
    }

    void theRecoveryCodeAloneOpensIt()
    {
        const QString file = written();
        m_keychain->entries.clear();
        TempDatabase other;
        QCOMPARE(restore(other, file).error().code, ErrorCode::SecretMissing);
        QCOMPARE(restore(other, file, secrets::RecoveryCode::random().toText()).error().code,
            ErrorCode::SecretWrong);
        QCOMPARE(restore(other, file, QStringLiteral("ABCD")).error().code, ErrorCode::InputInvalid);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(restore(other, file, m_code).has_value());
        QVERIFY(Installation::open(other.url(), m_keys).has_value()); // the key is known here again
    }

    void nothingCanBeReadInTheFile()
    {
        QFile file(written());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* text : { kCanary, "Zofia", "zofia", "Nowak", "a@example.org", "argon2id" }) {
            QVERIFY2(!bytes.contains(text), text);
        }
        QVERIFY(!readableByOthers(file.fileName()));
    }

    void oneWrongByteIsNoticed()
    {
        const QString path = written();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QVERIFY(Backup::verify(path, *m_school->vault()).has_value());
        const QString bad = m_folder->filePath(QStringLiteral("bad"));
        TempDatabase other;
        const int step = static_cast<int>(good.size() / 100) + 1;
        for (qsizetype position = 0; position < good.size(); position += step) {
            for (const bool cut : { false, true }) {
                QByteArray changed = cut ? good.left(position) : good;
                if (!cut) {
                    changed[position] = static_cast<char>(changed.at(position) ^ 0x10);
                }
                QFile damaged(bad);
                QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
                damaged.write(changed);
                damaged.close();
                QVERIFY2(!Backup::verify(bad, *m_school->vault()), qPrintable(QString::number(position)));
                if (position % 7 == 0) {
                    QVERIFY(!restore(other, bad));
                }
            }
        }
        QFile longer(bad);
        QVERIFY(longer.open(QIODevice::WriteOnly | QIODevice::Truncate));
        longer.write(good + "x");
        longer.close();
        QVERIFY(!Backup::verify(bad, *m_school->vault()));
        QVERIFY(!other.url().isSqlite() || !QFile::exists(other.url().path())); // nothing was begun
    }

    /// Somebody who knew the key of the file could write chunks that decrypt, but no manifest.
    void aForgedManifestIsRefused()
    {
        BackupHeader header;
        header.school = m_school->school();
        header.createdAt = 1;
        const auto keys = m_connection->read([](Transaction& tx) { return access::VaultKeyStore::keys(tx); });
        header.keys = *keys;
        header.wraps = *m_connection->read([](Transaction& tx) { return access::VaultKeyStore::wraps(tx); });
        const QCborMap map { { QStringLiteral("school"), header.school.toString(QUuid::WithoutBraces) },
            { QStringLiteral("schema"), 2 },
            { QStringLiteral("sha256"), QCryptographicHash::hash({}, QCryptographicHash::Sha256) } };
        const QByteArray bytes = map.toCborValue().toCbor();
        for (const QByteArray& manifest :
            { bytes, QCborValue(QCborArray { bytes, 1, QByteArray(32, 'x') }).toCbor() }) {
            const QString path = m_folder->filePath(QStringLiteral("forged"));
            BackupWriter file(path);
            QVERIFY(file.begin(header, *m_school->vault()).has_value());
            QVERIFY(file.end(manifest).has_value());
            QVERIFY(file.publish().has_value());
            const auto verified = Backup::verify(path, *m_school->vault());
            QVERIFY(!verified);
            QCOMPARE(verified.error().code, ErrorCode::InputUnreadable);
            QVERIFY(verified.error().detail.contains(QLatin1String("signature")));
            TempDatabase other;
            QVERIFY(!restore(other, path));
        }
    }

    void aSchoolIsNotOverwritten()
    {
        const QString file = written();
        QCOMPARE(Backup::restore(m_database->url(), file, m_keys).error().code, ErrorCode::Conflict);
    }

    void theFormerSchemaIsKeptAside()
    {
        if (m_database->url().isSqlite()) {
            QSKIP("a matter of PostgreSQL");
        }
        const QString file = written();
        QCOMPARE(
            Backup::restore(m_database->url(), file, m_keys, {}, Backup::Existing::KeepAside).error().code,
            ErrorCode::Conflict); // it is open
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
        m_connection.reset();
        const auto restored
            = Backup::restore(m_database->url(), file, m_keys, {}, Backup::Existing::KeepAside);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(restored->keptAside.startsWith(QStringLiteral("public_before_restore_")));
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
    }

    void theFormerFileIsKeptAside()
    {
        if (!m_database->url().isSqlite()) {
            QSKIP("a matter of SQLite");
        }
        const QString file = written();
        const QString path = m_database->url().path();
        QCOMPARE(
            Backup::restore(m_database->url(), file, m_keys, {}, Backup::Existing::KeepAside).error().code,
            ErrorCode::Conflict); // it is open
        m_connection.reset();
        const auto restored
            = Backup::restore(m_database->url(), file, m_keys, {}, Backup::Existing::KeepAside);
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(QFile::exists(restored->keptAside));
        QVERIFY(Installation::open(database::DatabaseUrl::sqlite(restored->keptAside), m_keys).has_value());
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write("SQLite format 3\0 and then nothing of use");
        broken.close();
        QVERIFY(
            Backup::restore(m_database->url(), file, m_keys, {}, Backup::Existing::KeepAside).has_value());
        QVERIFY(Installation::open(m_database->url(), m_keys).has_value());
    }

    void asksForTheRight()
    {
        access::Session secretary;
        secretary.staff = StaffId(1);
        secretary.role = access::Role::Secretary;
        const QString path = m_folder->filePath(QStringLiteral("x"));
        QCOMPARE(
            Backup::write(*m_connection, *m_school, secretary, path).error().code, ErrorCode::NotPermitted);
        QVERIFY(!QFile::exists(path));
    }

    void aFailedBackupLeavesTheFormerOne()
    {
        const QString path = written();
        const auto before = QFileInfo(path).size();
        QVERIFY(QDir().mkpath(path + QStringLiteral(".part"))); // the temporary name is taken by a folder
        QVERIFY(!Backup::write(*m_connection, *m_school, access::Session::system(), path));
        QCOMPARE(QFileInfo(path).size(), before);
    }

    void oncePerDayAndOnlyAWeek()
    {
        database::OpenOptions options;
        auto moving = std::make_unique<FakeClock>();
        options.clock = moving.get();
        const auto connection = *Connection::open(m_database->url(), options);
        const QString folder = m_folder->filePath(QStringLiteral("daily"));
        settings::SettingsService settings(m_school->vault(), access::AuditLog(m_school->vault()));
        QVERIFY(connection
                ->write([&](Transaction& tx) {
                    return settings.set(
                        tx, access::Session::system(), QStringLiteral("backup.folder"), folder);
                })
                .has_value());
        QVERIFY(QDir().mkpath(folder));
        QFile foreign(folder + QStringLiteral("/belfry-holidays.belfry-backup"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        for (int day = 0; day < 10; ++day) {
            const auto made = Backup::daily(*connection, *m_school);
            QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
            QVERIFY(QFile::exists(*made));
            QVERIFY(Backup::daily(*connection, *m_school)->isEmpty());
            moving->advance(qint64 { 24 } * 3600 * 1000);
        }
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 8);
        QCOMPARE(names.front(), QStringLiteral("belfry-2026-11-24.belfry-backup"));
        QVERIFY(names.contains(QStringLiteral("belfry-holidays.belfry-backup")));
        QCOMPARE(*Backup::lastDaily(*connection), QDate(2026, 11, 30));
    }

private:
    static bool readableByOthers(const QString& path)
    {
        return (QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) != 0;
    }
    QString written()
    {
        const QString path = m_folder->filePath(QStringLiteral("school.belfry-backup"));
        const auto done = Backup::write(*m_connection, *m_school, access::Session::system(), path);
        if (!done) {
            qWarning("%s", qPrintable(done.error().detail));
        }
        return path;
    }
    Result<Restored> restore(const TempDatabase& target, const QString& file, const QString& code = {})
    {
        return Backup::restore(target.url(), file, m_keys, code);
    }
    /// `changed`: what a restore changes on purpose is left out.
    static void compareTables(Connection& left, Connection& right, bool changed)
    {
        static const QSet<QByteArray> kMoving { "installation", "host", "audit_entry", "audit_head" };
        static const QSet<QByteArray> kHeld { "outbox", "outbox_history" };
        for (const BackupTable& table : BackupStore::tables()) {
            const bool isLeftOut = kMoving.contains(table.name) || (changed && kHeld.contains(table.name));
            if (!isLeftOut) {
                QCOMPARE(dump(right, table.name, table.order), dump(left, table.name, table.order));
            }
        }
    }

    Result<void> put(Transaction& tx, const char* table, const char* columns, std::vector<QVariantList> rows)
    {
        return tx.insertMany(
            QLatin1String(table), QString::fromLatin1(columns).split(QLatin1Char(' ')), rows);
    }
    void fill()
    {
        settings::SettingsService settings(m_school->vault(), access::AuditLog(m_school->vault()));
        const auto done = m_connection->write([&](Transaction& tx) -> Result<void> {
            TRY(settings.setSecret(tx,
                access::Session::system(),
                QStringLiteral("mail.password"),
                SecretText(QString::fromLatin1(kCanary))));
            const QByteArray sort("\x01\x00\xFFz", 4);
            const QVariant none { QMetaType(QMetaType::LongLong) };
            // Person 1 was merged into 3, which comes after it.
            for (const int id : { 3, 1, 2 }) {
                TRY(put(tx,
                    "person",
                    "id uuid given_name family_name is_student merged_into sort_key search_fold name_fold "
                    "created_at updated_at",
                    { { id,
                        QStringLiteral("u%1").arg(id),
                        QString::fromUtf8("Łucja \xF0\x9F\x94\x94"),
                        QStringLiteral("Nowak"),
                        id != 2,
                        id == 1 ? QVariant(qint64 { 3 }) : none,
                        sort,
                        QStringLiteral("lucja"),
                        QStringLiteral("nowak"),
                        1,
                        2 } }));
            }
            TRY(put(tx, "guardianship", "student_id guardian_id", { { 1, 2 } }));
            TRY(put(tx,
                "contact_point",
                "id person_id kind raw normalised",
                { { 1,
                    1,
                    QStringLiteral("email"),
                    QStringLiteral("a@example.org"),
                    QStringLiteral("a@example.org") } }));
            TRY(put(tx,
                "consent",
                "uuid person_id purpose granted source recorded_by recorded_at",
                { { QStringLiteral("c1"),
                    1,
                    QStringLiteral("contract"),
                    true,
                    QStringLiteral("paper"),
                    QStringLiteral("Z"),
                    5 } }));
            TRY(put(tx,
                "consent_current",
                "person_id purpose granted consent_uuid updated_at",
                { { 1, QStringLiteral("contract"), true, QStringLiteral("c1"), 5 } }));
            TRY(put(tx,
                "study_group",
                "id uuid name name_fold sort_key created_at",
                { { 1, QStringLiteral("g"), QStringLiteral("A"), QStringLiteral("a"), sort, 1 } }));
            TRY(put(tx, "enrolment", "group_id person_id since", { { 1, 1, 1 } }));
            TRY(put(tx,
                "account",
                "id uuid person_id login login_fold password_cipher key_version made_at",
                { { 1,
                    QStringLiteral("a"),
                    1,
                    QStringLiteral("l"),
                    QStringLiteral("l"),
                    QByteArray("\0\1\2", 3),
                    1,
                    1 } }));
            TRY(put(tx,
                "submission",
                "id uuid kind purpose author state created_at",
                { { 1,
                    QStringLiteral("s"),
                    QStringLiteral("system"),
                    QStringLiteral("credentials"),
                    QStringLiteral("Z"),
                    QStringLiteral("complete"),
                    0 } }));
            TRY(BackupStore::beginRestore(tx)); // the shortest way to a message in every state
            int id = 0;
            for (const outbox::State state : outbox::kStates) {
                ++id;
                const QByteArray digest(32, static_cast<char>(id));
                const bool isHeld = state == outbox::State::Held;
                TRY(put(tx,
                    "outbox",
                    "id uuid submission_id kind purpose channel recipient_name address subject message_id "
                    "digest dedupe author created_at state "
                    "state_at held_from approval approved_digest next_at owner lease_until attempt resend_of",
                    { { id,
                        QStringLiteral("o%1").arg(id),
                        1,
                        QStringLiteral("system"),
                        QStringLiteral("credentials"),
                        QStringLiteral("email"),
                        QStringLiteral("A"),
                        QStringLiteral("a@example.org"),
                        QStringLiteral("S"),
                        QStringLiteral("<%1@x>").arg(id),
                        digest,
                        digest,
                        QStringLiteral("Z"),
                        0,
                        outbox::stateName(state),
                        1,
                        isHeld ? QStringLiteral("ready") : QStringLiteral(""),
                        QStringLiteral("rule"),
                        digest,
                        7,
                        QStringLiteral("w"),
                        9,
                        QStringLiteral("t%1").arg(id),
                        id == 2 ? QVariant(qint64 { 1 }) : none } }));
                TRY(put(tx,
                    "outbox_content",
                    "outbox_id position bytes",
                    { { id, 0, QByteArray(3000, static_cast<char>(id)) } }));
            }
            TRY(BackupStore::endRestore(tx));
            TRY(put(
                tx, "blob", "sha256 bytes", { { QByteArray(32, 'b'), QByteArray(3 * 1024 * 1024, 'x') } }));
            TRY(put(tx,
                "attempt",
                "id outbox_id worker epoch transport",
                { { QStringLiteral("t7"), 7, QStringLiteral("w"), 1, QStringLiteral("smtp") } }));
            TRY(put(tx,
                "suppression",
                "kind address_hash reason created_at",
                { { QStringLiteral("email"), QByteArray("h"), QStringLiteral("asked"), 1 } }));
            std::vector<QVariantList> profiles;
            for (int index = 0; index < 1200; ++index) { // more than one chunk
                profiles.push_back({ QStringLiteral("p%1").arg(index), QStringLiteral("{}"), index });
            }
            return put(tx, "import_profile", "signature mapping updated_at", profiles);
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }

    QString m_code;
    KeySource m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TempDatabase> m_database;
    std::shared_ptr<MemoryKeychain> m_keychain;
    std::shared_ptr<Installation> m_school;
    std::unique_ptr<Connection> m_connection;
};

BELFRY_TEST(tst_Backup)
#include "tst_Backup.moc"
