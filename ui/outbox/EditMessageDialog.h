// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/MessagePreview.h"
#include "core/outbox/Message.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace belfry::ui {
class Desk;
class Form;
class SendTimeField;
} // namespace belfry::ui

namespace belfry::ui::outbox {

/**
 * Other words for one message that waits: it is frozen anew and needs approval anew. The text is the merged
 * one of this recipient, without variables. Deletes itself. Thread: GUI.
 */
class EditMessageDialog final : public QDialog
{
    Q_OBJECT

public:
    EditMessageDialog(Desk& desk, const core::outbox::Row& row, QWidget* parent = nullptr);

Q_SIGNALS:
    void edited(belfry::core::OutboxId anew);

private:
    struct Facts
    {
        core::application::MessagePreview preview;
        SmsTerms terms;
        QTimeZone zone;
    };
    bool isSms() const { return m_row.channel == core::outbox::Channel::Sms; }
    void load();
    void save();

    Desk& m_desk;
    core::outbox::Row m_row;
    Form* m_form;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    SmsEditor* m_sms;
    SendTimeField* m_sendAt;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace belfry::ui::outbox
