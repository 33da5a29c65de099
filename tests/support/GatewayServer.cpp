// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <algorithm>

#include <sys/socket.h>

namespace belfry::tests {

namespace {

using How = GatewayServer::Reply::How;

constexpr int kPauseMs = 50; ///< of a slow answer

void resetOnClose(qintptr descriptor)
{
    const linger none { 1, 0 };
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
}

QByteArray answerBytes(const GatewayServer::Reply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
    for (const QByteArray& header : reply.headers) {
        head += header + "\r\n";
    }
    return head + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(reply.body.size())
        + "\r\nConnection: close\r\n\r\n" + reply.body;
}

} // namespace

class GatewayServer::Listener final : public QTcpServer
{
public:
    explicit Listener(GatewayServer& server)
        : m_server(server)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        int number = 0;
        {
            const std::scoped_lock lock(m_server.m_mutex);
            number = ++m_server.m_connections;
        }
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_server.m_options.certificate.isEmpty()) {
            encrypt(*socket);
        }
        if (m_server.m_options.dropsBeforeReading) {
            // Not before the client has begun: a line that is reset while it is being set up is another case.
            resetOnClose(socket->socketDescriptor());
            connect(socket, &QIODevice::readyRead, socket, &QAbstractSocket::abort);
            return;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QIODevice::readyRead, socket, [this, socket, buffer, number] {
            buffer->append(socket->readAll());
            if (const auto request = parsed(*buffer)) {
                buffer->clear();
                serve(*socket, *request, number);
            }
        });
    }

private:
    void encrypt(QSslSocket& socket)
    {
        QFile key(m_server.m_options.key);
        if (!key.open(QIODevice::ReadOnly)) {
            return;
        }
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_server.m_options.certificate));
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        socket.startServerEncryption();
    }

    static std::optional<Request> parsed(const QByteArray& bytes)
    {
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            return std::nullopt;
        }
        const QByteArrayList lines = bytes.left(end).replace("\r\n", "\n").split('\n');
        Request request;
        request.method = lines.first().split(' ').value(0);
        request.path = lines.first().split(' ').value(1);
        for (const QByteArray& line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.headers.value("content-length").toInt();
        if (bytes.size() - end - 4 < length) {
            return std::nullopt;
        }
        request.body = bytes.mid(end + 4, length);
        return request;
    }

    void serve(QSslSocket& socket, Request request, int connection)
    {
        request.connection = connection;
        request.readAt = m_server.m_options.sequence != nullptr ? ++*m_server.m_options.sequence : 0;
        {
            const std::scoped_lock lock(m_server.m_mutex);
            m_server.m_requests.push_back(request);
        }
        const Reply reply = m_server.m_answers(request);
        const QByteArray bytes = answerBytes(reply);
        switch (reply.how) {
        case How::Answer:
            socket.write(bytes);
            break;
        case How::Slowly:
            QTimer::singleShot(kPauseMs, &socket, [&socket, bytes] {
                socket.write(bytes.left(bytes.size() / 2));
                socket.flush();
                QTimer::singleShot(kPauseMs, &socket, [&socket, bytes] {
                    socket.write(bytes.mid(bytes.size() / 2));
                    socket.disconnectFromHost();
                });
            });
            return;
        case How::HalfAnswer:
            socket.write(bytes.left(bytes.size() - reply.body.size() / 2));
            break;
        case How::ResetAfterReading:
            resetOnClose(socket.socketDescriptor());
            socket.abort();
            return;
        case How::DropAfterReading:
            break;
        case How::Silence:
            return;
        }
        socket.disconnectFromHost();
    }

    GatewayServer& m_server;
};

QMap<QString, QString> GatewayServer::Request::form() const
{
    QMap<QString, QString> fields;
    for (const QByteArray& part : body.split('&')) {
        const auto equals = part.indexOf('=');
        const QString name = QUrl::fromPercentEncoding(part.left(equals));
        const QString value = QUrl::fromPercentEncoding(part.mid(equals + 1).replace('+', ' '));
        fields[name] = fields.contains(name) ? fields[name] + QLatin1Char(',') + value : value;
    }
    return fields;
}

QJsonObject GatewayServer::Request::json() const
{
    return QJsonDocument::fromJson(body).object();
}

GatewayServer::GatewayServer(Answers answers)
    : GatewayServer(std::move(answers), Options {})
{
}

GatewayServer::GatewayServer(Answers answers, Options options)
    : m_answers(std::move(answers))
    , m_options(std::move(options))
    , m_listener(new Listener(*this))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

GatewayServer::~GatewayServer()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray GatewayServer::origin() const
{
    return (m_options.certificate.isEmpty() ? "http://127.0.0.1:" : "https://localhost:")
        + QByteArray::number(m_port);
}

std::vector<GatewayServer::Request> GatewayServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int GatewayServer::postsWith(const QByteArray& text) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [&](const Request& request) {
        return request.method == "POST" && request.body.contains(text);
    }));
}

int GatewayServer::posts() const
{
    return postsWith({});
}

int GatewayServer::connections() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connections;
}

} // namespace belfry::tests
