// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <QHash>
#include <QStringList>

namespace belfry::core::registration {

/**
 * Who is meant by a word: the school's number, a login, a name in either order, an e-mail address or, where
 * none of them fits, Belfry's own id. Loaded for many words at once. Merged persons are nobody.
 */
class PersonResolver
{
public:
    enum class Outcome { Found, Nobody, Several };
    struct Answer
    {
        Outcome outcome = Outcome::Nobody;
        people::Person person;
    };
    /// Among namesakes: whom to prefer.
    enum class Prefer { Anybody, Students, Payers };

    static Result<PersonResolver> load(database::Transaction& tx, const QStringList& words);

    Answer find(const QString& word, Prefer prefer = Prefer::Anybody) const;

private:
    std::vector<people::Person> candidates(const QString& word) const;

    QHash<PersonId, people::Person> m_persons;
    QHash<QString, std::vector<PersonId>> m_byNumber;
    QHash<QString, std::vector<PersonId>> m_byLogin;
    QHash<QString, std::vector<PersonId>> m_byName;
    QHash<QString, std::vector<PersonId>> m_byMail;
};

} // namespace belfry::core::registration
