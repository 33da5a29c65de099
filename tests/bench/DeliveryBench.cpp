// SPDX-License-Identifier: GPL-3.0-or-later
// (a) The whole delivery (claim, marker, result, audit, journal) against Postfix's smtp-source and against
// libcurl alone.
#include "core/delivery/DeliveryWorker.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <curl/curl.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>

namespace belfry::bench {

using namespace core;
using database::Connection;
using database::Transaction;

namespace {

constexpr int kMails = 10'000;
constexpr int kMailSize = 4096;
constexpr int kSlice = 250;

QString program(const char* name)
{
    return QStandardPaths::findExecutable(QLatin1String(name),
        { QStringLiteral("/usr/sbin"),
            QStringLiteral("/usr/lib/postfix"),
            QStringLiteral("/usr/libexec/postfix"),
            QStringLiteral("/opt/homebrew/sbin") });
}

/// smtp-sink without dumps, on a free port.
class Sink
{
public:
    Sink()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        port = probe.serverPort();
        probe.close();
        QStringList words;
        if (QDir::homePath() == QLatin1String("/root")) {
            words << QStringLiteral("-u") << QStringLiteral("nobody");
        }
        words << QStringLiteral("127.0.0.1:%1").arg(port) << QStringLiteral("512");
        m_process.start(program("smtp-sink"), words);
        for (int attempt = 0; attempt < 200; ++attempt) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
            if (socket.waitForConnected(50)) {
                return;
            }
            m_process.waitForFinished(20);
        }
        qFatal("smtp-sink did not come up");
    }
    ~Sink()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    int port = 0;

private:
    QProcess m_process;
};

QByteArray mail(const QByteArray& messageId, const QByteArray& address)
{
    QByteArray bytes = "From: office@bench.example.org\r\nTo: " + address
        + "\r\nSubject: Lessons\r\nMessage-ID: " + messageId
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    while (bytes.size() < kMailSize - 39) { // the line Date: comes at the marker
        bytes
            += QByteArray(static_cast<qsizetype>(std::min<qsizetype>(70, kMailSize - 41 - bytes.size())), 'x')
            + "\r\n";
    }
    return bytes;
}

/// 10,000 approved mails of 4 KB.
void queueMails(BenchSchool& school)
{
    school.import(BenchSchool::list(0, kMails));
    // In the order of the list: a message leaves only for an address that stands on the recipient's card.
    auto persons = school.students();
    std::sort(persons.begin(), persons.end());
    auto& outbox = school.services.outbox;
    const auto submission = must(school.connection->write([&](Transaction& tx) {
        return outbox.openSubmission(
            tx, school.owner, { outbox::MessageKind::System, QStringLiteral("bench"), QStringLiteral("{}") });
    }));
    for (size_t start = 0; start < persons.size(); start += kSlice) {
        std::vector<outbox::NewMessage> messages;
        for (size_t index = start; index < std::min(persons.size(), start + kSlice); ++index) {
            outbox::NewMessage message;
            message.uuid = QUuid::createUuid();
            message.recipient = persons[index];
            message.recipientName = QStringLiteral("Student %1").arg(index);
            message.address = QStringLiteral("s%1@example.org").arg(index);
            message.sender = QStringLiteral("office@bench.example.org");
            message.subject = QStringLiteral("Lessons");
            message.messageId = QLatin1Char('<') + message.uuid.toString(QUuid::WithoutBraces)
                + QStringLiteral("@bench.example.org>");
            message.content
                = { { mail(message.messageId.toLatin1(), message.address.toLatin1()), false, {} } };
            messages.push_back(std::move(message));
        }
        must(school.connection->write(
            [&](Transaction& tx) { return outbox.queue(tx, school.owner, submission, messages); }));
    }
    int released = must(school.connection->write(
        [&](Transaction& tx) { return outbox.closeSubmission(tx, school.owner, submission, false); }));
    while (released > 0) {
        released = must(
            school.connection->write([&](Transaction& tx) { return outbox.releaseMore(tx, school.owner); }));
    }
}

struct WorkerRate
{
    double perSecond = 0;
    double inGroup = 0; ///< markers made durable together
};

