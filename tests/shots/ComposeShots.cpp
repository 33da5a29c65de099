// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/common/MessageSymbol.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/SummaryDialog.h"

#include <QTabWidget>

namespace belfry::shots {

namespace {

using namespace core;
using core::database::Transaction;
using core::messaging::Composition;

tests::GuiSchool& school()
{
    static tests::GuiSchool* made = [] {
        auto* fresh = new tests::GuiSchool;
        fresh->fillDemo();
        fresh->set("mail.transport", QStringLiteral("smtp"));
        fresh->set("mail.host", QStringLiteral("smtp.example.org"));
        fresh->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        fresh->set("mail.reply_to", QStringLiteral("sekretariat@lingua.example.org"));
        fresh->set("school.phone", QStringLiteral("+48 22 555 01 01"));
        fresh->set("sms.active", QStringLiteral("true"));
        fresh->set("sms.price_minor", QStringLiteral("16"));
        fresh->set("consent.mode", QStringLiteral("contract"));
        return fresh;
    }();
    return *made;
}

Composition written()
{
    Composition composition;
    const auto groups = school().read(
        [](Transaction& tx) { return school().services().groups.list(tx, school().owner()); });
    composition.audience.parts
        = { { messaging::AudiencePart::Kind::Group, groups.at(0).id.value(), groups.at(0).name },
              { messaging::AudiencePart::Kind::Group, groups.at(1).id.value(), groups.at(1).name } };
    composition.audience.who = messaging::Who::Both;
    composition.channels = { outbox::Channel::Email, outbox::Channel::Sms };
    composition.text.subject = QStringLiteral("No lessons on Friday");
    composition.text.body = QStringLiteral("Dear [recipient],\n\non Friday there are no lessons. [full name] "
                                           "will learn from home.\n\nKind regards\n[school]");
    composition.smsText = QStringLiteral("On Friday there are no lessons for [given name]. [school]");
    composition.attachments
        = { { QStringLiteral("plan.pdf"), "application/pdf", QByteArray(32, '\1'), 184320 } };
    return composition;
}

std::unique_ptr<QWidget> compose(int view, int text = 0)
{
    auto window = std::make_unique<ui::compose::ComposeWindow>(
        school().desk(), school().navigator, ui::MessageStart());
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->setComposition(written());
    settle();
    window->findChild<QTabWidget*>(QStringLiteral("composeViewsTabWidget"))->setCurrentIndex(view);
    window->findChild<QTabWidget*>(QStringLiteral("textsTabWidget"))->setCurrentIndex(text);
    settle();
    return window;
}

std::unique_ptr<QWidget> summary()
{
    Composition composition = written();
    composition.audience.parts = { { messaging::AudiencePart::Kind::AllGroups, 0, {} } };
    composition.attachments.front().fileName = QStringLiteral("list.xlsx");
    ui::compose::ComposeFacts facts;
    bool isRead = false;
    QObject context;
    school().desk().read(
        [composition](ui::SchoolWorker& worker, Transaction& tx, const access::Session& session) {
            return ui::compose::readComposeFacts(worker, tx, session, { composition, 0 });
        },
        &context,
        [&](const Result<ui::compose::ComposeFacts>& read) {
            facts = read.value();
            isRead = true;
        });
    while (!isRead) {
        settle();
    }
    return std::make_unique<ui::compose::SummaryDialog>(facts, school().navigator, true, QString());
}

BELFRY_SHOT(compose, Page, [] { return compose(0); })
BELFRY_SHOT(compose_recipients, Page, [] { return compose(1); })
BELFRY_SHOT(compose_not_reached, Page, [] { return compose(2, 1); })
BELFRY_SHOT(compose_summary, Own, summary)

} // namespace

} // namespace belfry::shots
