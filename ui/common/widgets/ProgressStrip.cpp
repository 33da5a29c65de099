// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/ProgressStrip.h"

#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace belfry::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_words->setObjectName(QStringLiteral("progressWordsLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto* lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(grid(2));
    lines->setVerticalSpacing(kGrid);
    lines->addWidget(m_words, 0, 0);
    lines->addWidget(m_bar, 1, 0);
    lines->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
    lines->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setStopping();
        Q_EMIT cancelRequested();
    });
    setProgress(0, 0, {});
}

void ProgressStrip::setProgress(qint64 done, qint64 total, const QString& words)
{
    constexpr int kParts = 1000;
    m_bar->setRange(0, total > 0 ? kParts : 0);
    m_bar->setValue(total > 0 ? int(std::clamp<qint64>(done * kParts / total, 0, kParts)) : 0);
    m_words->setText(words);
}

void ProgressStrip::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
}

void ProgressStrip::setStopping()
{
    m_cancel->setEnabled(false);
}

} // namespace belfry::ui
