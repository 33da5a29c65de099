// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/SmsEditor.h"

#include "core/settings/Settings.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/WalletText.h"
#include "ui/common/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {

using core::Money;
using core::formats::SmsLetter;
using core::formats::SmsLetters;
using core::formats::SmsProblem;
using core::formats::SmsText;

namespace {

constexpr int kTextHeight = 96;
constexpr int kShownLetters = 8;

/// "ą, ł, „": each once.
QString listed(const std::vector<SmsLetter>& letters)
{
    QStringList texts;
    for (const SmsLetter& letter : letters) {
        const QString name = letter.text().trimmed().isEmpty() ? letter.name().toLower() : letter.text();
        if (!texts.contains(name)) {
            texts.append(name);
        }
    }
    const bool areMany = texts.size() > kShownLetters;
    texts = texts.mid(0, kShownLetters);
    return texts.join(QStringLiteral(", ")) + (areMany ? QStringLiteral(" …") : QString());
}

bool isReplaceable(const SmsLetter& letter)
{
    return !letter.replacement.isNull();
}

QString language()
{
    return QLocale().name().left(2);
}

} // namespace

SmsTerms SmsTerms::of(const core::settings::Snapshot& settings)
{
    SmsTerms terms;
    terms.letters
        = core::formats::smsLettersFromName(settings.text("sms.letters")).value_or(SmsLetters::Replace);
    if (const int price = settings.integer("sms.price_minor"); price > 0) {
        const QString currency = settings.text("wallet.currency");
        terms.price = Money(
            price, currency.isEmpty() ? Money::currencyOf(settings.text("school.country")) : currency);
    }
    if (settings.boolean("wallet.points")) {
        terms.pointMinor = settings.integer("wallet.point_minor");
    }
    terms.schoolPhone = settings.text("school.phone");
    terms.canReply = settings.text("sms.gateway") == QLatin1String("gammu");
    return terms;
}

QString smsCountText(const SmsText& sms, const SmsTerms& terms)
{
    const int fits = sms.units + sms.room;
    const Money& price = terms.price;
    if (price.currency().isEmpty()) {
        //: characters used, characters that fit, number of SMS
        return SmsEditor::tr("%1 / %2, %n SMS", nullptr, sms.parts).arg(sms.units).arg(fits);
    }
    const Money whole(price.minor() * sms.parts, price.currency());
    //: characters used, characters that fit, number of SMS, price
    return SmsEditor::tr("%1 / %2, %n SMS, %3", nullptr, sms.parts)
        .arg(sms.units)
        .arg(fits)
        .arg(terms.pointMinor > 0 ? pointWords(whole.minor(), terms.pointMinor) : whole.text(language()));
}

QString smsProblemText(const SmsText& sms)
{
    switch (sms.problem) {
    case SmsProblem::None:
        return {};
    case SmsProblem::Empty:
        return SmsEditor::tr("The text is empty.");
    case SmsProblem::ControlCharacter:
        return SmsEditor::tr("There is an invisible control character in the text. Type that place again.");
    case SmsProblem::BrokenCharacter:
        return SmsEditor::tr("There is a broken character in the text. Type that place again.");
    case SmsProblem::Letters:
        return SmsEditor::tr("Letters outside the SMS alphabet are not sent (Settings, SMS).");
    case SmsProblem::TooManyParts:
        return SmsEditor::tr("This would be %1 SMS; at most %2 go as one message. Shorten the text.")
            .arg(sms.parts)
            .arg(core::formats::kMostSmsParts);
    }
    return {};
}

