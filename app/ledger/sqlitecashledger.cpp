// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitecashledger.h"

#include "ledger/creditlines.h"
#include "ledger/database.h"
#include "ledger/givebacks.h"
#include "ledger/rows.h"
#include "ledger/salestates.h"
#include "ledger/shiftreporttext.h"
#include "ledger/transaction.h"

namespace taabia {

namespace {

constexpr Money mostPlausible = Money::fromDirhams(1'000'000);

Unexpected<CashError> no(CashTrouble why)
{
    return Unexpected{CashError{why}};
}

Unexpected<CashError> no(const LedgerError &error)
{
    return Unexpected{CashError{CashTrouble::LedgerTrouble, error}};
}

Unexpected<CashError> senseless(const QString &what)
{
    return no(trouble(LedgerError::Kind::Unwritable, what));
}

bool isPlausible(Money amount)
{
    return amount > Money() && amount <= mostPlausible;
}

bool isPlausibleOrNothing(Money amount)
{
    return amount == Money() || isPlausible(amount);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

SqliteCashLedger::SqliteCashLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqliteCashLedger::~SqliteCashLedger() = default;

/// Runs \a step in one transaction: all of it is on the disk when this returns a value, and nothing otherwise.
template <typename T, typename Step> CashResult<T> SqliteCashLedger::write(Step step)
{
    Transaction transaction(m_database);
    if (LedgerTrouble failed = transaction.begin())
        return no(*failed);
    CashResult<T> result = step();
    if (!result)
        return result;
    if (LedgerTrouble failed = transaction.commit())
        return no(*failed);
    return result;
}

/// LedgerFile::append(), in this port's words.
template <typename Bind>
CashResult<qint64> SqliteCashLedger::append(const QString &table, const QString &columns, Bind bind)
{
    const LedgerResult<qint64> row = m_file->append(table, columns, bind);
    if (!row)
        return no(row.error());
    return *row;
}

// Shifts ------------------------------------------------------------------------------------------------------------

LedgerResult<std::optional<Shift>> SqliteCashLedger::currentShift()
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT id, opened_utc, clerk, opening_float FROM open_shift"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<Shift>();
    return std::optional(
        Shift{read.integer(0), rows::utcOf(read.integer(1)), read.text(2), Money::fromCentimes(read.integer(3))});
}

CashResult<Shift> SqliteCashLedger::openShift()
{
    const auto shift = currentShift();
    if (!shift)
        return no(shift.error());
    if (!*shift)
        return no(CashTrouble::NoShift);
    return **shift;
}

CashResult<Shift> SqliteCashLedger::beginShift(Money openingFloat, const Doing &doing)
{
    if (!isPlausibleOrNothing(openingFloat))
        return no(CashTrouble::NotPositive);
    return write<Shift>([&]() -> CashResult<Shift> {
        const auto open = currentShift();
        if (!open)
            return no(open.error());
        if (*open)
            return no(CashTrouble::ShiftIsOpen);
        const auto at = ShiftSums::position(m_database);
        if (!at)
            return no(at.error());
        const auto id = append(QStringLiteral("shift"),
            QStringLiteral("id, opened_utc, clerk, till, opening_float, sales_before"), [&](Statement &insert) {
                insert.bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
                insert.bind(openingFloat.centimes()).bind(at->lastSale);
            });
        if (!id)
            return Unexpected{id.error()};
        if (LedgerTrouble failed = carryOutsideSales())
            return no(*failed);
        return openShift();
    });
}

/// What was sold over the counter since the last closing, while no shift was open, and can still fail: its cash was
/// counted with the float. (Older than the last closing are only the sales of before there were shifts; they are asked
/// by index, for they may be a million.)
LedgerTrouble SqliteCashLedger::carryOutsideSales()
{
    return m_database
        .statement(QStringLiteral(
            "INSERT INTO carried_over (sale, closing) SELECT sale.id, NULL "
            "FROM sale LEFT JOIN payment ON payment.sale = sale.id WHERE sale.id IN ("
            "SELECT id FROM sale WHERE id > (SELECT max(coalesce((SELECT last_sale FROM closing ORDER BY number DESC "
            "LIMIT 1), 0), last_sale) FROM sold_before_shifts) "
            "UNION SELECT id FROM sale INDEXED BY sale_unsettled WHERE state IN %1 "
            "UNION SELECT id FROM sale INDEXED BY sale_attention WHERE attention <> 0) "
            "AND sale.state IN %2 AND payment.shift IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM bulk_sale WHERE bulk_sale.sale = sale.id) "
            "AND NOT EXISTS (SELECT 1 FROM carried_over WHERE carried_over.sale = sale.id)")
                       .arg(salestates::unsettled, salestates::endUnknown))
        .run();
}

CashResult<ShiftReport> SqliteCashLedger::openReport(const Doing &doing)
{
    const CashResult<Shift> shift = openShift();
    if (!shift)
        return Unexpected{shift.error()};
    auto report = ShiftSums::of(m_database, *shift);
    if (!report)
        return no(report.error());
    report->till = doing.till;
    report->madeUtc = rows::utcOf(rows::msOf(doing.nowUtc));
    report->madeBy = doing.clerk;
    return *std::move(report);
}

CashResult<ShiftReport> SqliteCashLedger::report(const Doing &doing)
{
    return openReport(doing);
}

CashResult<Money> SqliteCashLedger::recordCount(const CashCount &count, const Doing &doing)
{
    return write<Money>([&]() -> CashResult<Money> {
        const CashResult<ShiftReport> now = openReport(doing);
        if (!now)
            return Unexpected{now.error()};
        const auto at = ShiftSums::position(m_database);
        if (!at)
            return no(at.error());
        const auto id = append(QStringLiteral("cash_count"),
            QStringLiteral("id, shift, counted_utc, clerk, till, pieces, total, expected, last_sale, last_movement"),
            [&](Statement &insert) {
                insert.bind(now->shift.id).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
                insert.bind(ShiftReportText::ofCount(count)).bind(count.total().centimes());
                insert.bind(now->expected.centimes()).bind(at->lastSale).bind(at->lastMovement);
            });
        if (!id)
            return Unexpected{id.error()};
        return count.total() - now->expected;
    });
}

CashResult<SqliteCashLedger::LastCount> SqliteCashLedger::lastCount(ShiftId shift)
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT id, pieces, expected, last_sale, last_movement FROM cash_count "
                                            "WHERE id = (SELECT max(id) FROM cash_count) AND shift = ?"));
    const LedgerResult<bool> row = read.bind(shift).next();
    if (!row)
        return no(row.error());
    if (!*row)
        return no(CashTrouble::NotCounted);
    const auto count = ShiftReportText::toCount(read.text(1));
    if (!count)
        return no(trouble(LedgerError::Kind::Damaged, QStringLiteral("a count of the drawer cannot be read")));
    return LastCount{read.integer(0), *count, Money::fromCentimes(read.integer(2)), {read.integer(3), read.integer(4)}};
}

