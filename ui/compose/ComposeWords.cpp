// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeWords.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Moments.h"
#include "ui/common/WalletText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace belfry::ui::compose {

using namespace core;
using messaging::AudiencePart;
using messaging::ComposePlan;
using messaging::IssueKind;
using messaging::Risk;
using messaging::TemplateIssue;
using outbox::Channel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::compose::ComposeWords)
};

QSet<qint64> reached(const ComposePlan& plan)
{
    QSet<qint64> persons;
    for (const auto& message : plan.messages) {
        persons.insert(message.recipient.value());
        for (const PersonId other : message.sharing) {
            persons.insert(other.value());
        }
    }
    return persons;
}

QString countWords(Channel channel, int count)
{
    switch (channel) {
    case Channel::Email:
        return Words::tr("%n e-mail(s)", nullptr, count);
    case Channel::Sms:
        return Words::tr("%n SMS", nullptr, count);
    case Channel::System:
        return Words::tr("%n system message(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString partWords(const AudiencePart& part, const QHash<qint64, QString>& names)
{
    switch (part.kind) {
    case AudiencePart::Kind::Person:
        return names.value(part.id, QStringLiteral("…"));
    case AudiencePart::Kind::Group:
    case AudiencePart::Kind::Role:
        return part.name;
    case AudiencePart::Kind::AllGroups:
        return Words::tr("all groups");
    case AudiencePart::Kind::ActiveContracts:
        return Words::tr("all with an active contract");
    case AudiencePart::Kind::Students:
        return Words::tr("all students");
    case AudiencePart::Kind::Guardians:
        return Words::tr("all guardians");
    case AudiencePart::Kind::Teachers:
        return Words::tr("all teachers");
    case AudiencePart::Kind::Payers:
        return Words::tr("all payers");
    }
    return {};
}

int reachedCount(const ComposePlan& plan)
{
    return static_cast<int>(reached(plan).size());
}

int skippedCount(const ComposePlan& plan)
{
    const QSet<qint64> persons = reached(plan);
    QSet<qint64> skipped;
    for (const auto& one : plan.leftOut) {
        const PersonId id = one.skipped.recipient.isValid() ? one.skipped.recipient : one.skipped.about;
        if (!persons.contains(id.value())) {
            skipped.insert(id.value());
        }
    }
    return static_cast<int>(skipped.size());
}

QString summaryWords(const ComposePlan& plan, const outbox::WalletInfo& wallet)
{
    QStringList parts;
    for (const Channel channel : { Channel::Email, Channel::Sms, Channel::System }) {
        if (const int count = plan.count(channel); count > 0) {
            parts.append(countWords(channel, count));
        }
    }
    if (plan.priceMinor() > 0) {
        parts.append(walletAmount(wallet, plan.priceMinor()));
    }
    const int skipped = skippedCount(plan);
    const QString people = Words::tr("%n people", nullptr, reachedCount(plan));
    const QString skippedWords = Words::tr("%n skipped", nullptr, skipped);
    if (parts.isEmpty()) {
        //: %1 is how many are skipped: "2 skipped"
        return skipped > 0 ? Words::tr("Nobody would get a message; %1").arg(skippedWords)
                           : Words::tr("Nobody would get a message");
    }
    return skipped > 0
        //: %1 how many people, %2 a list of kinds with counts and price, %3 how many are skipped
        ? Words::tr("%1: %2; %3").arg(people, parts.join(QStringLiteral(", ")), skippedWords)
        //: %1 how many people, %2 a list of kinds with counts and price
        : Words::tr("%1: %2").arg(people, parts.join(QStringLiteral(", ")));
}

QString issueWords(const TemplateIssue& issue)
{
    switch (issue.kind) {
    case IssueKind::Unknown:
        return Words::tr("There is no variable [%1] for a message. Choose one from the list, or write [[ for "
                         "a plain bracket.")
            .arg(issue.name);
    case IssueKind::Unclosed:
        return Words::tr("The bracket before \"%1\" is not closed. Close it with ], or write [[ for a plain "
                         "bracket.")
            .arg(issue.name.left(30));
    case IssueKind::Missing:
        return Words::tr("The variable [%1] is missing.").arg(issue.name);
    case IssueKind::InSubject:
        return Words::tr("[%1] must not stand in the subject, which everybody can read in passing.")
            .arg(issue.name);
    }
    return {};
}

QString riskWords(Risk risk, const ComposePlan& plan)
{
    switch (risk) {
    case Risk::VeryMany:
        return Words::tr(
            "This goes to very many: %n messages.", nullptr, static_cast<int>(plan.messages.size()));
    case Risk::GuardiansOfAllGroups:
        return Words::tr("This goes to the guardians of all groups.");
    case Risk::ListAttached: {
        QStringList names;
        for (const auto& file : plan.composition.attachments) {
            names.append(file.fileName);
        }
        return Words::tr("A table is attached (%1). It may hold the names of others, and everybody gets it.")
            .arg(names.join(QStringLiteral(", ")));
    }
    }
    return {};
}

QString missingWords(const Error& error)
{
    if (error.code == ErrorCode::InputMissing) {
        if (error.detail == QLatin1String("recipients")) {
            return Words::tr("Choose the recipients first.");
        }
        if (error.detail == QLatin1String("channel")) {
            return Words::tr("Choose at least one way: e-mail, SMS or system message.");
        }
        if (error.detail == QLatin1String("text")) {
            return Words::tr("Write the text.");
        }
        if (error.detail == QLatin1String("subject")) {
            return Words::tr("Write the subject: a mail without one is taken for spam.");
        }
    }
    return errorText(error);
}

QString leavingWords(const Leaving& leaving)
{
    if (!leaving.firstAt) {
        return Words::tr("The sending hours never open: it would not leave.");
    }
    const QString first = weekdayMoment(*leaving.firstAt);
    if (leaving.plan.days.size() > 1 && leaving.plan.finishAt() > *leaving.firstAt) {
        //: both are a weekday with date and time
        return Words::tr("will leave from %1, the last one %2")
            .arg(first, weekdayMoment(leaving.plan.finishAt()));
    }
    //: %1 is a weekday with date and time
    return Words::tr("will leave %1").arg(first);
}

QString daysWords(const Leaving& leaving)
{
    if (leaving.plan.days.size() < 2) {
        return {};
    }
    QStringList days;
    for (const auto& day : leaving.plan.days) {
        if (days.size() == 4) {
            days.append(QStringLiteral("…"));
            break;
        }
        //: %1 is a number of messages, %2 a date
        days.append(Words::tr("%1 on %2").arg(QLocale().toString(day.count), shortDate(day.date)));
    }
    //: %1 is a list of "number on date"
    return Words::tr("With what waits already: %1").arg(days.join(QStringLiteral(", ")));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace belfry::ui::compose
