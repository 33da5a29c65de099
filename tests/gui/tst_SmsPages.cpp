// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/activities/WalletBadge.h"
#include "ui/common/MessageBox.h"
#include "ui/common/StepUp.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/MoneyEdit.h"
#include "ui/settings/SettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace belfry;
using namespace belfry::ui;
using ui::settings::SettingsPage;

/// SMS on the screens: settings (DT-02 to DT-07), the wallet (DT-08, DT-28, ES-25).
class tst_SmsPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MessageBox::setSilent(true); }

    void smsIsSetUp();
    void aBadSenderIsNamed();
    void aGatewayNeedsItsToken();
    void aGatewayNeedsAPrice();
    void aSchoolThatCountsInPointsSeesPoints();
    void theWalletIsToppedUp();
    void aPriceIsTypedWithAComma();
    void farMoreSmsThanUsualAskForThePassword();
    void theBadgeShowsWhatIsFree();
};

namespace {

struct Opened
{
    explicit Opened(const char* section)
        : page(school.desk(), school.navigator)
    {
        page.resize(1024, 700);
        page.show();
        page.open({ { QStringLiteral("page"), QLatin1String(section) } });
    }
    template <class T> T* find(const char* name) { return page.findChild<T*>(QLatin1String(name)); }
    /// The stored values came: the currency stands in the empty line.
    bool isLoaded(const char* money) { return !find<MoneyEdit>(money)->placeholderText().isEmpty(); }
    QWidget* section(const char* name) { return page.findChild<QWidget*>(QLatin1String(name)); }
    void save(const char* sectionName)
    {
        section(sectionName)->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
    }
    QString problem(QWidget* editor)
    {
        auto* field = qobject_cast<FormField*>(editor->parentWidget());
        return field != nullptr ? field->problem() : QString();
    }
    QString stored(const char* key)
    {
        return school
            .read([&](core::database::Transaction& tx) { return school.services().settings.snapshot(tx); })
            .text(key);
    }

    tests::GuiSchool school;
    SettingsPage page;
};

} // namespace

void tst_SmsPages::smsIsSetUp()
{
    Opened opened("sms");
    auto* active = opened.find<QCheckBox>("smsActiveCheckBox");
    QTRY_VERIFY(opened.isLoaded("smsPriceLineEdit"));
    QVERIFY(!active->isChecked()); // off at first
    active->setChecked(true);
    opened.find<QLineEdit>("smsSenderLineEdit")->setText(QStringLiteral("LINGUA"));
    QCOMPARE(opened.find<QComboBox>("smsSenderStateComboBox")->currentData().toString(),
        QStringLiteral("requested"));
    opened.find<QLineEdit>("smsCountriesLineEdit")->setText(QStringLiteral("pl, de"));
    opened.find<QSpinBox>("smsPerDaySpinBox")->setValue(200);
    opened.save("smsSettingsPage");
    QTRY_COMPARE(opened.stored("sms.active"), QStringLiteral("true"));
    QCOMPARE(opened.stored("sms.sender"), QStringLiteral("LINGUA"));
    QCOMPARE(opened.stored("sms.sender_state"), QStringLiteral("requested"));
    QCOMPARE(opened.stored("sms.countries"), QStringLiteral("PL,DE"));
    QCOMPARE(opened.stored("sms.per_day"), QStringLiteral("200"));
}

void tst_SmsPages::aBadSenderIsNamed()
{
    Opened opened("sms");
    auto* sender = opened.find<QLineEdit>("smsSenderLineEdit");
    QTRY_VERIFY(opened.isLoaded("smsPriceLineEdit"));
    sender->setText(QStringLiteral("Szkoła Językowa"));
    opened.save("smsSettingsPage");
    QTRY_VERIFY(opened.problem(sender).contains(QStringLiteral("11")));
    QCOMPARE(opened.stored("sms.sender"), QString());
}

