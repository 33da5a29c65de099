// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include "core/base/Platform.h"

namespace belfry::core {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::elapsedMs() const
{
    return platform::bootTimeMs();
}

QString isoUtc(qint64 utcMs)
{
    return utcMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

} // namespace belfry::core
