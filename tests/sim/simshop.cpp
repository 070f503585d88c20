// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simshop.h"

#include <array>

namespace taabia::sim {

/// One life of the program.
struct SimShop::Desk {
    Desk(SimShop &shop, std::int64_t wallClockError)
        : clock(shop.m_time, shop.m_life, wallClockError)
        , entropy(shop.m_plan)
        , serverClock(clock)
        , cashier({QStringLiteral("T1"), Permit::unguarded(QStringLiteral("Amina"))}, shop.m_disk, shop.m_network,
              clock, entropy, serverClock, link, eventsOf(shop))
        , seller({shop.m_disk, cashier, clock, Permit::unguarded(QStringLiteral("Youssef")), QStringLiteral("T1")},
              [&shop](const BulkProgress &progress) { shop.m_auditor.listShown(progress); })
    { }

    static Cashier::Events eventsOf(SimShop &shop)
    {
        return {[&shop](const Sale &sale) {
                    shop.m_auditor.shown(sale);
                    if (shop.m_desk) // else it is just being started
                        shop.m_desk->seller.saleChanged(sale);
                    if (shop.m_plan.strikes(Fault::CrashWhileShowing))
                        throw ProgramDied();
                },
            [](const Workload &) {}, [] {}, [&shop](const LedgerError &) { shop.m_auditor.troubleToClerk(); }, [] {}};
    }

