// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/WhyNot.h"

#include "core/application/WhyWaiting.h"
#include "core/lists/OutboxList.h"
#include "core/outbox/LegalBasis.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace belfry::core::application {

using database::Transaction;
using outbox::Channel;
using outbox::MessageKind;
using outbox::Reason;
using outbox::Row;
using outbox::State;
using people::ContactState;

namespace {

constexpr int kLately = 50; ///< messages of a person that are looked at

struct Entry
{
    CheckCode code;
    const char* name;
    const char* good;
    const char* bad;
};

constexpr Entry kEntries[] {
    { CheckCode::NoAddress,
        "no_address",
        "There is an e-mail address.",
        "There is no e-mail address: add one on the person's card." },
    { CheckCode::BadAddress,
        "bad_address",
        "The e-mail address is well formed.",
        "The e-mail address is not valid: correct it on the person's card." },
    { CheckCode::NoNumber,
        "no_number",
        "There is a phone number.",
        "There is no phone number: add one on the person's card." },
    { CheckCode::BadNumber,
        "bad_number",
        "The phone number is well formed.",
        "The phone number is not valid: correct it on the person's card." },
    { CheckCode::NotSms,
        "not_sms",
        "A number is marked as one that receives SMS.",
        "No phone number receives SMS: tick \"receives SMS\" beside a mobile number on the person's card." },
    { CheckCode::SmsNotWanted,
        "sms_not_wanted",
        "SMS are not switched off for this person.",
        "SMS are switched off for this person: switch them on, on the person's card." },
    { CheckCode::NoConsent,
        "no_consent",
        "The consent that is needed is recorded.",
        "The consent that is needed is not recorded: record it on the person's card." },
    { CheckCode::ModeBlocked,
        "mode_blocked",
        "The school has not blocked sending.",
        "The school blocks all sending: change it in the settings of consents." },
    { CheckCode::OutsideHours,
        "outside_hours",
        "The sending hours do not hold it back.",
        "It is outside the sending hours: it leaves by itself when they begin." },
    { CheckCode::DayOff,
        "day_off",
        "No day off holds it back.",
        "It is a day off on which nothing is sent: allow sending on it, or wait for the next day." },
    { CheckCode::Wallet,
        "wallet",
        "The SMS wallet suffices.",
        "There is not enough credit for SMS: top up the wallet." },
    { CheckCode::ChannelStopped,
        "channel_stopped",
        "Sending is on and the server is reachable.",
        "Sending is stopped: mend its cause, then it goes on by itself." },
    { CheckCode::Limit,
        "limit",
        "No sending limit is used up.",
        "The sending limit is used up: it leaves by itself when there is room again." },
    { CheckCode::Refused,
        "refused",
        "No server has refused a message.",
        "The server refused the message: read its words, correct the address or send again." },
    { CheckCode::SpamFilter,
        "spam_filter",
        "Nothing was sent that a spam filter could have kept.",
        "The server accepted the message; if it is not in the inbox, a spam filter may keep it: ask the "
        "recipient to look there and to trust the school's address." },
    { CheckCode::Uncertain,
        "uncertain",
        "No message is uncertain.",
        "It is uncertain whether the message arrived: ask the recipient, then decide in the outbox." },
    { CheckCode::Other, "other", "", "" },
};

constexpr std::pair<CheckFix, const char*> kFixes[] { { CheckFix::None, "" },
    { CheckFix::Address, "person.email" },
    { CheckFix::Number, "person.phone" },
    { CheckFix::Consent, "person.consent" },
    { CheckFix::ConsentMode, "settings.consent" },
    { CheckFix::Hours, "settings.hours" },
    { CheckFix::DaysOff, "settings.days_off" },
    { CheckFix::Wallet, "settings.wallet" },
    { CheckFix::MailAccount, "settings.mail" },
    { CheckFix::SmsAccount, "settings.sms" },
    { CheckFix::Sending, "settings.sending" },
    { CheckFix::Recipient, "recipient" },
    { CheckFix::Message, "outbox" } };

const Entry& entryOf(CheckCode code)
{
    return *std::find_if(
        std::begin(kEntries), std::end(kEntries), [&](const Entry& entry) { return entry.code == code; });
}

/// What is known of the person's addresses of one channel.
struct Contacts
{
    bool any = false;
    bool usable = false; ///< well formed and not refused
    QString invalid; ///< as typed
    QString refusedBy; ///< the server's words
    bool refused = false;
    bool receivesSms = false;

