// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ChannelSetup.h"

#include "core/delivery/MailSetup.h"
#include "core/delivery/SmsSetup.h"

namespace belfry::core::delivery {

const std::vector<Way>& ways()
{
    static const std::vector<Way> all {
        { outbox::Channel::Email, setUpMail, mailLimits },
        { outbox::Channel::Sms, setUpSms, smsLimits },
    };
    return all;
}

} // namespace belfry::core::delivery
