// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/mail/SmtpConnection.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"
#include "core/delivery/mail/MessageCheck.h"

#include <QHostAddress>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace belfry::core::delivery {

namespace {

void initialiseCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

SmtpFailure failureOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return SmtpFailure::None;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return SmtpFailure::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpFailure::Timeout;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return SmtpFailure::ConnectionLost;
    case CURLE_SSL_CONNECT_ERROR:
        return SmtpFailure::TlsHandshake;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return SmtpFailure::TlsCertificate;
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
        return SmtpFailure::LocalFile;
    case CURLE_USE_SSL_FAILED:
        return SmtpFailure::TlsNotOffered;
    case CURLE_LOGIN_DENIED:
        return SmtpFailure::LoginDenied;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED:
        return SmtpFailure::Nonsense;
    default:
        return SmtpFailure::Internal;
    }
}

/// The commands that we know of; anything else that goes out belongs to the one before (AUTH's second line)
/// or is secret.
SmtpStage stageOfVerb(const QByteArray& verb, SmtpStage before)
{
    static const std::pair<const char*, SmtpStage> kStages[] { { "EHLO", SmtpStage::Ehlo },
        { "HELO", SmtpStage::Ehlo },
        { "STARTTLS", SmtpStage::StartTls },
        { "AUTH", SmtpStage::Auth },
        { "MAIL", SmtpStage::Mail },
        { "RCPT", SmtpStage::Rcpt },
        { "DATA", SmtpStage::Data } };
    for (const auto& [name, stage] : kStages) {
        if (verb == name) {
            return stage;
        }
    }
    return before;
}

QByteArray urlOf(const SmtpSettings& settings)
{
    const QHostAddress address(settings.host);
    const bool sixth = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QByteArray(settings.security == SmtpSecurity::Tls ? "smtps://" : "smtp://")
        + (sixth ? '[' + address.toString().toLatin1() + ']' : settings.host.toLatin1()) + ':'
        + QByteArray::number(settings.port) + '/' + settings.ehloName.toLatin1();
}

} // namespace

class SmtpConnection::Private
{
public:
    Private(const SmtpSettings& settings, const IClock& clock, SmtpTranscript transcript)
        : m_settings(settings)
        , m_clock(clock)
        , m_transcript(std::move(transcript))
    {
        initialiseCurlOnce();
        m_curl = curl_easy_init();
        if (m_curl != nullptr) {
            setUpConnection();
            setUpSecurity();
            setUpCallbacks();
        }
    }

    ~Private()
    {
        m_message = nullptr;
        m_owner = nullptr;
        BELFRY_KILLPOINT("smtp.before_quit");
        curl_easy_cleanup(m_curl); // says QUIT
    }

    Outcome send(const OutgoingMessage& message, ISmtpOwner& owner)
    {
        if (m_curl == nullptr) {
            return ownOutcome(
                Verdict::NotSent, OutcomeClass::Configuration, QStringLiteral("libcurl cannot be used."));
        }
        m_message = &message;
        m_owner = &owner;
        CURLcode result = perform(false);
        if (wentStale(result)) {
            result = perform(true);
        }
        const Outcome outcome = outcomeOf(result);
        m_message = nullptr;
        m_owner = nullptr;
        return outcome;
    }

private:
    enum class Abort { None, Stopped, Refused, TooLate, Standstill, NoAuth, Grace, Ended };

