// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeliveryFakes.h"

#include <QJsonObject>
#include <QMap>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace belfry::tests {

/**
 * An SMS gateway's web server that answers what a test wants and remembers every request that it read. Port 0
 * of 127.0.0.1, a thread of its own, any number of connections at once; TLS when it was given a certificate.
 */
class GatewayServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path; ///< with its query
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        int connection = 0; ///< counts from 1: a second request on one connection would show
        int readAt = 0; ///< the sequence's number when it was read whole

        QMap<QString, QString> form() const; ///< of a form body; what came twice is joined by a comma
        QJsonObject json() const;
    };

    struct Reply
    {
        enum class How {
            Answer,
            DropAfterReading, ///< closes without a word
            ResetAfterReading, ///< the same with RST
            Silence, ///< reads and says nothing until the other side gives up
            Slowly, ///< late, and in two pieces
            HalfAnswer ///< the head and half of the body, then closes
        };
        int status = 200;
        QByteArray body;
        How how = How::Answer;
        QByteArrayList headers {}; ///< without line ends
    };

    struct Options
    {
        QString certificate;
        QString key;
        bool dropsBeforeReading
            = false; ///< resets every connection when the request comes, and looks at none
        Sequence* sequence = nullptr; ///< shared with the gate
    };
    using Answers = std::function<Reply(const Request&)>;

    /// `answers` is called in the server's thread, one request at a time.
    GatewayServer(Answers answers, Options options);
    explicit GatewayServer(Answers answers);
    ~GatewayServer();
    GatewayServer(const GatewayServer&) = delete;
    GatewayServer& operator=(const GatewayServer&) = delete;

    int port() const { return m_port; }
    QByteArray origin() const;
    std::vector<Request> requests() const;
    /// POST requests whose body holds the text.
    int postsWith(const QByteArray& text) const;
    int posts() const;
    int connections() const;

private:
    class Listener;
    friend class Listener;

    const Answers m_answers;
    const Options m_options;
    QThread m_thread;
    Listener* m_listener = nullptr; ///< lives in m_thread
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<Request> m_requests; ///< guarded
    int m_connections = 0; ///< guarded
};

} // namespace belfry::tests
