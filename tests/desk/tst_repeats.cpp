// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopworld.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

/// The same number, amount and promo within ten minutes is asked about. Only Amina's own word is needed to go on.
class TestRepeats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world.emplace(); }
    void cleanup() { m_world.reset(); }

    void theSameWithinTenMinutesIsAskedAbout();
    void tenMinutesLaterItIsNot();
    void whatDiffersIsNotAskedAbout_data();
    void whatDiffersIsNotAskedAbout();
    void anotherOperatorIsTheSameAllTheSame();
    void whatCameToNothingIsNoReasonToAsk_data();
    void whatCameToNothingIsNoReasonToAsk();
    void whatIsUnderWayIsHeldBackAndNotAskedAbout();
    void knowingOfTheOneJustSoldDoesNotReleaseAnUnresolvedOne();
    void whoeverSellsAgainIsAskedTheNextTime();
    void afterARestartTheProvidersClockTells_data();
    void afterARestartTheProvidersClockTells();
    void beforeThatClockIsHeardTheLastSalesAreInDoubt();
    void thePcsOwnClockIsNeverAsked();

private:
    ShopWorld &world() { return *m_world; }

    /// Empty: it was sold.
    std::optional<SellRefusal> sellAsClerksDo(
        const SaleOrder &order = samples::order(), Till::Hold hold = Till::Hold::AskFirst)
    {
        world().refusals.clear();
        world().lastSale.reset();
        world().engine->sell(0, order, hold, {});
        Q_ASSERT(world().lastSale.has_value() == world().refusals.empty());
        return world().refusals.empty() ? std::nullopt : std::optional(world().refusals.front());
    }

    std::optional<ShopWorld> m_world;
};

void TestRepeats::theSameWithinTenMinutesIsAskedAbout()
{
    const Sale first = world().sellUntil(3);
    world().clock->turn(9min + 59s);
    const auto why = sellAsClerksDo();
    QVERIFY(why);
    QCOMPARE(why->kind, SellRefusal::Kind::JustSold);
    QCOMPARE(why->like->id, first.id);
    QCOMPARE(why->ago, std::optional<std::chrono::seconds>(9min + 59s));
    QCOMPARE(world().server->posts.size(), 0U); // nothing was sent
    QVERIFY(!sellAsClerksDo(samples::order(), Till::Hold::SellAgain));
    QCOMPARE(world().server->posts.size(), 1U);
}

void TestRepeats::tenMinutesLaterItIsNot()
{
    world().sellUntil(3);
    world().clock->turn(10min + 1s);
    QVERIFY(!sellAsClerksDo());
}

void TestRepeats::whatDiffersIsNotAskedAbout_data()
{
    QTest::addColumn<SaleOrder>("order");
    const SaleOrder same = samples::order();
    const QString phone = same.phone.national();
    QTest::newRow("another number") << SaleOrder{*Msisdn::parse(u"0712345678"), same.op, same.faceValue, same.promo};
    QTest::newRow("another amount") << SaleOrder{same.phone, same.op, same.faceValue + same.faceValue, same.promo};
    QTest::newRow("another promo") << SaleOrder{same.phone, same.op, same.faceValue, *Promo::fromType(u"5")};
}

void TestRepeats::whatDiffersIsNotAskedAbout()
{
    QFETCH(const SaleOrder, order);
    world().sellUntil(3);
    QVERIFY(!sellAsClerksDo(order));
}

void TestRepeats::anotherOperatorIsTheSameAllTheSame()
{
    SaleOrder order = samples::order();
    world().sellUntil(3, order);
    order.op = order.op == Operator::Inwi ? Operator::Orange : Operator::Inwi;
    QCOMPARE(sellAsClerksDo(order).value_or(SellRefusal{}).kind, SellRefusal::Kind::JustSold);
}

void TestRepeats::whatCameToNothingIsNoReasonToAsk_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("failed") << 4;
    QTest::newRow("not available") << 7;
}

