// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace belfry::core {

/**
 * What went wrong, as a value that every floor above can decide on. `ui/common/ErrorText` maps each to a
 * sentence in the user's language with an exhaustive switch; `errorName()` gives the stable machine name.
 *
 * Grouped: Input (what a person typed or a file held), Conflict, Permission, Db, Secret, Channel, Io.
 */
enum class ErrorCode {
    // Input
    InputInvalid, ///< a value is not acceptable; `detail` says which and why
    InputMissing, ///< a required value is empty
    InputTooLarge, ///< a file, field, row or column count is over its limit
    InputUnreadable, ///< a file is not what its name says (broken CSV, XLSX, backup)
    InputEncoding, ///< text that is in no encoding that we know
    NotFound, ///< the person, group, message … does not exist (any more)
    Conflict, ///< somebody else changed it meanwhile, or it exists already
    IllegalTransition, ///< a message cannot go from its state to the wanted one (delivery.md 2.4)
    TooEarly, ///< the quarantine of an uncertain message is not over yet
    NoCredit, ///< the wallet holds too little; `detail` has both sums
    Usage, ///< a console command was written wrongly

    // Permission
    NotSignedIn,
    WrongCredentials, ///< login or password wrong; the same for an unknown login
    TooManyTries, ///< sign-in throttled; `detail` holds the seconds to wait
    NotPermitted, ///< the role does not allow it
    StepUpNeeded, ///< the password is asked again before this action

    // Database
    DbUnreachable,
    DbBusy, ///< transient: locked, serialisation failure, deadlock
    DbConstraint, ///< unique, foreign key, check or trigger refused
    DbCorrupt,
    DbReadOnly,
    DbFull,
    DbTooNew, ///< made by a newer Belfry
    DbForeign, ///< not a Belfry database
    DbOnNetworkDrive, ///< SQLite on a network share or in a synchronised folder
    DbNotInitialised, ///< empty: `init` or the first-start assistant comes first
    DbFailed, ///< anything else that the engine reports

    // Secrets
    SecretNoKeychain, ///< no keychain is reachable on this computer
    SecretMissing, ///< the key is not known on this computer: recovery code or passphrase needed
    SecretWrong, ///< key, passphrase or recovery code does not fit
    SecretCorrupt, ///< ciphertext does not verify
    SecretStore, ///< keychain or key file could not be written or read

    // Channels
    ChannelUnreachable, ///< DNS, refused, timeout before any effect
    ChannelTls, ///< certificate or TLS failure
    ChannelAuth, ///< user or password refused
    ChannelConfiguration, ///< a setting is missing or contradicts another
    ChannelRefused, ///< the server refused this message
    ChannelStopped, ///< the channel is stopped until somebody mends it
    OtherProcessDelivers, ///< another process holds the delivery lock of this SQLite file

    // Input/output
    IoRead,
    IoWrite,
    IoFull,
    Cancelled, ///< the user stopped the action
    Internal ///< a defect in Belfry; `detail` is for the log
};

/// Transient database conditions after which the whole transaction may simply be run again.
constexpr bool isTransient(ErrorCode code)
{
    return code == ErrorCode::DbBusy;
}

/// Stable lower-case name ("not_permitted"): for the console's JSON, logs and the audit trail.
const char* errorName(ErrorCode code);

} // namespace belfry::core
