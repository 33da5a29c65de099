// SPDX-License-Identifier: GPL-3.0-or-later
// (g) The whole delivery of SMS (claim, marker, request, result, charge, audit, journal) against libcurl
// doing the same requests with the same number of connections and nothing else.
#include "core/delivery/DeliveryWorker.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"
#include "tests/support/GatewayServer.h"

#include <QTemporaryDir>

#include <curl/curl.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace belfry::bench {

using namespace core;
using database::Connection;
using database::Transaction;
using tests::GatewayServer;

namespace {

constexpr int kMessages = 2'000;
constexpr int kSlice = 250;
constexpr int kConnections = 4; // as SmsOptions has it

const QString kText = QStringLiteral("Login: jan.nowak.17 Haslo: kot-rower-lampa https://szkola.example.org");

GatewayServer::Reply accepted(const GatewayServer::Request& request)
{
    // Ours is found by its key, the plain request by nobody.
    const auto start = request.body.indexOf("idx=");
    const QByteArray idx = start < 0 ? QByteArray() : request.body.mid(start + 4, 36);
    return { 200,
        R"({"count":1,"list":[{"id":"G1","points":"0.16","status":"QUEUE","error":null,"idx":")" + idx
            + R"(","parts":1}]})" };
}

void queueMessages(BenchSchool& school)
{
    school.import(BenchSchool::list(0, kMessages));
    must(school.connection->execute(QStringLiteral(
        "INSERT INTO contact_point (id, person_id, kind, raw, normalised, country, receives_sms) "
        "SELECT 5000000 + id, id, 'phone', '+48' || (600000000 + id), '+48' || (600000000 + id), "
        "'PL', TRUE FROM person")));
    must(school.connection->execute(QStringLiteral("UPDATE wallet SET balance_minor = 10000000")));
    const auto persons = school.students();
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
            message.channel = outbox::Channel::Sms;
            message.address = QStringLiteral("+48%1").arg(600000000 + persons[index].value());
            message.sender = QStringLiteral("Szkola");
            message.subject = QStringLiteral("Access");
            message.content = { { kText.toUtf8(), false, {} } };
            message.parts = 1;
            message.priceMinor = 16;
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

double workerRate(BenchSchool& school)
{
    const GatewayServer server(accepted);
    school.set("sms.active", QStringLiteral("true"));
    school.set("sms.gateway", QStringLiteral("smsapi"));
    school.set("sms.url", QString::fromLatin1(server.origin()));
    must(school.connection->write([&](Transaction& tx) {
        return school.services.settings.setSecret(
            tx, school.owner, QStringLiteral("sms.token"), SecretText(QStringLiteral("bench")));
    }));
    SystemClock clock;
    QTemporaryDir state;
    const auto url = school.database.url();
    delivery::WorkerPlace place;
    place.connect = [url] { return Connection::open(url); };
    place.stateFolder = state.path();
    place.folders = { state.path(), state.path() };
    place.name = QStringLiteral("bench");
    auto& services = school.services;
    auto worker = must(delivery::DeliveryWorker::create(
        { services.settings, services.outbox, services.channels, services.queue }, place, clock));
    delivery::RoundResult result;
    const double time = seconds([&] { result = must(worker->runRound(delivery::Waiting::Probe)); });
    if (result.sent != kMessages || server.posts() != kMessages) {
        qFatal("%d of %d sent, %d requests: %s",
            result.sent,
            kMessages,
            server.posts(),
            result.trouble ? qPrintable(result.trouble->detail) : "");
    }
    return kMessages / time;
}

size_t ignoreBody(char*, size_t size, size_t count, void*)
{
    return size * count;
}

/// The same library with as many threads: a fresh connection for each request, as it must be, and no record.
double bareCurlRate()
{
    const GatewayServer server(accepted);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const QByteArray url = server.origin() + "/sms.do";
    const QByteArray body = "to=48600000001&message=" + kText.toUtf8().toPercentEncoding()
        + "&encoding=utf-8&format=json&details=1&idx=00000000-0000-4000-8000-000000000001&check_idx=1&from="
          "Szkola";
    std::atomic<int> next { 0 };
    std::atomic<int> bad { 0 };
    const double time = seconds([&] {
        std::vector<std::thread> threads;
        for (int index = 0; index < kConnections; ++index) {
            threads.emplace_back([&] {
                CURL* curl = curl_easy_init();
                curl_slist* headers = curl_slist_append(nullptr, "Authorization: Bearer bench");
                curl_easy_setopt(curl, CURLOPT_URL, url.constData());
                curl_easy_setopt(curl, CURLOPT_PROXY, "");
                curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
                curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
                curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
                curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
                curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
                curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
                curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignoreBody);
                while (next++ < kMessages) {
                    bad += curl_easy_perform(curl) == CURLE_OK ? 0 : 1;
                }
                curl_slist_free_all(headers);
                curl_easy_cleanup(curl);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
    });
    if (bad > 0) {
        qFatal("%d bare requests failed", bad.load());
    }
    return kMessages / time;
}

} // namespace

void benchSms(Report& report)
{
    const QString part = QStringLiteral("g");
    BenchSchool school;
    queueMessages(school);
    const double bare = bareCurlRate();
    const double ours = workerRate(school);
    report.add(
        part, QStringLiteral("libcurl alone, 4 connections, without records"), bare, QStringLiteral("/s"));
    report.add(part,
        QStringLiteral("Belfry: 2,000 SMS, durable marker and result, charged"),
        ours,
        QStringLiteral("/s"));
    report.add(part,
        QStringLiteral("Belfry / libcurl alone"),
        ours / bare,
        QString(),
        QStringLiteral(">= 0.5"),
        ours >= 0.5 * bare);
}

} // namespace belfry::bench
