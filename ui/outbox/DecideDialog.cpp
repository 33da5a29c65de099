// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/DecideDialog.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/ReasonText.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace belfry::ui::outbox {

using core::outbox::Resolution;
using core::outbox::State;

DecideDialog::DecideDialog(const core::outbox::Row& row, QWidget* parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
    , m_decide(primaryButton(tr("&Decide"), QStringLiteral("decideConfirmButton"), this))
    , m_isEarly(row.state == State::InDoubt && row.decideAfter > QDateTime::currentMSecsSinceEpoch())
{
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(tr("Decide about an uncertain message"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    auto* what = new QLabel(tr("“%1” to %2").arg(row.subject, row.recipientName), this);
    what->setWordWrap(true);
    setFontScale(what, 1.1, QFont::DemiBold);
    layout->addWidget(what);
    layout->addWidget(
        mutedLabel(reasonSentence(row.reason == core::outbox::Reason::None ? core::outbox::Reason::Uncertain
                                                                           : row.reason,
                       row.reasonDetail),
            this));
    if (m_isEarly) {
        layout->addWidget(new Banner(Banner::Tone::Warn,
            tr("The connection may still be open on the other side. You can decide after %1.")
                .arg(fullMoment(row.decideAfter)),
            {},
            this));
    }
    const auto add
        = [&](Resolution resolution, const QString& text, const QString& hint, const QString& name) {
              auto* choice = new QRadioButton(text, this);
              choice->setObjectName(name);
              choice->setEnabled(!m_isEarly);
              m_choices->addButton(choice, static_cast<int>(resolution));
              layout->addWidget(choice);
              auto* label = mutedLabel(hint, this);
              label->setIndent(24);
              layout->addWidget(label);
          };
    add(Resolution::TreatAsSent,
        tr("&Treat as sent"),
        tr("The recipient has it, or you will find out."),
        QStringLiteral("treatAsSentRadioButton"));
    add(Resolution::SendAgain,
        tr("&Send again"),
        tr("The recipient may get it twice."),
        QStringLiteral("sendAgainRadioButton"));
    add(Resolution::Abandon,
        tr("&Abandon"),
        tr("It counts as not sent and is not tried again."),
        QStringLiteral("abandonRadioButton"));
    setNames(m_reason, QStringLiteral("decideReasonLineEdit"), tr("Reason"));
    m_reason->setPlaceholderText(tr("How you know, for instance: she called and has it"));
    layout->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("decideCancelButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_decide);
    layout->addLayout(buttons);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] { updateButton(); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { updateButton(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_decide, &QPushButton::clicked, this, &DecideDialog::conclude);
    updateButton();
}

void DecideDialog::updateButton()
{
    m_decide->setEnabled(m_choices->checkedId() >= 0 && !m_reason->text().trimmed().isEmpty());
}

void DecideDialog::conclude()
{
    Q_EMIT decided(static_cast<Resolution>(m_choices->checkedId()), m_reason->text().trimmed());
    accept();
}

} // namespace belfry::ui::outbox
