// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Audience.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace belfry::ui {
class Desk;
class FlowLayout;
} // namespace belfry::ui

namespace belfry::ui::compose {

/// Whom the message is meant for: chips that can be taken away, a menu of all audiences (ES-01, ES-02), and
/// whether students, their guardians or both get it. Thread: GUI.
class RecipientsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsEdit(Desk& desk, QWidget* parent = nullptr);

    const core::messaging::Audience& audience() const { return m_audience; }
    void setAudience(const core::messaging::Audience& audience);
    void setNames(const QHash<qint64, QString>& names);
    void setTaken(core::PersonId person, bool isOut);

Q_SIGNALS:
    void changed();

private:
    void loadChoices();
    void addPart(const core::messaging::AudiencePart& part);
    void addPersons(const std::vector<core::PersonId>& persons);
    void removePart(const core::messaging::AudiencePart& part);
    void showChips();
    void changeAudience();

    Desk& m_desk;
    core::messaging::Audience m_audience;
    QHash<qint64, QString> m_names;
    bool m_showsAll = false; ///< all chips, however many
    FlowLayout* m_chips;
    QMenu* m_groups;
    QMenu* m_roles;
    QPushButton* m_add;
    QComboBox* m_who;
};

} // namespace belfry::ui::compose
