// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace belfry::ui {

/// Widgets side by side, in as many lines as the width needs: chips. Thread: GUI.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

private:
    /// Answers the height that was needed.
    int place(const QRect& rect, bool isTrial) const;

    QList<QLayoutItem*> m_items;
};

} // namespace belfry::ui
