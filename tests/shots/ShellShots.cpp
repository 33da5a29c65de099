// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/common/ErrorText.h"
#include "ui/shell/ChangePasswordDialog.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PassphrasePage.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/StartProblemPage.h"

namespace belfry::shots {

namespace {

using namespace ui::shell;

tests::GuiSchool& school()
{
    static auto* made = new tests::GuiSchool;
    return *made;
}

std::unique_ptr<QWidget> alone(QWidget* page)
{
    auto window = std::make_unique<MainWindow>();
    window->showAlone(page);
    return window;
}

SignInPage* signIn()
{
    auto* page = new SignInPage;
    page->setSchool(QStringLiteral("Szkoła Językowa Lingua"));
    page->setLogin(QStringLiteral("anowak"));
    return page;
}

FirstStartAssistant* firstStart(FirstStartAssistant::Step step)
{
    auto* page = new FirstStartAssistant;
    FirstStartData data = page->data();
    data.schoolName = QStringLiteral("Szkoła Językowa Lingua");
    data.ownerName = QStringLiteral("Anna Nowak");
    data.ownerLogin = QStringLiteral("anowak");
    data.timeZone = QStringLiteral("Europe/Warsaw");
    page->setData(data);
    page->showStep(step);
    if (step == FirstStartAssistant::Step::RecoveryCode) {
        page->showRecoveryCode(
            QStringLiteral("K7QM-R2VD-9XPT-4HJW-B6NC-Z8FL-3GYA-T5KE-4UXM-DLJW-Q33K-FKQQ-74NP"));
    }
    return page;
}

} // namespace

BELFRY_SHOT(sign_in, Page, [] { return alone(signIn()); })
BELFRY_SHOT(sign_in_throttled, Page, [] {
    auto* page = signIn();
    page->showThrottled(30);
    return alone(page);
})
BELFRY_SHOT(lock, Page, [] { return alone(new LockPage(QStringLiteral("Anna Nowak"))); })
BELFRY_SHOT(passphrase_ask, Page, [] { return alone(new PassphrasePage(PassphrasePage::Mode::Ask)); })
BELFRY_SHOT(passphrase_new, Page, [] { return alone(new PassphrasePage(PassphrasePage::Mode::New)); })
BELFRY_SHOT(start_problem, Page, [] {
    return alone(new StartProblemPage(ui::errorText({ core::ErrorCode::DbCorrupt, {} }),
        QStringLiteral("/home/anna/.local/share/Belfry/school.belfry"),
        false));
})
BELFRY_SHOT(start_problem_server, Page, [] {
    return alone(new StartProblemPage(ui::errorText({ core::ErrorCode::DbUnreachable, {} }),
        QStringLiteral("postgresql://belfry@db.lingua.example.org/lingua"),
        true));
})
BELFRY_SHOT(change_password, Own, []() -> std::unique_ptr<QWidget> {
    auto dialog = std::make_unique<ChangePasswordDialog>(school().desk());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
})
BELFRY_SHOT(recovery_key, Page, [] { return alone(new RecoveryPage(RecoveryPage::Reason::Key)); })
BELFRY_SHOT(recovery_password, Page, [] { return alone(new RecoveryPage(RecoveryPage::Reason::Password)); })
BELFRY_SHOT(first_start_1_school, Page, [] { return alone(firstStart(FirstStartAssistant::Step::School)); })
BELFRY_SHOT(first_start_2_owner, Page, [] { return alone(firstStart(FirstStartAssistant::Step::Owner)); })
BELFRY_SHOT(
    first_start_3_code, Page, [] { return alone(firstStart(FirstStartAssistant::Step::RecoveryCode)); })
BELFRY_SHOT(first_start_4_mail, Page, [] { return alone(firstStart(FirstStartAssistant::Step::Mail)); })
BELFRY_SHOT(first_start_5_finish, Page, [] { return alone(firstStart(FirstStartAssistant::Step::Finish)); })

} // namespace belfry::shots
