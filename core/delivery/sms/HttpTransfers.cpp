// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/HttpTransfers.h"

#include "core/base/KillPoint.h"
#include "core/delivery/mail/ReplyClassifier.h"
#include "core/delivery/mail/SmtpSettings.h"

#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace belfry::core::delivery {

namespace {

using Failure = HttpAnswer::Failure;

constexpr int kLongestRetryAfter = 24 * 3600;

void initialiseCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

bool isTlsFailure(CURLcode code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
        return true;
    default:
        return false;
    }
}

struct Transfer
{
    qint64 tag = 0;
    CURL* easy = nullptr;
    curl_slist* headers = nullptr;
    qint64 largest = 0;
    HttpAnswer answer;
    char errorText[CURL_ERROR_SIZE] {};

    Transfer() = default;
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;
    ~Transfer()
    {
        curl_easy_cleanup(easy);
        curl_slist_free_all(headers);
    }

    template <class Value> void set(CURLoption option, Value value) { curl_easy_setopt(easy, option, value); }
};

size_t onBody(char* text, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<Transfer*>(self);
    const auto length = static_cast<qsizetype>(size * count);
    if (transfer.answer.body.size() + length > transfer.largest) {
        return 0; // a server that talks without end ends here; the answer counts as lost
    }
    transfer.answer.body.append(text, length);
    return size * count;
}

size_t onHeader(char* text, size_t size, size_t count, void* self)
{
    const QByteArray line = QByteArray(text, static_cast<qsizetype>(size * count)).trimmed();
    if (line.left(12).toLower() == "retry-after:") {
        static_cast<Transfer*>(self)->answer.retryAfterSeconds
            = std::clamp(line.mid(12).trimmed().toInt(), 0, kLongestRetryAfter);
    }
    return size * count;
}

void prepare(Transfer& transfer, const HttpOptions& options, const HttpRequest& request)
{
    transfer.largest = options.largestAnswer;
    transfer.set(CURLOPT_URL, QByteArray(options.origin + request.path).constData());
    transfer.set(CURLOPT_PATH_AS_IS, 1L);
    transfer.set(CURLOPT_PROTOCOLS_STR, options.origin.startsWith("https:") ? "https" : "http");
    transfer.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    transfer.set(CURLOPT_FRESH_CONNECT, 1L);
    transfer.set(CURLOPT_FORBID_REUSE, 1L);
    transfer.set(CURLOPT_FOLLOWLOCATION, 0L);
    transfer.set(CURLOPT_PROXY, "");
    transfer.set(CURLOPT_NOSIGNAL, 1L);
    transfer.set(CURLOPT_CONNECTTIMEOUT_MS, long { options.connectMs });
    transfer.set(CURLOPT_TIMEOUT_MS, long { options.totalMs });
    transfer.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    transfer.set(CURLOPT_SSL_VERIFYPEER, 1L);
    transfer.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.caFile.isEmpty()) {
        transfer.set(CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
        transfer.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    } else {
        transfer.set(CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    }
    transfer.headers = curl_slist_append(nullptr, "Expect:"); // never a second request after a 417
    for (const QByteArray& header : request.headers) {
        transfer.headers = curl_slist_append(transfer.headers, header.constData());
    }
    transfer.set(CURLOPT_HTTPHEADER, transfer.headers);
    transfer.set(CURLOPT_USERAGENT, "Belfry");
    if (request.isPost) {
        transfer.set(CURLOPT_POST, 1L);
        transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        transfer.set(CURLOPT_COPYPOSTFIELDS, request.body.constData());
    } else {
        transfer.set(CURLOPT_HTTPGET, 1L);
    }
    transfer.set(CURLOPT_WRITEFUNCTION, &onBody);
    transfer.set(CURLOPT_WRITEDATA, &transfer);
    transfer.set(CURLOPT_HEADERFUNCTION, &onHeader);
    transfer.set(CURLOPT_HEADERDATA, &transfer);
    transfer.set(CURLOPT_ERRORBUFFER, transfer.errorText);
    transfer.set(CURLOPT_PRIVATE, &transfer);
}

/// Whether it is certain that nothing of the request was written to the network.
bool hadNotBegun(CURL* easy)
{
    long octets = 0;
    curl_off_t ready = 0;
    curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &octets);
    curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &ready); // not 0: connected, TLS done, request begun
    return octets == 0 && ready == 0;
}

void conclude(Transfer& transfer, CURLcode result)
{
    HttpAnswer& answer = transfer.answer;
    if (result == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(transfer.easy, CURLINFO_RESPONSE_CODE, &status);
        answer.status = static_cast<int>(status);
        return;
    }
    answer.failure = !hadNotBegun(transfer.easy) ? Failure::Lost
        : isTlsFailure(result)                   ? Failure::TlsBad
                                                 : Failure::NotConnected;
    answer.body.clear();
    answer.localText
        = printableLine(transfer.errorText[0] != '\0' ? transfer.errorText : curl_easy_strerror(result));
}

} // namespace

