// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/DemoSchool.h"

#include "core/application/DemoContracts.h"
#include "core/base/TextFold.h"
#include "core/lists/StudentList.h"

#include <array>

namespace belfry::core::application {

using database::Transaction;
using people::ContactKind;
using people::PersonRole;
using people::PersonRoles;
using registration::NewPerson;

namespace {

constexpr int kStudents = 120;
constexpr int kTeachers = 6;
constexpr size_t kHouseholdsPerSlice = 8;

struct GroupName
{
    const char16_t* polish;
    const char16_t* german;
    const char16_t* english;
};
constexpr GroupName kGroups[] = {
    { u"Angielski A1 dzieci", u"Englisch A1 Kinder", u"English A1 children" },
    { u"Angielski A2 młodzież", u"Englisch A2 Jugend", u"English A2 youth" },
    { u"Angielski B1 dorośli", u"Englisch B1 Erwachsene", u"English B1 adults" },
    { u"Niemiecki A1", u"Deutsch A1", u"German A1" },
    { u"Niemiecki B1", u"Deutsch B1", u"German B1" },
    { u"Fortepian", u"Klavier", u"Piano" },
    { u"Chór", u"Chor", u"Choir" },
    { u"Przygotowanie do matury", u"Abiturvorbereitung", u"Exam preparation" },
};
constexpr int kGroupCount = static_cast<int>(std::size(kGroups));

struct Family
{
    const char16_t* hers;
    const char16_t* his;
};
constexpr Family kFamilies[] = {
    { u"Abramowicz", u"Abramowicz" },
    { u"Kowalska", u"Kowalski" },
    { u"Wiśniewska", u"Wiśniewski" },
    { u"Wójcik", u"Wójcik" },
    { u"Łukaszewicz", u"Łukaszewicz" },
    { u"Kamińska", u"Kamiński" },
    { u"Żak", u"Żak" },
    { u"Zielińska", u"Zieliński" },
    { u"Шевченко", u"Шевченко" },
    { u"Woźniak", u"Woźniak" },
    { u"Dąbrowska", u"Dąbrowski" },
    { u"Müller", u"Müller" },
    { u"Jankowska", u"Jankowski" },
    { u"Mazur", u"Mazur" },
    { u"Krawczyk", u"Krawczyk" },
    { u"Коваленко", u"Коваленко" },
    { u"Piotrowska", u"Piotrowski" },
    { u"Grabowska", u"Grabowski" },
    { u"Zając", u"Zając" },
    { u"Schröder", u"Schröder" },
    { u"Pawłowska", u"Pawłowski" },
    { u"Król", u"Król" },
    { u"Wieczorek", u"Wieczorek" },
    { u"Jabłońska", u"Jabłoński" },
    { u"Wróbel", u"Wróbel" },
    { u"Бондаренко", u"Бондаренко" },
    { u"Majewska", u"Majewski" },
    { u"Stępień", u"Stępień" },
    { u"Malinowska", u"Malinowski" },
    { u"Weiß", u"Weiß" },
    { u"Adamczyk", u"Adamczyk" },
    { u"Górska", u"Górski" },
    { u"Sikora", u"Sikora" },
    { u"Baran", u"Baran" },
    { u"Szewczyk", u"Szewczyk" },
    { u"Мельник", u"Мельник" },
    { u"Pietrzak", u"Pietrzak" },
    { u"Olszewska", u"Olszewski" },
    { u"Nowak-Lis", u"Nowak-Lis" },
    { u"O'Connor", u"O'Connor" },
    { u"Ćwik", u"Ćwik" },
    { u"Ślusarczyk", u"Ślusarczyk" },
};
constexpr const char16_t* kGirls[] = { u"Zofia",
    u"Julia",
    u"Hanna",
    u"Maja",
    u"Łucja",
    u"Alicja",
    u"Oliwia",
    u"Wiktoria",
    u"Amelia",
    u"Lena",
    u"Nadia",
    u"Róża",
    u"Iga" };
constexpr const char16_t* kBoys[] = { u"Antoni",
    u"Jan",
    u"Aleksander",
    u"Franciszek",
    u"Jakub",
    u"Leon",
    u"Mikołaj",
    u"Stanisław",
    u"Filip",
    u"Igor",
    u"Wojciech" };
constexpr const char16_t* kMothers[] = {
    u"Anna", u"Katarzyna", u"Małgorzata", u"Agnieszka", u"Barbara", u"Ewa", u"Monika", u"Joanna", u"Magdalena"
};
constexpr const char16_t* kFathers[]
    = { u"Piotr", u"Krzysztof", u"Andrzej", u"Tomasz", u"Paweł", u"Michał", u"Marcin", u"Grzegorz" };
constexpr const char16_t* kUkrainianGirls[] = { u"Олена", u"Софія", u"Дарина" };
constexpr const char16_t* kUkrainianBoys[] = { u"Андрій", u"Максим", u"Богдан" };
constexpr const char16_t* kUkrainianMothers[] = { u"Оксана", u"Ірина", u"Наталія" };
constexpr const char16_t* kUkrainianFathers[] = { u"Тарас", u"Сергій", u"Олександр" };
constexpr const char16_t* kGermanGirls[] = { u"Jördis", u"Käthe", u"Mia" };
constexpr const char16_t* kGermanBoys[] = { u"Jörg", u"Götz", u"Ben" };
constexpr const char16_t* kGermanMothers[] = { u"Heike", u"Sabine", u"Jutta" };
constexpr const char16_t* kGermanFathers[] = { u"Jürgen", u"Uwe", u"Günther" };

template <size_t Count> QString pick(const char16_t* const (&names)[Count], int index)
{
    return QString::fromUtf16(names[static_cast<size_t>(index) % Count]);
}

struct Household
{
    std::vector<NewPerson> guardians;
    std::vector<NewPerson> students;
};

/// Makes the same people every time: everything follows from counting.
class DemoPeople
{
public:
    std::vector<Household> households()
    {
        std::vector<Household> all;
        for (int index = 0; m_students < kStudents; ++index) {
            all.push_back(index % 6 == 5 ? adult(index) : family(index));
        }
        // The same girl twice, as when two people keep one list.
        NewPerson again = all.front().students.front();
        again.person.number.clear();
        again.person.birthDate = {};
        all.back().students.back() = again;
        return all;
    }

