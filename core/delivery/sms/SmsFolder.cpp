// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sms/SmsFolder.h"

#include "core/delivery/sms/SmsTransport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace belfry::core::delivery {

FolderForm smsFiles()
{
    FolderForm form;
    form.transport = QStringLiteral("folder");
    form.suffix = QStringLiteral(".json");
    form.refuse = &refuseUnsafeSms;
    form.fileName = [](const OutgoingMessage& message) {
        return QString(message.key.toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
    };
    form.contents = [](const OutgoingMessage& message) {
        const QJsonObject fields { { QStringLiteral("id"), message.key.toString(QUuid::WithoutBraces) },
            { QStringLiteral("to"), message.address },
            { QStringLiteral("from"), message.envelopeFrom },
            { QStringLiteral("text"), QString::fromUtf8(message.bytes) },
            { QStringLiteral("parts"), message.parts } };
        return QJsonDocument(fields).toJson(QJsonDocument::Indented);
    };
    return form;
}

} // namespace belfry::core::delivery
