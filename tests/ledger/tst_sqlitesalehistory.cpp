// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"
#include "ledger/ledgerfixture.h"
#include "ledger/shopfixture.h"
#include "ledger/sqlitesalehistory.h"

#include <QThread>

using namespace taabia;

class TestSqliteSaleHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyLedgerHasNoHistory();
    void idsComeNewestFirstInChunks();
    void aSaleIsSeenTheMomentItIsCommitted();
    void rowsComeInTheOrderAskedFor();
    void rowsAndDetailsAreWhatTheLedgerSays();
    void howASaleWasPaidIsToldBesideIt();
    void aSearchFindsPartsOfNumbersAndBeginningsOfReferences_data();
    void aSearchFindsPartsOfNumbersAndBeginningsOfReferences();
    void aSearchIsNeverTakenForAnExpression_data();
    void aSearchIsNeverTakenForAnExpression();
    void aDayIsAMoroccanDay();
    void theDaysTotalLeavesOutWhatWasNotSold();
    void readersAndTheWriterDoNotWaitForEachOther();
    void theHistoryWorksOnTheThreadThatMadeIt();

private:
    SqliteSaleHistory &history();
    SqliteSaleLedger &ledger() { return m_fixture->ledger(); }
    std::vector<SaleId> search(const QString &text);
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<SqliteSaleHistory> m_history;
};

void TestSqliteSaleHistory::init()
{
    m_history.reset();
    m_fixture = std::make_unique<LedgerFixture>();
    m_fixture->ledger();
}

SqliteSaleHistory &TestSqliteSaleHistory::history()
{
    if (!m_history)
        m_history = must(SqliteSaleHistory::open(m_fixture->path()));
    return *m_history;
}

std::vector<SaleId> TestSqliteSaleHistory::search(const QString &text)
{
    HistoryFilter filter;
    filter.search = text;
    return must(history().ids(filter, std::nullopt, 100));
}

void TestSqliteSaleHistory::anEmptyLedgerHasNoHistory()
{
    QVERIFY(must(history().ids({}, std::nullopt, 10)).empty());
    QVERIFY(search(QStringLiteral("061")).empty());
    QVERIFY(must(history().sales({1, 2})).empty());
    QVERIFY(must(history().sales({})).empty());
    QCOMPARE(kindOf(history().details(1)), LedgerError::Kind::NotFound);
    QCOMPARE(must(history().dayTotal(utc(2026, 1, 1), utc(2026, 1, 2))).sales, 0);
}

void TestSqliteSaleHistory::idsComeNewestFirstInChunks()
{
    for (int i = 0; i < 7; ++i)
        must(ledger().recordIntent(newSale(QString::number(i))));
    QCOMPARE(must(history().ids({}, std::nullopt, 3)), (std::vector<SaleId>{7, 6, 5}));
    QCOMPARE(must(history().ids({}, 5, 3)), (std::vector<SaleId>{4, 3, 2}));
    QCOMPARE(must(history().ids({}, 2, 3)), (std::vector<SaleId>{1}));
    QVERIFY(must(history().ids({}, 1, 3)).empty());
    QCOMPARE(must(history().ids({}, 1000, 2)), (std::vector<SaleId>{7, 6}));
    QVERIFY(must(history().ids({}, std::nullopt, 0)).empty());
    QVERIFY(must(history().ids({}, std::nullopt, -1)).empty());
}

void TestSqliteSaleHistory::aSaleIsSeenTheMomentItIsCommitted()
{
    QVERIFY(search(QStringLiteral("345")).empty());
    const Sale sale = must(ledger().recordIntent(newSale(QStringLiteral("A"))));
    QCOMPARE(search(QStringLiteral("345")), std::vector<SaleId>{sale.id});
    must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, utc(2026, 1, 9)));
    QCOMPARE(must(history().sales({sale.id})).at(0).state, SaleState::Open);
}

void TestSqliteSaleHistory::rowsComeInTheOrderAskedFor()
{
    for (int i = 0; i < 12; ++i)
        must(ledger().recordIntent(newSale(QString::number(i))));
    std::vector<SaleId> ids;
    for (const Sale &sale : must(history().sales({11, 3, 99, 7, 12, 1, -4})))
        ids.push_back(sale.id);
    QCOMPARE(ids, (std::vector<SaleId>{11, 3, 7, 12, 1}));
}