    bool isInvalid() const { return any && !usable && !refused; }
};

Contacts look(const std::vector<outbox::ReachStore::Contact>& all, PersonId person)
{
    Contacts contacts;
    for (const auto& contact : all) {
        if (contact.person != person) {
            continue;
        }
        contacts.any = true;
        contacts.receivesSms = contacts.receivesSms || contact.receivesSms;
        if (contact.state == ContactState::Failing) {
            contacts.refused = true;
            contacts.refusedBy = contact.stateReason;
        } else if (contact.state == ContactState::Invalid || contact.normalised.isEmpty()) {
            contacts.invalid = contact.raw;
        } else {
            contacts.usable = true;
        }
    }
    return contacts;
}

/// Everything that the checks look at, read once.
struct Facts
{
    PersonId person;
    std::optional<Row> message;
    bool mail = true; ///< the checks of mail matter
    bool sms = true;
    Contacts addresses;
    Contacts numbers;
    bool smsWanted = true;
    bool smsActive = false;
    Reason basis = Reason::None;
    QString missingConsent;
    outbox::SendingCalendar::Answer hours;
    qint64 leavesAt = 0;
    bool isWaiting = true; ///< a message that has left waits for no hour
    bool walletIsEmpty = false;
    outbox::SendingSwitch main;
    outbox::ChannelInfo mailChannel;
    outbox::ChannelInfo smsChannel;
    bool isSenderHere = true;
    bool isLimitUsed = false;
    std::vector<Row> lately; ///< newest first
};

class Checks
{
public:
    explicit Checks(const Facts& facts)
        : m_facts(facts)
    {
    }

    std::vector<Check> all()
    {
        contacts();
        consents();
        hours();
        channels();
        outcomes();
        return std::move(m_checks);
    }

private:
    void add(CheckCode code, bool isBad, CheckFix fix, const QString& detail = {}, bool isAsked = true)
    {
        Check check;
        check.code = code;
        check.state = !isAsked ? Check::State::NotAsked : isBad ? Check::State::NotOk : Check::State::Ok;
        if (check.state == Check::State::NotOk) {
            check.fix = fix;
            check.detail = detail;
        }
        m_checks.push_back(check);
    }

    void contacts()
    {
        const Facts& f = m_facts;
        add(CheckCode::NoAddress, !f.addresses.any, CheckFix::Address, {}, f.mail);
        add(CheckCode::BadAddress,
            f.addresses.isInvalid(),
            CheckFix::Address,
            f.addresses.invalid,
            f.mail && f.addresses.any);
        add(CheckCode::NoNumber, !f.numbers.any, CheckFix::Number, {}, f.sms);
        add(CheckCode::BadNumber,
            f.numbers.isInvalid(),
            CheckFix::Number,
            f.numbers.invalid,
            f.sms && f.numbers.any);
        add(CheckCode::NotSms,
            f.numbers.any && !f.numbers.receivesSms,
            CheckFix::Number,
            {},
            f.sms && f.numbers.any);
        add(CheckCode::SmsNotWanted, !f.smsWanted, CheckFix::Number, {}, f.sms);
    }

    void consents()
    {
        const bool isMode = m_facts.basis == Reason::ModeBlocked;
        add(CheckCode::NoConsent,
            m_facts.basis == Reason::NoConsent,
            CheckFix::Consent,
            m_facts.missingConsent);
        add(CheckCode::ModeBlocked, isMode, CheckFix::ConsentMode);
    }

    void hours()
    {
        using Hours = outbox::SendingCalendar::State;
        const bool isAsked = m_facts.isWaiting;
        add(CheckCode::OutsideHours,
            m_facts.hours.state == Hours::OutsideHours,
            CheckFix::Hours,
            {},
            isAsked);
        m_checks.back().at = m_facts.leavesAt;
        add(CheckCode::DayOff,
            m_facts.hours.state == Hours::DayOff,
            CheckFix::DaysOff,
            m_facts.hours.dayOff,
            isAsked);
        m_checks.back().at = m_facts.leavesAt;
    }

