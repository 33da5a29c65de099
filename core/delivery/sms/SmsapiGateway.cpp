// SPDX-License-Identifier: GPL-3.0-or-later
// SMSAPI (smsapi.pl, smsapi.com), after the vendor's own clients for PHP, JavaScript, Python and Go and the
// page "Statuses and error codes". Unsure: how long a used idx is remembered (the documentation gives two
// lengths: we rely on one hour only), and the codes 70 to 112, which one third party lists.
#include "core/delivery/sms/GatewayAnswers.h"

#include <QJsonArray>

namespace belfry::core::delivery {

using namespace answers;

namespace {

constexpr qint64 kKeyValidMs = 60LL * 60 * 1000;
constexpr size_t kReportsAtOnce = 100;
constexpr int kIdxUsed = 53;

constexpr CodeMeaning kCodes[] {
    { 8, Meaning::Unclear }, // errors of the vendor's own computers
    { 11, Meaning::RefusedMessage },
    { 12, Meaning::RefusedMessage },
    { 13, Meaning::RefusedNumber },
    { 14, Meaning::BadSetting }, // sender name
    { 17, Meaning::RefusedMessage },
    { 18, Meaning::RefusedMessage },
    { 19, Meaning::RefusedMessage },
    { 20, Meaning::RefusedMessage },
    { 25, Meaning::RefusedMessage },
    { 27, Meaning::RefusedMessage },
    { 28, Meaning::RefusedMessage },
    { 30, Meaning::RefusedMessage },
    { 32, Meaning::RefusedMessage },
    { 33, Meaning::RefusedNumber },
    { 36, Meaning::RefusedMessage },
    { 40, Meaning::RefusedMessage },
    { 41, Meaning::RefusedMessage },
    { 50, Meaning::RefusedMessage },
    { 52, Meaning::TooFast }, // over ten attempts to one number in a minute
    { kIdxUsed, Meaning::Accepted }, // this message was accepted before
    { 54, Meaning::RefusedMessage },
    { 56, Meaning::RefusedMessage },
    { 57, Meaning::RefusedNumber },
    { 59, Meaning::RefusedNumber },
    { 70, Meaning::BadSetting },
    { 74, Meaning::TryLater }, // the account allows no sending at this hour
    { 94, Meaning::BadSetting }, // links are not allowed
    { 96, Meaning::BadSetting },
    { 98, Meaning::BadSetting },
    { 101, Meaning::BadLogin },
    { 102, Meaning::BadLogin },
    { 103, Meaning::NoCredit },
    { 104, Meaning::RefusedMessage },
    { 105, Meaning::BadSetting }, // this computer's address is not allowed
    { 110, Meaning::BadSetting },
    { 112, Meaning::BadSetting },
    { 200, Meaning::TryLater },
    { 201, Meaning::Unclear },
    { 202, Meaning::TooFast }, // too many requests at once
    { 401, Meaning::BadLogin }, // the token lacks the right to send SMS
    { 666, Meaning::Unclear },
    { 999, Meaning::Unclear },
    { 1000, Meaning::BadSetting },
    { 1001, Meaning::BadSetting },
};

/// A number, or a word as the newer addresses of the API give it.
Outcome refusal(const QJsonObject& answer, const HttpAnswer& http)
{
    const QString words = text(answer.value(QLatin1String("message")));
    const QJsonValue error = answer.value(QLatin1String("error"));
    if (const auto code = integer(error)) {
        return outcomeOfCode(kCodes, *code, words, http);
    }
    if (http.status == 401 || text(error) == QLatin1String("authorization_failed")) {
        return outcomeOf(Meaning::BadLogin, http.status, words.isEmpty() ? text(error) : words);
    }
    return unreadable(http);
}

ReportState stateOf(const QString& status)
{
    static const std::pair<const char*, ReportState> kStates[] {
        { "QUEUE", ReportState::Accepted },
        { "SENT", ReportState::Accepted },
        { "ACCEPTED", ReportState::Accepted }, // by the operator, not yet by the phone
        { "RENEWAL", ReportState::Accepted },
        { "DELIVERED", ReportState::Delivered },
        { "UNDELIVERED", ReportState::Undelivered },
        { "FAILED", ReportState::Undelivered },
        { "REJECTED", ReportState::Undelivered },
        { "STOP", ReportState::Undelivered },
        { "EXPIRED", ReportState::Expired },
        { "403", ReportState::Accepted },
        { "409", ReportState::Accepted },
        { "410", ReportState::Accepted },
        { "411", ReportState::Accepted },
        { "404", ReportState::Delivered },
        { "405", ReportState::Undelivered },
        { "406", ReportState::Undelivered },
        { "407", ReportState::Undelivered },
        { "412", ReportState::Undelivered },
        { "402", ReportState::Expired },
    };
    for (const auto& [name, state] : kStates) {
        if (status == QLatin1String(name)) {
            return state;
        }
    }
    return ReportState::None;
}

class Smsapi final : public ISmsGateway
{
public:
    explicit Smsapi(GatewayAccount account)
        : m_account(std::move(account))
    {
    }