CashResult<ShiftReport> SqliteCashLedger::closeShift(const QString &reason, const Doing &doing)
{
    return write<ShiftReport>([&]() -> CashResult<ShiftReport> {
        CashResult<ShiftReport> report = openReport(doing);
        if (!report)
            return report;
        const CashResult<LastCount> last = lastCount(report->shift.id);
        if (!last)
            return Unexpected{last.error()};
        const auto moved =
            ShiftSums::cashHasMoved(m_database, report->shift.id, last->position, last->expected, report->expected);
        if (!moved)
            return no(moved.error());
        if (*moved)
            return no(CashTrouble::NotCounted);
        report->counted = last->count;
        report->difference = last->count.total() - report->expected;
        report->reason = reason.trimmed();
        if (report->difference != Money() && report->reason.isEmpty())
            return no(CashTrouble::ReasonNeeded);
        const auto before = ShiftSums::beforeClosing(m_database);
        if (!before)
            return no(before.error());
        const auto lastLink = m_file->chain().lastHash();
        if (!lastLink)
            return no(lastLink.error());
        report->number = before->number + 1;
        report->grandTotal = before->grandTotal + report->soldTotal() + report->outsideShifts.amount;
        report->lastLink = *lastLink;
        const CashResult<qint64> number = insertClosing(*report, last->id);
        if (!number)
            return Unexpected{number.error()};
        return report;
    });
}

