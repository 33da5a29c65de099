// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityDialog.h"

#include "ui/activities/Activity.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/ProgressStrip.h"

#include <QTimer>
#include <QVBoxLayout>

namespace belfry::ui {

ActivityDialog* ActivityDialog::show(Activity* activity, QWidget* parent)
{
    return new ActivityDialog(activity, parent);
}

ActivityDialog::ActivityDialog(Activity* activity, QWidget* parent)
    : QDialog(parent)
    , m_activity(activity)
    , m_strip(new ProgressStrip(this))
{
    setObjectName(QStringLiteral("activityDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Please wait"));
    setMinimumWidth(grid(56));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->addWidget(m_strip);
    connect(m_strip, &ProgressStrip::cancelRequested, this, &ActivityDialog::reject);
    connect(activity, &Activity::progressed, this, &ActivityDialog::showProgress);
    connect(activity, &Activity::finished, this, &QObject::deleteLater);
    connect(activity, &QObject::destroyed, this, &QObject::deleteLater);
    showProgress();
    QTimer::singleShot(kDelayMs, this, [this] {
        showProgress();
        open();
    });
}

void ActivityDialog::showProgress()
{
    const QString words = m_stopping ? tr("Stopping. What is done stays done.") : m_activity->words();
    m_strip->setProgress(m_activity->done(), m_activity->total(), words);
}

void ActivityDialog::reject()
{
    m_stopping = true;
    m_strip->setStopping();
    m_activity->cancel();
    showProgress();
}

} // namespace belfry::ui
