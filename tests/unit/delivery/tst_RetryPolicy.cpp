// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/RetryPolicy.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::delivery;
using belfry::core::outbox::FinishState;
using belfry::core::outbox::Reason;

namespace {

constexpr int kMinute = 60 * 1000;

Outcome outcome(Verdict verdict, OutcomeClass kind, bool afterMarker = false)
{
    Outcome result;
    result.verdict = verdict;
    result.kind = kind;
    result.afterMarker = afterMarker;
    return result;
}

} // namespace

/// docs/delivery.md, the retry table, row by row.
class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char* name, OutcomeClass kind, int attempts, int minutes, bool counts) {
            QTest::newRow(name) << int(kind) << attempts << minutes << counts;
        };
        row("rate first", OutcomeClass::Rate, 0, 5, false);
        row("rate third", OutcomeClass::Rate, 2, 60, false);
        row("rate later", OutcomeClass::Rate, 9, 60, false);
        row("temporary first", OutcomeClass::Temporary, 0, 1, true);
        row("temporary fourth", OutcomeClass::Temporary, 3, 60, true);
        row("temporary later", OutcomeClass::Temporary, 30, 240, true);
        row("mailbox full", OutcomeClass::MailboxFull, 0, 24 * 60, true);
    }
    void pausesGrow()
    {
        QFETCH(int, kind);
        QFETCH(int, attempts);
        QFETCH(int, minutes);
        QFETCH(bool, counts);
        for (const double random : { 0.0, 0.5, 0.999 }) {
            const Decision decision = decide(outcome(Verdict::Retry, OutcomeClass(kind)), attempts, random);
            QCOMPARE(decision.state, FinishState::Retry);
            QCOMPARE(decision.countsAsAttempt, counts);
            QVERIFY(decision.delayMs.has_value());
            QVERIFY(*decision.delayMs >= qint64(minutes) * kMinute * 8 / 10);
            QVERIFY(*decision.delayMs <= qint64(minutes) * kMinute * 12 / 10);
        }
    }

    void greylistingNeverComesBackBeforeFiveMinutes()
    {
        for (const double random : { 0.0, 0.999 }) {
            QVERIFY(
                *decide(outcome(Verdict::Retry, OutcomeClass::Greylist), 0, random).delayMs >= 5 * kMinute);
        }
    }

    void fullMailboxGivesUpAfterThreeDays()
    {
        QCOMPARE(
            decide(outcome(Verdict::Retry, OutcomeClass::MailboxFull), 1, 0.5).state, FinishState::Retry);
        QCOMPARE(
            decide(outcome(Verdict::Retry, OutcomeClass::MailboxFull), 2, 0.5).state, FinishState::Failed);
    }

    void channelTroubleCostsTheMessageNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("effect");
        QTest::newRow("down") << int(OutcomeClass::TransportDown) << int(ChannelEffect::Wait);
        QTest::newRow("tls") << int(OutcomeClass::TlsBad) << int(ChannelEffect::Stop);
        QTest::newRow("auth") << int(OutcomeClass::AuthRefused) << int(ChannelEffect::Stop);
        QTest::newRow("configuration") << int(OutcomeClass::Configuration) << int(ChannelEffect::Stop);
        QTest::newRow("quota") << int(OutcomeClass::Quota) << int(ChannelEffect::WaitUntilTomorrow);
        QTest::newRow("balance") << int(OutcomeClass::Balance) << int(ChannelEffect::WaitForCredit);
        QTest::newRow("stopped") << int(OutcomeClass::Stopped) << int(ChannelEffect::None);
    }
    void channelTroubleCostsTheMessageNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, effect);
        const Decision before = decide(outcome(Verdict::NotSent, OutcomeClass(kind)), 3, 0.5);
        QVERIFY(before.releases);
        QVERIFY(!before.countsAsAttempt);
        QCOMPARE(before.channel, ChannelEffect(effect));
        // Behind the marker a row cannot be released, but it is still known not to have been accepted.
        const Decision after = decide(outcome(Verdict::NotSent, OutcomeClass(kind), true), 3, 0.5);
        QVERIFY(!after.releases);
        QCOMPARE(after.state, FinishState::Retry);
        QVERIFY(!after.countsAsAttempt);
        QCOMPARE(after.channel, ChannelEffect(effect));
    }

    void aRowSaysWhyItsChannelHoldsIt()
    {
        const auto reasonOf
            = [](OutcomeClass kind) { return decide(outcome(Verdict::NotSent, kind, true), 0, 0.5).reason; };
        QCOMPARE(reasonOf(OutcomeClass::TransportDown), Reason::ChannelWaiting);
        QCOMPARE(reasonOf(OutcomeClass::Quota), Reason::Limit);
        QCOMPARE(reasonOf(OutcomeClass::Balance), Reason::GatewayCredit);
        QCOMPARE(reasonOf(OutcomeClass::Configuration), Reason::ChannelStopped);
    }

    void doubtsOneAfterTheOtherHoldTheChannel()
    {
        QCOMPARE(decide(outcome(Verdict::InDoubt, OutcomeClass::Unknown, true), 0, 0.5).channel,
            ChannelEffect::None);
        QCOMPARE(decide(outcome(Verdict::InDoubt, OutcomeClass::TransportDown, true), 0, 0.5).channel,
            ChannelEffect::Wait);
    }

    void finalOutcomes()
    {
        const Decision recipient = decide(outcome(Verdict::Failed, OutcomeClass::PermanentRecipient), 0, 0.5);
        QCOMPARE(recipient.state, FinishState::Failed);
        QCOMPARE(recipient.reason, Reason::AddressRefused);
        QVERIFY(recipient.addressRefused);
        // 5.7.x concerns the sender: the address is not marked, but five in a row stop the channel.
        const Decision policy = decide(outcome(Verdict::Failed, OutcomeClass::PermanentPolicy), 0, 0.5);
        QCOMPARE(policy.state, FinishState::Failed);
        QVERIFY(!policy.addressRefused);
        QCOMPARE(policy.channel, ChannelEffect::Refusal);
        QCOMPARE(decide(outcome(Verdict::InDoubt, OutcomeClass::Unknown, true), 0, 0.5).state,
            FinishState::InDoubt);
        QCOMPARE(
            decide(outcome(Verdict::Sent, OutcomeClass::Accepted, true), 0, 0.5).state, FinishState::Sent);
    }

    void nothingIsEverRetriedOutOfDoubt()
    {
        for (int kind = 0; kind <= int(OutcomeClass::Balance); ++kind) {
            const Decision decision = decide(outcome(Verdict::InDoubt, OutcomeClass(kind), true), 0, 0.5);
            QCOMPARE(decision.state, FinishState::InDoubt);
            QVERIFY(!decision.releases);
            QVERIFY(!decision.delayMs.has_value());
        }
    }
};

BELFRY_TEST(tst_RetryPolicy)
#include "tst_RetryPolicy.moc"
