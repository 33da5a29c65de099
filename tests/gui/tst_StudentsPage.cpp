// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/students/PersonDialog.h"
#include "ui/students/PersonListModel.h"
#include "ui/students/PersonsPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using namespace belfry::ui::students;
using belfry::core::lists::PersonListKind;
using belfry::tests::GuiSchool;

class tst_StudentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        MessageBox::setSilent(true);
        MessageBox::takeShownTexts();
        m_school = std::make_unique<GuiSchool>();
    }
    void cleanup()
    {
        m_page.reset();
        m_school.reset();
        MessageBox::setSilent(false);
    }

    void showsEverybodyInOrder()
    {
        m_school->addStudent(QStringLiteral("Łukasz"),
            QStringLiteral("Ćwikła"),
            QStringLiteral("l@example.org"),
            QStringLiteral("A1"));
        m_school->addStudent(QStringLiteral("Jan"), QStringLiteral("Czapla"));
        m_school->addStudent(QStringLiteral("Ewa"), QStringLiteral("Dudek"));
        open();
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(names(), (QStringList { words("Czapla Jan"), words("Ćwikła Łukasz"), words("Dudek Ewa") }));
        QCOMPARE(find<SectionTitle>("sectionTitle")->remark(), QStringLiteral("3"));
        QCOMPARE(cell(1, PersonListModel::Groups), QStringLiteral("A1"));
        QVERIFY(!cell(1, PersonListModel::Login).isEmpty());
        QCOMPARE(cell(1, PersonListModel::Credentials), QStringLiteral("not sent"));
    }

    void theModelKeepsItsPromises()
    {
        m_school->fill(5);
        open();
        QTRY_COMPARE(rows(), 5);
        QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        find<SearchField>("personsSearchField")->setText(QStringLiteral("abram"));
        QTRY_COMPARE(rows(), 1);
        find<SearchField>("personsSearchField")->clear();
        QTRY_COMPARE(rows(), 5);
        m_page->refresh();
        QTest::qWait(0);
        QTRY_COMPARE(rows(), 5);
    }

    void rowsFarBelowArriveWhenTheyArePainted()
    {
        m_school->fill(200);
        open();
        QTRY_COMPARE(rows(), 200);
        auto* list = model();
        QVERIFY(list->knownRows() < 200);
        QCOMPARE(list->data(list->index(199, 0), Qt::DisplayRole).toString(), QString());
        table()->scrollToBottom();
        QTRY_VERIFY(!list->data(list->index(199, 0), Qt::DisplayRole).toString().isEmpty());
    }

    void theNewestSearchWins()
    {
        m_school->fill(17);
        open();
        QTRY_COMPARE(rows(), 17);
        auto* search = find<SearchField>("personsSearchField");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("kowalczyk"));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(names(), QStringList { QStringLiteral("Kowalczyk Iga") });
        QTRY_COMPARE(find<SectionTitle>("sectionTitle")->remark(), QStringLiteral("1 of 17"));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 17);
    }

    void filtersAndOpensFromOtherPages()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"),
            QStringLiteral("Lis"),
            QStringLiteral("anna@example.org"),
            QStringLiteral("A1"));
        const auto beata
            = m_school->addStudent(QStringLiteral("Beata"), QStringLiteral("Mazur"), {}, {}, false);
        open();
        m_page->open({ { QStringLiteral("problem"), QStringLiteral("noAddress") } });
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Mazur Beata") });
        m_page->open({ { QStringLiteral("group"), m_school->group(QStringLiteral("A1")).value() } });
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Lis Anna") });
        m_page->open({ { QStringLiteral("credentials"), QStringLiteral("never") } });
        QTRY_COMPARE(rows(), 2);
        m_page->open({ { QStringLiteral("id"), beata.value() },
            { QStringLiteral("tab"), QStringLiteral("contact") } });
        QTRY_COMPARE(table()->currentId(), beata.value());
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Beata Mazur"));
        QCOMPARE(
            find<QTabWidget>("personTabWidget")->tabText(find<QTabWidget>("personTabWidget")->currentIndex()),
            QStringLiteral("Contact"));
        m_page->open({ { QStringLiteral("id"), anna.value() } });
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
    }

    void aLinkToAGroupWorksBeforeTheGroupsAreRead()
    {
        m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"), {}, QStringLiteral("A1"));
        m_school->addStudent(QStringLiteral("Beata"), QStringLiteral("Mazur"), {}, QStringLiteral("B2"));
        const auto group = m_school->group(QStringLiteral("B2"));
        m_page = std::make_unique<PersonsPage>(m_school->desk(), m_school->navigator);
        m_page->open({ { QStringLiteral("group"), group.value() } });
        m_page->show();
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Mazur Beata") });
        QTRY_COMPARE(find<FilterButton>("groupFilterButton")->value().toLongLong(), group.value());
        QTRY_COMPARE(find<SectionTitle>("sectionTitle")->remark(), QStringLiteral("1 of 2"));
    }

    void whatWasTypedIsNotLost()
    {
        open();
        QTest::mouseClick(find<QPushButton>("newPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        auto* dialog = find<QDialog>("personDialog");
        QTest::keyClicks(find<QLineEdit>("phoneLineEdit"), QStringLiteral("12ab"));
        QVERIFY(!shown<QLabel>("contactProblemLabel")->text().isEmpty());
        MessageBox::setNextAnswer(MessageBox::Answer::No);
        dialog->reject();
        QVERIFY(dialog->isVisible());
        QCOMPARE(find<QLineEdit>("phoneLineEdit")->text(), QStringLiteral("12ab"));
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        dialog->reject();
        QVERIFY(!dialog->isVisible());
    }

    void anEmptyListSaysWhatToDoFirst()
    {
        open();
        QTRY_VERIFY(find<QWidget>("personsEmptyState")->isVisibleTo(m_page.get()));
        QSignalSpy wanted(m_page.get(), &PersonsPage::importWanted);
        QTest::mouseClick(find<QPushButton>("importButton"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void archivesAfterAQuestionAndBringsBack()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        m_school->addStudent(QStringLiteral("Beata"), QStringLiteral("Mazur"));
        open();
        QTRY_COMPARE(rows(), 2);
        table()->setCurrentId(anna.value());
        MessageBox::setNextAnswer(MessageBox::Answer::No);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(MessageBox::takeShownTexts().size(), 1);
        QCOMPARE(m_school->person(anna).status, people::PersonStatus::Active);
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Mazur Beata") });
        QCOMPARE(m_school->person(anna).status, people::PersonStatus::Archived);
        find<FilterButton>("archivedFilterButton")->setValue(true);
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Lis Anna") });
        find<QAction>("unarchiveAction")->trigger();
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(m_school->person(anna).status, people::PersonStatus::Active);
    }

    void newPasswordsForTheTicked()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        m_school->addStudent(QStringLiteral("Beata"), QStringLiteral("Mazur"));
        open();
        QTRY_COMPARE(rows(), 2);
        table()->setTicked(anna.value(), true);
        QVERIFY(find<BulkBar>("bulkBar")->isVisibleTo(m_page.get()));
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        find<QAction>("renewAction")->trigger();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT SUM(version) FROM account")), qint64(3));
    }

    void consentIsRecordedForTheTicked()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"), {}, {}, false);
        open();
        QTRY_COMPARE(rows(), 1);
        table()->setTicked(anna.value(), true);
        find<QAction>("consentAction")->trigger();
        auto* record = find<QPushButton>("recordConsentButton");
        QVERIFY(record);
        record->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent WHERE purpose = 'contract'")),
            qint64(1));
    }

    void exportsTheListAfterThePassword()
    {
        m_school->fill(3);
        open();
        QTRY_COMPARE(rows(), 3);
        const QString file = m_school->folder() + QStringLiteral("/list.csv");
        FileDialog::setNextFileName(file);
        find<QAction>("exportListAction")->trigger();
        stepUp();
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(QStringLiteral("Abramowicz Zofia")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Login")));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'people.export'")),
            qint64(1));
        QStringList said;
        const auto hasSpoken = [&said] {
            said += MessageBox::takeShownTexts();
            return !said.isEmpty();
        };
        QTRY_VERIFY(hasSpoken());
        QVERIFY2(said.first().contains(QStringLiteral("3")), qPrintable(said.first()));
    }

    void printsTheList()
    {
        m_school->fill(3);
        open();
        QTRY_COMPARE(rows(), 3);
        const QString file = m_school->folder() + QStringLiteral("/list.pdf");
        Printing::setNextPdf(file);
        find<QAction>("printListAction")->trigger();
        QTRY_VERIFY(QFileInfo(file).size() > 500);
    }

    void theCardShowsThePasswordOnlyAfterTheOwn()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        open();
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
        const QString masked = find<QLabel>("passwordLabel")->text();
        const auto secret = m_school->write([&](database::Transaction& tx) {
            return m_school->services().credentials.show(tx, m_school->owner(), anna, SystemClock().nowMs());
        });
        find<QPushButton>("showPasswordButton")->click();
        auto* typed = find<QLineEdit>("stepUpPasswordField");
        QVERIFY(typed);
        typed->setText(QStringLiteral("not mine"));
        find<QPushButton>("stepUpConfirmButton")->click();
        QTRY_VERIFY(find<QLabel>("stepUpProblemLabel")->isVisibleTo(typed->parentWidget()));
        QCOMPARE(find<QLabel>("passwordLabel")->text(), masked);
        stepUp();
        QTRY_COMPARE(find<QLabel>("passwordLabel")->text(), secret.password.reveal());
        QVERIFY(m_school->number(
                    QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'credential%'"))
            >= 2);
        find<QPushButton>("showPasswordButton")->click();
        QCOMPARE(find<QLabel>("passwordLabel")->text(), masked);
    }

    void paperTurnsTheIndicatorGreen()
    {
        m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        open();
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
        QTRY_VERIFY(find<QPushButton>("sendCredentialsButton")->isVisibleTo(m_page.get()));
        QCOMPARE(
            find<QPushButton>("sendCredentialsButton")->property("tone").toString(), QStringLiteral("none"));
        find<QAction>("paperAction")->trigger();
        find<QPushButton>("paperRecordButton")->click();
        QTRY_COMPARE(
            find<QPushButton>("sendCredentialsButton")->property("tone").toString(), QStringLiteral("ok"));
        QVERIFY(find<QLabel>("credentialsStateLabel")->text().contains(QStringLiteral("Anna Nowak")));
        QTRY_VERIFY(cell(0, PersonListModel::Credentials).startsWith(QStringLiteral("paper")));
    }

    void theButtonOpensTheSendingWindow()
    {
        m_school->addStudent(
            QStringLiteral("Anna"), QStringLiteral("Lis"), QStringLiteral("anna@example.org"));
        open();
        QTRY_VERIFY(find<QPushButton>("sendCredentialsButton")->isVisibleTo(m_page.get()));
        find<QPushButton>("sendCredentialsButton")->click();
        QTRY_VERIFY(
            find<QPushButton>("saveAndCloseButton") && find<QPushButton>("saveAndCloseButton")->isEnabled());
        find<QPushButton>("saveAndCloseButton")->click();
        QTRY_COMPARE(
            find<QPushButton>("sendCredentialsButton")->property("tone").toString(), QStringLiteral("wait"));
        QTRY_COMPARE(cell(0, PersonListModel::Credentials), QStringLiteral("in the outbox"));
        find<QPushButton>("allMessagesButton")->click();
        QCOMPARE(m_school->navigator.page, QStringLiteral("outbox"));
        QVERIFY(m_school->navigator.filters.contains(QStringLiteral("recipient")));
    }

    void aNewStudentGetsLoginAndPassword()
    {
        m_school->group(QStringLiteral("A1"));
        open();
        QTest::mouseClick(find<QPushButton>("newPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        auto* save = find<QPushButton>("personSaveButton");
        save->click();
        QVERIFY(save->isVisibleTo(save->window())); // no name: the window stays
        find<QLineEdit>("givenNameLineEdit")->setText(words("Żaneta"));
        find<QLineEdit>("familyNameLineEdit")->setText(words("Dębska"));
        find<QLineEdit>("birthDateLineEdit")->setText(QStringLiteral("03.04.2014"));
        find<QLineEdit>("emailLineEdit")->setText(QStringLiteral("zaneta(at)example.org"));
        save->click();
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), qint64(0));
        find<QLineEdit>("emailLineEdit")->setText(QStringLiteral("zaneta@example.org"));
        find<QLineEdit>("phoneLineEdit")->setText(QStringLiteral("600 100 200"));
        find<QListWidget>("groupsListWidget")->item(0)->setCheckState(Qt::Checked);
        find<QCheckBox>("contractCheckBox")->setChecked(true);
        save->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(names(), QStringList { words("Dębska Żaneta") });
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), words("Żaneta Dębska"));
        QVERIFY(!find<QLabel>("loginLabel")->text().isEmpty());
        QCOMPARE(m_school->text(QStringLiteral("SELECT normalised FROM contact_point WHERE kind = 'phone'")),
            QStringLiteral("+48600100200"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account")), qint64(1));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), qint64(1));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), qint64(1));
    }

    // DT-19 to DT-26: numbers of two countries, one of them a landline, and the switch of the person.
    void severalNumbersOfSeveralCountries()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        open();
        m_page->open(
            { { QStringLiteral("id"), anna.value() }, { QStringLiteral("tab"), QStringLiteral("contact") } });
        QTRY_VERIFY(shown<QPushButton>("addNumberButton"));
        QVERIFY(!shown<QPushButton>("smsWantedButton")); // without a number there is nothing to switch
        shown<QPushButton>("addNumberButton")->click();
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        auto* dialog = find<QDialog>("personDialog");
        const auto all
            = [dialog](const char* name) { return dialog->findChildren<QLineEdit*>(QLatin1String(name)); };
        const auto country = [dialog](int row) {
            return dialog->findChildren<QComboBox*>(QStringLiteral("phoneCountryComboBox")).at(row);
        };
        const auto box = [dialog](int row) {
            return dialog->findChildren<QCheckBox*>(QStringLiteral("receivesSmsCheckBox")).at(row);
        };
        const auto hint = [](QLineEdit* edit) {
            return edit->parentWidget()->findChild<QLabel*>(QStringLiteral("contactProblemLabel"))->text();
        };
        auto* first = all("phoneLineEdit").constFirst();
        QCOMPARE(country(0)->currentData().toString(), QStringLiteral("PL"));
        QVERIFY(country(0)->currentText().endsWith(QStringLiteral(" +48")));
        QTest::keyClicks(first, QStringLiteral("600 100"));
        QVERIFY(!hint(first).isEmpty());
        find<QPushButton>("personSaveButton")->click();
        QVERIFY(dialog->isVisible()); // a number that is no number is not saved
        QTest::keyClicks(first, QStringLiteral(" 200"));
        QVERIFY(hint(first).contains(QStringLiteral("+48 600 100 200")));
        QVERIFY(box(0)->isEnabled() && box(0)->isChecked());

        find<QPushButton>("addPhoneButton")->click();
        QCOMPARE(all("phoneLineEdit").size(), 2);
        auto* second = all("phoneLineEdit").constLast();
        QTest::keyClicks(second, QStringLiteral("22 123 45 67"));
        QVERIFY2(!box(1)->isEnabled() && !box(1)->isChecked(), "no SMS reaches a landline");
        second->clear();
        QTest::keyClicks(second, QStringLiteral("600100201, 600100202"));
        QVERIFY(hint(second).contains(QStringLiteral("several")));
        second->clear();
        QTest::keyClicks(second, QStringLiteral("0171/1234567"));
        QVERIFY(!hint(second).isEmpty());
        country(1)->setCurrentIndex(country(1)->findData(QStringLiteral("DE")));
        QVERIFY(hint(second).contains(QStringLiteral("+49 171 1234567")));
        QVERIFY(box(1)->isEnabled() && box(1)->isChecked());
        box(1)->click();
        find<QPushButton>("personSaveButton")->click();

        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point")), qint64(2));
        QCOMPARE(m_school->text(
                     QStringLiteral("SELECT raw FROM contact_point WHERE normalised = '+491711234567'")),
            QStringLiteral("0171/1234567"));
        QCOMPARE(m_school->text(
                     QStringLiteral("SELECT country FROM contact_point WHERE normalised = '+491711234567'")),
            QStringLiteral("DE"));
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE receives_sms = TRUE")),
            qint64(1));
        QTRY_VERIFY(shown<QPushButton>("smsWantedButton"));
        shown<QPushButton>("smsWantedButton")->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE sms_wanted = FALSE")),
            qint64(1));
    }

    // LL1-20, DT-15: the window counts the SMS as it leaves, the password included, and queues it.
    void credentialsGoBySms()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        m_school->set("school.instance_url", QStringLiteral("https://lingua.example.org"));
        m_school->set("sms.price_minor", QStringLiteral("16"));
        m_school->write([&](core::database::Transaction& tx) {
            return m_school->services().people.addPhone(
                tx, m_school->owner(), anna, QStringLiteral("600100200"), QStringLiteral("PL"), {});
        });
        open();
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
        find<QAction>("sendCredentialsSmsAction")->trigger();
        auto* dialog = find<QDialog>("sendCredentialsDialog");
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveAndCloseButton"));
        auto* skipped = dialog->findChild<QTableWidget*>(QStringLiteral("skippedTableWidget"));
        QTRY_COMPARE(skipped->rowCount(), 1); // SMS is off at first (DT-03), and the window says so
        QVERIFY(!save->isEnabled());
        m_school->set("sms.active", QStringLiteral("true"));
        auto* note = dialog->findChild<QPlainTextEdit*>(QStringLiteral("smsTextPlainTextEdit"));
        note->setPlainText(QStringLiteral("Do zobaczenia"));
        QTRY_VERIFY(save->isEnabled());
        auto* counter = dialog->findChild<QLabel*>(QStringLiteral("smsCounterLabel"));
        QTRY_VERIFY2(counter->text().contains(QStringLiteral("1 SMS")), qPrintable(counter->text()));
        note->setPlainText(QStringLiteral("Do zobaczenia w poniedziałek ").repeated(5));
        QTRY_VERIFY(counter->text().contains(QStringLiteral("2 SMS")));
        // With a real gateway the wallet has to pay: it is empty.
        auto* banner = dialog->findChild<Banner*>(QStringLiteral("sendCredentialsBanner"));
        m_school->set("sms.gateway", QStringLiteral("smsapi"));
        note->setPlainText(QStringLiteral("Do zobaczenia we wtorek ").repeated(5));
        QTRY_VERIFY2(
            banner->text().contains(QStringLiteral("is free in the SMS wallet")), qPrintable(banner->text()));
        m_school->set("sms.gateway", QStringLiteral("folder"));
        note->setPlainText(QStringLiteral("Do zobaczenia w poniedziałek ").repeated(5));
        QTRY_VERIFY(banner->text().contains(QStringLiteral("written to a folder")));
        save->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral(
                "SELECT COUNT(*) FROM outbox WHERE channel = 'sms' AND parts = 2 AND price_minor = 32")),
            qint64(1));
    }

    void aDiallingCodeChoosesTheCountry()
    {
        open();
        QTest::mouseClick(find<QPushButton>("newPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("phoneLineEdit"), QStringLiteral("+380 67 123 45 67"));
        QCOMPARE(find<QComboBox>("phoneCountryComboBox")->currentData().toString(), QStringLiteral("UA"));
        find<QLineEdit>("givenNameLineEdit")->setText(QStringLiteral("Oksana"));
        find<QCheckBox>("smsWantedCheckBox")->setChecked(false);
        find<QPushButton>("personSaveButton")->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE sms_wanted = FALSE")),
            qint64(1));
        QCOMPARE(m_school->text(QStringLiteral("SELECT normalised FROM contact_point")),
            QStringLiteral("+380671234567"));
    }

    void editingKeepsWhatIsNotChanged()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"),
            QStringLiteral("Lis"),
            QStringLiteral("anna@example.org"),
            QStringLiteral("A1"));
        open();
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
        find<QPushButton>("editPersonButton")->click();
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        QCOMPARE(find<QLineEdit>("emailLineEdit")->text(), QStringLiteral("anna@example.org"));
        find<QLineEdit>("familyNameLineEdit")->setText(QStringLiteral("Lisowska"));
        find<QPushButton>("personSaveButton")->click();
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lisowska"));
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Lisowska Anna") });
        QCOMPARE(m_school->person(anna).familyName, QStringLiteral("Lisowska"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point")), qint64(1));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE ended_at IS NULL")),
            qint64(1));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), qint64(1));
    }

    void aGuardianIsAddedFromTheCard()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        const auto ewa = m_school->addStudent(QStringLiteral("Ewa"), QStringLiteral("Lis"));
        const auto maria = m_school->addGuardian(
            QStringLiteral("Maria"), QStringLiteral("Lis"), QStringLiteral("maria@example.org"), ewa);
        open();
        m_page->open({ { QStringLiteral("id"), anna.value() },
            { QStringLiteral("tab"), QStringLiteral("guardians") } });
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Anna Lis"));
        QTRY_VERIFY(shown<QPushButton>("addGuardianButton"));
        shown<QPushButton>("addGuardianButton")->click();
        find<QLineEdit>("pickerSearchField")->setText(QStringLiteral("maria"));
        QTRY_COMPARE(find<QListWidget>("pickerListWidget")->count(), 1);
        find<QPushButton>("pickerChooseButton")->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship WHERE guardian_id = %1")
                    .arg(maria.value())),
            qint64(2));
        QTRY_VERIFY(shown<QPushButton>("openRelativeButton"));
        shown<QPushButton>("openRelativeButton")->click();
        QCOMPARE(m_school->navigator.page, QStringLiteral("guardians"));
        QCOMPARE(m_school->navigator.filters.value(QStringLiteral("id")).toLongLong(), maria.value());
    }

    void guardiansAreTheSamePageWithAnotherKind()
    {
        const auto ewa = m_school->addStudent(QStringLiteral("Ewa"), QStringLiteral("Lis"));
        const auto maria = m_school->addGuardian(
            QStringLiteral("Maria"), QStringLiteral("Lis"), QStringLiteral("maria@example.org"), ewa);
        open(PersonListKind::Guardians);
        QCOMPARE(m_page->key(), QStringLiteral("guardians"));
        QTRY_COMPARE(names(), QStringList { QStringLiteral("Lis Maria") });
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Maria Lis"));
        QVERIFY(!shown<QPushButton>("sendCredentialsButton"));
        find<QAction>("giveLoginAction")->trigger();
        QTRY_VERIFY(shown<QPushButton>("sendCredentialsButton"));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM account WHERE person_id = %1").arg(maria.value())),
            qint64(1));
    }

    void anOrganisationMayPay()
    {
        open(PersonListKind::Payers);
        QTest::mouseClick(find<QPushButton>("newPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        find<QCheckBox>("organisationCheckBox")->click();
        QVERIFY(find<QLineEdit>("organisationLineEdit")->isVisible());
        QVERIFY(!find<QLineEdit>("givenNameLineEdit")->isVisible());
        find<QLineEdit>("organisationLineEdit")->setText(words("Wydawnictwo „Ślad”"));
        find<QPushButton>("personSaveButton")->click();
        QTRY_COMPARE(names(), QStringList { words("Wydawnictwo „Ślad”") });
        QCOMPARE(m_school->text(QStringLiteral("SELECT kind FROM person")), QStringLiteral("organisation"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account")), qint64(0));
    }

    void aNumberTakenByAnotherIsSaidAtTheField()
    {
        const auto anna = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Lis"));
        m_school->write([&](database::Transaction& tx) {
            auto person = *m_school->services().people.find(tx, m_school->owner(), anna);
            person.number = QStringLiteral("7");
            return m_school->services().people.update(tx, m_school->owner(), person, QStringLiteral("pl"));
        });
        open();
        QTRY_COMPARE(rows(), 1);
        QTest::mouseClick(find<QPushButton>("newPersonButton"), Qt::LeftButton);
        QTRY_VERIFY(
            find<QPushButton>("personSaveButton") && find<QPushButton>("personSaveButton")->isEnabled());
        find<QLineEdit>("familyNameLineEdit")->setText(QStringLiteral("Mazur"));
        find<QLineEdit>("numberLineEdit")->setText(QStringLiteral("7"));
        find<QPushButton>("personSaveButton")->click();
        QTRY_VERIFY(shown<QLabel>("problemLabel"));
        QCOMPARE(find<QLineEdit>("familyNameLineEdit")->text(), QStringLiteral("Mazur"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), qint64(1));
    }

    void duplicatesAreMergedAfterAQuestion()
    {
        const auto first = m_school->addStudent(
            QStringLiteral("Anna"), QStringLiteral("Lis"), QStringLiteral("anna@example.org"));
        const auto second = m_school->addStudent(
            QStringLiteral("Anna"), QStringLiteral("Lis"), QStringLiteral("anna@example.org"));
        open();
        QTRY_COMPARE(rows(), 2);
        find<QAction>("duplicatesAction")->trigger();
        QTRY_VERIFY(find<QPushButton>("keepLeftButton"));
        QTest::qWait(0);
        QTRY_COMPARE(
            find<QLabel>("duplicatesHeadingLabel")->text(), QStringLiteral("Is this the same person?"));
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        QTRY_VERIFY([&] {
            if (auto* keep = find<QPushButton>("keepLeftButton")) {
                keep->click();
            }
            return m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE status = 'merged'"))
                == 1;
        }());
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_school->person(first).status == people::PersonStatus::Merged
            || m_school->person(second).status == people::PersonStatus::Merged);
    }

    void notTheSameIsRememberedAndTakenBack()
    {
        for (int count = 0; count < 2; ++count) {
            m_school->addStudent(
                QStringLiteral("Anna"), QStringLiteral("Lis"), QStringLiteral("anna@example.org"));
        }
        const QString marks = QStringLiteral("SELECT COUNT(*) FROM person_distinct");
        open();
        QTRY_COMPARE(rows(), 2);
        find<QAction>("duplicatesAction")->trigger();
        QTRY_VERIFY(shown<QPushButton>("notTheSameButton"));
        shown<QPushButton>("notTheSameButton")->click();
        QTRY_COMPARE(m_school->number(marks), qint64(1));
        QTRY_VERIFY(!shown<QPushButton>("notTheSameButton"));
        // Nothing is left to ask; what was told apart is offered, and can be taken back.
        MessageBox::takeShownTexts();
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        find<QAction>("duplicatesAction")->trigger();
        QTRY_VERIFY(shown<QPushButton>("notTheSameButton"));
        QVERIFY(
            MessageBox::takeShownTexts().join(QLatin1Char(' ')).contains(QStringLiteral("No duplicates")));
        QVERIFY(shown<QLabel>("duplicatesHeadingLabel")->text().contains(QStringLiteral("You said")));
        QVERIFY(!shown<QPushButton>("keepLeftButton"));
        shown<QPushButton>("notTheSameButton")->click();
        QTRY_COMPARE(m_school->number(marks), qint64(0));
        QTRY_VERIFY(shown<QPushButton>("keepLeftButton"));
        QCOMPARE(shown<QLabel>("duplicatesHeadingLabel")->text(), QStringLiteral("Is this the same person?"));
    }

private:
    static QString words(const char* text) { return QString::fromUtf8(text); }
    void open(PersonListKind kind = PersonListKind::Students)
    {
        m_page = std::make_unique<PersonsPage>(m_school->desk(), m_school->navigator, kind);
        m_page->resize(1024, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <class T> T* find(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    /// The one that is not on its way out.
    template <class T> T* shown(const char* name) const
    {
        for (T* widget : m_page->findChildren<T*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    CheckableTableView* table() const { return find<CheckableTableView>("personsTableView"); }
    PersonListModel* model() const { return qobject_cast<PersonListModel*>(table()->model()); }
    int rows() const { return model()->rowCount(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row) {
            all.append(cell(row, PersonListModel::Name));
        }
        return all;
    }
    void stepUp()
    {
        auto* typed = find<QLineEdit>("stepUpPasswordField");
        QVERIFY(typed);
        typed->setText(GuiSchool::password());
        find<QPushButton>("stepUpConfirmButton")->click();
    }

    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<PersonsPage> m_page;
};

BELFRY_TEST(tst_StudentsPage)
#include "tst_StudentsPage.moc"
