// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/MimeMessage.h"
#include "core/formats/MimeReader.h"
#include "core/outbox/ContentStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/outbox/OutboxHouse.h"

#include <QCryptographicHash>

using namespace belfry;
using namespace belfry::core;
using namespace belfry::core::outbox;
using belfry::core::database::Transaction;
using belfry::tests::OutboxHouse;

/// Other words for a message that waits, and the undo of an approval until the round starts.
class tst_OutboxEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<OutboxHouse>();
        if (!m_house->isReady()) {
            QSKIP("no PostgreSQL server");
        }
        m_zofia = m_house->addStudent();
    }
    void cleanup() { m_house.reset(); }

    void freezesAnewAndNeedsApprovalAnew()
    {
        const OutboxId old = mail();
        approve(old);
        QCOMPARE(m_house->state(old), QStringLiteral("ready"));
        const auto anew = edit(old, QStringLiteral("Zmiana"), QStringLiteral("Nowy tekst: zażółć.\n.kropka"));
        QVERIFY2(anew.has_value(), anew ? "" : qPrintable(anew.error().detail));
        QCOMPARE(m_house->state(old), QStringLiteral("cancelled"));
        QCOMPARE(m_house->reason(old), QStringLiteral("edited"));
        const Row row = m_house->row(*anew);
        QCOMPARE(row.state, State::Pending);
        QVERIFY(row.approval.isEmpty());
        QCOMPARE(row.subject, QStringLiteral("Zmiana"));
        QCOMPARE(row.author, m_house->secretary.name);
        QVERIFY(row.messageId != m_house->row(old).messageId);
        const auto read = formats::readableMail(frozen(*anew));
        QCOMPARE(read.subject, QStringLiteral("Zmiana"));
        QCOMPARE(read.text.trimmed(), QStringLiteral("Nowy tekst: zażółć.\n.kropka"));
        QCOMPARE(read.to, formats::readableMail(frozen(old)).to);
        // It says so in the history of the old one, and who did it.
        QCOMPARE(
            m_house->number(QStringLiteral("SELECT COUNT(*) FROM outbox_history WHERE outbox_id = %1 AND "
                                           "to_state = 'cancelled' AND reason = 'edited' AND actor = "
                                           "'Sara'")
                    .arg(old.value())),
            1);
        QCOMPARE(m_house->untidyRows(), 0);
        // The approver saw the old words: the new ones are refused with their digest.
        const QByteArray seen = m_house->row(old).digest;
        const auto stale = m_house->write([&](Transaction& tx) {
            return m_house->outbox.approve(tx, m_house->owner, { *anew }, { seen });
        });
        QVERIFY(stale.has_value());
        QVERIFY(stale->changed.empty());
    }

    void keepsTheAttachments()
    {
        const QByteArray bytes("the plan");
        const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QVERIFY(m_house->write([&](Transaction& tx) { return ContentStore::putBlob(tx, sha, bytes); }));
        const OutboxId old = mail({ { QStringLiteral("plan zajęć.pdf"), "application/pdf", {} } }, sha);
        const auto anew = edit(old, QStringLiteral("Plan"), QStringLiteral("Poprawiony."));
        QVERIFY2(anew.has_value(), anew ? "" : qPrintable(anew.error().detail));
        const QByteArray before = frozen(old);
        const QByteArray after = frozen(*anew);
        const auto fromAttachment
            = [](const QByteArray& mime) { return mime.mid(mime.indexOf("Content-Type: application/pdf")); };
        QVERIFY(!fromAttachment(before).isEmpty());
        QCOMPARE(fromAttachment(after), fromAttachment(before));
        QCOMPARE(formats::readableMail(after).text.trimmed(), QStringLiteral("Poprawiony."));
    }

    void refusesWhatDoesNotWait()
    {
        const OutboxId id = mail();
        approve(id);
        const auto claims = m_house->claim();
        QCOMPARE(claims.size(), size_t { 1 });
        const auto anew = edit(id, QStringLiteral("x"), QStringLiteral("y"));
        QVERIFY(!anew);
        QCOMPARE(anew.error().code, ErrorCode::IllegalTransition);
        QCOMPARE(m_house->state(id), QStringLiteral("claimed"));
    }

    void refusesAPasswordAndEmptyWords()
    {
        const OutboxId secret = m_house->queued(m_zofia, true);
        const auto anew = edit(secret, QStringLiteral("x"), QStringLiteral("y"));
        QVERIFY(!anew);
        QCOMPARE(anew.error().code, ErrorCode::InputInvalid);
        QCOMPARE(m_house->state(secret), QStringLiteral("pending"));
        const OutboxId id = mail();
        QCOMPARE(edit(id, QString(), QStringLiteral("y")).error().code, ErrorCode::InputMissing);
        QCOMPARE(edit(id, QStringLiteral("x"), QStringLiteral("  ")).error().code, ErrorCode::InputMissing);
        QCOMPARE(edit(id, QStringLiteral("a\r\nBcc: b"), QStringLiteral("y")).error().code,
            ErrorCode::InputInvalid);
        QCOMPARE(m_house->state(id), QStringLiteral("pending"));
    }

    void asksWhoMayEdit()
    {
        access::Session auditor = m_house->secretary;
        auditor.role = access::Role::Auditor;
        const OutboxId id = mail();
        const auto anew = m_house->write([&](Transaction& tx) {
            return m_house->outbox.edit(tx, auditor, id, { QStringLiteral("x"), QStringLiteral("y"), {} });
        });
        QVERIFY(!anew);
        QCOMPARE(anew.error().code, ErrorCode::NotPermitted);
    }

    void takesAnApprovalBackUntilTheRoundStarts()
    {
        const OutboxId first = mail();
        const OutboxId second = mail();
        approve(first);
        approve(second);
        const auto claims = m_house->claim(1);
        QCOMPARE(claims.size(), size_t { 1 });
        const OutboxId claimed = claims.front().id;
        const OutboxId free = claimed == first ? second : first;
        const auto back = withdraw({ first, second });
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->changed, std::vector { free });
        QCOMPARE(back->refused.size(), size_t { 1 });
        QCOMPARE(back->refused.front().second.code, ErrorCode::IllegalTransition);
        const Row row = m_house->row(free);
        QCOMPARE(row.state, State::Pending);
        QCOMPARE(row.reason, Reason::None);
        QVERIFY(row.approval.isEmpty());
        QVERIFY(row.approvedBy.isEmpty());
        QCOMPARE(m_house->untidyRows(), 0);
        QCOMPARE(m_house->number(
                     QStringLiteral("SELECT COUNT(*) FROM outbox_history WHERE outbox_id = %1 AND to_state = "
                                    "'pending' AND reason = 'approval_withdrawn' AND actor = 'Olga'")
                         .arg(free.value())),
            1);
        QVERIFY(m_house->claim().empty());
        approve(free);
        QCOMPARE(m_house->state(free), QStringLiteral("ready"));
        QCOMPARE(m_house->claim().size(), size_t { 1 });
    }

    void leavesTheApprovalOfARule()
    {
        const OutboxId id = m_house->queued(m_zofia);
        QCOMPARE(m_house->row(id).approval, QStringLiteral("rule"));
        const auto back = withdraw({ id });
        QVERIFY(back.has_value());
        QVERIFY(back->changed.empty());
        QCOMPARE(m_house->state(id), QStringLiteral("ready"));
    }

