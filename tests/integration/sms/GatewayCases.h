// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/sms/SmsTransport.h"
#include "tests/support/GatewayServer.h"

#include <QMetaType>

/**
 * What the tests of all gateways share: one message, one answer of the double, one outcome; and the answers
 * that no gateway documents and every one gives one day.
 */
namespace belfry::tests {

struct SmsCase
{
    GatewayServer::Reply reply;
    core::delivery::Verdict verdict = core::delivery::Verdict::InDoubt;
    core::delivery::OutcomeClass kind = core::delivery::OutcomeClass::Unknown;
    int code = 0;
    QString acceptedAs {};
    bool dropsBeforeReading = false;
};

/// +48600100<nnn>, sender "Szkola", a text with letters outside the GSM alphabet and a secret.
core::delivery::OutgoingMessage testSms(int number);
inline constexpr const char* kToken = "tok-3n-Geheim";
inline constexpr const char* kSecretOfText = "Haslo99";

/// Short times: nothing in a test waits for a real gateway.
core::delivery::SmsOptions smsOptions(const QByteArray& origin);
std::shared_ptr<const core::delivery::ISmsGateway> gatewayOf(const QString& name);

/// Rows of the column "oneCase" that hold for every gateway: 5xx, drops, silence, nonsense, redirects.
void addCommonSmsCases();
SmsCase answered(int status,
    const QByteArray& body,
    core::delivery::Verdict verdict,
    core::delivery::OutcomeClass kind,
    int code = 0,
    const QString& acceptedAs = {});
/// The same answer, late and in two pieces.
SmsCase slowly(SmsCase oneCase);
/// Sends one message to a double that answers so, and checks outcome, number of requests, order of marker and
/// request, and that no secret is in the address or in the outcome's words. Empty: all is well.
QString checkSmsCase(const QString& gateway, const SmsCase& oneCase);

} // namespace belfry::tests

Q_DECLARE_METATYPE(belfry::tests::SmsCase)
