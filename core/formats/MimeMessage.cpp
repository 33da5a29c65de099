// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeMessage.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace belfry::core::formats {
namespace {

constexpr int kLine = 76;
constexpr int kWordBytes = 45; // 60 base64 characters and 12 around them: an encoded-word of 72

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool hasControl(const QString& text)
{
    // NEL and the Unicode separators would be line ends to some readers.
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/**
 * How many bytes from `start` make the next encoded-word without cutting a UTF-8 character: where it can be a
 * multiple of three, because some readers join the base64 of neighbouring words and stop at a padding inside.
 */
qsizetype wordLength(const QByteArray& utf8, qsizetype start, qsizetype most)
{
    if (utf8.size() - start <= most) {
        return utf8.size() - start;
    }
    qsizetype whole = 0;
    for (qsizetype length = most; length > 0; --length) {
        if (isContinuation(utf8[start + length])) {
            continue;
        }
        if (length % 3 == 0) {
            return length;
        }
        whole = std::max(whole, length);
    }
    return whole;
}

/// RFC 2047 B encoding, folded; `column` is how far the line is written already and is left at its new place.
void appendEncodedWords(QByteArray& out, const QString& text, int& column)
{
    const QByteArray utf8 = text.toUtf8();
    qsizetype at = 0;
    while (at < utf8.size()) {
        if (at > 0) {
            out += "\r\n ";
            column = 1;
        }
        const int room = std::clamp((kLine - column - 12) / 4 * 3, 12, kWordBytes);
        const auto length = wordLength(utf8, at, room);
        const QByteArray word = QByteArray::fromRawData(utf8.constData() + at, length).toBase64();
        out += "=?UTF-8?B?";
        out += word;
        out += "?=";
        column += 12 + int(word.size());
        at += length;
    }
}

/// Readable ASCII that can be folded at single blanks and is no encoded-word by accident.
bool isFoldable(const QString& text)
{
    if (!isPlainAscii(text) || text.contains(QLatin1String("=?")) || text.startsWith(u' ')
        || text.endsWith(u' ') || text.contains(QLatin1String("  "))) {
        return false;
    }
    const auto words = QStringView(text).split(u' ');
    return std::all_of(words.begin(), words.end(), [](QStringView word) { return word.size() <= 60; });
}

void appendUnstructured(QByteArray& out, const char* name, const QString& text)
{
    out += name;
    out += ": ";
    int column = int(qstrlen(name)) + 2;
    if (!isFoldable(text)) {
        appendEncodedWords(out, text, column);
        out += "\r\n";
        return;
    }
    bool first = true;
    for (const auto word : QStringView(text).split(u' ')) {
        if (!first && column + 1 + word.size() > kLine) {
            out += "\r\n ";
            column = 1;
        } else if (!first) {
            out += ' ';
            ++column;
        }
        out += word.toLatin1();
        column += int(word.size());
        first = false;
    }
    out += "\r\n";
}

bool isAtomText(const QString& text)
{
    static constexpr QStringView kAllowed = u" !#$%&'*+-/=?^_`{|}~";
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || kAllowed.contains(c);
    });
}

/// A name as atoms or as a quoted string; empty when it needs encoded-words or is too long for one line.
QByteArray readablePhrase(const QString& name)
{
    if (!isFoldable(name)) {
        return {};
    }
    QString phrase = name;
    if (!isAtomText(name)) {
        phrase.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        phrase = u'"' + phrase + u'"';
    }
    return phrase.size() <= 60 ? phrase.toLatin1() : QByteArray();
}

/// " <address>" behind a name that ends at `column`.
void appendAddressAfterName(QByteArray& out, qsizetype column, const QByteArray& spec)
{
    out += column + spec.size() + 3 > kLine ? "\r\n <" : " <";
    out += spec;
    out += ">\r\n";
}

