// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace belfry::ui::students {

/// The words for how a consent was given ("paper" …), for every form that asks.
void fillConsentSources(QComboBox* box);
/// Those, and by word of mouth: no form is needed to withdraw.
void fillWithdrawalSources(QComboBox* box);

/// Which consents were given, how and when, for one or many persons. Thread: GUI.
class ConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(int persons, QWidget* parent = nullptr);

Q_SIGNALS:
    /// One entry for each purpose; the person is filled in by the receiver.
    void recorded(const std::vector<belfry::core::people::ConsentEntry>& entries);

private:
    void conclude();

    QCheckBox* m_contract;
    QCheckBox* m_messages;
    QComboBox* m_source;
    QDateEdit* m_date;
    QComboBox* m_basis;
    QLineEdit* m_wording;
    QPushButton* m_record;
};

} // namespace belfry::ui::students
