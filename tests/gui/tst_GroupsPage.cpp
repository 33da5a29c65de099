// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/activities/SendCredentialsDialog.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/groups/AddStudentsDialog.h"
#include "ui/groups/CredentialSlips.h"
#include "ui/groups/GroupDialog.h"
#include "ui/groups/GroupStudentsModel.h"
#include "ui/groups/GroupsModel.h"
#include "ui/groups/GroupsPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using namespace belfry::ui::groups;
using tests::GuiSchool;

namespace {

/// Remembers the words that are painted, instead of paper.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF&, const QTextItem& item) override { words.append(item.text()); }
    Type type() const override { return User; }
    QStringList words;
};

class TextPaper final : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    QString text() const { return m_engine.words.join(QLatin1Char('|')); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 1900;
        case PdmHeight:
            return 2770;
        case PdmWidthMM:
            return 190;
        case PdmHeightMM:
            return 277;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 254;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 2;
        }
    }

private:
    mutable TextEngine m_engine;
};

/// The real page over a real school.
struct Screen
{
    explicit Screen(GuiSchool& school)
        : page(school.desk(), school.navigator)
    {
        page.resize(1000, 700);
        page.show();
    }
    template <class T> T* find(const char* name) { return page.findChild<T*>(QLatin1String(name)); }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    QAbstractItemModel& groups() { return *find<CheckableTableView>("groupsTableView")->model(); }
    QAbstractItemModel& students() { return *find<CheckableTableView>("groupStudentsTableView")->model(); }
    QString cell(int row, int column) { return groups().index(row, column).data().toString(); }

    GroupsPage page;
};

} // namespace

class tst_GroupsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MessageBox::setSilent(true); }
    void cleanup() { MessageBox::takeShownTexts(); }

    void emptySchoolSaysWhatToDo();
    void listsGroupsWithTheirCredentials();
    void makesRenamesAndArchives();
    void refusesASecondGroupOfThatName();
    void sendsToAllWhoHaveNotGotThem();
    void countsLeadToTheStudents();
    void addsAndRemovesStudents();
    void makesNewPasswords();
    void printsSlips();
    void exportsAndPrintsTheList();
    void slipsHoldEverythingTheStudentNeeds();
};

void tst_GroupsPage::emptySchoolSaysWhatToDo()
{
    GuiSchool school;
    Screen screen(school);
    auto* empty = screen.find<QWidget>("groupsEmptyState");
    QTRY_VERIFY(empty->isVisible());
    const auto labels = empty->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("no groups yet"));
    }));
}

void tst_GroupsPage::listsGroupsWithTheirCredentials()
{
    GuiSchool school;
    school.fill(7);
    const auto person
        = school.addStudent(QStringLiteral("Ada"), QStringLiteral("Aab"), {}, QStringLiteral("B2 wt."));
    school.write([&](database::Transaction& tx) {
        return school.services().handover.handedOverOnPaper(tx, school.owner(), person, QDate::currentDate());
    });
    Screen screen(school);
    QAbstractItemModelTester tester(&screen.groups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester studentsTester(
        &screen.students(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(screen.groups().rowCount(), 3);
    QCOMPARE(screen.cell(1, GroupsModel::Name), QStringLiteral("B2 wt."));
    QCOMPARE(screen.cell(1, GroupsModel::Students), QStringLiteral("3"));
    QCOMPARE(screen.cell(1, GroupsModel::Credentials), QStringLiteral("1 of 3 sent"));
    screen.page.search(QStringLiteral("b2"));
    QCOMPARE(screen.groups().rowCount(), 1);
    // Handing over on paper elsewhere is seen here.
    const auto other
        = school.addStudent(QStringLiteral("Olga"), QStringLiteral("Aac"), {}, QStringLiteral("B2 wt."));
    screen.page.activated();
    QTRY_COMPARE(screen.cell(0, GroupsModel::Students), QStringLiteral("4"));
    Q_UNUSED(other);
}

void tst_GroupsPage::makesRenamesAndArchives()
{
    GuiSchool school;
    Screen screen(school);
    screen.click("newGroupButton");
    auto* dialog = screen.page.findChild<GroupDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton*>(QStringLiteral("saveGroupButton"))->click();
    QTRY_VERIFY(
        !dialog->findChildren<QLabel*>(QStringLiteral("problemLabel")).constFirst()->text().isEmpty());
    dialog->findChild<QLineEdit*>(QStringLiteral("groupNameLineEdit"))
        ->setText(QStringLiteral("Angielski A1"));
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("groupNotePlainTextEdit"))
        ->setPlainText(QStringLiteral("room 3"));
    dialog->findChild<QPushButton*>(QStringLiteral("saveGroupButton"))->click();
    QTRY_COMPARE(screen.groups().rowCount(), 1);
    QTRY_COMPARE(screen.label("groupTitleLabel"), QStringLiteral("Angielski A1"));
    QCOMPARE(screen.label("groupNoteLabel"), QStringLiteral("room 3"));
    QVERIFY(!screen.find<QPushButton>("sendToAllButton")->isEnabled());
    screen.find<QAction>("archiveGroupAction")->trigger();
    QTRY_COMPARE(
        school.number(QStringLiteral("SELECT COUNT(*) FROM study_group WHERE status = 'archived'")), 1);
    screen.page.activated();
    QTRY_COMPARE(screen.groups().rowCount(), 0);
}

void tst_GroupsPage::refusesASecondGroupOfThatName()
{
    GuiSchool school;
    school.group(QStringLiteral("A1"));
    GroupDialog dialog(school.desk(), {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("groupNameLineEdit"));
    name->setText(QStringLiteral("a1"));
    dialog.findChild<QPushButton*>(QStringLiteral("saveGroupButton"))->click();
    QTRY_VERIFY(dialog.findChildren<QLabel*>(QStringLiteral("problemLabel"))
            .constFirst()
            ->text()
            .contains(QStringLiteral("already")));
    QVERIFY(dialog.isVisible());
    QCOMPARE(name->text(), QStringLiteral("a1"));
}

void tst_GroupsPage::sendsToAllWhoHaveNotGotThem()
{
    GuiSchool school;
    school.addStudent(QStringLiteral("Zofia"),
        QStringLiteral("Adam"),
        QStringLiteral("zofia@example.org"),
        QStringLiteral("A1"));
    school.addStudent(QStringLiteral("Jan"),
        QStringLiteral("Baran"),
        QStringLiteral("jan@example.org"),
        QStringLiteral("A1"));
    school.addStudent(QStringLiteral("Iga"), QStringLiteral("Cis"), {}, QStringLiteral("A1"));
    const auto paper = school.addStudent(QStringLiteral("Ewa"),
        QStringLiteral("Dab"),
        QStringLiteral("ewa@example.org"),
        QStringLiteral("A1"));
    school.write([&](database::Transaction& tx) {
        return school.services().handover.handedOverOnPaper(tx, school.owner(), paper, QDate::currentDate());
    });
    Screen screen(school);
    QTRY_COMPARE(screen.students().rowCount(), 4);
    screen.click("sendToAllButton");
    SendCredentialsDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = screen.page.findChild<SendCredentialsDialog*>()) != nullptr);
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveAndCloseButton"));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(screen.find<QWidget>("groupDoneBanner")->isVisibleTo(&screen.page));
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 2);
    QTRY_COMPARE(screen.find<QPushButton>("queuedCountButton")
            ? screen.find<QPushButton>("queuedCountButton")->text()
            : QString(),
        QStringLiteral("2"));
}

