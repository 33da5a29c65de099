// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/MessageSymbol.h"
#include "ui/compose/ComposeWindow.h"

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
        ui::MessageBox::takeShownTexts();
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

private:
    PersonId student(const char* given, const char* family, const char* email)
    {
        const auto id = m_school->addStudent(
            QLatin1String(given), QLatin1String(family), QLatin1String(email), QStringLiteral("A1"));
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

    std::unique_ptr<GuiSchool> m_school;
    QPointer<ComposeWindow> m_window;
    PersonId m_zofia;
    PersonId m_jan;
    PersonId m_ewa;
};

BELFRY_TEST(tst_ComposeWindow)
#include "tst_ComposeWindow.moc"
