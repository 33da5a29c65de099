// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SmtpSink.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace belfry::tests {

namespace {

bool answers(int port, QProcess& process)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10000 && process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
        if (socket.waitForConnected(200)) {
            return true;
        }
        process.waitForFinished(20);
    }
    return false;
}

} // namespace

SmtpSink::SmtpSink(const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("smtp-sink"),
        { QStringLiteral("/usr/sbin"),
            QStringLiteral("/usr/lib/postfix"),
            QStringLiteral("/usr/libexec/postfix"),
            QStringLiteral("/usr/local/sbin"),
            QStringLiteral("/opt/homebrew/sbin") });
    if (program.isEmpty()) {
        return;
    }
    // As root it insists on another user, who must be able to write.
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7777));
    m_process.setWorkingDirectory(m_folder.path());
    for (int attempt = 0; attempt < 5 && m_port == 0; ++attempt) {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        const int port = probe.serverPort();
        probe.close();
        QStringList all { QStringLiteral("-d"), QStringLiteral("m.") };
        if (qEnvironmentVariable("USER") == QLatin1String("root")
            || QDir::homePath() == QLatin1String("/root")) {
            all << QStringLiteral("-u") << QStringLiteral("nobody");
        }
        all << arguments << QStringLiteral("127.0.0.1:%1").arg(port) << QStringLiteral("256");
        m_process.start(program, all);
        m_port = m_process.waitForStarted() && answers(port, m_process) ? port : 0;
    }
}

SmtpSink::~SmtpSink()
{
    stop();
}

void SmtpSink::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArrayList SmtpSink::dumps() const
{
    QByteArrayList all;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({ QStringLiteral("m.*") }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() > 0) {
            all.append(file.readAll());
        }
    }
    return all;
}

QByteArrayList SmtpSink::messages() const
{
    QByteArrayList all;
    for (const QByteArray& dump : dumps()) {
        // Its own header lines end with the second line of "Received:", whose lines begin with a tab.
        const auto received = dump.indexOf("\nReceived: ");
        auto end = dump.indexOf('\n', received + 1);
        while (end >= 0 && end + 1 < dump.size() && dump.at(end + 1) == '\t') {
            end = dump.indexOf('\n', end + 1);
        }
        QByteArray message = dump.mid(end + 1);
        message.chop(1); // an empty line that it adds
        all.append(message);
    }
    return all;
}

QStringList SmtpSink::recipients() const
{
    QStringList all;
    for (const QByteArray& dump : dumps()) {
        const QByteArray key = "X-Rcpt-Args: <";
        const auto start = dump.indexOf(key) + key.size();
        all.append(QString::fromLatin1(dump.mid(start, dump.indexOf('>', start) - start)));
    }
    return all;
}

} // namespace belfry::tests
