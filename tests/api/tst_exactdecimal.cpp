// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exactdecimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace taabia;

class TestExactDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsWholeHundredthsOrRefused_data();
    void aNumberIsWholeHundredthsOrRefused();
    void everyCentimeSurvivesTheWayThroughADouble();
};

void TestExactDecimal::aNumberIsWholeHundredthsOrRefused_data()
{
    QTest::addColumn<std::optional<qint64>>("hundredths");
    const auto reads = [](const char *json, std::optional<qint64> hundredths) { QTest::newRow(json) << hundredths; };
    const auto refuses = [](const char *json) { QTest::newRow(json) << std::optional<qint64>(); };
    reads("0", 0);
    reads("-0.0", 0);
    reads("10", 1000);
    reads("7.5", 750);
    reads("9.35", 935);
    reads("-3.0", -300);
    reads("-12.05", -1205);
    reads("1e2", 10000);
    reads("1.5e1", 1500);
    reads("61.95000000000001", 6195); // 70 - 8.05 in binary
    reads("70.04999999999973", 7005); // after hundreds of such sums
    reads("5.551115123125783e-17", 0); // 0.1 + 0.2 - 0.3
    reads("0.04999999999999716", 5); // 70.05 - 70
    reads("1234567890.12", 123456789012);
    reads("9999999999.99", 999999999999);
    reads("10000000000", 1000000000000);
    reads("\"9.35\"", 935);
    reads("\"9.3500\"", 935);
    reads("\"-3\"", -300);
    reads("\"007\"", 700);
    refuses("1.005");
    refuses("4.675");
    refuses("9.351");
    refuses("0.001");
    refuses("9.35000001");
    refuses("10000000001");
    refuses("-10000000001");
    refuses("1e11");
    refuses("1e300");
    refuses("99999999999999999999");
    refuses("true");
    refuses("null");
    refuses("[10]");
    refuses("{}");
    refuses("\"\"");
    refuses("\"-\"");
    refuses("\"9,35\"");
    refuses("\"9.\"");
    refuses("\".5\"");
    refuses("\"1.2.3\"");
    refuses("\"+9.35\"");
    refuses("\"1e2\"");
    refuses("\" 9.35\"");
    refuses("\"9.351\"");
    refuses("\"1 234.50\"");
    refuses("\"NaN\"");
    refuses("\"99999999999999999999999999999999\"");
    refuses("\"\\u0661\"");
}

void TestExactDecimal::aNumberIsWholeHundredthsOrRefused()
{
    QFETCH(const std::optional<qint64>, hundredths);
    const QByteArray list = '[' + QByteArray(QTest::currentDataTag()) + ']';
    const QJsonValue value = QJsonDocument::fromJson(list).array().at(0);
    const std::optional<qint64> read = ExactDecimal::hundredths(value);
    QCOMPARE(read.has_value(), hundredths.has_value());
    QCOMPARE(read.value_or(0), hundredths.value_or(0));
}

void TestExactDecimal::everyCentimeSurvivesTheWayThroughADouble()
{
    for (qint64 centimes = -150'000; centimes <= 150'000; ++centimes) {
        const QJsonValue value(static_cast<double>(centimes) / 100);
        QCOMPARE(ExactDecimal::hundredths(value), std::optional(centimes));
    }
    for (qint64 centimes = 999'999'900'000; centimes < 999'999'910'000; ++centimes)
        QCOMPARE(ExactDecimal::hundredths(QJsonValue(static_cast<double>(centimes) / 100)), std::optional(centimes));
}

QTEST_APPLESS_MAIN(TestExactDecimal)
#include "tst_exactdecimal.moc"
