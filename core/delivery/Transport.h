// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

/**
 * What the delivery worker and the ways out of the house (SMTP, folder) say to each other. The worker hands
 * out claimed messages (IMessageSource) and makes every decision durable (IMarkerGate); a transport moves
 * bytes and reports exactly one outcome for each message that it pulled. Thread: everything here is used in
 * the delivery thread.
 */
namespace belfry::core::delivery {

/// What became of one message in this attempt.
enum class Verdict {
    Sent, ///< accepted by the provider
    Written, ///< written into a folder; nobody has been sent anything
    Retry, ///< known not accepted, temporary
    Failed, ///< known not accepted, permanent
    InDoubt, ///< handed over, the answer is lost: never tried again by the program
    NotSent, ///< known not accepted, and it concerns the channel, not the message: the row goes back to ready
    Lost ///< the gate said stop; the row belongs to somebody else or may not leave: touch nothing
};

/// The rows of the retry table (delivery.md 2.9).
enum class OutcomeClass {
    Accepted,
    TransportDown, ///< DNS, refused, timeout, connection lost before the final dot
    TlsBad, ///< certificate or host name wrong, TLS not offered
    AuthRefused,
    Configuration, ///< a setting is missing, contradicts another, or is refused by us
    Quota,
    Rate,
    Greylist,
    Temporary,
    MailboxFull,
    PermanentRecipient,
    PermanentPolicy,
    Unknown, ///< only with Verdict::InDoubt
    Stopped, ///< we ended it ourselves: gate, stop request, channel already stopped in this call
    Balance ///< the gateway's own account is empty (numbers stand in the journal: new ones come last)
};

struct Outcome
{
    Verdict verdict = Verdict::NotSent;
    OutcomeClass kind = OutcomeClass::Stopped;
    int code = 0; ///< SMTP reply code or the gateway's own code, 0 when there was none
    QString enhancedCode; ///< RFC 3463 ("5.1.1"), empty when there was none
    QString reply; ///< the server's words or ours: one printable line of at most 500 characters, no secret
    QString acceptedAs; ///< queue id of the server, the gateway's id of the message, or name of the file
    bool afterMarker = false; ///< the gate had answered "go" for this message
    int retryAfterSeconds = 0; ///< what the provider asked for; 0: nothing
};

struct OutgoingMessage
{
    OutboxId id;
    QString envelopeFrom; ///< MAIL FROM; refused when it holds anything but printable ASCII. SMS: sender name
    QString address; ///< the one RCPT TO, domain already in its ASCII form. SMS: one number, E.164 with its +
    QByteArray bytes; ///< complete RFC 5322 message: CRLF, Date included, not dot-stuffed. SMS: UTF-8 text
    QUuid key {}; ///< of the row, the same in every attempt: what a gateway knows the message by
    int parts = 0; ///< SMS: how many it is counted as; 0: not counted
};

/// Hands out claimed messages, one at a time.
class IMessageSource
{
public:
    virtual ~IMessageSource() = default;
    /// nullopt: nothing now. After that the transport ends as soon as everything that it holds is done.
    virtual std::optional<OutgoingMessage> next() = 0;
    /// The transport has nothing to do at this moment: what next() will hand out may be made ready.
    virtual void prepare() { }
};

/// The durable point of no return.
class IMarkerGate
{
public:
    virtual ~IMarkerGate() = default;
    /**
     * One durable transaction: the results that came in meanwhile, and the markers of all messages that wait
     * before their final dot. Answers for each waiting message, in order, whether it may go. When nothing
     * waits, only results are handed over and the answer is empty. A shorter answer counts as "no" for the
     * rest.
     */
    virtual std::vector<bool> commit(
        const std::vector<OutboxId>& waiting, const std::vector<std::pair<OutboxId, Outcome>>& results)
        = 0;

    using Answered = std::function<void(const std::vector<bool>& answers)>;
    /**
     * The same, but it may return while the disk is still writing: the next group can be gathered meanwhile.
     * `answered` is called exactly once, from any thread, as soon as the markers are durable (or never will
     * be). Results are in the gate's hands when it returns.
     */
    virtual void commitSoon(const std::vector<OutboxId>& waiting,
        const std::vector<std::pair<OutboxId, Outcome>>& results,
        Answered answered)
    {
        const Answered tell = std::move(answered); // others keep it; here it is told at once
        tell(commit(waiting, results));
    }
};

/// Asked between steps; safe to be raised from another thread.
class IStopToken
{
public:
    virtual ~IStopToken() = default;
    virtual bool stopRequested() const = 0;
};

class ITransport
{
public:
    virtual ~ITransport() = default;
    /// "smtp", "folder", or the name of the gateway.
    virtual QString name() const = 0;
    /// Returns when the source is empty (or a stop was asked for) and every result was handed to the gate.
    /// Never throws; every message that was pulled gets exactly one outcome.
    virtual void deliver(IMessageSource& source, IMarkerGate& gate, const IStopToken& stop) = 0;
    /// One test message outside the outbox: no gate, no record. Blocks like a delivery does.
    virtual Outcome test(const OutgoingMessage& message) = 0;
};

} // namespace belfry::core::delivery
