// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

#include "domain/moroccotime.h"
#include "ledger/migrations.h"
#include "ledger/openledger.h"
#include "ledger/saledays.h"
#include "ledger/sqliteshopreports.h"

using namespace taabia;

namespace {

constexpr int schemaBefore = 3; // without days

} // namespace

/// The Moroccan day and hour that stand with each sale, and how the sales of an older ledger come by theirs.
class TestSaleDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LedgerFixture>(); }
    void aDayIsWrittenAsPeopleReadIt_data();
    void aDayIsWrittenAsPeopleReadIt();
    void aNumberThatIsNoDayIsNone();
    void aMadClockStopsNoSale();
    void anOldLedgerIsCountedWhenItIsOpened();
    void anInterruptionIsMadeUpForAtTheNextOpening_data();
    void anInterruptionIsMadeUpForAtTheNextOpening();
    void reportsWaitUntilAllSalesAreCounted();
    void theDayOfASaleNeverChanges_data();
    void theDayOfASaleNeverChanges();
    void everyHourOfTwoYearsIsWhereTheTimeZoneDataPutsIt();

private:
    void makeOldLedger(int sales);
    qint64 number(const QString &sql) { return must(m_fixture->database().valueOf(sql)).toLongLong(); }
    void compareSumsWithSales();
    std::unique_ptr<LedgerFixture> m_fixture;
};

/// A ledger as the schema before left it: sales every 17 minutes from December 2024 on, each third one failed.
void TestSaleDays::makeOldLedger(int sales)
{
    const auto database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    QVERIFY(!database->makeDurable());
    std::vector<Migration> old = embeddedMigrations();
    old.resize(schemaBefore);
    QVERIFY(!migrate(*database, old));
    const LedgerTrouble failed = database->execute(
        QStringLiteral("INSERT INTO sale (reference, phone, operator, face_value, promo, state, clerk, created_utc, "
                       "billed, request_body) "
                       "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "SELECT 'T1-' || i, '0612345678', 1 + i % 3, 1000 + i % 5 * 500, '0', iif(i % 3 = 0, 5, 4), "
                       "'Amina', %2 + i * 1020000, 940 + i % 100, x'' FROM n")
            .arg(sales)
            .arg(utc(2024, 12, 1).toMSecsSinceEpoch()));
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
}

void TestSaleDays::compareSumsWithSales()
{
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM sale WHERE day IS NULL OR hour IS NULL")), 0);
    QCOMPARE(number(QStringLiteral(
                 "SELECT count(*) FROM (SELECT day, count(*), sum(face_value), sum(billed) FROM sale WHERE state = 4 "
                 "GROUP BY day EXCEPT SELECT period, sales, face_value, billed FROM figure WHERE dimension = 0 "
                 "AND outcome = 1)")),
        0);
    QCOMPARE(number(QStringLiteral("SELECT sum(sales) FROM figure WHERE dimension = 0 AND period < 1000000")),
        number(QStringLiteral("SELECT count(*) FROM sale")));
    QCOMPARE(number(QStringLiteral("SELECT billed FROM account_total")),
        number(QStringLiteral("SELECT sum(billed) FROM sale")));
    QCOMPARE(number(QStringLiteral("SELECT given_back FROM account_total")),
        number(QStringLiteral("SELECT sum(billed) FROM sale WHERE state = 5")));
    Statement read = m_fixture->database().statement(QStringLiteral("SELECT created_utc, day, hour FROM sale"));
    while (must(read.next())) {
        const QDateTime local = MoroccoTime::fromUtc(QDateTime::fromMSecsSinceEpoch(read.integer(0)).toUTC());
        QCOMPARE(saledays::dayOf(read.integer(1)), local.date());
        QCOMPARE(read.integer(2), local.time().hour());
    }
}

void TestSaleDays::aDayIsWrittenAsPeopleReadIt_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("number");
    QTest::newRow("a day") << QDate(2026, 1, 9) << qint64{20260109};
    QTest::newRow("the last of a year") << QDate(2025, 12, 31) << qint64{20251231};
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << qint64{20240229};
    QTest::newRow("the first there is") << QDate(1900, 1, 1) << qint64{19000101};
    QTest::newRow("the last there is") << QDate(9999, 12, 31) << qint64{99991231};
}

void TestSaleDays::aDayIsWrittenAsPeopleReadIt()
{
    QFETCH(QDate, day);
    QFETCH(qint64, number);
    QCOMPARE(saledays::numberOf(day), number);
    QCOMPARE(saledays::dayOf(number), day);
}

void TestSaleDays::aNumberThatIsNoDayIsNone()
{
    for (const qint64 none : {qint64{0}, qint64{-20260109}, qint64{202601}, qint64{20260132}, qint64{20261301},
             qint64{20250229}, qint64{100000101}, std::numeric_limits<qint64>::max()})
        QVERIFY(!saledays::dayOf(none).isValid());
}

void TestSaleDays::aMadClockStopsNoSale()
{
    int i = 0;
    for (const int year : {1601, 1969, 9999, 12000}) {
        NewSale sale = newSale(QString::number(++i));
        sale.createdUtc = utc(year, 12, 31, 23, 59);
        QVERIFY(m_fixture->ledger().recordIntent(sale));
    }
    QCOMPARE(number(QStringLiteral("SELECT min(day) FROM sale")), 19000101);
    QCOMPARE(number(QStringLiteral("SELECT max(day) FROM sale")), 99991231);
}