WorkerRate workerRate(const BenchSchool& school, const database::DatabaseUrl& url, int connections)
{
    const Sink sink;
    const auto connect = [url] { return Connection::open(url); };
    auto connection = must(connect());
    // Straight into the table: the console's key allows fewer connections than the transport.
    for (const auto& [key, value] : { std::pair("mail.transport", QStringLiteral("smtp")),
             std::pair("mail.host", QStringLiteral("127.0.0.1")),
             std::pair("mail.port", QString::number(sink.port)),
             std::pair("mail.security", QStringLiteral("none")),
             std::pair("mail.connections", QString::number(connections)) }) {
        must(connection->execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('%1', '%2')")
                .arg(QLatin1String(key), value)));
    }
    SystemClock clock;
    QTemporaryDir state;
    auto services = application::Services(school.vault);
    auto worker = must(delivery::DeliveryWorker::create(
        { services.settings, services.outbox, services.channels, services.queue },
        { connect, state.path(), { state.path(), {} }, QStringLiteral("bench"), {} },
        clock));
    delivery::RoundResult result;
    const double time = seconds([&] { result = must(worker->runRound(delivery::Waiting::Probe)); });
    if (result.sent != kMails) {
        qFatal("%d of %d sent, %d stopped at the marker, %d to be tried again, %d uncertain: %s",
            result.sent,
            kMails,
            result.blocked,
            result.retry,
            result.inDoubt,
            result.trouble ? qPrintable(result.trouble->detail) : "");
    }
    const auto groups = must(connection->scalar(
        QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'outbox.marker'")));
    return { kMails / time, kMails / std::max(1.0, groups.toDouble()) };
}

double smtpSourceRate()
{
    const Sink sink;
    QProcess source;
    const double time = seconds([&] {
        source.start(program("smtp-source"),
            { QStringLiteral("-d"),
                QStringLiteral("-s"),
                QStringLiteral("8"),
                QStringLiteral("-m"),
                QString::number(kMails),
                QStringLiteral("-l"),
                QString::number(kMailSize),
                QStringLiteral("-f"),
                QStringLiteral("office@bench.example.org"),
                QStringLiteral("-t"),
                QStringLiteral("s@example.org"),
                QStringLiteral("127.0.0.1:%1").arg(sink.port) });
        source.waitForFinished(600'000);
    });
    if (source.exitCode() != 0) {
        qFatal("smtp-source: %s", source.readAllStandardError().constData());
    }
    return kMails / time;
}

struct Upload
{
    const QByteArray* bytes;
    qsizetype offset;
};

size_t readUpload(char* buffer, size_t size, size_t count, void* data)
{
    auto& upload = *static_cast<Upload*>(data);
    const auto part = std::min(static_cast<qsizetype>(size * count), upload.bytes->size() - upload.offset);
    std::memcpy(buffer, upload.bytes->constData() + upload.offset, static_cast<size_t>(part));
    upload.offset += part;
    return static_cast<size_t>(part);
}

/// The same library with as many threads, and nothing else: no marker, no record.
double bareCurlRate(int connections)
{
    const Sink sink;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const QByteArray url = "smtp://127.0.0.1:" + QByteArray::number(sink.port) + "/localhost";
    const QByteArray bytes = mail("<bench@bench.example.org>", "s@example.org");
    std::atomic<int> next { 0 };
    std::atomic<int> bad { 0 };
    const double time = seconds([&] {
        std::vector<std::thread> threads;
        for (int index = 0; index < connections; ++index) {
            threads.emplace_back([&] {
                CURL* curl = curl_easy_init();
                Upload upload { &bytes, 0 };
                curl_slist* recipients = curl_slist_append(nullptr, "s@example.org");
                curl_easy_setopt(curl, CURLOPT_URL, url.constData());
                curl_easy_setopt(curl, CURLOPT_PROXY, "");
                curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
                curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
                curl_easy_setopt(curl, CURLOPT_MAIL_FROM, "office@bench.example.org");
                curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
                curl_easy_setopt(curl, CURLOPT_READFUNCTION, &readUpload);
                curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
                while (next++ < kMails) {
                    upload.offset = 0;
                    bad += curl_easy_perform(curl) == CURLE_OK ? 0 : 1;
                }
                curl_slist_free_all(recipients);
                curl_easy_cleanup(curl);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
    });
    if (bad > 0) {
        qFatal("%d bare transfers failed", bad.load());
    }
    return kMails / time;
}

} // namespace

void benchDelivery(Report& report)
{
    const QString part = QStringLiteral("a");
    if (program("smtp-sink").isEmpty() || program("smtp-source").isEmpty()) {
        report.add(part,
            QStringLiteral("smtp-sink and smtp-source (Debian package postfix) are missing"),
            0,
            QString());
        return;
    }
    BenchSchool school;
    queueMails(school);
    const double source = smtpSourceRate();
    report.add(
        part, QStringLiteral("smtp-source -d -s 8, which records nothing"), source, QStringLiteral("/s"));
    for (const int connections : { 8, 32 }) {
        const QString path = school.database.folder() + QStringLiteral("/copy%1.belfry").arg(connections);
        must(school.connection->execute(QStringLiteral("VACUUM INTO '%1'").arg(path)));
        const double bare = bareCurlRate(connections);
        const WorkerRate worker = workerRate(school, database::DatabaseUrl::sqlite(path), connections);
        const double ours = worker.perSecond;
        const QString with = QStringLiteral(", %1 connections").arg(connections);
        report.add(part, QStringLiteral("libcurl alone, without records") + with, bare, QStringLiteral("/s"));
        report.add(part,
            QStringLiteral("Belfry: 10,000 mails of 4 KB, durable marker and result") + with,
            ours,
            QStringLiteral("/s"));
        report.add(part, QStringLiteral("Belfry: markers in one group") + with, worker.inGroup, QString());
        report.add(part,
            QStringLiteral("Belfry / smtp-source -d -s 8") + with,
            ours / source,
            QString(),
            QStringLiteral(">= 0.2"),
            ours >= 0.2 * source);
        report.add(part,
            QStringLiteral("Belfry / libcurl alone") + with,
            ours / bare,
            QString(),
            QStringLiteral(">= 0.4"),
            ours >= 0.4 * bare);
    }
}

} // namespace belfry::bench
