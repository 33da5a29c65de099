// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EmailAddress.h"
#include "core/base/PhoneNumber.h"
#include "core/formats/Csv.h"
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/ImportPreviewModel.h"
#include "ui/activities/ImportText.h"
#include "ui/activities/ImportWizard.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using tests::GuiSchool;
using Step = ImportWizard::Step;

namespace {

QString sampleList()
{
    return qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/resources/demo/kursanci.csv");
}

QString banner(QWidget& window, const char* name)
{
    const auto* found = window.findChild<QWidget*>(QLatin1String(name));
    if (found == nullptr || !found->isVisibleTo(&window)) {
        return {};
    }
    QString text;
    for (const auto* label : found->findChildren<QLabel*>()) {
        text += label->text();
    }
    return text;
}

/// The real wizard over a real school, driven by its own buttons.
struct Import
{
    explicit Import(GuiSchool& school)
        : wizard(school.desk())
    {
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        wizard.show();
    }
    QPushButton* button(const char* name) { return wizard.findChild<QPushButton*>(QLatin1String(name)); }
    void next() { button("nextButton")->click(); }
    QString label(const char* name) { return wizard.findChild<QLabel*>(QLatin1String(name))->text(); }
    QComboBox* column(int index)
    {
        return wizard.findChild<QComboBox*>(QStringLiteral("column%1ComboBox").arg(index));
    }
    void answer(const char* radio)
    {
        wizard.findChild<QRadioButton*>(QLatin1String(radio))->setChecked(true);
    }
    QAbstractItemModel& preview()
    {
        return *wizard.findChild<QTableView*>(QStringLiteral("previewTableView"))->model();
    }
    bool isReady() { return button("nextButton")->isEnabled(); }

    /// Up to the preview, with the answer of that button.
    void prepare(const QString& file, const char* radio)
    {
        wizard.openFile(file);
        QTRY_VERIFY(isReady());
        next();
        QCOMPARE(wizard.step(), Step::Columns);
        next();
        QCOMPARE(wizard.step(), Step::Consent);
        answer(radio);
        next();
        QTRY_COMPARE(wizard.step(), Step::Preview);
    }

    ImportWizard wizard;
};

} // namespace

/// Collects what was said since the last look: QTRY_VERIFY looks more than once.
static bool hasSaid(QStringList& said)
{
    said += ui::MessageBox::takeShownTexts();
    return !said.isEmpty();
}

class tst_ImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MessageBox::setSilent(true); }
    void cleanup() { MessageBox::takeShownTexts(); }

    void importsTheListOfASchoolTwice();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void readsABadFileAfterAGoodOne();
    void needsAColumnWithNames();
    void goingBackKeepsWhatWasTyped();
    void saysThatWithoutConsentNothingIsSent();
    void savesTheFaultyRows();
    void stopsBetweenSlices();
    void keepsWhatWasImportedBeforeAFailure();
    void asksBeforeItThrowsThePreparationsAway();
    void hasASentenceForEveryIssue();
    void hasASentenceForEveryFault();

private:
    QString write(const char* name, const QByteArray& bytes);
    QTemporaryDir m_folder;
};

