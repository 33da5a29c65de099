// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace belfry::ui {

/// A line to search in: magnifier, clear button, Escape empties it. `searchChanged` follows every keystroke
/// at once, and the list decides what is quick enough. Thread: GUI.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The trimmed text.
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace belfry::ui
