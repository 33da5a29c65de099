// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageBox.h"

#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QVBoxLayout>

namespace belfry::ui::MessageBox {

namespace {

/// State of the test seam; the program itself never touches it.
struct Seam
{
    QList<Answer> answers;
    QList<std::optional<QString>> texts;
    QStringList shown;
    bool silent = false;
};

Seam& seam()
{
    static Seam state;
    return state;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("belfry::ui::MessageBox", text);
}

void record(const QString& text)
{
    if (seam().silent || !seam().answers.isEmpty()) {
        seam().shown.append(text);
    }
}

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(380);
    return label;
}

struct Box
{
    std::unique_ptr<QDialog> dialog;
    QVBoxLayout* column;
    QHBoxLayout* buttons;

    Box(QWidget* parent, const QString& text, const QString& detail)
        : dialog(std::make_unique<QDialog>(parent))
        , column(new QVBoxLayout(dialog.get()))
        , buttons(new QHBoxLayout)
    {
        dialog->setObjectName(QStringLiteral("messageDialog"));
        dialog->setWindowTitle(QStringLiteral("Belfry"));
        dialog->setModal(true);
        column->setContentsMargins(grid(3), grid(3), grid(3), grid(2));
        column->setSpacing(kGrid);
        QLabel* main = words(text, dialog.get());
        main->setObjectName(QStringLiteral("messageTextLabel"));
        setFontScale(main, 1.08, QFont::DemiBold);
        column->addWidget(main);
        if (!detail.isEmpty()) {
            column->addWidget(words(detail, dialog.get()));
        }
        column->addSpacing(kGrid);
        buttons->setSpacing(kGrid);
        buttons->addStretch(1);
        column->addLayout(buttons);
        dialog->setAccessibleName(text);
        dialog->setAccessibleDescription(detail);
    }

    QPushButton* add(QPushButton* button, int result)
    {
        buttons->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, dialog.get(), [window = dialog.get(), result] {
            window->done(result);
        });
        return button;
    }
};

constexpr int kYes = 1;
constexpr int kSecond = 2;

} // namespace

std::unique_ptr<QDialog> dialogFor(QWidget* parent, const Question& question)
{
    Box box(parent, question.text, question.detail);
    auto* no = box.add(
        secondaryButton(
            question.no.isEmpty() ? tr("Cancel") : question.no, QStringLiteral("noButton"), box.dialog.get()),
        0);
    if (!question.second.isEmpty()) {
        box.add(secondaryButton(question.second, QStringLiteral("secondButton"), box.dialog.get()), kSecond);
    }
    auto* yes = question.dangerous
        ? dangerButton(question.yes, QStringLiteral("yesButton"), box.dialog.get())
        : primaryButton(question.yes, QStringLiteral("yesButton"), box.dialog.get());
    box.add(yes, kYes);
    QPushButton* preset = question.dangerous ? no : yes;
    preset->setDefault(true);
    preset->setFocus();
    return std::move(box.dialog);
}

Answer ask(QWidget* parent, const Question& question)
{
    record(question.text);
    if (!seam().answers.isEmpty()) {
        return seam().answers.takeFirst();
    }
    if (seam().silent) {
        return Answer::No;
    }
    switch (dialogFor(parent, question)->exec()) {
    case kYes:
        return Answer::Yes;
    case kSecond:
        return Answer::Second;
    default:
        return Answer::No;
    }
}

bool confirm(QWidget* parent, const QString& text, const QString& detail, const QString& yes)
{
    Question question;
    question.text = text;
    question.detail = detail;
    question.yes = yes;
    return ask(parent, question) == Answer::Yes;
}

void inform(QWidget* parent, const QString& text, const QString& detail, Kind)
{
    seam().shown.append(text);
    if (seam().silent) {
        return;
    }
    seam().shown.clear();
    Box box(parent, text, detail);
    auto* close = box.add(primaryButton(tr("Close"), QStringLiteral("closeButton"), box.dialog.get()), kYes);
    close->setDefault(true);
    close->setFocus();
    box.dialog->exec();
}

std::optional<QString> askText(
    QWidget* parent, const QString& text, const QString& label, const QString& start)
{
    if (!seam().texts.isEmpty()) {
        seam().shown.append(text);
        return seam().texts.takeFirst();
    }
    if (seam().silent) {
        seam().shown.append(text);
        return std::nullopt;
    }
    Box box(parent, text, {});
    auto* line = new QLineEdit(start, box.dialog.get());
    setNames(line, QStringLiteral("answerLineEdit"), label);
    line->setPlaceholderText(label);
    box.column->insertWidget(box.column->count() - 2, line);
    box.add(secondaryButton(tr("Cancel"), QStringLiteral("noButton"), box.dialog.get()), 0);
    box.add(primaryButton(tr("Continue"), QStringLiteral("yesButton"), box.dialog.get()), kYes)
        ->setDefault(true);
    line->setFocus();
    return box.dialog->exec() == kYes ? std::optional<QString>(line->text()) : std::nullopt;
}

void setNextAnswer(Answer answer)
{
    seam().answers.append(answer);
}

void setNextText(const std::optional<QString>& text)
{
    seam().texts.append(text);
}

void setSilent(bool silent)
{
    seam().silent = silent;
}

QStringList takeShownTexts()
{
    return std::exchange(seam().shown, {});
}

} // namespace belfry::ui::MessageBox
