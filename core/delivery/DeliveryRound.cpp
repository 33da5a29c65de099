// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryRound.h"

#include "core/base/KillPoint.h"
#include "core/formats/MimeMessage.h"

#include <algorithm>

namespace belfry::core::delivery {

using database::Connection;
using database::Transaction;
using outbox::Finish;
using outbox::FinishState;
using outbox::MarkerAnswer;
using outbox::MarkerRequest;

namespace {

/// More than the groups bring that may be on their way to the disk at the same time: 32 connections of mail,
/// 68 SMS.
constexpr int kJournalReserve = 512;
/// A probe and a handful of messages are not worth a second connection.
constexpr size_t kWorthOpeningBeside = 16;

} // namespace

DeliveryRound::DeliveryRound(database::Connection& connection,
    outbox::DeliveryQueue& queue,
    outbox::ChannelService& channels,
    ResultJournal& journal,
    const access::Session& session,
    const IClock& clock,
    RoundOptions options)
    : m_connection(connection)
    , m_queue(queue)
    , m_channels(channels)
    , m_journal(journal)
    , m_session(session)
    , m_clock(clock)
    , m_options(std::move(options))
{
}

std::optional<OutgoingMessage> DeliveryRound::next()
{
    if (m_options.most >= 0 && m_handedOut >= m_options.most) {
        return std::nullopt;
    }
    while (m_claimed.empty()) {
        if (m_opener && m_opener->pending() > 0) {
            takeOpened(m_opener->take());
        } else if (m_exhausted) {
            return std::nullopt;
        } else {
            fill();
        }
    }
    InHand inHand;
    inHand.claim = std::move(m_claimed.front());
    m_claimed.pop_front();
    OutgoingMessage message;
    message.id = inHand.claim.id;
    message.key = inHand.claim.uuid;
    message.parts = inHand.claim.parts;
    message.envelopeFrom = inHand.claim.sender;
    message.address = inHand.claim.address;
    if (inHand.claim.channel == outbox::Channel::Email) {
        inHand.dateHeader = dateHeader();
        message.bytes = "Date: " + inHand.dateHeader.toLatin1() + "\r\n" + inHand.claim.frozen;
    } else {
        message.bytes = inHand.claim.frozen; // a text has no header
    }
    inHand.claim.frozen.clear();
    m_inHand.insert_or_assign(message.id.value(), std::move(inHand));
    BELFRY_KILLPOINT("round.dated");
    ++m_handedOut;
    if (m_options.alone) {
        m_exhausted = true; // a row that crashed us twice travels alone
    }
    return message;
}

/// Hundreds of messages leave in the same second.
QString DeliveryRound::dateHeader()
{
    const QDateTime now = m_clock.nowUtc();
    if (const qint64 second = now.toSecsSinceEpoch(); second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QString::fromLatin1(formats::dateValue(now));
    }
    return m_date;
}

void DeliveryRound::prepare()
{
    if (m_opener) {
        takeOpened(m_opener->takeOpened());
    }
    const size_t ready = m_claimed.size() + (m_opener ? m_opener->pending() : 0);
    if (static_cast<int>(ready) < m_options.reserve) {
        fill();
    }
}

/// Messages handed out and claimed.
size_t DeliveryRound::planned() const
{
    return static_cast<size_t>(m_handedOut) + m_claimed.size() + (m_opener ? m_opener->pending() : 0);
}

void DeliveryRound::fill()
{
    if (m_exhausted || (m_options.most >= 0 && static_cast<int>(planned()) >= m_options.most)) {
        m_exhausted = true;
        return;
    }
    if (const auto claimed = claimMore(); !claimed) {
        m_exhausted = true;
        m_result.trouble = claimed.error();
    }
}

Result<void> DeliveryRound::claimMore()
{
    outbox::ClaimRequest request;
    request.worker = m_options.worker;
    request.channel = m_options.channel;
    request.leaseSeconds = m_options.leaseSeconds;
    request.alone = m_options.alone;
    request.limits = m_options.limits;
    request.limit = m_options.alone ? 1 : m_options.batch;
    if (m_options.most >= 0) {
        request.limit = std::min(request.limit, m_options.most - static_cast<int>(planned()));
    }
    request.withContent = !m_options.connect || m_options.alone || m_options.most >= 0;
    // A claim that a power cut loses leaves a row that is ready; the marker after it brings it to the disk.
    TRY_ASSIGN(auto claims,
        m_connection.writeForSync([&](Transaction& tx) { return m_queue.claim(tx, m_session, request); }));
    BELFRY_KILLPOINT("round.claimed");
    m_exhausted = static_cast<int>(claims.size()) < request.limit;
    if (request.withContent) {
        sortClaims(std::move(claims));
        return {};
    }
    if (claims.size() < kWorthOpeningBeside) {
        takeOpened({ { std::move(claims), false } });
        return {};
    }
    if (!m_opener) {
        m_opener = std::make_unique<ClaimOpener>(m_options.connect, m_queue);
    }
    m_opener->open(std::move(claims));
    return {};
}

void DeliveryRound::takeOpened(std::vector<ClaimOpener::Batch> batches)
{
    for (ClaimOpener::Batch& batch : batches) {
        if (!batch.isRead) { // not beside: here, with the connection that has claimed them
            const auto opened
                = m_connection.read([&](Transaction& tx) { return m_queue.openClaims(tx, batch.claims); });
            if (!opened) {
                m_exhausted = true;
                m_result.trouble = opened.error();
                for (const outbox::Claim& claim : batch.claims) {
                    m_unreleased.emplace_back(claim.id, claim.epoch);
                }
                continue;
            }
        }
        sortClaims(std::move(batch.claims));
    }
}

void DeliveryRound::sortClaims(std::vector<outbox::Claim> claims)
{
    for (outbox::Claim& claim : claims) {
        if (claim.contentOpened) {
            m_claimed.push_back(std::move(claim));
        } else if (const auto blocked = blockUnreadable(claim); !blocked) {
            m_exhausted = true;
            m_result.trouble = blocked.error();
        }
    }
}

Result<void> DeliveryRound::blockUnreadable(const outbox::Claim& claim)
{
    ++m_result.blocked;
    TRY(m_connection.write([&](Transaction& tx) {
        return m_queue.block(tx, m_session, m_options.worker, claim.id, claim.epoch, claim.problem);
    }));
    return {};
}

std::vector<bool> DeliveryRound::commit(
    const std::vector<OutboxId>& waiting, const std::vector<std::pair<OutboxId, Outcome>>& results)
{
    std::vector<bool> answers; // written before drain() returns
    commitSoon(waiting, results, [&answers](const std::vector<bool>& go) { answers = go; });
    m_disk.drain();
    return answers;
}

void DeliveryRound::commitSoon(const std::vector<OutboxId>& waiting,
    const std::vector<std::pair<OutboxId, Outcome>>& results,
    Answered answered)
{
    for (const auto& [id, outcome] : results) {
        take(id, outcome);
    }
    std::vector<ResultJournal::Record> records;
    for (const auto& [id, outcome] : results) {
        const auto inHand = m_inHand.find(id.value());
        if (inHand != m_inHand.end() && inHand->second.markerSure && !isUnsure(id, inHand->second)) {
            records.push_back({ inHand->second.attempt, outcome.verdict, outcome.kind, outcome.code });
        }
    }
    writeJournal(std::move(records));
    for (const auto& [id, outcome] : results) {
        m_inHand.erase(id.value());
    }

    std::vector<MarkerRequest> requests;
    for (const OutboxId id : waiting) {
        InHand& inHand = m_inHand[id.value()];
        inHand.attempt = QUuid::createUuid();
        requests.push_back({ id,
            inHand.claim.epoch,
            inHand.attempt,
            inHand.dateHeader,
            m_options.transport,
            m_options.keyValidMs });
    }
    const auto answers = storeAndMark(requests);
    std::vector<bool> go(waiting.size(), false);
    if (!answers) {
        // Nobody knows whether the markers are there: no dot is written, and the rows are finished as "not
        // sent".
        for (const OutboxId id : waiting) {
            m_inHand[id.value()].markerUnsure = true;
        }
        m_exhausted = true;
        m_result.trouble = answers.error();
        answered(go);
        return;
    }
    countAnswers(*answers);
    for (size_t index = 0; index < waiting.size(); ++index) {
        go[index] = (*answers)[index] == MarkerAnswer::Go;
        m_inHand[waiting[index].value()].markerSure = go[index];
        if ((*answers)[index] == MarkerAnswer::Paused) {
            m_exhausted = true;
        }
    }
    answerWhenDurable(waiting, go, std::move(answered));
}

/// The markers stand in the database; whoever waits hears of it when the disk has them.
void DeliveryRound::answerWhenDurable(
    const std::vector<OutboxId>& waiting, const std::vector<bool>& go, Answered answered)
{
    m_disk.post([this, waiting, go, answered = std::move(answered)] {
        const auto synced = Connection::syncLog(m_connection.url());
        if (synced) {
            BELFRY_KILLPOINT("round.after_marker");
            answered(go);
            return;
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_diskTrouble = synced.error();
            for (const OutboxId id : waiting) {
                m_unsynced.insert(id.value());
            }
        }
        answered(std::vector<bool>(waiting.size(), false));
    });
}

/// The journal is a second record for a database that goes away now. Both are asked to keep the results at
/// the same time, since each waits for the disk. Without the journal the results still go into the database.
void DeliveryRound::writeJournal(std::vector<ResultJournal::Record> records)
{
    if (records.empty()) {
        return;
    }
    m_disk.post([this, records = std::move(records)] {
        BELFRY_KILLPOINT("round.before_journal");
        const auto written = m_journal.append(records);
        BELFRY_KILLPOINT("round.after_journal");
        if (!written) {
            const std::scoped_lock lock(m_mutex);
            m_journalTrouble = written.error();
        }
    });
}

Result<void> DeliveryRound::awaitDisk()
{
    m_disk.drain();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_diskTrouble) {
            return fail(*m_diskTrouble);
        }
    }
    return Connection::syncLog(m_connection.url());
}

