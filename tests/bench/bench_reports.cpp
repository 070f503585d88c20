// SPDX-License-Identifier: GPL-3.0-or-later
// How long the owner's reports take on a ledger made by taabia-make-ledger. Prints the rows and the least, median and
// greatest time in ms of each question; "cold" is the first time that it was asked on a new connection.
#include "ledger/sqliteshopreports.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace taabia;

namespace {

constexpr int times = 15;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Returns how many rows it got, or nothing if it failed.
using Question = std::function<std::optional<std::size_t>(SqliteShopReports &)>;

std::unique_ptr<SqliteShopReports> open(const QString &path)
{
    auto reports = SqliteShopReports::open(path, {});
    if (!reports)
        qFatal("%s", qPrintable(reports.error().detail));
    return *std::move(reports);
}

double msOf(const Question &question, SqliteShopReports &reports, std::size_t &rows)
{
    QElapsedTimer timer;
    timer.start();
    const auto got = question(reports);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!got)
        qFatal("a question failed");
    rows = *got;
    return ms;
}

void measure(const QString &path, const QString &name, const Question &question)
{
    const auto reports = open(path);
    std::size_t rows = 0;
    const double cold = msOf(question, *reports, rows);
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(msOf(question, *reports, rows));
    std::sort(taken.begin(), taken.end());
    out() << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                 .arg(name, -34)
                 .arg(rows, 8)
                 .arg(cold, 9, 'f', 2)
                 .arg(taken.front(), 9, 'f', 2)
                 .arg(taken[taken.size() / 2], 9, 'f', 2)
                 .arg(taken.back(), 9, 'f', 2)
          << Qt::flush;
}

template <typename T> std::optional<std::size_t> sizeOf(const LedgerResult<std::vector<T>> &result)
{
    if (!result) {
        out() << result.error().detail << '\n';
        return std::nullopt;
    }
    return result->size();
}

Question salesOf(const DayRange &range)
{
    return [range](SqliteShopReports &reports) -> std::optional<std::size_t> {
        const auto report = reports.sales(range);
        if (!report)
            return std::nullopt;
        std::size_t sales = 0;
        for (const SalesFigures &figures : report->byOutcome)
            sales += static_cast<std::size_t>(figures.sales);
        return sales;
    };
}

Question namedOf(NamedSales kind, const DayRange &range, int limit)
{
    return [=](SqliteShopReports &reports) { return sizeOf(reports.named(kind, range, limit)); };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        out() << "usage: bench_reports FILE\n";
        return 2;
    }
    const QString path = application.arguments().at(1);
    const auto run = [&](const char *name, const Question &question) { measure(path, QLatin1String(name), question); };
    const DayRange day{{2026, 1, 31}, {2026, 1, 31}};
    const DayRange month{{2025, 12, 1}, {2025, 12, 31}};
    const DayRange year{{2025, 1, 1}, {2025, 12, 31}};
    const DayRange ever{{2000, 1, 1}, {2026, 12, 31}};
    out() << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                 .arg(QString(), -34)
                 .arg(u"rows", 8)
                 .arg(u"cold", 9)
                 .arg(u"min", 9)
                 .arg(u"median", 9)
                 .arg(u"max", 9);
    run("sales, a day", salesOf(day));
    run("sales, a week", salesOf({{2026, 1, 25}, {2026, 1, 31}}));
    run("sales, a month", salesOf(month));
    run("sales, 30 days over two months", salesOf({{2025, 12, 10}, {2026, 1, 8}}));
    run("sales, a year", salesOf(year));
    run("sales, a year from its 2nd day", salesOf({{2025, 1, 2}, {2026, 1, 1}}));
    run("sales, all time", salesOf(ever));
    for (const auto &[kind, name] : {std::pair{NamedSales::Pending, "pending"},
             {NamedSales::NotDelivered, "not delivered"}, {NamedSales::Refunded, "refunded"},
             {NamedSales::Unresolved, "unresolved"}, {NamedSales::Losing, "losing"}}) {
        run(qPrintable(QStringLiteral("named, %1, a day").arg(QLatin1String(name))), namedOf(kind, day, 200));
        run(qPrintable(QStringLiteral("named, %1, an old month").arg(QLatin1String(name))),
            namedOf(kind, {{2023, 6, 1}, {2023, 6, 30}}, 200));
        run(qPrintable(QStringLiteral("named, %1, all time").arg(QLatin1String(name))), namedOf(kind, ever, 200));
    }
    run("movements, a month", [=](SqliteShopReports &reports) { return sizeOf(reports.movements(month)); });
    run("movements, a year", [=](SqliteShopReports &reports) { return sizeOf(reports.movements(year)); });
    run("closings, the last 30", [](SqliteShopReports &reports) { return sizeOf(reports.closings(30)); });
    run("a customer's movements, 100",
        [](SqliteShopReports &reports) { return sizeOf(reports.customerMovements(8, 100)); });
    run("a customer's sales, 100", [](SqliteShopReports &reports) { return sizeOf(reports.customerSales(8, 100)); });
    run("balance, a month", [=](SqliteShopReports &reports) { return sizeOf(reports.balance(month)); });
    run("balance, all time", [=](SqliteShopReports &reports) { return sizeOf(reports.balance(ever)); });
    run("misfits, a month", [=](SqliteShopReports &reports) { return sizeOf(reports.misfits(month)); });
    run("misfits, a year", [=](SqliteShopReports &reports) { return sizeOf(reports.misfits(year)); });
    run("recharges of others, 100", [](SqliteShopReports &reports) { return sizeOf(reports.foreign(100)); });
    return 0;
}
