// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace belfry::tests {

/// tests/support/smtp_server.py (aiosmtpd) on a free port of 127.0.0.1: TLS, STARTTLS and sign-in by a peer
/// that is not ours.
class MailServer
{
public:
    struct Message
    {
        QString from;
        QString to;
        QString user;
        QString tls;
        QByteArray bytes;
    };

    /// `arguments` as smtp_server.py takes them, without --record.
    explicit MailServer(const QStringList& arguments);
    ~MailServer();

    /// False without Python's aiosmtpd.
    bool isRunning() const { return m_port != 0; }
    int port() const { return m_port; }
    std::vector<Message> messages() const;
    int signIns() const;
    int goodSignIns() const;
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace belfry::tests