QString tst_ImportWizard::write(const char* name, const QByteArray& bytes)
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void tst_ImportWizard::importsTheListOfASchoolTwice()
{
    GuiSchool school;
    {
        Import import(school);
        QSignalSpy send(&import.wizard, &ImportWizard::sendWanted);
        import.wizard.openFile(sampleList());
        QTRY_VERIFY(import.isReady());
        QVERIFY2(import.label("fileFactsLabel").contains(QStringLiteral("windows-1250")),
            qPrintable(import.label("fileFactsLabel")));
        QVERIFY(import.label("fileFactsLabel").contains(QStringLiteral("200")));
        import.next();
        QCOMPARE(
            import.column(1)->currentText(), importText::fieldWord(registration::ImportField::GivenName));
        QCOMPARE(
            import.column(8)->currentText(), importText::fieldWord(registration::ImportField::GuardianEmail));
        import.next();
        // The list has a column with consents: it is the answer until another one is chosen.
        QVERIFY(
            import.wizard.findChild<QRadioButton*>(QStringLiteral("consentColumnRadioButton"))->isChecked());
        import.next();
        QTRY_COMPARE(import.wizard.step(), Step::Preview);
        QAbstractItemModelTester tester(
            &import.preview(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(import.preview().rowCount(), 7); // 3 addresses, 2 numbers, 1 date, 1 name
        import.wizard.findChild<QTableView*>(QStringLiteral("previewTableView"))->selectRow(0);
        QVERIFY(import.label("previewHintLabel").contains(QStringLiteral("zofia.example.org")));
        QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM person")), 0);
        import.next();
        QTRY_COMPARE(import.wizard.step(), Step::Done);
        QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_student = TRUE")), 198);
        import.button("sendNowButton")->click();
        QCOMPARE(send.size(), 1);
        QCOMPARE(send.front().front().value<std::vector<PersonId>>().size(), size_t(198));
    }
    const qint64 persons = school.number(QStringLiteral("SELECT COUNT(*) FROM person"));
    Import again(school);
    again.prepare(sampleList(), "consentColumnRadioButton");
    QVERIFY2(again.label("previewSummaryLabel").contains(QStringLiteral("here already")),
        qPrintable(again.label("previewSummaryLabel")));
    again.next();
    QTRY_COMPARE(again.wizard.step(), Step::Done);
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM person")), persons);
}

void tst_ImportWizard::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("no rows") << QByteArray("Name;E-mail\r\n") << QStringLiteral("no rows");
    QTest::newRow("nul") << QByteArray("Name;E-mail\r\nA\0B;x", 17) << QStringLiteral("not a text file");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2048, '\0')
                         << QStringLiteral("Excel");
    QTest::newRow("cut xlsx") << QByteArray("PK\x03\x04 and nothing else") << QStringLiteral(".xlsx");
    QTest::newRow("quote") << QByteArray("Name;E-mail\r\n\"Anna;x\r\n") << QStringLiteral("row 2");
    QTest::newRow("columns") << QByteArray(2000, ';') + QByteArray("\r\n") << QStringLiteral("512");
}

void tst_ImportWizard::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    GuiSchool school;
    Import import(school);
    import.wizard.openFile(write("broken.csv", bytes));
    QTRY_VERIFY(!banner(import.wizard, "fileProblemBanner").isEmpty());
    const QString said = banner(import.wizard, "fileProblemBanner");
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("broken.csv")));
    QVERIFY(!import.isReady());
}

void tst_ImportWizard::readsABadFileAfterAGoodOne()
{
    GuiSchool school;
    Import import(school);
    FileDialog::setNextFileName(sampleList());
    import.button("chooseFileButton")->click();
    QTRY_VERIFY(import.isReady());
    FileDialog::setNextFileName(m_folder.filePath(QStringLiteral("missing.csv")));
    import.button("chooseFileButton")->click();
    QTRY_VERIFY(!banner(import.wizard, "fileProblemBanner").isEmpty());
    QVERIFY(!import.isReady());
    FileDialog::setNextFileName(sampleList());
    import.button("chooseFileButton")->click();
    QTRY_VERIFY(import.isReady());
    QVERIFY(banner(import.wizard, "fileProblemBanner").isEmpty());
}

void tst_ImportWizard::needsAColumnWithNames()
{
    GuiSchool school;
    Import import(school);
    import.wizard.openFile(
        write("mails.csv", "Kto;E-mail;Hasło\r\nAnna Nowak;anna@example.org;tajne-haslo\r\n"));
    QTRY_VERIFY(import.isReady());
    import.next();
    QVERIFY(!import.isReady());
    QVERIFY(!banner(import.wizard, "columnsBanner").isEmpty());
    // Passwords are not shown, not even in the samples.
    for (const auto* label : import.wizard.findChildren<QLabel*>()) {
        QVERIFY(!label->text().contains(QStringLiteral("tajne-haslo")));
    }
    import.column(0)->setCurrentText(importText::fieldWord(registration::ImportField::FullName));
    QVERIFY(import.isReady());
    import.column(1)->setCurrentText(importText::fieldWord(registration::ImportField::FullName));
    QVERIFY(!import.isReady());
}