    NewPerson teacher(int index)
    {
        const bool hers = index % 2 == 0;
        NewPerson teacher = person(hers ? pick(kMothers, index + 4) : pick(kFathers, index + 3),
            familyName(index * 7 + 3, hers),
            PersonRole::Teacher);
        teacher.withAccount = true;
        if (index % 3 == 0) {
            teacher.person.roles |= PersonRole::Payer; // a teacher whose child learns here
        }
        addMail(teacher);
        addPhone(teacher);
        addConsents(teacher, true, true);
        return teacher;
    }

    static NewPerson organisation()
    {
        NewPerson organisation;
        organisation.person.kind = people::PersonKind::Organisation;
        organisation.person.organisationName = QString::fromUtf16(u"Fundacja „Dzwonnica”");
        organisation.person.roles = PersonRole::Payer;
        organisation.withAccount = false;
        organisation.contactPoints.push_back(
            point(ContactKind::Email, QStringLiteral("faktury@dzwonnica.example.org")));
        return organisation;
    }

private:
    static people::ContactPoint point(ContactKind kind, const QString& raw)
    {
        people::ContactPoint point;
        point.kind = kind;
        point.raw = raw;
        point.receivesSms = kind == ContactKind::Phone;
        return point;
    }

    static QString familyName(int index, bool hers)
    {
        const Family& family = kFamilies[static_cast<size_t>(index) % std::size(kFamilies)];
        return QString::fromUtf16(hers ? family.hers : family.his);
    }
    static bool isUkrainian(const QString& name) { return name.front().script() == QChar::Script_Cyrillic; }
    static bool isGerman(const QString& name)
    {
        return name == QString::fromUtf16(u"Müller") || name == QString::fromUtf16(u"Schröder")
            || name == QString::fromUtf16(u"Weiß");
    }
    static QString childName(const QString& family, int index, bool girl)
    {
        if (isUkrainian(family)) {
            return girl ? pick(kUkrainianGirls, index) : pick(kUkrainianBoys, index);
        }
        if (isGerman(family)) {
            return girl ? pick(kGermanGirls, index) : pick(kGermanBoys, index);
        }
        return girl ? pick(kGirls, index) : pick(kBoys, index);
    }
    static QString parentName(const QString& family, int index, bool mother)
    {
        if (isUkrainian(family)) {
            return mother ? pick(kUkrainianMothers, index) : pick(kUkrainianFathers, index);
        }
        if (isGerman(family)) {
            return mother ? pick(kGermanMothers, index) : pick(kGermanFathers, index);
        }
        return mother ? pick(kMothers, index) : pick(kFathers, index);
    }

