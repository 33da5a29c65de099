// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/MessagePreview.h"
#include "core/application/WhyWaiting.h"
#include "core/outbox/Message.h"
#include "core/outbox/WalletService.h"
#include "ui/common/ReasonText.h"
#include "ui/common/widgets/Card.h"

class QLabel;
class QPushButton;
class QTextBrowser;

namespace belfry::ui {
class Banner;
class Desk;
class KeyValueList;
class StatePill;
} // namespace belfry::ui

namespace belfry::ui::outbox {

/// The message beside the list, exactly as it leaves or left, with its reason, what mends it, and its
/// history. Thread: GUI.
class MessagePanel final : public Card
{
    Q_OBJECT

public:
    explicit MessagePanel(Desk& desk, QWidget* parent = nullptr);

    void showMessage(core::OutboxId id);
    void clear();
    core::OutboxId id() const { return m_id; }

Q_SIGNALS:
    void fixWanted(const belfry::core::outbox::Row& row, belfry::ui::Fix fix);

private:
    struct Contents
    {
        core::outbox::Row row;
        core::application::MessagePreview preview;
        std::vector<core::outbox::AttemptRow> attempts;
        std::vector<core::outbox::HistoryRow> history;
        core::application::WhyWaiting why;
        core::outbox::WalletInfo wallet; ///< for the price of an SMS
        QString gateway; ///< the one that is set now
    };
    void fill(const Contents& contents);
    void fillReason(const core::outbox::Row& row, const core::application::WhyWaiting::Answer& why);
    QString historyText(const Contents& contents) const;
    static QString reportText(const core::outbox::Row& row, const QString& gateway);

    Desk& m_desk;
    core::OutboxId m_id;
    core::outbox::Row m_row;
    core::outbox::Reason m_shownReason = core::outbox::Reason::None;
    QLabel* m_caption;
    QLabel* m_subject;
    StatePill* m_state;
    KeyValueList* m_facts;
    Banner* m_reason;
    QTextBrowser* m_text;
    QLabel* m_history;
    QWidget* m_contents;
    QLabel* m_nothing;
};

} // namespace belfry::ui::outbox