void tst_ImportWizard::goingBackKeepsWhatWasTyped()
{
    GuiSchool school;
    Import import(school);
    import.wizard.openFile(write("list.csv", "Name;Mail;Etwas\r\nAnna Nowak;anna@example.org;A1\r\n"));
    QTRY_VERIFY(import.isReady());
    import.next();
    import.column(2)->setCurrentText(importText::fieldWord(registration::ImportField::Group));
    import.next();
    QVERIFY(!import.isReady()); // nothing is answered beforehand
    import.answer("consentYesRadioButton");
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Preview);
    for (int step = 0; step < 3; ++step) {
        import.button("backButton")->click();
    }
    QCOMPARE(import.wizard.step(), Step::File);
    import.next();
    QCOMPARE(import.column(2)->currentText(), importText::fieldWord(registration::ImportField::Group));
    import.next();
    QVERIFY(import.wizard.findChild<QRadioButton*>(QStringLiteral("consentYesRadioButton"))->isChecked());
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Preview);
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Done);
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM study_group WHERE name = 'A1'")), 1);
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM consent_current WHERE granted = TRUE")), 2);
}

void tst_ImportWizard::saysThatWithoutConsentNothingIsSent()
{
    GuiSchool school;
    Import import(school);
    import.prepare(write("list.csv", "Name;Mail\r\nAnna Nowak;anna@example.org\r\n"), "consentNoRadioButton");
    import.button("backButton")->click();
    QVERIFY(banner(import.wizard, "consentBanner").contains(QStringLiteral("nothing will be sent")));
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Preview);
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Done);
    QVERIFY(banner(import.wizard, "importConsentBanner").contains(QStringLiteral("nothing will be sent")));
    QVERIFY(!import.button("sendNowButton")->isVisibleTo(&import.wizard));
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM consent_current WHERE granted = TRUE")), 0);
}

void tst_ImportWizard::savesTheFaultyRows()
{
    GuiSchool school;
    Import import(school);
    import.prepare(sampleList(), "consentColumnRadioButton");
    for (const QString& name : { QStringLiteral("faulty.xlsx"), QStringLiteral("faulty.csv") }) {
        const QString file = m_folder.filePath(name);
        FileDialog::setNextFileName(file);
        import.button("saveFaultyButton")->click();
        QStringList said;
        QTRY_VERIFY(hasSaid(said));
        const auto table = formats::readTableFile(file);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 7);
        QCOMPARE(table->headings.size(), 13);
        QVERIFY(!table->rows.front().cells.last().isEmpty());
    }
    FileDialog::setNextFileName(m_folder.filePath(QStringLiteral("no such folder/faulty.csv")));
    import.button("saveFaultyButton")->click();
    QStringList said;
    QTRY_VERIFY(hasSaid(said));
    QVERIFY2(said.constFirst().contains(QStringLiteral("not saved")), qPrintable(said.constFirst()));
}

void tst_ImportWizard::stopsBetweenSlices()
{
    GuiSchool school;
    Import import(school);
    import.prepare(sampleList(), "consentColumnRadioButton");
    import.next();
    import.wizard.reject(); // while it writes: stop
    QTRY_COMPARE(import.wizard.step(), Step::Done);
    QVERIFY2(import.label("importDoneLabel").contains(QStringLiteral("0 of 200")),
        qPrintable(import.label("importDoneLabel")));
    QVERIFY(banner(import.wizard, "importProblemBanner").contains(QStringLiteral("nobody is added twice")));
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM person")), 0);
}

