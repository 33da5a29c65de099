// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/StaffService.h"
#include "core/contracts/ContractService.h"
#include "core/credentials/CredentialsService.h"
#include "core/handover/ContractPaper.h"
#include "core/handover/HandoverService.h"
#include "core/messaging/ComposeService.h"
#include "core/messaging/DraftService.h"
#include "core/messaging/MessageTextService.h"
#include "core/messaging/TemplateService.h"
#include "core/notifications/NotificationDispatcher.h"
#include "core/notifications/NotificationService.h"
#include "core/notifications/PeriodicService.h"
#include "core/outbox/ApprovalRules.h"
#include "core/outbox/CalendarService.h"
#include "core/outbox/ChannelService.h"
#include "core/outbox/DeliveryQueue.h"
#include "core/outbox/OutboxService.h"
#include "core/outbox/WalletService.h"
#include "core/people/ConsentService.h"
#include "core/people/GroupService.h"
#include "core/people/NoteService.h"
#include "core/people/PeopleService.h"
#include "core/people/RoleService.h"
#include "core/registration/ImportService.h"
#include "core/registration/RegistrationService.h"
#include "core/settings/Settings.h"

namespace belfry::core::application {

/// Every service of an opened school, in dependency order. Stateless but for the immutable vault: each thread
/// holds its own.
struct Services
{
    explicit Services(const std::shared_ptr<const secrets::Vault>& vault)
        : audit(vault)
        , staff(audit)
        , settings(vault, audit)
        , people(audit)
        , consents(audit)
        , groups(audit)
        , roles(audit)
        , notes(audit)
        , contracts(audit)
        , credentials(vault, audit)
        , outbox(vault, audit)
        , calendar(audit)
        , channels(audit)
        , queue(vault, audit)
        , templates(audit)
        , compose(vault, audit)
        , messageTexts(vault, audit)
        , handover(vault, audit)
        , contractPapers(vault, audit)
        , registration(vault, audit)
        , imports(vault, audit)
        , wallet(audit)
        , notifications(audit)
        , dispatcher(vault, audit)
        , approvalRules(audit)
        , periodic(audit)
    {
    }

    access::AuditLog audit;
    access::StaffService staff;
    settings::SettingsService settings;
    people::PeopleService people;
    people::ConsentService consents;
    people::GroupService groups;
    people::RoleService roles;
    people::NoteService notes;
    contracts::ContractService contracts;
    credentials::CredentialsService credentials;
    outbox::OutboxService outbox;
    outbox::CalendarService calendar;
    outbox::ChannelService channels;
    outbox::DeliveryQueue queue;
    messaging::TemplateService templates;
    messaging::ComposeService compose;
    messaging::DraftService drafts;
    messaging::MessageTextService messageTexts;
    handover::HandoverService handover;
    handover::ContractPaperService contractPapers;
    registration::RegistrationService registration;
    registration::ImportService imports;
    outbox::WalletService wallet;
    notifications::NotificationService notifications;
    notifications::NotificationDispatcher dispatcher;
    outbox::ApprovalRuleService approvalRules;
    notifications::PeriodicService periodic;
};

} // namespace belfry::core::application
