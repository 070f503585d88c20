// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_reports FOLDER: the owner's reports of FOLDER/ledger.sqlite, in milliseconds, each the median of several.
// bench_reports FOLDER FIRST LAST: one report as reports.py writes plain SQL's, to be compared (days as 20260131).
#include "bench/figures.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/sqliteshopreports.h"

#include <QCoreApplication>

using namespace taabia;
using namespace taabia::bench;

namespace {

constexpr int times = 9;

SalesReport read(SqliteShopReports &reports, const DayRange &range)
{
    const auto report = reports.sales(range);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

void print(const char *dimension, const QString &key, const SalesFigures &sums)
{
    if (sums.sales == 0)
        return;
    std::printf("%s|%s|%lld|%lld|%lld|%lld|%lld|%lld|%lld\n", dimension, qPrintable(key), sums.sales,
        sums.faceValue.centimes(), sums.billedSales, sums.billedFaceValue.centimes(), sums.billed.centimes(),
        sums.losingSales, sums.lost.centimes());
}

void print(const SalesReport &report)
{
    for (std::size_t outcome = 0; outcome < report.byOutcome.size(); ++outcome)
        print("outcome", QString::number(outcome), report.byOutcome[outcome]);
    for (const auto &[op, sums] : report.byOperator)
        print("operator", QString::number(rows::numberOf(op)), sums);
    for (const auto &[promo, sums] : report.byPromo)
        print("promo", promo, sums);
    for (const auto &[amount, sums] : report.byAmount)
        print("amount", QString::number(amount.centimes()), sums);
    for (const auto &[clerk, sums] : report.byClerk)
        print("clerk", clerk, sums);
    for (std::size_t hour = 0; hour < report.byHour.size(); ++hour)
        print("hour", QString::number(hour), report.byHour[hour]);
    for (const auto &[day, sums] : report.byDay)
        print("day", QString::number(saledays::numberOf(day)), sums);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto reports = SqliteShopReports::open(arguments.value(1) + QStringLiteral("/ledger.sqlite"), {});
    if (!reports)
        qFatal("%s", qPrintable(reports.error().detail));
    if (arguments.size() == 4) {
        print(
            read(**reports, {saledays::dayOf(arguments[2].toLongLong()), saledays::dayOf(arguments[3].toLongLong())}));
        return 0;
    }
    Figures figures;
    for (const auto &[name, range] : {std::pair{"day_ms", DayRange{{2026, 1, 30}, {2026, 1, 30}}},
             {"month_ms", DayRange{{2025, 12, 1}, {2025, 12, 31}}}, {"year_ms", DayRange{{2025, 1, 1}, {2025, 12, 31}}},
             {"ever_ms", DayRange{{2000, 1, 1}, {2026, 12, 31}}}})
        figures.add(name, medianMs(times, [&, &range = range] { (void)read(**reports, range); }));
    figures.print();
    return 0;
}
