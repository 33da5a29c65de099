// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorCode.h"

namespace belfry::core {

const char* errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InputInvalid:
        return "input_invalid";
    case ErrorCode::InputMissing:
        return "input_missing";
    case ErrorCode::InputTooLarge:
        return "input_too_large";
    case ErrorCode::InputUnreadable:
        return "input_unreadable";
    case ErrorCode::InputEncoding:
        return "input_encoding";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::IllegalTransition:
        return "illegal_transition";
    case ErrorCode::TooEarly:
        return "too_early";
    case ErrorCode::NoCredit:
        return "wallet";
    case ErrorCode::Usage:
        return "usage";
    case ErrorCode::NotSignedIn:
        return "not_signed_in";
    case ErrorCode::WrongCredentials:
        return "wrong_credentials";
    case ErrorCode::TooManyTries:
        return "too_many_tries";
    case ErrorCode::NotPermitted:
        return "not_permitted";
    case ErrorCode::StepUpNeeded:
        return "step_up_needed";
    case ErrorCode::DbUnreachable:
        return "db_unreachable";
    case ErrorCode::DbBusy:
        return "db_busy";
    case ErrorCode::DbConstraint:
        return "db_constraint";
    case ErrorCode::DbCorrupt:
        return "db_corrupt";
    case ErrorCode::DbReadOnly:
        return "db_read_only";
    case ErrorCode::DbFull:
        return "db_full";
    case ErrorCode::DbTooNew:
        return "db_too_new";
    case ErrorCode::DbForeign:
        return "db_foreign";
    case ErrorCode::DbOnNetworkDrive:
        return "db_on_network_drive";
    case ErrorCode::DbNotInitialised:
        return "db_not_initialised";
    case ErrorCode::DbFailed:
        return "db_failed";
    case ErrorCode::SecretNoKeychain:
        return "secret_no_keychain";
    case ErrorCode::SecretMissing:
        return "secret_missing";
    case ErrorCode::SecretWrong:
        return "secret_wrong";
    case ErrorCode::SecretCorrupt:
        return "secret_corrupt";
    case ErrorCode::SecretStore:
        return "secret_store";
    case ErrorCode::ChannelUnreachable:
        return "channel_unreachable";
    case ErrorCode::ChannelTls:
        return "channel_tls";
    case ErrorCode::ChannelAuth:
        return "channel_auth";
    case ErrorCode::ChannelConfiguration:
        return "channel_configuration";
    case ErrorCode::ChannelRefused:
        return "channel_refused";
    case ErrorCode::ChannelStopped:
        return "channel_stopped";
    case ErrorCode::OtherProcessDelivers:
        return "other_process_delivers";
    case ErrorCode::IoRead:
        return "io_read";
    case ErrorCode::IoWrite:
        return "io_write";
    case ErrorCode::IoFull:
        return "io_full";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace belfry::core
