// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace belfry::core::credentials {

/// Two logins are the same when their folds are: case and width of letters do not count, accents do.
QString loginFold(const QString& login);

/// What a login made from this name begins with ("zabramowicz"); for names in no script we know a neutral
/// word.
QString loginStem(const QString& givenName, const QString& familyName);

/// Hands out logins that nobody has: the stem, then the stem with 2, 3 … Reserved words ("admin") always get
/// a number.
class LoginMaker
{
public:
    /// `takenFolds`: at least every login in the database that begins with one of the stems that will be
    /// asked for.
    explicit LoginMaker(QSet<QString> takenFolds)
        : m_taken(std::move(takenFolds))
    {
    }

    QString make(const QString& stem);
    /// False when somebody has it.
    bool take(const QString& login);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< many of one name must not try 2, 3, 4 … from the start each time
};

} // namespace belfry::core::credentials
