// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cashsession.h"

#include "desk/cashier.h"
#include "desk/papersession.h"
#include "desk/saleprivacy.h"

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds newsAfter = 500ms; ///< in a rush of sales the figures need not follow each
constexpr std::chrono::milliseconds deedRetry = 5s;

CashError troubled(const LedgerError &error)
{
    return {CashTrouble::LedgerTrouble, error};
}

} // namespace

CashSession::CashSession(Identity identity, CashLedger &ledger, SaleLedger &sales, Cashier &cashier,
    PaperSession &paper, Clock &clock, News news)
    : m_identity(std::move(identity))
    , m_ledger(ledger)
    , m_sales(sales)
    , m_cashier(cashier)
    , m_paper(paper)
    , m_clock(clock)
    , m_news(std::move(news))
{ }

CashSession::~CashSession()
{
    m_clock.cancel(m_newsTimer);
    m_clock.cancel(m_deedTimer);
}

Doing CashSession::doing() const
{
    return {m_identity.permit->name(), m_clock.wallClockUtc(), m_identity.till};
}

ShiftReport CashSession::seen(ShiftReport report) const
{
    report.unresolved = SalePrivacy::seen(*m_identity.permit, std::move(report.unresolved));
    return report;
}

// ---------------------------------------------------------------- the shift

CashResult<std::optional<ShiftView>> CashSession::shift()
{
    const LedgerResult<std::optional<Shift>> current = m_ledger.currentShift();
    if (!current)
        return Unexpected{troubled(current.error())};
    if (!*current)
        return std::optional<ShiftView>();
    const CashResult<ShiftReport> soFar = m_ledger.report(doing());
    if (!soFar)
        return Unexpected{soFar.error()};
    if (m_identity.permit->may(Action::PrintX))
        return std::optional(ShiftView{**current, seen(*soFar)});
    // Whoever will count the drawer must not be able to work out what should be in it.
    ShiftReport blind;
    blind.shift = soFar->shift;
    blind.till = soFar->till;
    blind.madeUtc = soFar->madeUtc;
    blind.madeBy = soFar->madeBy;
    blind.unresolved = soFar->unresolved;
    return std::optional(ShiftView{**current, seen(std::move(blind)), true});
}

CashResult<std::optional<ShiftView>> CashSession::openShift(Money openingFloat)
{
    if (const auto stop = m_identity.objection ? m_identity.objection() : std::nullopt)
        return Unexpected{troubled(*stop)};
    const CashResult<Shift> opened = m_ledger.beginShift(openingFloat, doing());
    if (!opened)
        return Unexpected{opened.error()};
    tellSoon({.shift = true});
    return shift();
}

CashResult<CashMovement> CashSession::moveCash(CashMove kind, Money amount, const QString &reason)
{
    return cashMoved(m_ledger.recordMovement(kind, amount, reason, doing()), {.shift = true});
}

CashResult<CashMovement> CashSession::cashMoved(const CashResult<CashMovement> &movement, const Stale &stale)
{
    if (movement)
        tellSoon(stale);
    return movement;
}

CashResult<Money> CashSession::count(const CashCount &count)
{
    const CashResult<Money> difference = m_ledger.recordCount(count, doing());
    if (difference)
        tellSoon({.shift = true});
    return difference;
}

CashResult<ShiftReport> CashSession::closeShift(const QString &reason)
{
    const CashResult<ShiftReport> closed = m_ledger.closeShift(reason, doing());
    if (closed) {
        m_paper.shiftClosed(*closed);
        tellSoon({.shift = true, .giveBacks = true});
        return seen(*closed);
    }
    return closed;
}

CashResult<ShiftReport> CashSession::printX()
{
    return printed(m_ledger.report(doing()));
}

CashResult<ShiftReport> CashSession::printZ(qint64 number)
{
    return printed(m_ledger.closedReport(number));
}

CashResult<ShiftReport> CashSession::printed(const CashResult<ShiftReport> &report)
{
    if (!report)
        return report;
    const LedgerResult<PrintJob> job = m_paper.printReport(*report);
    if (!job)
        return Unexpected{troubled(job.error())};
    return seen(*report);
}

// ---------------------------------------------------------------- giving back

CashResult<std::vector<GiveBack>> CashSession::giveBacks()
{
    const LedgerResult<std::vector<GiveBack>> owed = m_ledger.giveBacks();
    if (!owed)
        return Unexpected{troubled(owed.error())};
    std::vector<GiveBack> tasks = *owed;
    for (GiveBack &task : tasks)
        task.sale = SalePrivacy::seen(*m_identity.permit, std::move(task.sale));
    return tasks;
}

CashResult<CashMovement> CashSession::giveBack(SaleId sale)
{
    const CashResult<CashMovement> given = m_ledger.recordGiveBack(sale, doing());
    const bool isOut = given || given.error().why == CashTrouble::NothingOwed;
    if (isOut && !acknowledge(sale))
        owe([this, sale] { return acknowledge(sale); });
    return cashMoved(given, {.shift = true, .giveBacks = true});
}

/// Ends the clerk's task, and only that: what else a sale may want attention for is not dealt with by cash.
bool CashSession::acknowledge(SaleId id)
{
    const LedgerResult<Sale> sale = m_sales.sale(id);
    if (!sale)
        return sale.error().kind == LedgerError::Kind::NotFound;
    if (sale->attention != Attention::GiveBack)
        return true;
    bool done = false;
    m_cashier.acknowledge(
        id, [&done](const Sale &, const std::optional<Failure> &) { done = true; }, [](WishRefusal) {});
    return done;
}

