// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace belfry::ui {

class FlowLayout;

/// The bar under a list that appears with the first tick: "3 ticked" and what can be done with them. Thread:
/// GUI.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    /// Hides itself at 0.
    void setCount(int count);
    /// Replaces "n ticked" by the page's own words ("35 messages: 18 e-mail").
    void setText(const QString& text);
    /// Actions stand after the words.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void clearRequested();

private:
    QLabel* m_words;
    FlowLayout* m_buttons;
};

} // namespace belfry::ui
