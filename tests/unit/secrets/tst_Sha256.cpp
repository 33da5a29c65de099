// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Sha256.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QtTest>

using belfry::core::secrets::Sha256;

/// Frozen messages carry digests of earlier versions: the same bytes must always give the same.
class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers()
    {
        QCOMPARE(Sha256::of({}).toHex(),
            QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Sha256::of("abc").toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void piecesAndWholeAgreeWithQt()
    {
        const QByteArray bytes = QByteArray("Zażółć gęślą jaźń. ").repeated(600);
        for (const qsizetype size : { 1, 55, 56, 63, 64, 65, 127, 128, 4096, 9000 }) {
            const QByteArray part = bytes.left(size);
            Sha256 hash;
            hash.add(part.left(size / 3));
            hash.add(part.mid(size / 3));
            const QByteArray expected = QCryptographicHash::hash(part, QCryptographicHash::Sha256);
            QCOMPARE(hash.result(), expected);
            QCOMPARE(Sha256::of(part), expected);
        }
    }
};

BELFRY_TEST(tst_Sha256)
#include "tst_Sha256.moc"