void appendMailbox(QByteArray& out, const char* header, const QString& name, const EmailAddress& address)
{
    out += header;
    out += ": ";
    int column = int(qstrlen(header)) + 2;
    const QByteArray spec = address.normalised().toLatin1();
    if (name.isEmpty()) {
        out += spec;
        out += "\r\n";
        return;
    }
    const QByteArray readable = readablePhrase(name);
    if (readable.isEmpty()) {
        appendEncodedWords(out, name, column);
    } else {
        out += readable;
        column += int(readable.size());
    }
    appendAddressAfterName(out, column, spec);
}

void appendEscaped(QByteArray& out, char byte)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    out += '=';
    out += kHex[value >> 4U];
    out += kHex[value & 0x0FU];
}

/// One line of the text (without its line end) as quoted-printable lines of at most 76 characters.
void appendQuotedLine(QByteArray& out, const char* line, qsizetype length)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < length;) {
        qsizetype count = 1; // bytes of this character, kept on one line
        while (i + count < length && isContinuation(line[i + count]) && count < 4) {
            ++count;
        }
        const char c = line[i];
        const bool last = i + count == length;
        const bool blank = c == ' ' || c == '\t';
        // A lone dot and "From " at a line's start are mended by some servers on the way: they travel
        // escaped.
        const bool risky = column == 0
            && (c == '.' || (c == 'F' && length - i >= 5 && qstrncmp(line + i, "From ", 5) == 0));
        const bool plain = count == 1 && !risky && ((c > ' ' && c < 0x7F && c != '=') || (blank && !last));
        const qsizetype width = plain ? 1 : 3 * count;
        if (column + width > kLine - 1 && !(last && column + width <= kLine)) {
            out += "=\r\n";
            column = 0;
            continue; // what is risky depends on the column
        }
        if (plain) {
            out += c;
        } else {
            for (qsizetype k = 0; k < count; ++k) {
                appendEscaped(out, line[i + k]);
            }
        }
        column += width;
        i += count;
    }
    out += "\r\n";
}

/// Word processors paste vertical tabs and form feeds as line ends.
bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\v' || byte == '\f';
}

void appendQuotedPrintable(QByteArray& out, const QByteArray& utf8)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= utf8.size(); ++i) {
        const bool end = i == utf8.size();
        if (!end && !isLineEnd(utf8[i])) {
            continue;
        }
        if (!end || i > start) {
            appendQuotedLine(out, utf8.constData() + start, i - start);
        }
        if (!end && utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n') {
            ++i;
        }
        start = i + 1;
    }
}

void appendBase64(QByteArray& out, const QByteArray& bytes)
{
    const QByteArray text = bytes.toBase64();
    for (qsizetype at = 0; at < text.size(); at += kLine) {
        out.append(text.constData() + at, std::min<qsizetype>(kLine, text.size() - at));
        out += "\r\n";
    }
}

void appendTextPart(QByteArray& out, const char* subtype, const QString& text)
{
    out += "Content-Type: text/";
    out += subtype;
    out += "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    appendQuotedPrintable(out, text.toUtf8());
}

/// Never found in the parts: neither quoted-printable nor base64 can hold "=_".
QByteArray boundary(const MimeMessage& message, const char* level)
{
    const QByteArray seed = message.messageId.toUtf8() + level;
    return "=_" + QByteArray(level) + '_'
        + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(24);
}

void appendMultipartHead(QByteArray& out, const char* subtype, const QByteArray& mark)
{
    out += "Content-Type: multipart/";
    out += subtype;
    out += ";\r\n boundary=\"";
    out += mark;
    out += "\"\r\n\r\n";
}

void appendBody(QByteArray& out, const MimeMessage& message)
{
    if (message.html.isEmpty()) {
        appendTextPart(out, "plain", message.text);
        return;
    }
    const QByteArray mark = boundary(message, "alternative");
    appendMultipartHead(out, "alternative", mark);
    out += "--" + mark + "\r\n";
    appendTextPart(out, "plain", message.text);
    out += "\r\n--" + mark + "\r\n"; // the line end before a boundary is part of the boundary
    appendTextPart(out, "html", message.html);
    out += "\r\n--" + mark + "--\r\n";
}

