// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/common/Theme.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/shell/FirstStartAssistant.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/PasswordHint.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SignInPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace belfry;
using namespace belfry::ui;
using namespace belfry::ui::shell;

namespace {

QLineEdit* line(QWidget& page, const char* name)
{
    return page.findChild<QLineEdit*>(QLatin1String(name));
}

void click(QWidget& page, const char* name)
{
    auto* button = page.findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Every message under a field that is shown.
QStringList problems(QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>(QStringLiteral("problemLabel"))) {
        if (label->isVisibleTo(&page)) {
            texts.append(label->text());
        }
    }
    return texts;
}

const QString kGood = QStringLiteral("kamień rower zegar las");

} // namespace

class tst_StartPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.setMode(ThemeMode::Light); }
    void signInAsksAndKeepsWhatWasTyped();
    void throttleCountsDown();
    void lockAsksForThePassword();
    void passwordAdvice_data();
    void passwordAdvice();
    void recoveryCodeForTheKey();
    void recoveryCodeForThePassword();
    void firstStartRefusesGapsAndKeepsWhatWasTyped();
    void firstStartGoesTheWholeWay();
    void codeIsComparedKindly();
    void changeOfLanguageKeepsTheData();

private:
    Theme m_theme;
};

void tst_StartPages::signInAsksAndKeepsWhatWasTyped()
{
    SignInPage page;
    page.show();
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    click(page, "signInButton");
    QCOMPARE(asked.size(), 0);
    QVERIFY(!page.problem().isEmpty());
    line(page, "loginLineEdit")->setText(QStringLiteral(" anowak "));
    line(page, "passwordField")->setText(QStringLiteral("geheim"));
    QTest::keyClick(line(page, "passwordField"), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().first().value<SignInRequest>();
    QCOMPARE(request.login, QStringLiteral("anowak"));
    QCOMPARE(request.password.reveal(), QStringLiteral("geheim"));
    QVERIFY(!request.staySignedIn);
    page.setBusy(true);
    QTest::keyClick(line(page, "passwordField"), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    page.showWrong(QStringLiteral("Wrong."));
    QCOMPARE(page.problem(), QStringLiteral("Wrong."));
    QCOMPARE(line(page, "loginLineEdit")->text().trimmed(), QStringLiteral("anowak"));
    QVERIFY(line(page, "passwordField")->isEnabled());
}

void tst_StartPages::throttleCountsDown()
{
    SignInPage page;
    page.show();
    line(page, "loginLineEdit")->setText(QStringLiteral("anowak"));
    line(page, "passwordField")->setText(QStringLiteral("geheim"));
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.showThrottled(2);
    QVERIFY(page.problem().contains(QLatin1Char('2')));
    QTest::keyClick(line(page, "passwordField"), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTRY_VERIFY(page.problem().isEmpty());
    QTest::keyClick(line(page, "passwordField"), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void tst_StartPages::lockAsksForThePassword()
{
    LockPage page(QStringLiteral("Anna Nowak"));
    page.show();
    QSignalSpy unlock(&page, &LockPage::unlockRequested);
    click(page, "unlockButton");
    QCOMPARE(unlock.size(), 0);
    line(page, "passwordField")->setText(QStringLiteral("geheim"));
    click(page, "unlockButton");
    QCOMPARE(unlock.first().first().value<core::SecretText>().reveal(), QStringLiteral("geheim"));
}

void tst_StartPages::passwordAdvice_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("14") << QStringLiteral("abcdefghijklmn") << false;
    QTest::newRow("15") << QStringLiteral("abcdefghijklmno") << true;
    QTest::newRow("words") << kGood << true;
    QTest::newRow("one letter") << QString(20, QLatin1Char('a')) << false;
    QTest::newRow("login and a little") << QStringLiteral("xxaNowakxx12345") << false;
}

void tst_StartPages::passwordAdvice()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    QCOMPARE(passwordProblem(password, QStringLiteral("anowak")).isEmpty(), good);
    QVERIFY(!passwordHint(password, QStringLiteral("anowak")).isEmpty());
}

void tst_StartPages::recoveryCodeForTheKey()
{
    RecoveryPage page(RecoveryPage::Reason::Key);
    page.show();
    QSignalSpy entered(&page, &RecoveryPage::codeEntered);
    QVERIFY(!line(page, "loginLineEdit")->isVisible());
    click(page, "continueButton");
    QCOMPARE(entered.size(), 0);
    QCOMPARE(problems(page).size(), 1);
    line(page, "recoveryCodeLineEdit")->setText(QStringLiteral("ABCD-EFGH"));
    click(page, "continueButton");
    QCOMPARE(entered.size(), 1);
}

void tst_StartPages::recoveryCodeForThePassword()
{
    RecoveryPage page(RecoveryPage::Reason::Password);
    page.show();
    QSignalSpy reset(&page, &RecoveryPage::resetRequested);
    line(page, "recoveryCodeLineEdit")->setText(QStringLiteral("ABCD-EFGH"));
    line(page, "loginLineEdit")->setText(QStringLiteral("anowak"));
    line(page, "passwordField")->setText(QStringLiteral("short"));
    click(page, "continueButton");
    QCOMPARE(reset.size(), 0);
    line(page, "passwordField")->setText(kGood);
    click(page, "continueButton");
    QCOMPARE(reset.first().first().value<PasswordReset>().newPassword.reveal(), kGood);
}

void tst_StartPages::firstStartRefusesGapsAndKeepsWhatWasTyped()
{
    FirstStartAssistant page;
    page.show();
    click(page, "nextButton");
    QCOMPARE(page.step(), FirstStartAssistant::Step::School);
    QCOMPARE(problems(page).size(), 1);
    line(page, "schoolLineEdit")->setText(QStringLiteral("Lingua"));
    click(page, "nextButton");
    QCOMPARE(page.step(), FirstStartAssistant::Step::Owner);
    QSignalSpy create(&page, &FirstStartAssistant::createRequested);
    line(page, "ownerLoginLineEdit")->setText(QStringLiteral("anna nowak"));
    line(page, "ownerPasswordField")->setText(QStringLiteral("short"));
    line(page, "ownerPasswordAgainField")->setText(QStringLiteral("other"));
    click(page, "nextButton");
    QCOMPARE(problems(page).size(), 4);
    QCOMPARE(create.size(), 0);
    QCOMPARE(line(page, "ownerPasswordField")->text(), QStringLiteral("short"));
    click(page, "backButton");
    QCOMPARE(line(page, "schoolLineEdit")->text(), QStringLiteral("Lingua"));
}

void tst_StartPages::firstStartGoesTheWholeWay()
{
    FirstStartAssistant page;
    page.show();
    page.setMailForm(new QLineEdit);
    QSignalSpy create(&page, &FirstStartAssistant::createRequested);
    QSignalSpy confirmed(&page, &FirstStartAssistant::recoveryConfirmed);
    QSignalSpy mail(&page, &FirstStartAssistant::mailSaveRequested);
    QSignalSpy finished(&page, &FirstStartAssistant::finished);
    line(page, "schoolLineEdit")->setText(QStringLiteral("Lingua"));
    click(page, "nextButton");
    line(page, "ownerNameLineEdit")->setText(QStringLiteral("Anna Nowak"));
    line(page, "ownerLoginLineEdit")->setText(QStringLiteral("anowak"));
    line(page, "ownerPasswordField")->setText(kGood);
    line(page, "ownerPasswordAgainField")->setText(kGood);
    click(page, "nextButton");
    QCOMPARE(create.size(), 1);
    const auto data = create.first().first().value<FirstStartData>();
    QCOMPARE(data.schoolName, QStringLiteral("Lingua"));
    QCOMPARE(data.ownerPassword.reveal(), kGood);
    QVERIFY(!data.timeZone.isEmpty() && !data.country.isEmpty() && !data.language.isEmpty());
    // Nothing can be clicked twice while the school is being made.
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("nextButton"))->isEnabled());
    page.showRecoveryCode(QStringLiteral("ABCD-EFGH"));
    QVERIFY(line(page, "ownerPasswordField")->text().isEmpty());
    line(page, "typedCodeLineEdit")->setText(QStringLiteral("ABCD-EFGX"));
    click(page, "nextButton");
    QCOMPARE(confirmed.size(), 0);
    line(page, "typedCodeLineEdit")->setText(QStringLiteral("abcd efgh"));
    click(page, "nextButton");
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(page.step(), FirstStartAssistant::Step::Mail);
    click(page, "nextButton");
    QCOMPARE(mail.size(), 1);
    click(page, "laterButton");
    QCOMPARE(page.step(), FirstStartAssistant::Step::Finish);
    click(page, "nextButton");
    QCOMPARE(finished.size(), 1);
}

void tst_StartPages::codeIsComparedKindly()
{
    QVERIFY(FirstStartAssistant::sameCode(QStringLiteral("AB-12"), QStringLiteral(" ab 12")));
    QVERIFY(!FirstStartAssistant::sameCode(QStringLiteral("AB-12"), QStringLiteral("AB-1")));
    QVERIFY(!FirstStartAssistant::sameCode({}, {}));
}

void tst_StartPages::changeOfLanguageKeepsTheData()
{
    FirstStartAssistant first;
    line(first, "schoolLineEdit")->setText(QStringLiteral("Lingua"));
    QSignalSpy chosen(&first, &FirstStartAssistant::languageChosen);
    auto* box = first.findChild<QComboBox*>(QStringLiteral("languageComboBox"));
    box->setCurrentIndex(box->findData(QStringLiteral("de")));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("de"));
    FirstStartAssistant second;
    second.setData(first.data());
    QCOMPARE(second.data().schoolName, QStringLiteral("Lingua"));
    QCOMPARE(second.data().language, QStringLiteral("de"));
}

BELFRY_TEST(tst_StartPages)
#include "tst_StartPages.moc"
