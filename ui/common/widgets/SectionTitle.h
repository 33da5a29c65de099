// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace belfry::ui {

/// The title line of a page: a large word, a muted remark after it ("128 of 1,204"), actions at the right.
/// Thread: GUI.
class SectionTitle : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Page, Section };

    explicit SectionTitle(const QString& title, Size size = Size::Page, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    QString remark() const;
    /// Actions stand at the right, in the order in which they are added.
    void addAction(QWidget* button);
    using QWidget::addAction;

private:
    QLabel* m_title;
    QLabel* m_remark;
    QHBoxLayout* m_line;
};

} // namespace belfry::ui