QString asciiFileName(const QString& name)
{
    QString ascii;
    const QString taken = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : taken) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\') {
            ascii += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !c.isLowSurrogate()) {
            ascii += u'_';
        }
    }
    ascii.replace(QLatin1String("=?"), QLatin1String("__")); // no encoded-word by accident
    return ascii.right(50); // the end holds the extension
}

/**
 * RFC 2231: percent-encoded UTF-8, in numbered pieces when it is long, each on a line of its own. No
 * character is cut, since some readers decode piece by piece.
 */
void appendEncodedFileName(QByteArray& out, const QString& name)
{
    constexpr qsizetype kPiece = 54;
    const QByteArray encoded = name.toUtf8().toPercentEncoding();
    if (encoded.size() <= kPiece) {
        out += ";\r\n filename*=UTF-8''" + encoded;
        return;
    }
    QByteArrayList pieces { QByteArray() };
    for (const uint character : name.toUcs4()) {
        const char32_t point = character;
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8().toPercentEncoding();
        if (pieces.last().size() + bytes.size() > kPiece) {
            pieces << QByteArray();
        }
        pieces.last() += bytes;
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        out += ";\r\n filename*" + QByteArray::number(i) + (i == 0 ? "*=UTF-8''" : "*=") + pieces.at(i);
    }
}

/// Old clients that know no RFC 2231 find the ASCII form in the content type; a second `filename` would be a
/// fault.
void appendAttachmentHead(QByteArray& out, const MimeAttachment& attachment)
{
    const QString ascii = asciiFileName(attachment.fileName);
    out += "Content-Type: " + attachment.contentType + ";\r\n name=\"" + ascii.toLatin1() + "\"\r\n";
    out += "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment";
    if (ascii == attachment.fileName) {
        out += ";\r\n filename=\"" + ascii.toLatin1() + '"';
    } else {
        appendEncodedFileName(out, attachment.fileName);
    }
    out += "\r\n\r\n";
}

Result<void> checkHeaderValue(const char* field, const QString& value)
{
    if (hasControl(value)) {
        return fail(ErrorCode::InputInvalid, QLatin1String(field) + QStringLiteral(": control_character"));
    }
    return {};
}

/// Identifiers travel unencoded: one word of ASCII.
Result<void> checkIdentifier(const char* field, const QString& value)
{
    const bool good
        = !value.isEmpty() && value.size() <= 900 && std::all_of(value.begin(), value.end(), [](QChar c) {
              return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'<' && c != u'>';
          });
    if (!good) {
        return fail(ErrorCode::InputInvalid, QLatin1String(field) + QStringLiteral(": bad_identifier"));
    }
    return {};
}

bool isContentType(const QByteArray& type)
{
    return type.count('/') == 1 && !type.startsWith('/') && !type.endsWith('/') && type.size() <= 100
        && std::all_of(type.begin(), type.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || QByteArrayView("/.+-_").contains(c);
           });
}

Result<void> checkAttachments(const MimeMessage& message)
{
    for (const auto& attachment : message.attachments) {
        TRY(checkHeaderValue("attachment", attachment.fileName));
        if (attachment.fileName.isEmpty() || !isContentType(attachment.contentType)) {
            return fail(ErrorCode::InputInvalid, QStringLiteral("attachment: bad_type"));
        }
    }
    return {};
}

Result<void> checkBody(const char* field, const QString& text)
{
    // Tab and line ends are what text is made of; any other control character makes some servers refuse the
    // mail.
    const bool bad = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\v' && c != u'\f';
    });
    if (bad) {
        return fail(ErrorCode::InputInvalid, QLatin1String(field) + QStringLiteral(": control_character"));
    }
    return {};
}