    static NewPerson person(const QString& given, const QString& family, PersonRoles roles)
    {
        NewPerson person;
        person.person.givenName = given;
        person.person.familyName = family;
        person.person.roles = roles;
        person.withAccount = false;
        return person;
    }

    void addMail(NewPerson& person)
    {
        static constexpr std::array kDomains { "example.org", "example.com", "example.net" };
        m_mails += 1;
        const QString local
            = asciiLogin(person.person.givenName, person.person.familyName) + QString::number(m_mails);
        const QString domain = QLatin1String(kDomains[static_cast<size_t>(m_mails) % kDomains.size()]);
        person.contactPoints.push_back(point(ContactKind::Email, local + QLatin1Char('@') + domain));
    }
    void addPhone(NewPerson& person)
    {
        // +44 7700 900000 to 900999 belong to nobody: Ofcom keeps them for films.
        person.contactPoints.push_back(point(ContactKind::Phone,
            QStringLiteral("+44 7700 900%1").arg(++m_phones % 1000, 3, 10, QLatin1Char('0'))));
    }
    static void addConsents(NewPerson& person, bool contract, bool messages)
    {
        people::ConsentEntry entry;
        entry.source = QStringLiteral("paper");
        entry.givenOn = QDate(2026, 9, 1);
        if (contract) {
            person.consents.push_back(entry);
        }
        if (contract && messages) {
            entry.purpose = people::ConsentPurpose::Messages;
            person.consents.push_back(entry);
        }
    }

    NewPerson student(const QString& given, const QString& family, int birthYear)
    {
        const int index = m_students++;
        NewPerson student = person(given, family, PersonRole::Student);
        student.person.number = QStringLiteral("%1/2026").arg(index + 1, 3, 10, QLatin1Char('0'));
        student.person.birthDate = QDate(birthYear, 1 + index * 5 % 12, 1 + index * 11 % 28);
        if (isGerman(family)) {
            student.person.language = QStringLiteral("de");
        }
        // What real lists are like: every so often something is missing or wrong.
        switch (index % 20) {
        case 3:
            break; // no address
        case 8:
            student.contactPoints.push_back(
                point(ContactKind::Email, QStringLiteral("%1@example").arg(asciiLogin(given, family))));
            break;
        case 14:
            student.contactPoints.push_back(
                point(ContactKind::Email, QStringLiteral("%1 example.org").arg(asciiLogin(given, family))));
            break;
        default:
            addMail(student);
        }
        if (index % 3 == 0) {
            index % 30 == 27
                ? student.contactPoints.push_back(point(ContactKind::Phone, QStringLiteral("600 12")))
                : addPhone(student);
        }
        addConsents(student, index % 12 != 7, index % 9 != 4);
        return student;
    }

    Household family(int index)
    {
        Household home;
        const int children = index % 3 == 0 ? 2 : 1;
        for (int child = 0; child < children && m_students < kStudents; ++child) {
            const bool girl = (index + child) % 2 == 0;
            const QString name = familyName(index, girl);
            home.students.push_back(
                student(childName(name, index + child * 3, girl), name, 2008 + (index + child * 2) % 9));
        }
        const QString mother = familyName(index, true);
        NewPerson guardian = person(
            parentName(mother, index, true), mother, PersonRoles(PersonRole::Guardian) | PersonRole::Payer);
        if (index % 17 != 11) {
            addMail(guardian);
        }
        addPhone(guardian);
        guardian.withAccount = index % 10 == 0; // some parents have an account of their own
        addConsents(guardian, index % 13 != 6, index % 8 != 5);
        home.guardians.push_back(guardian);
        if (index % 4 == 1) {
            const QString father = familyName(index, false);
            NewPerson second = person(parentName(father, index, false), father, PersonRole::Guardian);
            addMail(second);
            addConsents(second, true, index % 8 == 1);
            home.guardians.push_back(second);
        }
        return home;
    }