    void channels()
    {
        const Facts& f = m_facts;
        const bool isSmsUsed = f.sms && f.smsActive;
        const bool isGatewayEmpty = isSmsUsed && f.smsChannel.state == outbox::ChannelState::Waiting
            && f.smsChannel.reason == Reason::GatewayCredit;
        add(CheckCode::Wallet,
            f.walletIsEmpty || isGatewayEmpty,
            CheckFix::Wallet,
            {},
            f.isWaiting && isSmsUsed);
        if (isGatewayEmpty) {
            m_checks.back().reason = Reason::GatewayCredit;
        }
        addChannel(isSmsUsed);
        const bool isChannelLimit = (f.mail && f.mailChannel.state == outbox::ChannelState::Waiting
                                        && f.mailChannel.reason == Reason::Limit)
            || (isSmsUsed && f.smsChannel.state == outbox::ChannelState::Waiting
                && f.smsChannel.reason == Reason::Limit);
        add(CheckCode::Limit,
            isChannelLimit || f.isLimitUsed,
            f.mail ? CheckFix::MailAccount : CheckFix::SmsAccount,
            {},
            f.isWaiting);
    }

    void addChannel(bool isSmsUsed)
    {
        const Facts& f = m_facts;
        const auto isDown = [](const outbox::ChannelInfo& channel) {
            return channel.state != outbox::ChannelState::Open && channel.reason != Reason::Limit
                && channel.reason != Reason::GatewayCredit;
        };
        const bool isMailDown = f.mail && isDown(f.mailChannel);
        const bool isSmsDown = isSmsUsed && isDown(f.smsChannel);
        if (f.main.isPaused) {
            add(CheckCode::ChannelStopped,
                true,
                CheckFix::Sending,
                outbox::reasonText(Reason::Paused),
                f.isWaiting);
            m_checks.back().reason = Reason::Paused;
        } else if (!f.main.clockReason.isEmpty()) {
            add(CheckCode::ChannelStopped, true, CheckFix::Sending, f.main.clockReason, f.isWaiting);
            m_checks.back().reason = Reason::ClockSuspect;
        } else if (!f.isSenderHere) {
            add(CheckCode::ChannelStopped,
                true,
                CheckFix::Sending,
                outbox::reasonText(Reason::NotSender),
                f.isWaiting);
            m_checks.back().reason = Reason::NotSender;
        } else {
            add(CheckCode::ChannelStopped,
                isMailDown || isSmsDown,
                isMailDown ? CheckFix::MailAccount : CheckFix::SmsAccount,
                isMailDown ? f.mailChannel.detail : f.smsChannel.detail,
                f.isWaiting);
            m_checks.back().isSms = !isMailDown;
        }
    }

    void outcomes()
    {
        const auto first
            = [&](auto wanted) { return std::find_if(m_facts.lately.begin(), m_facts.lately.end(), wanted); };
        const auto end = m_facts.lately.end();
        // Of a person only what came last counts: an old refusal that was followed by a success is history.
        const auto last = first([](const Row& row) {
            return row.state == State::Sent || row.state == State::Failed || row.state == State::Retry;
        });
        const bool isRefused = last != end && last->state != State::Sent;
        const bool isAddressRefused = m_facts.mail && m_facts.addresses.refused && !m_facts.addresses.usable;
        add(CheckCode::Refused,
            isRefused || isAddressRefused,
            isAddressRefused ? CheckFix::Address : CheckFix::Message,
            isRefused && !last->reasonDetail.isEmpty() ? last->reasonDetail : m_facts.addresses.refusedBy);

        const auto accepted = first([](const Row& row) {
            return row.state == State::Sent && row.channel == Channel::Email
                && row.transport != QLatin1String("folder");
        });
        add(CheckCode::SpamFilter, false, CheckFix::Recipient, {}, m_facts.mail);
        if (accepted != end && m_facts.mail) {
            m_checks.back().state = Check::State::Unknown;
            m_checks.back().fix = CheckFix::Recipient;
            m_checks.back().at = accepted->acceptedAt;
            m_checks.back().detail = accepted->sender;
        }
        const auto uncertain = first([](const Row& row) { return row.state == State::InDoubt; });
        add(CheckCode::Uncertain,
            uncertain != end,
            CheckFix::Message,
            uncertain == end ? QString() : uncertain->reasonDetail);
    }

