// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxService.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace belfry::ui::outbox {

/// An uncertain message: treat as sent, send again (with the risk named), or abandon; with a reason that is
/// kept. Thread: GUI.
class DecideDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DecideDialog(const core::outbox::Row& row, QWidget* parent = nullptr);

Q_SIGNALS:
    void decided(belfry::core::outbox::Resolution resolution, const QString& reason);

private:
    void updateButton();
    void conclude();

    QButtonGroup* m_choices;
    QLineEdit* m_reason;
    QPushButton* m_decide;
    bool m_isEarly;
};

} // namespace belfry::ui::outbox