void tst_SmsPages::aGatewayNeedsItsToken()
{
    Opened opened("sms");
    auto* gateway = opened.find<QComboBox>("smsGatewayComboBox");
    auto* token = opened.find<QLineEdit>("smsTokenLineEdit");
    QTRY_VERIFY(opened.isLoaded("smsPriceLineEdit"));
    opened.find<QCheckBox>("smsActiveCheckBox")->setChecked(true);
    gateway->setCurrentIndex(gateway->findData(QStringLiteral("smsapi")));
    opened.save("smsSettingsPage");
    QTRY_VERIFY(!opened.problem(token).isEmpty());
    QCOMPARE(opened.stored("sms.gateway"), QStringLiteral("folder"));
    token->setText(QStringLiteral("secret-token"));
    opened.find<MoneyEdit>("smsPriceLineEdit")->setMinor(16);
    opened.save("smsSettingsPage");
    QTRY_COMPARE(opened.stored("sms.gateway"), QStringLiteral("smsapi"));
    QTRY_VERIFY(token->text().isEmpty());
    QCOMPARE(opened.stored("sms.token"), QStringLiteral("set"));
}

/// DT-28: a wallet that charges nothing would stop nothing.
void tst_SmsPages::aGatewayNeedsAPrice()
{
    Opened opened("sms");
    auto* gateway = opened.find<QComboBox>("smsGatewayComboBox");
    auto* price = opened.find<MoneyEdit>("smsPriceLineEdit");
    auto* words = opened.find<QLabel>("smsNoPriceLabel");
    QTRY_VERIFY(opened.isLoaded("smsPriceLineEdit"));
    QVERIFY(words->isVisibleTo(&opened.page));
    opened.find<QCheckBox>("smsActiveCheckBox")->setChecked(true);
    opened.find<QLineEdit>("smsTokenLineEdit")->setText(QStringLiteral("secret-token"));
    gateway->setCurrentIndex(gateway->findData(QStringLiteral("seven")));
    opened.save("smsSettingsPage");
    QTRY_VERIFY(!opened.problem(price).isEmpty());
    QCOMPARE(opened.stored("sms.gateway"), QStringLiteral("folder"));
    price->setMinor(16);
    QVERIFY(!words->isVisibleTo(&opened.page));
    opened.save("smsSettingsPage");
    QTRY_COMPARE(opened.stored("sms.gateway"), QStringLiteral("seven"));
    // A modem with a flat rate costs nothing for each SMS.
    price->setMinor(0);
    gateway->setCurrentIndex(gateway->findData(QStringLiteral("gammu")));
    QTRY_VERIFY(opened.find<QLineEdit>("smsTokenLineEdit")->text().isEmpty());
    opened.save("smsSettingsPage");
    QTRY_COMPARE(opened.stored("sms.gateway"), QStringLiteral("gammu"));
}

/// Decision 6: header and wallet say points.
void tst_SmsPages::aSchoolThatCountsInPointsSeesPoints()
{
    Opened opened("wallet");
    QTRY_VERIFY(opened.isLoaded("topUpAmountLineEdit"));
    opened.school.set("sms.active", QStringLiteral("true"));
    opened.school.set("wallet.points", QStringLiteral("true"));
    opened.find<MoneyEdit>("topUpAmountLineEdit")->setText(QStringLiteral("12.50"));
    opened.find<QPushButton>("topUpButton")->click();
    QTRY_COMPARE(opened.find<QLabel>("walletFreeLabel")->text(), QStringLiteral("12.50 points"));
    auto* ledger = opened.find<QTableWidget>("walletLedgerTable");
    QTRY_COMPARE(ledger->rowCount(), 1);
    QCOMPARE(ledger->item(0, 2)->text(), QStringLiteral("12.50 points"));
    QVERIFY(opened.find<QLabel>("walletPriceLabel")->text().contains(QStringLiteral("not charged")));
    QWidget head;
    WalletBadge badge(opened.school.desk(), &head);
    QTRY_VERIFY(badge.text().contains(QStringLiteral("12.50 points")));
    QVERIFY(badge.toolTip().contains(QStringLiteral("not charged"))); // no price is set
}

void tst_SmsPages::theWalletIsToppedUp()
{
    Opened opened("wallet");
    auto* amount = opened.find<MoneyEdit>("topUpAmountLineEdit");
    QTRY_VERIFY(opened.isLoaded("topUpAmountLineEdit"));
    opened.find<QPushButton>("topUpButton")->click();
    QVERIFY(!opened.problem(amount).isEmpty());
    amount->setText(QStringLiteral("50"));
    opened.find<QLineEdit>("topUpNoteLineEdit")->setText(QStringLiteral("transfer 17"));
    opened.find<QPushButton>("topUpButton")->click();
    auto* ledger = opened.find<QTableWidget>("walletLedgerTable");
    QTRY_COMPARE(ledger->rowCount(), 1);
    QCOMPARE(ledger->item(0, 4)->text(), QStringLiteral("transfer 17"));
    QVERIFY(opened.find<QLabel>("walletFreeLabel")->text().contains(QStringLiteral("50")));
    QCOMPARE(opened.school.number(QStringLiteral("SELECT balance_minor FROM wallet")), 5000);
}

