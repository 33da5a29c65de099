// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/ComposeFacts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace belfry::ui {
class KeyValueList;
}

namespace belfry::ui::compose {

/// One message exactly as it will leave, with paging through all real recipients (wish 10). Thread: GUI.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    void show(const ComposeFacts& facts);
    /// Nothing to show yet, and why.
    void showNothing(const QString& why);
    using QWidget::show;

Q_SIGNALS:
    void pageWanted(size_t page);

private:
    KeyValueList* m_heads;
    QTextBrowser* m_text;
    QLabel* m_pageLabel;
    QPushButton* m_previous;
    QPushButton* m_next;
    size_t m_page = 0;
};

} // namespace belfry::ui::compose