Result<void> check(const MimeMessage& message)
{
    if (message.from.address.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("from"));
    }
    if (message.to.address.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("to"));
    }
    TRY(checkHeaderValue("from", message.from.name));
    TRY(checkHeaderValue("to", message.to.name));
    TRY(checkHeaderValue("subject", message.subject));
    TRY(checkIdentifier("message_id", message.messageId));
    TRY(checkIdentifier("belfry_id", message.belfryId));
    TRY(checkBody("text", message.text));
    TRY(checkBody("html", message.html));
    return checkAttachments(message);
}

/// A From line of ours, continuation lines included, with another address.
QByteArray fromLine(const QByteArray& old, const EmailAddress& sender)
{
    const QByteArray spec = sender.normalised().toLatin1();
    const auto open = old.lastIndexOf('<');
    if (open < 0) {
        return "From: " + spec + "\r\n";
    }
    QByteArray line = old.left(open);
    while (line.endsWith(' ') || line.endsWith('\r') || line.endsWith('\n')) {
        line.chop(1);
    }
    const auto lineStart = line.lastIndexOf('\n') + 1;
    appendAddressAfterName(line, line.size() - lineStart, spec);
    return line;
}

void appendHeaders(QByteArray& out, const MimeMessage& message)
{
    appendMailbox(out, "From", message.from.name, message.from.address);
    if (!message.replyTo.isEmpty()) {
        appendMailbox(out, "Reply-To", QString(), message.replyTo);
    }
    appendMailbox(out, "To", message.to.name, message.to.address);
    appendUnstructured(out, "Subject", message.subject);
    out += "Message-ID: <" + message.messageId.toLatin1() + ">\r\n";
    out += "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n";
    out += "X-Belfry-Id: " + message.belfryId.toLatin1() + "\r\nMIME-Version: 1.0\r\n";
}

} // namespace

Result<std::vector<MimePiece>> writeMimePieces(const MimeMessage& message)
{
    TRY(check(message));
    std::vector<MimePiece> pieces(1);
    QByteArray* out = &pieces.back().bytes;
    out->reserve(1024 + message.text.size() * 2 + message.html.size() * 2);
    appendHeaders(*out, message);
    if (message.attachments.isEmpty()) {
        appendBody(*out, message);
        return pieces;
    }
    const QByteArray mark = boundary(message, "mixed");
    appendMultipartHead(*out, "mixed", mark);
    *out += "--" + mark + "\r\n";
    appendBody(*out, message);
    for (int index = 0; index < message.attachments.size(); ++index) {
        *out += "\r\n--" + mark + "\r\n";
        appendAttachmentHead(*out, message.attachments.at(index));
        pieces.push_back({ {}, index });
        out = &pieces.emplace_back().bytes;
    }
    *out += "--" + mark + "--\r\n";
    return pieces;
}

Result<QByteArray> writeMime(const MimeMessage& message)
{
    TRY_ASSIGN(const auto pieces, writeMimePieces(message));
    QByteArray out;
    for (const MimePiece& piece : pieces) {
        if (piece.attachment >= 0) {
            appendBase64(out, message.attachments.at(piece.attachment).bytes);
        } else {
            out += piece.bytes;
        }
    }
    return out;
}

