// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace belfry::ui {

class Activity;
class ProgressStrip;

/// Shows an activity that takes longer than 300 ms: words, a line, Cancel. Deletes itself with the end.
/// Thread: GUI.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    /// Returns at once; the window comes by itself when it is needed.
    static ActivityDialog* show(Activity* activity, QWidget* parent);

    static constexpr int kDelayMs = 300;

    /// Escape and the window's cross mean Cancel; the dialog stays until the work has really stopped.
    void reject() override;

private:
    ActivityDialog(Activity* activity, QWidget* parent);
    void showProgress();

    Activity* m_activity;
    ProgressStrip* m_strip;
    bool m_stopping = false;
};

} // namespace belfry::ui
