// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/MessageSending.h"
#include "core/messaging/DraftService.h"
#include "core/messaging/MessageTextService.h"
#include "core/outbox/OutboxService.h"
#include "ui/common/MessageSymbol.h"
#include "ui/compose/ComposeFacts.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace belfry::ui {
class Banner;
class Desk;
class Form;
class INavigator;
class SendTimeField;
} // namespace belfry::ui

namespace belfry::ui::compose {

class AttachmentsRow;
class LeftOutTable;
class PreviewPanel;
class RecipientsEdit;
class RecipientsList;

/**
 * The window in which a message is written: recipients, ways, text, files, time; beside it the message as
 * each real recipient gets it, the list of recipients and of those whom it does not reach. What is typed is
 * kept as a draft all the time. "Into the outbox" shows the summary first. Several windows may be open at
 * once. Deletes itself. Thread: GUI.
 */
class ComposeWindow final : public QDialog
{
    Q_OBJECT

public:
    ComposeWindow(Desk& desk, INavigator& navigator, const MessageStart& start, QWidget* parent = nullptr);
    ~ComposeWindow() override;

    /// What is typed now.
    core::messaging::Composition composition() const;
    void setComposition(const core::messaging::Composition& composition);
    /// Keeps the draft at once.
    void saveDraft();
    void reject() override;

Q_SIGNALS:
    void queued(int messages);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFields();
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildButtons();
    void wire();
    void loadDrafts();
    void showDrafts(const std::vector<core::messaging::Draft>& drafts);
    void openDraft(core::messaging::DraftId id);
    void discardDraft();
    /// And closes the window.
    void removeDraft();
    bool isEmpty() const;

    void edited();
    void ask();
    void showFacts(const ComposeFacts& facts);
    void showProblem(const QString& sentence);
    void showWays();
    bool hasWay(core::outbox::Channel channel) const;
    void insertVariable(core::messaging::Variable variable);

    void loadTexts();
    void showTexts(const std::vector<core::messaging::MessageText>& texts);
    void useText(const core::messaging::MessageText& text);
    void saveText();
    void removeText(const QString& name);
    void sendTest();
    void queueTest(const QString& address);

    void review(const QString& notice = {});
    void showSummary(const ComposeFacts& facts, const QString& notice);
    void send(const core::messaging::ComposePlan& plan, bool approves);
    void queue(const core::messaging::ComposePlan& plan, bool approves);
    struct Sent
    {
        core::application::MessageOutcome outcome;
        core::outbox::BulkResult approved;
    };
    void conclude(const core::Result<Sent>& sent, bool approves);

    Desk& m_desk;
    INavigator& m_navigator;
    core::messaging::DraftId m_draft;
    /// The same, read and written in the commands thread alone: so no save waits for the one before it to say
    /// under which number it was kept. Another draft is another one.
    std::shared_ptr<core::messaging::DraftId> m_kept = std::make_shared<core::messaging::DraftId>();
    bool m_isForStaffProfile = false;
    bool m_isDirty = false; ///< something is typed that no draft holds yet
    int m_saving = 0; ///< saves under way
    bool m_isAsking = false;
    bool m_asksAgain = false;
    bool m_isSetting = false;
    bool m_isDone = false; ///< sent or thrown away: nothing is kept any more
    size_t m_page = 0;
    QString m_language;
    QTimer m_pause; ///< after the last keystroke the plan is made anew
    QTimer m_autosave;

    Form* m_form;
    RecipientsEdit* m_recipients;
    QCheckBox* m_email;
    QCheckBox* m_sms;
    QCheckBox* m_system;
    QComboBox* m_kind;
    QLineEdit* m_subject;
    QTabWidget* m_texts;
    QPlainTextEdit* m_body;
    QWidget* m_smsPage;
    SmsEditor* m_smsText;
    QPushButton* m_variables;
    QMenu* m_variablesMenu;
    QPushButton* m_templates;
    QMenu* m_templatesMenu;
    AttachmentsRow* m_attachments;
    SendTimeField* m_sendAt;
    QLineEdit* m_replyTo;
    QLabel* m_problem;

    Banner* m_draftBanner;
    QMenu* m_draftsMenu;
    QPushButton* m_drafts;
    core::messaging::DraftId m_newestDraft;

    QTabWidget* m_views;
    PreviewPanel* m_preview;
    RecipientsList* m_list;
    LeftOutTable* m_leftOut;

    QLabel* m_summary;
    QLabel* m_saved;
    QPushButton* m_test;
    QPushButton* m_discard;
    QPushButton* m_close;
    QPushButton* m_send;
};

} // namespace belfry::ui::compose
