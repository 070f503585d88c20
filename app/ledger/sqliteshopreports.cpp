// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqliteshopreports.h"

#include "domain/moroccotime.h"
#include "ledger/balancereader.h"
#include "ledger/chainverifier.h"
#include "ledger/database.h"
#include "ledger/movementreader.h"
#include "ledger/openledger.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/salereader.h"
#include "ledger/salesfigures.h"
#include "ledger/shiftreporttext.h"
#include "ledger/snapshot.h"

#include <algorithm>

namespace taabia {

namespace {

struct Named {
    QString index;
    QString condition; ///< the index's own, to the letter, or SQLite does not use it
};

Named namedBy(NamedSales kind)
{
    switch (kind) {
    case NamedSales::Pending: // never many at a time, so they need no order by day
        return {QStringLiteral("sale_unsettled"), QStringLiteral("state IN (0, 2, 3)")};
    case NamedSales::NotDelivered:
        return {QStringLiteral("sale_not_delivered_by_day"), QStringLiteral("state IN (1, 5, 7)")};
    case NamedSales::Refunded:
        return {QStringLiteral("sale_refunded_by_day"), QStringLiteral("state = 6")};
    case NamedSales::Unresolved:
        return {QStringLiteral("sale_unresolved_by_day"), QStringLiteral("state IN (8, 9)")};
    case NamedSales::Losing:
        return {QStringLiteral("sale_losing_by_day"), QStringLiteral("state = 4 AND billed > face_value")};
    }
    Q_UNREACHABLE();
}

} // namespace

LedgerResult<std::unique_ptr<SqliteShopReports>> SqliteShopReports::open(
    const QString &path, const QByteArray &chainKey)
{
    auto database = openLedgerForReading(path);
    if (!database)
        return Unexpected{database.error()};
    const LedgerResult<bool> complete = saledays::areComplete(**database);
    if (!complete)
        return Unexpected{complete.error()};
    if (!*complete)
        return Unexpected{trouble(
            LedgerError::Kind::Busy, QStringLiteral("%1: the sales of an older schema are being counted").arg(path))};
    return std::make_unique<SqliteShopReports>(*std::move(database), chainKey);
}

SqliteShopReports::SqliteShopReports(std::unique_ptr<Database> database, QByteArray chainKey)
    : m_database(std::move(database))
    , m_chainKey(std::move(chainKey))
{ }

SqliteShopReports::~SqliteShopReports() = default;

LedgerResult<SalesReport> SqliteShopReports::sales(const DayRange &range)
{
    return readSalesReport(*m_database, range);
}

LedgerResult<std::vector<Sale>> SqliteShopReports::named(NamedSales kind, const DayRange &range, int limit)
{
    if (range.isEmpty())
        return std::vector<Sale>();
    const Named by = namedBy(kind);
    Statement read = m_database->statement(QStringLiteral("SELECT %1 FROM sale INDEXED BY %2 WHERE %3 "
                                                          "AND day BETWEEN ? AND ? ORDER BY day DESC, id DESC LIMIT ?")
                                               .arg(rows::saleColumns(), by.index, by.condition));
    read.bind(saledays::numberOf(range.first)).bind(saledays::numberOf(range.last)).bind(std::max(limit, 0));
    return salereader::allFrom(read);
}

LedgerResult<std::vector<CashMovement>> SqliteShopReports::movements(const DayRange &range)
{
    if (range.isEmpty())
        return std::vector<CashMovement>();
    return movementreader::between(
        *m_database, MoroccoTime::utcRange(range.first).first, MoroccoTime::utcRange(range.last).second);
}

LedgerResult<std::vector<ShiftReport>> SqliteShopReports::closings(int limit)
{
    Statement read = m_database->statement(QStringLiteral("SELECT report FROM closing ORDER BY number DESC LIMIT ?"));
    read.bind(std::max(limit, 0));
    return read.allRows([](const Statement &row) { return ShiftReportText::read(row.text(0).toUtf8()); });
}

LedgerResult<std::vector<CashMovement>> SqliteShopReports::customerMovements(CustomerId customer, int limit)
{
    return movementreader::ofCustomer(*m_database, customer, limit);
}

LedgerResult<std::vector<Sale>> SqliteShopReports::customerSales(CustomerId customer, int limit)
{
    Statement read = m_database->statement(QStringLiteral(
        "SELECT %1 FROM payment INDEXED BY payment_by_customer CROSS JOIN sale ON sale.id = payment.sale "
        "WHERE payment.customer = ? ORDER BY payment.sale DESC LIMIT ?")
                                               .arg(rows::saleColumns()));
    read.bind(customer).bind(std::max(limit, 0));
    return salereader::allFrom(read);
}

LedgerResult<std::vector<BalanceLine>> SqliteShopReports::balance(const DayRange &range)
{
    return balancereader::lines(*m_database, range);
}

LedgerResult<std::vector<BalanceMisfit>> SqliteShopReports::misfits(const DayRange &range)
{
    Snapshot snapshot(*m_database);
    if (LedgerTrouble failed = snapshot.begin())
        return Unexpected{*failed};
    return balancereader::misfits(*m_database, range);
}

LedgerResult<std::vector<ForeignRecharge>> SqliteShopReports::foreign(int limit)
{
    Snapshot snapshot(*m_database);
    if (LedgerTrouble failed = snapshot.begin())
        return Unexpected{*failed};
    return balancereader::foreign(*m_database, limit);
}

LedgerResult<ChainVerdict> SqliteShopReports::verifyChain(const std::function<bool()> &goOn, const QByteArray &onPaper)
{
    return ChainVerifier(*m_database, m_chainKey).verify(goOn, onPaper);
}

} // namespace taabia
