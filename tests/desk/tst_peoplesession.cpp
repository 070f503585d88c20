// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/peoplesession.h"
#include "ledger/shopledger.h"
#include "support/fakeclock.h"
#include "support/fakepinhasher.h"

#include <QTemporaryDir>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

using Kind = PeopleRefusal::Kind;

Secret pin(const char *digits)
{
    return Secret(QByteArrayView(digits));
}

/// A till with an owner and a clerk, both with a PIN, and nobody signed in.
struct Counter {
    Counter() { open(); }

    void open()
    {
        session.reset();
        shop.reset();
        auto opened = openShopLedger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("C"), "key");
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        shop.emplace(*std::move(opened));
        permit = Permit::guarded();
        session.emplace(PeopleSession::Parts{*shop->people, hasher, clock, permit, QStringLiteral("T1")});
    }

    /// As the set-up assistant does it: before there is anybody, everything is allowed.
    void takeOn()
    {
        permit->signIn({0, QStringLiteral("set-up"), Role::Owner, true});
        owner = session->save({0, QStringLiteral("Youssef"), Role::Owner, true})->id;
        clerk = session->save({0, QStringLiteral("Amina"), Role::Clerk, true})->id;
        session->setPin(owner, pin("7391"), [](const auto &) {});
        session->setPin(clerk, pin("2580"), [](const auto &) {});
        hasher.answer();
        permit->signOut();
    }

    /// What came of it; -1: let in.
    int signIn(PersonId person, const char *digits)
    {
        session->signIn(person, pin(digits), [this](const auto &result) { remember(result); });
        hasher.answer();
        return outcome;
    }

    template <typename T> void remember(const PeopleSession::Result<T> &result)
    {
        outcome = result ? -1 : static_cast<int>(result.error().kind);
        refusal = result ? PeopleRefusal{} : result.error();
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakePinHasher hasher;
    std::optional<ShopLedger> shop;
    std::shared_ptr<Permit> permit;
    std::optional<PeopleSession> session;
    PersonId owner = 0;
    PersonId clerk = 0;
    int outcome = -2;
    PeopleRefusal refusal;
};

constexpr int letIn = -1;

constexpr int no(Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace

class TestPeopleSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_counter = std::make_unique<Counter>();
        m_counter->takeOn();
    }
    void the_right_pin_lets_in_and_a_wrong_one_does_not();
    void a_pin_is_the_same_on_every_keyboard();
    void who_has_no_pin_or_has_left_does_not_sign_in();
    void after_a_few_wrong_ones_nobody_looks_for_longer_and_longer();
    void a_wait_is_one_persons_own();
    void neither_a_restart_nor_the_pcs_clock_shortens_a_wait();
    void a_try_counts_before_it_is_judged();
    void tries_made_at_once_are_counted_each();
    void an_owner_lets_a_clerk_do_one_thing();
    void an_approval_is_not_given_by_a_clerk_or_with_a_wrong_pin();
    void an_approval_that_is_not_used_ends_after_a_minute();
    void who_may_not_manage_people_does_not();
    void ones_own_pin_is_changed_with_the_old_one();
    void a_pin_that_anybody_would_try_is_not_taken();
    void without_memory_nobody_is_let_in();
    void a_till_begins_with_an_owner_and_a_clerk_who_have_pins();
    void a_till_begins_whole_or_not_at_all_and_only_once();
    void an_approval_needs_somebody_to_be_let();
    void who_changes_himself_is_from_now_on_what_he_was_made();

private:
    Counter &counter() { return *m_counter; }
    std::unique_ptr<Counter> m_counter;
};

void TestPeopleSession::the_right_pin_lets_in_and_a_wrong_one_does_not()
{
    QCOMPARE(counter().signIn(counter().clerk, "2581"), no(Kind::WrongPin));
    QCOMPARE(counter().refusal.wrong, 1);
    QVERIFY(!counter().permit->who());
    QCOMPARE(counter().signIn(counter().clerk, "2580"), letIn);
    QCOMPARE(counter().permit->name(), QStringLiteral("Amina"));
    QVERIFY(!counter().permit->may(Action::SeeReports));
    QCOMPARE(counter().signIn(counter().clerk, "2581"), no(Kind::WrongPin));
    QCOMPARE(counter().refusal.wrong, 1); // the right one had forgotten the wrong ones
    counter().session->signOut();
    QVERIFY(!counter().permit->who());
}

