// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/CredentialState.h"

namespace belfry::core::lists {

QString credentialStateName(CredentialState state)
{
    switch (state) {
    case CredentialState::Never:
        return QStringLiteral("never");
    case CredentialState::Folder:
        return QStringLiteral("folder");
    case CredentialState::Queued:
        return QStringLiteral("queued");
    case CredentialState::Sent:
        return QStringLiteral("sent");
    case CredentialState::Failed:
        return QStringLiteral("failed");
    case CredentialState::Uncertain:
        return QStringLiteral("uncertain");
    case CredentialState::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

} // namespace belfry::core::lists
