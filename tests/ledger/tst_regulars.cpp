// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/migrations.h"
#include "ledger/sqlitesalehistory.h"

using namespace taabia;
using namespace Qt::StringLiterals;

/// Who was served before, as the ledger knows it.
class TestRegulars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyIsOfferedByAnEmptyLedgerOrByTwoDigits();
    void theFirstDigitsFindANumberAndTheLastOnesToo_data();
    void theFirstDigitsFindANumberAndTheLastOnesToo();
    void aNumberIsOfferedOnceWithItsLastRecharge();
    void whoWasServedLastComesFirst();
    void noMoreAreOfferedThanWereAskedFor();
    void onlyWhatWasDeliveredOrIsOnItsWayCounts_data();
    void onlyWhatWasDeliveredOrIsOnItsWayCounts();
    void aRechargeThatFailsAfterAllMakesRoomForTheOneBefore();
    void aFailureThatWasDeliveredAfterAllCounts();
    void whatIsTypedIsNeverTakenForAnExpression();
    void anOldLedgerBringsItsRegulars();
    void theTableHoldsWhatTheSalesSay();

private:
    std::vector<Regular> regulars(const QString &digits, int limit = 5)
    {
        return must(must(SqliteSaleHistory::open(m_fixture->path()))->regulars(digits, limit));
    }
    QStringList phones(const QString &digits, int limit = 5)
    {
        QStringList found;
        for (const Regular &one : regulars(digits, limit))
            found += one.phone.national();
        return found;
    }
    Sale served(const char *phone, int dirhams = 10, const char *promo = "0", SaleState state = SaleState::Done)
    {
        return m_fixture->madeSale(QString::number(++m_made), state, 3, order(phone, Operator::Inwi, dirhams, promo));
    }
    void settle(SaleId sale, SaleState state)
    {
        must(m_fixture->ledger().recordStandings(
            {{sale, std::nullopt, {state, Attention::None, std::nullopt}}}, utc(2026, 1, 10)));
    }

    std::unique_ptr<LedgerFixture> m_fixture;
    int m_made = 0;
};

void TestRegulars::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    m_fixture->ledger();
}

void TestRegulars::nobodyIsOfferedByAnEmptyLedgerOrByTwoDigits()
{
    QVERIFY(regulars(u"061"_s).empty());
    served("0612345678");
    QVERIFY(regulars(u"06"_s).empty());
    QVERIFY(regulars({}).empty());
    QVERIFY(regulars(u"061"_s, 0).empty());
}

void TestRegulars::theFirstDigitsFindANumberAndTheLastOnesToo_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("found");
    for (const char *digits : {"061", "0612", "061234567", "0612345678", "678", "5678", "12345678"})
        QTest::newRow(digits) << QString::fromLatin1(digits) << true;
    for (const char *digits : {"062", "0613", "345", "6780", "06123456789", "679"})
        QTest::newRow(digits) << QString::fromLatin1(digits) << false;
}

void TestRegulars::theFirstDigitsFindANumberAndTheLastOnesToo()
{
    QFETCH(const QString, digits);
    QFETCH(const bool, found);
    served("0612345678");
    served("0699999999");
    QCOMPARE(phones(digits), found ? QStringList{u"0612345678"_s} : QStringList());
}

void TestRegulars::aNumberIsOfferedOnceWithItsLastRecharge()
{
    served("0612345612", 10, "1"); // ends as it begins: both indexes find it
    served("0612345612", 20, "6");
    const std::vector<Regular> found = regulars(u"612"_s);
    QCOMPARE(regulars(u"061"_s).size(), 1U);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].order(), order("0612345612", Operator::Inwi, 20, "6"));
    QCOMPARE(found[0].times, 2);
    QCOMPARE(found[0].lastUtc, utc(2026, 1, 9, 18, 21));
}

void TestRegulars::whoWasServedLastComesFirst()
{
    for (const char *phone : {"0611111111", "0612222061", "0799999061", "0611111111"})
        served(phone);
    QCOMPARE(phones(u"061"_s), (QStringList{u"0611111111"_s, u"0799999061"_s, u"0612222061"_s}));
}

void TestRegulars::noMoreAreOfferedThanWereAskedFor()
{
    for (const char *phone : {"0611111111", "0612222222", "0613333333", "0799999061", "0799998061"})
        served(phone);
    QCOMPARE(phones(u"061"_s, 3), (QStringList{u"0799998061"_s, u"0799999061"_s, u"0613333333"_s}));
}

void TestRegulars::onlyWhatWasDeliveredOrIsOnItsWayCounts_data()
{
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("counts");
    QTest::newRow("open") << SaleState::Open << true;
    QTest::newRow("pending") << SaleState::Pending << true;
    QTest::newRow("done") << SaleState::Done << true;
    QTest::newRow("failed") << SaleState::Failed << false;
    QTest::newRow("refunded") << SaleState::Refunded << false;
    QTest::newRow("rejected") << SaleState::Rejected << false;
    QTest::newRow("unresolved") << SaleState::Unresolved << false;
    QTest::newRow("conflict") << SaleState::Conflict << false;
}

