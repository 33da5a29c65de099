// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/Event.h"

#include "core/base/CivilTime.h"
#include "core/base/Money.h"
#include "core/events/EventCatalogue.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace belfry::core::events {

namespace {

const QString kDate = QStringLiteral("date");
const QString kMoment = QStringLiteral("moment");
const QString kMoney = QStringLiteral("money");
const QString kCurrency = QStringLiteral("currency");
const QString kWord = QStringLiteral("word");

struct Word
{
    const char* word;
    const char* english;
    const char* polish;
    const char* german;
};
constexpr std::array kWords {
    Word { "draft", "draft", "projekt", "Entwurf" },
    Word { "awaiting_signature", "awaiting signature", "czeka na podpis", "wartet auf Unterschrift" },
    Word { "signed", "signed", "podpisana", "unterschrieben" },
    Word { "ended", "ended", "zakończona", "beendet" },
    Word { "cancelled", "cancelled", "anulowana", "aufgehoben" },
    Word { "email", "e-mail", "e-mail", "E-Mail" },
    Word { "sms", "SMS", "SMS", "SMS" },
};

QString wordText(const QString& word, const QString& language)
{
    for (const Word& known : kWords) {
        if (word == QLatin1String(known.word)) {
            return QString::fromUtf8(language == QLatin1String("pl") ? known.polish
                    : language == QLatin1String("de")                ? known.german
                                                                     : known.english);
        }
    }
    return word;
}

QString dateText(QDate date, const QString& language)
{
    const bool isDotted = language == QLatin1String("pl") || language == QLatin1String("de");
    return date.toString(isDotted ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

QString eventName(EventType type)
{
    return QLatin1String(eventInfo(type).name);
}

std::optional<EventType> eventFromName(const QString& name)
{
    for (const EventInfo& info : eventCatalogue()) {
        if (name == QLatin1String(info.name)) {
            return info.type;
        }
    }
    return std::nullopt;
}

QString eventStateName(EventState state)
{
    switch (state) {
    case EventState::New:
        return QStringLiteral("new");
    case EventState::Done:
        return QStringLiteral("done");
    case EventState::Waiting:
        return QStringLiteral("waiting");
    case EventState::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(QJsonObject { { kDate, date.toString(Qt::ISODate) } })
                          : QJsonValue(QString());
}

QJsonValue momentValue(qint64 utcMs)
{
    return QJsonObject { { kMoment, utcMs } };
}

QJsonValue moneyValue(qint64 minor, const QString& currency)
{
    return QJsonObject { { kMoney, minor }, { kCurrency, currency } };
}

QJsonValue wordValue(const QString& word)
{
    return QJsonObject { { kWord, word } };
}

QString valueText(const QJsonValue& value, const QString& language, const QByteArray& timeZone)
{
    if (!value.isObject()) {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }
    const QJsonObject object = value.toObject();
    if (object.contains(kDate)) {
        return dateText(QDate::fromString(object.value(kDate).toString(), Qt::ISODate), language);
    }
    if (object.contains(kMoment)) {
        const qint64 wall = CivilTime(timeZone).wall(object.value(kMoment).toInteger());
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
        return dateText(moment.date(), language) + moment.toString(QStringLiteral(" HH:mm"));
    }
    if (object.contains(kMoney)) {
        return Money(object.value(kMoney).toInteger(), object.value(kCurrency).toString()).text(language);
    }
    return wordText(object.value(kWord).toString(), language);
}

} // namespace belfry::core::events
