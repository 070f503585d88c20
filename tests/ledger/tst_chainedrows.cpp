// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainedrows.h"

#include "ledger/chainmac.h"
#include "ledger/ledgerfixture.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace taabia;

/// What the chain's hashes are made of.
class TestChainedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMacIsHmacSha256();
    void noTwoRowsReadTheSame();
    void aLinksPlaceIsPartOfItsMessage();
};

void TestChainedRows::theMacIsHmacSha256()
{
    // RFC 4231, test case 2, and the same library's other way for a key of no byte at all.
    QCOMPARE(ChainMac("Jefe").of("what do ya want for nothing?")->toHex(),
        QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QByteArray expected(32, '\0');
    HMAC(EVP_sha256(), "", 0, reinterpret_cast<const unsigned char *>("x"), 1,
        reinterpret_cast<unsigned char *>(expected.data()), nullptr);
    QCOMPARE(ChainMac(QByteArray()).of("x"), std::optional(expected));
    QVERIFY(ChainMac::same("abc", "abc"));
    QVERIFY(!ChainMac::same("abc", "abd"));
    QVERIFY(!ChainMac::same("abc", "ab"));
    QVERIFY(ChainMac("a").fingerprint() != ChainMac("b").fingerprint());
}

/// Also where somebody has made the table anew, so that any value fits anywhere.
void TestChainedRows::noTwoRowsReadTheSame()
{
    const auto scratch = must(Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite));
    QVERIFY(!scratch->execute(QStringLiteral("CREATE TABLE receipt (number INTEGER PRIMARY KEY, a, b)")));
    ChainedRows rows(*scratch);
    const auto bytesOf = [&](const QByteArray &a, const QByteArray &b) {
        const QString values = QString::fromLatin1(a + ", " + b);
        (void)scratch->execute(QLatin1String("INSERT OR REPLACE INTO receipt VALUES (1, ") + values + QLatin1Char(')'));
        return (*must(rows.row(*ChainedRows::find(QStringLiteral("receipt")), 1))).bytes;
    };
    QSet<QByteArray> different;
    const QList<QByteArray> sameTexts{"1", "'1'", "x'31'", "1.0", "'1.0'", "''", "x''", "NULL", "0"};
    for (const QByteArray &value : sameTexts)
        different += bytesOf(value, "NULL");
    QCOMPARE(different.size(), sameTexts.size());
    // What stands between the values of a and b, as it would stand inside one of them.
    const QByteArray between = QByteArray(7, '\0') + "\1b" + QByteArray(7, '\0') + "\4blob";
    for (const QByteArray &header : {between, between + QByteArray(7, '\0') + '\1'}) {
        const QByteArray inside = header.toHex();
        QVERIFY(bytesOf("x'41" + inside + "42'", "x'43'") != bytesOf("x'41'", "x'42" + inside + "43'"));
    }
}

void TestChainedRows::aLinksPlaceIsPartOfItsMessage()
{
    const ChainedRows::Table &table = *ChainedRows::find(QStringLiteral("payment"));
    const ChainedRows::Row row{1, "x"};
    const QByteArray zeros(32, '\0');
    const QByteArray message = ChainedRows::message(zeros, 1, table, row);
    QVERIFY(ChainedRows::message(zeros, 2, table, row) != message);
    QVERIFY(ChainedRows::message(zeros, 1, *ChainedRows::find(QStringLiteral("receipt")), row) != message);
    QVERIFY(ChainedRows::message(QByteArray(32, '\1'), 1, table, row) != message);
    QVERIFY(ChainedRows::message(zeros, 1, table, {2, "x"}) != message);
    QVERIFY(ChainedRows::message(zeros, 1, table, {1, "y"}) != message);
}

QTEST_GUILESS_MAIN(TestChainedRows)
#include "tst_chainedrows.moc"
