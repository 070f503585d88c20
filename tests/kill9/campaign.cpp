// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"

#include "providerbook.h"
#include "tillbook.h"

#include <cmath>
#include <cstdio>
#include <functional>

namespace taabia::kill9 {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr microseconds hangs = 20s; ///< an engine that says nothing for so long is out of order
constexpr microseconds longestSelling = 60ms;

microseconds since(SteadyTime begin)
{
    return std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begin);
}

void blend(microseconds &mean, microseconds measured)
{
    mean = (mean * 7 + measured) / 8;
}

} // namespace

Campaign::Campaign(Plan plan, ProviderBook &provider)
    : m_plan(std::move(plan))
    , m_provider(provider)
    , m_dice(m_plan.seed)
{ }

void Campaign::complain(const QString &sentence)
{
    ++m_lost;
    std::printf("lost: %s\n", qPrintable(sentence));
    std::fflush(stdout);
}

std::unique_ptr<ChildProcess> Campaign::spawn(const char *task, const QString &folder)
{
    ++m_life;
    return std::make_unique<ChildProcess>(
        QStringList{m_plan.program, QStringLiteral("--engine"), m_provider.url(), folder, QString::fromLatin1(task),
            QString::number(m_dice.generate()), QString::number(m_life)},
        ChildProcess::Environment{{"TAABIA_API_KEY", m_plan.apiKey}});
}

// ---------------------------------------------------------------- one life

void Campaign::killOnce()
{
    Told told;
    {
        const std::unique_ptr<ChildProcess> engine = spawn("sell", m_plan.folder);
        waitForTheMoment(*engine, told);
        if (!engine->kill())
            complain(QStringLiteral("the engine ended by itself"));
        while (const auto line = engine->nextLine(0us)) // what it told before it died
            take(*line, told);
    }
    ++m_kills;
    ++m_tally[examine(told)];
}

void Campaign::killInTheCradle()
{
    const QString folder = m_plan.folder + QStringLiteral("-cradle%1").arg(m_kills);
    {
        const std::unique_ptr<ChildProcess> engine = spawn("rest", folder);
        sleepFor(anyTimeWithin((m_opensAfter + m_startsAfter) * 5 / 4));
        if (!engine->kill())
            complain(QStringLiteral("the engine ended by itself"));
    }
    ++m_kills;
    ++m_tally[QStringLiteral("0 on a new ledger")];
    Told told;
    const std::unique_ptr<ChildProcess> again = spawn("rest", folder);
    listen(*again, told, [&] { return told.started; });
    if (!told.trouble.isEmpty())
        complain(QStringLiteral("after a kill while the ledger was made, the engine %1").arg(told.trouble));
}

Campaign::Aim Campaign::chooseAim()
{
    int lot = m_dice.bounded(100);
    for (const auto &[aim, share] : {std::pair(Aim::Start, 10), std::pair(Aim::Recovery, 15),
             std::pair(Aim::Record, 30), std::pair(Aim::Answer, 18), std::pair(Aim::SentAgain, 4)}) {
        lot -= share;
        if (lot < 0)
            return aim;
    }
    return Aim::Selling;
}

void Campaign::waitForTheMoment(ChildProcess &engine, Told &told)
{
    const SteadyTime born = std::chrono::steady_clock::now();
    const Aim aim = chooseAim();
    if (aim == Aim::Start) {
        sleepFor(anyTimeWithin(m_opensAfter * 5 / 4));
        return;
    }
    listen(engine, told, [&] { return told.opening; });
    blend(m_opensAfter, since(born));
    if (aim == Aim::Recovery) {
        sleepFor(anyTimeWithin(m_startsAfter * 5 / 4));
        return;
    }
    const SteadyTime opening = std::chrono::steady_clock::now();
    listen(engine, told, [&] { return told.started; });
    blend(m_startsAfter, since(opening));
    if (aim == Aim::Selling) {
        sleepFor(anyTimeWithin(longestSelling));
        return;
    }
    const int nth = 1 + m_dice.bounded(4);
    const SteadyTime end = std::chrono::steady_clock::now() + (aim == Aim::SentAgain ? 3s : 100ms);
    listen(engine, told, [&] {
        return std::chrono::steady_clock::now() > end || (aim == Aim::Record && told.recorded >= nth)
            || (aim == Aim::Answer && told.changed >= nth) || (aim == Aim::SentAgain && told.secondAttempts > 0);
    });
    sleepFor(soonAfter());
}

void Campaign::listen(ChildProcess &engine, Told &told, const std::function<bool()> &enough)
{
    const SteadyTime begin = std::chrono::steady_clock::now();
    while (!enough() && told.trouble.isEmpty()) {
        if (const std::optional<QByteArray> line = engine.nextLine(50ms))
            take(*line, told);
        else if (since(begin) > hangs)
            told.trouble = QStringLiteral("said nothing any more");
    }
}

void Campaign::take(const QByteArray &line, Told &told)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray &what = words.front();
    if (what == "opening") {
        told.opening = true;
    } else if (what == "opened") {
        told.opened = true;
    } else if (what == "started") {
        told.started = true;
    } else if (what == "recorded" && words.size() == 5) {
        ++told.recorded;
        TillSale &sale = told.sales[words[1].toLongLong()];
        sale.reference = QString::fromLatin1(words[2]);
        sale.phone = QString::fromLatin1(words[3]);
        sale.value = Money::fromCentimes(words[4].toLongLong());
    } else if (what == "changed" && words.size() == 5) {
        ++told.changed;
        TillSale &sale = told.sales[words[1].toLongLong()];
        sale.state = static_cast<SaleState>(words[2].toInt());
        sale.attention = static_cast<Attention>(words[3].toInt());
        sale.attempts = words[4].toInt();
        if (sale.attempts > 1 && sale.state == SaleState::Open && sale.attention == Attention::Check)
            ++told.secondAttempts;
    } else if (what == "again") {
        ++told.again;
    } else {
        told.trouble = QString::fromUtf8(line);
    }
}

