// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/GuiSchool.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/Translations.h"
#include "ui/students/ConsentProof.h"
#include "ui/students/PersonCard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::ui;
using namespace belfry::ui::students;
using belfry::core::database::Transaction;
using belfry::tests::GuiSchool;

/// What stands on a person's card beside the address data: notes, inbox, consents, roles.
class tst_PersonCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        MessageBox::setSilent(true);
        MessageBox::takeShownTexts();
        m_school = std::make_unique<GuiSchool>();
        m_zofia = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Lis"));
    }
    void cleanup()
    {
        m_card.reset();
        m_school.reset();
        MessageBox::setSilent(false);
    }

    /// LL2-23, event "note".
    void aNoteIsWrittenAndStandsOnTheCard()
    {
        open("general");
        shown<QPushButton>("addNoteButton")->click();
        auto* text = find<QPlainTextEdit>("notePlainTextEdit");
        auto* save = find<QPushButton>("saveNoteButton");
        QVERIFY(text && save);
        QVERIFY(!save->isEnabled());
        text->setPlainText(QStringLiteral("Ill until <b>Monday</b>."));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(m_school->text(QStringLiteral("SELECT body FROM note")),
            QStringLiteral("Ill until <b>Monday</b>."));
        showAgain();
        QTRY_COMPARE(texts("noteLabel"), QStringList { QStringLiteral("Ill until <b>Monday</b>.") });
        QCOMPARE(shown<QLabel>("noteLabel")->textFormat(), Qt::PlainText);
        QVERIFY(texts("noteFactsLabel").constFirst().endsWith(m_school->owner().name));
    }

    /// LL2-02, LL2-08: told only where a channel is lit for notes.
    void aNoteIsToldWhereAChannelIsLit()
    {
        open("general");
        shown<QPushButton>("addNoteButton")->click();
        QTRY_VERIFY(find<QLabel>("noteChannelsLabel")->text().contains(QStringLiteral("no channel is lit")));
        QVERIFY(!find<QCheckBox>("tellNoteCheckBox")->isEnabled());
        delete find<QDialog>("noteDialog");
        m_school->write([&](Transaction& tx) {
            return m_school->services().notifications.setOn(tx,
                m_school->owner(),
                core::events::EventType::Note,
                core::events::EventChannel::Email,
                true);
        });
        shown<QPushButton>("addNoteButton")->click();
        auto* tell = find<QCheckBox>("tellNoteCheckBox");
        QTRY_VERIFY(tell->isEnabled());
        QVERIFY(!tell->isChecked());
        QVERIFY(find<QLabel>("noteChannelsLabel")->text().contains(QStringLiteral("approved")));
        tell->setChecked(true);
        find<QPlainTextEdit>("notePlainTextEdit")->setPlainText(QStringLiteral("Bring the red book."));
        find<QPushButton>("saveNoteButton")->click();
        QTRY_COMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM event WHERE type = 'note'")), qint64(1));
    }

    void aNoteThatIsTooLongStaysInItsWindow()
    {
        open("general");
        find<QAction>("noteAction")->trigger();
        find<QPlainTextEdit>("notePlainTextEdit")->setPlainText(QString(4001, QLatin1Char('x')));
        find<QPushButton>("saveNoteButton")->click();
        QTRY_VERIFY(shown<QLabel>("noteProblemLabel"));
        QVERIFY(shown<QLabel>("noteProblemLabel")->text().contains(QStringLiteral("4000")));
        QCOMPARE(find<QPlainTextEdit>("notePlainTextEdit")->toPlainText().size(), 4001);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM note")), qint64(0));
    }

    void manyNotesAreFolded()
    {
        for (int index = 1; index <= 5; ++index) {
            m_school->write([&](Transaction& tx) {
                return m_school->services().notes.add(
                    tx, m_school->owner(), m_zofia, QStringLiteral("note %1").arg(index));
            });
        }
        open("general");
        QTRY_COMPARE(texts("noteLabel").size(), 3);
        QCOMPARE(texts("noteLabel").constFirst(), QStringLiteral("note 5"));
        shown<QPushButton>("allNotesButton")->click();
        QTRY_COMPARE(texts("noteLabel").size(), 5);
        QVERIFY(!shown<QPushButton>("allNotesButton"));
    }

    /// LL2-28, IM-14, IM-15.
    void theInboxShowsSystemMessagesNewestFirst()
    {
        open("messages");
        QVERIFY(!shown<QWidget>("inboxSection"));
        putIntoInbox(1, "private", "Older");
        putIntoInbox(2, "staff", "Newer");
        showAgain();
        QTRY_COMPARE(
            texts("inboxSubjectLabel"), (QStringList { QStringLiteral("Newer"), QStringLiteral("Older") }));
        QVERIFY(shown<QLabel>("inboxPortalLabel")->text().contains(QStringLiteral("once the portal")));
        QStringList profiles;
        for (const auto* pill : m_card->findChildren<QWidget*>(QStringLiteral("inboxProfilePill"))) {
            if (pill->isVisible()) {
                profiles.append(pill->accessibleName());
            }
        }
        QCOMPARE(profiles, (QStringList { QStringLiteral("staff profile"), QStringLiteral("private") }));
        QVERIFY(texts("inboxBodyLabel").isEmpty());
        shown<QPushButton>("readInboxButton")->click();
        QCOMPARE(texts("inboxBodyLabel"), QStringList { QStringLiteral("Body of Newer") });
        shown<QPushButton>("readInboxButton")->click();
        QVERIFY(texts("inboxBodyLabel").isEmpty());
    }

    /// Decision 2: withdrawing asks how it was said.
    void aWithdrawalIsRecordedAsItWasSaid()
    {
        open("contact");
        QTRY_VERIFY(shown<QLabel>("consentBasisLabel"));
        QVERIFY(shown<QLabel>("consentBasisLabel")->text().contains(QStringLiteral("by person")));
        QCOMPARE(pill("contractConsentPill"), QStringLiteral("given"));
        QCOMPARE(pill("messagesConsentPill"), QStringLiteral("not given"));
        shown<QPushButton>("contractConsentButton")->click();
        auto* source = find<QComboBox>("withdrawSourceComboBox");
        QVERIFY(source);
        source->setCurrentIndex(source->findData(QStringLiteral("telephone")));
        find<QPushButton>("withdrawConsentButton")->click();
        QTRY_COMPARE(m_school->text(QStringLiteral("SELECT source FROM consent WHERE granted = FALSE")),
            QStringLiteral("telephone"));
        QTRY_COMPARE(pill("contractConsentPill"), QStringLiteral("not given"));
    }

    void byContractTheCardSaysSoAndAWithdrawalIsPossible()
    {
        m_school->set("consent.mode", QStringLiteral("contract"));
        open("contact");
        QTRY_VERIFY(shown<QLabel>("consentBasisLabel"));
        QVERIFY(shown<QLabel>("consentBasisLabel")->text().contains(QStringLiteral("nothing is sent")));
        QCOMPARE(pill("contractConsentPill"), QStringLiteral("not given")); // her own does not count
        addContract();
        showAgain();
        QTRY_COMPARE(pill("messagesConsentPill"), QStringLiteral("by contract"));
        shown<QPushButton>("messagesConsentButton")->click();
        find<QPushButton>("withdrawConsentButton")->click();
        QTRY_COMPARE(pill("messagesConsentPill"), QStringLiteral("not given"));
        QCOMPARE(pill("contractConsentPill"), QStringLiteral("by contract"));
        QVERIFY(shown<QLabel>("consentBasisLabel")->text().contains(QStringLiteral("withdrawal counts")));
    }

    void blockedIsSaidOnTheCard()
    {
        m_school->set("consent.mode", QStringLiteral("block"));
        open("general");
        QTRY_COMPARE(pill("consentPill"), QStringLiteral("all sending is blocked"));
        m_card->setTab(QStringLiteral("contact"));
        QTRY_VERIFY(shown<QLabel>("consentBasisLabel"));
        QVERIFY(shown<QLabel>("consentBasisLabel")->text().contains(QStringLiteral("blocked all sending")));
        QCOMPARE(pill("contractConsentPill"), QStringLiteral("given")); // what was recorded is not lost
    }

    /// Wish 14.
    void theProofIsPrintedWithEveryLine()
    {
        open("contact");
        QTRY_VERIFY(shown<QPushButton>("printConsentProofButton"));
        const QString file = m_school->folder() + QStringLiteral("/proof.pdf");
        Printing::setNextPdf(file);
        shown<QPushButton>("printConsentProofButton")->click();
        QTRY_VERIFY(QFileInfo(file).size() > 500);
    }

    void theProofSaysWhatHoldsAndWhatWasRecorded()
    {
        ConsentProofFacts facts;
        facts.person.givenName = QStringLiteral("Zofia");
        facts.person.familyName = QStringLiteral("<Lis>");
        people::ConsentEntry given;
        given.source = QStringLiteral("paper");
        given.wording = QStringLiteral("RODO 2026/1");
        given.recordedBy = QStringLiteral("A. Nowak");
        people::ConsentEntry withdrawn = given;
        withdrawn.granted = false;
        withdrawn.source = QStringLiteral("telephone");
        facts.entries = { given, withdrawn };
        facts.standing.basis = application::ConsentStanding::Basis::Contract;
        facts.standing.contract = true;
        const QString html = consentProofHtml(facts);
        for (const char* words : { "Zofia &lt;Lis&gt;",
                 "contract: given",
                 "messages: not given",
                 "one that runs today carries the consent",
                 "RODO 2026/1",
                 "on paper",
                 "withdrawn",
                 "by telephone",
                 "A. Nowak" }) {
            QVERIFY2(html.contains(QLatin1String(words)), words);
        }
    }

    /// ES-39.
    void ownRolesAreGivenAndTakenOnTheCard()
    {
        open("contact");
        QTRY_VERIFY(find<QWidget>("ownRolesRow"));
        QVERIFY(!shown<QWidget>("ownRolesRow")); // the school has made none
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY(m_school->services().roles.add(tx, m_school->owner(), QStringLiteral("Kierowcy & opieka")));
            return {};
        });
        showAgain();
        QTRY_VERIFY(shown<QPushButton>("giveRoleButton"));
        const auto offered = shown<QPushButton>("giveRoleButton")->menu()->actions();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.constFirst()->text(), QStringLiteral("Kierowcy && opieka"));
        offered.constFirst()->trigger();
        const QString count = QStringLiteral("SELECT COUNT(*) FROM person_role");
        QTRY_COMPARE(m_school->number(count), qint64(1));
        showAgain();
        QTRY_VERIFY(shown<QPushButton>("takeRoleButton"));
        QVERIFY(!shown<QPushButton>("giveRoleButton")); // nothing is left to give
        shown<QPushButton>("takeRoleButton")->click();
        QTRY_COMPARE(m_school->number(count), qint64(0));
    }

    /// All five tabs of a student in every language, beside the list at 1024 pixels.
    void theTabsFitInEveryLanguage()
    {
        for (const char* language : { "pl", "de", "en" }) {
            setLanguage(QLatin1String(language));
            open("general");
            m_card->resize(344, 600);
            const auto* bar = find<QTabWidget>("personTabWidget")->tabBar();
            QTRY_COMPARE(bar->count(), 5);
            QTRY_VERIFY2(bar->tabRect(4).right() <= 344 - 14,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1String(language)).arg(bar->tabRect(4).right())));
        }
        setLanguage(QStringLiteral("en"));
    }

