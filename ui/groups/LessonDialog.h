// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notifications/NotificationService.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {
class Banner;
class Desk;
class Form;
} // namespace belfry::ui

namespace belfry::ui::groups {

/**
 * "Lesson cancelled…" and "Lesson moved…": when, to when, and why; who will be told by which channels, and
 * the text as the first of them gets it. Times are those of the school's zone. Deletes itself. Thread: GUI.
 */
class LessonDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Cancelled, Moved };

    LessonDialog(
        Desk& desk, core::GroupId group, const QString& groupName, Kind kind, QWidget* parent = nullptr);

Q_SIGNALS:
    /// How many messages will be made of it; 0: the event is silent or nobody can be reached.
    void announced(int messages);

private:
    struct Preview
    {
        QByteArray timeZone;
        bool isSilent = false;
        std::map<core::outbox::Channel, int> messages;
        int leftOut = 0;
        QString subject;
        QString body;
        QString recipient;
        bool isConfirmed = true; ///< by a person, before anything leaves
    };
    struct Typed
    {
        QDateTime start; ///< civil, in the school's zone
        std::optional<QDateTime> newStart;
        QString reason;
    };
    static core::Result<core::events::NewEvent> eventOf(core::notifications::NotificationService& service,
        core::database::Transaction& tx,
        const core::access::Session& session,
        core::GroupId group,
        const Typed& typed,
        const QByteArray& timeZone);

    Typed typed() const;
    void ask();
    void show(const core::Result<Preview>& preview);
    void announce();
    void showProblem(const core::Error& error);

    Desk& m_desk;
    core::GroupId m_group;
    Kind m_kind;
    int m_question = 0;
    int m_messages = 0;
    QTimer m_pause; ///< between the last key and the question
    Form* m_form;
    QDateTimeEdit* m_start;
    QDateTimeEdit* m_newStart;
    QLineEdit* m_reason;
    Banner* m_told;
    QLabel* m_caption;
    QLabel* m_text;
    QPushButton* m_tell;
};

} // namespace belfry::ui::groups
