// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"
#include "core/events/EventRecorder.h"
#include "core/people/Person.h"
#include "core/secrets/Vault.h"

#include <optional>
#include <vector>

namespace belfry::core::credentials {

struct StoredAccount;

enum class Origin { Generated, Imported };

struct Account
{
    AccountId id;
    QUuid uuid;
    PersonId person;
    QString login;
    int version = 1; ///< +1 with every new password
    Origin origin = Origin::Generated;
    qint64 madeAt = 0;
    qint64 firstAcceptedAt = 0; ///< 0: nobody has got this version yet
    bool hasPassword = true; ///< false once its life has ended (decision 11)
};

/// Why a login or password of an imported register is not taken (decision 12).
enum class AccountProblem { LoginTaken, LoginEmpty, LoginUnprintable, PasswordTooShort, PasswordUnprintable };

struct NewAccount
{
    PersonId person;
    QString givenName; ///< for the login when none is given
    QString familyName;
    QString login; ///< empty: made from the name
    SecretText password; ///< empty: generated
};

struct AccountSecret
{
    Account account;
    SecretText password;
};

/// One line of "Export accounts" and what a paper slip shows.
struct NamedAccount
{
    PersonId person;
    QString name;
    QStringList groups;
    QString login;
    SecretText password; ///< empty once its life has ended
};

/// An imported password is kept as it is, but not shorter (decision 12).
inline constexpr int kMinimumImportedPassword = 8;

/**
 * Login and initial password of persons: made at once with the person (LL1-01, LL1-02), kept sealed, one
 * version per account until somebody makes a new one (decision 11). Passwords are easy to read aloud and
 * type: no 0 O o 1 l I, at least 60 bits, never a word.
 */
class CredentialsService
{
public:
    CredentialsService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
        : m_vault(std::move(vault))
        , m_audit(std::move(audit))
    {
    }

    static SecretText generatePassword();

    /// Makes accounts in few statements. Persons that have one already are passed over. Login collisions get
    /// a number. An imported login or password that is not acceptable is InputInvalid: check with
    /// checkImported() first.
    Result<std::vector<Account>> create(database::Transaction& tx,
        const access::Session& session,
        const std::vector<NewAccount>& accounts,
        events::Telling telling = events::Telling::Record);
    /// nullopt: fine. `takenBy` may be the same person.
    Result<std::optional<AccountProblem>> checkImported(
        database::Transaction& tx, const QString& login, const SecretText& password, PersonId person);
    /// Import into an existing account: a changed password is a new version.
    Result<void> replaceImported(database::Transaction& tx,
        const access::Session& session,
        PersonId person,
        const QString& login,
        const SecretText& password);
    /// New password: version + 1. (Cancelling what waits with the old one is handover's business, which calls
    /// this.)
    Result<std::vector<Account>> renew(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& persons);
    /// The login is part of what was handed over: a changed one is a new version too, with the same password.
    Result<void> changeLogin(
        database::Transaction& tx, const access::Session& session, PersonId person, const QString& login);

    Result<std::optional<Account>> find(database::Transaction& tx, PersonId person);
    Result<std::vector<Account>> findMany(database::Transaction& tx, const std::vector<PersonId>& persons);
    /// For rendering messages: needs Compose; no step-up, the text is masked on screens.
    Result<std::vector<AccountSecret>> openForSending(
        database::Transaction& tx, const access::Session& session, const std::vector<PersonId>& persons);
    /// To show one on a screen: step-up, audited.
    Result<AccountSecret> show(
        database::Transaction& tx, const access::Session& session, PersonId person, qint64 nowMs);
    /// "Export accounts" (decision 12): step-up, audited.
    Result<std::vector<AccountSecret>> openForExport(
        database::Transaction& tx, const access::Session& session, qint64 nowMs);

    /// The same with names and groups, in the order of logins: archived and merged persons are left out. For
    /// the file.
    Result<std::vector<NamedAccount>> exportAccounts(
        database::Transaction& tx, const access::Session& session, qint64 nowMs);
    /// For slips on paper, in the order of `persons`; step-up, audited. Persons without an account are left
    /// out.
    Result<std::vector<NamedAccount>> openForPaper(database::Transaction& tx,
        const access::Session& session,
        const std::vector<PersonId>& persons,
        qint64 nowMs);

    /// The delivery accepted messages with this version: starts the life of decision 11.
    Result<void> accepted(
        database::Transaction& tx, const std::vector<AccountId>& accounts, int version, qint64 atMs);
    /// Clears passwords whose life ended `days` after the first acceptance; answers how many.
    Result<int> clearExpired(database::Transaction& tx, const access::Session& session, int days);

private:
    Result<std::vector<AccountSecret>> opened(const std::vector<StoredAccount>& stored) const;
    Result<std::vector<NamedAccount>> named(
        database::Transaction& tx, const std::vector<StoredAccount>& stored) const;
    Result<void> sealInto(StoredAccount& stored, const SecretText& password) const;

    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::credentials
