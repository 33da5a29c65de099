// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/activities/ImportWizard.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QRadioButton>

namespace belfry::shots {

namespace {

using ui::ImportWizard;

/// The list of resources/demo beside the sources: ./dev shots runs from there.
const char kList[] = "resources/demo/kursanci.csv";

/// A new one for each picture: the pictures before have imported the list.
tests::GuiSchool& freshSchool()
{
    static std::unique_ptr<tests::GuiSchool> school;
    school.reset();
    school = std::make_unique<tests::GuiSchool>();
    return *school;
}

void settle(const std::function<bool()>& done)
{
    for (int round = 0; round < 10'000 && !done(); ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

std::unique_ptr<QWidget> wizardAt(ImportWizard::Step step)
{
    auto wizard = std::make_unique<ImportWizard>(freshSchool().desk());
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    auto* next = wizard->findChild<QPushButton*>(QStringLiteral("nextButton"));
    wizard->openFile(QLatin1String(kList));
    settle([next] { return next->isEnabled(); });
    while (wizard->step() < step) {
        const auto before = wizard->step();
        if (before == ImportWizard::Step::Consent) {
            wizard->findChild<QRadioButton*>(QStringLiteral("consentYesRadioButton"))->setChecked(true);
        }
        next->click();
        settle([&] { return wizard->step() != before; });
        if (wizard->step() == before) {
            return nullptr;
        }
    }
    return wizard;
}

} // namespace

BELFRY_SHOT(import_1_file, Own, [] { return wizardAt(ImportWizard::Step::File); })
BELFRY_SHOT(import_2_columns, Own, [] { return wizardAt(ImportWizard::Step::Columns); })
BELFRY_SHOT(import_3_consent, Own, [] { return wizardAt(ImportWizard::Step::Consent); })
BELFRY_SHOT(import_4_preview, Own, [] { return wizardAt(ImportWizard::Step::Preview); })
BELFRY_SHOT(import_5_result, Own, [] { return wizardAt(ImportWizard::Step::Done); })
BELFRY_SHOT(import_broken_file, Own, []() -> std::unique_ptr<QWidget> {
    auto wizard = std::make_unique<ImportWizard>(freshSchool().desk());
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    wizard->openFile(QStringLiteral("resources/icons/mail.svg"));
    return wizard;
})

} // namespace belfry::shots
