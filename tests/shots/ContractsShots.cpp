// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/contracts/ContractDialog.h"
#include "ui/contracts/ContractImportDialog.h"
#include "ui/contracts/ContractsPage.h"
#include "ui/contracts/PaymentDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/students/PersonsPage.h"

namespace belfry::shots {

namespace {

using namespace ui::contracts;

tests::GuiSchool& school()
{
    static const auto made = [] {
        auto school = std::make_unique<tests::GuiSchool>();
        school->fillDemo();
        school->set("school.account_number", QStringLiteral("PL 61 1090 1014 0000 0712 1981 2874"));
        for (const char* name : { "Rada rodziców", "Kierowca", "Wolontariusz" }) {
            school->write([&](core::database::Transaction& tx) -> core::Result<void> {
                TRY(school->services().roles.add(tx, school->owner(), QString::fromUtf8(name)));
                return {};
            });
        }
        return school;
    }();
    return *made;
}

std::unique_ptr<QWidget> page(const char* tab)
{
    auto* page = new ContractsPage(school().desk(), school().navigator);
    page->open({ { QStringLiteral("id"), 3 }, { QStringLiteral("tab"), QLatin1String(tab) } });
    return inMainWindow(page);
}

std::unique_ptr<QWidget> settings(const char* section)
{
    auto* page = new ui::settings::SettingsPage(school().desk(), school().navigator);
    page->open({ { QStringLiteral("page"), QLatin1String(section) } });
    return inMainWindow(page);
}

template <class Dialog> std::unique_ptr<QWidget> kept(std::unique_ptr<Dialog> dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

ContractDialog::Start start()
{
    return school().read([&](core::database::Transaction& tx) -> core::Result<ContractDialog::Start> {
        auto& services = school().services();
        ContractDialog::Start start;
        TRY_ASSIGN(start.contract, services.contracts.find(tx, school().owner(), core::ContractId(3)));
        TRY_ASSIGN(
            start.instalments, services.contracts.instalments(tx, school().owner(), core::ContractId(3)));
        TRY_ASSIGN(const auto student, services.people.find(tx, school().owner(), start.contract.student));
        TRY_ASSIGN(const auto payer, services.people.find(tx, school().owner(), start.contract.payer));
        start.studentName = student.listName();
        start.payerName = payer.listName();
        return start;
    });
}

} // namespace

BELFRY_SHOT(contracts, Page, [] { return page("general"); })
BELFRY_SHOT(contracts_instalments, Page, [] { return page("instalments"); })
BELFRY_SHOT(contracts_payments, Page, [] { return page("payments"); })
BELFRY_SHOT(
    contracts_edit, Own, [] { return kept(std::make_unique<ContractDialog>(school().desk(), start())); })
BELFRY_SHOT(contracts_new, Own, [] {
    return kept(std::make_unique<ContractDialog>(school().desk(), ContractDialog::Start()));
})
BELFRY_SHOT(contracts_payment, Own, [] {
    core::contracts::Balance balance;
    balance.currency = QStringLiteral("PLN");
    balance.dueMinor = 54'000;
    balance.paidMinor = 18'000;
    return kept(std::make_unique<PaymentDialog>(school().desk(), start().contract, balance));
})
BELFRY_SHOT(contracts_import, Own, [] {
    core::registration::ImportTable table;
    table.headings = QStringList { QStringLiteral("number"),
        QStringLiteral("student"),
        QStringLiteral("payer"),
        QStringLiteral("from"),
        QStringLiteral("to"),
        QStringLiteral("due"),
        QStringLiteral("amount") };
    const QString student = start().studentName;
    const auto row = [&](const char* number, const QString& name, const char* to, const char* amount) {
        table.records.push_back({ static_cast<int>(table.records.size()) + 2,
            { QLatin1String(number),
                name,
                QString(),
                QStringLiteral("2026-09-01"),
                QLatin1String(to),
                QStringLiteral("2026-09-10"),
                QLatin1String(amount) } });
    };
    row("N/1", student, "2027-06-30", "1.234,56");
    row("N/2", QStringLiteral("Nikt Taki"), "2027-06-30", "200");
    row("N/3", student, "2026-08-01", "200");
    row("N/4", student, "2027-06-30", "12 50");
    return kept(
        std::make_unique<ContractImportDialog>(school().desk(), table, QStringLiteral("contracts.csv")));
})
BELFRY_SHOT(contracts_person, Page, [] {
    auto* persons = new ui::students::PersonsPage(school().desk(), school().navigator);
    persons->open({ { QStringLiteral("id"), start().contract.student.value() },
        { QStringLiteral("tab"), QStringLiteral("contracts") } });
    return inMainWindow(persons);
})
BELFRY_SHOT(settings_contract_text, Page, [] { return settings("contractText"); })
BELFRY_SHOT(settings_consents, Page, [] { return settings("consents"); })
BELFRY_SHOT(settings_roles, Page, [] { return settings("roles"); })

} // namespace belfry::shots
