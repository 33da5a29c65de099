// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Audience.h"

#include <QPushButton>

#include <functional>
#include <vector>

class QMenu;

namespace belfry::ui {

class INavigator;

/// With what a new message begins (INavigator::writeMessage).
struct MessageStart
{
    core::messaging::Audience audience;
    bool isForStaffProfile = false; ///< system messages go to the staff profile's inbox (IM-14, IM-15)
    qint64 draft = 0; ///< a draft to go on with
};

/// To these persons, in their order.
MessageStart messageTo(const std::vector<core::PersonId>& persons);
MessageStart messageToGroups(const std::vector<std::pair<core::GroupId, QString>>& groups);

/// Whom the message symbol of a list or of a card means; each function hands its answer over at once or
/// later. One without parts opens no window.
struct MessageTargets
{
    using Write = std::function<void(const MessageStart& start)>;
    std::function<void(const Write& write)> chosen; ///< a plain click: this one, or those that are ticked
    std::function<void(const Write& write)> shown; ///< ALT or Shift: all that are shown now; may be missing
    std::function<int()> shownCount; ///< for the menu's words
    bool areStaff = false; ///< MessageStart::isForStaffProfile

    void writeTo(const std::vector<core::PersonId>& persons, const Write& write) const;
    /// For a list of persons.
    static MessageTargets persons(std::function<std::vector<core::PersonId>()> chosen,
        std::function<std::vector<core::PersonId>()> shown,
        bool areStaff = false);
};

/**
 * The message symbol, the same in every list and card (IM-02 to IM-05): a click writes to this one, ALT+click
 * or Shift+click to all that are shown now. Hidden from those who may not write. Thread: GUI.
 */
class MessageButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Without words it is only the picture.
    MessageButton(INavigator& navigator,
        MessageTargets targets,
        const QString& objectName,
        const QString& words = {},
        QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    INavigator& m_navigator;
    MessageTargets m_targets;
    bool m_wantsShown = false;
};

/// The symbol's twins for menus: "Message…" and "Message all shown (12)…"; the second one is left out where
/// there is no list. Answers them in this order.
QList<QAction*> messageActions(QObject* owner, INavigator& navigator, const MessageTargets& targets);
/// Appends them and keeps the number in them true.
void addMessageActions(QMenu* menu, INavigator& navigator, const MessageTargets& targets);

} // namespace belfry::ui
