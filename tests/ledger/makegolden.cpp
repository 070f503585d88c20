// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include <QFile>

using namespace taabia;

// Fills a ledger as a till of this schema would: what tests/ledger/golden holds one of for each schema. See its README.

namespace {

QDateTime at(int hour, int minute)
{
    return utc(2026, 1, 9, hour, minute);
}

/// One sale on its way to the state that is wanted, as the Cashier would lead it there.
class Seller {
public:
    explicit Seller(SqliteSaleLedger &ledger)
        : m_ledger(ledger)
    { }

    void everyState()
    {
        intent(); // 0
        settle(intent(), SaleState::Void);
        claim(intent()); // open, the answer still out
        pending();
        done();
        settle(pending(), SaleState::Failed, Attention::None, 5);
        settle(pending(), SaleState::Refunded, Attention::GiveBack, 11);
        rejected();
        settle(unknown(), SaleState::Unresolved, Attention::Check);
        settle(unknown(), SaleState::Conflict, Attention::Check);
        unknownTwice();
        settle(settle(pending(), SaleState::Failed, Attention::None, 5), SaleState::Done, Attention::Contradicted, 3);
    }

private:
    Sale intent()
    {
        static const char *const phones[] = {"0612345678", "0661002233", "0712345678", "0655443322"};
        static constexpr Operator ops[] = {Operator::Inwi, Operator::Orange, Operator::MarocTelecom};
        const int n = ++m_made;
        NewSale sale = newSale(QStringLiteral("G%1").arg(n, 2, 10, QLatin1Char('0')),
            order(phones[n % 4], ops[n % 3], n % 2 == 0 ? 10 : 25, n % 5 == 0 ? "0" : "6"));
        sale.createdUtc = at(10, n);
        if (n % 2 == 0)
            sale.serverTime = 1767952800 + n;
        return must(m_ledger.recordIntent(sale));
    }
    Sale claim(const Sale &sale) { return must(m_ledger.claimAttempt(sale.id, 1, SaleState::Intent, at(11, 0))); }
    Sale outcome(const Sale &sale, const AttemptReport &report, const SaleStanding &standing,
        const std::optional<StatusReport> &status = {})
    {
        return must(m_ledger.recordOutcome(sale.id, 1, report, status, standing, at(11, 1)));
    }
    Sale pending()
    {
        const Sale sale = claim(intent());
        StatusReport told = statusReport(0, "{\"status_code\":0}");
        told.providerReference = QStringLiteral("P%1").arg(sale.id);
        told.billed = Money::fromCentimes(935);
        return outcome(sale, {AttemptOutcome::Accepted, 200, {}, "{\"ok\":true}"},
            {SaleState::Pending, Attention::None, std::nullopt}, told);
    }
    void done() { settle(pending(), SaleState::Done, Attention::None, 3, 1767956400); }
    void rejected()
    {
        outcome(claim(intent()), {AttemptOutcome::Rejected, 400, QStringLiteral("INSUFFICIENT_FUNDS"), "{}"},
            {SaleState::Rejected, Attention::None, std::nullopt});
    }
    Sale unknown()
    {
        return outcome(claim(intent()), {AttemptOutcome::Unknown, 0, {}, {}}, {SaleState::Open, Attention::None, {}});
    }
    void unknownTwice()
    {
        const Sale sale = unknown();
        must(m_ledger.claimAttempt(sale.id, 2, SaleState::Open, at(11, 5)));
    }
    Sale settle(const Sale &sale, SaleState state, Attention attention = Attention::None, int status = 0,
        std::optional<qint64> nextLook = {})
    {
        StandingUpdate update{sale.id, std::nullopt, {state, attention, nextLook}};
        if (status != 0)
            update.report = statusReport(status, "{\"told\":1}");
        return must(m_ledger.recordStandings({update}, at(11, 2))).front();
    }

