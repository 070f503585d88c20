// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/permit.h"

using namespace taabia;

namespace {

const Person clerk{2, QStringLiteral("Amina"), Role::Clerk, true};
const Person owner{1, QStringLiteral("Youssef"), Role::Owner, true};

} // namespace

class TestPermit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void where_nobody_is_signed_in_nothing_is_done();
    void a_clerk_does_what_a_clerk_may();
    void an_approval_is_for_one_action_once();
    void an_approval_is_not_used_up_by_what_was_allowed_anyway();
    void signing_in_or_out_forgets_an_approval();
    void without_pins_one_person_does_everything_and_stays();
};

void TestPermit::where_nobody_is_signed_in_nothing_is_done()
{
    const auto permit = Permit::guarded();
    QVERIFY(permit->name().isEmpty());
    for (const Action action : allActions) {
        QVERIFY(!permit->may(action));
        permit->approve(action); // there is nobody to whom it could be given
        QVERIFY(!permit->take(action));
    }
}

void TestPermit::a_clerk_does_what_a_clerk_may()
{
    const auto permit = Permit::guarded();
    permit->signIn(clerk);
    QCOMPARE(permit->name(), QStringLiteral("Amina"));
    for (const Action action : allActions) {
        QCOMPARE(permit->may(action), may(Role::Clerk, action));
        QCOMPARE(permit->take(action), may(Role::Clerk, action));
    }
    permit->signIn(owner);
    for (const Action action : allActions)
        QVERIFY(permit->take(action));
}

void TestPermit::an_approval_is_for_one_action_once()
{
    const auto permit = Permit::guarded();
    permit->signIn(clerk);
    permit->approve(Action::MoveCash);
    QVERIFY(!permit->take(Action::ReleaseHeldSale));
    QVERIFY(permit->take(Action::MoveCash));
    QVERIFY(!permit->take(Action::MoveCash));
    permit->approve(Action::MoveCash);
    permit->approve(Action::ReleaseHeldSale);
    QVERIFY(!permit->take(Action::MoveCash));
    QVERIFY(permit->take(Action::ReleaseHeldSale));
}

void TestPermit::an_approval_is_not_used_up_by_what_was_allowed_anyway()
{
    const auto permit = Permit::guarded();
    permit->signIn(clerk);
    permit->approve(Action::MoveCash);
    QVERIFY(permit->take(Action::Sell));
    QVERIFY(permit->take(Action::MoveCash));
}

void TestPermit::signing_in_or_out_forgets_an_approval()
{
    const auto permit = Permit::guarded();
    permit->signIn(clerk);
    permit->approve(Action::MoveCash);
    permit->signIn({3, QStringLiteral("Omar"), Role::Clerk, true});
    QVERIFY(!permit->take(Action::MoveCash));
    permit->approve(Action::MoveCash);
    permit->signOut();
    permit->signIn(clerk);
    QVERIFY(!permit->take(Action::MoveCash));
    permit->approve(Action::MoveCash);
    permit->forgetApproval();
    QVERIFY(!permit->take(Action::MoveCash));
}

void TestPermit::without_pins_one_person_does_everything_and_stays()
{
    const auto permit = Permit::unguarded(QStringLiteral("caisse"));
    QVERIFY(!permit->isGuarded());
    permit->signOut();
    QCOMPARE(permit->name(), QStringLiteral("caisse"));
    for (const Action action : allActions)
        QVERIFY(permit->take(action));
}

QTEST_APPLESS_MAIN(TestPermit)
#include "tst_permit.moc"