void tst_GroupsPage::countsLeadToTheStudents()
{
    GuiSchool school;
    const auto group = school.group(QStringLiteral("A1"));
    const auto student
        = school.addStudent(QStringLiteral("Zofia"), QStringLiteral("Adam"), {}, QStringLiteral("A1"));
    Screen screen(school);
    QTRY_VERIFY(screen.find<QPushButton>("neverCountButton") != nullptr);
    screen.click("neverCountButton");
    QCOMPARE(school.navigator.page, QStringLiteral("students"));
    QCOMPARE(school.navigator.filters.value(QStringLiteral("group")).toLongLong(), group.value());
    QCOMPARE(
        school.navigator.filters.value(QStringLiteral("credentials")).toString(), QStringLiteral("never"));
    auto* table = screen.find<CheckableTableView>("groupStudentsTableView");
    Q_EMIT table->rowActivated(student.value());
    QCOMPARE(school.navigator.filters.value(QStringLiteral("id")).toLongLong(), student.value());
}

void tst_GroupsPage::addsAndRemovesStudents()
{
    GuiSchool school;
    school.group(QStringLiteral("A1"));
    const auto zofia = school.addStudent(QStringLiteral("Zofia"), QStringLiteral("Adam"));
    school.addStudent(QStringLiteral("Jan"), QStringLiteral("Baran"));
    Screen screen(school);
    QTRY_COMPARE(screen.label("groupTitleLabel"), QStringLiteral("A1"));
    screen.find<QTabWidget>("groupTabWidget")->setCurrentIndex(1);
    screen.click("addStudentsButton");
    auto* dialog = screen.page.findChild<AddStudentsDialog*>();
    QVERIFY(dialog);
    auto* table = dialog->findChild<CheckableTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    dialog->findChild<QLineEdit*>(QStringLiteral("addStudentsSearchField"))->setText(QStringLiteral("zof"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setTicked(zofia.value(), true);
    dialog->findChild<QPushButton*>(QStringLiteral("addTickedButton"))->click();
    QTRY_COMPARE(screen.students().rowCount(), 1);
    auto* members = screen.find<CheckableTableView>("groupStudentsTableView");
    members->setTicked(zofia.value(), true);
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    screen.click("removeStudentsButton");
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE ended_at IS NULL")), 1);
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    screen.click("removeStudentsButton");
    QTRY_COMPARE(screen.students().rowCount(), 0);
    QCOMPARE(school.number(
                 QStringLiteral("SELECT COUNT(*) FROM person WHERE status = 'active' AND is_student = TRUE")),
        2);
}

void tst_GroupsPage::makesNewPasswords()
{
    GuiSchool school;
    school.addStudent(QStringLiteral("Zofia"), QStringLiteral("Adam"), {}, QStringLiteral("A1"));
    school.addStudent(QStringLiteral("Jan"), QStringLiteral("Baran"), {}, QStringLiteral("A1"));
    school.addStudent(QStringLiteral("Ewa"), QStringLiteral("Cis"), {}, QStringLiteral("B2"));
    Screen screen(school);
    QTRY_COMPARE(screen.students().rowCount(), 2);
    screen.click("renewGroupButton"); // answered with No
    QCOMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM account WHERE version = 2")), 0);
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    MessageBox::setNextAnswer(MessageBox::Answer::No); // not now
    screen.click("renewGroupButton");
    QTRY_COMPARE(school.number(QStringLiteral("SELECT COUNT(*) FROM account WHERE version = 2")), 2);
    QString said;
    QTRY_VERIFY((said += MessageBox::takeShownTexts().join(QLatin1Char(' ')))
            .contains(QStringLiteral("Send them now")));
}

void tst_GroupsPage::printsSlips()
{
    GuiSchool school;
    for (int index = 0; index < 12; ++index) {
        school.addStudent(
            QStringLiteral("Zofia"), QStringLiteral("Adam%1").arg(index), {}, QStringLiteral("A1"));
    }
    Screen screen(school);
    QTRY_COMPARE(screen.students().rowCount(), 12);
    const QString file = school.folder() + QStringLiteral("/slips.pdf");
    Printing::setNextPdf(file);
    screen.click("printSlipsButton");
    auto* asked = screen.page.findChild<StepUpDialog*>();
    QVERIFY(asked); // passwords are printed only after the own one was typed
    QVERIFY(!QFile::exists(file));
    asked->findChild<QLineEdit*>()->setText(GuiSchool::password());
    const auto buttons = asked->findChildren<QPushButton*>();
    (*std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isDefault();
    }))->click();
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(screen.find<QWidget>("groupDoneBanner")->isVisibleTo(&screen.page));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 3); // 10 slips, 2 slips, the list to sign
    QVERIFY(school.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'credential%'"))
        > 0);
}