/// Whether it is unknown that the marker is durable; then nothing was told to go.
bool DeliveryRound::isUnsure(OutboxId id, const InHand& inHand)
{
    const std::scoped_lock lock(m_mutex);
    return inHand.markerUnsure || m_unsynced.count(id.value()) > 0;
}

void DeliveryRound::take(OutboxId id, const Outcome& outcome)
{
    const auto found = m_inHand.find(id.value());
    if (found == m_inHand.end()) {
        return;
    }
    const InHand& inHand = found->second;
    const Decision decision
        = decide(outcome, inHand.claim.attempts, m_options.random ? m_options.random() : 0.5);
    applyToChannel(decision, outcome);

    Finish finish;
    finish.id = id;
    finish.epoch = inHand.claim.epoch;
    finish.attempt = inHand.markerSure ? inHand.attempt : QUuid();
    finish.transport = m_options.transport;
    finish.code = outcome.code;
    finish.detail = outcome.reply;
    finish.acceptedAs = outcome.acceptedAs;

    if (isUnsure(id, inHand)) {
        // Committed or not, no dot was written: a definite "not sent". Where the marker is not there the row
        // is still claimed.
        finish.attempt = inHand.attempt;
        finish.state = FinishState::Retry;
        finish.reason = outbox::Reason::TemporaryRefusal;
        finish.nextAt = m_clock.nowMs();
        finish.countsAsAttempt = false;
        m_unstored.push_back(finish);
        m_unreleased.emplace_back(id, inHand.claim.epoch);
        ++m_result.released;
        return;
    }
    if (outcome.verdict == Verdict::Lost) {
        // The gate said no. A row that is still ours (sending was paused meanwhile) goes back; any other is
        // not touched, since release() only knows rows claimed by this worker in this epoch.
        m_unreleased.emplace_back(id, inHand.claim.epoch);
        return;
    }
    if (decision.releases) {
        m_unreleased.emplace_back(id, inHand.claim.epoch);
        ++m_result.released;
        return;
    }
    finish.state = decision.state;
    finish.reason = decision.reason;
    finish.countsAsAttempt = decision.countsAsAttempt;
    finish.addressRefused = decision.addressRefused;
    finish.socketClosed = true; // a transport reports only after it has closed or emptied the line
    if (decision.delayMs) {
        finish.nextAt = m_clock.nowMs() + *decision.delayMs;
    }
    m_unstored.push_back(finish);
    switch (decision.state) {
    case FinishState::Sent:
        ++(outcome.verdict == Verdict::Written ? m_result.written : m_result.sent);
        break;
    case FinishState::Retry:
        ++m_result.retry;
        break;
    case FinishState::Failed:
        ++m_result.failed;
        break;
    case FinishState::InDoubt:
        ++m_result.inDoubt;
        break;
    }
}

