// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_bulk [LINES]: a list sold by the real desk on the real ledger, over HTTP, to a sandbox in the same process;
// prints when its last line was sent, confirmed and delivered.
#include "api/httptopupserver.h"
#include "desk/bulkseller.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/systemclock.h"
#include "desk/systementropy.h"
#include "ledger/shopledger.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace taabia;

namespace {

std::vector<BulkWish> list(int lines)
{
    std::vector<BulkWish> wishes;
    for (int line = 1; line <= lines; ++line)
        wishes.push_back({line,
            {*Msisdn::parse(QStringLiteral("0612%1").arg(100'000 + line)), Operator::Inwi, Money::fromDirhams(5),
                *Promo::fromType(u"0")}});
    return wishes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int lines = app.arguments().value(1, QStringLiteral("1000")).toInt();
    QTextStream out(stdout);
    QTemporaryDir folder;

    SandboxConfig config;
    config.databaseFile = folder.filePath(QStringLiteral("sandbox.sqlite"));
    config.balance = Money::fromDirhams(100'000);
    const Credentials credentials{config.clientCode, config.apiKey};
    Sandbox sandbox(std::move(config));
    if (!sandbox.start())
        qFatal("no sandbox");
    const auto url = BaseUrl::parse(sandbox.baseUrl());
    HttpTopupServer server(*url, credentials);
    auto ledger = openShopLedger(folder.filePath(QStringLiteral("ledger.sqlite")), credentials.clientCode, "key");
    if (!ledger)
        qFatal("no ledger");
    SystemClock clock;
    SystemEntropy entropy;
    ServerClock serverClock(clock);
    LinkMonitor link([](const LinkView &) {});
    const auto permit = Permit::unguarded(QStringLiteral("Youssef"));
    std::unique_ptr<BulkSeller> seller;
    Cashier cashier({QStringLiteral("T1"), permit}, *ledger->sales, server, clock, entropy, serverClock, link,
        {[&](const Sale &sale) {
             if (seller)
                 seller->saleChanged(sale);
         },
            [](const Workload &) {}, [] {}, [&](const LedgerError &trouble) { out << trouble.detail << Qt::endl; },
            [] {}});

    QElapsedTimer watch;
    qint64 sent = 0;
    qint64 confirmed = 0;
    const auto told = [&](const BulkProgress &now) {
        const auto pending = static_cast<int>(now.open);
        if (sent == 0 && now.unsent == 0)
            out << "sent:      " << (sent = watch.elapsed()) << " ms" << Qt::endl;
        const auto rows = ledger->bulk->lines(now.run.id);
        const bool all = rows && std::all_of(rows->begin(), rows->end(), [](const BulkRunLine &line) {
            return line.sale && line.sale->state != SaleState::Open && line.sale->state != SaleState::Intent;
        });
        if (confirmed == 0 && all)
            out << "confirmed: " << (confirmed = watch.elapsed()) << " ms" << Qt::endl;
        if (now.unsent == 0 && pending == 0) {
            out << "delivered: " << watch.elapsed() << " ms; " << now.delivered << " of " << now.run.lines << Qt::endl;
            QCoreApplication::quit();
        }
    };
    seller = std::make_unique<BulkSeller>(
        BulkSeller::Parts{*ledger->bulk, cashier, clock, permit, QStringLiteral("T1")}, told);
    if (!cashier.recover())
        qFatal("no recovery");
    watch.start();
    if (!seller->begin(QStringLiteral("bench"), list(lines)))
        qFatal("not begun");
    const int code = QCoreApplication::exec();
    seller.reset();
    return code;
}