LedgerResult<std::monostate> CashSession::beforeAcknowledging(SaleId id)
{
    const LedgerResult<Sale> sale = m_sales.sale(id);
    if (!sale)
        return Unexpected{sale.error()};
    if (sale->attention == Attention::None)
        return std::monostate{};
    if (sale->attention != Attention::GiveBack)
        return m_ledger.recordOverride({QStringLiteral("dealt-with"), id, std::nullopt, {}}, doing());
    const CashResult<CashMovement> given =
        cashMoved(m_ledger.recordGiveBack(id, doing()), {.shift = true, .giveBacks = true});
    if (!given && given.error().why == CashTrouble::LedgerTrouble)
        return Unexpected{given.error().trouble.value_or(LedgerError{})};
    return std::monostate{};
}

// ---------------------------------------------------------------- the credit book

CashResult<std::vector<CreditLine>> CashSession::creditBook()
{
    const LedgerResult<std::vector<CreditLine>> lines = m_ledger.creditBook();
    if (!lines)
        return Unexpected{troubled(lines.error())};
    return *lines;
}

CashResult<Customer> CashSession::saveCustomer(const Customer &customer)
{
    std::optional<Money> limitBefore;
    if (customer.id != 0) {
        const CashResult<CreditLine> before = m_ledger.creditLine(customer.id);
        if (!before)
            return Unexpected{before.error()};
        limitBefore = before->customer.limit;
    }
    const CashResult<Customer> saved = m_ledger.saveCustomer(customer, doing());
    if (!saved)
        return saved;
    if (limitBefore && *limitBefore != saved->limit) {
        const QString change = QStringLiteral("%1 -> %2").arg(limitBefore->toDecimal(), saved->limit.toDecimal());
        recordOverride({QStringLiteral("limit-changed"), std::nullopt, saved->id, change});
    }
    tellSoon({.creditBook = true});
    return saved;
}

CashResult<CashMovement> CashSession::repay(CustomerId customer, Money amount, PaymentMethod method)
{
    return cashMoved(m_ledger.recordRepayment(customer, amount, method, doing()), {.shift = true, .creditBook = true});
}

// ---------------------------------------------------------------- sales

bool CashSession::isSound(const Payment &payment, Money due)
{
    const bool isLent = payment.method == PaymentMethod::CreditBook;
    if (isLent != payment.customer.has_value())
        return false;
    return !payment.received || (payment.method == PaymentMethod::Cash && changeOf(due, *payment.received));
}

std::optional<SellRefusal> CashSession::objection(const Payment &payment, Money due)
{
    if (payment.method != PaymentMethod::CreditBook)
        return std::nullopt;
    const CashResult<CreditLine> line = m_ledger.creditLine(*payment.customer);
    if (!line && line.error().why == CashTrouble::LedgerTrouble)
        return SellRefusal{SellRefusal::Kind::LedgerTrouble, std::nullopt, line.error().trouble};
    if (!line)
        return SellRefusal{SellRefusal::Kind::BadPayment, std::nullopt, std::nullopt};
    if (line->owed + due > line->customer.limit)
        return SellRefusal{SellRefusal::Kind::OverLimit, std::nullopt, std::nullopt, *line};
    return std::nullopt;
}

void CashSession::saleRecorded(const Sale &sale, const Payment &payment, const std::optional<Sale> &past)
{
    if (past)
        recordOverride({QStringLiteral("sold-knowing"), sale.id, std::nullopt, past->reference.text()});
    tellSoon({.shift = true, .creditBook = payment.method == PaymentMethod::CreditBook});
}

void CashSession::saleChanged(const Sale &sale)
{
    const bool unsold = !countsAsSold(sale.state); // neither sold nor lent any more
    tellSoon({.shift = true, .giveBacks = unsold, .creditBook = unsold});
}

// ---------------------------------------------------------------- a disk that fails

/// Notes what has been done already: it stands, and must not be lost because the note cannot be written now.
void CashSession::recordOverride(const OverrideRecord &record)
{
    const auto write = [this, record, when = doing()] { return bool(m_ledger.recordOverride(record, when)); };
    if (!write())
        owe(write);
}

void CashSession::owe(std::function<bool()> deed)
{
    m_deeds.push_back(std::move(deed));
    if (m_deedTimer == Clock::noTimer)
        m_deedTimer = m_clock.after(deedRetry, [this] { payDeeds(); });
}

void CashSession::payDeeds()
{
    m_deedTimer = Clock::noTimer;
    for (std::function<bool()> &deed : std::exchange(m_deeds, {})) {
        if (!deed())
            owe(std::move(deed));
    }
}

// ---------------------------------------------------------------- news

void CashSession::tellSoon(const Stale &stale)
{
    m_stale.shift = m_stale.shift || stale.shift;
    m_stale.giveBacks = m_stale.giveBacks || stale.giveBacks;
    m_stale.creditBook = m_stale.creditBook || stale.creditBook;
    if (m_newsTimer == Clock::noTimer)
        m_newsTimer = m_clock.after(newsAfter, [this] { tell(); });
}

/// What cannot be read now is left for the next change: nothing is told that is not known. And nothing to nobody: who
/// comes next is told all of it.
void CashSession::tell()
{
    m_newsTimer = Clock::noTimer;
    const Stale stale = std::exchange(m_stale, {});
    if (!m_identity.permit->who())
        return;
    if (stale.shift) {
        if (const CashResult<std::optional<ShiftView>> now = shift())
            m_news.shift(*now);
    }
    if (stale.giveBacks) {
        if (const CashResult<std::vector<GiveBack>> owed = giveBacks())
            m_news.giveBacks(*owed);
    }
    if (stale.creditBook) {
        if (const CashResult<std::vector<CreditLine>> lines = creditBook())
            m_news.creditBook(*lines);
    }
}

} // namespace taabia
