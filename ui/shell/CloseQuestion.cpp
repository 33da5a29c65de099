// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CloseQuestion.h"

#include "ui/common/MessageBox.h"

#include <QCoreApplication>

namespace belfry::ui::shell {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::shell::CloseQuestion)
};

} // namespace

CloseAnswer askBeforeClosing(QWidget* parent, qint64 waiting, bool trayAvailable)
{
    if (waiting <= 0) {
        return CloseAnswer::Quit;
    }
    MessageBox::Question question;
    question.text = Texts::tr("%n messages leave when Belfry runs again.", nullptr, int(waiting));
    question.detail = trayAvailable ? Texts::tr("Belfry can go on in the tray and send them meanwhile.")
                                    : Texts::tr("Leave Belfry open to send them now.");
    question.second = trayAvailable ? Texts::tr("Go on in the &tray") : QString();
    question.yes = Texts::tr("&Quit");
    question.no = Texts::tr("&Stay");
    switch (MessageBox::ask(parent, question)) {
    case MessageBox::Answer::Yes:
        return CloseAnswer::Quit;
    case MessageBox::Answer::Second:
        return CloseAnswer::Tray;
    case MessageBox::Answer::No:
        return CloseAnswer::Stay;
    }
    return CloseAnswer::Stay;
}

} // namespace belfry::ui::shell
