// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/shop.h"

#include "disk/failingstatements.h"
#include "ledger/sqlitesaleledger.h"
#include "support/samples.h"

#include <algorithm>

namespace taabia {

namespace {
using namespace std::chrono_literals;
} // namespace

QString shopAccount()
{
    return QStringLiteral("API-20251226-569");
}

/// What lives and dies with the process.
struct Shop::Program {
    Program(std::unique_ptr<SqliteSaleLedger> opened, Shop &shop)
        : file(std::move(opened))
        , ledger(*file, shop.promises, shop.m_dead)
        , serverClock(shop.clock)
        , link([](const LinkView &) {})
        , cashier({QStringLiteral("T1"), Permit::unguarded(QStringLiteral("Amina"))}, ledger, shop.provider, shop.clock,
              shop.m_entropy, serverClock, link, shop.events())
    { }

    std::unique_ptr<SqliteSaleLedger> file;
    WatchedLedger ledger;
    ServerClock serverClock;
    LinkMonitor link;
    Cashier cashier;
};

Shop::Shop(QString ledgerPath, std::function<bool()> dead)
    : provider(clock, [dead] { return !dead(); })
    , m_path(std::move(ledgerPath))
    , m_dead(std::move(dead))
{
    provider.posting = [this](const HonestProvider::Post &post) { checkPost(post); };
}

Shop::~Shop() = default;

Cashier::Events Shop::events()
{
    return {[](const Sale &) {}, [](const Workload &) {}, [] {},
        [this](const LedgerError &) {
            ++troublesTold;
            troubleStands = true;
        },
        [this] {
            ++recoveriesTold;
            troubleStands = false;
        }};
}

void Shop::takeOver(const Shop &yesterday)
{
    clock.turn(yesterday.clock.monotonic() - clock.monotonic());
    provider.takeOver(yesterday.provider);
    promises = yesterday.promises;
    customers = yesterday.customers;
    m_entropy = yesterday.m_entropy;
    m_claimsUsed = yesterday.m_claimsUsed;
}

bool Shop::open()
{
    auto opened = SqliteSaleLedger::open(m_path, shopAccount());
    if (!opened) {
        whyNotOpen = opened.error().detail;
        return false;
    }
    if (isDead())
        return false;
    {
        const FailingStatements::Pause pause;
        const QStringList wrong = promises.compareAtStart(**opened);
        complaints += wrong;
        m_broken = m_broken || !wrong.isEmpty();
        if (m_broken)
            return false;
    }
    m_program = std::make_unique<Program>(*std::move(opened), *this);
    const LedgerResult<std::monostate> recovered = m_program->cashier.recover();
    if (recovered)
        return true;
    whyNotOpen = recovered.error().detail;
    close();
    return false;
}

void Shop::close()
{
    provider.hangUp();
    m_program.reset();
    troubleStands = false;
}

SqliteSaleLedger &Shop::file()
{
    return *m_program->file;
}

/// Design section 2: the claim is on disk before the POST leaves, with the very bytes, and each POST has its own.
void Shop::checkPost(const HonestProvider::Post &post)
{
    for (const auto &[id, row] : promises.acknowledged.rows) {
        if (row.sale.reference.text() != post.reference)
            continue;
        if (row.requestBody != post.body)
            complaints += QStringLiteral("sale %1: the bytes sent are not those recorded").arg(id);
        // One claim, one POST. A claim may be without a POST: the program died between the two.
        int &used = m_claimsUsed[id];
        if (row.sale.attempts <= used)
            complaints += QStringLiteral("sale %1: a POST without a claim of its own (%2 so far)").arg(id).arg(used);
        used = row.sale.attempts;
        return;
    }
    complaints += QStringLiteral("a POST was sent for %1, of which the disk knows nothing").arg(post.reference);
}

void Shop::serve(const Customer &customer)
{
    if (isDead())
        return;
    const auto known = std::find_if(
        customers.begin(), customers.end(), [&](const Customer &other) { return other.phone == customer.phone; });
    if (known == customers.end())
        customers.push_back(customer);
    if (!isOpen())
        return;
    for (const auto &[id, before] : promises.acknowledged.rows) { // what the window shows
        if (before.sale.order.phone == customer.phone && before.sale.state != SaleState::Void)
            return;
    }
    const int told = troublesTold;
    const SaleOrder order{customer.phone, customer.op, Money::fromDirhams(customer.dirhams), *Promo::fromType(u"0")};
    const Expected<Sale, SellRefusal> sale = m_program->cashier.record(order, false);
    if (sale)
        m_program->cashier.send(sale->id);
    else if (sale.error().kind != SellRefusal::Kind::LedgerTrouble || (troublesTold == told && !isDead()))
        complaints += QStringLiteral("a sale was refused, but not because of the disk");
}

void Shop::resendOpenSales()
{
    wishFor([](const Sale &sale) { return sale.state == SaleState::Open && sale.attention == Attention::Check; },
        &Cashier::resend);
}

void Shop::acknowledgeAll()
{
    wishFor([](const Sale &sale) { return sale.attention != Attention::None && !isUnsettled(sale.state); },
        &Cashier::acknowledge);
}

template <typename Which, typename Wish> void Shop::wishFor(Which which, Wish wish)
{
    std::vector<SaleId> sales;
    for (const auto &[id, row] : promises.acknowledged.rows) {
        if (which(row.sale))
            sales.push_back(id);
    }
    for (const SaleId sale : sales) {
        if (isOpen() && !isDead())
            (m_program->cashier.*wish)(
                sale, [](const Sale &, const std::optional<Failure> &) {}, [](WishRefusal) {});
    }
}

void Shop::pass(std::chrono::milliseconds time)
{
    for (auto left = time; left > 0ms && !isDead(); left -= 1s) {
        clock.turn(std::min<std::chrono::milliseconds>(left, 1s));
        if (everySecond)
            everySecond();
    }
}

bool Shop::isAtRest() const
{
    const auto &rows = promises.acknowledged.rows;
    return std::all_of(rows.begin(), rows.end(), [this](const auto &row) {
        const Sale &sale = row.second.sale;
        const HonestProvider::Booking *const booking = provider.find(sale.reference.text());
        if (!booking) // sent in vain: it waits for a person
            return !isUnsettled(sale.state) || (sale.state == SaleState::Open && sale.attention == Attention::Check);
        const bool refunded = provider.statusOf(*booking).verdict() == Verdict::Refunded;
        return !isUnsettled(sale.state) && refunded == (sale.state == SaleState::Refunded);
    });
}

} // namespace taabia