    SimClock clock;
    SimEntropy entropy;
    ServerClock serverClock;
    LinkMonitor link{[](const LinkView &) {}};
    Cashier cashier;
    BulkSeller seller;
};

SimShop::SimShop(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor, SimDisk &disk, SimNetwork &network)
    : m_plan(plan)
    , m_time(time)
    , m_trace(trace)
    , m_auditor(auditor)
    , m_disk(disk)
    , m_network(network)
{ }

SimShop::~SimShop() = default;

void SimShop::open()
{
    m_desk.reset();
    m_time.endLife(m_life);
    m_network.beginLife(++m_life);
    m_auditor.lifeBegan();
    m_trace.note(m_time.now(), "the till starts", m_life);
    constexpr std::int64_t twoYears = 2LL * 365 * 24 * 3600;
    const std::int64_t error = m_plan.strikes(Fault::PcClockWrong)
        ? m_plan.between(Choice::Detail, 0, 2 * twoYears) - twoYears
        : m_plan.between(Choice::Detail, -30, 30);
    m_desk = std::make_unique<Desk>(*this, error);
    if (!m_desk->cashier.recover())
        m_time.after(10'000, m_life, [this] { open(); });
    else
        begin();
}

void SimShop::begin()
{
    m_desk->seller.recover();
    tellTheDate();
}

/// What the till's BalanceWatch does, as far as the desk needs it: it asks until some answer has told the date.
void SimShop::tellTheDate()
{
    m_network.balance([this](const Reply<Balance> &reply) {
        m_desk->serverClock.heard(reply.serverTime);
        if (!m_desk->serverClock.now())
            m_time.after(60'000, m_life, [this] { tellTheDate(); });
    });
}

void SimShop::close()
{
    m_trace.note(m_time.now(), "the till is gone");
    m_time.endLife(m_life);
    m_desk.reset();
    m_disk.powerCut();
}

void SimShop::work(std::int64_t duration)
{
    // A rush makes the poller read /history, where one page answers for many.
    m_rush = m_plan.chance(Choice::Workload, 20);
    const std::int64_t sales =
        m_rush ? m_plan.between(Choice::Workload, 6, 12) : m_plan.between(Choice::Workload, 0, 3);
    for (std::int64_t i = 0; i < sales; ++i)
        m_time.after(m_plan.between(Choice::Workload, 10, m_rush ? 15'000 : duration), m_life, [this] { sell(); });
    if (m_plan.chance(Choice::Workload, 15))
        m_time.after(m_plan.between(Choice::Workload, 10, 60'000), m_life, [this] { letAListGo(); });
    for (std::int64_t i = m_disk.durable().stored.empty() ? 0 : m_plan.between(Choice::Clerk, 1, 4); i > 0; --i)
        m_time.after(m_plan.between(Choice::Clerk, 10, duration), m_life, [this] { handleAList(); });
    const std::int64_t wishes = m_plan.between(Choice::Clerk, 0, 4);
    for (std::int64_t i = 0; i < wishes; ++i)
        m_time.after(m_plan.between(Choice::Clerk, 10, duration), m_life, [this] { wish(); });
}

/// Mostly few numbers and amounts, so that sales meet.
SaleOrder SimShop::anyOrder()
{
    constexpr std::array operators{Operator::Orange, Operator::Inwi, Operator::MarocTelecom};
    constexpr std::array dirhams{10, 20};
    const std::uint32_t who = m_plan.pick(Choice::Workload, m_rush ? 40 : 3);
    const QString phone = QStringLiteral("06612345%1").arg(10 + who);
    return {*Msisdn::parse(phone), operators[who % operators.size()],
        Money::fromDirhams(dirhams[m_plan.pick(Choice::Workload, dirhams.size())]),
        *Promo::fromType(m_plan.chance(Choice::Workload, 50) ? u"0" : u"6")};
}

/// Mostly to numbers that nobody else is sold to, so that the auditor can count by number.
void SimShop::letAListGo()
{
    const bool isLong = m_plan.chance(Choice::Workload, 15);
    const std::int64_t lines =
        isLong ? m_plan.between(Choice::Workload, 21, 45) : m_plan.between(Choice::Workload, 1, 6);
    std::vector<BulkWish> wishes;
    for (int line = 1; line <= lines; ++line) {
        SaleOrder order = anyOrder();
        if (m_plan.chance(Choice::Workload, 80)) {
            order.phone = *Msisdn::parse(QStringLiteral("07%1").arg(++m_listed, 8, 10, QLatin1Char('0')));
            m_auditor.listed(order);
        }
        wishes.push_back({line, order});
    }
    m_auditor.listGoesOn(false);
    (void)m_desk->seller.begin(QStringLiteral("list"), wishes);
    for (std::int64_t i = m_plan.between(Choice::Clerk, 0, 3); i > 0; --i)
        m_time.after(m_plan.between(Choice::Clerk, 10, 120'000), m_life, [this] { handleAList(); });
}

void SimShop::handleAList()
{
    const auto runs = m_desk->seller.runs();
    if (!runs || runs->empty())
        return;
    const BulkProgress &run = runs->front(); // one that is not through, if there is any
    m_auditor.listShown(run);
    if (run.underWay) {
        if (m_plan.chance(Choice::Clerk, 50))
            m_desk->seller.stop(run.run.id, [](const BulkSeller::Result<BulkProgress> &) {});
        return;
    }
    if (m_plan.chance(Choice::Clerk, 10)) {
        (void)m_desk->seller.abandon(run.run.id);
        return;
    }
    m_auditor.listGoesOn(run.pause == BulkPause::HeldBack);
    (void)m_desk->seller.goOn(run.run.id);
}

void SimShop::sell()
{
    sellNow(anyOrder(), false);
}

void SimShop::sellNow(const SaleOrder &order, bool knowing)
{
    const bool unresolvedLike = m_auditor.hasUnresolvedLike(order);
    const Expected<Sale, SellRefusal> sale = m_desk->cashier.record(order, knowing);
    const bool heldBack = !sale && sale.error().kind == SellRefusal::Kind::HeldBack;
    if (sale || heldBack)
        m_auditor.sold(unresolvedLike, knowing, heldBack);
    if (heldBack && m_plan.chance(Choice::Clerk, 30))
        sellNow(order, true);
    if (!sale)
        return;
    m_auditor.shown(*sale);
    m_desk->cashier.send(sale->id);
}

std::optional<SaleId> SimShop::anySale()
{
    const auto count = static_cast<std::uint32_t>(m_disk.durable().rows.size());
    if (count == 0)
        return std::nullopt;
    return static_cast<SaleId>(m_plan.pick(Choice::Clerk, count)) + 1;
}

void SimShop::wish()
{
    const std::optional<SaleId> sale = anySale();
    if (!sale)
        return;
    const auto look = [this](const Sale &now, const std::optional<Failure> &) { m_auditor.shown(now); };
    const auto refused = [](WishRefusal) {};
    switch (m_plan.pick(Choice::Clerk, 4)) {
    case 0:
        m_desk->cashier.checkNow(*sale, look, refused);
        return;
    case 1:
        m_desk->cashier.acknowledge(*sale, look, refused);
        return;
    default:
        wishToResend(*sale);
        return;
    }
}

void SimShop::wishToResend(SaleId sale)
{
    const QString reference = m_disk.durable().rows.at(sale).sale.reference.text();
    m_auditor.resendWished(reference);
    m_desk->cashier.resend(
        sale,
        [this, reference](const Sale &now, const std::optional<Failure> &) {
            m_auditor.shown(now);
            m_auditor.wishEnded(reference);
        },
        [this, reference](WishRefusal) { m_auditor.wishEnded(reference); });
}

} // namespace taabia::sim
