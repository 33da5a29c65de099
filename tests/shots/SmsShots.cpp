// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/activities/WalletBadge.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/SmsEditor.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/students/PersonDialog.h"

#include <QComboBox>
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

/// A school that counts in points and sends SMS through a gateway: reserved, waiting for credit, charged.
class SmsSchool
{
public:
    SmsSchool()
    {
        school.set("school.instance_url", QStringLiteral("https://e-dziennik.example.org"));
        school.set("school.phone", QStringLiteral("+48 22 123 45 67"));
        for (const auto& [key, value] : { std::pair { "sms.active", "true" },
                 { "sms.price_minor", "16" },
                 { "wallet.points", "true" },
                 { "wallet.point_minor", "10" },
                 { "wallet.warn_below_minor", "2000" } }) {
            school.set(key, QLatin1String(value));
        }
        for (int index = 0; index < 6; ++index) {
            students.push_back(
                school.addStudent(QStringLiteral("Zofia"), QStringLiteral("Nr %1").arg(index + 1)));
            school.write([&](core::database::Transaction& tx) {
                return school.services().people.addPhone(tx,
                    school.owner(),
                    students.back(),
                    QStringLiteral("60010020%1").arg(index),
                    QStringLiteral("PL"),
                    true);
            });
        }
        school.write([&](core::database::Transaction& tx) {
            return school.services().wallet.topUp(
                tx, school.owner(), 64, QDate(2026, 1, 12), QStringLiteral("FV 17/2026"));
        });
        core::handover::CredentialsRequest request;
        request.persons = { students.begin(), students.begin() + 5 };
        request.channel = core::outbox::Channel::Sms;
        tests::GuiSchool::must(core::application::CredentialsSending::send(
            school.connection(), school.services(), school.owner(), request));
    }

    tests::GuiSchool school;
    std::vector<core::PersonId> students;
};

SmsSchool& smsSchool()
{
    static auto* made = new SmsSchool;
    return *made;
}

std::unique_ptr<QWidget> outbox()
{
    auto& school = smsSchool().school;
    auto* page = new ui::outbox::OutboxPage(school.desk(), school.navigator);
    auto window = inMainWindow(page);
    settle();
    page->open({ { QStringLiteral("tab"), QStringLiteral("waiting") },
        { QStringLiteral("id"), school.number(QStringLiteral("SELECT MAX(id) FROM outbox")) } });
    settle();
    return window;
}

std::unique_ptr<QWidget> section(const char* key, int height)
{
    auto& school = smsSchool().school;
    auto* page = new ui::settings::SettingsPage(school.desk(), school.navigator);
    auto window = inMainWindow(page);
    settle();
    page->open({ { QStringLiteral("page"), QLatin1String(key) } });
    settle();
    window->setFixedSize(1024, height);
    return window;
}

std::unique_ptr<QWidget> sendCredentials()
{
    auto dialog
        = std::make_unique<ui::SendCredentialsDialog>(smsSchool().school.desk(), smsSchool().students);
    settle();
    auto* channel = dialog->findChild<QComboBox*>(QStringLiteral("channelComboBox"));
    channel->setCurrentIndex(channel->findData(static_cast<int>(core::outbox::Channel::Sms)));
    settle();
    return dialog;
}

std::unique_ptr<QWidget> badge()
{
    auto frame = std::make_unique<QWidget>();
    ui::setLook(frame.get(), "page");
    auto* layout = new QVBoxLayout(frame.get());
    layout->addWidget(new ui::WalletBadge(smsSchool().school.desk(), frame.get()));
    settle();
    return frame;
}

} // namespace

BELFRY_SHOT(sms_outbox, Page, outbox)
BELFRY_SHOT(sms_settings_whole, Own, [] { return section("sms", 1750); })
BELFRY_SHOT(sms_wallet_whole, Own, [] { return section("wallet", 1350); })
BELFRY_SHOT(sms_send_credentials, Own, sendCredentials)
BELFRY_SHOT(sms_badge, Own, badge)
BELFRY_SHOT(sms_person, Own, [] {
    auto made = std::make_unique<ui::students::PersonDialog>(
        smsSchool().school.desk(), smsSchool().students.front());
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    settle();
    return std::unique_ptr<QWidget>(std::move(made));
})
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
