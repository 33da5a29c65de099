// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"
#include "core/people/Person.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace belfry::ui {
class Banner;
class Desk;
class Form;
} // namespace belfry::ui

namespace belfry::ui::students {

class ContactRows;

/**
 * A person, new or as it is: names, roles, addresses, numbers, groups, consents, login. Everything is saved
 * in one transaction; after an error the window stays with all that was typed. Thread: GUI.
 */
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new person with the role of this kind.
    PersonDialog(Desk& desk, core::lists::PersonListKind kind, QWidget* parent = nullptr);
    PersonDialog(Desk& desk, core::PersonId person, QWidget* parent = nullptr);

    /// A row for one more number stands ready and has the keyboard (DT-22).
    void addNumber();
    /// Asks before throwing away what was typed.
    void reject() override;

    QSize sizeHint() const override;

Q_SIGNALS:
    void saved(belfry::core::PersonId person);

private:
    struct Contents
    {
        core::people::Person person;
        std::vector<core::people::ContactPoint> points;
        std::vector<core::people::StudyGroup> allGroups;
        std::vector<core::people::StudyGroup> groups;
        core::people::ConsentState consent;
        bool hasAccount = false;
        QString country;
        QString language;
    };

    void build();
    void buildWho();
    void buildRest();
    void load(core::PersonId person);
    void fill(const Contents& contents);
    void updateForm();
    bool check();
    core::people::Person person() const;
    std::vector<core::people::ContactPoint> points() const;
    std::vector<core::GroupId> groups() const;
    std::vector<core::people::ConsentEntry> consentChanges() const;
    QDate birthDate(bool* isValid) const;
    void save();
    void saveNew();
    void saveChanges();
    void concluded(const core::Result<core::PersonId>& person);

    Desk& m_desk;
    Contents m_contents;
    bool m_isNew;
    bool m_isLoaded = false;
    bool m_isChanged = false;
    bool m_wantsNumber = false;

    QLabel* m_heading;
    Banner* m_banner;
    Form* m_form;
    QCheckBox* m_organisation;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLineEdit* m_company;
    QLineEdit* m_born;
    QLineEdit* m_number;
    QComboBox* m_language;
    QCheckBox* m_student;
    QCheckBox* m_guardian;
    QCheckBox* m_teacher;
    QCheckBox* m_payer;
    ContactRows* m_emails;
    ContactRows* m_phones;
    QCheckBox* m_sms;
    QListWidget* m_groups;
    QCheckBox* m_contract;
    QCheckBox* m_messages;
    QComboBox* m_source;
    QDateEdit* m_givenOn;
    QCheckBox* m_login;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
};

} // namespace belfry::ui::students
