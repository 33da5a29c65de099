// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Platform.h"
#include "core/delivery/ResultJournal.h"
#include "core/delivery/mail/FolderTransport.h"
#include "core/delivery/mail/SmtpTransport.h"
#include "tests/support/DeliveryFakes.h"
#include "tests/support/MailServer.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;
using namespace belfry::tests;

namespace {

constexpr int kMessages = 12;

OutgoingMessage caseMessage(int run, int number)
{
    // The first one is larger than what libcurl takes at once.
    OutgoingMessage message = testMessage(
        run * 1000 + number, QByteArray(QByteArray(900, 'x') + "\r\n").repeated(number == 1 ? 75 : 1));
    message.address = QStringLiteral("r%1n%2@example.net").arg(run).arg(number);
    return message;
}

QUuid attemptOf(OutboxId id)
{
    return QUuid(static_cast<uint>(id.value()), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// Stands in for the database: one line "marker ID" or "result ID VERDICT" each, made durable with one fsync
/// for a commit.
class FileGate final : public IMarkerGate
{
public:
    FileGate(const QString& path, ResultJournal& journal)
        : m_file(path)
        , m_journal(journal)
    {
        m_good = m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    std::vector<bool> commit(const std::vector<OutboxId>& waiting,
        const std::vector<std::pair<OutboxId, Outcome>>& results) override
    {
        std::vector<ResultJournal::Record> records;
        QByteArray text;
        for (const auto& [id, outcome] : results) {
            records.push_back({ attemptOf(id), outcome.verdict, outcome.kind, outcome.code });
            text += "result " + QByteArray::number(id.value()) + ' '
                + QByteArray::number(static_cast<int>(outcome.verdict)) + '\n';
        }
        for (const auto id : waiting) {
            text += "marker " + QByteArray::number(id.value()) + '\n';
        }
        m_good = m_good && m_journal.append(records) && m_file.write(text) == text.size()
            && platform::syncToDisk(m_file)
            && (m_journal.room() > ResultJournal::kCapacity - 4 || m_journal.reset());
        return std::vector<bool>(waiting.size(), m_good);
    }

private:
    QFile m_file;
    ResultJournal& m_journal;
    bool m_good = false;
};

} // namespace

/// The victim: delivers what the environment says. Run by tst_KilledDelivery in a process of its own.
class VictimOfKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliver()
    {
        const int run = qEnvironmentVariableIntValue("BELFRY_VICTIM_RUN");
        const QDir folder(qEnvironmentVariable("BELFRY_VICTIM_FOLDER"));
        std::vector<OutgoingMessage> messages;
        for (const QByteArray& number : qgetenv("BELFRY_VICTIM_NUMBERS").split(' ')) {
            messages.push_back(caseMessage(run, number.toInt()));
        }
        auto journal = ResultJournal::open(folder.filePath(QStringLiteral("journal")));
        QVERIFY(journal.has_value());
        FileGate gate(folder.filePath(QStringLiteral("records")), **journal);
        ListSource source(messages);
        StopFlag stop;
        SystemClock clock;
        SmtpSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = qEnvironmentVariableIntValue("BELFRY_VICTIM_PORT");
        settings.security = SmtpSecurity::None;
        settings.connections = qEnvironmentVariableIntValue("BELFRY_VICTIM_CONNECTIONS");
        if (settings.port != 0) {
            SmtpTransport(settings, clock).deliver(source, gate, stop);
        } else {
            FolderTransport(folder.filePath(QStringLiteral("mail"))).deliver(source, gate, stop);
        }
    }
};
BELFRY_TEST(VictimOfKill)

/// F01, the transports' part: a process that dies at any step loses nothing and sends nothing twice. The
/// judge is the server (or the folder), never the program's own records.
class tst_KilledDelivery : public QObject
{
    Q_OBJECT

    struct Records
    {
        QSet<int> markers;
        QHash<int, Verdict> results;
    };

    std::unique_ptr<MailServer> m_server;
    int m_run = 0;

    static Records recordsOf(const QString& folder)
    {
        Records records;
        QFile file(QDir(folder).filePath(QStringLiteral("records")));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n')) {
                const QByteArrayList words = line.split(' ');
                const int number = words.value(1).toInt() % 1000;
                if (words.at(0) == "marker") {
                    records.markers.insert(number);
                } else if (words.at(0) == "result") {
                    records.results.insert(number, static_cast<Verdict>(words.value(2).toInt()));
                }
            }
        }
        if (const auto journal = ResultJournal::open(QDir(folder).filePath(QStringLiteral("journal")))) {
            for (const auto& record : (*journal)->replay()) {
                records.results.insert(static_cast<int>(record.attempt.data1 % 1000), record.verdict);
            }
        }
        return records;
    }

