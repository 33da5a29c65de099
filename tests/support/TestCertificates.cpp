// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificates.h"

#include <QProcess>

namespace belfry::tests {

TestCertificates::TestCertificates()
{
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    const QString ca = QStringLiteral("ca");
    m_made = makeAuthority(ca) && makeAuthority(QStringLiteral("strangers"))
        && makeServer(QStringLiteral("good"), ca, here, 30)
        && makeServer(QStringLiteral("wronghost"), ca, QStringLiteral("DNS:mail.example.org"), 30)
        && makeServer(QStringLiteral("expired"), ca, here, -1)
        && makeServer(QStringLiteral("stranger"), QStringLiteral("strangers"), here, 30);
}

bool TestCertificates::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

bool TestCertificates::makeAuthority(const QString& name) const
{
    return openssl({ QStringLiteral("req"),
        QStringLiteral("-x509"),
        QStringLiteral("-newkey"),
        QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-nodes"),
        QStringLiteral("-keyout"),
        key(name),
        QStringLiteral("-out"),
        file(name),
        QStringLiteral("-days"),
        QStringLiteral("30"),
        QStringLiteral("-subj"),
        QStringLiteral("/CN=Belfry test ") + name });
}

bool TestCertificates::makeServer(
    const QString& name, const QString& authority, const QString& alternatives, int days) const
{
    const QString request = m_folder.filePath(name + QStringLiteral(".csr"));
    return openssl({ QStringLiteral("req"),
               QStringLiteral("-newkey"),
               QStringLiteral("ec"),
               QStringLiteral("-pkeyopt"),
               QStringLiteral("ec_paramgen_curve:prime256v1"),
               QStringLiteral("-nodes"),
               QStringLiteral("-keyout"),
               key(name),
               QStringLiteral("-out"),
               request,
               QStringLiteral("-subj"),
               QStringLiteral("/CN=server"),
               QStringLiteral("-addext"),
               QStringLiteral("subjectAltName=") + alternatives })
        && openssl({ QStringLiteral("x509"),
            QStringLiteral("-req"),
            QStringLiteral("-in"),
            request,
            QStringLiteral("-CA"),
            file(authority),
            QStringLiteral("-CAkey"),
            key(authority),
            QStringLiteral("-CAcreateserial"),
            QStringLiteral("-copy_extensions"),
            QStringLiteral("copy"),
            QStringLiteral("-days"),
            QString::number(days),
            QStringLiteral("-out"),
            file(name) });
}

} // namespace belfry::tests
