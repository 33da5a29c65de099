// SPDX-License-Identifier: GPL-3.0-or-later
// SerwerSMS.pl, HTTPS API v2, after dev.serwersms.pl and the vendor's client for PHP. Unsure: whether a
// repeated unique_id is refused (nothing says so: it is only used to look a message up), the meaning of the
// codes above 3005, and which of them stand in an item's error_code.
#include "core/delivery/sms/GatewayAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace belfry::core::delivery {

using namespace answers;

namespace {

constexpr size_t kReportsAtOnce = 100;

constexpr CodeMeaning kCodes[] {
    { 1000, Meaning::BadSetting },
    { 1001, Meaning::BadLogin },
    { 1002, Meaning::BadSetting }, // the user may not use the API
    { 1003, Meaning::BadSetting }, // this computer's address is not allowed
    { 1004, Meaning::RefusedMessage },
    { 1005, Meaning::BadSetting },
    { 1006, Meaning::RefusedMessage },
    { 1007, Meaning::BadSetting },
    { 1008, Meaning::BadSetting },
    { 2000, Meaning::RefusedMessage },
    { 2001, Meaning::RefusedNumber },
    { 2002, Meaning::RefusedMessage },
    { 3000, Meaning::NoCredit }, // the limit of ECO+ is used up
    { 3001, Meaning::BadSetting },
    { 3002, Meaning::NoCredit }, // of FULL
    { 3003, Meaning::BadSetting },
    { 3004, Meaning::NoCredit },
    { 3005, Meaning::BadSetting },
};

/// Words that stand in an item's error and in a report's reason.
constexpr std::pair<const char*, Meaning> kReasons[] {
    { "wrong_number", Meaning::RefusedNumber },
    { "unsupported_number", Meaning::RefusedNumber },
    { "number_is_blacklisted", Meaning::RefusedNumber },
    { "sending_to_foreign_networks_is_locked", Meaning::RefusedMessage },
    { "wrong_message", Meaning::RefusedMessage },
    { "message_rejected", Meaning::RefusedMessage },
    { "wrong_sender_name", Meaning::BadSetting },
    { "no_permission_to_send_messages", Meaning::BadSetting },
    { "lock_send", Meaning::BadSetting },
    { "limit_exhausted", Meaning::NoCredit },
    { "operator_error", Meaning::TryLater },
};

std::optional<Meaning> meaningOf(const QString& reason)
{
    for (const auto& [name, meaning] : kReasons) {
        if (reason == QLatin1String(name)) {
            return meaning;
        }
    }
    return std::nullopt;
}

/// Letters and digits only: a UUID without its dashes.
QString uniqueIdOf(const QUuid& key)
{
    return key.toString(QUuid::Id128);
}

Outcome refusal(const QJsonObject& error, const HttpAnswer& http)
{
    const auto code = integer(error.value(QLatin1String("code")));
    return code ? outcomeOfCode(kCodes, *code, text(error.value(QLatin1String("message"))), http)
                : unreadable(http);
}

ReportState stateOf(const QString& status, const QString& reason)
{
    if (status == QLatin1String("delivered")) {
        return ReportState::Delivered;
    }
    if (status == QLatin1String("undelivered") || status == QLatin1String("unsent")) {
        return reason == QLatin1String("message_expired") ? ReportState::Expired : ReportState::Undelivered;
    }
    const bool isOnItsWay = status == QLatin1String("sent") || status == QLatin1String("in_progress")
        || status == QLatin1String("saved");
    return isOnItsWay ? ReportState::Accepted : ReportState::None;
}

class SerwerSms final : public ISmsGateway
{
public:
    explicit SerwerSms(GatewayAccount account)
        : m_account(std::move(account))
    {
    }

    QString name() const override { return QStringLiteral("serwersms"); }
    QByteArray origin() const override { return QByteArrayLiteral("https://api2.serwersms.pl"); }
    Result<void> check() const override { return {}; }

    HttpRequest send(const OutgoingMessage& message) const override
    {
        const QString words = QString::fromUtf8(message.bytes);
        QJsonObject fields { { QStringLiteral("phone"), message.address },
            { QStringLiteral("text"), words },
            { QStringLiteral("details"), true },
            { QStringLiteral("utf"), needsUnicode(words) },
            { QStringLiteral("unique_id"), uniqueIdOf(message.key) } };
        // Without a sender name it is the cheaper kind (ECO+), with one FULL SMS.
        fields.insert(QStringLiteral("sender"),
            message.envelopeFrom.isEmpty() ? QJsonValue() : QJsonValue(message.envelopeFrom));
        return post("/messages/send_sms.json", fields);
    }

