// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CredentialWords.h"

#include "ui/common/Moments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace belfry::ui {

using core::lists::CredentialInfo;
using core::lists::CredentialSending;
using core::lists::CredentialState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::CredentialWords)
};

bool isPaper(const QString& channel)
{
    return channel == QLatin1String("paper");
}

QString way(const QString& channel, const QString& address)
{
    if (channel == QLatin1String("sms")) {
        return Words::tr("by SMS to %1").arg(address);
    }
    return isPaper(channel) ? Words::tr("on paper") : Words::tr("by e-mail to %1").arg(address);
}

/// Papers carry a date, messages a moment.
QString when(const QString& channel, qint64 at)
{
    return isPaper(channel) ? shortDate(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date()) : fullMoment(at);
}

QString what(CredentialState state, const QString& channel, qint64 at)
{
    const QString moment = when(channel, at);
    switch (state) {
    case CredentialState::Never:
        return Words::tr("Not sent yet");
    case CredentialState::Folder:
        return Words::tr("Written to a folder %1, not sent").arg(moment);
    case CredentialState::Queued:
        return Words::tr("Waiting in the outbox since %1").arg(moment);
    case CredentialState::Sent:
        return isPaper(channel) ? Words::tr("Handed over %1").arg(moment) : Words::tr("Sent %1").arg(moment);
    case CredentialState::Failed:
        return Words::tr("Failed %1").arg(moment);
    case CredentialState::Uncertain:
        return Words::tr("Uncertain since %1: it may have arrived").arg(moment);
    case CredentialState::Changed:
        return Words::tr("Changed since: an older password was sent %1").arg(moment);
    }
    return {};
}

} // namespace

QString dayText(qint64 utcMs)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    if (date == QDate::currentDate() || date.year() != QDate::currentDate().year()) {
        return date == QDate::currentDate() ? shortMoment(utcMs) : shortDate(date);
    }
    static const QRegularExpression year(QStringLiteral("[^A-Za-z]*y+[^A-Za-z]*"));
    return QLocale().toString(date, QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

QString credentialStateWord(CredentialState state)
{
    switch (state) {
    case CredentialState::Never:
        return Words::tr("not sent");
    case CredentialState::Folder:
        return Words::tr("in a folder");
    case CredentialState::Queued:
        return Words::tr("in the outbox");
    case CredentialState::Sent:
        return Words::tr("sent");
    case CredentialState::Failed:
        return Words::tr("failed");
    case CredentialState::Uncertain:
        return Words::tr("uncertain");
    case CredentialState::Changed:
        return Words::tr("changed");
    }
    return {};
}

StateColour credentialStateColour(CredentialState state)
{
    switch (state) {
    case CredentialState::Sent:
        return StateColour::Ok;
    case CredentialState::Queued:
        return StateColour::Wait;
    case CredentialState::Failed:
        return StateColour::Bad;
    case CredentialState::Uncertain:
        return StateColour::Dec;
    case CredentialState::Never:
    case CredentialState::Folder:
    case CredentialState::Changed:
        return StateColour::None;
    }
    return StateColour::None;
}

StateWords credentialWords(const CredentialInfo& info)
{
    const StateColour colour = credentialStateColour(info.state);
    if (info.state != CredentialState::Sent) {
        return { credentialStateWord(info.state), colour };
    }
    return { (isPaper(info.channel) ? Words::tr("paper %1") : Words::tr("sent %1")).arg(dayText(info.at)),
        colour };
}

QStringList credentialLines(const CredentialInfo& info)
{
    QStringList lines { what(info.state, info.channel, info.at) };
    if (info.state == CredentialState::Never) {
        return lines;
    }
    lines.append(way(info.channel, info.address));
    if (!info.by.isEmpty()) {
        lines.append(Words::tr("by %1").arg(info.by));
    }
    return lines;
}

QString credentialToolTip(const CredentialInfo& info)
{
    QStringList lines { credentialLines(info).join(QLatin1String(", ")) };
    for (const CredentialSending& other : info.otherSendings) {
        lines.append(what(other.state, other.channel, other.at) + QLatin1String(", ")
            + way(other.channel, other.address));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace belfry::ui