    QString name() const override { return QStringLiteral("smsapi"); }
    QByteArray origin() const override { return QByteArrayLiteral("https://api.smsapi.pl"); }
    Result<void> check() const override { return {}; }

    HttpRequest send(const OutgoingMessage& message) const override
    {
        std::vector<std::pair<QByteArray, QString>> fields { { "to", digitsOf(message.address) },
            { "message", QString::fromUtf8(message.bytes) },
            { "encoding", QStringLiteral("utf-8") },
            { "format", QStringLiteral("json") },
            { "details", QStringLiteral("1") },
            { "idx", message.key.toString(QUuid::WithoutBraces) },
            { "check_idx", QStringLiteral("1") } };
        if (!message.envelopeFrom.isEmpty()) {
            fields.emplace_back("from", message.envelopeFrom);
        }
        return post(fields);
    }

    Outcome readSend(const HttpAnswer& answer, const OutgoingMessage& message) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("error"))) {
            return refusal(said, answer);
        }
        const QJsonArray list = said.value(QLatin1String("list")).toArray();
        for (const QJsonValue& value : list) {
            const QJsonObject entry = value.toObject();
            if (isFor(entry, message, list.size())) {
                return readEntry(entry, answer);
            }
        }
        return unreadable(answer);
    }

    qint64 keyValidMs() const override { return kKeyValidMs; }

    size_t reportsAtOnce() const override { return kReportsAtOnce; }

    HttpRequest reports(const std::vector<SentSms>& messages) const override
    {
        QStringList ids;
        for (const SentSms& message : messages) {
            ids.append(message.acceptedAs);
        }
        return post({ { "status", ids.join(QLatin1Char('|')) }, { "format", QStringLiteral("json") } });
    }

    Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (const auto code = integer(said.value(QLatin1String("error")))) {
            // 301, 400: the ids are not known (any more); that says nothing about delivery.
            return *code == 301 || *code == 400 ? Result<std::vector<SmsReport>>(std::vector<SmsReport>())
                                                : refusedQuestion(refusal(said, answer));
        }
        if (!said.contains(QLatin1String("list"))) {
            return unansweredQuestion(answer);
        }
        std::vector<SmsReport> found;
        for (const QJsonValue& value : said.value(QLatin1String("list")).toArray()) {
            const QString id = text(value[QLatin1String("id")]);
            const QString status = text(value[QLatin1String("status")]);
            for (const SentSms& message : messages) {
                if (message.acceptedAs == id && stateOf(status) != ReportState::None) {
                    const ReportState state = stateOf(status);
                    // FAILED is the vendor's own failure, STOP the sender's wish: neither speaks of the
                    // number.
                    const bool isBad = status == QLatin1String("UNDELIVERED")
                        || status == QLatin1String("405") || status == QLatin1String("REJECTED")
                        || status == QLatin1String("407");
                    found.push_back(
                        { message.id, state, state == ReportState::Undelivered ? status : QString(), isBad });
                }
            }
        }
        return found;
    }

    HttpRequest balance() const override
    {
        return { false, "/profile", { bearer(m_account.token), kAcceptJson }, {} };
    }

    Result<GatewayBalance> readBalance(const HttpAnswer& answer) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("error"))) {
            return refusedQuestion(refusal(said, answer));
        }
        const QString points = decimal(said.value(QLatin1String("points")));
        if (points.isEmpty()) {
            return unansweredQuestion(answer);
        }
        return GatewayBalance { points, QStringLiteral("points") };
    }

private:
    HttpRequest post(const std::vector<std::pair<QByteArray, QString>>& fields) const
    {
        return { true, "/sms.do", { bearer(m_account.token), kFormType, kAcceptJson }, form(fields) };
    }

    /// Several entries may stand in one list; ours is known by its key or its number.
    static bool isFor(const QJsonObject& entry, const OutgoingMessage& message, qsizetype entries)
    {
        const QString idx = text(entry.value(QLatin1String("idx")));
        if (!idx.isEmpty()) {
            return idx == message.key.toString(QUuid::WithoutBraces);
        }
        const QString number = text(entry.value(QLatin1String("number")));
        const QString submitted = text(entry.value(QLatin1String("submitted_number")));
        if (number.isEmpty() && submitted.isEmpty()) {
            return entries == 1;
        }
        return sameNumber(number, message.address) || sameNumber(submitted, message.address);
    }

    static Outcome readEntry(const QJsonObject& entry, const HttpAnswer& answer)
    {
        const QJsonValue error = entry.value(QLatin1String("error"));
        if (!error.isNull() && !error.isUndefined()) {
            const auto code = integer(error);
            return code ? outcomeOfCode(kCodes, *code, {}, answer) : unreadable(answer);
        }
        const QString id = text(entry.value(QLatin1String("id")));
        return id.isEmpty() ? unreadable(answer) : accepted(id);
    }

    const GatewayAccount m_account;
};

} // namespace

std::unique_ptr<ISmsGateway> makeSmsapi(GatewayAccount account)
{
    return std::make_unique<Smsapi>(std::move(account));
}

} // namespace belfry::core::delivery
