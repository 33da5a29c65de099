// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/Activity.h"

namespace belfry::ui {

namespace {

/// Often enough for the eye; the worker is never slowed down by telling.
constexpr int kPollMs = 100;

} // namespace

Activity::Activity(QObject* parent)
    : QObject(parent)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Activity::poll);
}

Activity::~Activity()
{
    m_control->cancel();
}

QString Activity::words() const
{
    return m_words ? m_words(done(), total()) : QString();
}

void Activity::begin()
{
    m_finished = false;
    m_poll.start();
}

void Activity::end()
{
    m_poll.stop();
    poll();
    m_finished = true;
    Q_EMIT finished();
}

void Activity::poll()
{
    const qint64 done = m_control->done();
    if (done != m_lastDone) {
        m_lastDone = done;
        Q_EMIT progressed(done, m_control->total());
    }
}

void Activity::cancel()
{
    m_control->cancel();
}

} // namespace belfry::ui
