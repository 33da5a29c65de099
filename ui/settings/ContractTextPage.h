// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/ContractPaper.h"
#include "ui/settings/SettingsSection.h"

#include <QHash>

class QLineEdit;
class QPlainTextEdit;
class QTabBar;

namespace belfry::ui::settings {

/// The text of printed contracts in each language, checked while it is typed (LL1-21). Thread: GUI.
class ContractTextPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ContractTextPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("contractText"); }
    QString title() const override { return tr("Contract text"); }
    IconName icon() const override { return IconName::Contracts; }
    void load() override;
    bool isChanged() const override;
    bool validate() override;
    void save() override;

private:
    struct Text
    {
        bool isOwn = false;
        core::messaging::TemplateText stored;
        core::messaging::TemplateText typed;
    };
    using Texts = QHash<QString, Text>;

    QString language() const;
    void showLanguage();
    void takeTyped();
    void check();
    void restoreStandard();

    Texts m_texts;
    bool m_isShowing = false;
    QTabBar* m_languages;
    QLabel* m_state;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QLabel* m_issues;
    QPushButton* m_restore;
    QLineEdit* m_account;
};

} // namespace belfry::ui::settings