    const Facts& m_facts;
    std::vector<Check> m_checks;
};

/// The limits of a channel, from what keeps approved mail (WhyWaiting knows them).
bool isLimitUsed(const WhyWaiting& waiting, Channel channel)
{
    Row row;
    row.channel = channel;
    row.state = State::Ready;
    row.ignoresHours = true;
    return waiting.of(row).reason == Reason::Limit;
}

Result<void> readPerson(Transaction& tx, Services& services, Facts& facts, MessageKind kind)
{
    const std::vector<PersonId> persons { facts.person };
    TRY_ASSIGN(const auto mails, outbox::ReachStore::contacts(tx, persons, people::ContactKind::Email));
    TRY_ASSIGN(const auto phones, outbox::ReachStore::contacts(tx, persons, people::ContactKind::Phone));
    facts.addresses = look(mails, facts.person);
    facts.numbers = look(phones, facts.person);
    TRY_ASSIGN(const auto basis, outbox::LegalBasis::load(tx, persons, outbox::ReachStore::Lock::None));
    facts.basis = basis.of(facts.person, kind);
    const bool isSystemFine = basis.of(facts.person, MessageKind::System) == Reason::None;
    facts.missingConsent = facts.basis != Reason::NoConsent ? QString()
        : isSystemFine                                      ? QStringLiteral("messages")
                                                            : QStringLiteral("contract");
    TRY_ASSIGN(const auto withoutSms, outbox::ReachStore::withoutSms(tx, persons));
    facts.smsWanted = withoutSms.count(facts.person.value()) == 0;
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    facts.smsActive = settings.boolean("sms.active");
    return {};
}

Result<void> readSending(
    Transaction& tx, Services& services, const access::Session& session, bool isSenderHere, Facts& facts)
{
    facts.isSenderHere = isSenderHere;
    TRY_ASSIGN(facts.main, services.channels.sendingSwitch(tx));
    TRY_ASSIGN(facts.mailChannel, services.channels.channel(tx, Channel::Email));
    TRY_ASSIGN(facts.smsChannel, services.channels.channel(tx, Channel::Sms));
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto calendar, services.calendar.calendar(tx));
    const qint64 due = facts.message ? std::max(now, facts.message->nextAt) : now;
    if (!facts.message || !facts.message->ignoresHours) {
        facts.hours = calendar.at(due);
        facts.leavesAt = calendar.nextOpening(due).value_or(0);
    }
    if (facts.smsActive) {
        TRY_ASSIGN(const auto wallet, services.wallet.info(tx, session));
        const qint64 price = facts.message ? facts.message->priceMinor : 1;
        const bool isReserved = facts.message && facts.message->reservedMinor > 0;
        facts.walletIsEmpty = wallet.stopsWhenEmpty && !isReserved && wallet.freeMinor < price;
    }
    TRY_ASSIGN(const auto waiting, WhyWaiting::read(tx, services, isSenderHere));
    facts.isLimitUsed = (facts.mail && isLimitUsed(waiting, Channel::Email))
        || (facts.sms && facts.smsActive && isLimitUsed(waiting, Channel::Sms));
    return {};
}

bool isExplained(const std::vector<Check>& checks)
{
    return std::any_of(
        checks.begin(), checks.end(), [](const Check& check) { return check.state == Check::State::NotOk; });
}

/// What the sixteen do not say: it waits for approval, was cancelled, speaks of an old password …
void addOther(const WhyWaiting& waiting, const Row& row, std::vector<Check>& checks)
{
    const auto why = waiting.of(row);
    constexpr Reason kSaid[] { Reason::None,
        Reason::NoAddress,
        Reason::BadAddress,
        Reason::NoNumber,
        Reason::BadNumber,
        Reason::NotSms,
        Reason::SmsNotWanted,
        Reason::NoConsent,
        Reason::ModeBlocked,
        Reason::OutsideHours,
        Reason::DayOff,
        Reason::Wallet,
        Reason::GatewayCredit,
        Reason::ChannelStopped,
        Reason::ChannelWaiting,
        Reason::Limit,
        Reason::Paused,
        Reason::ClockSuspect,
        Reason::NotSender,
        Reason::Refused,
        Reason::AddressRefused,
        Reason::TemporaryRefusal,
        Reason::Uncertain };
    const bool isSaid = std::find(std::begin(kSaid), std::end(kSaid), why.reason) != std::end(kSaid);
    if (isSaid && (why.reason == Reason::None || isExplained(checks))) {
        return;
    }
    Check check;
    check.code = CheckCode::Other;
    check.state = why.reason == Reason::AwaitingTurn ? Check::State::Unknown
        : why.reason == Reason::InInbox              ? Check::State::Ok
                                                     : Check::State::NotOk;
    check.fix = check.state == Check::State::Ok ? CheckFix::None : CheckFix::Message;
    check.reason = why.reason;
    check.detail = why.detail;
    check.at = why.leavesAt;
    checks.push_back(check);
}

