// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/shots/ShotRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/outbox/DecideDialog.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/today/TodayPage.h"

namespace belfry::shots {

namespace {

using namespace core;
using core::database::Transaction;
using core::outbox::FinishState;

/// A demo school in the middle of a day: sent, refused, uncertain, waiting and to approve.
class BusySchool
{
public:
    BusySchool()
    {
        school.fillDemo();
        school.set("school.instance_url", QStringLiteral("https://e-dziennik.example.org"));
        school.set("mail.transport", QStringLiteral("smtp"));
        school.set("mail.host", QStringLiteral("smtp.example.org"));
        school.set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        school.set("mail.reply_to", QStringLiteral("sekretariat@lingua.example.org"));
        const auto groups
            = school.read([&](Transaction& tx) { return school.services().groups.list(tx, school.owner()); });
        send(groups.at(0).id, false);
        deliver();
        send(groups.at(1).id, false);
        send(groups.at(2).id, true);
    }

    tests::GuiSchool school;

private:
    void send(GroupId group, bool needsApproval)
    {
        school.set(
            "credentials.need_approval", needsApproval ? QStringLiteral("true") : QStringLiteral("false"));
        handover::CredentialsRequest request;
        request.persons = school.read(
            [&](Transaction& tx) { return school.services().groups.students(tx, school.owner(), group); });
        tests::GuiSchool::must(application::CredentialsSending::send(
            school.connection(), school.services(), school.owner(), request));
    }

    /// A worker's round with outcomes of every kind.
    void deliver()
    {
        const auto worker = access::Session::worker(QStringLiteral("Belfry"));
        auto& queue = school.services().queue;
        core::outbox::ClaimRequest claim;
        claim.worker = QUuid::createUuid();
        claim.limit = 14;
        const auto claims = school.write([&](Transaction& tx) { return queue.claim(tx, worker, claim); });
        std::vector<core::outbox::MarkerRequest> markers;
        std::vector<core::outbox::Finish> results;
        for (const auto& one : claims) {
            markers.push_back({ one.id,
                one.epoch,
                QUuid::createUuid(),
                QStringLiteral("Sat, 21 Nov 2026 14:05:00 +0100"),
                QStringLiteral("smtp") });
            core::outbox::Finish finish;
            finish.id = one.id;
            finish.attempt = markers.back().attempt;
            finish.transport = QStringLiteral("smtp");
            finish.socketClosed = true;
            switch (results.size()) {
            case 3:
                finish.state = FinishState::Failed;
                finish.reason = core::outbox::Reason::AddressRefused;
                finish.detail = QStringLiteral("550 5.1.1 no such user here");
                break;
            case 6:
                finish.state = FinishState::InDoubt;
                finish.reason = core::outbox::Reason::Uncertain;
                break;
            default:
                finish.state = FinishState::Sent;
                finish.detail = QStringLiteral("250 2.0.0 Ok: queued as 4XyZ12");
                break;
            }
            results.push_back(finish);
        }
        school.write([&](Transaction& tx) { return queue.beginSend(tx, worker, claim.worker, markers); });
        school.write([&](Transaction& tx) { return queue.finish(tx, worker, claim.worker, results); });
    }
};

tests::GuiSchool& school()
{
    static auto* made = new BusySchool;
    return made->school;
}

std::unique_ptr<QWidget> outbox(const char* tab, const char* state)
{
    auto* page = new ui::outbox::OutboxPage(school().desk(), school().navigator);
    auto window = inMainWindow(page);
    settle();
    QVariantMap filter { { QStringLiteral("tab"), QLatin1String(tab) } };
    filter.insert(QStringLiteral("id"),
        school().number(
            QStringLiteral("SELECT MAX(id) FROM outbox WHERE state = '%1'").arg(QLatin1String(state))));
    page->open(filter);
    settle();
    return window;
}

std::unique_ptr<QWidget> decide()
{
    const auto rows = school().read([](Transaction& tx) {
        return school().services().outbox.findMany(tx,
            school().owner(),
            { OutboxId(
                school().number(QStringLiteral("SELECT MAX(id) FROM outbox WHERE state = 'in_doubt'"))) });
    });
    return std::make_unique<ui::outbox::DecideDialog>(rows.front());
}

std::unique_ptr<QWidget> send()
{
    const auto groups = school().read(
        [](Transaction& tx) { return school().services().groups.list(tx, school().owner()); });
    const auto students = school().read([&](Transaction& tx) {
        return school().services().groups.students(tx, school().owner(), groups.at(4).id);
    });
    auto dialog = std::make_unique<ui::SendCredentialsDialog>(school().desk(), students);
    settle();
    return dialog;
}

BELFRY_SHOT(today, Page, [] {
    auto window = inMainWindow(new ui::today::TodayPage(school().desk(), school().navigator));
    settle();
    return window;
})
BELFRY_SHOT(outbox_to_approve, Page, [] { return outbox("toApprove", "pending"); })
BELFRY_SHOT(outbox_waiting, Page, [] { return outbox("waiting", "ready"); })
BELFRY_SHOT(outbox_sent, Page, [] { return outbox("sent", "sent"); })
BELFRY_SHOT(outbox_not_sent, Page, [] { return outbox("notSent", "failed"); })
BELFRY_SHOT(outbox_decide, Page, [] { return outbox("decide", "in_doubt"); })
BELFRY_SHOT(outbox_decide_dialog, Own, decide)
BELFRY_SHOT(send_credentials, Own, send)

} // namespace

} // namespace belfry::shots
