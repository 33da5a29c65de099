// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/LoginMaker.h"

#include "core/base/TextFold.h"

namespace belfry::core::credentials {

namespace {

/// Words that a register keeps for itself, or that would let a person pass for the school.
bool isReserved(const QString& stem)
{
    static const QSet<QString> kWords { QStringLiteral("admin"),
        QStringLiteral("administrator"),
        QStringLiteral("anonymous"),
        QStringLiteral("belfry"),
        QStringLiteral("billing"),
        QStringLiteral("daemon"),
        QStringLiteral("demo"),
        QStringLiteral("guest"),
        QStringLiteral("help"),
        QStringLiteral("info"),
        QStringLiteral("mail"),
        QStringLiteral("nobody"),
        QStringLiteral("noreply"),
        QStringLiteral("null"),
        QStringLiteral("office"),
        QStringLiteral("operator"),
        QStringLiteral("owner"),
        QStringLiteral("postmaster"),
        QStringLiteral("root"),
        QStringLiteral("school"),
        QStringLiteral("secretary"),
        QStringLiteral("security"),
        QStringLiteral("sekretariat"),
        QStringLiteral("service"),
        QStringLiteral("support"),
        QStringLiteral("system"),
        QStringLiteral("teacher"),
        QStringLiteral("test"),
        QStringLiteral("user"),
        QStringLiteral("webmaster"),
        QStringLiteral("www") };
    return kWords.contains(stem);
}

} // namespace

QString loginFold(const QString& login)
{
    return login.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString loginStem(const QString& givenName, const QString& familyName)
{
    return asciiLogin(givenName, familyName);
}

QString LoginMaker::make(const QString& stem)
{
    if (!isReserved(stem) && !m_next.contains(stem) && take(stem)) {
        return stem;
    }
    int& next = m_next[stem];
    for (next = std::max(next, 1) + 1;; ++next) {
        const QString login = stem + QString::number(next);
        if (take(login)) {
            return login;
        }
    }
}

bool LoginMaker::take(const QString& login)
{
    const QString fold = loginFold(login);
    if (m_taken.contains(fold)) {
        return false;
    }
    m_taken.insert(fold);
    return true;
}

} // namespace belfry::core::credentials
