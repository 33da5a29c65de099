// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace belfry::ui {

/// One line of plain text that ends in an ellipsis where the place is too narrow; the whole text is its
/// tooltip then. Thread: GUI.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace belfry::ui
