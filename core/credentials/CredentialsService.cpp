// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialsService.h"

#include "core/credentials/CredentialsStore.h"
#include "core/credentials/LoginMaker.h"
#include "core/credentials/PasswordMaker.h"
#include "core/people/PersonStore.h"

#include <algorithm>

namespace belfry::core::credentials {

using access::Action;
using access::authorize;
using access::Session;
using database::Topic;
using database::Transaction;

namespace {

constexpr qsizetype kLongestLogin = 100;
constexpr qsizetype kLongestPassword = 200;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

secrets::Place placeOf(const Account& account)
{
    return { "account", account.uuid.toString(QUuid::WithoutBraces), "password" };
}

bool isPrintable(const QString& text)
{
    const auto points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) { return QChar::isPrint(point); });
}

std::optional<AccountProblem> problemOf(const QString& login, const SecretText& password)
{
    if (login.trimmed().isEmpty() && !password.isEmpty()) {
        return AccountProblem::LoginEmpty;
    }
    if (!isPrintable(login) || login.size() > kLongestLogin) {
        return AccountProblem::LoginUnprintable;
    }
    const QString& text = password.reveal();
    if (!isPrintable(text) || text.size() > kLongestPassword) {
        return AccountProblem::PasswordUnprintable;
    }
    if (!text.isEmpty() && text.toUcs4().size() < kMinimumImportedPassword) {
        return AccountProblem::PasswordTooShort;
    }
    return std::nullopt;
}

std::vector<PersonId> personsOf(const std::vector<NewAccount>& accounts)
{
    std::vector<PersonId> persons;
    persons.reserve(accounts.size());
    std::transform(
        accounts.begin(), accounts.end(), std::back_inserter(persons), [](const NewAccount& account) {
            return account.person;
        });
    return persons;
}

QJsonObject accountDetail(const Account& account)
{
    return { { QStringLiteral("account"), account.id.value() },
        { QStringLiteral("version"), account.version } };
}

QJsonObject countDetail(size_t count)
{
    return { { QStringLiteral("count"), static_cast<qint64>(count) } };
}

std::vector<Account> withoutSecrets(const std::vector<StoredAccount>& stored)
{
    std::vector<Account> accounts;
    accounts.reserve(stored.size());
    std::transform(stored.begin(), stored.end(), std::back_inserter(accounts), [](const StoredAccount& one) {
        return one.account;
    });
    return accounts;
}

/// Every login that the new ones could meet, in two statements.
Result<LoginMaker> loginMaker(Transaction& tx, const std::vector<NewAccount>& wanted)
{
    QSet<QString> stems;
    QStringList exact;
    for (const NewAccount& account : wanted) {
        if (account.login.isEmpty()) {
            stems.insert(loginStem(account.givenName, account.familyName));
        } else {
            exact.append(loginFold(account.login));
        }
    }
    TRY_ASSIGN(auto taken, CredentialsStore::takenLogins(tx, QStringList(stems.begin(), stems.end()), exact));
    return LoginMaker(std::move(taken));
}

Result<StoredAccount> onlyAccount(Transaction& tx, PersonId person)
{
    TRY_ASSIGN(auto found, CredentialsStore::find(tx, { person }));
    if (found.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("person %1 has no account").arg(person.value()));
    }
    return std::move(found.front());
}

/// Once for each version of an account.
Result<void> recordEach(Transaction& tx,
    const Session& session,
    events::EventType type,
    const std::vector<StoredAccount>& accounts)
{
    std::vector<events::NewEvent> happened;
    for (const StoredAccount& stored : accounts) {
        events::NewEvent event;
        event.type = type;
        event.person = stored.account.person;
        event.subjectKind = QStringLiteral("account");
        event.subjectId = stored.account.id.value();
        event.subjectVersion = stored.account.version;
        event.cause = QStringLiteral("%1:%2:%3")
                          .arg(events::eventName(type))
                          .arg(stored.account.id.value())
                          .arg(stored.account.version);
        happened.push_back(std::move(event));
    }
    TRY(events::EventRecorder::recordMany(tx, session.name, happened));
    return {};
}

} // namespace

SecretText CredentialsService::generatePassword()
{
    return makePassword();
}

