// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Context.h"

#include <limits>

namespace belfry::ctl {

using namespace core;

Result<void> Context::open(SignIn signIn)
{
    TRY_ASSIGN(
        m_installation, application::Installation::open(m_url, application::KeySource::fromEnvironment()));
    TRY_ASSIGN(m_connection, m_installation->connect());
    m_services = std::make_unique<application::Services>(m_installation->vault());
    if (signIn == SignIn::None) {
        m_session = access::Session::worker(QStringLiteral("belfryctl"));
        return {};
    }
    const QString login = qEnvironmentVariable("BELFRY_LOGIN");
    const SecretText password(qEnvironmentVariable("BELFRY_PASSWORD"));
    if (login.isEmpty() || password.isEmpty()) {
        return fail(ErrorCode::NotSignedIn);
    }
    TRY_ASSIGN(m_session, m_installation->signIn(*m_connection, login, password));
    // The password came with this very command: that is what step-up asks for.
    m_session.stepUpUntilMs = std::numeric_limits<qint64>::max();
    return {};
}

Context::~Context()
{
    // A copy from before this command must be known as such (delivery.md 2.13); the command itself has done
    // its work.
    if (m_connection) {
        [[maybe_unused]] const auto remembered = m_installation->rememberHead(*m_connection);
    }
}

void Context::close()
{
    m_services.reset();
    m_connection.reset();
    m_installation.reset();
}

} // namespace belfry::ctl
