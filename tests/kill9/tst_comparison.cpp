// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "comparison.h"
#include "orderbook.h"

#include <functional>
#include <set>

using namespace taabia;
using namespace taabia::kill9;

namespace {

constexpr Money opening = Money::fromDirhams(1000);

/// One delivered sale on both sides, as it should be.
struct Books {
    std::vector<TillSale> till{{1, QStringLiteral("T1-A"), QStringLiteral("0700000001"), QStringLiteral("Inwi"),
        Money::fromDirhams(10), QStringLiteral("6"), SaleState::Done, Attention::None, QStringLiteral("SBX-1"),
        Money::fromCentimes(935), 1, 0, true}};
    std::vector<ProviderRecord> provider{{QStringLiteral("SBX-1"), QStringLiteral("T1-A"), QStringLiteral("0700000001"),
        QStringLiteral("Inwi"), Money::fromDirhams(10), Money::fromCentimes(935), QStringLiteral("6"), StatusCode(3)}};
    Money balance = opening - Money::fromCentimes(935);

    TillSale &sale() { return till.front(); }
    ProviderRecord &record() { return provider.front(); }
    void forgetRecord()
    {
        provider.clear();
        balance = opening;
    }
    void setStatus(int status)
    {
        record().status = StatusCode(status);
        const Verdict verdict = record().status.verdict();
        balance = verdict == Verdict::Pending || verdict == Verdict::Done ? opening - record().billed : opening;
    }
};

using Change = std::function<void(Books &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// The judge of taabia-kill9: every way in which two ledgers can disagree is seen, and no honest pair is blamed.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoLedgersAreJudged_data();
    void twoLedgersAreJudged();
    void noTwoOrdersAreAlike();
};

void TestComparison::twoLedgersAreJudged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("twice");
    const auto row = [](const char *name, const Change &change, int lost, int twice) {
        QTest::newRow(name) << change << lost << twice;
    };
    const auto unknown = [](SaleState state, Attention attention) {
        return [=](Books &books) {
            books.forgetRecord();
            books.sale().state = state;
            books.sale().attention = attention;
        };
    };
    row(
        "a delivered sale", [](Books &) {}, 0, 0);
    row(
        "no sale for a record", [](Books &b) { b.till.clear(); }, 1, 0);
    row("no record for a delivered sale", unknown(SaleState::Done, Attention::None), 1, 0);
    row("no record for a failed sale", unknown(SaleState::Failed, Attention::None), 1, 0);
    row("no record for a pending sale", unknown(SaleState::Pending, Attention::None), 1, 0);
    row("no record for a refused sale", unknown(SaleState::Rejected, Attention::None), 0, 0);
    row("no record for a sale that a person is to check", unknown(SaleState::Open, Attention::Check), 0, 0);
    row("no record for a sale that nobody is to check", unknown(SaleState::Open, Attention::None), 1, 0);
    row("a sale that was left as an intent", unknown(SaleState::Intent, Attention::None), 1, 0);
    row("void though it was sent", unknown(SaleState::Void, Attention::None), 1, 0);
    row("a conflict about nothing", unknown(SaleState::Conflict, Attention::Check), 1, 0);
    row(
        "another number", [](Books &b) { b.record().phone = QStringLiteral("0700000002"); }, 1, 0);
    row(
        "another value", [](Books &b) { b.record().value = Money::fromDirhams(20); }, 1, 0);
    row(
        "another operator", [](Books &b) { b.record().op = QStringLiteral("Orange"); }, 1, 0);
    row(
        "another type", [](Books &b) { b.record().type = QStringLiteral("0"); }, 1, 0);
    row(
        "another provider's reference", [](Books &b) { b.sale().providerReference = QStringLiteral("SBX-2"); }, 1, 0);
    row(
        "another bill", [](Books &b) { b.sale().billed = Money::fromCentimes(936); }, 1, 0);
    row(
        "done and failed", [](Books &b) { b.setStatus(4); }, 1, 0);
    row(
        "done and refunded", [](Books &b) { b.setStatus(11); }, 1, 0);
    row(
        "done and pending", [](Books &b) { b.setStatus(2); }, 1, 0);
    row(
        "pending and done", [](Books &b) { b.sale().state = SaleState::Pending; }, 1, 0);
    row(
        "rejected and done", [](Books &b) { b.sale().state = SaleState::Rejected; }, 1, 0);
    row(
        "flagged though the provider answers", [](Books &b) { b.sale().state = SaleState::Open; }, 1, 0);
    row(
        "contradicted by nobody", [](Books &b) { b.sale().attention = Attention::Contradicted; }, 1, 0);
    row(
        "a stranger's recharge, to be checked",
        [](Books &b) {
            b.record().phone = QStringLiteral("0612345678");
            b.sale().state = SaleState::Open;
            b.sale().attention = Attention::Check;
        },
        0, 0);
    row(
        "a stranger's recharge, called rejected",
        [](Books &b) {
            b.record().phone = QStringLiteral("0612345678");
            b.sale().state = SaleState::Rejected;
        },
        1, 0);
    row(
        "a conflict with a stranger",
        [](Books &b) {
            b.record().phone = QStringLiteral("0612345678");
            b.sale().state = SaleState::Conflict;
            b.sale().attention = Attention::Check;
        },
        0, 0);
    row(
        "a conflict with itself",
        [](Books &b) {
            b.sale().state = SaleState::Conflict;
            b.sale().attention = Attention::Check;
        },
        1, 0);
    row(
        "refunded later, and to be looked at",
        [](Books &b) {
            b.sale().phone = b.record().phone = QStringLiteral("0600000011");
            b.setStatus(11);
        },
        0, 0);
    row(
        "refunded later, and never looked at",
        [](Books &b) {
            b.sale().phone = b.record().phone = QStringLiteral("0600000011");
            b.sale().willBeLookedAt = false;
            b.setStatus(11);
        },
        1, 0);
    row(
        "a reference twice",
        [](Books &b) {
            b.provider.push_back(b.record());
            b.balance = b.balance - b.record().billed;
        },
        0, 2);
    row(
        "a customer twice under a new reference",
        [](Books &b) {
            b.provider.push_back(b.record());
            b.provider.back().reference = QStringLiteral("T1-B");
            b.till.push_back(b.sale());
            b.till.back().reference = QStringLiteral("T1-B");
            b.balance = b.balance - b.record().billed;
        },
        0, 1);
    row(
        "two sales of one reference", [](Books &b) { b.till.push_back(b.sale()); }, 1, 0);
    row(
        "a centime too little", [](Books &b) { b.balance = b.balance - Money::fromCentimes(1); }, 0, 1);
    row(
        "a centime too much", [](Books &b) { b.balance = b.balance + Money::fromCentimes(1); }, 1, 0);
}

void TestComparison::twoLedgersAreJudged()
{
    QFETCH(const Change, change);
    QFETCH(const int, lost);
    QFETCH(const int, twice);
    Books books;
    change(books);
    const Findings findings = compare(books.till, books.provider, opening, books.balance);
    QVERIFY2(findings.lost == lost && findings.twice == twice, qPrintable(findings.sentences.join(u'\n')));
    QCOMPARE(findings.sentences.size(), qsizetype(lost + twice));
}

void TestComparison::noTwoOrdersAreAlike()
{
    std::set<std::pair<QString, qint64>> seen;
    for (int life = 1; life <= 20; ++life) {
        OrderBook orders(quint32(life % 3), life);
        for (int i = 0; i < 900; ++i) {
            const SaleOrder order = orders.next();
            QVERIFY(seen.emplace(order.phone.national(), order.faceValue.centimes()).second);
        }
    }
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
