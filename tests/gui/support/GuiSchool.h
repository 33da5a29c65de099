// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/base/Clock.h"
#include "core/database/Connection.h"
#include "ui/common/Desk.h"
#include "ui/common/IPage.h"
#include "ui/common/MessageSymbol.h"

#include <QTemporaryDir>

#include <memory>

namespace belfry::tests {

/**
 * A real school for tests of screens: a SQLite file with all keys in a temporary folder, its owner signed in,
 * and a Desk whose workers run in the test's own thread (their work is done by the event loop: use QTRY_*).
 *
 *     GuiSchool school;
 *     const auto anna = school.addStudent("Anna", "Nowak", "anna@example.org", "A1");
 *     StudentsPage page(school.desk(), school.navigator);
 */
class GuiSchool
{
public:
    GuiSchool();
    ~GuiSchool();
    GuiSchool(const GuiSchool&) = delete;
    GuiSchool& operator=(const GuiSchool&) = delete;

    /// The owner's login and password, for step-up and signing in.
    static QString login() { return QStringLiteral("owner"); }
    static QString password() { return QStringLiteral("kasztany w jesieni 71"); }

    ui::Desk& desk() { return *m_desk; }
    core::application::Installation& installation() { return *m_installation; }
    std::shared_ptr<core::application::Installation> sharedInstallation() { return m_installation; }
    core::database::Connection& connection() { return *m_connection; }
    core::application::Services& services() { return *m_services; }
    /// The owner, with step-up.
    const core::access::Session& owner() const { return m_owner; }
    QString folder() const { return m_folder.path(); }

    /// Runs the body in a write transaction of the test's own connection; an error ends the program with its
    /// text.
    template <class Body> auto write(Body body) { return must(m_connection->write(body)); }
    template <class Body> auto read(Body body) { return must(m_connection->read(body)); }

    void set(const char* key, const QString& value);
    core::GroupId group(const QString& name);
    /// An active student with login and consent for the contract; empty address or group: none.
    core::PersonId addStudent(const QString& given,
        const QString& family,
        const QString& email = {},
        const QString& groupName = {},
        bool withConsent = true);
    core::PersonId addGuardian(
        const QString& given, const QString& family, const QString& email, core::PersonId student);
    core::people::Person person(core::PersonId id);
    qint64 number(const QString& sql) { return must(m_connection->scalar(sql)).toLongLong(); }
    QString text(const QString& sql) { return must(m_connection->scalar(sql)).toString(); }

    /// `count` students with addresses and a guardian each, in three groups; every seventh has given no
    /// consent.
    void fill(int count);

    /// The demo school: 8 groups, 120 students, with the faults that real lists have.
    void fillDemo();

    template <class T> static T must(core::Result<T> result)
    {
        if (!result) {
            qFatal("%s: %s", core::errorName(result.error().code), qPrintable(result.error().detail));
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }

    /// Remembers where pages lead.
    struct Navigator final : ui::INavigator
    {
        void openPage(const QString& key, const QVariantMap& filter) override
        {
            page = key;
            filters = filter;
        }
        void setBadge(const QString& key, qint64 count, ui::StateColour) override
        {
            badges.insert(key, count);
        }
        void writeMessage(const ui::MessageStart& start) override { messages.append(start); }
        QString page;
        QVariantMap filters;
        QList<ui::MessageStart> messages;
        QHash<QString, qint64> badges;
    } navigator;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<core::application::Installation> m_installation;
    std::unique_ptr<core::database::Connection> m_connection;
    std::unique_ptr<core::application::Services> m_services;
    core::access::Session m_owner;
    std::unique_ptr<ui::Desk> m_desk;
};

} // namespace belfry::tests
