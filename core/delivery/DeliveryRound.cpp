// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryRound.h"

#include "core/base/KillPoint.h"
#include "core/formats/MimeMessage.h"

#include <algorithm>
#include <system_error>

namespace belfry::core::delivery {

using database::Transaction;
using outbox::Finish;
using outbox::FinishState;
using outbox::MarkerAnswer;
using outbox::MarkerRequest;

namespace {

/// More than one group ever brings: 32 connections.
constexpr int kJournalReserve = 128;

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
    if (m_claimed.empty()) {
        fill();
    }
    if (m_claimed.empty()) {
        return std::nullopt;
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
        message.bytes = formats::withDate(inHand.claim.frozen, m_clock.nowUtc());
        inHand.dateHeader = QString::fromLatin1(message.bytes.left(message.bytes.indexOf("\r\n")).mid(6));
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

void DeliveryRound::prepare()
{
    if (static_cast<int>(m_claimed.size()) < m_options.reserve) {
        fill();
    }
}

void DeliveryRound::fill()
{
    const int planned = m_handedOut + static_cast<int>(m_claimed.size());
    if (m_exhausted || (m_options.most >= 0 && planned >= m_options.most)) {
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
        const int planned = m_handedOut + static_cast<int>(m_claimed.size());
        request.limit = std::min(request.limit, m_options.most - planned);
    }
    TRY_ASSIGN(auto claims,
        m_connection.write([&](Transaction& tx) { return m_queue.claim(tx, m_session, request); }));
    BELFRY_KILLPOINT("round.claimed");
    m_exhausted = static_cast<int>(claims.size()) < request.limit;
    for (auto& claim : claims) {
        if (claim.contentOpened) {
            m_claimed.push_back(std::move(claim));
        } else {
            TRY(blockUnreadable(claim));
        }
    }
    // A batch of nothing but unreadable rows: there may be more behind it.
    return m_claimed.empty() && !m_exhausted ? claimMore() : Result<void>();
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
    for (const auto& [id, outcome] : results) {
        take(id, outcome);
    }
    std::vector<ResultJournal::Record> records;
    for (const auto& [id, outcome] : results) {
        const auto inHand = m_inHand.find(id.value());
        if (inHand != m_inHand.end() && inHand->second.markerSure) {
            records.push_back({ inHand->second.attempt, outcome.verdict, outcome.kind, outcome.code });
        }
    }
    auto journal = writeJournal(std::move(records));
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
    const auto answers = storeAndMark(requests, std::move(journal));
    std::vector<bool> go(waiting.size(), false);
    if (!answers) {
        // Nobody knows whether the markers are there: no dot is written, and the rows are finished as "not
        // sent".
        for (const OutboxId id : waiting) {
            m_inHand[id.value()].markerUnsure = true;
        }
        m_exhausted = true;
        m_result.trouble = answers.error();
        return go;
    }
    BELFRY_KILLPOINT("round.after_marker");
    countAnswers(*answers);
    for (size_t index = 0; index < waiting.size(); ++index) {
        go[index] = (*answers)[index] == MarkerAnswer::Go;
        m_inHand[waiting[index].value()].markerSure = go[index];
        if ((*answers)[index] == MarkerAnswer::Paused) {
            m_exhausted = true;
        }
    }
    return go;
}

/// The journal is a second record for a database that goes away now. Both are asked to keep the results at
/// the same time, since each waits for the disk, and nothing goes on before both have answered. Without the
/// journal the results still go into the database.
std::future<Result<void>> DeliveryRound::writeJournal(std::vector<ResultJournal::Record> records)
{
    if (records.empty()) {
        return {};
    }
    auto write = [this, records = std::move(records)] {
        BELFRY_KILLPOINT("round.before_journal");
        auto written = m_journal.append(records);
        BELFRY_KILLPOINT("round.after_journal");
        return written;
    };
    try {
        return std::async(std::launch::async, write);
    } catch (const std::system_error&) { // no thread to be had
        return std::async(std::launch::deferred, write);
    }
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

    if (inHand.markerUnsure) {
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

Result<std::vector<MarkerAnswer>> DeliveryRound::storeAndMark(
    const std::vector<MarkerRequest>& requests, std::future<Result<void>> journal)
{
    if (requests.empty() && m_unstored.empty() && m_unreleased.empty() && m_effects.empty()) {
        return std::vector<MarkerAnswer>();
    }
    auto answers = m_connection.writeDurably([&](Transaction& tx) -> Result<std::vector<MarkerAnswer>> {
        TRY(store(tx));
        BELFRY_KILLPOINT("round.results_stored");
        if (requests.empty()) {
            return std::vector<MarkerAnswer>();
        }
        return m_queue.beginSend(tx, m_session, m_options.worker, requests);
    });
    BELFRY_KILLPOINT("round.committed");
    if (journal.valid()) {
        if (const auto written = journal.get(); !written) {
            m_result.trouble = written.error();
        }
    }
    if (answers) {
        m_unstored.clear();
        m_unreleased.clear();
        m_effects.clear();
        if (m_journal.room() < kJournalReserve) {
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
            TRY(m_channels.waitUntilTomorrow(tx, channel, outbox::Reason::Wallet, words));
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
    for (const auto& claim : m_claimed) {
        m_unreleased.emplace_back(claim.id, claim.epoch);
    }
    m_claimed.clear();
    BELFRY_KILLPOINT("round.before_concluding");
    TRY(storeAndMark({}, {}));
    BELFRY_KILLPOINT("round.concluded");
    return {};
}

} // namespace belfry::core::delivery
