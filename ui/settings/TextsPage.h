// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/Template.h"
#include "ui/settings/SettingsSection.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QTextBrowser;

namespace belfry::ui {
class Banner;
class SmsEditor;
} // namespace belfry::ui

namespace belfry::ui::settings {

/// What is wrong with a text, with the line where it stands.
QString issueSentence(const core::messaging::TemplateIssue& issue, const QString& body);

/**
 * E-mail personalisation (LL1-22 to LL1-24, LL1-33): the school's own text for credentials in each language,
 * checked while it is typed, shown as a reader gets it; and the added words that go with the standard text
 * (LL1-10, LL1-11). Thread: GUI.
 */
class TextsPage final : public SettingsSection
{
    Q_OBJECT

public:
    explicit TextsPage(Desk& desk, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("texts"); }
    QString title() const override { return tr("E-mail personalisation"); }
    IconName icon() const override { return IconName::Edit; }
    void load() override;
    bool isChanged() const override;
    bool validate() override;
    void save() override;

protected:
    void showStored(const core::settings::Snapshot& stored) override;

private:
    /// One language: what is stored, and what stands in the editors.
    struct Text
    {
        bool isOwn = false;
        core::messaging::TemplateText stored; ///< the own text, else the standard one
        core::messaging::TemplateText typed;
        bool isOwnSms = false;
        QString storedSms;
        QString typedSms;
    };
    using Texts = QHash<QString, Text>;

    void buildText();
    void buildNote();
    void buildSms();
    void takeTypedSms();
    void checkSms();
    QString smsSample(const QString& text) const;
    void restoreStandardSms();
    QString language() const;
    void showLanguage();
    void takeTyped();
    void checkText();
    void showIssues(const std::vector<core::messaging::TemplateIssue>& issues);
    void showPreview();
    void insertVariable(core::messaging::Variable variable);
    void restoreStandard();

    Texts m_texts;
    core::messaging::Values m_sample;
    QString m_school;
    bool m_isShowing = false;
    QTabBar* m_languages;
    Banner* m_state;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QPushButton* m_restore;
    QLabel* m_issues;
    QLabel* m_previewSubject;
    QTextBrowser* m_preview;
    QPlainTextEdit* m_note;
    SmsEditor* m_sms;
    QLabel* m_smsIssues;
    QPushButton* m_restoreSms;
};

} // namespace belfry::ui::settings