    /// True when it was killed, false when it ran to its end.
    bool runVictim(
        const QString& folder, const QByteArray& killAt, int connections, int port, const QList<int>& numbers)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QStringList words;
        for (const int number : numbers) {
            words.append(QString::number(number));
        }
        environment.insert(QStringLiteral("BELFRY_KILL_AT"), QString::fromLatin1(killAt));
        environment.insert(QStringLiteral("BELFRY_VICTIM_RUN"), QString::number(m_run));
        environment.insert(QStringLiteral("BELFRY_VICTIM_FOLDER"), folder);
        environment.insert(QStringLiteral("BELFRY_VICTIM_NUMBERS"), words.join(QLatin1Char(' ')));
        environment.insert(QStringLiteral("BELFRY_VICTIM_PORT"), QString::number(port));
        environment.insert(QStringLiteral("BELFRY_VICTIM_CONNECTIONS"), QString::number(connections));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("VictimOfKill") });
        process.waitForFinished(60000);
        return process.exitStatus() == QProcess::CrashExit;
    }

    QHash<int, int> arrivedAtServer() const
    {
        QHash<int, int> arrived;
        const QString prefix = QStringLiteral("r%1n").arg(m_run);
        for (const auto& message : m_server->messages()) {
            if (message.to.startsWith(prefix)) {
                ++arrived[message.to.mid(prefix.size(), message.to.indexOf(QLatin1Char('@')) - prefix.size())
                        .toInt()];
            }
        }
        return arrived;
    }

    QHash<int, int> arrivedInFolder(const QString& folder) const
    {
        QHash<int, int> arrived;
        for (int number = 1; number <= kMessages; ++number) {
            const OutgoingMessage message = caseMessage(m_run, number);
            QFile file(
                QDir(folder).filePath(QStringLiteral("mail/") + FolderTransport::fileNameFor(message)));
            if (file.open(QIODevice::ReadOnly)) {
                arrived[number]
                    = file.readAll() == message.bytes ? 1 : 99; // a torn file must never have its final name
            }
        }
        return arrived;
    }

    static void addRow(const char* point, int pass, int connections)
    {
        QTest::addRow("%s:%d, %d", point, pass, connections)
            << (QByteArray(point) + ':' + QByteArray::number(pass)) << connections;
    }

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(BELFRY_KILLPOINTS)
        QSKIP("this build has no kill points");
