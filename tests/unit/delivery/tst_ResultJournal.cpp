// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ResultJournal.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;

class tst_ResultJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("journal%1").arg(++m_number)); }

    static std::vector<ResultJournal::Record> records(int count)
    {
        std::vector<ResultJournal::Record> all;
        for (int index = 0; index < count; ++index) {
            all.push_back({ QUuid::createUuid(),
                static_cast<Verdict>(index % 7),
                static_cast<OutcomeClass>(index % 14),
                200 + index % 400 });
        }
        return all;
    }

    static std::vector<ResultJournal::Record> replayOf(const QString& path)
    {
        return ResultJournal::open(path).value()->replay();
    }

    static void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void aFreshOneIsEmptyAndWhole()
    {
        const QString path = freshPath();
        const auto journal = ResultJournal::open(path);
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->replay().empty());
        QCOMPARE((*journal)->room(), ResultJournal::kCapacity);
        QCOMPARE(QFileInfo(path).size(), ResultJournal::kFileSize);
        QVERIFY((QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) == 0);
    }

    void givesBackWhatWasAppended()
    {
        const QString path = freshPath();
        const auto all = records(30);
        for (int start = 0; start < 30; start += 10) {
            auto journal = ResultJournal::open(path).value();
            QCOMPARE(journal->replay().size(), static_cast<size_t>(start)); // opening again loses nothing
            QVERIFY(journal->append({ all.begin() + start, all.begin() + start + 10 }).has_value());
        }
        QVERIFY(replayOf(path) == all);
    }

    void forgetsAfterReset()
    {
        const QString path = freshPath();
        const auto before = records(20);
        const auto after = records(3);
        {
            auto journal = ResultJournal::open(path).value();
            QVERIFY(journal->append(before).has_value());
            QVERIFY(journal->reset().has_value());
            QCOMPARE(journal->room(), ResultJournal::kCapacity);
        }
        QVERIFY(replayOf(path).empty());
        QVERIFY(ResultJournal::open(path).value()->append(after).has_value());
        QVERIFY(replayOf(path) == after); // the older ones behind them stay forgotten
    }

    void saysWhenItIsFull()
    {
        const QString path = freshPath();
        auto journal = ResultJournal::open(path).value();
        QVERIFY(journal->append(records(ResultJournal::kCapacity)).has_value());
        QCOMPARE(journal->room(), 0);
        const auto refused = journal->append(records(1));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::IoFull);
        QCOMPARE(QFileInfo(path).size(), ResultJournal::kFileSize); // never grows
        QVERIFY(journal->reset().has_value());
        QVERIFY(journal->append(records(1)).has_value());
    }

    void tornRecordsAreLeftOut()
    {
        const QString path = freshPath();
        const auto all = records(5);
        QVERIFY(ResultJournal::open(path).value()->append(all).has_value());
        for (int octet = 0; octet < 32; ++octet) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            const QByteArray whole = bytes;
            bytes[32 * 3 + octet] = static_cast<char>(bytes.at(32 * 3 + octet) ^ 0x55); // the third record
            file.seek(0);
            file.write(bytes);
            file.close();
            const auto replay = replayOf(path);
            QCOMPARE(replay.size(), size_t { 4 });
            QVERIFY(std::find(replay.begin(), replay.end(), all.at(2)) == replay.end());
            overwrite(path, 0, whole);
        }
        QVERIFY(replayOf(path) == all);
    }

    void aTornHeaderLosesNothing()
    {
        const QString path = freshPath();
        const auto all = records(4);
        QVERIFY(ResultJournal::open(path).value()->append(all).has_value());
        overwrite(path, 17, QByteArrayLiteral("\xff"));
        QVERIFY(replayOf(path) == all);
    }

    void aCutFileIsMadeWholeAgain()
    {
        const QString path = freshPath();
        const auto all = records(4);
        QVERIFY(ResultJournal::open(path).value()->append(all).has_value());
        QVERIFY(QFile::resize(path, 32 * 3 + 7));
        QCOMPARE(replayOf(path).size(), size_t { 2 });
        QCOMPARE(QFileInfo(path).size(), ResultJournal::kFileSize);
    }

    void anUnwritablePlaceIsAnError()
    {
        const auto journal = ResultJournal::open(m_folder.filePath(QStringLiteral("missing/journal")));
        QVERIFY(!journal.has_value());
        QCOMPARE(journal.error().code, ErrorCode::IoWrite);
    }
};

BELFRY_TEST(tst_ResultJournal)
#include "tst_ResultJournal.moc"