    Outcome readSend(const HttpAnswer& answer, const OutgoingMessage& message) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("error"))) {
            return refusal(said.value(QLatin1String("error")).toObject(), answer);
        }
        if (!truth(said.value(QLatin1String("success")))) {
            return unreadable(answer);
        }
        const QJsonArray items = said.value(QLatin1String("items")).toArray();
        for (const QJsonValue& item : items) {
            const QString phone = text(item[QLatin1String("phone")]);
            if (sameNumber(phone, message.address) || (phone.isEmpty() && items.size() == 1)) {
                return readItem(item.toObject(), answer);
            }
        }
        const bool isAllQueued = items.isEmpty() && integer(said.value(QLatin1String("queued"))) == 1
            && integer(said.value(QLatin1String("unsent"))).value_or(0) == 0;
        return isAllQueued ? accepted({}) : unreadable(answer);
    }

    bool canLookUp() const override { return true; }

    HttpRequest lookUp(const SentSms& message) const override
    {
        return post("/messages/reports.json",
            { { QStringLiteral("unique_id"), QJsonArray { uniqueIdOf(message.key) } } });
    }

    Outcome readLookUp(const HttpAnswer& answer, const SentSms& message) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        for (const QJsonValue& item : said.value(QLatin1String("items")).toArray()) {
            // "unsent": it is known there and did not leave; a person reads it in the gateway's own list.
            const bool left = text(item[QLatin1String("status")]) != QLatin1String("unsent");
            const QString id = text(item[QLatin1String("id")]);
            if (left && !id.isEmpty() && sameNumber(text(item[QLatin1String("phone")]), message.address)) {
                return accepted(id);
            }
        }
        return stillInDoubt();
    }

    size_t reportsAtOnce() const override { return kReportsAtOnce; }

    HttpRequest reports(const std::vector<SentSms>& messages) const override
    {
        QJsonArray ids;
        for (const SentSms& message : messages) {
            ids.append(message.acceptedAs);
        }
        return post("/messages/reports.json",
            { { QStringLiteral("id"), ids }, { QStringLiteral("limit"), static_cast<int>(kReportsAtOnce) } });
    }

    Result<std::vector<SmsReport>> readReports(
        const HttpAnswer& answer, const std::vector<SentSms>& messages) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("error"))) {
            return refusedQuestion(refusal(said.value(QLatin1String("error")).toObject(), answer));
        }
        if (!said.contains(QLatin1String("items"))) {
            return unansweredQuestion(answer);
        }
        std::vector<SmsReport> found;
        for (const QJsonValue& item : said.value(QLatin1String("items")).toArray()) {
            const QString id = text(item[QLatin1String("id")]);
            const QString reason = text(item[QLatin1String("reason")]);
            const ReportState state = stateOf(text(item[QLatin1String("status")]), reason);
            for (const SentSms& message : messages) {
                if (message.acceptedAs == id && state != ReportState::None) {
                    found.push_back({ message.id,
                        state,
                        state == ReportState::Undelivered ? reason : QString(),
                        state == ReportState::Undelivered && meaningOf(reason) == Meaning::RefusedNumber });
                }
            }
        }
        return found;
    }

    HttpRequest balance() const override { return post("/account/limits.json", {}); }

    Result<GatewayBalance> readBalance(const HttpAnswer& answer) const override
    {
        const QJsonObject said = isReadable(answer) ? object(answer) : QJsonObject();
        if (said.contains(QLatin1String("error"))) {
            return refusedQuestion(refusal(said.value(QLatin1String("error")).toObject(), answer));
        }
        // One entry for each kind of message; FULL is the kind with a sender name, the first one stands in.
        const QJsonArray items = said.value(QLatin1String("items")).toArray();
        QString amount;
        for (const QJsonValue& item : items) {
            const bool isFull
                = text(item[QLatin1String("type")]).contains(QLatin1String("full"), Qt::CaseInsensitive);
            if (amount.isEmpty() || isFull) {
                amount = decimal(item[QLatin1String("value")]);
            }
        }
        if (amount.isEmpty()) {
            return unansweredQuestion(answer);
        }
        return GatewayBalance { amount, QStringLiteral("messages") };
    }

private:
    HttpRequest post(const QByteArray& path, QJsonObject fields) const
    {
        HttpRequest request { true, path, { kJsonType, kAcceptJson }, {} };
        if (m_account.account.isEmpty()) {
            request.headers.append(bearer(m_account.token));
        } else {
            fields.insert(QStringLiteral("username"), m_account.account);
            fields.insert(QStringLiteral("password"), m_account.token.reveal());
        }
        request.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        return request;
    }

    static Outcome readItem(const QJsonObject& item, const HttpAnswer& answer)
    {
        const QString status = text(item.value(QLatin1String("status")));
        const QString id = text(item.value(QLatin1String("id")));
        if (status == QLatin1String("queued") || status == QLatin1String("sent")) {
            return id.isEmpty() ? unreadable(answer) : accepted(id);
        }
        if (status != QLatin1String("unsent")) {
            return unreadable(answer);
        }
        const QString words = text(item.value(QLatin1String("error_message")));
        const QJsonValue error = item.value(QLatin1String("error_code"));
        const auto code = integer(error);
        if (const auto meaning = meaningOf(text(error).toLower())) {
            return outcomeOf(*meaning, 0, words.isEmpty() ? text(error) : words);
        }
        for (const CodeMeaning& entry : kCodes) {
            if (code == entry.code) {
                return outcomeOf(entry.meaning, entry.code, words);
            }
        }
        // "unsent" is the gateway's own word for "did not leave", whatever the reason.
        return outcomeOf(Meaning::RefusedMessage, code.value_or(0), words);
    }

    const GatewayAccount m_account;
};

} // namespace

std::unique_ptr<ISmsGateway> makeSerwerSms(GatewayAccount account)
{
    return std::make_unique<SerwerSms>(std::move(account));
}

} // namespace belfry::core::delivery
