// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"
#include "core/application/Services.h"

namespace belfry::ctl {

/// Where a command works: the address, and, once open() has been called, the school, a connection and the
/// signed-in person.
class Context
{
public:
    explicit Context(core::database::DatabaseUrl url)
        : m_url(std::move(url))
    {
    }
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    enum class SignIn { Required, None };
    /// Opens school and connection; Required: BELFRY_LOGIN and BELFRY_PASSWORD must fit (they count as
    /// step-up, too).
    core::Result<void> open(SignIn signIn);
    /// Lets go of everything, so that the database's file can be replaced.
    void close();

    const core::database::DatabaseUrl& url() const { return m_url; }
    core::application::Installation& installation() { return *m_installation; }
    core::database::Connection& connection() { return *m_connection; }
    core::application::Services& services() { return *m_services; }
    const core::access::Session& session() const { return m_session; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    const core::SystemClock& clock() const { return m_clock; }

private:
    core::database::DatabaseUrl m_url;
    core::SystemClock m_clock;
    std::shared_ptr<core::application::Installation> m_installation;
    std::unique_ptr<core::database::Connection> m_connection;
    std::unique_ptr<core::application::Services> m_services;
    core::access::Session m_session;
};

} // namespace belfry::ctl
