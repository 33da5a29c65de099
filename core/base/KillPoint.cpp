// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KillPoint.h"

#if defined(BELFRY_KILLPOINTS)
#include "core/base/Platform.h"

#include <QByteArray>

#include <atomic>

namespace belfry::core {

namespace {

struct Wanted
{
    QByteArray name;
    std::atomic<int> passesLeft { 1 };

    Wanted()
    {
        const QByteArray text = qgetenv("BELFRY_KILL_AT");
        const auto colon = text.lastIndexOf(':');
        name = colon < 0 ? text : text.left(colon);
        passesLeft = colon < 0 ? 1 : qMax(1, text.mid(colon + 1).toInt());
    }
};

} // namespace

void passKillPoint(const char* name)
{
    static Wanted wanted;
    if (!wanted.name.isEmpty() && wanted.name == name && --wanted.passesLeft == 0) {
        platform::killOwnProcess();
    }
}

} // namespace belfry::core
#endif