void TestSqliteSaleHistory::howASaleWasPaidIsToldBesideIt()
{
    ShopFixture shop;
    const Sale cash = shop.sell(10);
    const Sale card = shop.sell(20, {PaymentMethod::Card, std::nullopt, std::nullopt});
    const Sale lent = shop.sell(30, {PaymentMethod::CreditBook, std::nullopt, shop.customer("Hassan").id});
    const auto opened = must(SqliteSaleHistory::open(shop.path()));
    using Methods = std::map<SaleId, PaymentMethod>;
    QVERIFY(must(opened->methods({cash.id, lent.id, card.id}))
        == (Methods{
            {cash.id, PaymentMethod::Cash}, {card.id, PaymentMethod::Card}, {lent.id, PaymentMethod::CreditBook}}));
    QVERIFY(must(opened->methods({lent.id, 99})) == (Methods{{lent.id, PaymentMethod::CreditBook}}));
    QVERIFY(must(opened->methods({})).empty());
}

void TestSqliteSaleHistory::rowsAndDetailsAreWhatTheLedgerSays()
{
    const Sale sale = m_fixture->madeSale(QStringLiteral("A"), SaleState::Pending, 2);
    const Sale row = must(history().sales({sale.id})).at(0);
    QCOMPARE(row.reference, sale.reference);
    QCOMPARE(row.order, sale.order);
    QCOMPARE(row.state, sale.state);
    QCOMPARE(row.createdUtc, sale.createdUtc);
    QCOMPARE(row.status, sale.status);
    const SaleDetails details = must(history().details(sale.id));
    QCOMPARE(details.requestBody, must(ledger().details(sale.id)).requestBody);
    QCOMPARE(details.attempts.size(), std::size_t{1});
    QCOMPARE(details.observations.size(), std::size_t{1});
}

void TestSqliteSaleHistory::aSearchFindsPartsOfNumbersAndBeginningsOfReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<SaleId>>("found");
    using Ids = std::vector<SaleId>;
    const auto row = [](const char *text, const Ids &found) {
        QTest::newRow(text) << QString::fromUtf8(text) << found;
    };
    row("", {4, 3, 2, 1});
    row("   ", {4, 3, 2, 1});
    row("061", {2, 1}); // 0706123456 has it in its middle
    row("345", {4, 2, 1});
    row("678", {1});
    row("06 12 34", {2, 1});
    row("٠٦١٢", {2, 1});
    row("+212 612", {2, 1});
    row("0612345678", {1});
    row("+212612345678", {1});
    row("0612345679", {});
    row("06123456789", {});
    row("06", {3, 1});
    row("07", {4, 2});
    row("6", {});
    row("1", {3}); // a reference of the provider's begins so
    row("T1-", {4, 3, 2, 1});
    row("t1-8h", {1});
    row("T1-8H2", {1});
    row("T1-8H3", {});
    row("8H", {});
    row("061X", {4});
    row("189957125550360", {3});
    row("1899571 25550", {3});
    row("9957", {});
    row("SBX-ab", {4});
}

void TestSqliteSaleHistory::aSearchFindsPartsOfNumbersAndBeginningsOfReferences()
{
    QFETCH(QString, text);
    QFETCH(std::vector<SaleId>, found);
    must(ledger().recordIntent(newSale(QStringLiteral("8H2KAAA"), order("0612345678"))));
    must(ledger().recordIntent(newSale(QStringLiteral("BBB"), order("0706123456"))));
    const Sale third = must(ledger().recordIntent(newSale(QStringLiteral("CCC"), order("0650000000"))));
    const Sale fourth = must(ledger().recordIntent(newSale(QStringLiteral("DDD"), order("0799934599"))));
    const auto tell = [this](const Sale &sale, const char *reference) {
        StatusReport told = statusReport(1);
        told.providerReference = QLatin1String(reference);
        must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, utc(2026, 1, 9)));
        must(ledger().recordStandings({{sale.id, told, {SaleState::Pending, Attention::None, {}}}}, utc(2026, 1, 9)));
    };
    tell(third, "189957125550360");
    tell(fourth, text == QLatin1String("061X") ? "061x9" : "SBX-AB12");
    QCOMPARE(search(text), found);
}

void TestSqliteSaleHistory::aSearchIsNeverTakenForAnExpression_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "'", "' OR 1=1 --", "'; DROP TABLE sale; --", "061\" OR \"0", "phone:061", "061*",
             "NEAR(061 123)", "061 OR 345", "%", "_", "06%", "[0-9]", "\\", "(", ")", "()", "-", "--", "/*", "^061",
             "+", "+06", "\x01\x02", "00", "00212", "+212", "NULL", "1e3", "0x61"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a NUL") << QStringLiteral("061") + QChar(0) + QStringLiteral("\" OR 1");
    QTest::newRow("half a character") << QString(QChar(0xD800));
    QTest::newRow("the last character of all") << QString::fromUcs4(U"\U0010FFFF");
    QTest::newRow("very long") << QString(100'000, QLatin1Char('1'));
}