private:
    QString pill(const char* name) const
    {
        const auto* found = shown<QWidget>(name);
        return found == nullptr ? QString() : found->accessibleName();
    }
    void addContract()
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            core::contracts::Contract contract;
            contract.number = QStringLiteral("1/2026");
            contract.student = contract.payer = m_zofia;
            contract.status = core::contracts::ContractStatus::Signed;
            contract.startsOn = QDate::currentDate().addDays(-30);
            contract.endsOn = QDate::currentDate().addDays(30);
            contract.carriesConsent = true;
            contract.consentOn = contract.startsOn;
            contract.currency = QStringLiteral("PLN");
            TRY(m_school->services().contracts.add(tx, m_school->owner(), contract, {}));
            return {};
        });
    }
    void open(const char* tab)
    {
        m_card = std::make_unique<PersonCard>(m_school->desk(), m_school->navigator);
        m_card->resize(420, 700);
        m_card->showPerson(m_zofia);
        m_card->setTab(QLatin1String(tab));
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
        QTRY_COMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Zofia Lis"));
    }
    /// The page hears of changes; a card alone is told.
    void showAgain() { m_card->reload(); }
    template <class T> T* find(const char* name) const { return m_card->findChild<T*>(QLatin1String(name)); }
    /// The one that is not on its way out.
    template <class T> T* shown(const char* name) const
    {
        for (T* widget : m_card->findChildren<T*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QStringList texts(const char* name) const
    {
        QStringList all;
        for (const QLabel* label : m_card->findChildren<QLabel*>(QLatin1String(name))) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all;
    }
    void putIntoInbox(int id, const char* profile, const char* subject)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral(
                "INSERT INTO inbox_item (id, uuid, person_id, profile, subject, body, author, created_at) "
                "VALUES (:id, :uuid, :person, :profile, :subject, :body, 'A. Nowak', :at)"));
            query.bind(":id", id)
                .bind(":uuid", QUuid::createUuid())
                .bind(":person", m_zofia)
                .bind(":profile", QString::fromLatin1(profile))
                .bind(":subject", QString::fromLatin1(subject))
                .bind(":body", QStringLiteral("Body of ") + QLatin1String(subject))
                .bind(":at", qint64(1'795'262'400'000) + id);
            return query.exec();
        });
    }

    std::unique_ptr<GuiSchool> m_school;
    std::unique_ptr<PersonCard> m_card;
    PersonId m_zofia;
};

BELFRY_TEST(tst_PersonCard)
#include "tst_PersonCard.moc"
