// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_growth FOLDER SCRATCH: what the ledger's work costs at the size of FOLDER/ledger.sqlite, in milliseconds. Sales
// are written to a copy of it in SCRATCH, as the till does: intent, claim and outcome, each one durable.
#include "bench/figures.h"
#include "bench/historyquestions.h"
#include "ledger/sqlitesaleledger.h"
#include "ledger/sqliteshopreports.h"

#include <QCoreApplication>

#include <filesystem>

using namespace taabia;
using namespace taabia::bench;

namespace {

constexpr int times = 9;
constexpr int sales = 60;

void measurePages(const QString &path, Figures &figures)
{
    const QSqlDatabase ledger = openPlainly(path);
    const Asked ask = askTaabia(path);
    for (const auto &[name, values] : timesOf(historyQuestions(ledger), ask))
        figures.add(name.constData(), median(values));
}

void measureReports(const QString &path, Figures &figures)
{
    auto reports = SqliteShopReports::open(path, {});
    if (!reports)
        qFatal("%s", qPrintable(reports.error().detail));
    for (const auto &[name, range] : {std::pair{"report_month_ms", DayRange{{2026, 1, 1}, {2026, 1, 31}}},
             {"report_ever_ms", DayRange{{2000, 1, 1}, {2026, 12, 31}}}}) {
        figures.add(name, medianMs(times, [&, &range = range] {
            if (!(*reports)->sales(range))
                qFatal("no report");
        }));
    }
}

Sale intent(SqliteSaleLedger &ledger, int number, const QDateTime &now)
{
    ExternalReference::Entropy bytes{};
    for (std::size_t at = 0; at < bytes.size(); ++at)
        bytes[at] = std::byte(unsigned(number) >> (at % 4 * 8) & 0xFFU);
    const QString phone = QStringLiteral("06%1").arg(number * 7919 % 100'000'000, 8, 10, QLatin1Char('0'));
    const auto sale = ledger.recordIntent(
        {ExternalReference::make(u"B", bytes), {*Msisdn::parse(phone), Operator::Inwi, Money::fromDirhams(10), Promo()},
            QByteArray(120, 'x'), QStringLiteral("Amina"), now, std::nullopt});
    if (!sale)
        qFatal("%s", qPrintable(sale.error().detail));
    return *sale;
}

void measureSales(const QString &path, Figures &figures)
{
    auto ledger = SqliteSaleLedger::open(path, QStringLiteral("API-BENCH"));
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'769'900'000'000).toUTC();
    int number = 1'000'000;
    figures.add("sale_ms", medianMs(sales, [&] {
        const SaleId sale = intent(**ledger, ++number, now).id;
        const StatusReport status{StatusCode(3), QStringLiteral("recharge"), QByteArray(200, 'y'),
            QString::number(number), Money::fromCentimes(935)};
        if (!(*ledger)->claimAttempt(sale, 1, SaleState::Intent, now)
            || !(*ledger)->recordOutcome(sale, 1, {AttemptOutcome::Accepted, 200, {}, QByteArray(200, 'y')}, status,
                {SaleState::Done, Attention::None, 5}, now))
            qFatal("a sale was not written");
    }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("bench_growth FOLDER SCRATCH");
    const QString path = arguments[1] + QStringLiteral("/ledger.sqlite");
    const QString copy = arguments[2] + QStringLiteral("/copy.sqlite");
    Figures figures;
    measurePages(path, figures);
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    measureReports(path, figures);
    std::filesystem::copy_file(path.toStdString(), copy.toStdString());
    measureSales(copy, figures);
    figures.print();
    return 0;
}
