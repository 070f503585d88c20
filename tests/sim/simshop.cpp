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
        , cashier({QStringLiteral("T1"), QStringLiteral("Amina")}, shop.m_disk, shop.m_network, clock, entropy,
              serverClock, link, eventsOf(shop))
    { }

    static Cashier::Events eventsOf(SimShop &shop)
    {
        return {[&shop](const Sale &sale) {
                    shop.m_auditor.shown(sale);
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