void tst_ImportWizard::keepsWhatWasImportedBeforeAFailure()
{
    GuiSchool school;
    QByteArray list = "Imię;Nazwisko\r\n";
    for (int row = 0; row < 600; ++row) {
        list += "Anna;Nowak" + QByteArray::number(row) + "\r\n";
    }
    // The third slice meets a database that refuses.
    school.write([](database::Transaction& tx) -> Result<void> {
        return tx
            .prepare(QStringLiteral(
                "CREATE TRIGGER refuse BEFORE INSERT ON person WHEN NEW.family_name = 'Nowak555' "
                "BEGIN SELECT RAISE(ABORT, 'refused'); END"))
            .exec();
    });
    Import import(school);
    import.prepare(write("long.csv", list), "consentNoRadioButton");
    import.next();
    QTRY_COMPARE(import.wizard.step(), Step::Done);
    QVERIFY2(import.label("importDoneLabel").contains(QStringLiteral("500 of 600")),
        qPrintable(import.label("importDoneLabel")));
    QVERIFY(!banner(import.wizard, "importProblemBanner").isEmpty());
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM person")), 500);
}

void tst_ImportWizard::asksBeforeItThrowsThePreparationsAway()
{
    GuiSchool school;
    Import import(school);
    import.prepare(sampleList(), "consentColumnRadioButton");
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    import.wizard.reject();
    QVERIFY(import.wizard.isVisible());
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    import.wizard.reject();
    QVERIFY(!import.wizard.isVisible());
}

void tst_ImportWizard::hasASentenceForEveryIssue()
{
    // The codes as core writes them: issueText() there has a line for each.
    QFile source(
        qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/core/registration/ImportText.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    static const QRegularExpression line(
        QStringLiteral("\\{ QStringLiteral\\(\"([a-z_]+)\"\\),\\s+QStringLiteral"));
    QSet<QString> codes;
    auto found = line.globalMatch(QString::fromUtf8(source.readAll()));
    while (found.hasNext()) {
        codes.insert(found.next().captured(1));
    }
    QVERIFY(codes.size() > 10);
    const QStringList known = importText::issueCodes();
    QCOMPARE(QSet<QString>(known.begin(), known.end()), codes);
    for (const QString& code : known) {
        QVERIFY(importText::issueSentence({ 1, {}, {}, code, {}, false }).endsWith(QLatin1Char('.')));
    }
    QSet<QString> sentences;
    for (int i = 2; i <= static_cast<int>(AddressProblem::TooLong); ++i) {
        sentences.insert(importText::issueSentence({ 1,
            {},
            {},
            QStringLiteral("bad_email"),
            QLatin1String(addressProblemName(static_cast<AddressProblem>(i))),
            true }));
    }
    QCOMPARE(sentences.size(), static_cast<int>(AddressProblem::TooLong) - 1);
    sentences.clear();
    for (int i = 2; i <= static_cast<int>(PhoneProblem::Impossible); ++i) {
        sentences.insert(importText::issueSentence({ 1,
            {},
            {},
            QStringLiteral("bad_phone"),
            QLatin1String(phoneProblemName(static_cast<PhoneProblem>(i))),
            true }));
    }
    QCOMPARE(sentences.size(), static_cast<int>(PhoneProblem::Impossible) - 1);
}

void tst_ImportWizard::hasASentenceForEveryFault()
{
    QSet<QString> sentences;
    for (int i = 1; i <= static_cast<int>(formats::TableProblem::Bomb); ++i) {
        const Error error = formats::tableError({ static_cast<formats::TableProblem>(i), 0, 0 });
        QVERIFY(!importText::errorSentence(error).isEmpty());
        sentences.insert(importText::errorSentence(error));
    }
    QCOMPARE(sentences.size(), static_cast<int>(formats::TableProblem::Bomb));
    const QString placed = importText::faultSentence({ formats::TableProblem::UnclosedQuote, 7, 2 });
    QVERIFY(placed.contains(QStringLiteral("row 7")) && placed.contains(QStringLiteral("column 2")));
}

BELFRY_TEST(tst_ImportWizard)
#include "tst_ImportWizard.moc"
