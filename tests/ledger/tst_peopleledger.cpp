// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "ledger/chainverifier.h"

using namespace taabia;

namespace {

template <typename T> T must(PeopleResult<T> result)
{
    if (!result)
        qFatal("refused: %d", static_cast<int>(result.error().why));
    return *std::move(result);
}

template <typename T> int whyNot(const PeopleResult<T> &result)
{
    return result ? -1 : static_cast<int>(result.error().why);
}

constexpr int because(PeopleTrouble why)
{
    return static_cast<int>(why);
}

} // namespace

/// Who may sign in, with which PIN, and what an owner let others do.
class TestPeopleLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void theFirstPersonIsAnOwnerAndEverybodyIsKept();
    void aNameIsNeededAndNobodyElsesWhoMaySignIn();
    void thereIsAlwaysAnOwnerWhoCanLetOthersIn();
    void whoHasLeftIsKeptAndHisNameIsFree();
    void aPinIsTheLastOneThatWasSet();
    void triesAreCountedUntilTheyAreForgottenAndSurviveARestart();
    void anApprovalNamesBoth();
    void whoIsNotThereIsUnknown();
    void nobodyIsMadeAnOwnerBehindTheTillsBack();

private:
    SqlitePeopleLedger &people() { return m_shop->people(); }
    Doing doing() const { return m_shop->doing(); }
    PeopleResult<Person> save(const char *name, Role role = Role::Clerk)
    {
        return people().save({0, QString::fromUtf8(name), role, true}, doing());
    }
    QStringList names()
    {
        QStringList all;
        for (const Person &one : must(people().people()))
            all << one.name;
        return all;
    }

    std::unique_ptr<ShopFixture> m_shop;
};

void TestPeopleLedger::theFirstPersonIsAnOwnerAndEverybodyIsKept()
{
    QCOMPARE(whyNot(save("Amina")), because(PeopleTrouble::LastOwner));
    const Person owner = must(save("  Youssef   El Idrissi ", Role::Owner));
    QCOMPARE(owner, (Person{1, QStringLiteral("Youssef El Idrissi"), Role::Owner, true}));
    const Person clerk = must(save("Amina"));
    QCOMPARE(clerk.id, 2);
    m_shop->reopen();
    QCOMPARE(must(people().people()), (std::vector<Person>{clerk, owner}));
}

void TestPeopleLedger::aNameIsNeededAndNobodyElsesWhoMaySignIn()
{
    must(save("Zoé", Role::Owner));
    const QStringList before = m_shop->contents();
    QCOMPARE(whyNot(save("   ")), because(PeopleTrouble::NameMissing));
    QCOMPARE(whyNot(save("zoe")), because(PeopleTrouble::NameTaken));
    QCOMPARE(m_shop->contents(), before);
    Person same = must(people().people()).front();
    same.name = QStringLiteral("ZOE"); // her own name, written in another way
    QCOMPARE(must(people().save(same, doing())).name, QStringLiteral("ZOE"));
}

void TestPeopleLedger::thereIsAlwaysAnOwnerWhoCanLetOthersIn()
{
    Person owner = must(save("Youssef", Role::Owner));
    Person partner = must(save("Amina", Role::Owner));
    partner.role = Role::Clerk;
    must(people().save(partner, doing()));
    owner.role = Role::Clerk;
    QCOMPARE(whyNot(people().save(owner, doing())), because(PeopleTrouble::LastOwner));
    owner.role = Role::Owner;
    owner.active = false;
    QCOMPARE(whyNot(people().save(owner, doing())), because(PeopleTrouble::LastOwner));
}

void TestPeopleLedger::whoHasLeftIsKeptAndHisNameIsFree()
{
    must(save("Youssef", Role::Owner));
    Person gone = must(save("Amina"));
    gone.active = false;
    must(people().save(gone, doing()));
    const Person next = must(save("Amina"));
    QCOMPARE(next.id, 3);
    QCOMPARE(names().count(QStringLiteral("Amina")), 2);
    gone.active = true;
    QCOMPARE(whyNot(people().save(gone, doing())), because(PeopleTrouble::NameTaken));
}

