// SPDX-License-Identifier: GPL-3.0-or-later
// How long the history takes to answer, and a sale to be written, on a ledger made by taabia-make-ledger. Prints the
// rows and the least, median and greatest time in ms.
#include "domain/moroccotime.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/sqlitesaleledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace taabia;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// \a question returns how many rows it got, or nothing if it failed.
void measure(const QString &name, int times, const std::function<std::optional<std::size_t>()> &question)
{
    std::vector<double> taken;
    std::size_t rows = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::optional<std::size_t> got = question();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!got) {
            out() << name << ": FAILED\n";
            return;
        }
        rows = *got;
    }
    std::sort(taken.begin(), taken.end());
    out() << QStringLiteral("%1 %2 %3 %4 %5\n")
                 .arg(name, -44)
                 .arg(rows, 8)
                 .arg(taken.front(), 9, 'f', 2)
                 .arg(taken[taken.size() / 2], 9, 'f', 2)
                 .arg(taken.back(), 9, 'f', 2)
          << Qt::flush;
}

template <typename T> std::optional<std::size_t> sizeOf(const LedgerResult<T> &result)
{
    if (!result) {
        out() << result.error().detail << '\n';
        return std::nullopt;
    }
    return result->size();
}

std::optional<std::size_t> wholeStream(SqliteSaleHistory &history, const HistoryFilter &filter)
{
    std::size_t all = 0;
    std::optional<SaleId> before;
    while (true) {
        const auto ids = history.ids(filter, before, 10'000);
        if (!ids)
            return std::nullopt;
        if (ids->empty())
            return all;
        all += ids->size();
        before = ids->back();
    }
}

void measureList(SqliteSaleHistory &history, const QString &name, const HistoryFilter &filter, bool whole = true)
{
    measure(name + QLatin1String(", first 200"), 15, [&] { return sizeOf(history.ids(filter, std::nullopt, 200)); });
    if (whole)
        measure(name + QLatin1String(", all, by 10000"), 3, [&] { return wholeStream(history, filter); });
}

HistoryFilter matching(StateFilter state, std::optional<Operator> op = {}, const QString &search = {})
{
    HistoryFilter filter;
    filter.state = state;
    filter.op = op;
    filter.search = search;
    return filter;
}

HistoryFilter days(QDate first, QDate last)
{
    HistoryFilter filter;
    filter.fromUtc = MoroccoTime::utcRange(first).first;
    filter.untilUtc = MoroccoTime::utcRange(last).second;
    return filter;
}

void measureLists(SqliteSaleHistory &history)
{
    measureList(history, QStringLiteral("everything"), {});
    measureList(history, QStringLiteral("operator Inwi"), matching(StateFilter::Any, Operator::Inwi));
    measureList(history, QStringLiteral("done"), matching(StateFilter::Done));
    measureList(history, QStringLiteral("done, Orange"), matching(StateFilter::Done, Operator::Orange));
    measureList(history, QStringLiteral("failed"), matching(StateFilter::Failed));
    measureList(history, QStringLiteral("failed, Inwi"), matching(StateFilter::Failed, Operator::Inwi));
    measureList(history, QStringLiteral("refunded"), matching(StateFilter::Refunded));
    measureList(history, QStringLiteral("pending"), matching(StateFilter::Pending));
    measureList(history, QStringLiteral("needs attention"), matching(StateFilter::NeedsAttention));
    measureList(history, QStringLiteral("newest day"), days({2026, 1, 31}, {2026, 1, 31}));
    measureList(history, QStringLiteral("an old day"), days({2024, 3, 5}, {2024, 3, 5}));
    measureList(history, QStringLiteral("an old month"), days({2024, 3, 1}, {2024, 3, 31}));
    measureList(history, QStringLiteral("an old year"), days({2023, 6, 1}, {2024, 5, 31}));
    HistoryFilter oldFailed = days({2023, 6, 1}, {2024, 5, 31});
    oldFailed.state = StateFilter::Failed;
    oldFailed.op = Operator::Inwi;
    measureList(history, QStringLiteral("an old year, failed, Inwi"), oldFailed);
    for (const char *text : {"061", "0612", "06123", "345678", "777", "0612345678", "06", "0", "T1-", "T1-8H", "18995",
             "1899571234", "zz", "999999999"})
        measureList(history, QStringLiteral("search %1").arg(QLatin1String(text)),
            matching(StateFilter::Any, {}, QLatin1String(text)));
    measureList(history, QStringLiteral("search 061, Orange"),
        matching(StateFilter::Any, Operator::Orange, QStringLiteral("061")));
    measureList(
        history, QStringLiteral("search 345, pending"), matching(StateFilter::Pending, {}, QStringLiteral("345")));
    HistoryFilter oldSearch = days({2023, 6, 1}, {2024, 5, 31});
    oldSearch.search = QStringLiteral("345");
    measureList(history, QStringLiteral("search 345, an old year"), oldSearch);
}

void measureRows(SqliteSaleHistory &history)
{
    const auto all = history.ids({}, std::nullopt, 1'000'000);
    if (!all || all->size() < 1000)
        return;
    for (const std::size_t from : {std::size_t{0}, all->size() / 2}) {
        std::vector<SaleId> ids(
            all->begin() + static_cast<std::ptrdiff_t>(from), all->begin() + static_cast<std::ptrdiff_t>(from + 100));
        measure(QStringLiteral("100 rows from row %1").arg(from), 31, [&] { return sizeOf(history.sales(ids)); });
    }
    measure(QStringLiteral("details"), 31, [&]() -> std::optional<std::size_t> {
        return history.details(static_cast<SaleId>(all->size() / 3)) ? std::optional<std::size_t>(1) : std::nullopt;
    });
    const auto [from, until] = MoroccoTime::utcRange({2026, 1, 31});
    measure(QStringLiteral("total of the newest day"), 31,
        [&, first = from, second = until]() -> std::optional<std::size_t> {
            const auto total = history.dayTotal(first, second);
            return total ? std::optional<std::size_t>(static_cast<std::size_t>(total->sales)) : std::nullopt;
        });
}

/// What a clerk types next: the beginnings and endings of every thousandth sale's number, and digits that hit nobody.
void measureRegulars(SqliteSaleHistory &history)
{
    const auto all = history.ids({}, std::nullopt, 1'000'000);
    if (!all)
        return;
    QStringList phones;
    for (std::size_t at = 0; at < all->size(); at += 1000) {
        const auto sale = history.sales({(*all)[at]});
        if (sale && !sale->empty())
            phones += sale->front().order.phone.national();
    }
    const auto ask = [&](const QString &name, const QStringList &digits) {
        int at = 0;
        measure(QStringLiteral("regulars: ") + name, static_cast<int>(digits.size()),
            [&] { return sizeOf(history.regulars(digits.at(at++), 5)); });
    };
    for (const int length : {3, 4, 5, 9}) {
        QStringList beginnings;
        QStringList endings;
        for (const QString &phone : phones) {
            beginnings += phone.left(length);
            endings += phone.right(length);
        }
        ask(QStringLiteral("first %1 digits").arg(length), beginnings);
        ask(QStringLiteral("last %1 digits").arg(length), endings);
    }
    QStringList nobody; // the whole of a beginning is read in vain
    for (int head = 60; head < 80; ++head)
        nobody += QStringLiteral("0%1000000").arg(head);
    ask(QStringLiteral("digits of nobody"), nobody);
}

/// Adds 200 sales to the file, as the till does: intent, claim, outcome, status.
void measureWrites(SqliteSaleLedger &ledger)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'769'900'000'000).toUTC();
    quint64 counter = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    std::vector<SaleId> made;
    const auto intent = [&]() -> std::optional<std::size_t> {
        ExternalReference::Entropy random{};
        quint64 bits = ++counter * 0x9E3779B97F4A7C15ULL;
        for (std::byte &byte : random) {
            byte = static_cast<std::byte>(bits & 0xFFU);
            bits = (bits >> 8U) ^ (bits << 13U);
        }
        const QString phone = QStringLiteral("06%1").arg(counter * 7919 % 100'000'000, 8, 10, QLatin1Char('0'));
        const auto sale = ledger.recordIntent({ExternalReference::make(u"B", random),
            {*Msisdn::parse(phone), Operator::Inwi, Money::fromDirhams(10), Promo()}, QByteArray(120, 'x'),
            QStringLiteral("Amina"), now, std::nullopt});
        if (!sale)
            return std::nullopt;
        made.push_back(sale->id);
        return 1;
    };
    measure(QStringLiteral("write: intent"), 200, intent);
    std::size_t at = 0;
    measure(QStringLiteral("write: claim"), 200, [&]() -> std::optional<std::size_t> {
        return ledger.claimAttempt(made.at(at++), 1, SaleState::Intent, now) ? std::optional<std::size_t>(1)
                                                                             : std::nullopt;
    });
    at = 0;
    measure(QStringLiteral("write: outcome"), 200, [&]() -> std::optional<std::size_t> {
        const StatusReport status{StatusCode(3), QStringLiteral("recharge"), QByteArray(200, 'y'),
            QString::number(counter + at), Money::fromCentimes(935)};
        return ledger.recordOutcome(made.at(at++), 1, {AttemptOutcome::Accepted, 200, {}, QByteArray(200, 'y')}, status,
                   {SaleState::Done, Attention::None, 5}, now)
            ? std::optional<std::size_t>(1)
            : std::nullopt;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        out() << "usage: bench_ledger FILE [check]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    auto ledger = SqliteSaleLedger::open(arguments[1], QStringLiteral("API-BENCH"));
    if (!ledger) {
        out() << ledger.error().detail << '\n';
        return 1;
    }
    out() << "opened in " << timer.elapsed() << " ms\n";
    auto history = SqliteSaleHistory::open(arguments[1]);
    if (!history) {
        out() << history.error().detail << '\n';
        return 1;
    }
    out() << QStringLiteral("%1 %2 %3 %4 %5\n")
                 .arg(QString(), -44)
                 .arg(u"rows", 8)
                 .arg(u"min", 9)
                 .arg(u"median", 9)
                 .arg(u"max", 9);
    measureLists(**history);
    measureRows(**history);
    measureRegulars(**history);
    measureWrites(**ledger);
    measureLists(**history);
    if (arguments.contains(QStringLiteral("check"))) {
        timer.restart();
        const LedgerTrouble failed = (*ledger)->checkIntegrity();
        out() << "full check: " << (failed ? failed->detail : QStringLiteral("whole")) << ", " << timer.elapsed()
              << " ms\n";
    }
    return 0;
}
