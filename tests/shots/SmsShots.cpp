// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ShotRegistry.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/SmsEditor.h"

#include <QVBoxLayout>

namespace belfry::shots {

namespace {

using core::formats::SmsLetters;

std::unique_ptr<QWidget> editor(SmsLetters letters, const QString& text)
{
    auto frame = std::make_unique<QWidget>();
    ui::setLook(frame.get(), "page");
    auto* layout = new QVBoxLayout(frame.get());
    layout->setContentsMargins(ui::grid(3), ui::grid(3), ui::grid(3), ui::grid(3));
    auto* made = new ui::SmsEditor(frame.get());
    ui::SmsTerms terms;
    terms.letters = letters;
    terms.price = core::Money(16, QStringLiteral("PLN"));
    terms.schoolPhone = QStringLiteral("+48 22 123 45 67");
    made->setTerms(terms);
    made->setMerge(QStringLiteral("Zofia Abramowicz"), [](const QString& typed) {
        return QString(typed)
            .replace(QStringLiteral("[login]"), QStringLiteral("zabramowicz"))
            .replace(QStringLiteral("[hasło]"), QStringLiteral("Kot-Las-47"));
    });
    made->setText(text);
    layout->addWidget(made);
    frame->setFixedWidth(560);
    return frame;
}

} // namespace

BELFRY_SHOT(sms_editor, Own, [] {
    return editor(SmsLetters::Replace,
        QStringLiteral("Dzień dobry! Login: [login], hasło: [hasło], adres: https://lingua.example.org"));
})
BELFRY_SHOT(sms_editor_dearer, Own, [] {
    return editor(SmsLetters::Allow,
        QStringLiteral("Dzień dobry! Login: [login], hasło: [hasło], adres: https://lingua.example.org – do "
                       "zobaczenia \U0001F600"));
})
BELFRY_SHOT(sms_editor_too_long, Own, [] {
    return editor(SmsLetters::Refuse, QStringLiteral("Zajęcia w środę są odwołane. ").repeated(60));
})

} // namespace belfry::shots