void DeliveryRound::applyToChannel(const Decision& decision, const Outcome& outcome)
{
    switch (decision.channel) {
    case ChannelEffect::None:
        return;
    case ChannelEffect::Works:
        if (m_channelKnownOpen) {
            return; // one note is enough for a thousand successes
        }
        m_channelKnownOpen = true;
        break;
    case ChannelEffect::Wait:
    case ChannelEffect::WaitUntilTomorrow:
        m_result.trouble = Error { ErrorCode::ChannelUnreachable, outcome.reply };
        break;
    case ChannelEffect::WaitForCredit:
        m_result.trouble = Error { ErrorCode::ChannelStopped, outcome.reply };
        break;
    case ChannelEffect::Stop:
        m_result.trouble = Error { outcome.kind == OutcomeClass::AuthRefused ? ErrorCode::ChannelAuth
                : outcome.kind == OutcomeClass::TlsBad                       ? ErrorCode::ChannelTls
                                                       : ErrorCode::ChannelConfiguration,
            outcome.reply };
        break;
    case ChannelEffect::Refusal:
        m_channelKnownOpen = false;
        break;
    }
    // Ten connections that fail in the same minute are one failure. Refusals and successes keep their order:
    // only refusals in a row stop the channel.
    const bool isCounted
        = decision.channel == ChannelEffect::Refusal || decision.channel == ChannelEffect::Works;
    const bool isKnown
        = !isCounted && std::any_of(m_effects.begin(), m_effects.end(), [&](const auto& effect) {
              return effect.first == decision.channel;
          });
    if (!isKnown) {
        m_effects.emplace_back(decision.channel, outcome.reply);
    }
}

