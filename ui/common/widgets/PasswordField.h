// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace belfry::ui {

/// A line for a password with a button that shows it while it is being typed. Thread: GUI.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    void setShown(bool shown);

private:
    QAction* m_eye;
};

} // namespace belfry::ui
