// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/EmailAddress.h"
#include "core/formats/SmsText.h"
#include "core/outbox/Reason.h"
#include "core/settings/Settings.h"

namespace belfry::core::messaging {

/// Sender of mail that is only written to a folder while mail.from is empty: RFC 2606 keeps the name from
/// existing, and a message that is really sent later is frozen anew.
inline constexpr char kPlaceholderSender[] = "school@belfry.invalid";

/// From whom the school's mail comes and where answers go; the settings mail.*.
struct MailSender
{
    EmailAddress address;
    QString name;
    EmailAddress replyTo;
    bool writesToFolder = false; ///< no mail account is set
    bool isPlaceholder = false;
    bool isMissing = false; ///< a server is set and mail.from is empty: nothing can be submitted

    static MailSender read(const settings::Snapshot& settings);
};

/// How the school's SMS leave; the settings sms.*.
struct SmsWay
{
    bool isActive = false;
    bool writesToFolder = false; ///< no gateway is set
    QString sender; ///< empty: the gateway's default
    qint64 priceMinor = 0; ///< of one part
    formats::SmsLetters letters = formats::SmsLetters::Replace;

    static SmsWay read(const settings::Snapshot& settings);
};

/// Why a text cannot go out as an SMS, in the words of the outbox.
outbox::Reason reasonOf(formats::SmsProblem problem);

} // namespace belfry::core::messaging