/// Anything from 10 us to 10 ms, the short times as often as the long ones: a claim takes about a millisecond.
microseconds Campaign::soonAfter()
{
    return microseconds(static_cast<qint64>(std::pow(10.0, 1.0 + m_dice.bounded(3.0))));
}

microseconds Campaign::anyTimeWithin(microseconds most)
{
    return microseconds(m_dice.bounded(static_cast<qint64>(most.count()) + 1));
}

// ---------------------------------------------------------------- after it

QString Campaign::examine(const Told &told)
{
    if (!told.trouble.isEmpty())
        complain(QStringLiteral("life %1: the engine %2").arg(m_life).arg(told.trouble));
    m_tally[QStringLiteral("7 sales recorded")] += told.recorded;
    m_tally[QStringLiteral("8 wishes to send again")] += told.again;
    TillBook book(m_plan.folder + QLatin1String("/ledger.sqlite"));
    if (!book.trouble().isEmpty()) {
        if (told.opened || m_newest > 0)
            complain(QStringLiteral("life %1: the ledger cannot be read: %2").arg(m_life).arg(book.trouble()));
        return phaseOf(told, {}, false);
    }
    // Recovery tells of old sales too, so everything is looked at that was told of.
    const SaleId oldest = told.sales.empty() ? m_newest : std::min(m_newest, told.sales.begin()->first - 1);
    const std::vector<TillSale> sales = book.sales(oldest);
    std::map<SaleId, const TillSale *> kept;
    std::vector<TillSale> news;
    for (const TillSale &sale : sales) {
        kept.emplace(sale.id, &sale);
        if (sale.id > m_newest)
            news.push_back(sale);
    }
    compareTold(told, kept);
    const QString phase = phaseOf(told, news, book.hasAttemptInFlight());
    const SaleId newest = book.newestSale();
    if (newest < m_newest)
        complain(QStringLiteral("life %1: there were %2 sales, and now %3").arg(m_life).arg(m_newest).arg(newest));
    if (!book.trouble().isEmpty() && told.started)
        complain(QStringLiteral("life %1: the ledger cannot be read: %2").arg(m_life).arg(book.trouble()));
    m_newest = newest;
    return phase;
}

/// What was told was committed: it must be in the file, or something later.
void Campaign::compareTold(const Told &told, const std::map<SaleId, const TillSale *> &kept)
{
    for (const auto &[id, sale] : told.sales) {
        const auto found = kept.find(id);
        const QString who = QStringLiteral("life %1: sale %2").arg(m_life).arg(id);
        if (found == kept.end()) {
            complain(who + QStringLiteral(" was told of and is not in the ledger"));
            continue;
        }
        const TillSale &now = *found->second;
        const bool sameSale = sale.reference.isEmpty()
            || (now.reference == sale.reference && now.phone == sale.phone && now.value == sale.value);
        if (!sameSale)
            complain(who + QStringLiteral(" is in the ledger as another one, %1").arg(now.reference));
        if (now.attempts < sale.attempts || progressOf(now.state) < progressOf(sale.state))
            complain(who + QStringLiteral(" was told to have come further than the ledger has it"));
    }
}

QString Campaign::phaseOf(const Told &told, const std::vector<TillSale> &news, bool inFlight) const
{
    if (!told.opened)
        return QStringLiteral("1 before the ledger was open");
    if (!told.started)
        return QStringLiteral("2 in recovery");
    if (news.empty() && !inFlight)
        return QStringLiteral("3 before the first sale");
    for (const TillSale &sale : news) {
        if (sale.state == SaleState::Intent)
            return QStringLiteral("4 between intent and claim");
    }
    if (inFlight)
        return QStringLiteral("5 between claim and answer");
    return QStringLiteral("6 with every answer heard");
}

// ---------------------------------------------------------------- until it is quiet

Findings Campaign::settle()
{
    constexpr auto patience = 75s; // longer than the till's slowest question after an answer
    Told told;
    const std::unique_ptr<ChildProcess> engine = spawn("watch", m_plan.folder);
    listen(*engine, told, [&] { return told.started; });
    Findings findings;
    SteadyTime moved = std::chrono::steady_clock::now();
    qsizetype before = -1;
    while (std::chrono::steady_clock::now() - moved < patience && told.trouble.isEmpty()) {
        while (const auto line = engine->nextLine(500ms))
            take(*line, told);
        TillBook book(m_plan.folder + QLatin1String("/ledger.sqlite"));
        const std::vector<TillSale> sales = book.sales();
        const auto records = m_provider.records();
        const auto balance = m_provider.balance();
        if (!records || !balance || !book.trouble().isEmpty())
            continue;
        findings = compare(sales, *records, ProviderBook::openingBalance(), *balance);
        if (findings.sentences.isEmpty())
            break;
        if (findings.sentences.size() != before)
            moved = std::chrono::steady_clock::now();
        before = findings.sentences.size();
    }
    engine->kill();
    examine(told);
    return findings;
}

} // namespace taabia::kill9
