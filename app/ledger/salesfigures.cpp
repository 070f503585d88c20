// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/salesfigures.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"

#include <algorithm>
#include <array>

namespace taabia {

namespace {

// Of figure_dimension; the last one only in the statement below.
enum Dimension { All = 0, ByOperator = 1, ByPromo = 2, ByAmount = 3, ByClerk = 4, ByHour = 5, ByDay = 6 };

struct Periods {
    qint64 first = 1;
    qint64 last = 0;
};

/// A range as the periods of the lines that make it up: days, whole months, days.
struct Stretches {
    Periods before;
    Periods months;
    Periods after;
};

Stretches stretchesOf(const DayRange &range)
{
    const QDate firstMonth =
        range.first.day() == 1 ? range.first : QDate(range.first.year(), range.first.month(), 1).addMonths(1);
    const QDate pastLast = range.last.addDays(1);
    const QDate endOfMonths = QDate(pastLast.year(), pastLast.month(), 1); // the day after the last whole month
    const Periods all{saledays::numberOf(range.first), saledays::numberOf(range.last)};
    if (firstMonth >= endOfMonths)
        return {all, {}, {}};
    Stretches parts;
    if (range.first < firstMonth)
        parts.before = {all.first, saledays::numberOf(firstMonth.addDays(-1))};
    parts.months = {saledays::numberOf(firstMonth) / 100, saledays::numberOf(endOfMonths.addDays(-1)) / 100};
    if (endOfMonths <= range.last)
        parts.after = {saledays::numberOf(endOfMonths), all.last};
    return parts;
}

constexpr int firstSum = 3; // the columns before: dimension, outcome, key

QString reportSql()
{
    const QString lines = QStringLiteral("SELECT dimension, outcome, key, sales, face_value, billed_sales, "
                                         "billed_face_value, billed, losing_sales, lost "
                                         "FROM figure WHERE period BETWEEN ? AND ? ");
    const QString unite = QStringLiteral("UNION ALL ");
    return QStringLiteral("SELECT dimension, outcome, key, sum(sales), sum(face_value), sum(billed_sales), "
                          "sum(billed_face_value), sum(billed), sum(losing_sales), sum(lost) FROM (")
        + lines + unite + lines + unite + lines
        + QStringLiteral(") GROUP BY dimension, outcome, key HAVING sum(sales) <> 0 "
                         "UNION ALL "
                         "SELECT 6, outcome, period, sales, face_value, billed_sales, billed_face_value, billed, "
                         "losing_sales, lost FROM figure WHERE period BETWEEN ? AND ? AND dimension = 0 "
                         "AND outcome = 1 AND sales <> 0");
}

SalesFigures figuresOf(const Statement &row)
{
    const auto money = [&](int column) { return Money::fromCentimes(row.integer(column)); };
    return {row.integer(firstSum), money(firstSum + 1), row.integer(firstSum + 2), money(firstSum + 3),
        money(firstSum + 4), row.integer(firstSum + 5), money(firstSum + 6)};
}

LedgerError unreadable(const Statement &row)
{
    return trouble(LedgerError::Kind::Damaged,
        QStringLiteral("unreadable sums: dimension %1, outcome %2, key \"%3\"")
            .arg(row.integer(0))
            .arg(row.integer(1))
            .arg(row.text(2)));
}

/// False, if the row is none that a ledger has.
bool take(const Statement &row, SalesReport &report)
{
    const qint64 outcome = row.integer(1);
    const qint64 key = row.integer(2);
    const SalesFigures figures = figuresOf(row);
    if (outcome < 0 || outcome >= saleOutcomeCount || figures.sales < 0 || figures.billedSales < 0)
        return false;
    const qint64 dimension = row.integer(0);
    if (dimension != All && outcome != static_cast<qint64>(SaleOutcome::Delivered))
        return false;
    switch (dimension) {
    case All:
        report.byOutcome[static_cast<std::size_t>(outcome)] = figures;
        return true;
    case ByOperator:
        if (const auto op = rows::operatorOf(key)) {
            report.byOperator.emplace_back(*op, figures);
            return true;
        }
        return false;
    case ByPromo:
        report.byPromo.emplace_back(row.text(2), figures);
        return true;
    case ByAmount:
        report.byAmount.emplace_back(Money::fromCentimes(key), figures);
        return key > 0;
    case ByClerk:
        report.byClerk.emplace_back(row.text(2), figures);
        return true;
    case ByHour:
        if (key < 0 || key >= static_cast<qint64>(report.byHour.size()))
            return false;
        report.byHour[static_cast<std::size_t>(key)] = figures;
        return true;
    case ByDay:
        report.byDay.emplace_back(saledays::dayOf(key), figures);
        return report.byDay.back().first.isValid();
    default:
        return false;
    }
}

/// The statement's rows come in no promised order.
void sort(SalesReport &report)
{
    const auto byKey = [](auto &lines) {
        std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    };
    byKey(report.byOperator);
    byKey(report.byAmount);
    byKey(report.byClerk);
    byKey(report.byDay);
    std::sort(report.byPromo.begin(), report.byPromo.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.size(), a.first) < std::pair(b.first.size(), b.first); // *2 before *10
    });
}

} // namespace

LedgerResult<SalesReport> readSalesReport(Database &database, const DayRange &range)
{
    SalesReport report;
    report.range = range;
    if (range.isEmpty())
        return report;
    const Stretches parts = stretchesOf(range);
    const Periods all{saledays::numberOf(range.first), saledays::numberOf(range.last)};

    Statement read = database.statement(reportSql());
    for (const Periods &periods : {parts.before, parts.months, parts.after, all})
        read.bind(periods.first).bind(periods.last);
    const LedgerTrouble failed = read.eachRow(
        [&](const Statement &row) { return take(row, report) ? LedgerTrouble() : LedgerTrouble(unreadable(row)); });
    if (failed)
        return Unexpected{*failed};
    sort(report);
    return report;
}

} // namespace taabia