    template <class Value> void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl, option, value);
    }

    void setUpConnection()
    {
        set(CURLOPT_URL, urlOf(m_settings).constData());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, ""); // no environment variable may lead the mail elsewhere
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT, long { m_settings.connectSeconds });
        set(CURLOPT_MAXCONNECTS, 1L);
        set(CURLOPT_UPLOAD,
            1L); // and never INFILESIZE: with a known size libcurl writes the dot without asking
        set(CURLOPT_ERRORBUFFER, m_errorText);
    }

    void setUpSecurity()
    {
        set(CURLOPT_USE_SSL,
            static_cast<long>(m_settings.security == SmtpSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (!m_settings.caFile.isEmpty()) {
            set(CURLOPT_CAINFO, m_settings.caFile.toLocal8Bit().constData());
            set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
        } else {
            set(CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
        }
        if (!m_settings.user.isEmpty() && m_settings.security != SmtpSecurity::None) {
            set(CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
            set(CURLOPT_PASSWORD, m_settings.password.reveal().toUtf8().constData());
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
            set(CURLOPT_SASL_IR, 1L);
        }
    }

    void setUpCallbacks()
    {
        set(CURLOPT_READFUNCTION, &Private::onRead);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_SOCKOPTFUNCTION, &Private::onSocket);
        set(CURLOPT_SOCKOPTDATA, this);
        set(CURLOPT_CLOSESOCKETFUNCTION, &Private::onSocketClosed);
        set(CURLOPT_CLOSESOCKETDATA, this);
        set(CURLOPT_HEADERFUNCTION, &Private::onLine);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_DEBUGFUNCTION, &Private::onDebug);
        set(CURLOPT_DEBUGDATA, this);
        set(CURLOPT_VERBOSE, 1L); // the only way to learn which command an answer belongs to
        set(CURLOPT_XFERINFOFUNCTION, &Private::onProgress);
        set(CURLOPT_XFERINFODATA, this);
        set(CURLOPT_NOPROGRESS, 0L);
    }

    CURLcode perform(bool fresh)
    {
        m_evidence = {};
        m_abort = Abort::None;
        m_authOffered = false;
        m_tlsStarted = false;
        m_quitting = false;
        m_offset = 0;
        m_errorText[0] = '\0';
        m_lastMoveMs = m_clock.elapsedMs();
        m_stopSeenMs = 0;
        set(CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
        m_lastOnThisConnection = m_onThisConnection + 1 >= m_settings.messagesPerConnection;
        set(CURLOPT_FORBID_REUSE, m_lastOnThisConnection ? 1L : 0L);
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, long { m_settings.commandSeconds });
        set(CURLOPT_MAIL_FROM, m_message->envelopeFrom.toLatin1().constData());
        curl_slist* recipients = curl_slist_append(nullptr, m_message->address.toLatin1().constData());
        set(CURLOPT_MAIL_RCPT, recipients);
        BELFRY_KILLPOINT("smtp.before_transfer");
        const CURLcode result = curl_easy_perform(m_curl);
        BELFRY_KILLPOINT("smtp.after_transfer");
        set(CURLOPT_MAIL_RCPT, static_cast<curl_slist*>(nullptr));
        curl_slist_free_all(recipients);
        long newConnections = 0;
        curl_easy_getinfo(m_curl, CURLINFO_NUM_CONNECTS, &newConnections);
        m_reused = newConnections == 0 && m_onThisConnection > 0;
        m_onThisConnection = m_lastOnThisConnection ? 0 : m_reused ? m_onThisConnection + 1 : 1;
        return result;
    }

    /// The server closed a connection that stood idle: nothing was said of this message, one new connection
    /// is fair.
    bool wentStale(CURLcode result) const
    {
        const bool silent = m_evidence.reply.lines.isEmpty() || m_evidence.reply.code == 421;
        return result != CURLE_OK && m_abort == Abort::None && m_reused && m_evidence.stage <= SmtpStage::Mail
            && silent;
    }

    Outcome outcomeOf(CURLcode result)
    {
        const bool go = m_evidence.markerGiven;
        switch (m_abort) {
        case Abort::Stopped:
            return ownOutcome(Verdict::NotSent,
                OutcomeClass::Stopped,
                QStringLiteral("Stopped before the message was handed over."),
                go);
        case Abort::Refused:
            return ownOutcome(Verdict::Lost,
                OutcomeClass::Stopped,
                QStringLiteral("The message may not leave any more."),
                go);
        case Abort::TooLate:
            return ownOutcome(Verdict::NotSent,
                OutcomeClass::Stopped,
                QStringLiteral("The record took too long; the message was not handed over."),
                go);
        case Abort::None:
        case Abort::Standstill:
        case Abort::NoAuth:
        case Abort::Grace:
        case Abort::Ended:
            break;
        }
        m_evidence.failure = m_abort == Abort::NoAuth ? SmtpFailure::NoAuthOffered
            : m_abort == Abort::Ended                 ? SmtpFailure::ConnectionLost
            : m_abort != Abort::None                  ? SmtpFailure::Timeout
                                                      : failureOf(result);
        m_evidence.localText = localText(result);
        return classifySmtp(m_evidence);
    }

    QString localText(CURLcode result) const
    {
        switch (m_abort) {
        case Abort::NoAuth:
            return QStringLiteral("The server offers no way to sign in (AUTH).");
        case Abort::Standstill:
            return QStringLiteral("The server stopped reading the message.");
        case Abort::Grace:
            return QStringLiteral("Stopped while the server's answer was awaited.");
        case Abort::Ended:
            return QStringLiteral("The server ended the connection in the middle of the message.");
        default:
            break;
        }
        return QString::fromLocal8Bit(m_errorText[0] != '\0' ? m_errorText : curl_easy_strerror(result));
    }

    // --- what libcurl calls ---

    static size_t onRead(char* buffer, size_t size, size_t count, void* self)
    {
        return static_cast<Private*>(self)->read(buffer, size * count);
    }

    size_t read(char* buffer, size_t room)
    {
        m_evidence.stage = SmtpStage::Body;
        m_lastMoveMs = m_clock.elapsedMs();
        const auto left = static_cast<size_t>(m_message->bytes.size() - m_offset);
        if (left > 0) {
            BELFRY_KILLPOINT("smtp.body_part");
            const size_t part = std::min(room, left);
            std::memcpy(buffer, m_message->bytes.constData() + m_offset, part);
            m_offset += static_cast<qsizetype>(part);
            return part;
        }
        // libcurl asks again only when everything before is written to the socket.
        return atTheDot();
    }

    size_t atTheDot()
    {
        BELFRY_KILLPOINT("smtp.before_marker");
        if (serverHasEnded()) {
            m_abort = Abort::Ended;
            return CURL_READFUNC_ABORT;
        }
        const DotPermission permission = m_owner->mayWriteDot();
        m_evidence.markerGiven = permission.answer == DotAnswer::Go;
        BELFRY_KILLPOINT("smtp.after_marker");
        if (permission.answer != DotAnswer::Go) {
            m_abort = permission.answer == DotAnswer::Refused ? Abort::Refused : Abort::Stopped;
            return CURL_READFUNC_ABORT;
        }
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, long { m_settings.replySeconds });
        if (m_clock.elapsedMs() - permission.requestedAtMs > m_settings.guardMs) {
            m_abort = Abort::TooLate;
            return CURL_READFUNC_ABORT;
        }
        if (serverHasEnded()) {
            m_abort = Abort::Ended;
            return CURL_READFUNC_ABORT;
        }
        m_evidence.stage = SmtpStage::Dot;
        m_evidence.reply = {};
        BELFRY_KILLPOINT("smtp.before_dot");
        return 0;
    }

    /// A small body is written into the socket's buffer whether somebody reads it or not. While no dot was
    /// written, a server that has gone has definitely not taken the message.
    bool serverHasEnded() const
    {
        const bool encrypted = m_settings.security == SmtpSecurity::Tls || m_tlsStarted;
        return m_sockets.size() == 1 && platform::peerHasEnded(m_sockets.front(), encrypted);
    }

    static int onSocket(void* self, curl_socket_t socket, curlsocktype)
    {
        static_cast<Private*>(self)->m_sockets.push_back(static_cast<qintptr>(socket));
        return CURL_SOCKOPT_OK;
    }

    static int onSocketClosed(void* self, curl_socket_t socket)
    {
        auto& sockets = static_cast<Private*>(self)->m_sockets;
        sockets.erase(
            std::remove(sockets.begin(), sockets.end(), static_cast<qintptr>(socket)), sockets.end());
        return platform::closeSocket(static_cast<qintptr>(socket));
    }

    static size_t onLine(char* text, size_t size, size_t count, void* self)
    {
        const QByteArray line(text, static_cast<qsizetype>(size * count));
        return static_cast<Private*>(self)->hear(line) ? size * count : 0;
    }

    bool hear(const QByteArray& line)
    {
        if (m_quitting) {
            return true; // "221 bye" is no answer to the message
        }
        if (m_evidence.stage == SmtpStage::Connect) {
            m_evidence.stage = SmtpStage::Greeting;
        }
        if (m_evidence.reply.complete) {
            m_evidence.reply = {};
        }
        addReplyLine(m_evidence.reply, line);
        if (m_evidence.stage == SmtpStage::Dot) {
            BELFRY_KILLPOINT("smtp.reply_heard");
        }
        note(QStringLiteral("< ") + QString::number(m_evidence.reply.code));
        if (m_evidence.reply.code == 421) {
            m_lastOnThisConnection = true;
            set(CURLOPT_FORBID_REUSE, 1L);
        }
        if (m_evidence.stage == SmtpStage::Ehlo) {
            return hearCapability(line);
        }
        return true;
    }

    /// Without an offer of AUTH libcurl would send the mail without signing in.
    bool hearCapability(const QByteArray& line)
    {
        m_authOffered = m_authOffered || line.mid(4).startsWith("AUTH ");
        const bool encrypted = m_settings.security == SmtpSecurity::Tls || m_tlsStarted;
        const bool last = m_evidence.reply.complete && m_evidence.reply.code == 250;
        if (last && encrypted && !m_settings.user.isEmpty() && !m_authOffered) {
            m_abort = Abort::NoAuth;
            return false;
        }
        return true;
    }

    static int onDebug(CURL*, curl_infotype type, char* text, size_t size, void* self)
    {
        if (type == CURLINFO_HEADER_OUT) {
            static_cast<Private*>(self)->say(
                QByteArray(text, static_cast<qsizetype>(std::min<size_t>(size, 16))));
        }
        return 0;
    }

    void say(const QByteArray& start)
    {
        QByteArray verb = start.trimmed();
        verb = verb.left(verb.indexOf(' ') < 0 ? verb.size() : verb.indexOf(' '));
        m_quitting = verb == "QUIT";
        const SmtpStage stage = stageOfVerb(verb, m_evidence.stage);
        const bool known = stage != m_evidence.stage || stageOfVerb(verb, SmtpStage::Dot) == stage;
        note(
            QStringLiteral("> ") + (known || m_quitting ? QString::fromLatin1(verb) : QStringLiteral("...")));
        if (m_quitting) {
            return;
        }
        m_evidence.stage = stage;
        m_evidence.reply = {};
        if (stage == SmtpStage::Ehlo) {
            m_authOffered = false;
        } else if (stage == SmtpStage::StartTls) {
            m_tlsStarted = true;
        } else if (stage == SmtpStage::Mail && m_owner != nullptr) {
            BELFRY_KILLPOINT("smtp.logged_in");
            m_owner->loggedIn();
        } else if (stage == SmtpStage::Rcpt) {
            BELFRY_KILLPOINT("smtp.recipient_named");
        } else if (stage == SmtpStage::Data) {
            BELFRY_KILLPOINT("smtp.data_asked");
        }
    }

    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Private*>(self)->mustEnd() ? 1 : 0;
    }

    bool mustEnd()
    {
        if (m_owner == nullptr) {
            return false;
        }
        const qint64 now = m_clock.elapsedMs();
        const bool beforeDot = m_evidence.stage < SmtpStage::Dot;
        if (beforeDot
            && (m_owner->stopRequested() || (m_evidence.stage < SmtpStage::Mail && !m_owner->mayLogIn()))) {
            m_abort = Abort::Stopped;
        } else if (m_evidence.stage == SmtpStage::Body
            && now - m_lastMoveMs > m_settings.commandSeconds * 1000LL) {
            m_abort = Abort::Standstill;
        } else if (!beforeDot && m_owner->stopRequested()) {
            m_stopSeenMs = m_stopSeenMs == 0 ? now : m_stopSeenMs;
            m_abort = now - m_stopSeenMs > m_settings.stopGraceSeconds * 1000LL ? Abort::Grace : Abort::None;
        }
        return m_abort != Abort::None;
    }

    void note(const QString& line) const
    {
        if (m_transcript) {
            m_transcript(line);
        }
    }

    const SmtpSettings m_settings;
    const IClock& m_clock;
    const SmtpTranscript m_transcript;
    CURL* m_curl = nullptr;
    char m_errorText[CURL_ERROR_SIZE] {};
    const OutgoingMessage* m_message = nullptr;
    ISmtpOwner* m_owner = nullptr;
    SmtpEvidence m_evidence;
    Abort m_abort = Abort::None;
    bool m_authOffered = false;
    bool m_tlsStarted = false;
    bool m_quitting = false;
    bool m_reused = false;
    std::vector<qintptr> m_sockets; ///< open ones: two while both address families are tried
    bool m_lastOnThisConnection = false;
    int m_onThisConnection = 0;
    qsizetype m_offset = 0;
    qint64 m_lastMoveMs = 0;
    qint64 m_stopSeenMs = 0;
};

SmtpConnection::SmtpConnection(const SmtpSettings& settings, const IClock& clock, SmtpTranscript transcript)
    : d(std::make_unique<Private>(settings, clock, std::move(transcript)))
{
}

SmtpConnection::~SmtpConnection() = default;

Outcome SmtpConnection::send(const OutgoingMessage& message, ISmtpOwner& owner)
{
    if (auto refusal = refuseUnsafe(message)) {
        return *refusal;
    }
    return d->send(message, owner);
}

} // namespace belfry::core::delivery
