// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <vector>

namespace belfry::core::delivery {

/// One request to a gateway. Secrets stand in `headers` and `body` only, never in `path`: addresses get into
/// the logs of proxies and servers.
struct HttpRequest
{
    bool isPost = true;
    QByteArray path; ///< with its query, as "/sms.do"
    QByteArrayList headers; ///< "Name: value"
    QByteArray body;
};

struct HttpAnswer
{
    enum class Failure {
        None, ///< `status` and `body` are what the server said
        NotConnected, ///< known: not one octet of the request left
        TlsBad, ///< the same, and the reason is the certificate
        Lost, ///< the request may have left; no whole answer came
        Aborted ///< we gave up ourselves while the answer was awaited
    };
    Failure failure = Failure::None;
    int status = 0; ///< 0 with any failure
    QByteArray body;
    int retryAfterSeconds = 0; ///< 0: the server said nothing about it
    QString localText; ///< of a failure: what happened, without address and secret
};

struct HttpOptions
{
    QByteArray origin; ///< "https://host" or "http://127.0.0.1:8080", checked by checkedOrigin()
    int connectMs = 10 * 1000;
    int totalMs = 30 * 1000; ///< from the start of a request to the end of its answer
    qint64 largestAnswer = 256LL * 1024; ///< octets
    QString caFile; ///< PEM file of the only authority to trust; empty: the system's
};

/// Scheme, host and port of `url`: https, or http on this computer itself. Anything after them is left out.
/// Error: ChannelConfiguration.
Result<QByteArray> checkedOrigin(const QString& url);

/**
 * Requests under way, over libcurl. What must be so for paid messages, measured with libcurl 7.88: a reused
 * connection that the server closes makes libcurl send the same POST again by itself, so every request has a
 * connection of its own. No redirect is followed, no proxy of the environment used, HTTP/1.1 only, the
 * server's certificate always verified. Thread: one thread at a time; nothing blocks but wait().
 */
class HttpTransfers
{
public:
    explicit HttpTransfers(HttpOptions options);
    ~HttpTransfers();
    HttpTransfers(const HttpTransfers&) = delete;
    HttpTransfers& operator=(const HttpTransfers&) = delete;

    struct Finished
    {
        qint64 tag = 0;
        HttpAnswer answer;
    };

    /// `tag` comes back with the answer.
    void start(qint64 tag, const HttpRequest& request);
    size_t running() const;
    /// Until something has finished, at most `ms`.
    std::vector<Finished> wait(int ms);
    /// Ends a wait() soon. From any thread.
    void interrupt();
    /// Gives up what still runs: each answer is Failure::Aborted.
    std::vector<Finished> abort();

    /// One request, blocking.
    static HttpAnswer perform(const HttpOptions& options, const HttpRequest& request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace belfry::core::delivery