    Household adult(int index)
    {
        Household home;
        const bool hers = index % 4 == 1;
        const QString name = familyName(index, hers);
        NewPerson learner = student(parentName(name, index + 2, hers), name, 1968 + index % 30);
        learner.person.roles |= PersonRole::Payer;
        home.students.push_back(learner);
        return home;
    }

    int m_students = 0;
    int m_mails = 0;
    int m_phones = 0;
};

QString groupName(const GroupName& names, const QString& language)
{
    return QString::fromUtf16(language == QLatin1String("pl") ? names.polish
            : language == QLatin1String("de")                 ? names.german
                                                              : names.english);
}

Result<std::vector<GroupId>> prepare(
    Transaction& tx, Services& services, const access::Session& session, const QString& language)
{
    TRY_ASSIGN(const int there, lists::StudentList::total(tx, session, lists::PersonListKind::Everybody));
    if (there > 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("the school is not empty"));
    }
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    if (settings.text("school.instance_url").isEmpty()) {
        TRY(services.settings.set(
            tx, session, QStringLiteral("school.instance_url"), QStringLiteral("https://demo.example.org")));
    }
    std::vector<GroupId> groups;
    for (const GroupName& names : kGroups) {
        TRY_ASSIGN(const GroupId id, services.groups.add(tx, session, groupName(names, language), language));
        groups.push_back(id);
    }
    return groups;
}

/// Children and adults go to different groups, some to two.
std::vector<GroupId> groupsFor(const std::vector<GroupId>& groups, const NewPerson& student, int index)
{
    if (student.guardians.empty()) {
        return { groups[(index / 8) % 2 == 0 ? 2 : 4] };
    }
    constexpr std::array kForChildren { 0, 1, 3, 5, 6, 7 };
    std::vector<GroupId> chosen {
        groups[static_cast<size_t>(kForChildren[static_cast<size_t>(index) % kForChildren.size()])]
    };
    if (index % 5 == 0) {
        const GroupId second
            = groups[static_cast<size_t>(kForChildren[static_cast<size_t>(index + 2) % kForChildren.size()])];
        chosen.push_back(second);
    }
    return chosen;
}

Result<int> addHousehold(Transaction& tx,
    Services& services,
    const access::Session& session,
    const Household& home,
    const std::vector<GroupId>& groups,
    int student)
{
    std::vector<people::Guardianship> links;
    for (const NewPerson& guardian : home.guardians) {
        TRY_ASSIGN(const PersonId id, services.registration.add(tx, session, guardian));
        links.push_back({ {}, id, QString(), static_cast<int>(links.size()) });
    }
    for (NewPerson person : home.students) {
        person.guardians = links;
        person.groups = groupsFor(groups, person, student++);
        TRY(services.registration.add(tx, session, person));
    }
    return student;
}

} // namespace

Result<void> fillDemoSchool(database::Connection& connection,
    Services& services,
    const access::Session& session,
    const QString& language)
{
    static_assert(kGroupCount == 8);
    TRY_ASSIGN(const auto groups,
        connection.write([&](Transaction& tx) { return prepare(tx, services, session, language); }));
    DemoPeople demo;
    const std::vector<Household> households = demo.households();
    int student = 0;
    for (size_t first = 0; first < households.size(); first += kHouseholdsPerSlice) {
        TRY_ASSIGN(student, connection.write([&](Transaction& tx) -> Result<int> {
            int next = student;
            for (size_t index = first; index < std::min(first + kHouseholdsPerSlice, households.size());
                ++index) {
                TRY_ASSIGN(next, addHousehold(tx, services, session, households[index], groups, next));
            }
            return next;
        }));
    }
    TRY(connection.write([&](Transaction& tx) -> Result<void> {
        DemoPeople teachers = demo; // the body may be run again: addresses are counted
        for (int index = 0; index < kTeachers; ++index) {
            TRY(services.registration.add(tx, session, teachers.teacher(index)));
        }
        TRY(services.registration.add(tx, session, DemoPeople::organisation()));
        return {};
    }));
    return fillDemoContracts(connection, services, session);
}

} // namespace belfry::core::application
