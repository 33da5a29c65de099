// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/formats/SmsText.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace belfry::core::settings {
class Snapshot;
}

namespace belfry::ui {

/// What the school's settings say about SMS.
struct SmsTerms
{
    core::formats::SmsLetters letters = core::formats::SmsLetters::Replace;
    core::Money price; ///< of one part; without a currency no price is shown
    QString schoolPhone;
    bool canReply = false; ///< true for the number of an own modem
    qint64 pointMinor
        = 0; ///< what one point is worth, where the school counts in points (decision 6); else 0

    static SmsTerms of(const core::settings::Snapshot& settings);
};

/// "132 / 160, 1 SMS, 0.16 zl" for a text as it goes out; the price in points where the school counts so.
QString smsCountText(const core::formats::SmsText& sms, const SmsTerms& terms);
/// Why this text cannot go out; empty when it can.
QString smsProblemText(const core::formats::SmsText& sms);

/**
 * A field for the text of an SMS. Under it: characters, parts and price of the text as it goes out to the
 * chosen person, variables filled in (DT-15); the letters that make it dearer, with "Replace them" (DT-14);
 * the exact text; and that nobody can answer a sender name, with a footer to add (ES-30). Thread: GUI.
 */
class SmsEditor final : public QWidget
{
    Q_OBJECT

public:
    using Merge = std::function<QString(const QString& text)>;

    explicit SmsEditor(QWidget* parent = nullptr);

    void setTerms(const SmsTerms& terms);
    /// How the typed text becomes what goes out to `person`. Square brackets then name variables, whose
    /// letters cost nothing. Without it the text goes out as typed.
    void setMerge(const QString& person, Merge merge);
    /// For a text that holds a secret and is merged elsewhere: what is shown, and what was counted. Holds
    /// until the next call; an empty `counted` text shows nothing.
    void setOutcome(const QString& person, const QString& shown, const core::formats::SmsText& counted);
    /// The typed text may be empty: it is only a part of what goes out.
    void setText(const QString& text);
    QString text() const;
    void setReadOnly(bool isReadOnly);
    /// false: the exact text stands elsewhere in the window.
    void setPreviewShown(bool isShown);
    QPlainTextEdit* editor() const { return m_text; }
    /// The text as it goes out; `problem` says what would be refused.
    const core::formats::SmsText& measured() const { return m_measured; }

Q_SIGNALS:
    void textChanged();

private:
    void refresh();
    void showOutcome(const QString& typed);
    void showLetters();
    void showReplies();
    std::vector<core::formats::SmsLetter> typedLetters() const;
    void replaceLetters();
    void addPhone();

    SmsTerms m_terms;
    QString m_person;
    Merge m_merge;
    std::optional<QString> m_shown; ///< from setOutcome()
    bool m_hasPreview = true;
    core::formats::SmsText m_measured;
    QPlainTextEdit* m_text;
    QLabel* m_counter;
    QLabel* m_problem;
    QLabel* m_letters;
    QPushButton* m_replace;
    QLabel* m_caption;
    QLabel* m_preview;
    QLabel* m_replies;
    QPushButton* m_addPhone;
};

} // namespace belfry::ui