CashResult<qint64> SqliteCashLedger::insertClosing(const ShiftReport &report, qint64 count)
{
    const auto at = ShiftSums::position(m_database);
    if (!at)
        return no(at.error());
    const auto number = append(QStringLiteral("closing"),
        QStringLiteral("number, shift, count, closed_utc, clerk, till, sold_sales, sold, outside_sales, outside, "
                       "cash_taken, cash_in, cash_out, repaid, given_back, expected, counted, difference, reason, "
                       "grand_total, last_sale, last_link, report"),
        [&](Statement &insert) {
            insert.bind(report.shift.id).bind(count).bind(rows::msOf(report.madeUtc));
            insert.bind(report.madeBy).bind(report.till);
            insert.bind(report.soldCount()).bind(report.soldTotal().centimes());
            insert.bind(report.outsideShifts.sales).bind(report.outsideShifts.amount.centimes());
            for (const Money amount : {report.cashTaken, report.cashIn, report.cashOut, report.repaid, report.givenBack,
                     report.expected, report.counted->total(), report.difference})
                insert.bind(amount.centimes());
            insert.bind(report.reason).bind(report.grandTotal.centimes()).bind(at->lastSale).bind(report.lastLink);
            insert.bind(QString::fromUtf8(ShiftReportText::write(report)));
        });
    if (!number)
        return number;
    Statement carry = m_database.statement(
        QStringLiteral("INSERT INTO carried_over (sale, closing) SELECT payment.sale, ? "
                       "FROM payment INDEXED BY payment_by_shift JOIN sale ON sale.id = payment.sale "
                       "WHERE payment.shift = ? AND sale.state IN %1")
            .arg(salestates::endUnknown));
    if (LedgerTrouble failed = carry.bind(*number).bind(report.shift.id).run())
        return no(*failed);
    return number;
}

CashResult<ShiftReport> SqliteCashLedger::closedReport(qint64 number)
{
    Statement read = m_database.statement(QStringLiteral("SELECT report FROM closing WHERE number = ?"));
    const LedgerResult<bool> row = read.bind(number).next();
    if (!row)
        return no(row.error());
    if (!*row)
        return no(trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no Z report %1").arg(number)));
    auto report = ShiftReportText::read(read.text(0).toUtf8());
    if (!report)
        return no(report.error());
    return *std::move(report);
}

// Movements ---------------------------------------------------------------------------------------------------------

CashResult<CashMovement> SqliteCashLedger::insertMovement(CashMovement movement, const QString &till)
{
    const auto shift = currentShift();
    if (!shift)
        return no(shift.error());
    movement.shift = *shift ? std::optional((*shift)->id) : std::nullopt;
    const auto id = append(QStringLiteral("cash_movement"),
        QStringLiteral("id, shift, moved_utc, clerk, till, kind, method, amount, reason, sale, customer"),
        [&](Statement &insert) {
            insert.bind(movement.shift).bind(rows::msOf(movement.utc)).bind(movement.clerk).bind(till);
            insert.bind(static_cast<int>(movement.kind)).bind(rows::numberOf(movement.method));
            insert.bind(movement.amount.centimes()).bind(movement.reason).bind(movement.sale).bind(movement.customer);
        });
    if (!id)
        return Unexpected{id.error()};
    movement.id = *id;
    return movement;
}

CashResult<CashMovement> SqliteCashLedger::recordMovement(
    CashMove kind, Money amount, const QString &reason, const Doing &doing)
{
    if (kind != CashMove::In && kind != CashMove::Out)
        return senseless(QStringLiteral("only cash in and cash out are recorded by hand"));
    if (!isPlausible(amount))
        return no(CashTrouble::NotPositive);
    if (isBlank(reason))
        return no(CashTrouble::ReasonNeeded);
    CashMovement movement;
    movement.utc = doing.nowUtc;
    movement.clerk = doing.clerk;
    movement.kind = kind;
    movement.amount = amount;
    movement.reason = reason.trimmed();
    return write<CashMovement>([&] { return insertMovement(movement, doing.till); });
}

LedgerResult<std::vector<GiveBack>> SqliteCashLedger::giveBacks()
{
    return GiveBacks::owed(m_database);
}

CashResult<CashMovement> SqliteCashLedger::recordGiveBack(SaleId sale, const Doing &doing)
{
    return write<CashMovement>([&]() -> CashResult<CashMovement> {
        const auto owed = GiveBacks::owedFor(m_database, sale);
        if (!owed)
            return no(owed.error());
        if (!*owed)
            return no(CashTrouble::NothingOwed);
        CashMovement movement;
        movement.utc = doing.nowUtc;
        movement.clerk = doing.clerk;
        movement.kind = CashMove::GiveBack;
        movement.method = (*owed)->method;
        movement.amount = (*owed)->sale.order.faceValue;
        movement.sale = sale;
        return insertMovement(movement, doing.till);
    });
}

// The credit book ---------------------------------------------------------------------------------------------------

LedgerResult<std::vector<CreditLine>> SqliteCashLedger::creditBook()
{
    return CreditLines::all(m_database);
}

CashResult<CreditLine> SqliteCashLedger::creditLine(CustomerId customer)
{
    const auto line = CreditLines::of(m_database, customer);
    if (!line)
        return no(line.error());
    if (!*line)
        return no(CashTrouble::UnknownCustomer);
    return **line;
}

CashResult<CustomerId> SqliteCashLedger::insertCustomer()
{
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO customer (id) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM customer)) RETURNING id"));
    const LedgerResult<bool> row = insert.next();
    if (!row)
        return no(row.error());
    return insert.integer(0);
}