void TestSaleDays::anOldLedgerIsCountedWhenItIsOpened()
{
    makeOldLedger(45'000); // more than two transactions' worth
    m_fixture->ledger();
    compareSumsWithSales();
    QCOMPARE(must(m_fixture->ledger().recordIntent(newSale(QStringLiteral("new")))).id, 45'001);
    m_fixture->close();
    m_fixture->ledger(); // and not a second time
    QCOMPARE(number(QStringLiteral("SELECT sum(sales) FROM figure WHERE period < 1000000")
                        .replace(QLatin1String("period"), QLatin1String("dimension = 0 AND period"))),
        45'001);
}

void TestSaleDays::anInterruptionIsMadeUpForAtTheNextOpening_data()
{
    QTest::addColumn<qint64>("lastGoodSale");
    QTest::newRow("before the first transaction") << qint64{0};
    QTest::newRow("in the second one") << qint64{20'000};
    QTest::newRow("in the last one") << qint64{40'000};
}

void TestSaleDays::anInterruptionIsMadeUpForAtTheNextOpening()
{
    QFETCH(qint64, lastGoodSale);
    makeOldLedger(41'000);
    {
        const auto database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
        QVERIFY(!migrate(*database, embeddedMigrations()));
        QVERIFY(!database->execute(QStringLiteral("CREATE TRIGGER power_cut BEFORE UPDATE OF day ON sale "
                                                  "WHEN OLD.id > %1 + 700 BEGIN SELECT RAISE(ABORT, 'cut'); END")
                                       .arg(lastGoodSale)));
        QVERIFY(saledays::fillIn(*database));
        QVERIFY(!must(saledays::areComplete(*database)));
        QCOMPARE(
            must(database->valueOf(QStringLiteral("SELECT count(*) FROM sale WHERE day IS NOT NULL"))).toLongLong(),
            lastGoodSale); // whole transactions or nothing
        QVERIFY(!database->execute(QStringLiteral("DROP TRIGGER power_cut")));
    }
    m_fixture->ledger();
    compareSumsWithSales();
}

void TestSaleDays::reportsWaitUntilAllSalesAreCounted()
{
    makeOldLedger(100);
    QCOMPARE(kindOf(SqliteShopReports::open(m_fixture->path(), {})), LedgerError::Kind::Busy);
    {
        const auto database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
        QVERIFY(!migrate(*database, embeddedMigrations()));
    }
    QCOMPARE(kindOf(SqliteShopReports::open(m_fixture->path(), {})), LedgerError::Kind::Busy);
    m_fixture->ledger();
    QVERIFY(SqliteShopReports::open(m_fixture->path(), {}));
}

void TestSaleDays::theDayOfASaleNeverChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another day") << QStringLiteral("UPDATE sale SET day = 20260110");
    QTest::newRow("another hour") << QStringLiteral("UPDATE sale SET hour = 3");
    QTest::newRow("no day") << QStringLiteral("UPDATE sale SET day = NULL, hour = NULL");
    for (const auto &[name, place] :
        {std::pair{"a sale without a day", "NULL, 3"}, {"a sale without an hour", "20260109, NULL"},
            {"an hour that does not exist", "20260109, 24"}, {"a month for a day", "202601, 3"}})
        QTest::newRow(name) << QStringLiteral("INSERT INTO sale (reference, phone, operator, face_value, promo, clerk, "
                                              "created_utc, day, hour, request_body) "
                                              "VALUES ('T1-Z', '0612345678', 1, 1000, '0', 'x', 1, %1, x'')")
                                   .arg(QLatin1String(place));
}

void TestSaleDays::theDayOfASaleNeverChanges()
{
    QFETCH(QString, sql);
    m_fixture->madeSale(QStringLiteral("A"), SaleState::Done, 3);
    const QStringList before = m_fixture->contentsOf(QStringLiteral("sale"));
    QVERIFY(m_fixture->execute(sql).contains(QLatin1String("day")));
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("sale")), before);
}

void TestSaleDays::everyHourOfTwoYearsIsWhereTheTimeZoneDataPutsIt()
{
    int longDays = 0;
    int shortDays = 0;
    for (QDate day(2025, 1, 1); day.year() < 2027; day = day.addDays(1)) {
        const auto [from, until] = MoroccoTime::utcRange(day);
        longDays += from.secsTo(until) == 25 * 3600;
        shortDays += from.secsTo(until) == 23 * 3600;
        for (QDateTime hour = from; hour < until; hour = hour.addSecs(3600)) {
            const saledays::Place place = saledays::placeOf(hour);
            QCOMPARE(place.day, saledays::numberOf(day));
            QCOMPARE(place.hour, MoroccoTime::fromUtc(hour).time().hour());
        }
        QCOMPARE(saledays::placeOf(until.addMSecs(-1)).day, saledays::numberOf(day));
    }
    QVERIFY(longDays >= 2 && shortDays >= 2); // Ramadan came in both years
}

QTEST_GUILESS_MAIN(TestSaleDays)
#include "tst_saledays.moc"