void TestPeopleSession::a_pin_is_the_same_on_every_keyboard()
{
    const QByteArray arabic = QStringLiteral("\u0662\u0665\u0668\u0660").toUtf8();
    QCOMPARE(counter().signIn(counter().clerk, arabic.constData()), letIn);
}

void TestPeopleSession::who_has_no_pin_or_has_left_does_not_sign_in()
{
    counter().signIn(counter().owner, "7391");
    const Person next = *counter().session->save({0, QStringLiteral("Omar"), Role::Clerk, true});
    Person gone{counter().clerk, QStringLiteral("Amina"), Role::Clerk, false};
    QVERIFY(counter().session->save(gone));
    QCOMPARE(counter().signIn(next.id, "2580"), no(Kind::NoPin));
    QCOMPARE(counter().signIn(gone.id, "2580"), no(Kind::Rule));
    QCOMPARE(counter().signIn(99, "2580"), no(Kind::Rule));
    QCOMPARE(counter().permit->name(), QStringLiteral("Youssef"));
}

void TestPeopleSession::after_a_few_wrong_ones_nobody_looks_for_longer_and_longer()
{
    for (int wrong = 1; wrong <= PinRule::freeTries; ++wrong) {
        QCOMPARE(counter().signIn(counter().clerk, "0001"), no(Kind::WrongPin));
        QCOMPARE(counter().refusal.wait, 0ms);
    }
    std::chrono::milliseconds before{0};
    for (int wrong = PinRule::freeTries + 1; wrong < 15; ++wrong) {
        QCOMPARE(counter().signIn(counter().clerk, "0001"), no(Kind::WrongPin));
        const auto wait = counter().refusal.wait;
        QVERIFY(wait >= before);
        before = wait;
        const int looked = counter().hasher.checks;
        counter().clock.turn(wait - 1ms);
        QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::MustWait)); // the right one too
        QCOMPARE(counter().refusal.wait, 1ms);
        QCOMPARE(counter().hasher.checks, looked);
        counter().clock.turn(1ms);
    }
    QCOMPARE(counter().signIn(counter().clerk, "2580"), letIn);
}

void TestPeopleSession::a_wait_is_one_persons_own()
{
    for (int wrong = 0; wrong <= PinRule::freeTries; ++wrong)
        counter().signIn(counter().clerk, "0001");
    QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::MustWait));
    QCOMPARE(counter().signIn(counter().owner, "7391"), letIn);
}

void TestPeopleSession::neither_a_restart_nor_the_pcs_clock_shortens_a_wait()
{
    for (int wrong = 0; wrong <= PinRule::freeTries; ++wrong)
        counter().signIn(counter().clerk, "0001");
    counter().clock.setWallClock(counter().clock.wallClockUtc().addYears(1));
    QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::MustWait));
    counter().clock.turn(29s);
    counter().open();
    QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::MustWait));
    QCOMPARE(counter().refusal.wait, 30s);
    counter().clock.turn(30s);
    QCOMPARE(counter().signIn(counter().clerk, "2580"), letIn);
}

void TestPeopleSession::a_try_counts_before_it_is_judged()
{
    counter().session->signIn(counter().clerk, pin("0001"), [](const auto &) {});
    QCOMPARE(*counter().shop->people->tries(counter().clerk), 1); // the power goes now
}

void TestPeopleSession::tries_made_at_once_are_counted_each()
{
    for (int i = 0; i < 20; ++i)
        counter().session->signIn(
            counter().clerk, pin("0001"), [this](const auto &result) { counter().remember(result); });
    counter().hasher.answer();
    QCOMPARE(counter().hasher.checks, PinRule::freeTries + 1);
    QCOMPARE(*counter().shop->people->tries(counter().clerk), PinRule::freeTries + 1);
}