void TestSqliteSaleHistory::aSearchIsNeverTakenForAnExpression()
{
    QFETCH(QString, text);
    for (int i = 0; i < 3; ++i)
        must(ledger().recordIntent(newSale(QString::number(i))));
    const QStringList before = m_fixture->contentsOf(QStringLiteral("sale"));
    HistoryFilter filter;
    filter.search = text;
    const auto found = history().ids(filter, std::nullopt, 100);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    const bool meansEveryNumber = text == QLatin1String("+212") || text == QLatin1String("00212");
    QCOMPARE(found->size(), std::size_t{meansEveryNumber ? 3U : 0U});
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("sale")), before);
}

void TestSqliteSaleHistory::aDayIsAMoroccanDay()
{
    // 9 January in Morocco is 23:00 UTC on the 8th to 23:00 UTC on the 9th.
    NewSale sale = newSale(QStringLiteral("1"));
    sale.createdUtc = utc(2026, 1, 8, 23).addMSecs(-1);
    must(ledger().recordIntent(sale));
    sale = newSale(QStringLiteral("2"));
    sale.createdUtc = utc(2026, 1, 8, 23);
    must(ledger().recordIntent(sale));
    sale = newSale(QStringLiteral("3"));
    sale.createdUtc = utc(2026, 1, 9, 23).addMSecs(-1);
    must(ledger().recordIntent(sale));
    sale = newSale(QStringLiteral("4"));
    sale.createdUtc = utc(2026, 1, 9, 23);
    must(ledger().recordIntent(sale));

    HistoryFilter filter;
    const auto [from, until] = MoroccoTime::utcRange({2026, 1, 9});
    filter.fromUtc = from;
    filter.untilUtc = until;
    QCOMPARE(must(history().ids(filter, std::nullopt, 10)), (std::vector<SaleId>{3, 2}));
    filter.untilUtc.reset();
    QCOMPARE(must(history().ids(filter, std::nullopt, 10)), (std::vector<SaleId>{4, 3, 2}));
    filter.fromUtc.reset();
    filter.untilUtc = until;
    QCOMPARE(must(history().ids(filter, std::nullopt, 10)), (std::vector<SaleId>{3, 2, 1}));
    QCOMPARE(must(history().dayTotal(from, until)).sales, 2);
}

void TestSqliteSaleHistory::theDaysTotalLeavesOutWhatWasNotSold()
{
    int dirhams = 1;
    for (const SaleState state : {SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Failed,
             SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict}) {
        m_fixture->madeSale(QString::number(dirhams), state, 1, order("0612345678", Operator::Inwi, dirhams));
        dirhams *= 10;
    }
    const Sale voided = must(ledger().recordIntent(newSale(QStringLiteral("V"))));
    must(ledger().recordStandings({{voided.id, {}, {SaleState::Void, Attention::None, {}}}}, utc(2026, 1, 9)));
    const DayTotal total = must(history().dayTotal(utc(2026, 1, 9), utc(2026, 1, 10)));
    QCOMPARE(total.sales, 5);
    QCOMPARE(total.faceValue, Money::fromDirhams(11'000'111));
    QCOMPARE(must(history().dayTotal(utc(2026, 1, 10), utc(2026, 1, 11))).sales, 0);
}

void TestSqliteSaleHistory::readersAndTheWriterDoNotWaitForEachOther()
{
    const Sale sale = must(ledger().recordIntent(newSale(QStringLiteral("A"))));
    QCOMPARE(m_fixture->execute(QStringLiteral("BEGIN IMMEDIATE")), QString());
    QCOMPARE(m_fixture->execute(QStringLiteral("UPDATE sale SET attention = 1")), QString());
    QCOMPARE(must(history().sales({sale.id})).at(0).attention, Attention::None); // at once, and only what is committed
    QCOMPARE(m_fixture->execute(QStringLiteral("COMMIT")), QString());
    QCOMPARE(must(history().sales({sale.id})).at(0).attention, Attention::Check);

    // No call of the history leaves a snapshot open: the whole log can be folded back into the file.
    must(history().ids({}, std::nullopt, 10));
    must(history().details(sale.id));
    search(QStringLiteral("345"));
    QCOMPARE(must(m_fixture->database().valueOf(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))).toInt(), 0);
    QCOMPARE(QFileInfo(m_fixture->path() + QLatin1String("-wal")).size(), 0);
}

void TestSqliteSaleHistory::theHistoryWorksOnTheThreadThatMadeIt()
{
    must(ledger().recordIntent(newSale(QStringLiteral("A"))));
    std::size_t found = 0;
    const QString path = m_fixture->path();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto own = must(SqliteSaleHistory::open(path));
        found = must(own->sales(must(own->ids({}, std::nullopt, 10)))).size();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(found, std::size_t{1});
}

QTEST_GUILESS_MAIN(TestSqliteSaleHistory)
#include "tst_sqlitesalehistory.moc"