CashResult<Customer> SqliteCashLedger::saveCustomer(const Customer &customer, const Doing &doing)
{
    Customer saved{customer.id, customer.name.trimmed(), customer.phone.trimmed(), customer.limit};
    if (saved.name.isEmpty())
        return no(CashTrouble::UnknownCustomer);
    if (!isPlausibleOrNothing(saved.limit))
        return no(CashTrouble::NotPositive);
    return write<Customer>([&]() -> CashResult<Customer> {
        if (saved.id == 0) {
            const CashResult<CustomerId> id = insertCustomer();
            if (!id)
                return Unexpected{id.error()};
            saved.id = *id;
        } else {
            const auto before = CreditLines::customer(m_database, saved.id);
            if (!before)
                return no(before.error());
            if (!*before)
                return no(CashTrouble::UnknownCustomer);
            const Customer &stands = **before;
            if (stands.name == saved.name && stands.phone == saved.phone && stands.limit == saved.limit)
                return saved;
        }
        const auto row = append(QStringLiteral("customer_change"),
            QStringLiteral("id, customer, changed_utc, clerk, till, name, phone, most_owed"), [&](Statement &insert) {
                insert.bind(saved.id).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
                insert.bind(saved.name).bind(saved.phone).bind(saved.limit.centimes());
            });
        if (!row)
            return Unexpected{row.error()};
        return saved;
    });
}

CashResult<CashMovement> SqliteCashLedger::recordRepayment(
    CustomerId customer, Money amount, PaymentMethod method, const Doing &doing)
{
    if (method == PaymentMethod::CreditBook)
        return senseless(QStringLiteral("a debt is not repaid by owing more"));
    if (!isPlausible(amount))
        return no(CashTrouble::NotPositive);
    return write<CashMovement>([&]() -> CashResult<CashMovement> {
        const auto known = CreditLines::customer(m_database, customer);
        if (!known)
            return no(known.error());
        if (!*known)
            return no(CashTrouble::UnknownCustomer);
        CashMovement movement;
        movement.utc = doing.nowUtc;
        movement.clerk = doing.clerk;
        movement.kind = CashMove::Repayment;
        movement.method = method;
        movement.amount = amount;
        movement.customer = customer;
        return insertMovement(movement, doing.till);
    });
}

LedgerResult<std::monostate> SqliteCashLedger::recordOverride(const OverrideRecord &record, const Doing &doing)
{
    const auto written = write<std::monostate>([&]() -> CashResult<std::monostate> {
        const auto id = append(QStringLiteral("override_record"),
            QStringLiteral("id, kind, done_utc, clerk, till, sale, customer, reason"), [&](Statement &insert) {
                insert.bind(record.kind).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
                insert.bind(record.sale).bind(record.customer).bind(record.reason);
            });
        if (!id)
            return Unexpected{id.error()};
        return std::monostate{};
    });
    if (!written)
        return Unexpected{*written.error().trouble};
    return std::monostate{};
}

} // namespace taabia
