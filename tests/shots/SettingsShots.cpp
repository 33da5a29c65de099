// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/settings/NotificationDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/StaffPage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

namespace belfry::shots {

namespace {

using ui::settings::SettingsPage;

tests::GuiSchool& school()
{
    static auto* made = [] {
        auto* fresh = new tests::GuiSchool;
        fresh->fill(3);
        return fresh;
    }();
    return *made;
}

std::unique_ptr<QWidget> section(const char* key)
{
    auto* page = new SettingsPage(school().desk(), school().navigator);
    auto window = inMainWindow(page);
    settle();
    page->open({ { QStringLiteral("page"), QLatin1String(key) } });
    settle();
    return window;
}

std::unique_ptr<QWidget> mail(bool withAccount)
{
    school().set("mail.transport", withAccount ? QStringLiteral("smtp") : QStringLiteral("folder"));
    school().set("mail.host", withAccount ? QStringLiteral("smtp.lingua.example.org") : QString());
    school().set("mail.from", withAccount ? QStringLiteral("sekretariat@lingua.example.org") : QString());
    school().set("mail.user", withAccount ? QStringLiteral("sekretariat@lingua.example.org") : QString());
    return section("mail");
}

std::unique_ptr<QWidget> sms(const char* gateway)
{
    school().set("sms.active", QStringLiteral("true"));
    school().set("sms.gateway", QLatin1String(gateway));
    school().set("sms.sender", QStringLiteral("LINGUA"));
    school().set("sms.price_minor", QStringLiteral("16"));
    school().set("sms.countries", QStringLiteral("PL,DE"));
    return section("sms");
}

std::unique_ptr<QWidget> wallet()
{
    if (school().number(QStringLiteral("SELECT COUNT(*) FROM wallet_entry")) == 0) {
        school().write([](core::database::Transaction& tx) -> core::Result<void> {
            auto& wallet = school().services().wallet;
            TRY(wallet.topUp(tx, school().owner(), 10000, QDate(2026, 1, 12), QStringLiteral("FV 17/2026")));
            TRY(wallet.topUp(
                tx, school().owner(), -500, QDate(2026, 1, 13), QStringLiteral("counted twice")));
            return wallet.noteGatewayBalance(tx, school().owner(), 9480);
        });
    }
    return section("wallet");
}

std::unique_ptr<QWidget> faultyText()
{
    auto window = section("texts");
    auto* body = window->findChild<QPlainTextEdit*>(QStringLiteral("textBodyPlainTextEdit"));
    body->setPlainText(QStringLiteral("[imie]\n\nLogin: [login\nHasło: [haslo]\n[pesel]"));
    settle();
    return window;
}

std::unique_ptr<QWidget> notifications(bool withDetails)
{
    auto window = section("notifications");
    if (withDetails) {
        window->findChild<QPushButton*>(QStringLiteral("showDetailsButton"))->click();
        settle();
    }
    return window;
}

std::unique_ptr<QWidget> periodic()
{
    auto window = notifications(false);
    window->resize(1024, 700);
    window->show();
    settle();
    auto* section = window->findChild<QWidget*>(QStringLiteral("notificationsSettingsPage"));
    section->findChild<QScrollArea*>()->ensureWidgetVisible(
        section->findChild<QWidget*>(QStringLiteral("consent_missingPolicyComboBox")));
    settle();
    return window;
}

core::notifications::NotificationRow rowOf(core::events::EventType type)
{
    const auto rows = school().read([](core::database::Transaction& tx) {
        return school().services().notifications.list(tx, school().owner());
    });
    return rows[static_cast<size_t>(type)];
}

std::unique_ptr<QWidget> notificationDialog(
    core::events::EventType type, core::events::EventChannel channel, bool isFaulty)
{
    auto dialog = std::make_unique<ui::settings::NotificationDialog>(school().desk(), rowOf(type));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    auto* channels = dialog->findChild<QTabBar*>(QStringLiteral("notificationChannelTabBar"));
    for (int index = 0; index < channels->count(); ++index) {
        if (channels->tabData(index).toInt() == static_cast<int>(channel)) {
            channels->setCurrentIndex(index);
        }
    }
    if (isFaulty) {
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("notificationBodyPlainTextEdit"))
            ->setPlainText(QStringLiteral("[pesel]\n[imie"));
    }
    settle();
    return dialog;
}

std::unique_ptr<QWidget> staffDialog()
{
    auto dialog = std::make_unique<ui::settings::StaffDialog>(core::access::StaffMember(), true);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

} // namespace

BELFRY_SHOT(settings_school, Page, [] { return section("school"); })
BELFRY_SHOT(settings_mail_folder, Page, [] { return mail(false); })
BELFRY_SHOT(settings_mail_account, Page, [] { return mail(true); })
BELFRY_SHOT(settings_sms_folder, Page, [] { return sms("folder"); })
BELFRY_SHOT(settings_sms_gateway, Page, [] { return sms("twilio"); })
BELFRY_SHOT(settings_wallet, Page, [] { return wallet(); })
BELFRY_SHOT(settings_notifications, Page, [] { return notifications(false); })
BELFRY_SHOT(settings_notifications_details, Page, [] { return notifications(true); })
BELFRY_SHOT(settings_notifications_periodic, Page, [] { return periodic(); })
BELFRY_SHOT(settings_notification_periodic, Own, [] {
    return notificationDialog(
        core::events::EventType::InstalmentDue, core::events::EventChannel::Email, false);
})
BELFRY_SHOT(settings_notification_mail, Own, [] {
    return notificationDialog(core::events::EventType::LessonMoved, core::events::EventChannel::Email, false);
})
BELFRY_SHOT(settings_notification_sms, Own, [] {
    return notificationDialog(core::events::EventType::LessonMoved, core::events::EventChannel::Sms, false);
})
BELFRY_SHOT(settings_notification_fault, Own, [] {
    return notificationDialog(core::events::EventType::LessonMoved, core::events::EventChannel::Email, true);
})
BELFRY_SHOT(settings_texts, Page, [] { return section("texts"); })
BELFRY_SHOT(settings_texts_faults, Page, [] { return faultyText(); })
BELFRY_SHOT(settings_sending, Page, [] { return section("delivery"); })
BELFRY_SHOT(settings_hours, Page, [] { return section("hours"); })
BELFRY_SHOT(settings_support, Page, [] { return section("support"); })
BELFRY_SHOT(settings_staff, Page, [] { return section("staff"); })
BELFRY_SHOT(settings_staff_new, Own, [] { return staffDialog(); })
BELFRY_SHOT(settings_backup, Page, [] { return section("backup"); })
BELFRY_SHOT(settings_security, Page, [] { return section("security"); })
BELFRY_SHOT(settings_look, Page, [] { return section("look"); })

} // namespace belfry::shots