#endif
        m_server
            = std::make_unique<MailServer>(QStringList { QStringLiteral("--mode"), QStringLiteral("plain") });
        if (!m_server->isRunning()) {
            QSKIP("no aiosmtpd");
        }
    }

    void smtp_data()
    {
        QTest::addColumn<QByteArray>("killAt");
        QTest::addColumn<int>("connections");
        for (const char* point : { "smtp.message_pulled",
                 "smtp.before_transfer",
                 "smtp.logged_in",
                 "smtp.recipient_named",
                 "smtp.data_asked",
                 "smtp.body_part",
                 "smtp.before_marker",
                 "smtp.before_commit",
                 "smtp.after_commit",
                 "smtp.after_marker",
                 "smtp.before_dot",
                 "smtp.reply_heard",
                 "smtp.after_transfer",
                 "journal.before_write",
                 "journal.written" }) {
            for (const int pass : { 1, 2, 7 }) {
                for (const int connections : { 1, 4 }) {
                    if (pass < 7 || connections == 1) { // with four there may be fewer passes than messages
                        addRow(point, pass, connections);
                    }
                }
            }
        }
        for (const char* point : { "smtp.before_quit", "journal.before_reset", "journal.after_reset" }) {
            addRow(point, 1, 1);
        }
    }
    void smtp()
    {
        QFETCH(QByteArray, killAt);
        QFETCH(int, connections);
        ++m_run;
        QTemporaryDir folder;
        QList<int> all(kMessages);
        std::iota(all.begin(), all.end(), 1);
        QVERIFY(runVictim(folder.path(), killAt, connections, m_server->port(), all));

        const Records records = recordsOf(folder.path());
        QTRY_VERIFY(arrivedAtServer().size()
            >= static_cast<int>(std::count(records.results.begin(), records.results.end(), Verdict::Sent)));
        const auto arrived = arrivedAtServer();
        for (auto one = arrived.begin(); one != arrived.end(); ++one) {
            QCOMPARE(one.value(), 1);
            QVERIFY2(records.markers.contains(one.key()), "arrived without a marker");
        }
        for (auto one = records.results.begin(); one != records.results.end(); ++one) {
            QCOMPARE(one.value(), Verdict::Sent);
            QVERIFY2(arrived.contains(one.key()), "recorded as sent and not received");
        }

        // What has no marker is tried again, what has one and no result is doubt and is left alone.
        QList<int> again;
        for (const int number : all) {
            if (!records.markers.contains(number)) {
                again.append(number);
            }
        }
        if (!again.isEmpty()) {
            QVERIFY(!runVictim(folder.path(), {}, connections, m_server->port(), again));
        }
        const Records after = recordsOf(folder.path());
        const auto finally = arrivedAtServer();
        for (const int number : all) {
            QVERIFY2(finally.value(number) <= 1, "sent twice");
            QVERIFY2(after.results.value(number, Verdict::InDoubt) == Verdict::InDoubt
                    || finally.value(number) == 1,
                "lost");
            QVERIFY2(after.results.contains(number) || after.markers.contains(number), "forgotten");
        }
        for (const int number : again) {
            QCOMPARE(finally.value(number), 1);
        }
    }

    void folder_data()
    {
        QTest::addColumn<QByteArray>("killAt");
        QTest::addColumn<int>("connections");
        for (const char* point : { "folder.before_write",
                 "folder.half_written",
                 "folder.synced",
                 "folder.before_rename",
                 "folder.renamed" }) {
            addRow(point, 1, 1);
            addRow(point, 7, 1);
        }
        for (const char* point : { "folder.before_marker",
                 "folder.after_marker",
                 "folder.before_results",
                 "folder.after_results" }) {
            addRow(point, 1, 1);
        }
    }
    void folder()
    {
        QFETCH(QByteArray, killAt);
        ++m_run;
        QTemporaryDir folder;
        QList<int> all(kMessages);
        std::iota(all.begin(), all.end(), 1);
        QVERIFY(runVictim(folder.path(), killAt, 1, 0, all));
        const Records records = recordsOf(folder.path());
        const auto arrived = arrivedInFolder(folder.path());
        for (auto one = arrived.begin(); one != arrived.end(); ++one) {
            QCOMPARE(one.value(), 1);
            QVERIFY2(records.markers.contains(one.key()), "written without a marker");
        }
        for (auto one = records.results.begin(); one != records.results.end(); ++one) {
            QVERIFY(one.value() != Verdict::Written || arrived.contains(one.key()));
        }
        // A folder may be written again: the same row is the same file.
        QVERIFY(!runVictim(folder.path(), {}, 1, 0, all));
        QCOMPARE(arrivedInFolder(folder.path()).size(), kMessages);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("mail"))).entryList(QDir::Files | QDir::Hidden).size(),
            kMessages);
    }
};

BELFRY_TEST(tst_KilledDelivery)
#include "tst_KilledDelivery.moc"
