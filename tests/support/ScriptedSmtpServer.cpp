// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedSmtpServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <condition_variable>

#include <sys/socket.h>

namespace belfry::tests {

namespace {

class Listener final : public QTcpServer
{
public:
    qintptr descriptor = -1;

protected:
    void incomingConnection(qintptr handle) override { descriptor = handle; }
};

void resetOnClose(qintptr descriptor)
{
    const linger none { 1, 0 };
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
}

} // namespace

class ScriptedConnection
{
public:
    ScriptedConnection(ScriptedSmtpServer& server, const Script& script, qintptr descriptor)
        : m_server(server)
        , m_script(script)
    {
        m_socket.setSocketDescriptor(descriptor);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!server.m_options.certificate.isEmpty()) {
            setUpTls();
        }
    }

    void serve()
    {
        if (m_server.m_options.tlsAtOnce && !encrypt()) {
            return;
        }
        if (!say(At::Greeting, "220 scripted ESMTP\r\n")) {
            return;
        }
        while (const auto line = readLine()) {
            if (!handle(*line)) {
                return;
            }
        }
    }

private:
    void setUpTls()
    {
        QFile key(m_server.m_options.key);
        if (!key.open(QIODevice::ReadOnly)) {
            return;
        }
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_server.m_options.certificate));
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
    }

    bool encrypt()
    {
        m_buffer.clear();
        m_socket.startServerEncryption();
        m_encrypted = m_socket.waitForEncrypted(5000);
        return m_encrypted;
    }

    bool handle(const QByteArray& line)
    {
        {
            const std::scoped_lock lock(m_server.m_mutex);
            m_server.m_commands.append(line);
        }
        const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
        if (m_signingIn) {
            m_signingIn = false;
            return say(At::AuthNext, "235 2.7.0 welcome\r\n");
        }
        if (verb == "EHLO") {
            return say(
                m_encrypted && !m_server.m_options.tlsAtOnce ? At::EhloAfterTls : At::Ehlo, capabilities());
        }
        if (verb == "HELO") {
            return say(QByteArrayLiteral("250 scripted\r\n"));
        }
        if (verb == "STARTTLS") {
            return say(At::StartTls, "220 2.0.0 go ahead\r\n") && encrypt();
        }
        if (verb == "AUTH") {
            const std::scoped_lock lock(m_server.m_mutex);
            ++m_server.m_signIns;
        }
        if (verb == "AUTH") {
            const Line own = m_script.value(At::Auth);
            m_signingIn = own.text.startsWith("334");
            return say(At::Auth, "235 2.7.0 welcome\r\n");
        }
        if (verb == "MAIL") {
            return say(At::Mail, "250 2.1.0 ok\r\n");
        }
        if (verb == "RCPT") {
            m_recipient = line.mid(line.indexOf('<') + 1);
            m_recipient.chop(1);
            return say(At::Rcpt, "250 2.1.5 ok\r\n");
        }
        if (verb == "DATA") {
            return say(At::Data, "354 go ahead\r\n") && (m_last.startsWith("354") ? readMessage() : true);
        }
        if (verb == "QUIT") {
            say(At::Quit, "221 2.0.0 bye\r\n");
            return false;
        }
        return say(QByteArrayLiteral("500 5.5.1 what?\r\n"));
    }

    QByteArray capabilities() const
    {
        QByteArray text = "250-scripted\r\n";
        for (const QByteArray& capability : m_server.m_options.capabilities) {
            text += "250-" + capability + "\r\n";
        }
        if (!m_server.m_options.certificate.isEmpty() && !m_encrypted) {
            text += "250-STARTTLS\r\n";
        }
        return text + "250 ENHANCEDSTATUSCODES\r\n";
    }

    bool readMessage()
    {
        const bool cut = m_script.contains(At::Body);
        QByteArray bytes;
        for (;;) {
            if (cut && bytes.size() >= m_script.value(At::Body).afterOctets) {
                return say(At::Body, {});
            }
            const auto line = readLine();
            if (!line) {
                return false;
            }
            if (*line == ".") {
                break;
            }
            bytes += (line->startsWith('.') ? line->mid(1) : *line) + "\r\n";
        }
        const QByteArray answer
            = m_script.contains(At::Dot) ? m_script.value(At::Dot).text : QByteArrayLiteral("250");
        {
            const std::scoped_lock lock(m_server.m_mutex);
            const int at = m_server.m_options.sequence != nullptr ? ++*m_server.m_options.sequence : 0;
            m_server.m_messages.push_back({ bytes, m_recipient, at, answer.startsWith('2') });
        }
        return say(At::Dot, "250 2.0.0 Ok: queued as 4F5A1C\r\n");
    }

    std::optional<QByteArray> readLine()
    {
        for (;;) {
            const auto end = m_buffer.indexOf("\r\n");
            if (end >= 0) {
                const QByteArray line = m_buffer.left(end);
                m_buffer.remove(0, end + 2);
                return line;
            }
            if (!readMore()) {
                return std::nullopt;
            }
        }
    }

    bool readMore()
    {
        while (!m_server.m_stop) {
            if (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(20)) {
                const QByteArray bytes = m_socket.readAll();
                m_buffer += bytes;
                const std::scoped_lock lock(m_server.m_mutex);
                m_server.m_everything += bytes;
                return true;
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState) {
                return false;
            }
        }
        return false;
    }

    bool say(At at, const QByteArray& usual)
    {
        if (!m_script.contains(at)) {
            return say(usual);
        }
        const Line own = m_script.value(at);
        const int step = own.style == Line::Style::Whole
            ? static_cast<int>(std::max<qsizetype>(1, own.text.size()))
            : own.style == Line::Style::Pairs ? 2
                                              : 1;
        for (qsizetype from = 0; from < own.text.size(); from += step) {
            if (!say(own.text.mid(from, step))) {
                return false;
            }
        }
        m_last = own.text;
        switch (own.then) {
        case Line::Then::GoOn:
            return true;
        case Line::Then::Close:
            m_socket.disconnectFromHost();
            return false;
        case Line::Then::Reset:
            resetOnClose(m_socket.socketDescriptor());
            m_socket.abort();
            return false;
        case Line::Then::Silence:
            waitUntilGone();
            return false;
        }
        return false;
    }

    bool say(const QByteArray& text)
    {
        m_last = text;
        m_socket.write(text);
        m_socket.flush();
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

    /// Says nothing and reads nothing until the other side gives up.
    void waitUntilGone()
    {
        m_socket.setReadBufferSize(1024);
        while (!m_server.m_stop && m_socket.state() == QAbstractSocket::ConnectedState) {
            m_socket.waitForReadyRead(50);
            if (m_script.value(At::Body).then != Line::Then::Silence) {
                m_socket.readAll();
            }
        }
    }

    ScriptedSmtpServer& m_server;
    const Script m_script;
    QSslSocket m_socket;
    QByteArray m_buffer;
    QByteArray m_last;
    QByteArray m_recipient;
    bool m_encrypted = false;
    bool m_signingIn = false;
};

