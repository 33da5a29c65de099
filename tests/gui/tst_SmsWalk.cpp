// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Desktop.h"
#include "core/secrets/PasswordHash.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/GatewayServer.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/widgets/MoneyEdit.h"
#include "ui/shell/SignInPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <atomic>

using namespace belfry;
using belfry::tests::GatewayServer;
using belfry::tests::GuiSchool;

namespace {

constexpr int kPatienceMs = 30'000; ///< only how long a failure takes to show

} // namespace

/// SMS as a new user tries them, in the program's own window, to a gateway's double: switched on, a number
/// typed wrongly and rightly, a top-up, credentials to a group, a lost answer (LL1-20, DT-03, DT-08, DT-20,
/// DT-28).
class tst_SmsWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheSettingsToTheGateway();

private:
    template <class W> W* widget(const char* name)
    {
        for (W* found : m_desktop->window().findChildren<W*>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void type(const char* name, const QString& text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(widget<QLineEdit>(name), name, kPatienceMs);
        widget<QLineEdit>(name)->setText(text);
    }
    void click(const char* name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            widget<QPushButton>(name) && widget<QPushButton>(name)->isEnabled(), name, kPatienceMs);
        QTest::mouseClick(widget<QPushButton>(name), Qt::LeftButton);
    }
    void open(const char* page, const QVariantMap& filter)
    {
        m_desktop->window().openPage(QLatin1String(page), filter);
    }
    void saveSection(const char* section)
    {
        m_desktop->window()
            .findChild<QWidget*>(QLatin1String(section))
            ->findChild<QPushButton*>(QStringLiteral("saveButton"))
            ->click();
    }
    qint64 rows(const char* where)
    {
        return m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE ") + QLatin1String(where));
    }
    GatewayServer::Reply answer(const GatewayServer::Request& request);
    void switchOn();
    void typeTheNumber(core::PersonId person);
    void sendToTheGroup();
    void deliver();

    QTemporaryDir m_home;
    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<GatewayServer> m_gateway;
    ui::Theme m_theme;
    std::unique_ptr<app::Desktop> m_desktop;
    QString m_lost; ///< the key of the message whose answer was lost; used in the gateway's thread alone
    std::atomic<int> m_accepted { 0 };
};

void tst_SmsWalk::initTestCase()
{
    // Nothing of this test meets another one that runs at the same time, nor the user's own settings.
    QVERIFY(m_home.isValid());
    qputenv("HOME", m_home.path().toLocal8Bit());
    QCoreApplication::setApplicationName(QStringLiteral("belfry-sms-walk"));
    core::secrets::setPasswordCostForTests({ 1, 8 * 1024 * 1024 });
    ui::MessageBox::setSilent(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// SMSAPI's contract: the first answer is lost, the repeated question is told that the message is there.
GatewayServer::Reply tst_SmsWalk::answer(const GatewayServer::Request& request)
{
    if (request.form().contains(QStringLiteral("status"))) {
        return { 200, R"({"list":[]})" }; // no report yet
    }
    const QString key = request.form().value(QStringLiteral("idx"));
    if (m_lost.isEmpty()) {
        m_lost = key;
        ++m_accepted;
        return { 200, {}, GatewayServer::Reply::How::DropAfterReading };
    }
    if (key == m_lost) {
        return { 200, R"({"error":53,"message":"Idx must be unique"})" };
    }
    ++m_accepted;
    return { 200, R"({"count":1,"list":[{"id":"0f0f1","status":"QUEUE","error":null}]})" };
}

void tst_SmsWalk::switchOn()
{
    open("settings", { { QStringLiteral("page"), QStringLiteral("sms") } });
    QTRY_VERIFY_WITH_TIMEOUT(widget<QComboBox>("smsGatewayComboBox"), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        !widget<QLineEdit>("smsPriceLineEdit")->placeholderText().isEmpty(), kPatienceMs); // loaded
    auto* active = widget<QCheckBox>("smsActiveCheckBox");
    QVERIFY(!active->isChecked());
    active->click();
    auto* gateway = widget<QComboBox>("smsGatewayComboBox");
    gateway->setCurrentIndex(gateway->findData(QStringLiteral("smsapi")));
    type("smsTokenLineEdit", QStringLiteral("tok-3n"));
    type("smsUrlLineEdit", QString::fromLatin1(m_gateway->origin()));
    type("smsPriceLineEdit", QStringLiteral("0.16"));
    saveSection("smsSettingsPage");
    QTRY_COMPARE_WITH_TIMEOUT(m_school->text(QStringLiteral(
                                  "SELECT COALESCE(MAX(value), '') FROM setting WHERE key = 'sms.gateway'")),
        QStringLiteral("smsapi"),
        kPatienceMs);
    open("settings", { { QStringLiteral("page"), QStringLiteral("wallet") } });
    type("topUpAmountLineEdit", QStringLiteral("0.40"));
    click("topUpButton");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_school->number(QStringLiteral("SELECT balance_minor FROM wallet")), 40, kPatienceMs);
}

void tst_SmsWalk::typeTheNumber(core::PersonId person)
{
    open("students", { { QStringLiteral("id"), person.value() } });
    click("editPersonButton");
    type("phoneLineEdit", QStringLiteral("600-100-200 (mama)"));
    QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("contactProblemLabel"), kPatienceMs);
    QVERIFY(widget<QLabel>("contactProblemLabel")->text().contains(QLatin1String("digits")));
    click("personSaveButton");
    QVERIFY(widget<QLineEdit>("phoneLineEdit")); // stays open
    QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE kind = 'phone'")), 1);
    type("phoneLineEdit", QStringLiteral("600 100 200"));
    click("personSaveButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_school->number(QStringLiteral(
                                  "SELECT COUNT(*) FROM contact_point WHERE normalised = '+48600100200' "
                                  "AND receives_sms = TRUE AND raw = '600 100 200'")),
        1,
        kPatienceMs);
}

