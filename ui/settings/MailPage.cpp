// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailPage.h"

#include "core/messaging/Template.h"
#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/settings/MailAccountForm.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;

namespace {

constexpr int kWhitelistHeight = 132;

} // namespace

MailPage::MailPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk, QStringLiteral("mailSettingsPage"), tr("E-mail"), {}, Saves::WithButton, parent)
    , m_account(new MailAccountForm(desk))
    , m_whitelistLanguage(new QComboBox)
    , m_whitelist(new QPlainTextEdit)
{
    addCard(tr("Mail account"))->body()->addWidget(m_account);
    buildWhitelist();
    column()->addStretch(1);
    connect(m_account, &MailAccountForm::edited, this, &MailPage::updateButtons);
    connect(m_account, &MailAccountForm::edited, this, &MailPage::showWhitelist);
    connect(m_account, &MailAccountForm::loaded, this, &MailPage::updateButtons);
    connect(m_account, &MailAccountForm::loaded, this, &MailPage::showWhitelist);
    connect(m_account, &MailAccountForm::saved, this, &MailPage::reportSaved);
    allowOnly(access::Action::ChangeTransport);
    SettingsSection::load(); // the form loads itself
}

void MailPage::buildWhitelist()
{
    auto* card = addCard(tr("Against the spam folder"));
    setNames(m_whitelistLanguage, QStringLiteral("whitelistLanguageComboBox"), tr("Language of the text"));
    setNames(m_whitelist, QStringLiteral("whitelistPlainTextEdit"), tr("Text for recipients"));
    m_whitelistLanguage->addItem(tr("Polish"), QStringLiteral("pl"));
    m_whitelistLanguage->addItem(tr("German"), QStringLiteral("de"));
    m_whitelistLanguage->addItem(tr("English"), QStringLiteral("en"));
    m_whitelist->setReadOnly(true);
    m_whitelist->setMinimumHeight(kWhitelistHeight);
    m_whitelist->setMaximumHeight(kWhitelistHeight);
    m_whitelist->setTabChangesFocus(true);
    auto* copy = secondaryButton(tr("&Copy"), QStringLiteral("copyWhitelistButton"));
    setButtonIcon(copy, IconName::Copy);
    auto* line = new QHBoxLayout;
    line->addWidget(m_whitelistLanguage);
    line->addStretch(1);
    line->addWidget(copy);
    card->body()->addWidget(mutedLabel(
        tr("A text for your web page, a letter or a contract. It asks recipients to trust your sender.")));
    card->body()->addWidget(m_whitelist);
    card->body()->addLayout(line);
    connect(m_whitelistLanguage, &QComboBox::currentIndexChanged, this, &MailPage::showWhitelist);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_whitelist->toPlainText());
        say(true, tr("The text was copied."));
    });
}

void MailPage::load()
{
    SettingsSection::load();
    m_account->load();
}

void MailPage::showStored(const core::settings::Snapshot& stored)
{
    m_school = stored.text("school.name");
    if (m_whitelist->toPlainText().isEmpty()) {
        m_whitelistLanguage->setCurrentIndex(
            qMax(0, m_whitelistLanguage->findData(stored.text("school.language"))));
    }
    showWhitelist();
}

void MailPage::showWhitelist()
{
    const QString sender = m_account->account().from;
    m_whitelist->setPlainText(sender.isEmpty()
            ? tr("Enter the sender's address first: the text names it.")
            : messaging::whitelistText(m_whitelistLanguage->currentData().toString(), m_school, sender));
}

bool MailPage::isChanged() const
{
    return m_account->isChanged();
}

bool MailPage::validate()
{
    return m_account->check();
}

void MailPage::save()
{
    m_account->save();
}

void MailPage::reportSaved(const application::SettingConsequence& change)
{
    updateButtons();
    QStringList words { tr("Saved.") };
    if (change.renewed > 0) {
        words.append(
            tr("%n message(s) that wait for approval have the new sender now.", nullptr, change.renewed));
    }
    if (change.cancelled > 0) {
        words.append(tr(
            "%n message(s) that waited for approval with the former sender were cancelled; make them anew.",
            nullptr,
            change.cancelled));
    }
    if (change.blocked > 0) {
        words.append(tr("%n approved message(s) with the former sender need a decision in the outbox.",
            nullptr,
            change.blocked));
    }
    if (change.reopened > 0) {
        words.append(tr("%n message(s) fit the sender again and go on.", nullptr, change.reopened));
    }
    say(true, words.join(QLatin1Char(' ')));
    Q_EMIT saved();
}

} // namespace belfry::ui::settings