SmsEditor::SmsEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_counter(mutedLabel(QString(), this))
    , m_problem(new QLabel(this))
    , m_letters(mutedLabel(QString(), this))
    , m_replace(linkButton(tr("&Replace them"), QStringLiteral("replaceLettersButton"), this))
    , m_caption(mutedLabel(QString(), this))
    , m_preview(new QLabel(this))
    , m_replies(mutedLabel(QString(), this))
    , m_addPhone(linkButton(tr("Add the school's &telephone"), QStringLiteral("addSchoolPhoneButton"), this))
{
    setNames(m_text, QStringLiteral("smsTextPlainTextEdit"), tr("Text of the SMS"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kTextHeight);
    m_counter->setObjectName(QStringLiteral("smsCounterLabel"));
    m_counter->setWordWrap(false);
    m_problem->setObjectName(QStringLiteral("smsProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_letters->setObjectName(QStringLiteral("smsLettersLabel"));
    setNames(m_preview, QStringLiteral("smsPreviewLabel"), tr("The text exactly as it goes out"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setMargin(kGrid);
    setLook(m_preview, "card");
    m_replies->setObjectName(QStringLiteral("smsRepliesLabel"));

    auto* under = new QHBoxLayout;
    under->setSpacing(kGrid);
    under->addWidget(m_letters, 1);
    under->addWidget(m_replace, 0, Qt::AlignVCenter);
    under->addStretch(0);
    under->addWidget(m_counter, 0, Qt::AlignVCenter | Qt::AlignRight);
    auto* replies = new QHBoxLayout;
    replies->setSpacing(kGrid);
    replies->addWidget(m_replies, 1);
    replies->addWidget(m_addPhone, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(m_text, 1);
    layout->addLayout(under);
    layout->addWidget(m_problem);
    layout->addSpacing(kHalfGrid);
    layout->addWidget(m_caption);
    layout->addWidget(m_preview);
    layout->addLayout(replies);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT textChanged();
    });
    connect(m_replace, &QPushButton::clicked, this, &SmsEditor::replaceLetters);
    connect(m_addPhone, &QPushButton::clicked, this, &SmsEditor::addPhone);
    refresh();
}

void SmsEditor::setTerms(const SmsTerms& terms)
{
    m_terms = terms;
    refresh();
}

void SmsEditor::setMerge(const QString& person, Merge merge)
{
    m_person = person;
    m_merge = std::move(merge);
    refresh();
}

void SmsEditor::setOutcome(const QString& person, const QString& shown, const SmsText& counted)
{
    m_person = person;
    m_shown = shown;
    m_measured = counted;
    refresh();
}

void SmsEditor::setText(const QString& text)
{
    m_text->setPlainText(text);
}

QString SmsEditor::text() const
{
    return m_text->toPlainText();
}

void SmsEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
    refresh();
}

void SmsEditor::setPreviewShown(bool isShown)
{
    m_hasPreview = isShown;
    refresh();
}

void SmsEditor::refresh()
{
    const QString typed = text();
    if (!m_shown) {
        m_measured = core::formats::measureSms(m_merge ? m_merge(typed) : typed, m_terms.letters);
    }
    showOutcome(typed);
    showLetters();
    showReplies();
}

void SmsEditor::showOutcome(const QString& typed)
{
    const bool isEmpty = m_shown ? m_measured.parts == 0 : typed.trimmed().isEmpty();
    m_counter->setText(smsCountText(m_measured, m_terms));
    m_counter->setVisible(!m_shown || !isEmpty);
    const QString problem = isEmpty ? QString() : smsProblemText(m_measured);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(
        problem.isEmpty() ? m_counter->text() : m_counter->text() + u' ' + problem);
    // What goes out is worth showing when it is not what stands above.
    const bool isShown = m_hasPreview && !isEmpty && (m_shown || m_merge || m_measured.text != typed);
    //: %1 is a person
    m_caption->setText(m_person.isEmpty() ? tr("Exactly so it goes out:")
                                          : tr("Exactly so it goes out to %1:").arg(m_person));
    m_caption->setVisible(isShown);
    m_preview->setText(m_shown.value_or(m_measured.text));
    m_preview->setVisible(isShown);
}

std::vector<SmsLetter> SmsEditor::typedLetters() const
{
    const QString typed = text();
    auto letters = core::formats::lettersOutsideSms(typed);
    if (m_merge) {
        static const QRegularExpression variable(QStringLiteral("\\[[^\\[\\]\\n]*\\]"));
        for (auto found = variable.globalMatch(typed); found.hasNext();) {
            const auto match = found.next();
            std::erase_if(letters, [&](const SmsLetter& letter) {
                return letter.position >= match.capturedStart() && letter.position < match.capturedEnd();
            });
        }
    }
    return letters;
}

void SmsEditor::showLetters()
{
    const bool areReplaced = m_terms.letters == SmsLetters::Replace;
    auto typed = typedLetters();
    const bool canReplace = std::any_of(typed.begin(), typed.end(), isReplaceable);
    QString words;
    if (!m_measured.offending.empty()) {
        words = m_terms.letters == SmsLetters::Refuse
            ? tr("Outside the SMS alphabet: %1.").arg(listed(m_measured.offending))
            : tr("These make it dearer: %1.").arg(listed(m_measured.offending));
    } else if (areReplaced && canReplace) {
        words = tr("These are replaced when it goes out: %1.").arg(listed(typed));
    }
    m_letters->setText(words);
    m_letters->setVisible(!words.isEmpty());
    m_replace->setVisible(canReplace && !m_text->isReadOnly());

    if (areReplaced) { // what is replaced anyway is no fault
        std::erase_if(typed, isReplaceable);
    }
    QList<QTextEdit::ExtraSelection> marks;
    for (const SmsLetter& letter : typed) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        const auto position = static_cast<int>(letter.position);
        mark.cursor.setPosition(position);
        mark.cursor.setPosition(position + static_cast<int>(letter.text().size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(QColor(tokens(palette()).waitBg));
        mark.format.setForeground(QColor(tokens(palette()).wait));
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void SmsEditor::showReplies()
{
    const QString& phone = m_terms.schoolPhone;
    const bool isThere = !phone.isEmpty() && text().contains(phone);
    m_replies->setVisible(!m_terms.canReply);
    m_replies->setText(phone.isEmpty() ? tr("Nobody can reply to a sender name. The school's telephone "
                                            "(Settings, School) can be added here.")
                                       : tr("Nobody can reply to a sender name."));
    m_addPhone->setVisible(!m_terms.canReply && !phone.isEmpty() && !isThere && !m_text->isReadOnly());
}

void SmsEditor::replaceLetters()
{
    const auto letters = typedLetters();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock(); // one step to undo
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (isReplaceable(*letter)) {
            const auto position = static_cast<int>(letter->position);
            cursor.setPosition(position);
            cursor.setPosition(position + static_cast<int>(letter->text().size()), QTextCursor::KeepAnchor);
            cursor.insertText(letter->replacement);
        }
    }
    cursor.endEditBlock();
    m_text->setFocus();
}

void SmsEditor::addPhone()
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("\nTel. ") + m_terms.schoolPhone);
    m_text->setFocus();
}

} // namespace belfry::ui