void TestRegulars::onlyWhatWasDeliveredOrIsOnItsWayCounts()
{
    QFETCH(const SaleState, state);
    QFETCH(const bool, counts);
    must(m_fixture->ledger().recordIntent(newSale(u"intent"_s, order("0612345678"))));
    QVERIFY(regulars(u"061"_s).empty());
    served("0612345678", 10, "0", state);
    QCOMPARE(regulars(u"061"_s).size(), counts ? 1U : 0U);
}

void TestRegulars::aRechargeThatFailsAfterAllMakesRoomForTheOneBefore()
{
    const Sale first = served("0612345678", 10);
    const Sale second = served("0612345678", 20, "0", SaleState::Pending);
    const Sale third = served("0612345678", 50, "0", SaleState::Pending);
    QCOMPARE(regulars(u"678"_s)[0].faceValue, Money::fromDirhams(50));
    settle(second.id, SaleState::Failed);
    QCOMPARE(regulars(u"678"_s)[0].faceValue, Money::fromDirhams(50));
    QCOMPARE(regulars(u"678"_s)[0].times, 2);
    settle(third.id, SaleState::Refunded);
    QCOMPARE(regulars(u"678"_s)[0].faceValue, Money::fromDirhams(10));
    QCOMPARE(regulars(u"678"_s)[0].times, 1);
    settle(first.id, SaleState::Refunded);
    QVERIFY(regulars(u"678"_s).empty());
}

void TestRegulars::aFailureThatWasDeliveredAfterAllCounts()
{
    const Sale early = served("0612345678", 10, "0", SaleState::Failed);
    served("0612345678", 20);
    settle(early.id, SaleState::Done);
    QCOMPARE(regulars(u"678"_s)[0].faceValue, Money::fromDirhams(20)); // the later sale is still the last
    QCOMPARE(regulars(u"678"_s)[0].times, 2);
}

void TestRegulars::whatIsTypedIsNeverTakenForAnExpression()
{
    served("0612345678");
    for (const QString &text : {u"06%"_s, u"___"_s, u"06*"_s, u"'; DROP TABLE served"_s, u"\u0660\u0666\u0661"_s})
        QVERIFY(regulars(text).empty());
}

/// A ledger of before there were regulars: what it sold stands in the new table, as if it had been there all along.
void TestRegulars::anOldLedgerBringsItsRegulars()
{
    const auto database = must(Database::open(m_fixture->inFolder("old.sqlite"), Database::Access::ReadWrite));
    std::vector<Migration> migrations = embeddedMigrations();
    const std::vector<Migration> before(migrations.begin(), migrations.begin() + 6);
    QVERIFY(!migrate(*database, before));
    const auto execute = [&](const QString &sql) { QVERIFY2(!database->execute(sql), qPrintable(sql)); };
    execute(u"INSERT INTO sale (reference, phone, operator, face_value, promo, state, clerk, created_utc, attempts, "
            "request_body, day, hour) VALUES "
            "('T1-A', '0612345678', 2, 1000, '0', 4, 'Amina', 1767000000000, 1, x'7B7D', 20260109, 18), "
            "('T1-B', '0612345678', 2, 2000, '0', 3, 'Amina', 1767000000000, 1, x'7B7D', 20260109, 18), "
            "('T1-C', '0612345678', 2, 5000, '0', 5, 'Amina', 1767000000000, 1, x'7B7D', 20260109, 18), "
            "('T1-D', '0712345678', 2, 5000, '0', 7, 'Amina', 1767000000000, 1, x'7B7D', 20260109, 18)"_s);
    QVERIFY(!migrate(*database, migrations));
    QCOMPARE(must(database->valueOf(u"SELECT group_concat(phone || ' ' || sale || ' ' || times) FROM served"_s)),
        QVariant(u"0612345678 2 2"_s));
}

/// Whatever order things happen in, the table is what a look at all sales would make.
void TestRegulars::theTableHoldsWhatTheSalesSay()
{
    constexpr std::array states{SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Failed,
        SaleState::Refunded, SaleState::Unresolved};
    quint32 dice = 7;
    const auto below = [&dice](std::size_t end) {
        dice = dice * 1'664'525U + 1'013'904'223U;
        return static_cast<std::size_t>(dice >> 16) % end;
    };
    std::vector<SaleId> made;
    for (int step = 0; step < 150; ++step) {
        const std::array phones{"0612345678", "0612345679", "0712345678"};
        if (made.empty() || below(3) == 0)
            made.push_back(served(phones[below(phones.size())], 10, "0", states[below(states.size())]).id);
        else
            settle(made[below(made.size())], states[below(states.size())]);
        if (step % 15 == 0)
            QVERIFY2(!m_fixture->ledger().checkIntegrity(), qPrintable(QString::number(step)));
    }
}

QTEST_GUILESS_MAIN(TestRegulars)
#include "tst_regulars.moc"
