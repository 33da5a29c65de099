// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ConsentStanding.h"
#include "core/credentials/CredentialsService.h"
#include "core/lists/InboxList.h"
#include "core/lists/StudentList.h"
#include "core/outbox/Message.h"
#include "core/people/NoteStore.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/widgets/Card.h"

#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace belfry::ui {
class Desk;
class INavigator;
class KeyValueList;
class PersonContracts;
} // namespace belfry::ui

namespace belfry::ui::students {

class CredentialsButton;
class InboxSection;
class NotesSection;

/// One person beside the list, with tabs General (with the groups), Contact and consents, Guardians or
/// Students, Messages. Thread: GUI.
class PersonCard final : public Card
{
    Q_OBJECT

public:
    PersonCard(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    void showPerson(core::PersonId id);
    void reload();
    void clear();
    core::PersonId person() const { return m_id; }
    /// "general", "contact", "guardians", "students", "groups", "contracts", "messages"; anything else leaves
    /// the tab as it is.
    void setTab(const QString& name);
    /// What ALT+click on the message symbol means: the list beside the card.
    void setMessageTargets(const MessageTargets& list) { m_list = list; }

Q_SIGNALS:
    void editWanted(belfry::core::PersonId id);

private:
    struct Relative
    {
        core::lists::StudentRow row;
        QString relation;
    };
    struct Contents
    {
        core::people::Person person;
        core::lists::StudentRow row;
        bool hasAccount = false;
        bool hasPassword = false;
        std::vector<core::people::ContactPoint> points;
        core::application::ConsentStanding standing;
        std::vector<core::people::ConsentEntry> consents;
        std::vector<core::people::StudyGroup> groups;
        std::vector<core::people::StudyGroup> allGroups;
        std::vector<Relative> guardians;
        std::vector<Relative> students;
        std::vector<core::outbox::Row> messages;
        std::vector<core::people::Note> notes;
        std::vector<core::lists::InboxRow> inbox;
    };

    void buildHead();
    void buildGeneral();
    void buildMore();
    QVBoxLayout* addTab(QWidget*& page, const QString& objectName);
    void fill(const Contents& contents);
    void fillHead();
    void fillGeneral();
    void fillContact();
    void fillRelatives(QVBoxLayout* layout, const std::vector<Relative>& relatives, bool areGuardians);
    QWidget* groupLines();
    void fillMessages(QVBoxLayout* layout, size_t limit);
    void addMessage(QVBoxLayout* layout, const core::outbox::Row& message);
    void showTabs();
    void showPassword();
    void hidePassword();
    void addGuardian();
    void writeNote();
    void unlink(core::PersonId student, core::PersonId guardian, const QString& name);
    void changeGroup(core::GroupId group, bool joins);
    void withdrawConsent(core::people::ConsentPurpose purpose);
    QWidget* consentPill();
    void addContactRow(const core::people::ContactPoint& point);
    void addSmsSwitch();
    void addNumber();
    void setSmsWanted(bool wanted);
    void openPerson(const core::lists::StudentRow& row, bool isGuardian);
    void openOutbox(const QVariantMap& filter);
    void say(const core::Result<void>& result);

    Desk& m_desk;
    INavigator& m_navigator;
    core::PersonId m_id;
    Contents m_contents;
    MessageTargets m_list;
    QTimer m_hidePassword;

    QWidget* m_frame;
    QLabel* m_nothing;
    QLabel* m_name;
    QLabel* m_facts;
    QPushButton* m_edit = nullptr;
    QPushButton* m_more = nullptr;
    QAction* m_renew = nullptr;
    QAction* m_sendSms = nullptr;
    QAction* m_paper = nullptr;
    QAction* m_slip = nullptr;
    QAction* m_giveLogin = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_unarchive = nullptr;
    QAction* m_export = nullptr;
    QTabWidget* m_tabs;
    QWidget* m_generalPage = nullptr;
    QWidget* m_contactPage = nullptr;
    QWidget* m_guardiansPage = nullptr;
    QWidget* m_studentsPage = nullptr;
    QWidget* m_contractsPage = nullptr;
    QWidget* m_messagesPage = nullptr;
    QWidget* m_wantedTab = nullptr;
    QLabel* m_login = nullptr;
    QLabel* m_passwordCaption = nullptr;
    QPushButton* m_loginLink = nullptr;
    KeyValueList* m_reach = nullptr;
    CredentialsButton* m_send = nullptr;
    QLabel* m_password = nullptr;
    QPushButton* m_showPassword = nullptr;
    NotesSection* m_notes = nullptr;
    QVBoxLayout* m_lastMessages = nullptr;
    QVBoxLayout* m_contact = nullptr;
    QVBoxLayout* m_guardians = nullptr;
    QVBoxLayout* m_students = nullptr;
    PersonContracts* m_contracts = nullptr;
    InboxSection* m_inbox = nullptr;
    QVBoxLayout* m_messages = nullptr;
};

} // namespace belfry::ui::students
