// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeMessage.h"
#include "tests/torture/fuzz/Check.h"

using namespace belfry::core;
using namespace belfry::core::formats;

/// Whatever stands in names and texts: lines stay short, line ends stay CRLF and no header is added.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto parts = QString::fromUtf8(belfry::fuzz::bytes(data, size)).split(u'\x01');
    MimeMessage message;
    message.from = { parts.value(0), *EmailAddress::parse(QStringLiteral("school@example.org")) };
    message.to = { parts.value(1), *EmailAddress::parse(QStringLiteral("anna@example.org")) };
    message.subject = parts.value(2);
    message.text = parts.value(3);
    message.html = parts.value(4);
    message.messageId = QStringLiteral("1@example.org");
    message.belfryId = QStringLiteral("1");
    if (parts.size() > 5) {
        message.attachments = { { parts.at(5), "text/plain", parts.value(6).toUtf8() } };
    }
    const auto mail = writeMime(message);
    if (!mail) {
        return 0;
    }
    const QByteArray head = mail->left(mail->indexOf("\r\n\r\n") + 2);
    int headers = 0;
    for (const QByteArray& line : head.split('\n')) {
        headers += !line.isEmpty() && line.front() != ' ' ? 1 : 0;
    }
    const bool multipart = !message.attachments.isEmpty() || !message.html.isEmpty();
    FUZZ_CHECK(headers == (multipart ? 9 : 10));
    QByteArray rest = *mail;
    rest.replace("\r\n", "");
    FUZZ_CHECK(!rest.contains('\r') && !rest.contains('\n') && !rest.contains('\0'));
    for (const QByteArray& line : mail->split('\n')) {
        FUZZ_CHECK(line.size() <= 77);
    }
    return 0;
}