Result<QByteArray> withSender(
    const QByteArray& head, const EmailAddress& sender, const QString& messageId, const QString& belfryId)
{
    TRY(checkIdentifier("message_id", messageId));
    TRY(checkIdentifier("belfry_id", belfryId));
    const auto end = head.indexOf("\r\n\r\n");
    const QByteArray headers = head.left(end + 2);
    if (end < 0 || !headers.startsWith("From: ") || sender.isEmpty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("not a mail of ours"));
    }
    auto next = headers.indexOf("\r\n");
    while (headers.mid(next + 2, 1) == " ") { // folded
        next = headers.indexOf("\r\n", next + 2);
    }
    QByteArray out = fromLine(headers.left(next), sender);
    int replaced = 0;
    for (auto at = next + 2; at < headers.size();) {
        const auto lineEnd = headers.indexOf("\r\n", at) + 2;
        const QByteArray line = headers.mid(at, lineEnd - at);
        at = lineEnd;
        if (line.startsWith("Message-ID: ")) {
            out += "Message-ID: <" + messageId.toLatin1() + ">\r\n";
            ++replaced;
        } else if (line.startsWith("X-Belfry-Id: ")) {
            out += "X-Belfry-Id: " + belfryId.toLatin1() + "\r\n";
            ++replaced;
        } else {
            out += line;
        }
    }
    if (replaced != 2) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("not a mail of ours"));
    }
    return out + head.mid(end + 2);
}

Result<QByteArray> withText(const QByteArray& head,
    const QString& subject,
    const QString& text,
    const QString& messageId,
    const QString& belfryId)
{
    TRY(checkIdentifier("message_id", messageId));
    TRY(checkIdentifier("belfry_id", belfryId));
    TRY(checkHeaderValue("subject", subject));
    TRY(checkBody("text", text));
    const auto notOurs = [] { return fail(ErrorCode::InputInvalid, QStringLiteral("not a mail of ours")); };
    const auto end = head.indexOf("\r\n\r\n");
    const QByteArray headers = head.left(end + 2);
    if (end < 0 || !headers.startsWith("From: ")) {
        return notOurs();
    }
    QByteArray out;
    QByteArray type;
    for (qsizetype at = 0; at < headers.size();) {
        auto next = headers.indexOf("\r\n", at) + 2;
        while (next < headers.size() && headers.at(next) == ' ') { // folded
            next = headers.indexOf("\r\n", next) + 2;
        }
        const QByteArray field = headers.mid(at, next - at);
        at = next;
        if (field.startsWith("Subject: ")) {
            appendUnstructured(out, "Subject", subject);
        } else if (field.startsWith("Message-ID: ")) {
            out += "Message-ID: <" + messageId.toLatin1() + ">\r\n";
        } else if (field.startsWith("X-Belfry-Id: ")) {
            out += "X-Belfry-Id: " + belfryId.toLatin1() + "\r\n";
        } else if (field.startsWith("Content-Type: ")) {
            type = field;
        } else if (!field.startsWith("Content-Transfer-Encoding: ")) {
            out += field;
        }
    }
    if (type.startsWith("Content-Type: text/plain")) {
        appendTextPart(out, "plain", text);
        return out;
    }
    const auto start = type.indexOf("boundary=\"") + 10;
    const QByteArray mark = type.mid(start, type.indexOf('"', start) - start);
    const QByteArray body = head.mid(end + 4);
    const QByteArray opening = "--" + mark + "\r\n";
    const auto rest = body.indexOf(QByteArray("\r\n--" + mark), opening.size());
    if (!type.startsWith("Content-Type: multipart/mixed") || start < 10 || rest < 0
        || !body.startsWith(QByteArray(opening + "Content-Type: text/plain"))) {
        return notOurs();
    }
    out += type + "\r\n" + opening;
    appendTextPart(out, "plain", text);
    return out + body.mid(rest);
}

QByteArray dateValue(const QDateTime& moment)
{
    // RFC 5322 dates are English whatever the user's language is.
    const int offset = moment.offsetFromUtc() / 60;
    const QString text = QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss "))
        + (offset < 0 ? u'-' : u'+')
        + QString::number(qAbs(offset) / 60 * 100 + qAbs(offset) % 60).rightJustified(4, u'0');
    return text.toLatin1();
}

QByteArray withDate(const QByteArray& frozen, const QDateTime& moment)
{
    return "Date: " + dateValue(moment) + "\r\n" + frozen;
}

} // namespace belfry::core::formats
