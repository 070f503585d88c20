// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulation.h"

#include <QTest>

using namespace taabia::sim;

/// The simulation's own promises: without them its verdicts are worth nothing.
class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGoesTheSameWay();
    void seedsDiffer();
    void everyKindOfFaultStrikes();
    void leavingAFaultOutLeavesTheOthersWhereTheyWere();
    void withoutFaultsEverySaleIsBooked();
    void strikesAreWrittenAndReadAlike();
};

void TestSimulation::theSameSeedGoesTheSameWay()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Outcome first = simulate(seed, std::nullopt, false);
        const Outcome second = simulate(seed, std::nullopt, false);
        QCOMPARE(first.fingerprint, second.fingerprint);
        QVERIFY(first.struck == second.struck);
        // Told to let strike only what struck, it goes the same way again: the replay command relies on it.
        QCOMPARE(simulate(seed, first.struck, false).fingerprint, first.fingerprint);
    }
}

void TestSimulation::seedsDiffer()
{
    std::set<std::uint64_t> fingerprints;
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        fingerprints.insert(simulate(seed, std::nullopt, false).fingerprint);
    QCOMPARE(fingerprints.size(), std::size_t(200));
}

void TestSimulation::everyKindOfFaultStrikes()
{
    std::set<Fault> seen;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        for (const Strike &strike : simulate(seed, std::nullopt, false).struck)
            seen.insert(strike.fault);
    }
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        const auto fault = static_cast<Fault>(kind);
        QVERIFY2(seen.contains(fault), std::string(nameOf(fault)).c_str());
    }
}

void TestSimulation::leavingAFaultOutLeavesTheOthersWhereTheyWere()
{
    FaultPlan whole(7, std::nullopt);
    std::set<Strike> struck;
    for (int i = 0; i < 1000; ++i) {
        whole.strikes(Fault::ReplyLost);
        whole.strikes(Fault::WriteFails);
        whole.strikes(Fault::Refuses);
        whole.strikes(Fault::RequestLost);
    }
    struck = whole.struck();
    QVERIFY(struck.size() > 2);
    const Strike gone = *struck.begin();
    std::set<Strike> fewer = struck;
    fewer.erase(gone);
    FaultPlan part(7, fewer);
    for (int i = 0; i < 1000; ++i) {
        part.strikes(Fault::ReplyLost);
        part.strikes(Fault::WriteFails);
        part.strikes(Fault::Refuses);
        part.strikes(Fault::RequestLost);
    }
    QVERIFY(part.struck() == fewer);
}

void TestSimulation::withoutFaultsEverySaleIsBooked()
{
    int sales = 0;
    int booked = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Outcome calm = simulate(seed, std::set<Strike>(), false);
        QCOMPARE(calm.violation, std::string());
        QVERIFY(calm.struck.empty());
        sales += calm.sales;
        booked += calm.booked;
    }
    QCOMPARE(booked, sales);
    QVERIFY(sales > 300);
}

void TestSimulation::strikesAreWrittenAndReadAlike()
{
    const std::set<Strike> strikes{{Fault::ReplyLost, 3}, {Fault::DateSkewed, 0}};
    QCOMPARE(textOf(strikes), std::string("reply-lost:3,date-skewed:0"));
    QVERIFY(strikesFrom(textOf(strikes)) == strikes);
    QVERIFY(strikesFrom("")->empty());
    for (const char *wrong : {"reply-lost", "reply-lost:", "reply-lost:x", "no-such-fault:1", "reply-lost:1x"})
        QVERIFY2(!strikesFrom(wrong), wrong);
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
