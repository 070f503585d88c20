// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "ledger/sqliteshopreports.h"

using namespace taabia;

namespace {

RechargeRecord record(const QString &id, int billed, const char *createdAt = "2026-01-09 11:00:00", int status = 3)
{
    RechargeRecord record;
    record.providerReference = id;
    record.status = StatusCode(status);
    record.externalReference = QStringLiteral("OTHER-") + id;
    record.phone = QStringLiteral("0661002233");
    record.op = QStringLiteral("orange");
    record.type = QStringLiteral("6");
    record.faceValue = dh(10);
    if (billed != 0)
        record.billed = Money::fromCentimes(billed);
    record.createdAt = QString::fromLatin1(createdAt);
    record.raw = QByteArrayLiteral("{\"id\":1}");
    return record;
}

} // namespace

/// Recharges of the account that this till did not make, and answering for them.
class TestForeignRecharges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recordsOfOthersAreKeptOnce();
    void aRecordWhoseSaleIsFoundLaterIsNobodyElses();
    void aThinRecordIsKeptAsItCame();
    void anAdoptionAccountsForADifference();
    void severalAdoptionsShareADifference();
    void anAdoptionThatExplainsNothing_data();
    void anAdoptionThatExplainsNothing();
    void whatCannotBeAdoptedIsNotFound();
    void anAdoptionIsChained();
    void theListOfOthersIsNotAdoptedFirstNewestFirst();

private:
    void check(Money amount) { must(m_shop->balance().recordCheck(amount, m_shop->now)); }
    BalanceLine onlyLine();
    std::vector<BalanceMisfit> misfits() { return must(m_reports->misfits({{2000, 1, 1}, {2100, 1, 1}})); }
    ForeignRecharge adopt(const QString &id)
    {
        return must(
            m_shop->balance().adopt(id, QStringLiteral("the other till"), QStringLiteral("Amina"), m_shop->now));
    }
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<SqliteShopReports> m_reports;
};

void TestForeignRecharges::init()
{
    m_reports.reset();
    m_shop = std::make_unique<ShopFixture>();
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString());
    m_reports = must(SqliteShopReports::open(m_shop->path(), ShopFixture::key()));
}

BalanceLine TestForeignRecharges::onlyLine()
{
    const auto all = must(m_reports->balance({{2000, 1, 1}, {2100, 1, 1}}));
    return all.size() == 1 ? all.front() : BalanceLine();
}

void TestForeignRecharges::recordsOfOthersAreKeptOnce()
{
    const Sale ours = m_shop->sell(10);
    StatusReport told = statusReport(3);
    told.providerReference = QStringLiteral("P1");
    must(m_shop->sales().recordStandings({{ours.id, told, {SaleState::Done, Attention::None, {}}}}, m_shop->now));
    RechargeRecord byReference = record(QStringLiteral("X9"), 935);
    byReference.externalReference = ours.reference.text().toLower(); // ours, before its name at the provider was known
    const std::vector<RechargeRecord> page{record(QStringLiteral("X1"), 940), record(QStringLiteral("P1"), 935),
        byReference, record(QStringLiteral("p1"), 935), record(QString(), 935), record(QStringLiteral("X1"), 940)};
    const auto kept = must(m_shop->balance().keepForeign(page, m_shop->now));
    QCOMPARE(kept.size(), 2u);
    QCOMPARE(kept[0].record.providerReference, QStringLiteral("X1"));
    QCOMPARE(kept[1].record.providerReference, QStringLiteral("p1")); // another recharge, by one letter's case
    QVERIFY(must(m_shop->balance().keepForeign(page, m_shop->now)).empty());
    QCOMPARE(must(m_reports->foreign(10)).size(), 2u);
}

void TestForeignRecharges::aRecordWhoseSaleIsFoundLaterIsNobodyElses()
{
    m_shop->sell(10);
    must(m_shop->balance().keepForeign(
        {record(QStringLiteral("P9"), 935), record(QStringLiteral("X1"), 935)}, m_shop->now));
    StatusReport told = statusReport(3);
    told.providerReference = QStringLiteral("P9");
    must(m_shop->sales().recordStandings({{1, told, {SaleState::Done, Attention::None, {}}}}, m_shop->now));
    const auto left = must(m_reports->foreign(10));
    QCOMPARE(left.size(), 1u);
    QCOMPARE(left[0].record.providerReference, QStringLiteral("X1"));
    QCOMPARE(kindOf(m_shop->balance().adopt(QStringLiteral("P9"), {}, {}, m_shop->now)), LedgerError::Kind::NotFound);
}

