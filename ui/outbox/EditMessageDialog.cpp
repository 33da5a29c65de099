// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/EditMessageDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/SendTimeField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace belfry::ui::outbox {

using namespace core;
using core::outbox::EditedMessage;
using core::outbox::Row;
using core::outbox::State;

EditMessageDialog::EditMessageDialog(Desk& desk, const Row& row, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_row(row)
    , m_form(new Form(this))
    , m_subject(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_sms(new SmsEditor(this))
    , m_sendAt(new SendTimeField(this))
    , m_problem(new QLabel(this))
    , m_save(primaryButton(tr("&Save and close"), QStringLiteral("saveAndCloseButton"), this))
{
    setObjectName(QStringLiteral("editMessageDialog"));
    //: %1 is the name of the recipient
    setWindowTitle(tr("Message to %1").arg(row.recipientName));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 520);
    setNames(m_subject, QStringLiteral("editSubjectLineEdit"), tr("Subject"));
    m_subject->setMaxLength(250);
    setNames(m_text, QStringLiteral("editTextPlainTextEdit"), tr("Text"));
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("editProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    m_form->addField(tr("Su&bject"), m_subject);
    m_form->setFieldShown(m_subject, !isSms());
    m_text->setVisible(!isSms());
    m_sms->setVisible(isSms());
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    const QString sentence = row.state == State::Pending
        ? tr("The new words make a new message; this one is cancelled.")
        : tr("The new words make a new message, which needs approval again; this one is cancelled.");
    layout->addWidget(new Banner(Banner::Tone::Info, sentence, {}, this));
    layout->addWidget(m_form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_sms, 1);
    auto* times = new Form(this);
    times->addField(tr("Se&nd"), m_sendAt);
    layout->addWidget(times);
    layout->addWidget(m_problem);
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditMessageDialog::save);
    load();
}

void EditMessageDialog::load()
{
    m_desk.read(
        [id = m_row.id](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Facts> {
            auto& services = school.services();
            Facts facts;
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            facts.terms = SmsTerms::of(settings);
            facts.zone = QTimeZone(settings.text("school.timezone").toLatin1());
            TRY_ASSIGN(facts.preview,
                application::previewMessage(tx, services, session, id, application::Secrets::Masked, 0));
            return facts;
        },
        this,
        [this](const Result<Facts>& facts) {
            if (!facts) {
                m_problem->setText(errorText(facts.error()));
                m_problem->show();
                return;
            }
            m_subject->setText(facts->preview.subject);
            m_text->setPlainText(facts->preview.text);
            m_sms->setTerms(facts->terms);
            m_sms->setText(facts->preview.text);
            m_sendAt->setZone(facts->zone);
            m_sendAt->setMoment(m_row.plannedAt > 0 ? std::optional(m_row.plannedAt) : std::nullopt);
            m_save->setEnabled(true);
        });
}

void EditMessageDialog::save()
{
    m_save->setEnabled(false);
    EditedMessage words;
    words.subject = isSms() ? m_row.subject : m_subject->text().trimmed();
    words.text = isSms() ? m_sms->text() : m_text->toPlainText();
    words.plannedAt = m_sendAt->moment();
    m_desk.write(
        [id = m_row.id, words](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) { return school.services().outbox.edit(tx, session, id, words); },
        this,
        [this](const Result<OutboxId>& anew) {
            m_save->setEnabled(true);
            if (!anew) {
                m_problem->setText(errorText(anew.error()));
                m_problem->show();
                return;
            }
            Q_EMIT edited(*anew);
            accept();
        });
}

} // namespace belfry::ui::outbox
