// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/SendingForecast.h"
#include "core/messaging/Compose.h"
#include "core/outbox/WalletService.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QHash>
#include <QTimeZone>

namespace belfry::ui {
class SchoolWorker;
}

namespace belfry::ui::compose {

/// Somebody whom the chosen audience means; taken out by hand or not (IM-21).
struct RecipientRow
{
    core::PersonId id;
    QString name;
    QString about; ///< the children of a guardian
    bool isIn = true;
};

/// When the messages of one channel would leave, were they approved now.
struct Leaving
{
    core::outbox::Channel channel = core::outbox::Channel::Email;
    int count = 0;
    std::optional<qint64> firstAt; ///< UTC ms; none: the sending hours never open
    core::outbox::SendingPlan plan; ///< of what waits and of these
};

/// Everything that the window shows beside what was typed; read in one transaction, copied across threads.
struct ComposeFacts
{
    std::vector<RecipientRow> recipients; ///< in their order
    QHash<qint64, QString> names; ///< of everybody who occurs
    std::optional<core::messaging::ComposePlan> plan;
    std::optional<core::Error> problem; ///< why there is no plan
    size_t page = 0;
    core::messaging::ComposedPreview preview; ///< of message `page`
    QString smsPerson; ///< for whom the SMS is counted: the one who is shown, else the longest
    std::optional<QString> smsBody;
    std::vector<Leaving> leaving; ///< for each channel that has messages
    SmsTerms smsTerms;
    core::outbox::WalletInfo wallet;
    QString language; ///< of the school, in which variables are named
    QTimeZone zone;
    QString replyTo; ///< the school's main address
    bool mailIsWritten = false; ///< into a folder: no account is set
    bool smsIsWritten = false;
};

struct ComposeQuestion
{
    core::messaging::Composition composition;
    size_t page = 0;
};

core::Result<ComposeFacts> readComposeFacts(SchoolWorker& school,
    core::database::Transaction& tx,
    const core::access::Session& session,
    const ComposeQuestion& question);

} // namespace belfry::ui::compose
