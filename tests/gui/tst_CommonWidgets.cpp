// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Theme.h"
#include "ui/common/table/CheckableHeaderView.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/table/TickableTableModel.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/CountBadge.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/StatePill.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QWheelEvent>
#include <QtTest>

using namespace belfry;
using namespace belfry::ui;

namespace {

void fill(QStandardItemModel* model, int rows, int firstId = 1)
{
    model->clear();
    model->setHorizontalHeaderLabels(
        { QStringLiteral("Name"), QStringLiteral("Group"), QStringLiteral("State") });
    for (int row = 0; row < rows; ++row) {
        auto* name = new QStandardItem(QStringLiteral("Person %1").arg(firstId + row));
        name->setData(qint64(firstId + row), roles::kRowId);
        auto* state = new QStandardItem(QStringLiteral("sent"));
        state->setData(int(StateColour::Ok), roles::kPill);
        model->appendRow({ name, new QStandardItem(QStringLiteral("A1")), state });
    }
}

} // namespace

class tst_CommonWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyErrorHasAFullSentence();
    void errorTextAddsWhatHelps();
    void messageBoxSeams();
    void fileDialogSeam();
    void pillTellsItsWord();
    void badgeHidesAtZero();
    void bannerTellsItsAction();
    void searchFollowsEveryKey();
    void filterKeepsItsChoice();
    void longChoicesAreCutWithASign();
    void bulkBarShowsWithTheFirstTick();
    void formShowsAndTakesAwayProblems();
    void aMendedFieldStopsComplaining();
    void aWheelPassesOverNumbers();
    void passwordIsHiddenUntilAsked();
    void ticksByKeyMouseAndHeader();
    void ticksSurviveSortingAndDropTheUnseen();
    void ticksAreReadAloud();
    void aSpareColumnGivesWay();
    void keysAskAndOpen();
    void columnsFillTheWidth();
    void columnsAreRemembered();
    void onlySortableColumnsSort();

private:
    Theme m_theme;
};

void tst_CommonWidgets::initTestCase()
{
    m_theme.setMode(ThemeMode::Light);
}

void tst_CommonWidgets::init()
{
    QSettings().clear();
    MessageBox::setSilent(false);
    (void)MessageBox::takeShownTexts();
}