ScriptedSmtpServer::ScriptedSmtpServer(Options options)
    : m_options(std::move(options))
{
    if (m_options.scripts.empty()) {
        m_options.scripts.emplace_back();
    }
    std::mutex mutex;
    std::condition_variable ready;
    m_thread.reset(QThread::create([this, &mutex, &ready] {
        Listener listener;
        listener.listen(QHostAddress::LocalHost);
        {
            const std::scoped_lock lock(mutex);
            m_port = listener.serverPort();
            ready.notify_one();
        }
        while (!m_stop) {
            if (!listener.waitForNewConnection(4) || listener.descriptor < 0) {
                continue;
            }
            size_t index = 0;
            {
                const std::scoped_lock lock(m_mutex);
                index = std::min(static_cast<size_t>(m_connections++), m_options.scripts.size() - 1);
            }
            ScriptedConnection(*this, m_options.scripts[index], std::exchange(listener.descriptor, -1))
                .serve();
        }
    }));
    std::unique_lock lock(mutex);
    m_thread->start();
    ready.wait(lock, [this] { return m_port != 0; });
}

ScriptedSmtpServer::ScriptedSmtpServer(const Script& script, Sequence* sequence)
    : ScriptedSmtpServer([&] {
        Options options;
        options.scripts = { script };
        options.sequence = sequence;
        return options;
    }())
{
}

ScriptedSmtpServer::~ScriptedSmtpServer()
{
    stop();
}

void ScriptedSmtpServer::stop()
{
    m_stop = true;
    m_thread->wait();
}

std::vector<ScriptedSmtpServer::Message> ScriptedSmtpServer::messages() const
{
    const std::scoped_lock lock(m_mutex);
    return m_messages;
}

QByteArrayList ScriptedSmtpServer::commands() const
{
    const std::scoped_lock lock(m_mutex);
    return m_commands;
}

int ScriptedSmtpServer::connections() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connections;
}

int ScriptedSmtpServer::finalDots() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_messages.size());
}

int ScriptedSmtpServer::signIns() const
{
    const std::scoped_lock lock(m_mutex);
    return m_signIns;
}

QByteArray ScriptedSmtpServer::everything() const
{
    const std::scoped_lock lock(m_mutex);
    return m_everything;
}

} // namespace belfry::tests
