// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace belfry::tests {

/// What GMime, a reader that is not ours, saw in a mail.
struct GMimeView
{
    bool isMessage = false;
    QString fromName;
    QString fromAddress;
    QString toName;
    QString toAddress;
    int toCount = 0;
    QString subject;
    QString messageId;
    QString text;
    QString html;
    QList<QPair<QString, QByteArray>> attachments;
};

GMimeView readWithGMime(const QByteArray& mail);

} // namespace belfry::tests