void TestForeignRecharges::aThinRecordIsKeptAsItCame()
{
    RechargeRecord thin;
    thin.providerReference = QStringLiteral("X1");
    thin.phone = QStringLiteral("+212 6...");
    thin.status = StatusCode(-3);
    const RechargeRecord full = record(QStringLiteral("X2"), 935);
    must(m_shop->balance().keepForeign({thin, full}, m_shop->now));
    const auto both = must(m_reports->foreign(10));
    QCOMPARE(both.size(), 2u);
    for (const ForeignRecharge &one : both) {
        const RechargeRecord &expected = one.record.providerReference == thin.providerReference ? thin : full;
        QCOMPARE(one.record.status, expected.status);
        QCOMPARE(one.record.externalReference, expected.externalReference);
        QCOMPARE(one.record.phone, expected.phone);
        QCOMPARE(one.record.op, expected.op);
        QCOMPARE(one.record.type, expected.type);
        QCOMPARE(one.record.faceValue, expected.faceValue);
        QCOMPARE(one.record.billed, expected.billed);
        QCOMPARE(one.record.createdAt, expected.createdAt);
        QCOMPARE(one.record.raw, expected.raw);
        QCOMPARE(one.seenUtc, m_shop->now);
        QCOMPARE(one.madeUtc, &expected == &full ? utc(2026, 1, 9, 10, 0) : QDateTime());
        QVERIFY(!one.adoptedUtc && !one.explains);
    }
}

void TestForeignRecharges::anAdoptionAccountsForADifference()
{
    m_shop->now = utc(2026, 1, 9, 9, 0);
    check(dh(100));
    check(dh(98)); // a difference before it was made
    m_shop->now = utc(2026, 1, 9, 10, 5);
    check(Money::fromCentimes(9800 - 935));
    must(m_shop->balance().keepForeign({record(QStringLiteral("X1"), 935)}, m_shop->now)); // made at 10:00 UTC
    m_shop->now = utc(2026, 1, 11, 9, 0);
    const ForeignRecharge adopted = adopt(QStringLiteral("X1"));
    QCOMPARE(adopted.adoptedUtc, std::optional(m_shop->now));
    QCOMPARE(adopted.adoptedBy, QStringLiteral("Amina"));
    QCOMPARE(adopted.explains, std::optional<qint64>(3));
    QCOMPARE(onlyLine().day, QDate(2026, 1, 9)); // of the check, not of the adoption
    QCOMPARE(onlyLine().adopted, Money::fromCentimes(935));
    QCOMPARE(onlyLine().unknown, dh(2));
    QCOMPARE(misfits()[0].adopted, Money::fromCentimes(935));
    QCOMPARE(misfits()[1].adopted, Money());
}