Result<std::vector<Account>> CredentialsService::create(
    Transaction& tx, const Session& session, const std::vector<NewAccount>& accounts, events::Telling telling)
{
    TRY(authorize(session, Action::MakeCredential));
    TRY_ASSIGN(auto present, CredentialsStore::personsWithAccount(tx, personsOf(accounts)));
    std::vector<NewAccount> wanted;
    for (const NewAccount& account : accounts) {
        if (!present.contains(account.person.value())) {
            present.insert(account.person.value()); // the same person twice in one list gets one account
            wanted.push_back(account);
        }
    }
    if (wanted.empty()) {
        return std::vector<Account>();
    }
    TRY_ASSIGN(auto logins, loginMaker(tx, wanted));
    TRY_ASSIGN(const auto ids, tx.reserveIds(QStringLiteral("account"), static_cast<int>(wanted.size())));
    TRY_ASSIGN(const qint64 now, tx.now());
    // Given logins first: one that is made must not take a place that the list gives to somebody else.
    for (const NewAccount& account : wanted) {
        if (problemOf(account.login, account.password)) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("login or password of person %1").arg(account.person.value()));
        }
        if (!account.login.isEmpty() && !logins.take(account.login)) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("login of person %1 is taken").arg(account.person.value()));
        }
    }
    std::vector<StoredAccount> made;
    std::vector<PersonId> withGenerated;
    std::vector<PersonId> withGiven;
    made.reserve(wanted.size());
    for (size_t index = 0; index < wanted.size(); ++index) {
        const NewAccount& from = wanted[index];
        StoredAccount stored;
        stored.account.id = AccountId(ids[index]);
        stored.account.uuid = QUuid::createUuid();
        stored.account.person = from.person;
        stored.account.login
            = from.login.isEmpty() ? logins.make(loginStem(from.givenName, from.familyName)) : from.login;
        stored.account.origin = from.password.isEmpty() ? Origin::Generated : Origin::Imported;
        stored.account.madeAt = now;
        TRY(sealInto(stored, from.password.isEmpty() ? generatePassword() : from.password));
        (from.login.isEmpty() ? withGenerated : withGiven).push_back(from.person);
        made.push_back(std::move(stored));
    }
    TRY(CredentialsStore::insert(tx, made));
    TRY(people::PersonStore::appendLogins(tx, withGenerated));
    TRY(people::PersonStore::refreshSearch(tx, withGiven));
    if (telling == events::Telling::Record) {
        TRY(recordEach(tx, session, events::EventType::AccountCreated, made));
    }
    tx.changed(Topic::Credentials);
    TRY(m_audit.append(tx, session, "credential.create", countDetail(made.size())));
    return withoutSecrets(made);
}

Result<std::optional<AccountProblem>> CredentialsService::checkImported(
    Transaction& tx, const QString& login, const SecretText& password, PersonId person)
{
    if (const auto problem = problemOf(login, password)) {
        return problem;
    }
    if (login.isEmpty()) {
        return std::optional<AccountProblem>();
    }
    TRY_ASSIGN(const PersonId owner, CredentialsStore::personWithLogin(tx, loginFold(login)));
    if (owner.isValid() && owner != person) {
        return std::optional(AccountProblem::LoginTaken);
    }
    return std::optional<AccountProblem>();
}

Result<void> CredentialsService::replaceImported(Transaction& tx,
    const Session& session,
    PersonId person,
    const QString& login,
    const SecretText& password)
{
    TRY(authorize(session, Action::MakeCredential));
    TRY_ASSIGN(const auto problem, checkImported(tx, login, password, person));
    if (problem) {
        return fail(
            ErrorCode::InputInvalid, QStringLiteral("login or password of person %1").arg(person.value()));
    }
    TRY_ASSIGN(StoredAccount stored, onlyAccount(tx, person));
    TRY_ASSIGN(const auto present, opened({ stored }));
    const bool newLogin = !login.isEmpty() && login != stored.account.login;
    const bool newPassword = !password.isEmpty() && password != present.front().password;
    if (!newLogin && !newPassword) {
        return {};
    }
    if (newLogin) {
        stored.account.login = login;
    }
    if (newPassword) {
        TRY(sealInto(stored, password));
        stored.account.origin = Origin::Imported;
    }
    stored.account.version += 1;
    TRY_ASSIGN(stored.account.madeAt, tx.now());
    TRY(CredentialsStore::replace(tx, stored));
    if (newLogin) {
        TRY(people::PersonStore::refreshSearch(tx, { person }));
    }
    tx.changed(Topic::Credentials);
    return m_audit.append(tx, session, "credential.import", accountDetail(stored.account));
}

