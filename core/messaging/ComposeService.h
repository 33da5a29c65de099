// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/messaging/Compose.h"
#include "core/outbox/OutboxService.h"
#include "core/people/PeopleService.h"
#include "core/settings/Settings.h"

namespace belfry::core::messaging {

struct ComposeData;

/**
 * From a composition to frozen messages in the outbox: who gets it by which way and who does not and why
 * (plan), how it looks (preview), and the queueing in slices under one submission, whose outermost runner is
 * application::MessageSending. Every rule is asked again when a message leaves.
 */
class ComposeService
{
public:
    ComposeService(const std::shared_ptr<const secrets::Vault>& vault, const access::AuditLog& audit);

    /// Puts the bytes of a file away. InputInvalid: a name with a folder or no name; InputTooLarge: over
    /// kLargestAttachments.
    Result<Attachment> addAttachment(database::Transaction& tx,
        const access::Session& session,
        const QString& fileName,
        const QByteArray& bytes);
    /// Reads only. InputMissing: no recipients, no channel, no text; InputInvalid: a faulty variable is in
    /// `issues` instead.
    Result<ComposePlan> plan(
        database::Transaction& tx, const access::Session& session, const Composition& composition);
    Result<ComposedPreview> preview(
        database::Transaction& tx, const access::Session& session, const ComposePlan& plan, size_t index);
    Result<SubmissionId> open(
        database::Transaction& tx, const access::Session& session, const ComposePlan& plan);
    /// Renders, freezes and queues messages [from, from + count); answers the rows and late skips.
    Result<outbox::OutboxService::Queued> queueSlice(database::Transaction& tx,
        const access::Session& session,
        SubmissionId submission,
        const ComposePlan& plan,
        size_t from,
        size_t count);

    /// "Send me a test with this person's data" (wish 10): the mail of the plan to the signed-in person's own
    /// address (StaffService::setOwnEmail), marked in its subject, as a submission of its own. It needs
    /// approval where this person may not approve: it is no way around it. InputMissing: no address was
    /// said, or the plan's message is no mail.
    Result<OutboxId> queueTest(
        database::Transaction& tx, const access::Session& session, const ComposePlan& plan, size_t index);

    static constexpr size_t kSlice = 250;

private:
    Result<ComposeData> dataFor(database::Transaction& tx,
        const access::Session& session,
        const Composition& composition,
        const std::vector<PersonId>& persons);
    Result<std::optional<outbox::NewMessage>> newMessage(
        const ComposeData& data, const ComposePlan& plan, const PlannedMessage& planned) const;

    access::AuditLog m_audit;
    settings::SettingsService m_settings;
    people::PeopleService m_people;
    outbox::OutboxService m_outbox;
};

} // namespace belfry::core::messaging
