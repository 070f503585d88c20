// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountprobe.h"
#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace taabia;

namespace {

const Secret key{QByteArrayView("SECRET-key-0123456789")};

AccountSetup account()
{
    return {AccountSetup::Kind::Production, QStringLiteral("https://example.com/api"), QStringLiteral("API-1"),
        AccountSetup::KeyPlace::Keychain};
}

template <typename T> Reply<T> reply(Expected<T, Failure> result, int httpStatus = 200)
{
    return {std::move(result), httpStatus, std::nullopt, {}};
}

/// A probe over a provider whose answers the test gives, and what it told.
struct World {
    FakeServer *server = nullptr; ///< of the check under way
    int made = 0;
    Secret given;
    std::optional<BaseUrlError> badAddress;
    AccountProbe probe{
        [this](const AccountSetup &, const Secret &with) -> Expected<std::unique_ptr<TopupServer>, BaseUrlError> {
            if (badAddress)
                return Unexpected{*badAddress};
            auto fake = std::make_unique<FakeServer>();
            server = fake.get();
            ++made;
            given = with;
            return std::unique_ptr<TopupServer>(std::move(fake));
        }};
    std::vector<ProbeFindings> progress;
    std::vector<ProbeFindings> ends;

    World()
    {
        QObject::connect(&probe, &AccountProbe::progressed, &probe,
            [this](Ticket, const ProbeFindings &findings) { progress.push_back(findings); });
        QObject::connect(&probe, &AccountProbe::ended, &probe,
            [this](Ticket, const ProbeFindings &findings) { ends.push_back(findings); });
    }
    void begin()
    {
        probe.check(account(), key);
        QCoreApplication::processEvents();
    }
    template <typename T> void answer(std::deque<TopupServer::Answer<T>> &waiting, Reply<T> with)
    {
        const auto answer = waiting.front();
        waiting.pop_front();
        answer(std::move(with));
    }
};

} // namespace

class TestAccountProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_asks_for_the_account_the_balance_and_the_prices_one_by_one();
    void each_failure_at_each_step_ends_the_check_and_asks_nothing_more_data();
    void each_failure_at_each_step_ends_the_check_and_asks_nothing_more();
    void an_address_that_is_none_asks_nobody();
    void a_cancelled_check_tells_nothing_more();
    void a_new_check_takes_the_place_of_the_old_one();
};

void TestAccountProbe::it_asks_for_the_account_the_balance_and_the_prices_one_by_one()
{
    World world;
    world.begin();
    QVERIFY(world.given == key);
    QCOMPARE(world.server->accounts.size(), size_t(1));
    QVERIFY(world.server->balances.empty() && world.server->priceLists.empty());
    Account told;
    told.name = QStringLiteral("Shop");
    world.answer(world.server->accounts, reply<Account>(told));
    QCOMPARE(world.server->balances.size(), size_t(1));
    QVERIFY(world.server->priceLists.empty());
    world.answer(world.server->balances, reply<Balance>(Balance{Money::fromDirhams(100), QStringLiteral("MAD"), {}}));
    QCOMPARE(world.progress.size(), size_t(2));
    QVERIFY(world.ends.empty());
    QVERIFY(world.progress.back().at() == ProbeStep::Prices);
    world.answer(world.server->priceLists, reply<Prices>(Prices{}));
    QCOMPARE(world.ends.size(), size_t(1));
    QVERIFY(world.ends.back().passed());
    QCOMPARE(world.ends.back().account->name, QStringLiteral("Shop"));
}

void TestAccountProbe::each_failure_at_each_step_ends_the_check_and_asks_nothing_more_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<int>("kind");
    for (int failing = 0; failing < 3; ++failing) {
        for (int kind = 0; kind <= static_cast<int>(FailureKind::Cancelled); ++kind)
            QTest::addRow("step %d, failure %d", failing, kind) << failing << kind;
    }
}

void TestAccountProbe::each_failure_at_each_step_ends_the_check_and_asks_nothing_more()
{
    QFETCH(int, failing);
    QFETCH(int, kind);
    Failure failure;
    failure.kind = static_cast<FailureKind>(kind);
    World world;
    world.begin();
    if (failing == 0) {
        world.answer(world.server->accounts, reply<Account>(Unexpected{failure}, 403));
    } else {
        world.answer(world.server->accounts, reply<Account>(Account{}));
        if (failing == 1) {
            world.answer(world.server->balances, reply<Balance>(Unexpected{failure}, 403));
        } else {
            world.answer(world.server->balances, reply<Balance>(Balance{}));
            world.answer(world.server->priceLists, reply<Prices>(Unexpected{failure}, 403));
        }
    }
    QCOMPARE(world.ends.size(), size_t(1));
    const ProbeFindings &end = world.ends.back();
    QVERIFY(!end.passed());
    QCOMPARE(static_cast<int>(*end.at()), failing);
    QCOMPARE(static_cast<int>(end.failure->kind), kind);
    QCOMPARE(end.httpStatus, 403);
    QCOMPARE(world.made, 1);
}

void TestAccountProbe::an_address_that_is_none_asks_nobody()
{
    World world;
    world.badAddress = BaseUrlError::PlainHttp;
    world.begin();
    QCOMPARE(world.made, 0);
    QCOMPARE(world.ends.size(), size_t(1));
    QVERIFY(world.ends.back().address == BaseUrlError::PlainHttp);
    QVERIFY(!world.ends.back().passed());
}

void TestAccountProbe::a_cancelled_check_tells_nothing_more()
{
    World world;
    world.begin();
    world.answer(world.server->accounts, reply<Account>(Account{}));
    world.probe.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(world.progress.size(), size_t(1));
    QVERIFY(world.ends.empty());
}

void TestAccountProbe::a_new_check_takes_the_place_of_the_old_one()
{
    World world;
    world.begin();
    QSignalSpy ended(&world.probe, &AccountProbe::ended);
    const Ticket second = world.probe.check(account(), key);
    QCoreApplication::processEvents();
    QCOMPARE(world.made, 2);
    Failure failure;
    world.answer(world.server->accounts, reply<Account>(Unexpected{failure}));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().value<Ticket>(), second);
}

QTEST_GUILESS_MAIN(TestAccountProbe)
#include "tst_accountprobe.moc"