    SqliteSaleLedger &m_ledger;
    int m_made = 0;
};

void firstShift(ShopFixture &shop)
{
    shop.sold(5); // before any shift
    shop.now = at(9, 5);
    shop.begin(100);
    const Customer hassan = shop.customer("Hassan", 200);
    shop.sold(10, {PaymentMethod::Cash, dh(20), {}});
    shop.sold(20, {PaymentMethod::CreditBook, {}, hassan.id});
    shop.sold(30, {PaymentMethod::Card, {}, {}});
    const Sale back = shop.settle(shop.sell(50), SaleState::Refunded, Attention::GiveBack);
    must(shop.cash().recordGiveBack(back.id, shop.doing()));
    must(shop.cash().recordMovement(CashMove::In, dh(40), QStringLiteral("change"), shop.doing()));
    must(shop.cash().recordMovement(CashMove::Out, dh(15), QStringLiteral("the safe"), shop.doing()));
    must(shop.cash().recordRepayment(hassan.id, dh(5), PaymentMethod::Cash, shop.doing()));
    must(shop.cash().recordOverride({QStringLiteral("dealt-with"), back.id, {}, {}}, shop.doing()));
    const PrintJob job =
        must(shop.paper().issueReceipt(2, shop.issuer(), [](const ReceiptFacts &) { return PaperDocument(); }));
    must(shop.paper().recordStep(job.id, {PrintState::Printed, 1, {}, QStringLiteral("counter")}, shop.now));
    must(shop.paper().issueReceipt(2, shop.issuer(), [](const ReceiptFacts &) { return PaperDocument(); }));
    must(shop.paper().enqueue(PrintKind::XReport, {}, shop.now));
    shop.now = at(9, 30);
    must(shop.cash().recordCount(counted(Money::fromCentimes(shop.expected().centimes() - 100)), shop.doing()));
    must(shop.cash().closeShift(QStringLiteral("one dirham was torn"), shop.doing("Youssef")));
}

RechargeRecord foreign(const char *id)
{
    RechargeRecord record;
    record.providerReference = QString::fromLatin1(id);
    record.status = StatusCode(3);
    record.externalReference = QStringLiteral("OTHER-1");
    record.phone = QStringLiteral("0661002233");
    record.op = QStringLiteral("orange");
    record.type = QStringLiteral("6");
    record.faceValue = dh(10);
    record.billed = Money::fromCentimes(940);
    record.createdAt = QStringLiteral("2026-01-09 10:10:00");
    record.raw = QByteArrayLiteral("{\"id\":1}");
    return record;
}

void balance(ShopFixture &shop)
{
    shop.now = at(9, 40);
    must(shop.balance().recordCheck(dh(1000), shop.now));
    must(shop.balance().keepForeign({foreign("X1"), foreign("X2")}, shop.now));
    shop.now = at(9, 50);
    must(shop.balance().recordCheck(Money::fromCentimes(100000 - 940), shop.now));
    must(shop.balance().adopt(
        QStringLiteral("X1"), QStringLiteral("the other till"), QStringLiteral("Amina"), shop.now));
}

void fill(ShopFixture &shop)
{
    firstShift(shop);
    balance(shop);
    shop.takeOnStaff();
    (void)shop.people().countTry(2);
    shop.now = at(9, 59);
    shop.begin(120);
    Seller(shop.sales()).everyState();
    shop.now = at(12, 0);
    shop.letARunGo();
    const BulkRun run = must(shop.bulk().beginRun(QStringLiteral("staff.csv"),
        {{2, order("0611111111")}, {3, order("0622222222", Operator::Orange, 20)}}, shop.doing("Youssef")));
    NewSale line = newSale(QStringLiteral("L1"), order("0611111111"));
    line.line = BulkPlace{run.id, 1};
    const Sale sale = must(shop.sales().recordIntent(line));
    must(shop.sales().claimAttempt(sale.id, 1, SaleState::Intent, shop.now));
    must(shop.sales().recordOutcome(sale.id, 1,
        {AttemptOutcome::RefusedUnconfirmed, 200, QStringLiteral("DAILY_LIMIT_EXCEEDED"), "{}"}, {},
        {SaleState::Open, Attention::None, {}}, shop.now));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    ShopFixture shop;
    fill(shop);
    const QString path = shop.path();
    shop.close();
    const QString to = QString::fromLocal8Bit(argv[1]);
    QFile::remove(to);
    return QFile::copy(path, to) ? 0 : 1;
}