void tst_SmsPages::aPriceIsTypedWithAComma()
{
    QLocale::setDefault(QLocale(QStringLiteral("pl_PL")));
    Opened opened("sms");
    auto* price = opened.find<MoneyEdit>("smsPriceLineEdit");
    QTRY_VERIFY(opened.isLoaded("smsPriceLineEdit"));
    price->setText(QStringLiteral("0,16"));
    opened.save("smsSettingsPage");
    QTRY_COMPARE(opened.stored("sms.price_minor"), QStringLiteral("16"));
    auto* words = opened.section("smsSettingsPage")->findChild<Banner*>(QStringLiteral("sectionBanner"));
    QTRY_VERIFY(words->isVisibleTo(&opened.page)); // "Saved.": the first saving is over
    price->setText(QStringLiteral("cheap"));
    opened.save("smsSettingsPage");
    QTRY_VERIFY(!opened.problem(price).isEmpty());
    QCOMPARE(opened.stored("sms.price_minor"), QStringLiteral("16"));
    QLocale::setDefault(QLocale::c());
}

/// Nothing of it waits for an approval, so the password is asked for here (docs/delivery.md).
void tst_SmsPages::farMoreSmsThanUsualAskForThePassword()
{
    tests::GuiSchool school;
    school.set("sms.active", QStringLiteral("true"));
    std::vector<core::PersonId> students;
    for (int index = 0; index < 21; ++index) {
        students.push_back(school.addStudent(QStringLiteral("Ewa"), QStringLiteral("Nr%1").arg(index)));
        school.write([&](core::database::Transaction& tx) {
            return school.services().people.addPhone(tx,
                school.owner(),
                students.back(),
                QStringLiteral("6001002%1").arg(index, 2, 10, QLatin1Char('0')),
                QStringLiteral("PL"),
                true);
        });
    }
    auto session = school.owner();
    session.stepUpUntilMs = 0;
    school.desk().setSession(session);
    QWidget window;
    sendCredentialsBySms(school.desk(), students, &window);
    auto* dialog = window.findChild<SendCredentialsDialog*>();
    QVERIFY(dialog);
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveAndCloseButton"));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    StepUpDialog* asked = nullptr;
    QTRY_VERIFY(asked = dialog->findChild<StepUpDialog*>());
    const auto count = QStringLiteral("SELECT COUNT(*) FROM outbox");
    QCOMPARE(school.number(count), 0);
    asked->findChild<QLineEdit*>(QStringLiteral("stepUpPasswordField"))
        ->setText(tests::GuiSchool::password());
    asked->findChild<QPushButton*>(QStringLiteral("stepUpConfirmButton"))->click();
    QTRY_COMPARE(school.number(count), 21);
}

void tst_SmsPages::theBadgeShowsWhatIsFree()
{
    tests::GuiSchool school;
    QWidget head;
    WalletBadge badge(school.desk(), &head);
    head.show();
    QCoreApplication::processEvents();
    QVERIFY(badge.isHidden()); // SMS is off
    school.set("sms.active", QStringLiteral("true"));
    school.set("wallet.warn_below_minor", QStringLiteral("5000"));
    school.write([&](core::database::Transaction& tx) {
        return school.services().wallet.topUp(tx, school.owner(), 1234, QDate(2026, 1, 1), {});
    });
    WalletBadge fresh(school.desk(), &head);
    QTRY_VERIFY(fresh.text().contains(QStringLiteral("12")));
    QVERIFY(!fresh.isHidden());
    QVERIFY(fresh.toolTip().contains(QStringLiteral("threshold")));
    QVERIFY(fresh.text().endsWith(QStringLiteral("top up")));
}

BELFRY_TEST(tst_SmsPages)
#include "tst_SmsPages.moc"