void tst_GroupsPage::exportsAndPrintsTheList()
{
    GuiSchool school;
    school.fill(6);
    auto session = school.desk().session();
    session.stepUpUntilMs = school.owner().stepUpUntilMs; // the password was typed a moment ago
    school.desk().setSession(session);
    Screen screen(school);
    QTRY_COMPARE(screen.groups().rowCount(), 3);
    const QString csv = school.folder() + QStringLiteral("/groups.csv");
    FileDialog::setNextFileName(csv);
    screen.find<QAction>("exportListAction")->trigger();
    QTRY_VERIFY(QFileInfo(csv).size() > 0);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(screen.cell(0, GroupsModel::Name)), qPrintable(text));
    QCOMPARE(text.count(QLatin1Char('\n')), 4);
    const QString pdf = school.folder() + QStringLiteral("/groups.pdf");
    Printing::setNextPdf(pdf);
    screen.find<QAction>("printListAction")->trigger();
    QTRY_VERIFY(QFileInfo(pdf).size() > 500);
}

void tst_GroupsPage::slipsHoldEverythingTheStudentNeeds()
{
    core::handover::HandoverService::PaperSlips slips;
    slips.school = QStringLiteral("Lingua");
    slips.instanceUrl = QStringLiteral("https://lingua.example.org");
    for (int index = 0; index < 11; ++index) {
        slips.accounts.push_back({ PersonId(index + 1),
            QStringLiteral("Person %1").arg(index),
            { QStringLiteral("A1") },
            QStringLiteral("login%1").arg(index),
            SecretText(QStringLiteral("secret-%1").arg(index)) });
    }
    slips.accounts.back().password = {};
    const CredentialSlips document(slips, QStringLiteral("A1"));
    QCOMPARE(document.pageCount(), 3);
    const auto text = [&](int page) {
        TextPaper paper;
        QPainter painter(&paper);
        document.paintPage(painter, page, QRectF(0, 0, 1900, 2770));
        painter.end();
        return paper.text();
    };
    for (const char* word : { "Lingua",
             "https://lingua.example.org",
             "Person 0",
             "login0",
             "secret-0",
             "Person 9",
             "secret-9" }) {
        QVERIFY2(text(0).contains(QLatin1String(word)), word);
    }
    QVERIFY(!text(0).contains(QStringLiteral("login10")));
    QVERIFY(text(1).contains(QStringLiteral("login10")));
    QVERIFY(text(1).contains(QStringLiteral("make a new one")));
    const QString receipts = text(2);
    QVERIFY(receipts.contains(QStringLiteral("Person 0")) && receipts.contains(QStringLiteral("Person 10")));
    QVERIFY(!receipts.contains(QStringLiteral("secret")));
}

BELFRY_TEST(tst_GroupsPage)
#include "tst_GroupsPage.moc"
