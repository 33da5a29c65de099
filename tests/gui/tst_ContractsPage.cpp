// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/ContractWords.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/MoneyText.h"
#include "ui/common/Printing.h"
#include "ui/common/Translations.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/StatePill.h"
#include "ui/contracts/ContractCard.h"
#include "ui/contracts/ContractDialog.h"
#include "ui/contracts/ContractImportDialog.h"
#include "ui/contracts/ContractPrint.h"
#include "ui/contracts/ContractsModel.h"
#include "ui/contracts/ContractsPage.h"
#include "ui/contracts/PaymentDialog.h"
#include "ui/contracts/PersonField.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using namespace belfry::ui::contracts;
using core::contracts::Contract;
using core::contracts::ContractStatus;
using tests::GuiSchool;

/// The page Contracts as the secretary uses it (ES-40).
class tst_ContractsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MessageBox::setSilent(true);
        m_school = std::make_unique<GuiSchool>();
        m_zofia = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"));
        m_anna = m_school->addGuardian(QStringLiteral("Anna"),
            QStringLiteral("Abramowicz"),
            QStringLiteral("anna@example.org"),
            m_zofia);
        m_first = add(QStringLiteral("U/1"), 30'000, ContractStatus::Signed);
        add(QStringLiteral("U/2"), 0, ContractStatus::Draft);
        m_page = std::make_unique<ContractsPage>(m_school->desk(), m_school->navigator);
        m_page->resize(1100, 700);
        m_page->show();
        QTRY_COMPARE(model().rowCount(), 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_school.reset();
        MessageBox::takeShownTexts();
    }

    void listFiltersAndCard()
    {
        QAbstractItemModelTester tester(&model());
        QTRY_COMPARE(cell(0, ContractsModel::Student), QStringLiteral("Abramowicz Zofia"));
        QCOMPARE(cell(0, ContractsModel::Payer), QStringLiteral("Abramowicz Anna"));
        QVERIFY(cell(0, ContractsModel::Balance).contains(moneyText(30'000, QStringLiteral("PLN"))));
        QCOMPARE(model().index(0, ContractsModel::Balance).data(roles::kPill).toInt(),
            static_cast<int>(StateColour::Bad));
        find<FilterButton>("contractMoneyFilterButton")->setValue(QStringLiteral("arrears"));
        QTRY_COMPARE(model().rowCount(), 1);
        find<FilterButton>("contractMoneyFilterButton")->setValue({});
        find<FilterButton>("contractStatusFilterButton")->setValue(QStringLiteral("draft"));
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_COMPARE(cell(0, ContractsModel::Number), QStringLiteral("U/2"));
        QTRY_COMPARE(find<QLabel>("contractNumberLabel")->text(), QStringLiteral("U/2"));
        m_page->open({ { QStringLiteral("search"), QStringLiteral("u/1 anna") } });
        QTRY_COMPARE(find<QLabel>("contractNumberLabel")->text(), QStringLiteral("U/1"));
        m_page->search(QStringLiteral("nobody"));
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void aPaymentIsTypedAndTakenBack()
    {
        openFirst();
        find<QPushButton>("addPaymentButton")->click();
        auto* dialog = m_page->findChild<PaymentDialog*>();
        auto* amount = dialog->findChild<QLineEdit*>(QStringLiteral("paymentAmountLineEdit"));
        QCOMPARE(amount->text(), Money(30'000, QStringLiteral("PLN")).input(moneyLanguage()));
        amount->setText(QStringLiteral("-5"));
        dialog->findChild<QPushButton*>(QStringLiteral("savePaymentButton"))->click();
        QVERIFY(dialog->isVisible()); // refused, and what was typed is still there
        QCOMPARE(amount->text(), QStringLiteral("-5"));
        amount->setText(QStringLiteral("1 234.56"));
        dialog->findChild<QPushButton*>(QStringLiteral("savePaymentButton"))->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT SUM(amount_minor) FROM payment")), 123'456);
        QTRY_COMPARE(pill()->colour(), StateColour::Ok);
        QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("reversePaymentButton")) != nullptr);
        MessageBox::setNextText(QStringLiteral("wrong contract"));
        m_page->findChild<QPushButton*>(QStringLiteral("reversePaymentButton"))->click();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT SUM(amount_minor) FROM payment")), 0);
        QTRY_COMPARE(pill()->colour(), StateColour::Bad);
    }

    void aNewContractWithAPlan()
    {
        find<QPushButton>("newContractButton")->click();
        auto* dialog = m_page->findChild<ContractDialog*>();
        QVERIFY(dialog != nullptr);
        const auto save
            = [&] { dialog->findChild<QPushButton*>(QStringLiteral("saveContractButton"))->click(); };
        save(); // no number: nothing is lost, the field says it
        QTest::qWait(0);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit*>(QStringLiteral("contractNumberLineEdit"))
            ->setText(QStringLiteral("u/1"));
        dialog->findChild<PersonField*>(QStringLiteral("contractStudentField"))
            ->setPerson(m_zofia, QStringLiteral("Abramowicz Zofia"));
        QCOMPARE(dialog->findChild<PersonField*>(QStringLiteral("contractPayerField"))->person(), m_zofia);
        auto* from = dialog->findChild<QDateEdit*>(QStringLiteral("contractFromDateEdit"));
        auto* to = dialog->findChild<QDateEdit*>(QStringLiteral("contractToDateEdit"));
        from->setDate(QDate(2026, 9, 1));
        to->setDate(QDate(2026, 8, 1)); // ends before it starts
        dialog->findChild<QSpinBox*>(QStringLiteral("planCountSpinBox"))->setValue(3);
        auto* total = dialog->findChild<QLineEdit*>(QStringLiteral("planTotalLineEdit"));
        auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("instalmentsTableWidget"));
        total->setText(QStringLiteral("12 50"));
        dialog->findChild<QPushButton*>(QStringLiteral("makePlanButton"))->click();
        QCOMPARE(table->rowCount(), 0);
        total->setText(QStringLiteral("100"));
        dialog->findChild<QPushButton*>(QStringLiteral("makePlanButton"))->click();
        QCOMPARE(table->rowCount(), 3);
        QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("saveContractButton"))->isEnabled());
        save();
        QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("saveContractButton"))->isEnabled());
        QVERIFY(dialog->isVisible()); // the number is taken
        dialog->findChild<QLineEdit*>(QStringLiteral("contractNumberLineEdit"))
            ->setText(QStringLiteral("U/3"));
        save();
        QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("saveContractButton"))->isEnabled());
        QVERIFY(dialog->isVisible()); // ends before it starts
        to->setDate(QDate(2027, 6, 30));
        save();
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT SUM(i.amount_minor) FROM instalment i JOIN contract c ON "
                                            "c.id = i.contract_id WHERE c.number = 'U/3'")),
            10'000);
        QTRY_COMPARE(find<QLabel>("contractNumberLabel")->text(), QStringLiteral("U/3"));
    }

    /// Nothing runs out of the window, in no language.
    void theWindowOfAContractHoldsItsFields()
    {
        for (const char* language : { "pl", "de", "en" }) {
            setLanguage(QLatin1String(language));
            ContractDialog dialog(m_school->desk(), ContractDialog::Start());
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.resize(dialog.minimumSizeHint());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const auto* scroll = dialog.findChild<QScrollArea*>();
            QVERIFY(dialog.width() <= 1024 && dialog.height() <= 700);
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), language);
        }
        setLanguage(QStringLiteral("en"));
    }

    void aListIsLookedAtBeforeItIsImported()
    {
        const QString path = m_school->folder() + QStringLiteral("/contracts.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number;student;payer;from;status;due;amount\n"
                   "U/9;Zofia Abramowicz;Anna Abramowicz;2026-09-01;signed;2026-09-10;100,50\n"
                   "U/8;Nikt;;2026-09-01;signed;2026-09-10;abc\n");
        file.close();
        FileDialog::setNextFileName(path);
        find<QPushButton>("importContractsButton")->click();
        QTRY_VERIFY(m_page->findChild<ContractImportDialog*>() != nullptr);
        auto* dialog = m_page->findChild<ContractImportDialog*>();
        auto* rows = dialog->findChild<QTableWidget*>(QStringLiteral("importRowsTableWidget"));
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->item(0, 1)->text(), QStringLiteral("U/8")); // faults first
        QVERIFY(rows->item(0, 3)->text().contains(QStringLiteral("Nikt")));
        QCOMPARE(model().rowCount(), 2); // nothing is written yet
        dialog->findChild<QPushButton*>(QStringLiteral("importButton"))->click();
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT amount_minor FROM instalment ORDER BY id DESC LIMIT 1")),
            10'050);
    }

    void theContractOnPaper()
    {
        openFirst();
        const QString path = m_school->folder() + QStringLiteral("/contract.pdf");
        FileDialog::setNextFileName(path);
        MessageBox::setNextAnswer(MessageBox::Answer::Second); // without login and password
        find<QAction>("pdfContractAction")->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const QString printed = m_school->folder() + QStringLiteral("/printed.pdf");
        Printing::setNextPdf(printed);
        MessageBox::setNextAnswer(MessageBox::Answer::Second);
        find<QAction>("printContractAction")->trigger();
        QTRY_VERIFY(QFile::exists(printed));
    }

    void statusAndRemindersFromTheCard()
    {
        openFirst();
        MessageBox::setNextAnswer(MessageBox::Answer::Yes);
        find<QAction>("cancelledStatusAction")->trigger();
        QTRY_COMPARE(m_school->text(QStringLiteral("SELECT status FROM contract WHERE number = 'U/1'")),
            QStringLiteral("cancelled"));
        QTRY_COMPARE(pill()->colour(), StateColour::None); // nothing is owed any more
        find<QAction>("stopRemindersAction")->trigger();
        QTRY_COMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM reminder_stop")), 1);
    }