Result<std::vector<MarkerAnswer>> DeliveryRound::storeAndMark(const std::vector<MarkerRequest>& requests)
{
    if (requests.empty() && m_unstored.empty() && m_unreleased.empty() && m_effects.empty()) {
        return std::vector<MarkerAnswer>();
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (m_diskTrouble) {
            return fail(*m_diskTrouble); // the journal keeps the results for the next life
        }
    }
    auto answers = m_connection.writeForSync([&](Transaction& tx) -> Result<std::vector<MarkerAnswer>> {
        TRY(store(tx));
        BELFRY_KILLPOINT("round.results_stored");
        if (requests.empty()) {
            return std::vector<MarkerAnswer>();
        }
        return m_queue.beginSend(tx, m_session, m_options.worker, requests);
    });
    BELFRY_KILLPOINT("round.committed");
    if (answers) {
        m_unstored.clear();
        m_unreleased.clear();
        m_effects.clear();
        if (m_journal.room() < kJournalReserve) {
            TRY(awaitDisk());
            TRY(m_journal.reset()); // all of it stands in the database now
        }
    }
    return answers;
}

Result<void> DeliveryRound::store(Transaction& tx)
{
    if (!m_unstored.empty()) {
        TRY(m_queue.finish(tx, m_session, m_options.worker, m_unstored));
    }
    if (!m_unreleased.empty()) {
        TRY(m_queue.release(tx, m_session, m_options.worker, m_unreleased));
    }
    return storeChannel(tx);
}

Result<void> DeliveryRound::storeChannel(Transaction& tx)
{
    const auto channel = m_options.channel;
    for (const auto& [effect, words] : m_effects) {
        switch (effect) {
        case ChannelEffect::None:
            break;
        case ChannelEffect::Works:
            TRY(m_channels.works(tx, channel));
            break;
        case ChannelEffect::Wait:
            TRY(m_channels.wait(tx, channel, words, m_options.random ? m_options.random() : 0.5));
            break;
        case ChannelEffect::WaitUntilTomorrow:
            TRY(m_channels.waitUntilTomorrow(tx, channel, outbox::Reason::Limit, words));
            break;
        case ChannelEffect::WaitForCredit:
            TRY(m_channels.waitUntilTomorrow(tx, channel, outbox::Reason::GatewayCredit, words));
            break;
        case ChannelEffect::Stop:
            TRY(m_channels.stop(tx, channel, outbox::Reason::ChannelStopped, words));
            break;
        case ChannelEffect::Refusal:
            TRY(m_channels.countRefusal(tx, channel, words));
            break;
        }
    }
    return {};
}

void DeliveryRound::countAnswers(const std::vector<MarkerAnswer>& answers)
{
    for (const MarkerAnswer answer : answers) {
        if (answer == MarkerAnswer::Blocked || answer == MarkerAnswer::Expired) {
            ++m_result.blocked;
        }
    }
}

Result<void> DeliveryRound::conclude()
{
    while (m_opener && m_opener->pending() > 0) {
        for (const ClaimOpener::Batch& batch : m_opener->take()) {
            m_claimed.insert(m_claimed.end(), batch.claims.begin(), batch.claims.end());
        }
    }
    for (const auto& claim : m_claimed) {
        m_unreleased.emplace_back(claim.id, claim.epoch);
    }
    m_claimed.clear();
    BELFRY_KILLPOINT("round.before_concluding");
    TRY(storeAndMark({}));
    TRY(awaitDisk());
    m_result.trouble = m_journalTrouble ? m_journalTrouble : m_result.trouble;
    BELFRY_KILLPOINT("round.concluded");
    return {};
}

} // namespace belfry::core::delivery
