// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

namespace belfry::tests {

/// Postfix's smtp-sink on a free port of 127.0.0.1 as a peer that is not ours. A dump proves arrival, not
/// acceptance.
class SmtpSink
{
public:
    /// `arguments`: more options, for example {"-q", "."} (accept, then lose the reply).
    explicit SmtpSink(const QStringList& arguments = {});
    ~SmtpSink();

    /// False when smtp-sink is not installed or did not come up.
    bool isRunning() const { return m_port != 0; }
    int port() const { return m_port; }
    /// Each message that arrived: dot-stuffing undone, CRLF as LF, without the lines that the sink adds in
    /// front.
    QByteArrayList messages() const;
    /// The address of RCPT TO of each, in the same order.
    QStringList recipients() const;
    void stop();

private:
    QByteArrayList dumps() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace belfry::tests
