// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/OutboxList.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/MessageSymbol.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Banner.h"
#include "ui/compose/AttachmentsRow.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/groups/GroupsPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/students/PersonsPage.h"

#include <QtTest>
#include <QtWidgets>

using namespace belfry;
using namespace belfry::core;
using belfry::core::database::Transaction;
using belfry::tests::GuiSchool;
using ui::compose::ComposeWindow;

/// IM-04 to IM-06, IM-21, ES-01, ES-02, ES-04, wishes 1, 10, 11, 19: writing a message in the real window.
class tst_ComposeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::MessageBox::setSilent(true);
        m_school = std::make_unique<GuiSchool>();
        m_school->set("mail.from", QStringLiteral("biuro@lingua.example.org"));
        m_school->set("mail.reply_to", QStringLiteral("sekretariat@lingua.example.org"));
        m_zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        m_jan = student("Jan", "Baran", "jan@example.org");
        m_ewa = student("Ewa", "Lis", "");
    }
    void cleanup()
    {
        delete m_window;
        said();
        m_said.clear();
        m_school.reset();
    }

    void putsWhatWasTypedIntoTheOutbox()
    {
        open(ui::messageTo({ m_zofia, m_jan }));
        type(QStringLiteral("No lessons"), QStringLiteral("Dear [recipient], no lessons on Monday."));
        QTRY_VERIFY(preview().contains(QLatin1String("Dear Zofia Abramowicz")));
        QVERIFY(label("planSummaryLabel").contains(QLatin1String("2 people")));
        confirm("putIntoOutboxButton");
        QTRY_COMPARE(m_school->number(QStringLiteral(
                         "SELECT COUNT(*) FROM outbox WHERE state = 'pending' AND kind = 'informational'")),
            2);
        QTRY_VERIFY(!m_window);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 0);
    }

    /// IM-21: every recipient is listed, and whoever is not ticked gets nothing.
    void takesRecipientsOutByHand()
    {
        open(ui::messageToGroups({ { m_school->group(QStringLiteral("A1")), QStringLiteral("A1") } }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        auto* list = find<QListView>("recipientsListView");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Abramowicz Zofia"));
        QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY(preview().contains(QLatin1String("Hello")));
        QTRY_VERIFY(label("recipientsRemarkLabel").contains(QLatin1Char('1')));
        confirm("putIntoOutboxButton");
        QTRY_VERIFY(!m_window);
        QCOMPARE(recipients(), QStringList { QStringLiteral("Jan Baran") });
    }

    /// Who gets nothing stands in the window with the reason and a button that leads to the person.
    void namesWhoIsNotReachedAndLeadsThere()
    {
        open(ui::messageTo({ m_zofia, m_ewa }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        auto* table = find<QTableWidget>("leftOutTableWidget");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().contains(QLatin1String("Lis Ewa")));
        QTRY_VERIFY(label("planSummaryLabel").contains(QLatin1String("1 skipped")));
        click("mend0Button");
        QCOMPARE(m_school->navigator.page, QStringLiteral("students"));
        QCOMPARE(m_school->navigator.filters.value(QStringLiteral("id")).toLongLong(), m_ewa.value());
        // Mended elsewhere: the window follows by itself.
        m_school->write([&](Transaction& tx) {
            people::ContactPoint point;
            point.person = m_ewa;
            point.raw = QStringLiteral("ewa@example.org");
            return m_school->services().people.setContactPoints(
                tx, m_school->owner(), m_ewa, { point }, QStringLiteral("PL"));
        });
        Q_EMIT m_school->desk().changed(database::Topic::People);
        QTRY_COMPARE(table->rowCount(), 0);
    }

    /// Wish 11: a hole in the text stops that recipient, and a fallback fills it.
    void stopsAnEmptyVariable()
    {
        const auto alone = student("Ola", "Zych", "ola@example.org", QString());
        open(ui::messageTo({ m_zofia, alone }));
        type(QStringLiteral("Group"), QStringLiteral("Your group is [group]."));
        auto* table = find<QTableWidget>("leftOutTableWidget");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().contains(QLatin1String("Zych Ola")));
        QVERIFY(table->item(0, 0)->text().contains(variable(messaging::Variable::GroupName)));
        find<QPlainTextEdit>("bodyPlainTextEdit")
            ->setPlainText(QStringLiteral("Your group is [group|not fixed yet]."));
        QTRY_COMPARE(table->rowCount(), 0);
        click("nextRecipientButton");
        QTRY_VERIFY(preview().contains(QLatin1String("Your group is not fixed yet.")));
    }

    /// Nested, unknown, unclosed variables are said under the text; brackets of a value and HTML stay words.
    void saysWhatIsWrongWithTheText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown") << QStringLiteral("Dear [nonsense]") << QStringLiteral("nonsense");
        QTest::newRow("unclosed") << QStringLiteral("Dear [recipient") << QStringLiteral("recipient");
        QTest::newRow("nested") << QStringLiteral("Dear [given [family name]]") << QStringLiteral("given");
        QTest::newRow("password") << QStringLiteral("Your password: [password]") << QStringLiteral("has");
    }
    void saysWhatIsWrongWithTheText()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, word);
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Hello"), body);
        QTRY_VERIFY(find<QLabel>("composeProblemLabel")->isVisibleTo(m_window));
        QVERIFY2(label("composeProblemLabel").contains(word), qPrintable(label("composeProblemLabel")));
        click("intoOutboxButton");
        QTRY_VERIFY(said().contains(QLatin1String("Nothing was put")));
        QVERIFY(!summary());
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 0);
    }
    void takesBracketsAndHtmlAsWords()
    {
        m_school->set("school.name", QStringLiteral("School [recipient]"));
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Hello"), QStringLiteral("<b>[school]</b> [[x]"));
        QTRY_COMPARE(preview().trimmed(), QStringLiteral("<b>School [recipient]</b> [x]"));
    }

    /// What is typed survives a crash: it is kept while it is typed, and the next window offers it.
    void keepsADraftAndGoesOnWithIt()
    {
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Half a sentence"), QStringLiteral("We would like to"));
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 1);
        QTRY_VERIFY(!label("draftSavedLabel").isEmpty());
        m_window->close();
        QTRY_VERIFY(!m_window);
        open({});
        auto* banner = find<ui::Banner>("draftBanner");
        QTRY_VERIFY(banner->isVisibleTo(m_window));
        QVERIFY(banner->text().contains(QLatin1String("Half a sentence")));
        Q_EMIT banner->actionTriggered();
        QTRY_COMPARE(find<QLineEdit>("subjectLineEdit")->text(), QStringLiteral("Half a sentence"));
        QCOMPARE(
            find<QPlainTextEdit>("bodyPlainTextEdit")->toPlainText(), QStringLiteral("We would like to"));
        QCOMPARE(m_window->composition().audience.parts.size(), size_t { 1 });
        confirm("putIntoOutboxButton");
        QTRY_VERIFY(!m_window);
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 0);
    }
    void keepsTheDraftWhenTheWindowIsTorn()
    {
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Signing out"), QStringLiteral("text"));
        delete m_window;
        QTRY_COMPARE(
            m_school->text(QStringLiteral("SELECT title FROM message_draft")), QStringLiteral("Signing out"));
    }
    void throwsADraftAway()
    {
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("No"), QStringLiteral("text"));
        m_window->saveDraft();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 1);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Yes);
        click("discardDraftButton");
        QTRY_VERIFY(!m_window);
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 0);
    }

    /// Wish 19: named, and asked once.
    void asksOnceAboutRiskySends()
    {
        auto start = ui::MessageStart();
        start.audience.parts = { { messaging::AudiencePart::Kind::AllGroups, 0, {} } };
        start.audience.who = messaging::Who::Both;
        open(start);
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        click("intoOutboxButton");
        QTRY_VERIFY(summary());
        QCOMPARE(summary()->findChildren<ui::Banner*>(QStringLiteral("riskBanner")).size(), 1);
        auto* put = summary()->findChild<QPushButton*>(QStringLiteral("putIntoOutboxButton"));
        QVERIFY(!put->isEnabled());
        summary()->findChild<QCheckBox*>(QStringLiteral("sureCheckBox"))->setChecked(true);
        put->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 2);
    }

    void savesAndApproves()
    {
        open(ui::messageTo({ m_zofia, m_jan }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        confirm("saveAndApproveButton");
        QTRY_COMPARE(m_school->number(QStringLiteral(
                         "SELECT COUNT(*) FROM outbox WHERE state = 'ready' AND approval = 'person'")),
            2);
    }
    void offersApprovalToThoseWhoMay()
    {
        auto session = m_school->desk().session();
        session.role = access::Role::Secretary;
        session.mayApprove = false;
        m_school->desk().setSession(session);
        open(ui::messageTo({ m_zofia }));
        QCOMPARE(find<QComboBox>("kindComboBox")->count(), 1); // a system message would need no approval
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        click("intoOutboxButton");
        QTRY_VERIFY(summary());
        QVERIFY(!summary()
                ->findChild<QPushButton*>(QStringLiteral("saveAndApproveButton"))
                ->isVisibleTo(summary()));
    }

    /// The audience became empty between choosing and sending: nothing is queued, and the window says it.
    void noticesThatNobodyIsLeft()
    {
        open(ui::messageToGroups({ { m_school->group(QStringLiteral("A1")), QStringLiteral("A1") } }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        click("intoOutboxButton");
        QTRY_VERIFY(summary());
        const GroupId group = m_school->group(QStringLiteral("A1"));
        m_school->write([&](Transaction& tx) {
            return m_school->services().groups.leave(tx, m_school->owner(), group, { m_zofia, m_jan, m_ewa });
        });
        summary()->findChild<QPushButton*>(QStringLiteral("putIntoOutboxButton"))->click();
        QTRY_VERIFY(said().contains(QLatin1String("Nothing was put")));
        QVERIFY(m_window);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 0);
    }

    void countsTheSmsOfThePersonShown()
    {
        m_school->set("sms.active", QStringLiteral("true"));
        m_school->set("sms.price_minor", QStringLiteral("16"));
        m_school->write([&](Transaction& tx) {
            people::ContactPoint point;
            point.person = m_zofia;
            point.kind = people::ContactKind::Phone;
            point.raw = QStringLiteral("+48 512 345 678");
            point.receivesSms = true;
            return m_school->services().people.setContactPoints(
                tx, m_school->owner(), m_zofia, { point }, QStringLiteral("PL"));
        });
        open(ui::messageTo({ m_zofia }));
        find<QCheckBox>("emailCheckBox")->setChecked(false);
        find<QCheckBox>("smsCheckBox")->setChecked(true);
        find<QPlainTextEdit>("smsTextPlainTextEdit")->setPlainText(QStringLiteral("Hello [given name]"));
        QTRY_COMPARE(preview(), QStringLiteral("Hello Zofia"));
        QTRY_VERIFY2(label("smsCounterLabel").startsWith(QLatin1String("11 / 160")),
            qPrintable(label("smsCounterLabel")));
        QTRY_VERIFY2(
            label("planSummaryLabel").contains(QLatin1String("16")), qPrintable(label("planSummaryLabel")));
        confirm("putIntoOutboxButton");
        QTRY_COMPARE(m_school->number(QStringLiteral(
                         "SELECT COUNT(*) FROM outbox WHERE channel = 'sms' AND price_minor = 16")),
            1);
    }

    /// Missing, with a folder in its name, too large: a sentence each, and the others are taken.
    void attachesFiles()
    {
        const QString plan = file(QStringLiteral("plan.pdf"), "the plan");
        const QString hidden = file(QStringLiteral(".hidden"), "x");
        const QString huge = file(QStringLiteral("huge.bin"), QByteArray(16 * 1024 * 1024, 'x'));
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Plan"), QStringLiteral("The plan."));
        find<ui::compose::AttachmentsRow>("attachmentsRow")
            ->add({ plan, hidden, huge, m_school->folder() + QStringLiteral("/../nowhere.pdf") });
        QTRY_COMPARE(m_window->composition().attachments.size(), size_t { 1 });
        const QString said = ui::MessageBox::takeShownTexts().join(QLatin1Char(' '));
        QVERIFY2(said.contains(QLatin1Char('3')), qPrintable(said));
        QCOMPARE(m_window->composition().attachments.front().fileName, QStringLiteral("plan.pdf"));
        // Changed on the disk afterwards: what was attached leaves.
        file(QStringLiteral("plan.pdf"), "another plan");
        confirm("putIntoOutboxButton");
        QTRY_VERIFY(!m_window);
        const auto content = m_school->read([&](Transaction& tx) {
            return m_school->services().outbox.content(tx,
                m_school->owner(),
                OutboxId(m_school->number(QStringLiteral("SELECT MAX(id) FROM outbox"))));
        });
        QVERIFY(content.frozen.contains(QByteArray("the plan").toBase64()));
    }

    void keepsToTheSendingHours()
    {
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        QTRY_VERIFY(label("willLeaveLabel").startsWith(QLatin1String("will leave")));
        find<QComboBox>("whenComboBox")->setCurrentIndex(1);
        find<QDateTimeEdit>("sendAtDateTimeEdit")->setDateTime(QDateTime(QDate(2031, 3, 5), QTime(9, 30)));
        QTRY_VERIFY2(
            label("willLeaveLabel").contains(QLatin1String("2031")), qPrintable(label("willLeaveLabel")));
        confirm("putIntoOutboxButton");
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE planned_at = 1930465800000")),
            1);
    }

    /// Wish 10: to the colleague, marked, and to nobody else.
    void sendsATestToOneself()
    {
        open(ui::messageTo({ m_jan }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello [full name]"));
        QTRY_VERIFY(find<QPushButton>("testToMeButton")->isEnabled());
        ui::MessageBox::setNextText(QStringLiteral("anna@lingua.example.org"));
        click("testToMeButton");
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE purpose = 'test' AND "
                                            "address = 'anna@lingua.example.org' AND state = 'ready'")),
            1);
        QCOMPARE(
            m_school->text(QStringLiteral("SELECT subject FROM outbox")), QStringLiteral("[Test] Hello"));
        QVERIFY(m_window);
        QCOMPARE(m_school->text(QStringLiteral("SELECT email FROM staff")),
            QStringLiteral("anna@lingua.example.org"));
        // It leaves although no person of the lists gets it.
        const auto worker = access::Session::worker(QStringLiteral("Belfry"));
        outbox::ClaimRequest claim;
        claim.worker = QUuid::createUuid();
        claim.limit = 10;
        auto& queue = m_school->services().queue;
        const auto claims = m_school->write([&](Transaction& tx) { return queue.claim(tx, worker, claim); });
        QCOMPARE(claims.size(), size_t { 1 });
        const auto answers = m_school->write([&](Transaction& tx) {
            return queue.beginSend(tx,
                worker,
                claim.worker,
                { { claims.front().id,
                    claims.front().epoch,
                    QUuid::createUuid(),
                    QStringLiteral("Sat, 21 Nov 2026 14:05:00 +0100"),
                    QStringLiteral("smtp") } });
        });
        QCOMPARE(answers.front(), outbox::MarkerAnswer::Go);
    }

    void usesTemplates()
    {
        open(ui::messageTo({ m_zofia }));
        type(QStringLiteral("Cancelled"), QStringLiteral("No lessons, [given name]."));
        ui::MessageBox::setNextText(QStringLiteral("No lessons"));
        QTRY_VERIFY(m_window->findChild<QAction*>(QStringLiteral("saveTemplateAction")));
        find<QAction>("saveTemplateAction")->trigger();
        QTRY_COMPARE(templates().size(), 1);
        type(QString(), QString());
        templates().front()->trigger();
        QCOMPARE(find<QPlainTextEdit>("bodyPlainTextEdit")->toPlainText(),
            QStringLiteral("No lessons, [given name]."));
        QCOMPARE(find<QLineEdit>("subjectLineEdit")->text(), QStringLiteral("Cancelled"));
    }

    /// IM-04, IM-05: the symbol in a list and in its card.
    void addressesOneOrAllFromAList()
    {
        ui::students::PersonsPage page(
            m_school->desk(), m_school->navigator, lists::PersonListKind::Students);
        page.resize(1024, 640);
        page.show();
        auto* table = page.findChild<ui::CheckableTableView*>(QStringLiteral("personsTableView"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setCurrentId(m_jan.value());
        auto* symbol = page.findChild<QPushButton*>(QStringLiteral("messageButton"));
        QTest::mouseClick(symbol, Qt::LeftButton);
        QCOMPARE(addressed(), (std::vector { m_jan }));
        for (const auto key : { Qt::AltModifier, Qt::ShiftModifier }) {
            QTest::mouseClick(symbol, Qt::LeftButton, key);
            QCOMPARE(addressed(), (std::vector { m_zofia, m_jan, m_ewa }));
        }
        auto* onCard = page.findChild<QPushButton*>(QStringLiteral("cardMessageButton"));
        QTRY_VERIFY(onCard->isVisible());
        QTest::mouseClick(onCard, Qt::LeftButton);
        QCOMPARE(addressed(), (std::vector { m_jan }));
        QTest::mouseClick(onCard, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(addressed().size(), size_t { 3 });
        table->setTicked(m_ewa.value(), true);
        table->setTicked(m_zofia.value(), true);
        page.findChild<QPushButton*>(QStringLiteral("bulkMessageButton"))->click();
        QCOMPARE(addressed(), (std::vector { m_zofia, m_ewa }));
        QCOMPARE(m_school->navigator.messages.size(), 6);
        QVERIFY(!m_school->navigator.messages.last().isForStaffProfile);
    }
    /// IM-14: from the list of teachers it goes to the staff profile.
    void addressesTheStaffProfileOfTeachers()
    {
        m_school->write([&](Transaction& tx) {
            people::Person person;
            person.givenName = QStringLiteral("Ina");
            person.familyName = QStringLiteral("Kruk");
            person.roles = people::PersonRole::Teacher;
            return m_school->services().people.add(tx, m_school->owner(), person, QStringLiteral("pl"));
        });
        ui::students::PersonsPage page(
            m_school->desk(), m_school->navigator, lists::PersonListKind::Teachers);
        page.show();
        auto* table = page.findChild<ui::CheckableTableView*>(QStringLiteral("personsTableView"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(
            page.findChild<QPushButton*>(QStringLiteral("messageButton")), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(m_school->navigator.messages.size(), 1);
        QVERIFY(m_school->navigator.messages.last().isForStaffProfile);
    }
    void addressesGroups()
    {
        m_school->group(QStringLiteral("B2"));
        ui::groups::GroupsPage page(m_school->desk(), m_school->navigator);
        page.resize(1024, 640);
        page.show();
        auto* table = page.findChild<ui::CheckableTableView*>(QStringLiteral("groupsTableView"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* symbol = page.findChild<QPushButton*>(QStringLiteral("messageButton"));
        QTest::mouseClick(symbol, Qt::LeftButton, Qt::ShiftModifier);
        const auto& parts = m_school->navigator.messages.last().audience.parts;
        QCOMPARE(parts.size(), size_t { 2 });
        QCOMPARE(parts.front().kind, messaging::AudiencePart::Kind::Group);
        QTest::mouseClick(symbol, Qt::LeftButton);
        QCOMPARE(m_school->navigator.messages.last().audience.parts.size(), size_t { 1 });
    }

    /// Edited in the outbox: a new message waits for approval, the approval of another can be taken back.
    void editsInTheOutboxAndTakesAnApprovalBack()
    {
        open(ui::messageTo({ m_zofia, m_jan }));
        type(QStringLiteral("Hello"), QStringLiteral("Hello"));
        confirm("saveAndApproveButton");
        QTRY_VERIFY(!m_window);
        ui::outbox::OutboxPage page(m_school->desk(), m_school->navigator);
        page.resize(1024, 640);
        page.show();
        auto* table = page.findChild<ui::CheckableTableView*>(QStringLiteral("outboxTableView"));
        page.open({ { QStringLiteral("tab"), QStringLiteral("waiting") } });
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto button
            = [&](const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); };
        table->setCurrentId(m_school->number(QStringLiteral("SELECT MIN(id) FROM outbox")));
        QTRY_VERIFY(button("editMessageButton")->isVisibleTo(&page));
        button("editMessageButton")->click();
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("editMessageDialog"));
        QVERIFY(dialog);
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("editTextPlainTextEdit"));
        QTRY_COMPARE(text->toPlainText().trimmed(), QStringLiteral("Hello"));
        text->setPlainText(QStringLiteral("Other words"));
        dialog->findChild<QPushButton*>(QStringLiteral("saveAndCloseButton"))->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'pending'")), 1);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM outbox WHERE state = 'cancelled' AND reason = 'edited'")),
            1);
        QTRY_COMPARE(page.findChild<QTabBar*>(QStringLiteral("outboxTabBar"))->currentIndex(), 0);
        page.open({ { QStringLiteral("tab"), QStringLiteral("waiting") } });
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentId(m_school->number(QStringLiteral("SELECT id FROM outbox WHERE state = 'ready'")));
        QTRY_VERIFY(button("withdrawApprovalButton")->isVisibleTo(&page));
        button("withdrawApprovalButton")->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 'pending'")), 2);
    }

private:
    PersonId student(
        const char* given, const char* family, const char* email, const QString& group = QStringLiteral("A1"))
    {
        const auto id
            = m_school->addStudent(QLatin1String(given), QLatin1String(family), QLatin1String(email), group);
        m_school->write([&](Transaction& tx) {
            people::ConsentEntry entry;
            entry.person = id;
            entry.purpose = people::ConsentPurpose::Messages;
            entry.source = QStringLiteral("paper");
            return m_school->services().consents.record(tx, m_school->owner(), entry);
        });
        return id;
    }
    void open(const ui::MessageStart& start)
    {
        m_window = new ComposeWindow(m_school->desk(), m_school->navigator, start);
        m_window->show();
    }
    template <class W> W* find(const char* name)
    {
        auto* found = m_window->findChild<W*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    void type(const QString& subject, const QString& body)
    {
        find<QLineEdit>("subjectLineEdit")->setText(subject);
        find<QPlainTextEdit>("bodyPlainTextEdit")->setPlainText(body);
    }
    QString preview() { return find<QTextBrowser>("previewTextBrowser")->toPlainText(); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    QDialog* summary()
    {
        return m_window ? m_window->findChild<QDialog*>(QStringLiteral("composeSummaryDialog")) : nullptr;
    }
    void confirm(const char* button)
    {
        click("intoOutboxButton");
        QTRY_VERIFY(summary());
        summary()->findChild<QPushButton*>(QLatin1String(button))->click();
    }

    /// Everything that the program has said in this test; QTRY_VERIFY looks more than once.
    QString said()
    {
        m_said += ui::MessageBox::takeShownTexts();
        return m_said.join(QLatin1Char(' '));
    }
    QStringList recipients()
    {
        const auto rows = m_school->read(
            [&](Transaction& tx) { return lists::OutboxList::page(tx, m_school->owner(), {}, {}, 100); });
        QStringList names;
        for (const auto& row : rows) {
            names.append(row.recipientName);
        }
        return names;
    }
    std::vector<PersonId> addressed()
    {
        std::vector<PersonId> persons;
        if (!m_school->navigator.messages.isEmpty()) {
            for (const auto& part : m_school->navigator.messages.last().audience.parts) {
                persons.emplace_back(part.id);
            }
        }
        return persons;
    }
    QString variable(messaging::Variable variable)
    {
        return messaging::variableName(variable,
            m_school->text(QStringLiteral(
                "SELECT COALESCE((SELECT value FROM setting WHERE key = 'school.language'), 'pl')")));
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_school->folder() + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return file.fileName();
    }
    /// The texts in the menu of templates, without what manages them.
    QList<QAction*> templates()
    {
        QList<QAction*> texts;
        for (QAction* action : find<QPushButton>("templatesButton")->menu()->actions()) {
            if (action->isSeparator()) {
                break;
            }
            texts.append(action);
        }
        return texts;
    }

    QStringList m_said;
    std::unique_ptr<GuiSchool> m_school;
    QPointer<ComposeWindow> m_window;
    PersonId m_zofia;
    PersonId m_jan;
    PersonId m_ewa;
};

BELFRY_TEST(tst_ComposeWindow)
#include "tst_ComposeWindow.moc"