void tst_CommonWidgets::everyErrorHasAFullSentence()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(core::ErrorCode::Internal); ++code) {
        const QString text = errorText({ static_cast<core::ErrorCode>(code), {} });
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(QString::number(code)));
        QVERIFY2(text.size() > 25, qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void tst_CommonWidgets::errorTextAddsWhatHelps()
{
    QVERIFY(errorText({ core::ErrorCode::IoWrite, QStringLiteral("/tmp/x: denied") })
            .contains(QLatin1String("/tmp/x: denied")));
    QVERIFY(errorText({ core::ErrorCode::TooManyTries, QStringLiteral("30") }).contains(QLatin1String("30")));
    // A detail of the sign-in says nothing to the person at the keyboard, and must not.
    QVERIFY(!errorText({ core::ErrorCode::WrongCredentials, QStringLiteral("no such login") })
            .contains(QLatin1String("no such")));
}

void tst_CommonWidgets::messageBoxSeams()
{
    MessageBox::setNextAnswer(MessageBox::Answer::Yes);
    MessageBox::setNextAnswer(MessageBox::Answer::No);
    QVERIFY(MessageBox::confirm(
        nullptr, QStringLiteral("Approve 48 messages?"), {}, QStringLiteral("Approve 48")));
    QVERIFY(!MessageBox::confirm(nullptr, QStringLiteral("Again?"), {}, QStringLiteral("Again")));
    MessageBox::setNextText(QStringLiteral("reason"));
    QCOMPARE(MessageBox::askText(nullptr, QStringLiteral("Why?"), QStringLiteral("Reason")).value(),
        QStringLiteral("reason"));
    MessageBox::setSilent(true);
    MessageBox::inform(nullptr, QStringLiteral("Done."));
    QCOMPARE(MessageBox::takeShownTexts(),
        QStringList({ QStringLiteral("Approve 48 messages?"),
            QStringLiteral("Again?"),
            QStringLiteral("Why?"),
            QStringLiteral("Done.") }));
    // An unexpected question in a test harms nothing.
    QVERIFY(!MessageBox::confirm(nullptr, QStringLiteral("Delete all?"), {}, QStringLiteral("Delete")));
}

void tst_CommonWidgets::fileDialogSeam()
{
    FileDialog::setNextFileName(QStringLiteral("/tmp/list.csv"));
    QCOMPARE(
        FileDialog::openFile(nullptr, QStringLiteral("import"), {}, {}), QStringLiteral("/tmp/list.csv"));
}

void tst_CommonWidgets::pillTellsItsWord()
{
    StatePill pill(StateColour::Dec, QStringLiteral("uncertain"));
    QCOMPARE(pill.accessibleName(), QStringLiteral("uncertain"));
    QVERIFY(pill.sizeHint().width() > QFontMetrics(pill.font()).horizontalAdvance(pill.text()));
    pill.resize(pill.sizeHint());
    const QImage image = pill.grab().toImage();
    QCOMPARE(image.pixel(image.width() / 2, 2) | 0xFF000000, kLight.decBg);
}

void tst_CommonWidgets::badgeHidesAtZero()
{
    QWidget parent;
    CountBadge badge(StateColour::Wait, &parent);
    QVERIFY(badge.isHidden());
    badge.setCount(12);
    QVERIFY(!badge.isHidden());
    QCOMPARE(badge.accessibleName(), QStringLiteral("12"));
    badge.setCount(0);
    QVERIFY(badge.isHidden());
}

void tst_CommonWidgets::bannerTellsItsAction()
{
    Banner banner(Banner::Tone::Bad, QStringLiteral("Sending is paused."), QStringLiteral("Resume"));
    QSignalSpy triggered(&banner, &Banner::actionTriggered);
    auto* button = banner.findChild<QPushButton*>(QStringLiteral("bannerActionButton"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    banner.setAction({});
    QVERIFY(button->isHidden());
}

void tst_CommonWidgets::searchFollowsEveryKey()
{
    SearchField field(QStringLiteral("Search"));
    QSignalSpy changed(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral(" abc"));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("abc"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(changed.last().first().toString(), QString());
}

void tst_CommonWidgets::filterKeepsItsChoice()
{
    FilterButton filter(QStringLiteral("Group"), QStringLiteral("all"));
    QSignalSpy changed(&filter, &FilterButton::valueChanged);
    QCOMPARE(filter.text(), QStringLiteral("Group: all"));
    filter.setChoices({ { QStringLiteral("A1 & B1"), 7 }, { QStringLiteral("C1"), 8 } });
    filter.menu()->actions().at(1)->trigger();
    QCOMPARE(filter.value().toInt(), 7);
    QCOMPARE(filter.accessibleName(), QStringLiteral("Group: A1 & B1"));
    filter.setChoices({ { QStringLiteral("A1 & B1"), 7 } });
    QCOMPARE(filter.value().toInt(), 7);
    QCOMPARE(changed.size(), 1);
    filter.setChoices({ { QStringLiteral("C1"), 8 } });
    QVERIFY(!filter.value().isValid());
    QCOMPARE(changed.size(), 2);
    filter.setValue(99);
    QVERIFY(!filter.value().isValid());
}

void tst_CommonWidgets::longChoicesAreCutWithASign()
{
    FilterButton filter(QStringLiteral("Group"), QStringLiteral("all"));
    const QString name = QStringLiteral("Preparation for the final examination, advanced, Mondays");
    filter.setChoices({ { name, 7 } });
    filter.setValue(7);
    QVERIFY(filter.sizeHint().width() <= 280);
    filter.resize(filter.minimumSizeHint());
    filter.show();
    QVERIFY(filter.text().endsWith(QChar(0x2026)));
    QVERIFY(filter.toolTip().contains(name));
    filter.resize(900, filter.height());
    QVERIFY(filter.text().endsWith(name));
    QVERIFY(filter.toolTip().isEmpty());
}

void tst_CommonWidgets::bulkBarShowsWithTheFirstTick()
{
    QWidget parent;
    BulkBar bar(&parent);
    QVERIFY(bar.isHidden());
    bar.setCount(3);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.findChild<QLabel*>(QStringLiteral("tickedLabel"))->text().contains(QLatin1Char('3')));
}

void tst_CommonWidgets::formShowsAndTakesAwayProblems()
{
    Form form;
    auto* name = new QLineEdit;
    auto* mail = new QLineEdit;
    form.addField(QStringLiteral("&Name"), name);
    form.addField(QStringLiteral("&E-mail"), mail, QStringLiteral("A hint."));
    QCOMPARE(name->accessibleName(), QStringLiteral("Name"));
    mail->setText(QStringLiteral("nonsense"));
    form.fieldOf(mail)->setProblem(QStringLiteral("This is not an address."));
    form.show();
    QVERIFY(form.focusFirstProblem());
    QCOMPARE(mail->text(), QStringLiteral("nonsense"));
    QCOMPARE(mail->accessibleDescription(), QStringLiteral("This is not an address."));
    QCOMPARE(mail->property("problem").toBool(), true);
    form.clearProblems();
    QVERIFY(!form.focusFirstProblem());
    QCOMPARE(mail->property("problem").toBool(), false);
}

void tst_CommonWidgets::aMendedFieldStopsComplaining()
{
    Form form;
    auto* mail = new QLineEdit;
    form.addField(QStringLiteral("&E-mail"), mail);
    form.fieldOf(mail)->setProblem(QStringLiteral("This is not an address."));
    QTest::keyClick(mail, Qt::Key_A);
    QVERIFY(form.fieldOf(mail)->problem().isEmpty());
}

void tst_CommonWidgets::aWheelPassesOverNumbers()
{
    Form form;
    auto* name = new QLineEdit;
    auto* number = new QSpinBox;
    number->setRange(0, 500);
    form.addField(QStringLiteral("&Name"), name);
    form.addField(QStringLiteral("&At most"), number);
    number->setValue(200);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const auto scroll = [number] {
        const QPointF place = number->rect().center();
        QWheelEvent wheel(place,
            number->mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QCoreApplication::sendEvent(number, &wheel);
    };
    name->setFocus();
    scroll();
    QCOMPARE(number->value(), 200);
    number->setFocus();
    scroll();
    QCOMPARE(number->value(), 199);
}

void tst_CommonWidgets::passwordIsHiddenUntilAsked()
{
    PasswordField field;
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    field.findChild<QAction*>(QStringLiteral("showPasswordAction"))->trigger();
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
}

void tst_CommonWidgets::ticksByKeyMouseAndHeader()
{
    QStandardItemModel model;
    fill(&model, 5);
    CheckableTableView view;
    view.setModel(&model);
    view.setTickable(true);
    view.resize(700, 400);
    view.show();
    QSignalSpy ticks(&view, &CheckableTableView::ticksChanged);
    const QRect third = view.visualRect(model.index(2, 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(third.left() + 18, third.center().y()));
    QCOMPARE(view.tickedIds(), QList<qint64>({ 3 }));
    // Beside the box a click selects and ticks nothing.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(third.left() + 90, third.center().y()));
    QCOMPARE(view.currentId(), 3);
    QCOMPARE(view.tickedCount(), 1);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.tickedCount(), 0);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.tickedIds(), QList<qint64>({ 1, 2, 3, 4, 5 }));
    auto* header = view.findChild<CheckableHeaderView*>();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(18, header->height() / 2));
    QCOMPARE(view.tickedCount(), 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(18, header->height() / 2));
    QCOMPARE(view.tickedCount(), 5);
    QVERIFY(ticks.size() >= 5);
}

void tst_CommonWidgets::ticksSurviveSortingAndDropTheUnseen()
{
    QStandardItemModel model;
    fill(&model, 5);
    CheckableTableView view;
    view.setModel(&model);
    view.setTickable(true);
    view.setTicked(2, true);
    view.setTicked(5, true);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(view.tickedIds(), QList<qint64>({ 5, 2 }));
    model.removeRows(0, 1);
    QCOMPARE(view.tickedIds(), QList<qint64>({ 2 }));
    QCOMPARE(view.tickedCount(), 1);
}

namespace {

/// Three rows with ids 1 to 3.
class SpokenModel final : public TickableTableModel
{
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? QStringLiteral("Row %1").arg(index.row()) : QStringLiteral("more");
        case Qt::AccessibleTextRole:
            return spokenText(index);
        case roles::kRowId:
            return index.row() + 1;
        default:
            return {};
        }
    }
};

} // namespace