void TestPeopleSession::an_owner_lets_a_clerk_do_one_thing()
{
    counter().signIn(counter().clerk, "2580");
    counter().session->approve(Action::MoveCash, std::nullopt, counter().owner, pin("7391"),
        [this](const auto &result) { counter().remember(result); });
    QVERIFY(!counter().permit->take(Action::MoveCash)); // not before it is judged
    counter().hasher.answer();
    QCOMPARE(counter().outcome, letIn);
    QCOMPARE(counter().permit->name(), QStringLiteral("Amina"));
    QVERIFY(counter().permit->take(Action::MoveCash));
    QVERIFY(!counter().permit->take(Action::MoveCash));
}

void TestPeopleSession::an_approval_is_not_given_by_a_clerk_or_with_a_wrong_pin()
{
    counter().signIn(counter().clerk, "2580");
    const auto ask = [this](PersonId who, const char *digits) {
        counter().session->approve(Action::MoveCash, std::nullopt, who, pin(digits),
            [this](const auto &result) { counter().remember(result); });
        counter().hasher.answer();
        return counter().outcome;
    };
    QCOMPARE(ask(counter().clerk, "2580"), no(Kind::NotAllowed));
    QCOMPARE(ask(counter().owner, "2580"), no(Kind::WrongPin));
    QVERIFY(!counter().permit->take(Action::MoveCash));
}

void TestPeopleSession::an_approval_that_is_not_used_ends_after_a_minute()
{
    counter().signIn(counter().clerk, "2580");
    const auto approve = [this] {
        counter().session->approve(Action::MoveCash, std::nullopt, counter().owner, pin("7391"), [](const auto &) {});
        counter().hasher.answer();
    };
    approve();
    counter().clock.turn(50s);
    approve(); // its own minute, not the rest of the first one's
    counter().clock.turn(59s);
    QVERIFY(counter().permit->take(Action::MoveCash));
    approve();
    counter().clock.turn(60s);
    QVERIFY(!counter().permit->take(Action::MoveCash));
}

void TestPeopleSession::who_may_not_manage_people_does_not()
{
    counter().signIn(counter().clerk, "2580");
    const auto saved = counter().session->save({counter().clerk, QStringLiteral("Amina"), Role::Owner, true});
    QVERIFY(!saved);
    QCOMPARE(no(saved.error().kind), no(Kind::NotAllowed));
    counter().session->setPin(counter().owner, pin("1470"), [this](const auto &result) { counter().remember(result); });
    QCOMPARE(counter().outcome, no(Kind::NotAllowed));
    counter().signIn(counter().owner, "7391");
    QVERIFY(counter().session->save({counter().clerk, QStringLiteral("Amina B."), Role::Clerk, true}));
}

void TestPeopleSession::ones_own_pin_is_changed_with_the_old_one()
{
    counter().signIn(counter().clerk, "2580");
    const auto change = [this](const char *old, const char *next) {
        counter().session->changeOwnPin(
            pin(old), pin(next), [this](const auto &result) { counter().remember(result); });
        counter().hasher.answer();
        return counter().outcome;
    };
    QCOMPARE(change("2581", "1470"), no(Kind::WrongPin));
    QCOMPARE(change("2580", "1470"), letIn);
    QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::WrongPin));
    QCOMPARE(counter().signIn(counter().clerk, "1470"), letIn);
    counter().session->signOut();
    QCOMPARE(change("1470", "2580"), no(Kind::NotAllowed));
}

void TestPeopleSession::a_pin_that_anybody_would_try_is_not_taken()
{
    counter().signIn(counter().owner, "7391");
    counter().session->setPin(counter().clerk, pin("1234"), [this](const auto &result) { counter().remember(result); });
    QCOMPARE(counter().outcome, no(Kind::BadPin));
    QCOMPARE(static_cast<int>(*counter().refusal.fault), static_cast<int>(PinRule::Fault::TooEasy));
    QCOMPARE(counter().signIn(counter().clerk, "2580"), letIn);
}