void tst_SmsWalk::sendToTheGroup()
{
    open("groups",
        { { QStringLiteral("id"), m_school->number(QStringLiteral("SELECT MIN(id) FROM study_group")) } });
    click("sendToAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(widget<QComboBox>("channelComboBox"), kPatienceMs);
    auto* channel = widget<QComboBox>("channelComboBox");
    channel->setCurrentIndex(channel->findData(static_cast<int>(core::outbox::Channel::Sms)));
    QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("smsCounterLabel")
            && widget<QLabel>("smsCounterLabel")->text().contains(QLatin1String("1 SMS")),
        kPatienceMs);
    QVERIFY(widget<QLabel>("credentialsSummaryLabel")->text().contains(QLatin1Char('2')));
    click("saveAndCloseButton");
    QTRY_COMPARE_WITH_TIMEOUT(rows("state = 'ready' AND channel = 'sms'"), 2, kPatienceMs);
}

/// A round may be under way, and then the button waits.
void tst_SmsWalk::deliver()
{
    open("outbox", { { QStringLiteral("tab"), QStringLiteral("all") } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->workspace()->desk().isDelivering(), kPatienceMs);
    click("deliverNowButton");
}

void tst_SmsWalk::fromTheSettingsToTheGateway()
{
    m_school = std::make_unique<GuiSchool>();
    const auto zofia = m_school->addStudent(
        QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {}, QStringLiteral("A1"));
    const auto jan
        = m_school->addStudent(QStringLiteral("Jan"), QStringLiteral("Baran"), {}, QStringLiteral("A1"));
    m_school->write([&](core::database::Transaction& tx) {
        return m_school->services().people.addPhone(
            tx, m_school->owner(), jan, QStringLiteral("600100201"), QStringLiteral("PL"), true);
    });
    m_gateway = std::make_unique<GatewayServer>([this](const auto& request) { return answer(request); });

    app::Arguments arguments;
    arguments.database
        = core::database::DatabaseUrl::sqlite(m_school->folder() + QStringLiteral("/school.db"));
    arguments.language = QStringLiteral("en");
    core::application::KeySource keys;
    keys.kind = core::application::KeySource::Kind::KeyFile;
    keys.keyFile = m_school->folder() + QStringLiteral("/master.key");
    m_desktop = std::make_unique<app::Desktop>(arguments, m_theme, keys);
    m_desktop->start();
    QTRY_VERIFY_WITH_TIMEOUT(widget<QLineEdit>("passwordField"), kPatienceMs);
    type("loginLineEdit", GuiSchool::login());
    type("passwordField", GuiSchool::password());
    click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window().showsFrame(), kPatienceMs);

    switchOn();
    typeTheNumber(zofia);
    sendToTheGroup();
    QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("walletBadgeButton")
            && widget<QPushButton>("walletBadgeButton")->text().contains(QLatin1String("0.08")),
        kPatienceMs); // 0.40 less what two approved ones reserve
    deliver();
    QTRY_COMPARE_WITH_TIMEOUT(rows("state IN ('ready','claimed','sending')"), 0, kPatienceMs);
    if (rows("state = 'in_doubt'") > 0) {
        deliver(); // the gateway knows our key and says that it has the message
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows("state = 'sent' AND transport = 'smsapi'"), 2, kPatienceMs);
    QCOMPARE(m_accepted.load(), 2);
    QCOMPARE(m_gateway->postsWith("48600100200"), m_gateway->postsWith("48600100201") == 1 ? 2 : 1);
    QCOMPARE(m_school->number(QStringLiteral("SELECT balance_minor FROM wallet")), 40 - 2 * 16);
    QCOMPARE(m_school->number(QStringLiteral("SELECT reserved_minor FROM wallet")), 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        widget<QPushButton>("walletBadgeButton")->toolTip().contains(QLatin1String("0.08")), kPatienceMs);
    m_desktop.reset();
}

BELFRY_TEST(tst_SmsWalk)
#include "tst_SmsWalk.moc"
