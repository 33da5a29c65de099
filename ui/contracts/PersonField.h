// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/StudentList.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace belfry::ui {
class Desk;
class ElidedLabel;
class SearchField;
} // namespace belfry::ui

namespace belfry::ui::contracts {

/// Finds one person by typing. Deletes itself. Thread: GUI.
class PersonChooser final : public QDialog
{
    Q_OBJECT

public:
    /// `offersCompany`: "New company…" makes an organisation that pays.
    PersonChooser(Desk& desk,
        const QString& title,
        core::lists::PersonListKind kind,
        bool offersCompany,
        QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 460, 400 }; }

Q_SIGNALS:
    void picked(belfry::core::PersonId person, const QString& name);

private:
    void find();
    void show(const std::vector<core::lists::StudentRow>& rows, size_t found);
    void conclude();
    void newCompany();

    Desk& m_desk;
    core::lists::PersonListKind m_kind;
    int m_question = 0;
    SearchField* m_search;
    QListWidget* m_list;
    QLabel* m_remark;
    QPushButton* m_pick;
};

/// A person in a form: the name, and a button that finds another one. Thread: GUI.
class PersonField final : public QWidget
{
    Q_OBJECT

public:
    PersonField(Desk& desk,
        const QString& what,
        core::lists::PersonListKind kind,
        bool offersCompany,
        QWidget* parent = nullptr);

    core::PersonId person() const { return m_person; }
    void setPerson(core::PersonId person, const QString& name);

Q_SIGNALS:
    void personChanged();

private:
    void choose();

    Desk& m_desk;
    QString m_what;
    core::lists::PersonListKind m_kind;
    bool m_offersCompany;
    core::PersonId m_person;
    ElidedLabel* m_name;
    QPushButton* m_choose;
};

} // namespace belfry::ui::contracts
