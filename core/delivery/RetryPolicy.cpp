// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/RetryPolicy.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace belfry::core::delivery {

namespace {

using outbox::FinishState;
using outbox::Reason;

constexpr qint64 kMinute = 60LL * 1000;
constexpr qint64 kDay = 24LL * 60 * kMinute;
constexpr int kMailboxFullTries = 3;

/// The n-th pause of a ladder; the last one repeats.
qint64 step(std::initializer_list<qint64> minutes, int attempts)
{
    const auto index = std::clamp<qsizetype>(attempts, 0, static_cast<qsizetype>(minutes.size()) - 1);
    return *std::next(minutes.begin(), index) * kMinute;
}

qint64 spread(qint64 ms, double random)
{
    return static_cast<qint64>(static_cast<double>(ms) * (0.8 + 0.4 * random));
}

Decision retryIn(qint64 delayMs, bool counts, Reason reason = Reason::TemporaryRefusal)
{
    Decision decision;
    decision.state = FinishState::Retry;
    decision.reason = reason;
    decision.delayMs = delayMs;
    decision.countsAsAttempt = counts;
    return decision;
}

Decision refused(Reason reason)
{
    Decision decision;
    decision.state = FinishState::Failed;
    decision.reason = reason;
    return decision;
}

Decision released(ChannelEffect effect)
{
    Decision decision;
    decision.releases = true;
    decision.countsAsAttempt = false;
    decision.channel = effect;
    return decision;
}

Decision temporary(const Outcome& outcome, int attempts, double random)
{
    switch (outcome.kind) {
    case OutcomeClass::Rate:
        if (outcome.retryAfterSeconds > 0) {
            return retryIn(qint64 { outcome.retryAfterSeconds } * 1000 + spread(kMinute, random), false);
        }
        return retryIn(spread(step({ 5, 15, 60 }, attempts), random), false);
    // A greylisting server refuses anybody who comes back too early: only longer, never shorter.
    case OutcomeClass::Greylist:
        return retryIn(step({ 5, 15, 30, 60 }, attempts) + spread(kMinute, random), true);
    case OutcomeClass::MailboxFull:
        return attempts + 1 >= kMailboxFullTries ? refused(Reason::Refused)
                                                 : retryIn(spread(kDay, random), true);
    default:
        return retryIn(spread(step({ 1, 5, 15, 60, 240 }, attempts), random), true);
    }
}

/// What a row says that waits for its channel and not for itself.
Reason waitingFor(ChannelEffect effect)
{
    switch (effect) {
    case ChannelEffect::Wait:
        return Reason::ChannelWaiting;
    case ChannelEffect::WaitUntilTomorrow:
        return Reason::Limit;
    case ChannelEffect::WaitForCredit: // `wallet` at a row means the school's own, and keeps it from claims
        return Reason::GatewayCredit;
    case ChannelEffect::Stop:
        return Reason::ChannelStopped;
    default:
        return Reason::TemporaryRefusal;
    }
}

/// After the marker the row stands in `sending`, from where it cannot simply be released: it waits a minute
/// instead.
Decision afterMarker(Decision decision, const Outcome& outcome, double random)
{
    if (decision.releases && outcome.afterMarker) {
        const ChannelEffect effect = decision.channel;
        decision = retryIn(spread(kMinute, random), false, waitingFor(effect));
        decision.channel = effect;
    }
    return decision;
}

Decision channelTrouble(OutcomeClass kind)
{
    switch (kind) {
    case OutcomeClass::TransportDown:
        return released(ChannelEffect::Wait);
    case OutcomeClass::Quota:
        return released(ChannelEffect::WaitUntilTomorrow);
    case OutcomeClass::Balance:
        return released(ChannelEffect::WaitForCredit);
    case OutcomeClass::TlsBad:
    case OutcomeClass::AuthRefused:
    case OutcomeClass::Configuration:
        return released(ChannelEffect::Stop);
    default:
        return released(ChannelEffect::None);
    }
}

} // namespace

Decision decide(const Outcome& outcome, int attempts, double random)
{
    switch (outcome.verdict) {
    case Verdict::Sent:
    case Verdict::Written: {
        Decision decision;
        decision.state = FinishState::Sent;
        decision.channel = ChannelEffect::Works;
        return decision;
    }
    case Verdict::InDoubt: {
        Decision decision;
        decision.reason = Reason::Uncertain;
        // A gateway that answers one message after the other in no clear way must not get all of them.
        decision.channel = channelTrouble(outcome.kind).channel;
        return decision;
    }
    case Verdict::Failed: {
        Decision decision = refused(
            outcome.kind == OutcomeClass::PermanentRecipient ? Reason::AddressRefused : Reason::Refused);
        decision.addressRefused = outcome.kind == OutcomeClass::PermanentRecipient;
        decision.channel = decision.addressRefused ? ChannelEffect::Works : ChannelEffect::Refusal;
        return decision;
    }
    case Verdict::Retry:
        switch (outcome.kind) {
        case OutcomeClass::Quota:
        case OutcomeClass::Balance:
        case OutcomeClass::TransportDown:
        case OutcomeClass::TlsBad:
        case OutcomeClass::AuthRefused:
        case OutcomeClass::Configuration:
            return afterMarker(channelTrouble(outcome.kind), outcome, random);
        default:
            return temporary(outcome, attempts, random);
        }
    case Verdict::NotSent:
        return afterMarker(channelTrouble(outcome.kind), outcome, random);
    case Verdict::Lost:
        return released(ChannelEffect::None);
    }
    return released(ChannelEffect::None);
}

} // namespace belfry::core::delivery
