// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belfryctl/Arguments.h"
#include "app/belfryctl/Context.h"
#include "app/belfryctl/Output.h"

#include <QStringList>

namespace belfry::ctl {

/// One command: its words ("outbox list"), what may follow, and what it does.
struct Command
{
    const char* name;
    const char* usage; ///< what follows the name, for the help page
    Grammar grammar;
    core::Result<Answer> (*run)(Context&, const Arguments&);
};

// One file per group; each adds its commands to the list.
void addSchoolCommands(std::vector<Command>& commands); ///< init, key, doctor, backup, restore, clock, host
void addCalendarCommands(std::vector<Command>& commands); ///< hours, dayoff
void addPeopleCommands(std::vector<Command>& commands); ///< import, students, groups, people
void addCredentialsCommands(std::vector<Command>& commands);
void addContractCommands(std::vector<Command>& commands); ///< contracts, payments, consent
void addNotificationCommands(std::vector<Command>& commands); ///< notifications
void addPeriodicCommands(std::vector<Command>& commands); ///< periodic, reminders
void addOutboxCommands(std::vector<Command>& commands); ///< outbox, pause, resume
void addMessageCommands(std::vector<Command>& commands); ///< message, submission
void addDeliveryCommands(std::vector<Command>& commands); ///< deliver
void addSettingsCommands(std::vector<Command>& commands);
void addWhyCommands(std::vector<Command>& commands); ///< why
void addSmsCommands(std::vector<Command>& commands); ///< sms check
void addWalletCommands(std::vector<Command>& commands);

/// A line of standard input without its line end; for secrets, which never stand on the command line.
QString readLineFromStandardInput();

} // namespace belfry::ctl
