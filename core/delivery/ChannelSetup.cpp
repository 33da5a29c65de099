// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ChannelSetup.h"

#include "core/delivery/MailSetup.h"

namespace belfry::core::delivery {

const std::vector<Way>& ways()
{
    static const std::vector<Way> all {
        { outbox::Channel::Email, setUpMail, mailLimits },
    };
    return all;
}

} // namespace belfry::core::delivery
