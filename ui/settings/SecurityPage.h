// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/settings/SettingsSection.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace belfry::ui {
class Form;
class PasswordField;
class StatePill;
} // namespace belfry::ui

namespace belfry::ui::settings {

/// The lock of this computer, the school's key and its recovery code, and the check of the audit trail.
/// Thread: GUI.
class SecurityPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecurityPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("security"); }
    QString title() const override { return tr("Security"); }
    IconName icon() const override { return IconName::Lock; }
    void load() override;
    bool isChanged() const override;
    bool validate() override { return true; }
    void save() override;

Q_SIGNALS:
    /// Stored in ui::Preferences: take them over.
    void preferencesChanged();

private:
    void buildKey();
    void buildAudit();
    void checkCode();
    void checkAudit();

    QSpinBox* m_minutes;
    Form* m_codeForm;
    PasswordField* m_code;
    QPushButton* m_checkCode;
    StatePill* m_codeState;
    QPushButton* m_checkAudit;
    StatePill* m_auditState;
};

} // namespace belfry::ui::settings
