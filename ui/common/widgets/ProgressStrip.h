// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace belfry::ui {

/// A thin progress line with words ("Queued 212 of 500") and Cancel, for pages that stay usable meanwhile.
/// Thread: GUI.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `total` 0: not known yet, the line only moves.
    void setProgress(qint64 done, qint64 total, const QString& words);
    void setCancellable(bool cancellable);
    /// Words instead of the Cancel button's work ("Stopping…").
    void setStopping();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace belfry::ui
