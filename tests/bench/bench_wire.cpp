// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_wire FOLDER [--flush-ms N] [--quick]: the real till on its thread, with its ledger in FOLDER. From Confirm
// (Till::sell() called on this thread, as the window does) to the last byte of the POST at the other end of the wire,
// intent and claim durable in between; and how many sales a second go through when the next one is confirmed as soon as
// the till has the one before on its disk.
#include "api/httptopupserver.h"
#include "bench/shopdisk.h"
#include "bench/wireserver.h"
#include "desk/till.h"
#include "tillplan.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <set>

using namespace taabia;

namespace {

/// The till at work on a thread of its own.
class Counter {
public:
    Counter(const QString &folder, std::uint16_t port)
        : m_till(new Till(Composition::tillFactory(plan(folder, port))))
    {
        m_till->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_till, &QObject::deleteLater);
        m_thread.start();
        QObject::connect(m_till, &Till::saleRecorded, &m_here, [this] { next(); });
        QObject::connect(m_till, &Till::saleChanged, &m_here, [this](const Sale &sale) {
            if (sale.state == SaleState::Pending && m_accepted.insert(sale.id).second)
                answered();
        });
        QObject::connect(m_till, &Till::sellRefused, &m_here, [] { qFatal("a sale was refused"); });
        QObject::connect(
            m_till, &Till::cannotStart, &m_here, [](const LedgerError &why) { qFatal("%s", qPrintable(why.detail)); });
        QObject::connect(m_till, &Till::started, &m_loop, &QEventLoop::quit);
        m_till->start();
        m_loop.exec();
    }
    ~Counter()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// One sale, up to the provider's answer on the disk. In nanoseconds of WireServer::now() when it was confirmed.
    std::int64_t sellOne()
    {
        m_wanted = m_sold + 1;
        m_awaited = 1;
        const std::int64_t begun = WireServer::now();
        confirm();
        m_loop.exec();
        return begun;
    }

    /// So many in a row, up to the last answer on the disk. In seconds.
    double sellAll(int sales)
    {
        m_wanted = m_sold + sales;
        m_awaited = sales;
        const std::int64_t begun = WireServer::now();
        confirm();
        m_loop.exec();
        return double(WireServer::now() - begun) / 1e9;
    }

private:
    static TillPlan plan(const QString &folder, std::uint16_t port)
    {
        TillPlan plan;
        plan.dataDir = folder;
        plan.clientCode = QStringLiteral("API-BENCH");
        plan.referencePrefix = QStringLiteral("T1");
        plan.clerk = QStringLiteral("Amina");
        plan.chainKey = QByteArray(32, 'k');
        plan.makeServer = [port]() -> LedgerResult<std::unique_ptr<TopupServer>> {
            const auto url = BaseUrl::parse(QStringLiteral("http://127.0.0.1:%1/api").arg(port));
            return std::unique_ptr<TopupServer>(
                std::make_unique<HttpTopupServer>(*url, Credentials{QStringLiteral("API-BENCH"), "bench-key"}));
        };
        return plan;
    }

    void confirm()
    {
        const auto phone =
            Msisdn::parse(QStringLiteral("06%1").arg(10'000'000 + 7919 * ++m_sold, 8, 10, QLatin1Char('0')));
        m_till->sell({*phone, Operator::Inwi, Money::fromDirhams(10), Promo()});
    }
    void next()
    {
        if (m_sold < m_wanted)
            confirm();
    }
    void answered()
    {
        if (--m_awaited == 0)
            m_loop.quit();
    }

    QThread m_thread;
    Till *m_till;
    QObject m_here;
    QEventLoop m_loop;
    std::set<SaleId> m_accepted;
    int m_sold = 0;
    int m_wanted = 0;
    int m_awaited = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    const int singles = quick ? 5 : 60;
    const bool slow = workOnAShopsDisk(argc, argv);
    const int row = quick ? 20 : slow ? 250 : 1000;
    WireServer server;
    Counter counter(arguments.value(1), server.port());
    std::vector<double> ms;
    for (int i = 0; i < singles; ++i) {
        const std::int64_t begun = counter.sellOne();
        ms.push_back(double(server.arrival(server.posts() - 1) - begun) / 1e6);
        QThread::msleep(5); // the disk's own queue is empty again, as between two customers
    }
    std::sort(ms.begin(), ms.end());
    const double seconds = counter.sellAll(row);
    if (server.posts() != singles + row)
        qFatal("%d POSTs for %d sales", server.posts(), singles + row);
    std::printf("{\"to_wire_ms\": %.4f, \"sales_per_s\": %.2f}\n", ms[ms.size() / 2], row / seconds);
    return 0;
}
