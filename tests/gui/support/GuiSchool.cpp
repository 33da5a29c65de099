// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"

#include "core/application/DemoSchool.h"

namespace belfry::tests {

using namespace core;
using database::Transaction;

namespace {

constexpr const char* kGiven[] { "Zofia",
    "Kacper",
    "Oskar",
    "Maja",
    "Łukasz",
    "Żaneta",
    "Jan",
    "Błażej",
    "Helena",
    "Ewa",
    "Tymon",
    "Iga",
    "Antoni" };
constexpr const char* kFamily[] { "Abramowicz",
    "Baran",
    "Brzęczyszczykiewicz",
    "Cieślak",
    "Ćwikła",
    "Dębska",
    "Fijałkowski",
    "Gawlik",
    "Hajduk",
    "Iwańska",
    "Janik",
    "Kowalczyk",
    "Lis",
    "Łazarz",
    "Mazur",
    "Nowak",
    "Ożóg" };
constexpr const char* kGroups[] { "A1 pon.", "B2 wt.", "C1 śr." };

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

GuiSchool::GuiSchool()
{
    qputenv("BELFRY_STATE_DIR", m_folder.path().toLocal8Bit());
    const auto url = database::DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("school.db")));
    application::KeySource keys;
    keys.kind = application::KeySource::Kind::KeyFile;
    keys.keyFile = m_folder.filePath(QStringLiteral("master.key"));
    application::NewSchool school;
    school.name = words("Szkoła Językowa Lingua");
    school.instanceUrl = QStringLiteral("https://lingua.example.org");
    school.ownerName = QStringLiteral("Anna Nowak");
    school.ownerLogin = login();
    school.ownerPassword = SecretText(password());
    must(application::Installation::create(url, school, keys));
    m_installation = must(application::Installation::open(url, keys));
    m_connection = must(m_installation->connect());
    m_services = std::make_unique<application::Services>(m_installation->vault());
    const auto session = must(m_installation->signIn(*m_connection, login(), SecretText(password())));
    m_owner = session;
    m_owner.stepUpUntilMs = SystemClock().nowMs() + 3'600'000;
    // Tests run at any hour.
    write([&](Transaction& tx) { return m_services->calendar.setAlways(tx, m_owner); });
    m_desk = std::make_unique<ui::Desk>(m_installation, session, ui::WorkerThread::Mode::SameThread);
}

GuiSchool::~GuiSchool() = default;

void GuiSchool::set(const char* key, const QString& value)
{
    write([&](Transaction& tx) { return m_services->settings.set(tx, m_owner, QLatin1String(key), value); });
}

GroupId GuiSchool::group(const QString& name)
{
    return write([&](Transaction& tx) -> Result<GroupId> {
        TRY_ASSIGN(const auto found, m_services->groups.findByName(tx, m_owner, name));
        return found ? Result<GroupId>(*found)
                     : m_services->groups.add(tx, m_owner, name, QStringLiteral("pl"));
    });
}

PersonId GuiSchool::addStudent(const QString& given,
    const QString& family,
    const QString& email,
    const QString& groupName,
    bool withConsent)
{
    const GroupId groupId = groupName.isEmpty() ? GroupId() : group(groupName);
    return write([&](Transaction& tx) -> Result<PersonId> {
        people::Person person;
        person.givenName = given;
        person.familyName = family;
        person.roles = people::PersonRole::Student;
        TRY_ASSIGN(const auto id, m_services->people.add(tx, m_owner, person, QStringLiteral("pl")));
        if (!email.isEmpty()) {
            people::ContactPoint point;
            point.person = id;
            point.raw = email;
            TRY(m_services->people.setContactPoints(tx, m_owner, id, { point }, QStringLiteral("PL")));
        }
        if (withConsent) {
            people::ConsentEntry entry;
            entry.person = id;
            entry.source = QStringLiteral("paper");
            TRY(m_services->consents.record(tx, m_owner, entry));
        }
        if (groupId.isValid()) {
            TRY(m_services->groups.enrol(tx, m_owner, groupId, { id }));
        }
        TRY(m_services->credentials.create(tx, m_owner, { { id, given, family, {}, {} } }));
        return id;
    });
}

PersonId GuiSchool::addGuardian(
    const QString& given, const QString& family, const QString& email, PersonId student)
{
    return write([&](Transaction& tx) -> Result<PersonId> {
        people::Person person;
        person.givenName = given;
        person.familyName = family;
        person.roles = people::PersonRole::Guardian;
        TRY_ASSIGN(const auto id, m_services->people.add(tx, m_owner, person, QStringLiteral("pl")));
        people::ContactPoint point;
        point.person = id;
        point.raw = email;
        TRY(m_services->people.setContactPoints(tx, m_owner, id, { point }, QStringLiteral("PL")));
        TRY(m_services->people.linkGuardian(tx, m_owner, { student, id, QString(), 0 }));
        return id;
    });
}

people::Person GuiSchool::person(PersonId id)
{
    return read([&](Transaction& tx) { return m_services->people.find(tx, m_owner, id); });
}

void GuiSchool::fill(int count)
{
    for (int index = 0; index < count; ++index) {
        const auto given = words(kGiven[static_cast<size_t>(index) % std::size(kGiven)]);
        const auto family = words(kFamily[static_cast<size_t>(index) % std::size(kFamily)]);
        const auto student = addStudent(given,
            family,
            QStringLiteral("student%1@example.org").arg(index + 1),
            words(kGroups[static_cast<size_t>(index) % std::size(kGroups)]),
            index % 7 != 4);
        addGuardian(
            QStringLiteral("Anna"), family, QStringLiteral("guardian%1@example.org").arg(index + 1), student);
    }
}

void GuiSchool::fillDemo()
{
    must(application::fillDemoSchool(*m_connection, *m_services, m_owner, QStringLiteral("pl")));
}

} // namespace belfry::tests
