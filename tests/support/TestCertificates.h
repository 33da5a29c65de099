// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace belfry::tests {

/**
 * Throw-away certificates made with the openssl program: an authority of our own, servers that it signed
 * (good for localhost and 127.0.0.1, for another host, expired) and one that nobody knows. Never reaches the
 * system's store.
 */
class TestCertificates
{
public:
    TestCertificates();

    bool areMade() const { return m_made; }
    QString authority() const { return file(QStringLiteral("ca")); }
    /// Certificate and key files of "good", "wronghost", "expired" or "stranger".
    QString certificate(const QString& name) const { return file(name); }
    QString key(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".key")); }

private:
    QString file(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".pem")); }
    bool openssl(const QStringList& arguments) const;
    bool makeAuthority(const QString& name) const;
    bool makeServer(
        const QString& name, const QString& authority, const QString& alternatives, int days) const;

    QTemporaryDir m_folder;
    bool m_made = false;
};

} // namespace belfry::tests
