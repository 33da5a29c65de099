// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MailServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace belfry::tests {

namespace {

/// The one that has aiosmtpd: Debian installs it for its own Python, which need not be the first in the path.
QString pythonWithAiosmtpd()
{
    for (const QString& python : { QStringLiteral("/usr/bin/python3"), QStringLiteral("python3") }) {
        if (QProcess::execute(python, { QStringLiteral("-c"), QStringLiteral("import aiosmtpd") }) == 0) {
            return python;
        }
    }
    return {};
}

std::vector<QJsonObject> eventsOf(const QString& path, const QString& kind)
{
    std::vector<QJsonObject> events;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.value(QLatin1String("event")).toString() == kind) {
                events.push_back(event);
            }
        }
    }
    return events;
}

} // namespace

MailServer::MailServer(const QStringList& arguments)
{
    static const QString kPython = pythonWithAiosmtpd();
    if (kPython.isEmpty()) {
        return;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(kPython,
        QStringList {
            qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/tests/support/smtp_server.py"),
            QStringLiteral("--record"),
            m_folder.filePath(QStringLiteral("record")) }
            + arguments);
    while (m_process.waitForReadyRead(15000)) {
        if (m_process.canReadLine()) {
            m_port = m_process.readLine().mid(5).trimmed().toInt();
            return;
        }
    }
}

MailServer::~MailServer()
{
    stop();
}

void MailServer::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

std::vector<MailServer::Message> MailServer::messages() const
{
    std::vector<Message> all;
    for (const QJsonObject& event :
        eventsOf(m_folder.filePath(QStringLiteral("record")), QStringLiteral("message"))) {
        all.push_back({ event.value(QLatin1String("from")).toString(),
            event.value(QLatin1String("to")).toString(),
            event.value(QLatin1String("user")).toString(),
            event.value(QLatin1String("tls")).toString(),
            QByteArray::fromBase64(event.value(QLatin1String("bytes")).toString().toLatin1()) });
    }
    return all;
}

int MailServer::signIns() const
{
    return static_cast<int>(
        eventsOf(m_folder.filePath(QStringLiteral("record")), QStringLiteral("auth")).size());
}

int MailServer::goodSignIns() const
{
    const auto events = eventsOf(m_folder.filePath(QStringLiteral("record")), QStringLiteral("auth"));
    return static_cast<int>(std::count_if(events.begin(), events.end(), [](const QJsonObject& event) {
        return event.value(QLatin1String("good")).toBool();
    }));
}

} // namespace belfry::tests
