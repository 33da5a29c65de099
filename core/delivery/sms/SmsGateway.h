// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/delivery/Transport.h"
#include "core/delivery/sms/HttpTransfers.h"

#include <memory>

/**
 * A gateway that takes SMS over HTTP. How to add one: docs/gateways.md.
 */
namespace belfry::core::delivery {

/// A message whose fate after the acceptance is asked for.
struct SentSms
{
    OutboxId id;
    QUuid key; ///< of the row
    QString acceptedAs; ///< the gateway's id
    QString address; ///< E.164
};

enum class ReportState {
    None, ///< nothing is known yet
    Accepted, ///< on its way: with the operator, not on the phone
    Delivered,
    Undelivered,
    Expired ///< the phone was not reachable for too long
};

struct SmsReport
{
    OutboxId id;
    ReportState state = ReportState::None;
    QString detail; ///< of Undelivered: the gateway's words, one printable line
    bool numberIsBad = false; ///< it will never arrive at this number
};

/// What is left at the gateway. Its unit is the gateway's own: points, messages, or a currency's code.
struct GatewayBalance
{
    QString amount; ///< decimal, with a dot
    QString unit; ///< "points", "messages", "PLN" …
    friend bool operator==(const GatewayBalance&, const GatewayBalance&) = default;
};

struct GatewayAccount
{
    SecretText token;
    QString account; ///< Twilio: the account's SID; SerwerSMS: the user, when the token is a password
};

/**
 * Pure: builds requests, reads answers, speaks to nobody. Thread: any, one at a time.
 *
 * send() and readSend() decide whether a message can leave twice, so the rules are strict: accepted only when
 * the gateway said so in its own words, refused only with the gateway's own code, and everything else in
 * doubt (GatewayAnswers.h has the words for it).
 */
class ISmsGateway
{
public:
    virtual ~ISmsGateway() = default;
    virtual QString name() const = 0; ///< as in sms.gateway
    virtual QByteArray origin() const = 0; ///< of the vendor; sms.url replaces it
    /// Error: ChannelConfiguration when the account cannot be used as it is typed.
    virtual Result<void> check() const = 0;

    /// For one number.
    virtual HttpRequest send(const OutgoingMessage& message) const = 0;
    virtual Outcome readSend(const HttpAnswer& answer, const OutgoingMessage& message) const = 0;

    /// How long, from the first attempt, the gateway knows our key: within that time send() may be repeated
    /// for a message in doubt, since the gateway refuses a second one. 0: it knows no key.
    virtual qint64 keyValidMs() const { return 0; }
    /// The answer to a repeated send(): Sent when it proves that the message was or is accepted; else in
    /// doubt.
    virtual Outcome readRepeat(const HttpAnswer& answer, const OutgoingMessage& message) const
    {
        const Outcome outcome = readSend(answer, message);
        return outcome.verdict == Verdict::Sent ? outcome : stillInDoubt();
    }
    /// Whether the gateway can be asked for a message by our key, without sending anything.
    virtual bool canLookUp() const { return false; }
    virtual HttpRequest lookUp(const SentSms& message) const;
    /// Sent when it was found; not found proves nothing and stays in doubt.
    virtual Outcome readLookUp(const HttpAnswer& answer, const SentSms& message) const;

    /// How many messages one question for reports takes; 0: the gateway cannot be asked.
    virtual size_t reportsAtOnce() const { return 0; }
    virtual HttpRequest reports(const std::vector<SentSms>& messages) const;
    /// Those that the answer speaks of; nothing when the answer is none.
    virtual Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const;

    /// Also the test of the connection: the account is known and nothing is sent.
    virtual HttpRequest balance() const = 0;
    /// Error: a Channel… code with the gateway's words.
    virtual Result<GatewayBalance> readBalance(const HttpAnswer& answer) const = 0;

protected:
    static Outcome stillInDoubt();
};

std::unique_ptr<ISmsGateway> makeSerwerSms(GatewayAccount account);
std::unique_ptr<ISmsGateway> makeSeven(GatewayAccount account);
std::unique_ptr<ISmsGateway> makeSmsapi(GatewayAccount account);
std::unique_ptr<ISmsGateway> makeSmsPlanet(GatewayAccount account);
std::unique_ptr<ISmsGateway> makeTwilio(GatewayAccount account);

/// By the name in sms.gateway; null for a name that is no HTTP gateway.
std::unique_ptr<ISmsGateway> makeGateway(const QString& name, GatewayAccount account);
/// All of them, as sms.gateway names them.
QStringList gatewayNames();

} // namespace belfry::core::delivery
