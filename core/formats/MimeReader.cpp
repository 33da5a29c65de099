// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeReader.h"

#include <QHash>
#include <QList>

namespace belfry::core::formats {

namespace {

struct Part
{
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, values unfolded
    QByteArray body;
};

Part splitPart(const QByteArray& bytes)
{
    Part part;
    const auto end = bytes.indexOf("\r\n\r\n");
    part.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    QByteArray name;
    for (const QByteArray& line : bytes.left(end < 0 ? bytes.size() : end).split('\n')) {
        if (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t')) {
            part.headers[name] += ' ' + line.trimmed();
        } else if (const auto colon = line.indexOf(':'); colon > 0) {
            name = line.left(colon).trimmed().toLower();
            part.headers[name] = line.mid(colon + 1).trimmed();
        }
    }
    return part;
}

/// RFC 2047, base64 and UTF-8 only, as our writer makes them; blanks between two encoded words do not count.
QString decodedHeader(const QByteArray& value)
{
    QString text;
    bool afterWord = false;
    for (const QByteArray& word : value.split(' ')) {
        const bool isEncoded = word.startsWith("=?UTF-8?B?") && word.endsWith("?=");
        if (!text.isEmpty() && !(isEncoded && afterWord)) {
            text += QLatin1Char(' ');
        }
        text += isEncoded ? QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)))
                          : QString::fromUtf8(word);
        afterWord = isEncoded;
    }
    return text;
}

QByteArray decodedQuotedPrintable(const QByteArray& body)
{
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype index = 0; index < body.size(); ++index) {
        if (body.at(index) != '=') {
            out.append(body.at(index));
        } else if (body.mid(index + 1, 2) == "\r\n") {
            index += 2;
        } else {
            out.append(QByteArray::fromHex(body.mid(index + 1, 2)));
            index += 2;
        }
    }
    return out;
}

QString textOf(const Part& part)
{
    const QByteArray type = part.headers.value("content-type");
    if (type.startsWith("multipart/")) {
        const auto start = type.indexOf("boundary=\"") + 10;
        const QByteArray boundary = "--" + type.mid(start, type.indexOf('"', start) - start);
        const auto first = part.body.indexOf(QByteArray(boundary + "\r\n"));
        if (start < 10 || first < 0) {
            return {};
        }
        const auto begin = first + boundary.size() + 2;
        const auto end = part.body.indexOf(QByteArray("\r\n" + boundary), begin);
        return textOf(splitPart(part.body.mid(begin, end < 0 ? -1 : end - begin)));
    }
    const QByteArray encoding = part.headers.value("content-transfer-encoding").toLower();
    QByteArray body = part.body;
    if (encoding == "quoted-printable") {
        body = decodedQuotedPrintable(body);
    } else if (encoding == "base64") {
        body = QByteArray::fromBase64(body);
    }
    return QString::fromUtf8(body.replace("\r\n", "\n"));
}

} // namespace

ReadableMail readableMail(const QByteArray& frozen)
{
    const Part part = splitPart(frozen);
    ReadableMail mail;
    mail.from = decodedHeader(part.headers.value("from"));
    mail.replyTo = decodedHeader(part.headers.value("reply-to"));
    mail.to = decodedHeader(part.headers.value("to"));
    mail.subject = decodedHeader(part.headers.value("subject"));
    mail.text = textOf(part);
    return mail;
}

} // namespace belfry::core::formats
