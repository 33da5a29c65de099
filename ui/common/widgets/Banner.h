// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace belfry::ui {

/// A sentence that must be seen, with at most one action: "Sending is paused. Resume". Thread: GUI.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Ok, Warn, Bad };

    explicit Banner(
        Tone tone, const QString& text = {}, const QString& action = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString& text);
    QString text() const;
    /// An empty text hides the action.
    void setAction(const QString& text);
    /// For narrow places: the action stands under the text instead of beside it.
    void setActionBelow();
    /// Reaches from edge to edge of the window, without round corners.
    void setSquare(bool square);

Q_SIGNALS:
    void actionTriggered();

private:
    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QGridLayout* m_layout;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace belfry::ui
