// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeliveryFakes.h"

#include <QMap>
#include <QThread>

#include <memory>
#include <mutex>

namespace belfry::tests {

/// Where in a dialogue the script says something of its own; everywhere else the server is well-behaved.
enum class At { Greeting, Ehlo, StartTls, EhloAfterTls, Auth, AuthNext, Mail, Rcpt, Data, Body, Dot, Quit };

struct Line
{
    enum class Style { Whole, OctetByOctet, Pairs };
    enum class Then { GoOn, Close, Reset, Silence };

    QByteArray text; ///< as it goes out, CRLF included; empty: says nothing
    Then then = Then::GoOn;
    Style style = Style::Whole;
    int afterOctets = 0; ///< At::Body: after how many octets of the message
};

using Script = QMap<At, Line>;

/**
 * A mail server that says exactly what a test wants, at the moment that it wants, and cuts the line when it
 * is told to. Port 0 of 127.0.0.1, a thread of its own, one connection after the other. Plain, or with
 * STARTTLS or TLS from the first byte when it was given a certificate.
 */
class ScriptedSmtpServer
{
public:
    struct Options
    {
        std::vector<Script> scripts; ///< one for each connection; the last serves all further ones
        bool tlsAtOnce = false;
        QString certificate;
        QString key;
        QByteArrayList capabilities { "8BITMIME" };
        Sequence* sequence = nullptr; ///< shared with the gate
    };

    struct Message
    {
        QByteArray bytes; ///< as they came, without the final dot, dot-stuffing undone
        QByteArray recipient;
        int dotAt = 0; ///< the sequence's number when the final dot had arrived
        bool accepted = false; ///< a 2yz was said to it
    };

    explicit ScriptedSmtpServer(Options options);
    explicit ScriptedSmtpServer(const Script& script = {}, Sequence* sequence = nullptr);
    ~ScriptedSmtpServer();
    ScriptedSmtpServer(const ScriptedSmtpServer&) = delete;
    ScriptedSmtpServer& operator=(const ScriptedSmtpServer&) = delete;

    int port() const { return m_port; }
    void stop();

    // What it saw; call after stop() or when the client is done.
    std::vector<Message> messages() const;
    QByteArrayList commands() const; ///< every line outside DATA
    int connections() const;
    int finalDots() const;
    int signIns() const; ///< how often AUTH was said
    QByteArray everything() const; ///< every octet that arrived

private:
    friend class ScriptedConnection;

    Options m_options;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port { 0 };
    std::atomic<bool> m_stop { false };
    mutable std::mutex m_mutex;
    std::vector<Message> m_messages;
    QByteArrayList m_commands;
    QByteArray m_everything;
    int m_connections = 0;
    int m_signIns = 0;
};

} // namespace belfry::tests
