// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Dedupe.h"

#include <QCryptographicHash>

#include <algorithm>

namespace belfry::core::outbox {

QByteArray dedupeKey(const QString& purpose, SubmissionId submission, const NewMessage& message)
{
    QStringList subjects;
    for (const Subject& subject : message.subjects) {
        subjects.append(QStringLiteral("%1:%2:%3").arg(subject.kind).arg(subject.id).arg(subject.version));
    }
    if (subjects.isEmpty()) {
        subjects.append(QStringLiteral("submission:%1").arg(submission.value()));
    }
    std::sort(subjects.begin(), subjects.end());
    // None of the parts can hold a line break: purposes and kinds are our own words, addresses are
    // normalised.
    const QStringList parts = QStringList {
        purpose, QString::number(message.recipient.value()), channelName(message.channel), message.address
    } + subjects;
    return QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace belfry::core::outbox