void tst_CommonWidgets::ticksAreReadAloud()
{
    SpokenModel model;
    const auto spoken = [&](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    {
        CheckableTableView view;
        view.setModel(&model);
        QCOMPARE(spoken(0, 0), QStringLiteral("Row 0"));
        view.setTickable(true);
        view.setTicked(2, true);
        QCOMPARE(spoken(0, 0), QStringLiteral("Row 0, not ticked"));
        QCOMPARE(spoken(1, 0), QStringLiteral("Row 1, ticked"));
        QCOMPARE(spoken(1, 1), QStringLiteral("more"));
    }
    QCOMPARE(spoken(1, 0), QStringLiteral("Row 1")); // the view is gone
}

void tst_CommonWidgets::aSpareColumnGivesWay()
{
    SpokenModel model;
    CheckableTableView view;
    view.setModel(&model);
    view.setSpareColumn(1, 400);
    view.resize(300, 200);
    view.show();
    QVERIFY(view.isColumnHidden(1));
    view.resize(500, 200);
    QVERIFY(!view.isColumnHidden(1));
}

void tst_CommonWidgets::keysAskAndOpen()
{
    QStandardItemModel model;
    fill(&model, 3);
    CheckableTableView view;
    view.setModel(&model);
    view.show();
    QSignalSpy opened(&view, &CheckableTableView::rowActivated);
    QSignalSpy asked(&view, &CheckableTableView::deleteRequested);
    QVERIFY(view.setCurrentId(2));
    QVERIFY(!view.setCurrentId(99));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.last().first().toLongLong(), 2);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
}

