// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/SmsFollowUp.h"

#include "core/base/KillPoint.h"

#include <algorithm>

namespace belfry::core::delivery {

using database::Transaction;
using outbox::DeliveryQueue;
using outbox::Report;

namespace {

constexpr int kLookAtStopMs = 100;
/// In one pass; the rest stays due, so that questions never hold up what is to be sent.
constexpr int kMostBatches = 4;
/// How long after a repeated request nobody may decide about its row: longer than the request can live.
constexpr qint64 kHoldMs = 2LL * 60 * 1000;

Report reportOf(ReportState state)
{
    switch (state) {
    case ReportState::None:
        return Report::Waiting;
    case ReportState::Accepted:
        return Report::Accepted;
    case ReportState::Delivered:
        return Report::Delivered;
    case ReportState::Undelivered:
        return Report::Undelivered;
    case ReportState::Expired:
        return Report::Expired;
    }
    return Report::Waiting;
}

void count(const SmsReport& report, FollowUpResult& result)
{
    switch (report.state) {
    case ReportState::None:
        break;
    case ReportState::Accepted:
        ++result.accepted;
        break;
    case ReportState::Delivered:
        ++result.delivered;
        break;
    case ReportState::Undelivered:
        ++result.undelivered;
        break;
    case ReportState::Expired:
        ++result.expired;
        break;
    }
}

std::vector<SentSms> sentOf(const std::vector<outbox::FollowUpStore::Open>& rows)
{
    std::vector<SentSms> sent;
    sent.reserve(rows.size());
    for (const auto& row : rows) {
        sent.push_back({ row.id, row.uuid, row.acceptedAs, row.address });
    }
    return sent;
}

} // namespace

SmsFollowUp::SmsFollowUp(database::Connection& connection,
    DeliveryQueue& queue,
    const access::Session& session,
    const QUuid& worker,
    const SmsSetup& setup,
    const IStopToken& stop)
    : m_connection(connection)
    , m_queue(queue)
    , m_session(session)
    , m_worker(worker)
    , m_setup(setup)
    , m_stop(stop)
{
}

Result<void> SmsFollowUp::resolveDoubts(Which which, FollowUpResult& result)
{
    const bool repeats = m_setup.gateway && m_setup.gateway->keyValidMs() > 0;
    if (!m_setup.gateway || (!repeats && !m_setup.gateway->canLookUp())) {
        return {}; // a person decides
    }
    DeliveryQueue::DoubtRequest request;
    request.transport = m_setup.name;
    request.repeats = repeats;
    request.holdMs = kHoldMs;
    request.all = which == Which::All;
    TRY_ASSIGN(const auto doubts, m_connection.writeDurably([&](Transaction& tx) {
        return m_queue.takeDoubts(tx, m_session, request);
    }));
    for (const auto& doubt : doubts) {
        if (m_stop.stopRequested()) {
            break;
        }
        ++result.asked;
        bool isAnswered = false;
        BELFRY_KILLPOINT("sms.before_repeat");
        const Outcome outcome = askAbout(doubt, repeats, isAnswered);
        if (outcome.verdict == Verdict::Sent) {
            outbox::Finish finish;
            finish.id = doubt.id;
            finish.attempt = doubt.attempt;
            finish.state = outbox::FinishState::Sent;
            finish.code = outcome.code;
            finish.transport = m_setup.name;
            finish.acceptedAs = outcome.acceptedAs;
            finish.socketClosed = true;
            finish.countsAsAttempt = false;
            TRY(m_connection.writeDurably(
                [&](Transaction& tx) { return m_queue.finish(tx, m_session, m_worker, { finish }); }));
            ++result.resolved;
        }
        if (!isAnswered) {
            result.trouble = Error { ErrorCode::ChannelUnreachable, outcome.reply };
            break; // the gateway is away: the others would only wait for the same
        }
    }
    return {};
}

Outcome SmsFollowUp::askAbout(const DeliveryQueue::Doubt& doubt, bool repeats, bool& isAnswered) const
{
    const ISmsGateway& gateway = *m_setup.gateway;
    OutgoingMessage message;
    message.id = doubt.id;
    message.key = doubt.uuid;
    message.envelopeFrom = doubt.sender;
    message.address = doubt.address;
    message.bytes = doubt.text;
    const SentSms sent { doubt.id, doubt.uuid, {}, doubt.address };
    const HttpAnswer answer = HttpTransfers::perform(
        m_setup.options.http, repeats ? gateway.send(message) : gateway.lookUp(sent));
    isAnswered = answer.failure == HttpAnswer::Failure::None;
    Outcome outcome = repeats ? gateway.readRepeat(answer, message) : gateway.readLookUp(answer, sent);
    if (!isAnswered) {
        outcome.reply = answer.localText;
    }
    return withoutSecrets(std::move(outcome), message, m_setup.options.secrets);
}

bool SmsFollowUp::canAsk(const SmsSetup& setup)
{
    return setup.gateway ? setup.gateway->reportsAtOnce() > 0 : setup.gammu.usesFiles();
}

Result<void> SmsFollowUp::pollReports(Which which, FollowUpResult& result)
{
    const bool isAsked = canAsk(m_setup);
    OutboxId last;
    for (int batch = 0; isAsked && batch < kMostBatches && !m_stop.stopRequested(); ++batch) {
        TRY_ASSIGN(const auto rows, m_connection.read([&](Transaction& tx) {
            return m_queue.reportsDue(tx, m_session, m_setup.name, which == Which::All, last);
        }));
        if (rows.empty()) {
            return {};
        }
        last = rows.back().id;
        const auto reports = ask(rows, result);
        if (!reports) {
            result.trouble = reports.error();
            return {};
        }
        result.asked += static_cast<int>(rows.size());
        std::vector<outbox::HeardReport> heard;
        for (const SmsReport& report : *reports) {
            count(report, result);
            if (report.state != ReportState::None) {
                heard.push_back({ report.id, reportOf(report.state), report.detail, report.numberIsBad });
            }
        }
        TRY(m_connection.write(
            [&](Transaction& tx) { return m_queue.noteReports(tx, m_session, rows, heard); }));
    }
    return {};
}

/// Several questions at the same time where each takes few messages.
Result<std::vector<SmsReport>> SmsFollowUp::ask(const Asked& rows, FollowUpResult& result)
{
    const std::vector<SentSms> sent = sentOf(rows);
    if (!m_setup.gateway) {
        return gammuReports(m_setup.gammu, sent);
    }
    const ISmsGateway& gateway = *m_setup.gateway;
    const size_t atOnce = gateway.reportsAtOnce();
    std::vector<std::vector<SentSms>> questions;
    for (size_t start = 0; start < sent.size(); start += atOnce) {
        const auto end = std::min(sent.size(), start + atOnce);
        questions.emplace_back(
            sent.begin() + static_cast<qsizetype>(start), sent.begin() + static_cast<qsizetype>(end));
    }
    HttpTransfers http(m_setup.options.http);
    std::vector<SmsReport> reports;
    size_t next = 0;
    while (next < questions.size() || http.running() > 0) {
        if (m_stop.stopRequested()) {
            break; // nothing is lost: what was not answered stays due
        }
        while (next < questions.size() && http.running() < static_cast<size_t>(m_setup.options.connections)) {
            http.start(static_cast<qint64>(next), gateway.reports(questions[next]));
            ++next;
        }
        for (const auto& [tag, answer] : http.wait(kLookAtStopMs)) {
            const auto found = gateway.readReports(answer, questions[static_cast<size_t>(tag)]);
            if (!found) {
                if (reports.empty()) {
                    return fail(found.error());
                }
                result.trouble = found.error(); // what the others said still counts
                return reports;
            }
            reports.insert(reports.end(), found->begin(), found->end());
        }
    }
    return reports;
}

} // namespace belfry::core::delivery
