// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/SendingCalendar.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace belfry::ui::settings {

/// One day off or several, with a name and "sending allowed" (ES-23). Thread: GUI.
class DayOffDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DayOffDialog(const core::outbox::DayOff& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void dayEntered(const belfry::core::outbox::DayOff& day);

private:
    core::outbox::DayOff m_day;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLineEdit* m_name;
    QCheckBox* m_allowed;
};

} // namespace belfry::ui::settings
