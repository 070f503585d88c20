// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_bulk list|single [--quick]: so many lines sold by the real desk on the real ledger, over HTTP, to a sandbox in
// the same process: as one list, or one by one, each confirmed as soon as the provider has answered for the one before.
// In milliseconds until the provider's answer for the last one is on the disk.
#include "api/httptopupserver.h"
#include "bench/figures.h"
#include "desk/bulkseller.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/systemclock.h"
#include "desk/systementropy.h"
#include "ledger/shopledger.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <set>

using namespace taabia;

namespace {

class Desk {
public:
    Desk(const QString &folder, const QString &url, const Credentials &credentials, int lines)
        : m_lines(lines)
        , m_server(*BaseUrl::parse(url), credentials)
        , m_ledger(openShopLedger(folder + QStringLiteral("/ledger.sqlite"), credentials.clientCode, "key"))
        , m_serverClock(m_clock)
        , m_link([](const LinkView &) {})
        , m_permit(Permit::unguarded(QStringLiteral("Youssef")))
    {
        if (!m_ledger)
            qFatal("%s", qPrintable(m_ledger.error().detail));
        m_cashier = std::make_unique<Cashier>(Cashier::Identity{QStringLiteral("T1"), m_permit}, *m_ledger->sales,
            m_server, m_clock, m_entropy, m_serverClock, m_link,
            Cashier::Events{[this](const Sale &sale) { changed(sale); }, [](const Workload &) {}, [] {},
                [](const LedgerError &trouble) { qFatal("%s", qPrintable(trouble.detail)); }, [] {}});
        if (!m_cashier->recover())
            qFatal("no recovery");
    }

    void sellList()
    {
        m_seller = std::make_unique<BulkSeller>(
            BulkSeller::Parts{*m_ledger->bulk, *m_cashier, m_clock, m_permit, QStringLiteral("T1")},
            [](const BulkProgress &) {});
        std::vector<BulkWish> wishes;
        for (int line = 1; line <= m_lines; ++line)
            wishes.push_back({line, order(line)});
        m_watch.start();
        if (!m_seller->begin(QStringLiteral("bench"), wishes))
            qFatal("not begun");
    }

    void sellOneByOne()
    {
        m_single = true;
        m_watch.start();
        sellNext();
    }

    double ms() const { return double(m_watch.nsecsElapsed()) / 1e6; }

private:
    static SaleOrder order(int line)
    {
        return {*Msisdn::parse(QStringLiteral("0612%1").arg(100'000 + line)), Operator::Inwi, Money::fromDirhams(5),
            *Promo::fromType(u"0")};
    }

    void sellNext()
    {
        const auto sale = m_cashier->record(order(++m_sold), true);
        if (!sale)
            qFatal("refused");
        m_cashier->send(sale->id);
    }

    void changed(const Sale &sale)
    {
        if (m_seller)
            m_seller->saleChanged(sale);
        const bool answered = sale.state == SaleState::Pending || sale.state == SaleState::Done;
        if (!answered || !m_answered.insert(sale.id).second)
            return;
        if (int(m_answered.size()) == m_lines)
            QCoreApplication::quit();
        else if (m_single)
            QTimer::singleShot(0, &m_here, [this] { sellNext(); });
    }

    int m_lines;
    QObject m_here;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    HttpTopupServer m_server;
    LedgerResult<ShopLedger> m_ledger;
    ServerClock m_serverClock;
    LinkMonitor m_link;
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<Cashier> m_cashier;
    std::unique_ptr<BulkSeller> m_seller;
    QElapsedTimer m_watch;
    std::set<SaleId> m_answered;
    bool m_single = false;
    int m_sold = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int lines = arguments.contains(QStringLiteral("--quick")) ? 50 : 500;
    SandboxConfig config;
    config.databaseFile = QStringLiteral("sandbox.sqlite"); // in the folder it was started in
    config.balance = Money::fromDirhams(100'000);
    const Credentials credentials{config.clientCode, config.apiKey};
    Sandbox sandbox(std::move(config));
    if (!sandbox.start())
        qFatal("no sandbox");
    Desk desk(QStringLiteral("."), sandbox.baseUrl(), credentials, lines);
    if (arguments.value(1) == QLatin1String("list"))
        desk.sellList();
    else
        desk.sellOneByOne();
    QCoreApplication::exec();
    bench::Figures figures;
    figures.add("ms", desk.ms());
    figures.print();
    return 0;
}
