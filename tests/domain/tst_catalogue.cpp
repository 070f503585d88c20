// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QFile>
#include <QTest>

using namespace taabia;

namespace {

QByteArray shipped()
{
    QFile file(QStringLiteral(TAABIA_SOURCE_DIR "/resources/catalogue.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedOneHasAllThreeOperators();
    void aBrokenOneIsRefusedWithWhatIsWrong_data();
    void aBrokenOneIsRefusedWithWhatIsWrong();
};

void TestCatalogue::theShippedOneHasAllThreeOperators()
{
    const auto read = Catalogue::parse(shipped());
    QVERIFY(read);
    for (const Operator op : allOperators) {
        QVERIFY(!read->offer(op).amounts.empty());
        QVERIFY(read->offer(op).promos.front().isNone());
        for (const Money amount : read->offer(op).amounts)
            QVERIFY(amount >= read->smallestAmount() && amount <= read->largestAmount());
    }
}

void TestCatalogue::aBrokenOneIsRefusedWithWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto with = [](const char *from, const char *to) { return shipped().replace(from, to); };
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("catalogue:");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("catalogue:");
    QTest::newRow("unknown operator") << with("\"Inwi\"", "\"Wana\"") << QStringLiteral("Wana");
    QTest::newRow("twice") << with("\"Inwi\"", "\"Orange\"") << QStringLiteral("twice");
    QTest::newRow("a tenth of a centime") << with("25", "25.005") << QStringLiteral("25.005");
    QTest::newRow("negative") << with("25", "-25") << QStringLiteral("-25");
    QTest::newRow("promo with a star") << with("\"6\"", "\"*6\"") << QStringLiteral("*6");
    QTest::newRow("bounds crossed") << with("\"smallest_amount\"", "\"x\"") << QStringLiteral("smallest_amount");
}

void TestCatalogue::aBrokenOneIsRefusedWithWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const auto read = Catalogue::parse(json);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(complaint), qPrintable(read.error()));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
