// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_polls taabia|fixed|rush [--quick]: how often the provider is asked about a sale until it is settled, and how
// much later than it happened that is seen. The real Cashier and StatusPoller (taabia, rush), or a question every 2 s
// about each pending sale (fixed), on a clock that is turned: the figures are the same on every machine.
//
// The distribution that the provider settles by, from the moment it has accepted:
//     70 of 100 sales between 2 s and 8 s        (evenly)
//     22        between 8 s and 1 minute         (evenly in the logarithm)
//      7        between 1 and 10 minutes         (the same)
//      1        between 10 minutes and 1 hour    (the same)
// A call takes 150 ms. taabia and fixed: a sale a minute on average, exponentially spread. rush: 500 at once. Looks for
// a refund after a sale is done are no polls and are not made here.
#include "desk/cashier.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakeserver.h"
#include "support/memoryledger.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <set>

using namespace taabia;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds latency = 150ms;
constexpr milliseconds fixedPause = 2s;

/// The provider: settles by the distribution above.
class SettlingProvider : public FakeServer {
public:
    explicit SettlingProvider(FakeClock &clock)
        : m_clock(clock)
    { }

    struct Booked {
        RechargeRecord record;
        milliseconds settlesAt{0};
    };
    const Booked &booked(const QString &reference) const { return m_books.at(m_places.at(reference)); }
    const std::vector<milliseconds> &asked() const { return m_asked; }

    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override
    {
        Q_UNUSED(body)
        const QString number = QString::number(m_books.size() + 1);
        Booked booked;
        booked.record.providerReference = number;
        booked.record.externalReference = m_next;
        booked.settlesAt = m_clock.monotonic() + latency + draw();
        m_places[m_next] = m_books.size();
        m_books.push_back(booked);
        m_clock.after(latency, [answer, number, reference = m_next] {
            RechargeAccepted accepted{StatusCode(1), number, reference, {}, {}, {}};
            answer({accepted, 200, std::nullopt, {}});
        });
        return 0;
    }
    CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) override
    {
        m_asked.push_back(m_clock.monotonic());
        m_clock.after(latency, [this, answer, name = reference.text()] { answer({told(booked(name)), 200, {}, {}}); });
        return 0;
    }
    /// Items as thin as the documents allow: a number and a status.
    CallId history(int page, int pageSize, Answer<HistoryPage> answer) override
    {
        m_asked.push_back(m_clock.monotonic());
        m_clock.after(latency, [this, page, pageSize, answer] {
            HistoryPage told;
            told.page = page;
            told.pageSize = pageSize;
            told.total = static_cast<qint64>(m_books.size());
            const auto newest = static_cast<int>(m_books.size());
            for (int i = (page - 1) * pageSize; i < std::min(page * pageSize, newest); ++i) {
                const Booked &booked = m_books[static_cast<std::size_t>(newest - 1 - i)];
                RechargeRecord &thin = told.items.emplace_back();
                thin.providerReference = booked.record.providerReference;
                thin.status = statusOf(booked);
            }
            answer({told, 200, std::nullopt, {}});
        });
        return 0;
    }
    void expect(const ExternalReference &reference) { m_next = reference.text(); }

private:
    StatusCode statusOf(const Booked &booked) const
    {
        return StatusCode(m_clock.monotonic() >= booked.settlesAt ? 3 : 2);
    }
    RechargeRecord told(const Booked &booked) const
    {
        RechargeRecord record = booked.record;
        record.status = statusOf(booked);
        return record;
    }
    milliseconds draw()
    {
        const double lot = std::uniform_real_distribution<>(0, 100)(m_dice);
        if (lot < 70)
            return milliseconds(std::uniform_int_distribution<>(2'000, 8'000)(m_dice));
        if (lot < 92)
            return evenly(8, 60);
        return lot < 99 ? evenly(60, 600) : evenly(600, 3600);
    }
    milliseconds evenly(double least, double most)
    {
        const double power = std::uniform_real_distribution<>(std::log(least), std::log(most))(m_dice);
        return milliseconds(static_cast<qint64>(1000 * std::exp(power)));
    }

    FakeClock &m_clock;
    std::mt19937 m_dice{1};
    std::vector<Booked> m_books;
    std::map<QString, std::size_t> m_places;
    std::vector<milliseconds> m_asked;
    QString m_next;
};

