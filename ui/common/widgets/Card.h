// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace belfry::ui {

/// A white surface with a thin line around it; never a card inside a card. Thread: GUI.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// A card with a title line and a rule under it; actions go to `headLayout()`.
    Card(const QString& title, QWidget* parent = nullptr);

    /// Where the contents go: 16 pixels of air around them.
    QVBoxLayout* body() const { return m_body; }
    /// The title line, null without a title.
    QHBoxLayout* headLayout() const { return m_head; }
    void setTitle(const QString& title);
    /// For tables and lists that reach the card's edge.
    void setBodyMargins(int margin);

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
};

} // namespace belfry::ui
