// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Senders.h"

#include "core/settings/SmsRules.h"

namespace belfry::core::messaging {

MailSender MailSender::read(const settings::Snapshot& settings)
{
    const auto parsed
        = [&](const char* key) { return EmailAddress::parse(settings.text(key)).value_or(EmailAddress()); };
    MailSender sender;
    sender.name = settings.text("mail.from_name");
    sender.writesToFolder = settings.text("mail.transport") == QLatin1String("folder");
    sender.address = parsed("mail.from");
    sender.replyTo = parsed("mail.reply_to");
    if (sender.address.isEmpty()) {
        sender.isMissing = !sender.writesToFolder;
        sender.isPlaceholder = sender.writesToFolder;
        sender.address = EmailAddress::parse(QLatin1String(kPlaceholderSender)).value_or(EmailAddress());
    }
    return sender;
}

SmsWay SmsWay::read(const settings::Snapshot& settings)
{
    SmsWay way;
    way.isActive = settings.boolean("sms.active");
    way.writesToFolder = settings.text("sms.gateway") == QLatin1String("folder");
    way.sender = settings::effectiveSmsSender(settings);
    way.priceMinor = settings.integer("sms.price_minor");
    way.letters
        = formats::smsLettersFromName(settings.text("sms.letters")).value_or(formats::SmsLetters::Replace);
    return way;
}

outbox::Reason reasonOf(formats::SmsProblem problem)
{
    switch (problem) {
    case formats::SmsProblem::None:
        return outbox::Reason::None;
    case formats::SmsProblem::Letters:
        return outbox::Reason::Letters;
    case formats::SmsProblem::TooManyParts:
        return outbox::Reason::TooManyParts;
    case formats::SmsProblem::Empty:
    case formats::SmsProblem::ControlCharacter:
    case formats::SmsProblem::BrokenCharacter:
        return outbox::Reason::BadText;
    }
    return outbox::Reason::BadText;
}

} // namespace belfry::core::messaging
