// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/SettingChange.h"
#include "ui/settings/SettingsSection.h"

class QComboBox;
class QPlainTextEdit;

namespace belfry::ui::settings {

class MailAccountForm;

/**
 * Communication, E-mail: the account with presets and test mail (MailAccountForm), and the ready text that
 * asks recipients to trust the sender (LL1-28, LL1-35). Thread: GUI.
 */
class MailPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit MailPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("mail"); }
    QString title() const override { return tr("E-mail"); }
    IconName icon() const override { return IconName::Mail; }
    void load() override;
    bool isChanged() const override;
    bool validate() override;
    void save() override;

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    void buildWhitelist();
    void showWhitelist();
    void reportSaved(const core::application::SettingConsequence& change);

    MailAccountForm* m_account;
    QComboBox* m_whitelistLanguage;
    QPlainTextEdit* m_whitelist;
    QString m_school;
};

} // namespace belfry::ui::settings
