// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PasswordHint.h"

#include <QCoreApplication>
#include <QSet>

namespace belfry::ui::shell {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::shell::PasswordHint)
};

/// "aaaaaaaaaaaaaaa" and "121212121212121" are long and worth nothing.
constexpr int kFewestDifferent = 6;

} // namespace

QString passwordProblem(const QString& password, const QString& login)
{
    if (password.isEmpty()) {
        return Texts::tr("Enter a password.");
    }
    if (password.size() < kShortestPassword) {
        return Texts::tr("The password needs %n more characters: 15 are the least.",
            nullptr,
            int(kShortestPassword - password.size()));
    }
    const QSet<QChar> letters(password.cbegin(), password.cend());
    if (letters.size() < kFewestDifferent) {
        return Texts::tr(
            "The password repeats the same few characters. Use several words that do not belong together.");
    }
    const QString trimmed = login.trimmed();
    if (trimmed.size() >= 4 && password.contains(trimmed, Qt::CaseInsensitive)
        && password.size() - trimmed.size() < kShortestPassword) {
        return Texts::tr("The password contains the login. Use several words that do not belong together.");
    }
    return {};
}

QString passwordHint(const QString& password, const QString& login)
{
    if (password.isEmpty()) {
        return Texts::tr("At least 15 characters. Four words that do not belong together are easy to "
                         "remember and hard to guess.");
    }
    const QString problem = passwordProblem(password, login);
    return problem.isEmpty() ? Texts::tr("This password is long enough.") : problem;
}

} // namespace belfry::ui::shell
