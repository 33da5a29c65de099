// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace belfry::core::formats {

/// What a person reads of a mail that MimeMessage wrote: for previews. Reads our own form only, not mails of
/// strangers.
struct ReadableMail
{
    QString from;
    QString replyTo;
    QString to;
    QString subject;
    QString text;
};

ReadableMail readableMail(const QByteArray& frozen);

} // namespace belfry::core::formats
