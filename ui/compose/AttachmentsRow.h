// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Compose.h"

#include <QWidget>

class QPushButton;

namespace belfry::ui {
class Desk;
class FlowLayout;
} // namespace belfry::ui

namespace belfry::ui::compose {

/// The files that go with a mail: added by the button or dropped onto the window, each with its size and a
/// cross. Their bytes are put away at once: what is changed on the disk later changes nothing. Thread: GUI.
class AttachmentsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsRow(Desk& desk, QWidget* parent = nullptr);

    const std::vector<core::messaging::Attachment>& attachments() const { return m_attachments; }
    void setAttachments(std::vector<core::messaging::Attachment> attachments);
    /// Reads the files; what cannot be taken is said in one message.
    void add(const QStringList& paths);

Q_SIGNALS:
    void changed();

private:
    void showChips();

    Desk& m_desk;
    std::vector<core::messaging::Attachment> m_attachments;
    FlowLayout* m_chips;
    QPushButton* m_add;
};

} // namespace belfry::ui::compose