Result<std::vector<Account>> CredentialsService::renew(
    Transaction& tx, const Session& session, const std::vector<PersonId>& persons)
{
    TRY(authorize(session, Action::MakeCredential));
    TRY_ASSIGN(auto accounts, CredentialsStore::find(tx, persons));
    TRY_ASSIGN(const qint64 now, tx.now());
    for (StoredAccount& stored : accounts) {
        TRY(sealInto(stored, generatePassword()));
        stored.account.version += 1;
        stored.account.origin = Origin::Generated;
        stored.account.madeAt = now;
        stored.account.firstAcceptedAt = 0;
        TRY(CredentialsStore::replace(tx, stored));
    }
    if (!accounts.empty()) {
        TRY(recordEach(tx, session, events::EventType::CredentialsChanged, accounts));
        tx.changed(Topic::Credentials);
        TRY(m_audit.append(tx,
            session,
            "credential.renew",
            accounts.size() == 1 ? accountDetail(accounts.front().account) : countDetail(accounts.size())));
    }
    return withoutSecrets(accounts);
}

Result<void> CredentialsService::changeLogin(
    Transaction& tx, const Session& session, PersonId person, const QString& login)
{
    TRY(authorize(session, Action::MakeCredential));
    const QString wanted = login.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("login"));
    }
    TRY_ASSIGN(const auto problem, checkImported(tx, wanted, {}, person));
    if (problem) {
        return *problem == AccountProblem::LoginTaken
            ? fail(ErrorCode::Conflict, QStringLiteral("login"))
            : fail(ErrorCode::InputInvalid, QStringLiteral("login"));
    }
    TRY_ASSIGN(StoredAccount stored, onlyAccount(tx, person));
    if (stored.account.login == wanted) {
        return {};
    }
    stored.account.login = wanted;
    stored.account.version += 1;
    TRY_ASSIGN(stored.account.madeAt, tx.now());
    TRY(CredentialsStore::replace(tx, stored));
    TRY(people::PersonStore::refreshSearch(tx, { person }));
    TRY(recordEach(tx, session, events::EventType::CredentialsChanged, { stored }));
    tx.changed(Topic::Credentials);
    tx.changed(Topic::People);
    return m_audit.append(tx, session, "credential.login", accountDetail(stored.account));
}

Result<std::optional<Account>> CredentialsService::find(Transaction& tx, PersonId person)
{
    TRY_ASSIGN(const auto found, CredentialsStore::find(tx, { person }));
    return found.empty() ? std::optional<Account>() : std::optional(found.front().account);
}

Result<std::vector<Account>> CredentialsService::findMany(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    TRY_ASSIGN(const auto found, CredentialsStore::find(tx, persons));
    return withoutSecrets(found);
}

Result<std::vector<AccountSecret>> CredentialsService::openForSending(
    Transaction& tx, const Session& session, const std::vector<PersonId>& persons)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto found, CredentialsStore::find(tx, persons));
    return opened(found);
}

Result<AccountSecret> CredentialsService::show(
    Transaction& tx, const Session& session, PersonId person, qint64 nowMs)
{
    TRY(authorize(session, Action::SeeCredential, nowMs));
    TRY_ASSIGN(const StoredAccount stored, onlyAccount(tx, person));
    TRY_ASSIGN(const auto secrets, opened({ stored }));
    TRY(m_audit.append(tx, session, "credential.show", accountDetail(stored.account)));
    return secrets.front();
}

Result<std::vector<AccountSecret>> CredentialsService::openForExport(
    Transaction& tx, const Session& session, qint64 nowMs)
{
    TRY(authorize(session, Action::Export, nowMs));
    TRY_ASSIGN(const auto accounts, CredentialsStore::all(tx));
    TRY_ASSIGN(auto secrets, opened(accounts));
    TRY(m_audit.append(tx, session, "credential.export", countDetail(secrets.size())));
    return secrets;
}