void TestForeignRecharges::severalAdoptionsShareADifference()
{
    check(dh(100));
    m_shop->now = utc(2026, 1, 9, 10, 5);
    check(Money::fromCentimes(10'000 - 1000)); // two were made, of 5.00 and of 9.00: 4.00 came in as well
    must(m_shop->balance().keepForeign(
        {record(QStringLiteral("X1"), 500), record(QStringLiteral("X2"), 900), record(QStringLiteral("X3"), 100)},
        m_shop->now));
    QCOMPARE(adopt(QStringLiteral("X1")).explains, std::optional<qint64>(2));
    QCOMPARE(onlyLine().unknown, dh(5));
    QCOMPARE(adopt(QStringLiteral("X2")).explains, std::optional<qint64>(2)); // wholly explained, and not more
    QCOMPARE(onlyLine().unknown, Money());
    QCOMPARE(onlyLine().adopted, dh(10));
    QCOMPARE(adopt(QStringLiteral("X3")).explains, std::nullopt);
    QCOMPARE(onlyLine().adopted, dh(10));
}

void TestForeignRecharges::anAdoptionThatExplainsNothing_data()
{
    QTest::addColumn<int>("billed");
    QTest::addColumn<QByteArray>("createdAt");
    QTest::addColumn<int>("status");
    QTest::newRow("what it cost was not told") << 0 << QByteArray("2026-01-09 11:00:00") << 3;
    QTest::newRow("when it was made was not told") << 935 << QByteArray() << 3;
    QTest::newRow("it was made after the difference") << 935 << QByteArray("2026-01-09 11:05:01") << 3;
    QTest::newRow("it failed") << 935 << QByteArray("2026-01-09 11:00:00") << 4;
    QTest::newRow("it was refunded") << 935 << QByteArray("2026-01-09 11:00:00") << 11;
}

void TestForeignRecharges::anAdoptionThatExplainsNothing()
{
    QFETCH(int, billed);
    QFETCH(QByteArray, createdAt);
    QFETCH(int, status);
    check(dh(100));
    m_shop->now = utc(2026, 1, 9, 10, 5);
    check(dh(90));
    must(m_shop->balance().keepForeign(
        {record(QStringLiteral("X1"), billed, createdAt.constData(), status)}, m_shop->now));
    const ForeignRecharge adopted = adopt(QStringLiteral("X1"));
    QVERIFY(adopted.adoptedUtc);
    QCOMPARE(adopted.explains, std::nullopt);
    QCOMPARE(onlyLine().unknown, dh(10));
}

void TestForeignRecharges::whatCannotBeAdoptedIsNotFound()
{
    const auto kind = [&](const char *id) {
        return kindOf(
            m_shop->balance().adopt(QLatin1String(id), QStringLiteral("x"), QStringLiteral("y"), m_shop->now));
    };
    QCOMPARE(kind("X1"), LedgerError::Kind::NotFound);
    must(m_shop->balance().keepForeign({record(QStringLiteral("X1"), 935)}, m_shop->now));
    QCOMPARE(kind("x1"), LedgerError::Kind::NotFound);
    QCOMPARE(kind("X1"), std::nullopt);
    QCOMPARE(kind("X1"), LedgerError::Kind::NotFound); // adopted already
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM adoption")), 1);
}

void TestForeignRecharges::anAdoptionIsChained()
{
    must(m_shop->balance().keepForeign({record(QStringLiteral("X1"), 935)}, m_shop->now));
    const auto verdict = [this] { return must(m_reports->verifyChain({})); };
    adopt(QStringLiteral("X1"));
    QVERIFY(!verdict().broken);
    QVERIFY(verdict().links >= 1);
    QCOMPARE(m_shop->execute(QStringLiteral("DROP TRIGGER adoption_never_changes")), QString());
    QCOMPARE(m_shop->execute(QStringLiteral("UPDATE adoption SET reason = 'mine'")), QString());
    const auto broken = verdict().broken;
    QVERIFY(broken);
    QCOMPARE(broken->kind, ChainBreak::Kind::RowChanged);
    QCOMPARE(broken->table, QStringLiteral("adoption"));
    QCOMPARE(broken->row, 1);
}

void TestForeignRecharges::theListOfOthersIsNotAdoptedFirstNewestFirst()
{
    must(m_shop->balance().keepForeign(
        {record(QStringLiteral("old"), 935, "2026-01-05 11:00:00"),
            record(QStringLiteral("newest"), 935, "2026-01-09 09:59:00"),
            record(QStringLiteral("new"), 935, "2026-01-08 11:00:00"), record(QStringLiteral("no date"), 935, "")},
        utc(2026, 1, 7, 12, 0)));
    const auto names = [&](int limit) {
        QStringList all;
        for (const ForeignRecharge &one : must(m_reports->foreign(limit)))
            all += one.record.providerReference;
        return all.join(QStringLiteral(", "));
    };
    QCOMPARE(names(9), QStringLiteral("newest, new, no date, old"));
    adopt(QStringLiteral("newest"));
    adopt(QStringLiteral("no date"));
    QCOMPARE(names(9), QStringLiteral("new, old, newest, no date"));
    QCOMPARE(names(3), QStringLiteral("new, old, newest"));
    QCOMPARE(names(1), QStringLiteral("new"));
    QCOMPARE(names(0), QString());
    QCOMPARE(names(-1), QString());
}

QTEST_GUILESS_MAIN(TestForeignRecharges)
#include "tst_foreignrecharges.moc"