private:
    /// An informational mail with the school's own MIME.
    OutboxId mail(const QList<formats::MimeAttachment>& attachments = {}, const QByteArray& sha = {})
    {
        NewMessage message = m_house->message(m_zofia);
        const QString uuid = message.uuid.toString(QUuid::WithoutBraces);
        formats::MimeMessage mime;
        mime.from = { QStringLiteral("Szkoła"), *EmailAddress::parse(message.sender) };
        mime.to = { message.recipientName, *EmailAddress::parse(message.address) };
        mime.subject = QStringLiteral("Zajęcia odwołane w tym tygodniu, bardzo długi temat wiadomości");
        mime.messageId = uuid + QStringLiteral("@example.org");
        mime.belfryId = uuid;
        mime.text = QStringLiteral("Stary tekst.\n");
        mime.attachments = attachments;
        const auto pieces = formats::writeMimePieces(mime);
        message.content.clear();
        for (const auto& piece : *pieces) {
            message.content.push_back(
                piece.attachment < 0 ? Segment { piece.bytes, false, {} } : Segment { {}, false, sha });
        }
        message.subjects.clear();
        return m_house->queued(message, true, MessageKind::Informational);
    }
    void approve(OutboxId id)
    {
        const auto done = m_house->write(
            [&](Transaction& tx) { return m_house->outbox.approve(tx, m_house->owner, { id }); });
        QVERIFY(done.has_value());
        QCOMPARE(done->changed.size(), size_t { 1 });
    }
    Result<OutboxId> edit(OutboxId id, const QString& subject, const QString& text)
    {
        return m_house->write([&](Transaction& tx) {
            return m_house->outbox.edit(tx, m_house->secretary, id, { subject, text, {} });
        });
    }
    Result<BulkResult> withdraw(const std::vector<OutboxId>& ids)
    {
        return m_house->write(
            [&](Transaction& tx) { return m_house->outbox.withdrawApproval(tx, m_house->owner, ids); });
    }
    QByteArray frozen(OutboxId id)
    {
        return m_house->connection
            ->read([&](Transaction& tx) { return m_house->outbox.content(tx, m_house->owner, id); })
            .value_or(Content())
            .frozen;
    }

    std::unique_ptr<OutboxHouse> m_house;
    OutboxHouse::Known m_zofia;
};

BELFRY_TEST(tst_OutboxEdit)
#include "tst_OutboxEdit.moc"