void TestPeopleLedger::aPinIsTheLastOneThatWasSet()
{
    const Person owner = must(save("Youssef", Role::Owner));
    QVERIFY(!must(people().pinHash(owner.id)));
    must(people().setPinHash(owner.id, "first", doing()));
    must(people().setPinHash(owner.id, "second", doing()));
    m_shop->reopen();
    QCOMPARE(must(people().pinHash(owner.id)), std::optional<QByteArray>("second"));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM pin_change")), 2);
}

void TestPeopleLedger::triesAreCountedUntilTheyAreForgottenAndSurviveARestart()
{
    const Person owner = must(save("Youssef", Role::Owner));
    QCOMPARE(must(people().tries(owner.id)), 0);
    QCOMPARE(must(people().countTry(owner.id)), 1);
    QCOMPARE(must(people().countTry(owner.id)), 2);
    m_shop->reopen();
    QCOMPARE(must(people().tries(owner.id)), 2);
    must(people().forgetTries(owner.id));
    QCOMPARE(must(people().tries(owner.id)), 0);
    must(people().countTry(owner.id));
    must(people().setPinHash(owner.id, "a new one", doing()));
    QCOMPARE(must(people().tries(owner.id)), 0);
}

void TestPeopleLedger::anApprovalNamesBoth()
{
    const Sale sale = m_shop->sold(10);
    QVERIFY(people().recordApproval({Action::ReleaseHeldSale, QStringLiteral("Youssef"), sale.id}, doing()));
    QVERIFY(people().recordApproval({Action::MoveCash, QStringLiteral("Youssef"), std::nullopt}, doing()));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM approval WHERE clerk = 'Amina' AND owner = 'Youssef' "
                                           "AND (action, sale) IN (VALUES ('release-held-sale', 1))")),
        1);
    QCOMPARE(
        m_shop->number(QStringLiteral("SELECT count(*) FROM approval WHERE action = 'move-cash' AND sale IS NULL")), 1);
}

void TestPeopleLedger::whoIsNotThereIsUnknown()
{
    QCOMPARE(whyNot(people().pinHash(7)), because(PeopleTrouble::Unknown));
    QCOMPARE(whyNot(people().setPinHash(7, "x", doing())), because(PeopleTrouble::Unknown));
    QCOMPARE(whyNot(people().countTry(7)), because(PeopleTrouble::Unknown));
    QCOMPARE(whyNot(people().save({7, QStringLiteral("Nobody"), Role::Owner, true}, doing())),
        because(PeopleTrouble::Unknown));
}

void TestPeopleLedger::nobodyIsMadeAnOwnerBehindTheTillsBack()
{
    must(save("Youssef", Role::Owner));
    const Person clerk = must(save("Amina"));
    must(people().setPinHash(clerk.id, "hash", doing()));
    QVERIFY(people().recordApproval({Action::MoveCash, QStringLiteral("Youssef"), std::nullopt}, doing()));
    const auto brokenAt = [&]() -> QString {
        const auto verdict = ChainVerifier(m_shop->database(), ShopFixture::key()).verify([] { return true; });
        if (!verdict)
            return verdict.error().detail;
        return verdict->broken ? verdict->broken->table : QString();
    };
    QCOMPARE(brokenAt(), QString());
    m_shop->tamper(QStringLiteral("UPDATE person_change SET role = 2 WHERE name = 'Amina'"));
    QCOMPARE(brokenAt(), QStringLiteral("person_change"));
    m_shop->tamper(QStringLiteral("UPDATE person_change SET role = 1 WHERE name = 'Amina'"));
    m_shop->tamper(QStringLiteral("UPDATE pin_change SET hash = x'00'"));
    QCOMPARE(brokenAt(), QStringLiteral("pin_change"));
    m_shop->tamper(QStringLiteral("UPDATE pin_change SET hash = CAST('hash' AS BLOB)"));
    m_shop->tamper(QStringLiteral("UPDATE approval SET owner = 'Amina'"));
    QCOMPARE(brokenAt(), QStringLiteral("approval"));
}

QTEST_GUILESS_MAIN(TestPeopleLedger)
#include "tst_peopleledger.moc"
