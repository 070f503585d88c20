// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX: the lines are written with write(2), because what was told just before a kill -9 must not sit in a buffer.
#include "engine.h"

#include "app/tillplan.h"
#include "orderbook.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ports/salehistory.h"
#include "ports/topupserver.h"
#include "slowledger.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <set>

#include <unistd.h>

namespace taabia::kill9 {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostUnanswered = 3; ///< customers at the counter at once
constexpr int mostSales = 8; ///< in one life: the till asks for one sale a second, and the rest is to settle in time
constexpr std::chrono::microseconds slowestWrite = 12ms; ///< of a tired disk, in every other life
constexpr int mostAgain = 3; ///< wishes to send again, in one life
constexpr int salesOfAWatch = 5; ///< as many Pending ones make the poller read whole pages, which is how it gets done

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n'; // below PIPE_BUF: all of it or nothing
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) < 0)
        ::_exit(1); // nobody is there any more
}

QByteArray words(std::initializer_list<qint64> numbers)
{
    QByteArray text;
    for (const qint64 number : numbers)
        text += ' ' + QByteArray::number(number);
    return text;
}

bool isUnanswered(const Sale &sale)
{
    return sale.state == SaleState::Intent || (sale.state == SaleState::Open && sale.attention == Attention::None);
}

/// Sells to one customer after the other, and sends again what was lost, as a person would by hand.
class TirelessClerk : public QObject {
public:
    TirelessClerk(Till &till, const TillPlan &plan, const QString &task, quint32 seed, int life)
        : m_till(till)
        , m_plan(plan)
        , m_watches(task != QLatin1String("sell"))
        , m_orders(m_watches ? OrderBook::allDelivered(life) : OrderBook(seed, life))
        , m_dice(seed ^ 0x9e3779b9U)
        , m_most(customersFor(task))
    {
        connect(&till, &Till::started, this, &TirelessClerk::begin);
        connect(&till, &Till::saleRecorded, this, [this](Ticket ticket, const Sale &sale) {
            m_asked.erase(ticket);
            m_unanswered.insert(sale.id);
        });
        connect(&till, &Till::sellRefused, this, [this](Ticket ticket) {
            m_asked.erase(ticket);
            sellOn();
        });
        connect(&till, &Till::saleChanged, this, [this](const Sale &sale) {
            if (!isUnanswered(sale) && m_unanswered.erase(sale.id) > 0)
                sellOn();
        });
        // Some answers never come: those customers are left standing.
        m_nextAnyway.callOnTimeout(this, [this] { sell(); });
    }

private:
    int customersFor(const QString &task)
    {
        if (task == QLatin1String("rest"))
            return 0;
        if (task == QLatin1String("watch"))
            return salesOfAWatch;
        return m_dice.bounded(3) > 0 ? mostSales : 1 + m_dice.bounded(3);
    }

    void begin()
    {
        if (const auto history = Composition::historyFactory(m_plan)(); history && !m_watches)
            sendAgainSome(**history);
        m_nextAnyway.start(40ms);
        sellOn();
    }

    void sendAgainSome(SaleHistory &history)
    {
        HistoryFilter filter;
        filter.state = StateFilter::NeedsAttention;
        const auto ids = history.ids(filter, std::nullopt, 100);
        if (!ids)
            return;
        for (int i = 0; i < mostAgain && !ids->empty(); ++i) {
            const SaleId sale = (*ids)[m_dice.bounded(quint32(ids->size()))];
            say("again" + words({sale}));
            m_till.resend(sale);
        }
    }

    void sellOn()
    {
        while (m_unanswered.size() + m_asked.size() < mostUnanswered && m_sold < m_most)
            sell();
    }

    void sell()
    {
        if (m_sold >= m_most)
            return;
        ++m_sold;
        m_asked.insert(m_till.sell(m_orders.next()));
    }

    Till &m_till;
    const TillPlan m_plan;
    const bool m_watches;
    OrderBook m_orders;
    QRandomGenerator m_dice;
    const int m_most; ///< customers of this life: sometimes only a few, so that it also dies in peace
    QTimer m_nextAnyway;
    std::set<Ticket> m_asked;
    std::set<SaleId> m_unanswered;
    int m_sold = 0;
};

/// Heard on the till thread, at the moment at which the window would be told.
void report(Till &till)
{
    QObject::connect(&till, &Till::started, [] { say("started"); });
    QObject::connect(
        &till, &Till::cannotStart, [](const LedgerError &trouble) { say("cannot start: " + trouble.detail.toUtf8()); });
    QObject::connect(&till, &Till::ledgerTroubled,
        [](const LedgerError &trouble) { say("cannot write: " + trouble.detail.toUtf8()); });
    QObject::connect(&till, &Till::saleRecorded, [](Ticket, const Sale &sale) {
        say("recorded " + QByteArray::number(sale.id) + ' ' + sale.reference.text().toLatin1() + ' '
            + sale.order.phone.national().toLatin1() + words({sale.order.faceValue.centimes()}));
    });
    QObject::connect(&till, &Till::saleChanged, [](const Sale &sale) {
        say("changed"
            + words({sale.id, static_cast<int>(sale.state), static_cast<int>(sale.attention), sale.attempts}));
    });
}

} // namespace

int runEngine(const QStringList &arguments)
{
    const auto url = BaseUrl::parse(arguments.value(0));
    if (arguments.size() != 5 || !url)
        return 2;
    TillPlan plan =
        Composition::accountPlan(arguments[1], {*url, {QString::fromLatin1(clientCode), qgetenv("TAABIA_API_KEY")}});
    plan.chainKey = QByteArray(32, 'k');
    const TillFactory real = Composition::tillFactory(plan);
    QThread thread;
    const quint32 seed = arguments[3].toUInt();
    const bool tired = arguments[2] == QLatin1String("sell") && seed % 2 == 0;
    Till till([=]() -> Expected<TillParts, LedgerError> {
        say("opening");
        auto parts = real();
        if (!parts)
            return parts;
        say("opened");
        if (tired)
            parts->ledger = std::make_unique<SlowLedger>(std::move(parts->ledger), slowestWrite, seed);
        return parts;
    });
    report(till);
    till.moveToThread(&thread);
    const TirelessClerk clerk(till, plan, arguments[2], seed, arguments[4].toInt());
    thread.start();
    till.start();
    return QCoreApplication::exec();
}

} // namespace taabia::kill9