Result<std::vector<NamedAccount>> CredentialsService::exportAccounts(
    Transaction& tx, const Session& session, qint64 nowMs)
{
    TRY(authorize(session, Action::Export, nowMs));
    TRY_ASSIGN(const auto accounts, CredentialsStore::allActive(tx));
    TRY_ASSIGN(auto rows, named(tx, accounts));
    TRY(m_audit.append(tx, session, "credential.export", countDetail(rows.size())));
    return rows;
}

Result<std::vector<NamedAccount>> CredentialsService::openForPaper(
    Transaction& tx, const Session& session, const std::vector<PersonId>& persons, qint64 nowMs)
{
    TRY(authorize(session, Action::SeeCredential, nowMs));
    TRY_ASSIGN(auto accounts, CredentialsStore::find(tx, persons));
    QHash<qint64, size_t> order;
    for (size_t index = 0; index < persons.size(); ++index) {
        order.insert(persons[index].value(), index);
    }
    std::sort(accounts.begin(), accounts.end(), [&](const StoredAccount& left, const StoredAccount& right) {
        return order.value(left.account.person.value()) < order.value(right.account.person.value());
    });
    TRY_ASSIGN(auto rows, named(tx, accounts));
    TRY(m_audit.append(tx,
        session,
        "credential.paper_slip",
        accounts.size() == 1 ? accountDetail(accounts.front().account) : countDetail(accounts.size())));
    return rows;
}

Result<void> CredentialsService::accepted(
    Transaction& tx, const std::vector<AccountId>& accounts, int version, qint64 atMs)
{
    tx.changed(Topic::Credentials);
    return CredentialsStore::setFirstAccepted(tx, accounts, version, atMs);
}

Result<int> CredentialsService::clearExpired(Transaction& tx, const Session& session, int days)
{
    TRY(authorize(session, Action::MakeCredential));
    if (days <= 0) {
        return 0; // the school keeps them
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const int cleared, CredentialsStore::clearAcceptedBefore(tx, now - days * kDayMs, now));
    if (cleared > 0) {
        tx.changed(Topic::Credentials);
        TRY(m_audit.append(tx, session, "credential.clear", countDetail(static_cast<size_t>(cleared))));
    }
    return cleared;
}

Result<std::vector<AccountSecret>> CredentialsService::opened(const std::vector<StoredAccount>& stored) const
{
    std::vector<AccountSecret> secrets;
    secrets.reserve(stored.size());
    for (const StoredAccount& one : stored) {
        AccountSecret secret { one.account, {} };
        if (one.account.hasPassword) {
            TRY_ASSIGN(const QByteArray plain,
                m_vault->open(
                    secrets::Purpose::Credentials, placeOf(one.account), one.cipher, one.keyVersion));
            secret.password = SecretText(QString::fromUtf8(plain));
        }
        secrets.push_back(std::move(secret));
    }
    return secrets;
}

Result<std::vector<NamedAccount>> CredentialsService::named(
    Transaction& tx, const std::vector<StoredAccount>& stored) const
{
    TRY_ASSIGN(const auto secrets, opened(stored));
    std::vector<PersonId> persons;
    persons.reserve(secrets.size());
    std::transform(
        secrets.begin(), secrets.end(), std::back_inserter(persons), [](const AccountSecret& secret) {
            return secret.account.person;
        });
    TRY_ASSIGN(const auto belongs, CredentialsStore::belongings(tx, persons));
    std::vector<NamedAccount> rows;
    rows.reserve(secrets.size());
    for (const AccountSecret& secret : secrets) {
        const auto of = belongs.value(secret.account.person.value());
        rows.push_back({ secret.account.person, of.name, of.groups, secret.account.login, secret.password });
    }
    return rows;
}

Result<void> CredentialsService::sealInto(StoredAccount& stored, const SecretText& password) const
{
    TRY_ASSIGN(const auto sealed,
        m_vault->seal(secrets::Purpose::Credentials, placeOf(stored.account), password.reveal().toUtf8()));
    stored.cipher = sealed.cipher;
    stored.keyVersion = sealed.keyVersion;
    stored.account.hasPassword = true;
    return {};
}

} // namespace belfry::core::credentials
