// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace belfry::ui {

/// Facts in two columns: a muted word at the left, the value at the right (text or any widget). Thread: GUI.
class KeyValueList : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget* parent = nullptr);

    /// The value can be selected with the mouse and copied; an empty one shows as a dash.
    QLabel* addText(const QString& key, const QString& value);
    void addWidget(const QString& key, QWidget* value);
    void clear();

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace belfry::ui
