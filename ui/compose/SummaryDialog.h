// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/ComposeFacts.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace belfry::ui {
class INavigator;
}

namespace belfry::ui::compose {

/**
 * The one question before a message goes into the outbox: "48 people: 31 e-mail, 17 SMS, 4,08 zl; 2 skipped",
 * who is skipped and why with what mends it, and what a careful colleague would ask about (wish 19).
 * Thread: GUI.
 */
class SummaryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `notice`: a sentence that comes first ("The recipients have changed"); may be empty.
    SummaryDialog(const ComposeFacts& facts,
        INavigator& navigator,
        bool mayApprove,
        const QString& notice,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed(bool approves);

private:
    void conclude(bool approves);

    QCheckBox* m_sure = nullptr;
    QPushButton* m_queue;
    QPushButton* m_approve;
};

} // namespace belfry::ui::compose