void TestRepeats::whatCameToNothingIsNoReasonToAsk()
{
    QFETCH(const int, status);
    world().sellUntil(status);
    QVERIFY(!sellAsClerksDo());
    world().server->answerPost(Unexpected{samples::refused(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}, 400);
    QCOMPARE(world().now(world().lastSale->id).state, SaleState::Rejected);
    QVERIFY(!sellAsClerksDo());
}

void TestRepeats::whatIsUnderWayIsHeldBackAndNotAskedAbout()
{
    world().sellUntil(1);
    QCOMPARE(sellAsClerksDo().value_or(SellRefusal{}).kind, SellRefusal::Kind::HeldBack);
    QCOMPARE(sellAsClerksDo(samples::order(), Till::Hold::SellAgain).value_or(SellRefusal{}).kind,
        SellRefusal::Kind::HeldBack);
}

void TestRepeats::knowingOfTheOneJustSoldDoesNotReleaseAnUnresolvedOne()
{
    SaleOrder other = samples::order();
    other.promo = *Promo::fromType(u"5"); // an unresolved sale of the same amount holds back whatever its promo
    world().sellUntil(3);
    world().sellUntil(1, other);
    QCOMPARE(sellAsClerksDo().value_or(SellRefusal{}).kind, SellRefusal::Kind::JustSold);
    QCOMPARE(sellAsClerksDo(samples::order(), Till::Hold::SellAgain).value_or(SellRefusal{}).kind,
        SellRefusal::Kind::HeldBack);
    QVERIFY(!sellAsClerksDo(samples::order(), Till::Hold::SellKnowing)); // one who knows of that one is asked nothing
}

void TestRepeats::whoeverSellsAgainIsAskedTheNextTime()
{
    world().sellUntil(3);
    world().clock->turn(9min);
    QVERIFY(!sellAsClerksDo(samples::order(), Till::Hold::SellAgain));
    const SaleId second = world().lastSale->id;
    world().server->answerPost(samples::accepted(*world().lastSale, 3), 200);
    world().clock->turn(9min);
    const auto why = sellAsClerksDo();
    QVERIFY(why && why->like);
    QCOMPARE(why->like->id, second);
    QCOMPARE(why->ago, std::optional<std::chrono::seconds>(9min));
}

void TestRepeats::afterARestartTheProvidersClockTells_data()
{
    QTest::addColumn<int>("later");
    QTest::addColumn<bool>("asks");
    QTest::newRow("9:59") << 599 << true;
    QTest::newRow("10:01") << 601 << false;
    QTest::newRow("a year") << 31'536'000 << false;
    QTest::newRow("before it was made") << -60 << true; // such a date tells nothing
}

void TestRepeats::afterARestartTheProvidersClockTells()
{
    QFETCH(const int, later);
    QFETCH(const bool, asks);
    const Sale first = world().sellUntil(3);
    world().serverNow = *first.knownSince + later;
    world().crashAndRestart();
    world().server->answerBalance(Balance{Money::fromDirhams(100), QStringLiteral("MAD"), Money()});
    const auto why = sellAsClerksDo();
    QCOMPARE(why.has_value(), asks);
    if (asks)
        QCOMPARE(why->ago, later < 0 ? std::nullopt : std::optional(std::chrono::seconds(later)));
}

void TestRepeats::beforeThatClockIsHeardTheLastSalesAreInDoubt()
{
    world().sellUntil(3);
    world().clock->turn(11min);
    SaleOrder other = samples::order();
    other.phone = *Msisdn::parse(u"0712345678");
    world().sellUntil(3, other);
    world().crashAndRestart(); // nothing has answered since
    QVERIFY(!sellAsClerksDo()); // another sale was made so much later that this one is old whatever the hour
    world().server->posts.clear();
    const auto why = sellAsClerksDo(other);
    QCOMPARE(why.value_or(SellRefusal{}).kind, SellRefusal::Kind::JustSold);
    QVERIFY(!why->ago);
}

void TestRepeats::thePcsOwnClockIsNeverAsked()
{
    world().sellUntil(3);
    world().clock->setWallClock(world().morning.addYears(3));
    QCOMPARE(sellAsClerksDo().value_or(SellRefusal{}).kind, SellRefusal::Kind::JustSold);
    world().clock->turn(10min + 1s);
    world().clock->setWallClock(world().morning);
    QVERIFY(!sellAsClerksDo());
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
