// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SecurityPage.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Preferences.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/settings/SettingFields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using application::KeySource;

namespace {

constexpr int kMostMinutes = 240;

} // namespace

SecurityPage::SecurityPage(Desk& desk, QWidget* parent)
    : SettingsSection(
          desk, QStringLiteral("securitySettingsPage"), tr("Security"), {}, Saves::WithButton, parent)
    , m_minutes(new QSpinBox)
    , m_codeForm(new Form)
    , m_code(new PasswordField)
    , m_checkCode(secondaryButton(tr("&Check the code"), QStringLiteral("checkCodeButton")))
    , m_codeState(new StatePill)
    , m_checkAudit(secondaryButton(tr("Check the &record"), QStringLiteral("checkAuditButton")))
    , m_auditState(new StatePill)
{
    auto* lock = addCard(tr("This computer"));
    auto* form = new Form;
    setNames(m_minutes, QStringLiteral("idleMinutesSpinBox"), tr("Lock after"));
    m_minutes->setRange(0, kMostMinutes);
    //: behind a number: "5 minutes"
    setUnit(m_minutes, [](int number) { return tr(" minute(s)", nullptr, number); });
    m_minutes->setSpecialValueText(tr("Never"));
    form->addField(tr("&Lock after"),
        m_minutes,
        tr("Without a key or the mouse for so long, Belfry asks for the password again."));
    lock->body()->addWidget(form);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SecurityPage::updateButtons);
    buildKey();
    if (access::mayEver(desk.session(), access::Action::ReadAudit)) {
        buildAudit();
    }
    column()->addStretch(1);
    load();
}

void SecurityPage::buildKey()
{
    QString place;
    switch (desk().installation().keySource().kind) {
    case KeySource::Kind::Keychain:
        place = tr("The school's key lies in the key store of this computer.");
        break;
    case KeySource::Kind::KeyFile:
        place = tr("The school's key lies in a file on this computer.");
        break;
    case KeySource::Kind::Passphrase:
        place = tr("The school's key is opened with a passphrase at each start.");
        break;
    }
    auto* card = addCard(tr("Key and recovery code"));
    card->body()->addWidget(mutedLabel(tr("%1 On another computer, or when the key is lost, the printed "
                                          "recovery code opens the data. Without both, nobody can.")
            .arg(place)));
    setNames(m_code, QStringLiteral("recoveryCodeField"), tr("Recovery code"));
    m_codeState->setObjectName(QStringLiteral("recoveryCodeStatePill"));
    m_codeState->hide();
    m_codeForm->addField(tr("Recovery &code"),
        m_code,
        tr("Type it from the paper to see whether it is the right one. A lost key is known here again "
           "afterwards."));
    card->body()->addWidget(m_codeForm);
    auto* line = new QHBoxLayout;
    line->addWidget(m_codeState);
    line->addStretch(1);
    line->addWidget(m_checkCode);
    card->body()->addLayout(line);
    connect(m_checkCode, &QPushButton::clicked, this, &SecurityPage::checkCode);
    connect(m_code, &QLineEdit::returnPressed, this, &SecurityPage::checkCode);
}

void SecurityPage::buildAudit()
{
    auto* card = addCard(tr("Record of what was done"));
    card->body()->addWidget(mutedLabel(tr("Every important action is written into a chained record. The "
                                          "check shows whether a line was changed or removed afterwards.")));
    m_auditState->setObjectName(QStringLiteral("auditStatePill"));
    m_auditState->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_auditState);
    line->addStretch(1);
    line->addWidget(m_checkAudit);
    card->body()->addLayout(line);
    connect(m_checkAudit, &QPushButton::clicked, this, &SecurityPage::checkAudit);
}

void SecurityPage::load()
{
    m_minutes->setValue(Preferences::idleLockMinutes());
    updateButtons();
}

bool SecurityPage::isChanged() const
{
    return m_minutes->value() != Preferences::idleLockMinutes();
}

void SecurityPage::save()
{
    Preferences::setIdleLockMinutes(m_minutes->value());
    updateButtons();
    say(true, tr("Saved."));
    Q_EMIT saved();
    Q_EMIT preferencesChanged();
}

void SecurityPage::checkCode()
{
    FormField* field = m_codeForm->fieldOf(m_code);
    field->setProblem(m_code->text().trimmed().isEmpty() ? tr("Enter the code from the paper.") : QString());
    if (m_code->text().trimmed().isEmpty()) {
        m_code->setFocus();
        return;
    }
    m_checkCode->setEnabled(false);
    m_codeState->hide();
    desk().command(
        [code = SecretText(m_code->text().trimmed())](SchoolWorker& school, const access::Session&) {
            const auto& installation = school.installation();
            return application::Installation::recover(
                installation.url(), code.reveal(), installation.keySource());
        },
        this,
        [this, field](const Result<void>& done) {
            m_checkCode->setEnabled(true);
            if (!done) {
                const bool isMistyped = done.error().code == ErrorCode::InputInvalid;
                field->setProblem(isMistyped
                        ? tr("This code has a typing mistake. Compare it with the paper letter by letter.")
                        : errorText(done.error()));
                return;
            }
            m_code->clear();
            m_codeState->setState(StateColour::Ok, tr("This is the right code"));
            m_codeState->show();
        });
}

void SecurityPage::checkAudit()
{
    m_checkAudit->setEnabled(false);
    desk().read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY(access::authorize(session, access::Action::ReadAudit));
            return school.services().audit.verify(tx);
        },
        this,
        [this](const Result<void>& done) {
            m_checkAudit->setEnabled(true);
            m_auditState->setState(done ? StateColour::Ok : StateColour::Bad,
                done ? tr("Nothing was changed") : tr("The record is not intact"));
            m_auditState->show();
            if (!done) {
                say(false, errorText(done.error()));
            }
        });
}

} // namespace belfry::ui::settings