void tst_CommonWidgets::columnsFillTheWidth()
{
    QStandardItemModel model;
    fill(&model, 3);
    CheckableTableView view;
    view.setModel(&model);
    view.setColumnWidths({ 200, 300, 300 });
    view.show();
    for (const int width : { 1200, 700, 500 }) {
        view.resize(width, 300);
        QTRY_COMPARE(view.width(), width);
        const int sum = view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2);
        QCOMPARE(sum, view.viewport()->width());
        QVERIFY(view.columnWidth(0) >= 120);
    }
}

void tst_CommonWidgets::columnsAreRemembered()
{
    QStandardItemModel model;
    fill(&model, 3);
    {
        CheckableTableView view;
        view.setModel(&model);
        view.setColumnKey(QStringLiteral("test"));
        view.resize(900, 300);
        view.show();
        auto* header = view.horizontalHeader();
        header->resizeSection(1, 222);
        header->moveSection(2, 1);
        QTest::mouseClick(header->viewport(),
            Qt::LeftButton,
            {},
            QPoint(header->sectionViewportPosition(1) + 60, header->height() / 2));
        QCOMPARE(view.sortColumn(), 1);
    }
    CheckableTableView again;
    again.setModel(&model);
    again.resize(900, 300);
    again.setColumnKey(QStringLiteral("test"));
    again.show();
    QCOMPARE(again.columnWidth(1), 222);
    QCOMPARE(again.horizontalHeader()->visualIndex(2), 1);
    QCOMPARE(again.sortColumn(), 1);
    // Another version's columns are not forced onto this one.
    QStandardItemModel wider;
    wider.setHorizontalHeaderLabels(
        { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") });
    CheckableTableView other;
    other.setModel(&wider);
    other.setColumnKey(QStringLiteral("test"));
    QCOMPARE(other.sortColumn(), -1);
}

void tst_CommonWidgets::onlySortableColumnsSort()
{
    QStandardItemModel model;
    fill(&model, 3);
    CheckableTableView view;
    view.setModel(&model);
    view.setSortableColumns({ 0 });
    view.setSortIndicator(0, Qt::AscendingOrder);
    view.resize(900, 300);
    view.show();
    QSignalSpy sorted(&view, &CheckableTableView::sortRequested);
    auto* header = view.horizontalHeader();
    QTest::mouseClick(header->viewport(),
        Qt::LeftButton,
        {},
        QPoint(header->sectionViewportPosition(1) + 60, header->height() / 2));
    QCOMPARE(sorted.size(), 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(80, header->height() / 2));
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(sorted.last().at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
}

BELFRY_TEST(tst_CommonWidgets)
#include "tst_CommonWidgets.moc"