void TestPeopleSession::without_memory_nobody_is_let_in()
{
    counter().hasher.noMemory = true;
    QCOMPARE(counter().signIn(counter().clerk, "2580"), no(Kind::NoMemory));
    QVERIFY(!counter().permit->who());
}

/// A counter at which nobody was taken on yet.
struct EmptyCounter : Counter {
    int begin(const char *first, const char *firstPin, const char *second, const char *secondPin)
    {
        session->begin(QString::fromUtf8(first), pin(firstPin), QString::fromUtf8(second), pin(secondPin),
            [this](const auto &result) { remember(result); });
        hasher.answer();
        return outcome;
    }
    QStringList names()
    {
        const auto people = session->people();
        QStringList all;
        for (const PersonView &one : *people)
            all << one.person.name + (one.hasPin ? QStringLiteral(" with a PIN") : QString());
        return all;
    }
};

void TestPeopleSession::a_till_begins_with_an_owner_and_a_clerk_who_have_pins()
{
    EmptyCounter c;
    QCOMPARE(c.begin("Youssef", "7391", "Amina", "2580"), letIn);
    QCOMPARE(c.names(), QStringList({QStringLiteral("Amina with a PIN"), QStringLiteral("Youssef with a PIN")}));
    QVERIFY(!c.permit->who()); // it is the PIN that lets in
    QCOMPARE(c.signIn(1, "7391"), letIn);
    QCOMPARE(c.permit->who()->role, Role::Owner);
    QCOMPARE(c.signIn(2, "2580"), letIn);
    QCOMPARE(c.permit->who()->role, Role::Clerk);

    EmptyCounter alone;
    QCOMPARE(alone.begin("Youssef", "7391", "  ", ""), letIn);
    QCOMPARE(alone.names(), QStringList(QStringLiteral("Youssef with a PIN")));
}

void TestPeopleSession::a_till_begins_whole_or_not_at_all_and_only_once()
{
    EmptyCounter c;
    QCOMPARE(c.begin("Youssef", "7391", "Amina", "1111"), no(Kind::BadPin));
    QCOMPARE(c.begin("", "7391", "Amina", "2580"), no(Kind::Rule));
    QCOMPARE(c.begin("Youssef", "7391", "youssef", "2580"), no(Kind::Rule));
    QCOMPARE(c.refusal.trouble, std::optional(PeopleTrouble::NameTaken));
    QCOMPARE(c.names(), QStringList()); // not even the owner
    QCOMPARE(c.begin("Youssef", "7391", "Amina", "2580"), letIn);
    QCOMPARE(c.begin("Thief", "8642", "", ""), no(Kind::Rule));
    QCOMPARE(c.refusal.trouble, std::optional(PeopleTrouble::AlreadyBegun));
    QCOMPARE(c.names().size(), 2);
}

void TestPeopleSession::an_approval_needs_somebody_to_be_let()
{
    counter().session->approve(
        Action::MoveCash, {}, counter().owner, pin("7391"), [this](const auto &result) { counter().remember(result); });
    counter().hasher.answer();
    QCOMPARE(counter().outcome, no(Kind::NotAllowed));
}

void TestPeopleSession::who_changes_himself_is_from_now_on_what_he_was_made()
{
    Counter &c = counter();
    QCOMPARE(c.signIn(c.owner, "7391"), letIn);
    QVERIFY(c.session->save({0, QStringLiteral("Omar"), Role::Owner, true}));
    QVERIFY(c.session->save({c.owner, QStringLiteral("Youssef B."), Role::Clerk, true}));
    QCOMPARE(c.permit->name(), QStringLiteral("Youssef B."));
    QVERIFY(!c.permit->may(Action::ManagePeople));
    c.permit->approve(Action::ManagePeople);
    QVERIFY(c.session->save({c.owner, QStringLiteral("Youssef B."), Role::Clerk, false}));
    QVERIFY(!c.permit->who());
}

QTEST_GUILESS_MAIN(TestPeopleSession)
#include "tst_peoplesession.moc"
