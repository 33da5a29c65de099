// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace belfry::ui {

/// A sentence at the window's lower edge that goes by itself: what was done, where nothing has to be
/// answered. Read by screen readers. A new one takes the place of the one before. Thread: GUI.
class Toast final : public QLabel
{
    Q_OBJECT

public:
    static constexpr int kShownMs = 6000;

    /// `anywhere` is any widget of the window.
    static void show(QWidget* anywhere, const QString& text);

private:
    explicit Toast(QWidget* window);
    void place();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace belfry::ui