void summarise(const Facts& facts, const settings::Snapshot& settings, WhyNot::Report& report)
{
    report.senderAddress = settings.text("mail.from");
    for (const Row& row : facts.lately) {
        if (row.state == State::Sent && row.transport != QLatin1String("folder")) {
            ++report.acceptedLately;
            if (report.lastAcceptedAt == 0) {
                report.lastAcceptedAt = row.acceptedAt;
                report.lastAddress = row.address;
            }
        }
        report.waiting += outbox::isFinal(row.state) ? 0 : 1;
    }
}

} // namespace

QString checkName(CheckCode code)
{
    return QLatin1String(entryOf(code).name);
}

QString fixName(CheckFix fix)
{
    const auto* found = std::find_if(
        std::begin(kFixes), std::end(kFixes), [&](const auto& entry) { return entry.first == fix; });
    return found == std::end(kFixes) ? QString() : QString(QLatin1String(found->second));
}

QString checkText(const Check& check)
{
    if (check.code == CheckCode::Other) {
        return outbox::reasonText(check.reason, check.detail);
    }
    const Entry& entry = entryOf(check.code);
    if (check.state == Check::State::NotOk && check.reason == Reason::GatewayCredit) {
        return outbox::reasonText(check.reason, check.detail);
    }
    switch (check.state) {
    case Check::State::Ok:
        return QLatin1String(entry.good);
    case Check::State::NotAsked:
        return QStringLiteral("This does not matter here.");
    case Check::State::NotOk:
    case Check::State::Unknown:
        break;
    }
    const QString text = QLatin1String(entry.bad);
    return check.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, check.detail);
}

bool WhyNot::Report::isFine() const
{
    return !isExplained(checks);
}

Result<WhyNot::Report> WhyNot::ofMessage(
    Transaction& tx, Services& services, const access::Session& session, OutboxId id, bool isSenderHere)
{
    TRY_ASSIGN(const Row row, services.outbox.find(tx, session, id));
    Facts facts;
    facts.person = row.recipient;
    facts.message = row;
    facts.mail = row.channel == Channel::Email;
    facts.sms = row.channel == Channel::Sms;
    facts.isWaiting = !outbox::isFinal(row.state) && row.state != State::InDoubt;
    facts.lately = { row };
    TRY(readPerson(tx, services, facts, row.kind));
    TRY(readSending(tx, services, session, isSenderHere, facts));
    if (outbox::isFinal(row.state) && row.state != State::Failed && row.state != State::Expired) {
        // It has left, or a person stopped it: what the card says today did not hinder it.
        facts.basis = Reason::None;
        facts.addresses = { true, true, {}, {}, false, true };
        facts.numbers = facts.addresses;
    }
    if (row.reason == Reason::NoConsent || row.reason == Reason::ModeBlocked) {
        facts.basis = row.reason;
    }
    facts.walletIsEmpty = facts.walletIsEmpty || row.reason == Reason::Wallet;

    Report report;
    report.person = row.recipient;
    report.personName = row.recipientName;
    report.message = row;
    report.checks = Checks(facts).all();
    TRY_ASSIGN(const auto waiting, WhyWaiting::read(tx, services, isSenderHere));
    addOther(waiting, row, report.checks);
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    summarise(facts, settings, report);
    return report;
}

Result<WhyNot::Report> WhyNot::ofPerson(
    Transaction& tx, Services& services, const access::Session& session, PersonId id, bool isSenderHere)
{
    TRY_ASSIGN(const auto person, services.people.find(tx, session, id));
    Facts facts;
    facts.person = id;
    lists::OutboxFilter filter;
    filter.recipient = id;
    TRY_ASSIGN(facts.lately, lists::OutboxList::page(tx, session, filter, {}, kLately));
    TRY(readPerson(tx, services, facts, MessageKind::Informational));
    TRY(readSending(tx, services, session, isSenderHere, facts));

    Report report;
    report.person = id;
    report.personName = person.displayName();
    report.checks = Checks(facts).all();
    if (person.status != people::PersonStatus::Active) {
        Check check;
        check.code = CheckCode::Other;
        check.state = Check::State::NotOk;
        check.reason = Reason::Archived;
        report.checks.push_back(check);
    }
    const auto pending = std::find_if(
        facts.lately.begin(), facts.lately.end(), [](const Row& row) { return row.state == State::Pending; });
    if (pending != facts.lately.end()) {
        Check check;
        check.code = CheckCode::Other;
        check.state = Check::State::NotOk;
        check.fix = CheckFix::Message;
        check.reason = Reason::AwaitingApproval;
        report.checks.push_back(check);
    }
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    summarise(facts, settings, report);
    return report;
}

} // namespace belfry::core::application
