// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/CredentialState.h"

#include <QPushButton>

class QLabel;

namespace belfry::ui::students {

/// "Send credentials" and, under it, what became of them (decision 7): colour, icon and words. Thread: GUI.
class CredentialsButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit CredentialsButton(QWidget* parent = nullptr);

    void setInfo(const core::lists::CredentialInfo& info);
    /// The words under the button's own, as one text.
    QString stateText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_lines;
};

} // namespace belfry::ui::students