private:
    ContractId add(const QString& number, qint64 amount, ContractStatus status)
    {
        Contract contract;
        contract.number = number;
        contract.student = m_zofia;
        contract.payer = m_anna;
        contract.status = status;
        contract.startsOn = QDate(2025, 9, 1);
        std::vector<core::contracts::Instalment> instalments;
        if (amount > 0) {
            instalments = core::contracts::monthlyInstalments(1, QDate(2025, 9, 10), amount);
        }
        return m_school->write([&](database::Transaction& tx) {
            return m_school->services().contracts.add(tx, m_school->owner(), contract, instalments);
        });
    }
    template <class T> T* find(const char* name) { return m_page->findChild<T*>(QLatin1String(name)); }
    QAbstractItemModel& model() { return *find<CheckableTableView>("contractsTableView")->model(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    StatePill* pill() { return find<StatePill>("contractBalancePill"); }
    void openFirst()
    {
        m_page->open({ { QStringLiteral("id"), m_first.value() } });
        QTRY_COMPARE(find<QLabel>("contractNumberLabel")->text(), QStringLiteral("U/1"));
        QTRY_COMPARE(pill()->colour(), StateColour::Bad);
    }

    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<ContractsPage> m_page;
    PersonId m_zofia;
    PersonId m_anna;
    ContractId m_first;
};

BELFRY_TEST(tst_ContractsPage)
#include "tst_ContractsPage.moc"
