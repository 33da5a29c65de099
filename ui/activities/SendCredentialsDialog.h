// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/CredentialsSending.h"
#include "core/handover/HandoverService.h"
#include "core/outbox/WalletService.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace belfry::ui {

class Banner;
class Desk;
class KeyValueList;

/**
 * "Send credentials" (LL1-07 to LL1-13, LL1-18, LL1-20): to whom, by e-mail or SMS, own words, the message
 * exactly as it will leave with paging through all recipients, who is passed over and why; "Save and close"
 * puts it into the outbox. Thread: GUI.
 */
class SendCredentialsDialog final : public QDialog
{
    Q_OBJECT

public:
    SendCredentialsDialog(Desk& desk,
        std::vector<core::PersonId> persons,
        QWidget* parent = nullptr,
        core::outbox::Channel channel = core::outbox::Channel::Email);

Q_SIGNALS:
    void queued(int messages, int skipped);

private:
    struct Facts
    {
        core::handover::CredentialsPlan plan;
        core::handover::MailPreview preview;
        QString note;
        SmsTerms terms;
        core::outbox::WalletInfo wallet; ///< read for SMS only
        bool hasOwnText = false;
        bool isFolder = false;
        bool needsApproval = false;
        std::vector<core::people::Person> skippedPersons;
    };

    void build();
    core::handover::CredentialsRequest request() const;
    void plan();
    void fill(const Facts& facts);
    void showSkipped(const Facts& facts);
    void showPreview(const core::handover::MailPreview& preview);
    void showSmsCount(const Facts& facts);
    QString walletShortage(const Facts& facts) const;
    bool isSms() const;
    void turnPage(int step);
    void save();
    void queue();

    Desk& m_desk;
    std::vector<core::PersonId> m_persons;
    core::handover::CredentialsPlan m_plan;
    size_t m_page = 0;
    int m_question = 0;
    bool m_noteIsLoaded = false;

    QLabel* m_summary;
    QComboBox* m_audience;
    QComboBox* m_channel;
    QCheckBox* m_again;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    SmsEditor* m_smsNote; ///< own words of an SMS; those of the mail would make each SMS dearer
    QLabel* m_ownText;
    Banner* m_banner;
    KeyValueList* m_heads;
    QTextBrowser* m_text;
    QLabel* m_pageLabel;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_skippedLabel;
    QTableWidget* m_skipped;
    QPushButton* m_save;
    bool m_needsApproval = false;
};

/**
 * The click on "Send credentials": with an own text for the school it sends at once (LL1-23), otherwise the
 * window opens. `queued(messages, skipped)` tells what was put into the outbox.
 */
void sendCredentials(Desk& desk,
    const std::vector<core::PersonId>& persons,
    QWidget* parent,
    std::function<void(int messages, int skipped)> queued = {});
/// Always opens the window, with SMS chosen.
void sendCredentialsBySms(Desk& desk, const std::vector<core::PersonId>& persons, QWidget* parent);

} // namespace belfry::ui
