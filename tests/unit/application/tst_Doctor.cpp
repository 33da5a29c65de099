// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/AuditLog.h"
#include "core/application/Backup.h"
#include "core/application/Doctor.h"
#include "core/settings/Settings.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TempDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::application;
using belfry::core::database::Transaction;
using belfry::tests::MemoryKeychain;
using belfry::tests::TempDatabase;

namespace {
const char* const kCanaries[] { "kanarek-haslo-poczty", "kanarek-fraza-wlasciciela-4711" };
}

class tst_Doctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("BELFRY_STATE_DIR", m_state->path().toLocal8Bit());
        m_database = std::make_unique<TempDatabase>();
        if (!m_database->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_keychain = std::make_shared<MemoryKeychain>();
        m_keys.keychain = m_keychain;
    }
    void cleanup()
    {
        m_connection.reset();
        m_school.reset();
        m_database.reset();
    }

    void nothingIsWrongWithANewSchool()
    {
        create();
        const auto findings = wrongs();
        for (const Finding& finding : findings) {
            // A test server logs as it likes, and no day has passed yet.
            QVERIFY2(finding.check == QLatin1String("backup") || finding.check == QLatin1String("server"),
                qPrintable(finding.check + finding.text));
        }
        QVERIFY(Backup::daily(*m_connection, *m_school).has_value());
        QVERIFY(!has("backup"));
    }

    void findsFaults_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* check, const char* statement) {
            QTest::newRow(statement) << QString::fromLatin1(statement) << QString::fromLatin1(check);
        };
        row("pause", "UPDATE sending SET is_paused = TRUE");
        row("clock", "UPDATE sending SET clock_reason = 'jump'");
        row("channel",
            "UPDATE channel SET state = 'stopped', reason = 'channel_stopped' WHERE name = 'email'");
        row("audit", "UPDATE audit_head SET seq = seq + 1");
        row("mail", "INSERT INTO setting (key, value) VALUES ('mail.transport', 'smtp')");
    }
    void findsFaults()
    {
        QFETCH(QString, statement);
        QFETCH(QString, check);
        create();
        QVERIFY(!has(check));
        QVERIFY(m_connection->execute(statement).has_value());
        QVERIFY(has(check));
    }

    void mailWithoutEncryptionOnlyToItself()
    {
        create();
        set("mail.transport", "smtp");
        set("mail.from", "s@example.org");
        set("mail.host", "smtp.example.org");
        QVERIFY(!has(QStringLiteral("mail")));
        set("mail.security", "none");
        QVERIFY(has(QStringLiteral("mail")));
        set("mail.host", "127.0.0.1");
        QVERIFY(!has(QStringLiteral("mail")));
        set("mail.user", "anna");
        QVERIFY(has(QStringLiteral("mail")));
    }

    void goesOnWithoutKeysAndWithoutASchool()
    {
        QVERIFY(!wrongs().empty()); // no database at all, or an empty one
        create();
        m_keychain->entries.clear();
        QVERIFY(has(QStringLiteral("keys")));
        QVERIFY(!has(QStringLiteral("audit"))); // the chain itself needs no key
    }

    /// F24: what must not be seen is not seen, neither in the file nor in its log, nor beside it.
    void noSecretStandsInTheFiles()
    {
        create();
        if (!m_database->url().isSqlite()) {
            QSKIP("the files of a server are not ours to read");
        }
        settings::SettingsService settings(m_school->vault(), access::AuditLog(m_school->vault()));
        QVERIFY(m_connection
                ->write([&](Transaction& tx) {
                    return settings.setSecret(tx,
                        access::Session::system(),
                        QStringLiteral("mail.password"),
                        SecretText(QLatin1String(kCanaries[0])));
                })
                .has_value());
        QVERIFY(
            m_school->signIn(*m_connection, QStringLiteral("zofia"), SecretText(QLatin1String(kCanaries[1])))
                .has_value());
        QVERIFY(Backup::daily(*m_connection, *m_school).has_value());
        QVERIFY(m_connection->execute(QStringLiteral("VACUUM")).has_value());
        int files = 0;
        QList<QByteArray> forbidden { m_code.toLatin1(),
            QString(m_code).remove(QLatin1Char('-')).toLatin1() };
        for (const char* canary : kCanaries) {
            forbidden.append(canary);
            forbidden.append(QByteArray(canary).toBase64());
            forbidden.append(QByteArray(reinterpret_cast<const char*>(QString::fromLatin1(canary).utf16()),
                static_cast<qsizetype>(strlen(canary) * 2)));
        }
        for (const QByteArray& key : m_keychain->entries) {
            forbidden.append(key);
            forbidden.append(key.toHex());
            forbidden.append(key.toBase64());
        }
        for (const QString& folder : { m_database->folder(), m_state->path() }) {
            QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                ++files;
                for (const QByteArray& word : forbidden) {
                    QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
                }
            }
        }
        QVERIFY(files >= 4); // database, its log, backup, state
    }

private:
    void create()
    {
        NewSchool school;
        school.name = QStringLiteral("Szkola");
        school.ownerLogin = QStringLiteral("zofia");
        school.ownerPassword = SecretText(QLatin1String(kCanaries[1]));
        const auto created = Installation::create(m_database->url(), school, m_keys);
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().detail));
        m_code = created->recoveryCode;
        m_school = *Installation::open(m_database->url(), m_keys);
        m_connection = *m_school->connect();
        set("backup.folder", qPrintable(m_state->filePath(QStringLiteral("backups"))));
    }
    void set(const char* key, const char* value)
    {
        settings::SettingsService settings(m_school->vault(), access::AuditLog(m_school->vault()));
        QVERIFY(m_connection
                ->write([&](Transaction& tx) {
                    return settings.set(
                        tx, access::Session::system(), QLatin1String(key), QLatin1String(value));
                })
                .has_value());
    }
    std::vector<Finding> wrongs() const
    {
        auto findings = examine(m_database->url(), m_keys);
        std::erase_if(findings, [](const Finding& finding) { return finding.isFine; });
        return findings;
    }
    bool has(const QString& check) const
    {
        const auto findings = wrongs();
        return std::any_of(
            findings.begin(), findings.end(), [&](const Finding& finding) { return finding.check == check; });
    }
    bool has(const char* check) const { return has(QLatin1String(check)); }

    QString m_code;
    KeySource m_keys;
    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TempDatabase> m_database;
    std::shared_ptr<MemoryKeychain> m_keychain;
    std::shared_ptr<Installation> m_school;
    std::unique_ptr<database::Connection> m_connection;
};

BELFRY_TEST(tst_Doctor)
#include "tst_Doctor.moc"