/// What is measured, of whoever asks.
struct Figures {
    explicit Figures(FakeClock &now)
        : clock(now)
    { }
    void seen(milliseconds settledAt) { late.push_back((clock.monotonic() - settledAt).count()); }
    double lateness(double part)
    {
        std::sort(late.begin(), late.end());
        return static_cast<double>(late.at(static_cast<std::size_t>(part * static_cast<double>(late.size() - 1))))
            / 1000;
    }

    FakeClock &clock;
    std::vector<qint64> late; ///< ms
};

/// The till that asks every two seconds.
class FixedTill {
public:
    FixedTill(SettlingProvider &provider, FakeClock &clock, Figures &figures)
        : m_provider(provider)
        , m_clock(clock)
        , m_figures(figures)
    { }
    void sell(int number)
    {
        const ExternalReference reference = *ExternalReference::fromText(QStringLiteral("F-%1").arg(number));
        m_provider.expect(reference);
        m_provider.recharge({}, [this, reference](const Reply<RechargeAccepted> &) { later(reference); });
    }

private:
    void later(const ExternalReference &reference)
    {
        m_clock.after(fixedPause, [this, reference] {
            m_provider.byReference(reference, [this, reference](const Reply<RechargeRecord> &reply) {
                if (reply.result->status == StatusCode(3))
                    m_figures.seen(m_provider.booked(reference.text()).settlesAt);
                else
                    later(reference);
            });
        });
    }
    SettlingProvider &m_provider;
    FakeClock &m_clock;
    Figures &m_figures;
};

/// The real one.
class RealTill {
public:
    RealTill(SettlingProvider &provider, FakeClock &clock, Figures &figures)
        : m_provider(provider)
        , m_figures(figures)
        , m_serverClock(clock)
        , m_cashier({QStringLiteral("T1"), Permit::unguarded(QStringLiteral("Amina"))}, m_ledger, provider, clock,
              m_entropy, m_serverClock, m_link,
              {[this](const Sale &sale) { changed(sale); }, [](const Workload &) {}, [] {},
                  [](const LedgerError &trouble) { qFatal("%s", qPrintable(trouble.detail)); }, [] {}})
    { }
    void sell(int number)
    {
        const auto phone = Msisdn::parse(QStringLiteral("06%1").arg(10'000'000 + number));
        const auto sale = m_cashier.record({*phone, Operator::Inwi, Money::fromDirhams(10), Promo()}, true);
        m_provider.expect(sale->reference);
        m_cashier.send(sale->id);
    }

private:
    void changed(const Sale &sale)
    {
        if (sale.state == SaleState::Done && m_done.insert(sale.id).second)
            m_figures.seen(m_provider.booked(sale.reference.text()).settlesAt);
    }
    SettlingProvider &m_provider;
    Figures &m_figures;
    FakeEntropy m_entropy;
    MemoryLedger m_ledger;
    ServerClock m_serverClock;
    LinkMonitor m_link{[](const LinkView &) {}};
    std::set<SaleId> m_done;
    Cashier m_cashier;
};

/// The most requests in any minute, by the second.
double busiestMinute(const std::vector<milliseconds> &asked)
{
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        while (asked[i] - asked[first] >= 60s)
            ++first;
        most = std::max(most, i - first + 1);
    }
    return static_cast<double>(most) / 60;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const QString mode = arguments.value(0);
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    const bool rush = mode == QLatin1String("rush");
    const int sales = rush ? 500 : quick ? 300 : 3000;
    FakeClock clock;
    SettlingProvider provider(clock);
    Figures figures(clock);
    RealTill real(provider, clock, figures);
    FixedTill fixed(provider, clock, figures);
    std::mt19937 dice(2);
    std::exponential_distribution<> untilNext(1.0 / 60'000);
    for (int number = 1; number <= sales; ++number) {
        if (mode == QLatin1String("fixed"))
            fixed.sell(number);
        else
            real.sell(number);
        if (!rush)
            clock.turn(milliseconds(static_cast<qint64>(untilNext(dice))));
    }
    clock.turn(2h);
    if (figures.late.size() != static_cast<std::size_t>(sales)) {
        std::fprintf(stderr, "%d sales, %d seen to settle\n", sales, static_cast<int>(figures.late.size()));
        return 1;
    }
    std::printf("{\"polls_per_sale\": %.4f, \"late_median_s\": %.3f, \"late_p95_s\": %.3f, \"requests_per_s\": %.4f}\n",
        static_cast<double>(provider.asked().size()) / sales, figures.lateness(0.5), figures.lateness(0.95),
        busiestMinute(provider.asked()));
    return 0;
}
