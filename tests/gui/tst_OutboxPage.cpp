// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/CredentialsSending.h"
#include "core/delivery/DeliveryRound.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/outbox/DecideDialog.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/today/TodayPage.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

using namespace belfry;
using namespace belfry::core;
using belfry::core::database::Transaction;
using belfry::tests::GuiSchool;
using ui::MessageBox::Answer;

/// ES-09, ES-38, LL1-13 and the outbox of the screens' plan, driven in the real page.
class tst_OutboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::MessageBox::setSilent(true);
        m_school = std::make_unique<GuiSchool>();
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_school->set("mail.reply_to", QStringLiteral("sekretariat@lingua.example.org"));
        m_school->set("credentials.need_approval", QStringLiteral("true"));
        m_zofia = m_school->addStudent(
            QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), QStringLiteral("zofia@example.org"));
        m_jan = m_school->addStudent(
            QStringLiteral("Jan"), QStringLiteral("Baran"), QStringLiteral("jan@example.org"));
        handover::CredentialsRequest request;
        request.persons = { m_zofia, m_jan };
        GuiSchool::must(application::CredentialsSending::send(
            m_school->connection(), m_school->services(), m_school->owner(), request));
        m_page = std::make_unique<ui::outbox::OutboxPage>(m_school->desk(), m_school->navigator);
        m_page->resize(1024, 640);
        m_page->show();
        m_table = m_page->findChild<ui::CheckableTableView*>(QStringLiteral("outboxTableView"));
        QVERIFY(m_table);
    }
    void cleanup()
    {
        m_page.reset();
        m_school.reset();
    }

    void approvesWhatIsTickedAndSaysSoInTheTabs()
    {
        new QAbstractItemModelTester(
            m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        QTRY_VERIFY(tabText(0).contains(QLatin1String("2")));
        QCOMPARE(m_school->navigator.badges.value(QStringLiteral("outbox")), 2);
        m_table->tickAll();
        ui::MessageBox::setNextAnswer(Answer::Yes);
        click("approveButton");
        QTRY_COMPARE(m_school->number(QStringLiteral(
                         "SELECT COUNT(*) FROM outbox WHERE state = 'ready' AND approval = 'person'")),
            2);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        const QStringList asked = ui::MessageBox::takeShownTexts();
        QVERIFY2(!asked.isEmpty() && asked.join(QLatin1Char(' ')).contains(QLatin1Char('2')),
            qPrintable(asked.join(QLatin1Char('|'))));
        showTab(1);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
    }

    /// More than fifty at once: the password again, and then they are approved.
    void manyAtOnceAskForThePassword()
    {
        std::vector<PersonId> many;
        for (int index = 0; index < 51; ++index) {
            many.push_back(m_school->addStudent(QStringLiteral("Ewa"),
                QStringLiteral("Nr%1").arg(index),
                QStringLiteral("ewa%1@example.org").arg(index)));
        }
        handover::CredentialsRequest request;
        request.persons = many;
        GuiSchool::must(application::CredentialsSending::send(
            m_school->connection(), m_school->services(), m_school->owner(), request));
        auto session = m_school->owner();
        session.stepUpUntilMs = 0;
        m_school->desk().setSession(session);
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 53);
        m_table->tickAll();
        ui::MessageBox::setNextAnswer(Answer::Yes);
        click("approveButton");
        ui::StepUpDialog* dialog = nullptr;
        QTRY_VERIFY(dialog = m_page->findChild<ui::StepUpDialog*>());
        const auto approved = QStringLiteral("SELECT COUNT(*) FROM outbox WHERE approval = 'person'");
        QCOMPARE(m_school->number(approved), 0);
        dialog->findChild<QLineEdit*>(QStringLiteral("stepUpPasswordField"))->setText(GuiSchool::password());
        dialog->findChild<QPushButton*>(QStringLiteral("stepUpConfirmButton"))->click();
        QTRY_COMPARE(m_school->number(approved), 53);
        ui::MessageBox::takeShownTexts();
    }

    void rejectsWithAReasonThatIsKept()
    {
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        m_table->setCurrentId(rowId(0));
        ui::MessageBox::setNextText(QStringLiteral("wrong group"));
        click("rejectButton");
        QTRY_COMPARE(m_school->number(QStringLiteral(
                         "SELECT COUNT(*) FROM outbox WHERE state = 'cancelled' AND reason = 'rejected'")),
            1);
        showTab(3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_table->setCurrentId(rowId(0));
        QTRY_VERIFY(m_page->findChild<ui::Banner*>(QStringLiteral("messageReasonBanner"))
                ->text()
                .contains(QLatin1String("wrong group")));
    }

    void showsTheFrozenMailWithThePasswordMasked()
    {
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        m_table->setCurrentId(rowId(0));
        auto* text = m_page->findChild<QTextBrowser*>(QStringLiteral("messageTextBrowser"));
        QTRY_VERIFY(text->toPlainText().contains(QLatin1String("https://lingua.example.org")));
        const auto secrets = m_school->write([&](Transaction& tx) {
            return m_school->services().credentials.openForSending(tx, m_school->owner(), { m_zofia, m_jan });
        });
        for (const auto& secret : secrets) {
            QVERIFY(!text->toPlainText().contains(secret.password.reveal()));
        }
        QVERIFY(text->toPlainText().contains(QChar(0x2022)));
    }

    void opensWhereSomethingWaitsForApproval()
    {
        auto* tabs = m_page->findChild<QTabBar*>(QStringLiteral("outboxTabBar"));
        QCOMPARE(tabs->currentIndex(), 1);
        m_page->activated();
        QTRY_COMPARE(tabs->currentIndex(), 0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        // Who asks for a tab gets it, empty as it is.
        m_page->activated();
        m_page->open({ { QStringLiteral("tab"), QStringLiteral("sent") } });
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void exportsAndPrintsTheWholeTab()
    {
        auto session = m_school->desk().session();
        session.stepUpUntilMs = m_school->owner().stepUpUntilMs; // the password was typed a moment ago
        m_school->desk().setSession(session);
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        const QString csv = m_school->folder() + QStringLiteral("/outbox.csv");
        ui::FileDialog::setNextFileName(csv);
        m_page->findChild<QAction*>(QStringLiteral("exportListAction"))->trigger();
        QTRY_VERIFY(QFileInfo(csv).size() > 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QStringLiteral("Abramowicz")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Baran")), qPrintable(text));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'outbox.export'")),
            1);
        const QString pdf = m_school->folder() + QStringLiteral("/outbox.pdf");
        ui::Printing::setNextPdf(pdf);
        m_page->findChild<QAction*>(QStringLiteral("printListAction"))->trigger();
        QTRY_VERIFY(QFileInfo(pdf).size() > 500);
    }

    void cancelAsksAndKeepsWhenTheAnswerIsNo()
    {
        showTab(0);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        m_table->tickAll();
        ui::MessageBox::setNextAnswer(Answer::No);
        click("cancelMessagesButton");
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'pending'")), 2);
        ui::MessageBox::setNextAnswer(Answer::Yes);
        click("cancelMessagesButton");
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'cancelled'")), 2);
    }

    void anUncertainMessageIsDecidedWithAReason()
    {
        makeUncertain();
        showTab(4);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_table->setCurrentId(rowId(0));
        QTRY_VERIFY(button("decideButton")->isVisible());
        click("decideButton");
        auto* dialog = m_page->findChild<ui::outbox::DecideDialog*>();
        QVERIFY(dialog);
        auto* decide = dialog->findChild<QPushButton*>(QStringLiteral("decideConfirmButton"));
        QVERIFY(!decide->isEnabled());
        dialog->findChild<QRadioButton*>(QStringLiteral("treatAsSentRadioButton"))->click();
        QVERIFY2(!decide->isEnabled(), "a reason is needed");
        dialog->findChild<QLineEdit*>(QStringLiteral("decideReasonLineEdit"))
            ->setText(QStringLiteral("she called"));
        decide->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'sent'")), 1);
    }

    void pauseStopsEverythingAndResumes()
    {
        click("pauseButton");
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM sending WHERE is_paused = TRUE")), 1);
        QTRY_VERIFY(button("pauseButton")->text().contains(QLatin1String("esume")));
        click("pauseButton");
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM sending WHERE is_paused = TRUE")), 0);
    }

    void aReasonLeadsToThePlaceThatMendsIt()
    {
        approveAll();
        people::ConsentEntry withdrawal;
        withdrawal.person = m_zofia;
        withdrawal.granted = false;
        withdrawal.source = QStringLiteral("paper");
        m_school->write([&](Transaction& tx) {
            return m_school->services().consents.record(tx, m_school->owner(), withdrawal);
        });
        claimAndMark();
        showTab(3);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_table->setCurrentId(rowId(0));
        auto* banner = m_page->findChild<ui::Banner*>(QStringLiteral("messageReasonBanner"));
        QTRY_VERIFY(banner->text().contains(QLatin1String("consent"), Qt::CaseInsensitive));
        Q_EMIT banner->actionTriggered();
        QCOMPARE(m_school->navigator.page, QStringLiteral("students"));
        QCOMPARE(m_school->navigator.filters.value(QStringLiteral("id")).toLongLong(), m_zofia.value());
    }

    void todayCountsAndLeadsToTheLists()
    {
        ui::today::TodayPage today(m_school->desk(), m_school->navigator);
        today.resize(1024, 640);
        today.show();
        QTRY_VERIFY(today.findChild<QPushButton*>(QStringLiteral("approveTaskButton")));
        today.findChild<QPushButton*>(QStringLiteral("approveTaskButton"))->click();
        QCOMPARE(m_school->navigator.page, QStringLiteral("outbox"));
        QCOMPARE(
            m_school->navigator.filters.value(QStringLiteral("tab")).toString(), QStringLiteral("toApprove"));
        approveAll();
        Q_EMIT m_school->desk().changed(database::Topic::Outbox);
        QTRY_VERIFY(!today.findChild<QPushButton*>(QStringLiteral("approveTaskButton")));
    }

private:
    void showTab(int index)
    {
        m_page->findChild<QTabBar*>(QStringLiteral("outboxTabBar"))->setCurrentIndex(index);
    }
    QString tabText(int index)
    {
        return m_page->findChild<QTabBar*>(QStringLiteral("outboxTabBar"))->tabText(index);
    }
    QPushButton* button(const char* name) { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    void click(const char* name)
    {
        QTRY_VERIFY(button(name)->isVisible() && button(name)->isEnabled());
        button(name)->click();
    }
    qint64 rowId(int row) { return m_table->model()->index(row, 0).data(ui::roles::kRowId).toLongLong(); }

    void approveAll()
    {
        m_school->write([&](Transaction& tx) {
            return m_school->services().outbox.approve(tx, m_school->owner(), { OutboxId(1), OutboxId(2) });
        });
    }
    /// A worker that gets as far as the marker.
    std::vector<outbox::MarkerRequest> claimAndMark()
    {
        const auto worker = access::Session::worker(QStringLiteral("test"));
        outbox::ClaimRequest claim;
        claim.worker = QUuid::createUuid();
        const auto claims = m_school->write(
            [&](Transaction& tx) { return m_school->services().queue.claim(tx, worker, claim); });
        std::vector<outbox::MarkerRequest> requests;
        for (const auto& one : claims) {
            requests.push_back(
                { one.id, one.epoch, QUuid::createUuid(), QStringLiteral("now"), QStringLiteral("smtp") });
        }
        m_school->write([&](Transaction& tx) {
            return m_school->services().queue.beginSend(tx, worker, claim.worker, requests);
        });
        m_claimWorker = claim.worker;
        return requests;
    }
    void makeUncertain()
    {
        approveAll();
        const auto marked = claimAndMark();
        outbox::Finish finish;
        finish.id = marked.front().id;
        finish.attempt = marked.front().attempt;
        finish.state = outbox::FinishState::InDoubt;
        finish.reason = outbox::Reason::Uncertain;
        finish.transport = QStringLiteral("smtp");
        finish.socketClosed = true;
        m_school->write([&](Transaction& tx) {
            return m_school->services().queue.finish(
                tx, access::Session::worker(QStringLiteral("test")), m_claimWorker, { finish });
        });
    }

    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<ui::outbox::OutboxPage> m_page;
    ui::CheckableTableView* m_table = nullptr;
    PersonId m_zofia;
    PersonId m_jan;
    QUuid m_claimWorker;
};

BELFRY_TEST(tst_OutboxPage)
#include "tst_OutboxPage.moc"