Result<QByteArray> checkedOrigin(const QString& url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool isSecure = parsed.scheme() == QLatin1String("https");
    const bool isPlain = parsed.scheme() == QLatin1String("http");
    const QString host = parsed.host(QUrl::FullyEncoded);
    if (!parsed.isValid() || host.isEmpty() || (!isSecure && !isPlain)) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("The gateway's address must begin with https:// and name a host (sms.url)."));
    }
    if (!parsed.userInfo().isEmpty()) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral("The gateway's address must hold no user and no password (sms.url)."));
    }
    if (isPlain && !isLoopbackHost(parsed.host())) {
        return fail(ErrorCode::ChannelConfiguration,
            QStringLiteral(
                "A gateway without encryption (http) is only allowed on this computer itself (sms.url)."));
    }
    QByteArray origin = parsed.scheme().toLatin1() + "://"
        + (host.contains(QLatin1Char(':')) ? '[' + host.toLatin1() + ']' : host.toLatin1());
    if (parsed.port() > 0) {
        origin += ':' + QByteArray::number(parsed.port());
    }
    return origin;
}

class HttpTransfers::Private
{
public:
    explicit Private(HttpOptions settings)
        : options(std::move(settings))
    {
        initialiseCurlOnce();
        multi = curl_multi_init();
    }
    ~Private()
    {
        for (const auto& [easy, transfer] : running) {
            curl_multi_remove_handle(multi, easy);
        }
        running.clear();
        curl_multi_cleanup(multi);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void collect(std::vector<Finished>& finished)
    {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE) {
                continue;
            }
            const CURLcode result = message->data.result;
            const auto found = running.find(message->easy_handle);
            if (found == running.end()) {
                continue;
            }
            conclude(*found->second, result);
            take(found, finished);
        }
    }

    void take(
        std::unordered_map<CURL*, std::unique_ptr<Transfer>>::iterator found, std::vector<Finished>& finished)
    {
        curl_multi_remove_handle(multi, found->first);
        finished.push_back({ found->second->tag, std::move(found->second->answer) });
        running.erase(found);
    }

    const HttpOptions options;
    CURLM* multi = nullptr;
    std::unordered_map<CURL*, std::unique_ptr<Transfer>> running;
    std::vector<Finished> unstartable;
};

HttpTransfers::HttpTransfers(HttpOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

HttpTransfers::~HttpTransfers() = default;

void HttpTransfers::start(qint64 tag, const HttpRequest& request)
{
    auto transfer = std::make_unique<Transfer>();
    transfer->tag = tag;
    transfer->easy = curl_easy_init();
    if (transfer->easy == nullptr || d->multi == nullptr) {
        HttpAnswer answer;
        answer.failure = Failure::NotConnected;
        answer.localText = QStringLiteral("libcurl cannot be used.");
        d->unstartable.push_back({ tag, answer });
        return;
    }
    prepare(*transfer, d->options, request);
    BELFRY_KILLPOINT("http.before_request");
    curl_multi_add_handle(d->multi, transfer->easy);
    d->running.emplace(transfer->easy, std::move(transfer));
    int still = 0;
    curl_multi_perform(d->multi, &still);
}

size_t HttpTransfers::running() const
{
    return d->running.size() + d->unstartable.size();
}

std::vector<HttpTransfers::Finished> HttpTransfers::wait(int ms)
{
    std::vector<Finished> finished = std::exchange(d->unstartable, {});
    int still = 0;
    curl_multi_perform(d->multi, &still);
    d->collect(finished);
    if (finished.empty() && !d->running.empty()) {
        curl_multi_poll(d->multi, nullptr, 0, ms, nullptr);
        curl_multi_perform(d->multi, &still);
        d->collect(finished);
    }
    return finished;
}

void HttpTransfers::interrupt()
{
    if (d->multi != nullptr) {
        curl_multi_wakeup(d->multi);
    }
}

std::vector<HttpTransfers::Finished> HttpTransfers::abort()
{
    std::vector<Finished> finished = std::exchange(d->unstartable, {});
    d->collect(finished);
    while (!d->running.empty()) {
        HttpAnswer& answer = d->running.begin()->second->answer;
        answer.failure = Failure::Aborted;
        answer.localText = QStringLiteral("Stopped while the gateway's answer was awaited.");
        d->take(d->running.begin(), finished);
    }
    return finished;
}

HttpAnswer HttpTransfers::perform(const HttpOptions& options, const HttpRequest& request)
{
    HttpTransfers transfers(options);
    transfers.start(0, request);
    for (;;) {
        if (auto finished = transfers.wait(options.totalMs); !finished.empty()) {
            return std::move(finished.front().answer);
        }
    }
}

} // namespace belfry::core::delivery
