// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/ImportWork.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace belfry::ui {

class Banner;
class KeyValueList;

/// Import, step 5: what was done, and what can be done next. Thread: GUI.
class ImportDonePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDonePage(QWidget* parent = nullptr);

    /// `somebodyConsents`: whether anybody of the list can get mail.
    void show(const importWork::Outcome& outcome, bool somebodyConsents);

Q_SIGNALS:
    void sendWanted();
    void studentsWanted();
    void saveFaultyWanted();

private:
    QLabel* m_mark;
    QLabel* m_headline;
    KeyValueList* m_facts;
    Banner* m_problem;
    Banner* m_consent;
    QPushButton* m_send;
    QPushButton* m_students;
    QPushButton* m_save;
};

} // namespace belfry::ui
