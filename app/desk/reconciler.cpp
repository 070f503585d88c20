// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reconciler.h"

#include "desk/recordmatch.h"
#include "desk/serverclock.h"
#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds quietFor = 5s;
constexpr milliseconds askAfterQuiet = 6s;
constexpr milliseconds rested = 1h; ///< what has not moved for so long will not move in this very minute
constexpr int pagesByItself = 20;
constexpr int pagesByHand = 200;
constexpr int pagesForRestored = 5000;
constexpr int failedLooksAtMost = 3; ///< then a difference is believed without a look back
constexpr std::size_t asksAtMost = 20; ///< after one look back; the next one asks on
constexpr qint64 margin = 600; ///< seconds that a look back goes further than it must

} // namespace

Reconciler::Reconciler(std::shared_ptr<const Permit> permit, BalanceLedger &ledger, SaleLedger &sales,
    TopupServer &server, Clock &clock, ServerClock &serverClock, LinkMonitor &link, RequestBudget &budget,
    Wishes wishes, News news)
    : m_permit(std::move(permit))
    , m_ledger(ledger)
    , m_sales(sales)
    , m_clock(clock)
    , m_serverClock(serverClock)
    , m_wishes(std::move(wishes))
    , m_news(std::move(news))
    , m_reader(server, clock, serverClock, link, budget)
    , m_startedAt(clock.monotonic())
{ }

Reconciler::~Reconciler()
{
    m_clock.cancel(m_quietTimer);
}

// ---------------------------------------------------------------- whether a moment is quiet

void Reconciler::saleMoved(const Sale &sale)
{
    m_lastMove = m_clock.monotonic();
    if (isUnsettled(sale.state))
        m_moves.insert_or_assign(sale.id, *m_lastMove);
    else
        m_moves.erase(sale.id);
    askOnceQuiet();
}

bool Reconciler::hasRested(const Sale &sale) const
{
    const auto move = m_moves.find(sale.id);
    return m_clock.monotonic() - (move == m_moves.end() ? m_startedAt : move->second) >= rested;
}

bool Reconciler::isQuiet(milliseconds askedAt, const std::vector<Sale> &unsettled) const
{
    if (m_lastMove && *m_lastMove + quietFor > askedAt)
        return false;
    return std::all_of(unsettled.begin(), unsettled.end(),
        [this](const Sale &sale) { return sale.billed.has_value() || hasRested(sale); });
}

/// The pulse of the balance is a minute; a shop that sells each half minute would never be checked.
void Reconciler::askOnceQuiet()
{
    if (m_quietTimer != Clock::noTimer)
        return;
    const milliseconds at = *m_lastMove + askAfterQuiet;
    m_quietTimer = m_clock.after(at - m_clock.monotonic(), [this] {
        m_quietTimer = Clock::noTimer;
        if (m_clock.monotonic() < *m_lastMove + askAfterQuiet)
            askOnceQuiet();
        else
            m_wishes.askBalance();
    });
}

// ---------------------------------------------------------------- what a balance says

void Reconciler::balanceRead(Money amount, milliseconds askedAt)
{
    const LedgerResult<std::vector<Sale>> unsettled = m_sales.unsettled();
    if (m_lookingBack || !unsettled || !isQuiet(askedAt, *unsettled))
        return;
    const LedgerResult<std::optional<Money>> difference = m_ledger.differenceAt(amount);
    if (!difference)
        return;
    const std::optional<Doubt> doubt = doubtAt(amount, *difference);
    if (!doubt || m_lookedFor == doubt) {
        keep(amount);
        return;
    }
    const bool maySettle =
        std::any_of(unsettled->begin(), unsettled->end(), [this](const Sale &sale) { return !hasRested(sale); });
    if (!maySettle)
        lookBack(*doubt);
}

std::optional<Reconciler::Doubt> Reconciler::doubtAt(Money amount, const std::optional<Money> &difference)
{
    if (difference)
        return *difference == Money() ? std::nullopt : std::optional(Doubt{false, *difference});
    const LedgerResult<Sale> first = m_sales.sale(1);
    const bool hasSales = first || first.error().kind != LedgerError::Kind::NotFound;
    return hasSales ? std::optional(Doubt{true, amount}) : std::nullopt;
}

void Reconciler::keep(Money amount)
{
    const LedgerResult<std::optional<BalanceCheck>> check = m_ledger.recordCheck(amount, m_clock.wallClockUtc());
    if (!check)
        return; // the next reading tries again
    m_lookedFor.reset();
    m_askedAbout.clear();
    m_failedLooks = 0;
    m_checkedAt = m_serverClock.now();
    if (*check)
        m_news.checked(**check);
}

/// What does not fit is looked for at the provider before it is believed.
void Reconciler::lookBack(const Doubt &doubt)
{
    const LedgerResult<std::optional<BalanceCheck>> last = m_ledger.lastCheck();
    if (!last)
        return; // the next reading tries again
    Scan scan;
    if (m_checkedAt)
        scan.sinceUtc = QDateTime::fromSecsSinceEpoch(*m_checkedAt - margin, Qt::UTC);
    else if (*last)
        scan.sinceUtc = (*last)->seenUtc.addSecs(-margin);
    if (*last)
        scan.sinceSale = (*last)->lastSale;
    scan.mostPages = pagesByItself;
    scan.keepsForeign = !doubt.isOpening; // what others did before is none of this account's business
    scan.ended = [this, doubt](const ScanEnd &end) { lookedBack(doubt, end); };
    m_lookingBack = true;
    m_scans.push_back(std::move(scan));
    startScan();
}

void Reconciler::lookedBack(const Doubt &doubt, const ScanEnd &end)
{
    m_lookingBack = false;
    if (end.found > 0)
        m_news.foreignFound(end.found);
    const bool cutShort = end.failure || end.trouble;
    if (cutShort && ++m_failedLooks < failedLooksAtMost)
        return; // the next reading of the balance looks again
    if (end.asked)
        return; // what they answer may explain it
    m_lookedFor = doubt;
    m_wishes.askBalance();
}

LedgerResult<ForeignRecharge> Reconciler::adopt(const QString &providerReference, const QString &reason)
{
    return m_ledger.adopt(providerReference, reason, m_permit->name(), m_clock.wallClockUtc());
}

// ---------------------------------------------------------------- looking back

void Reconciler::scanHistory(const QDateTime &sinceUtc, const Scanned &scanned)
{
    Scan scan;
    scan.sinceUtc = sinceUtc;
    scan.mostPages = pagesByHand;
    scan.ended = scanned;
    m_scans.push_back(std::move(scan));
    startScan();
}

void Reconciler::scanForRestored(
    const QDateTime &sinceUtc, std::set<SaleId> listed, const Scanned &progressed, const Scanned &scanned)
{
    Scan scan;
    scan.sinceUtc = sinceUtc;
    scan.listed = std::move(listed);
    scan.forRestored = true;
    scan.mostPages = pagesForRestored;
    scan.progressed = progressed;
    scan.ended = scanned;
    m_scans.push_back(std::move(scan));
    startScan();
}

void Reconciler::startScan()
{
    if (m_scans.empty() || m_reader.isReading())
        return;
    m_reader.read(
        m_scans.front().mostPages, [this](const HistoryPage &page) { return readPage(page); },
        [this](const std::optional<Failure> &failure) { scanEnded(failure); });
}

bool Reconciler::readPage(const HistoryPage &page)
{
    Scan &scan = m_scans.front();
    QStringList references;
    for (const RechargeRecord &record : page.items)
        references.append(record.providerReference);
    const LedgerResult<std::vector<Sale>> ours = m_sales.byProviderReferences(references);
    if (!ours) {
        scan.end.trouble = ours.error();
        return false;
    }
    const LedgerResult<std::vector<Sale>> unsettled = m_sales.unsettled();
    if (!unsettled) {
        scan.end.trouble = unsettled.error();
        return false;
    }
    const std::vector<RechargeRecord> others = strangers(scan, page.items, *ours, *unsettled);
    const LedgerResult<std::vector<ForeignRecharge>> kept = m_ledger.keepForeign(others, m_clock.wallClockUtc());
    if (!kept) {
        scan.end.trouble = kept.error();
        return false;
    }
    scan.end.found += static_cast<int>(kept->size());
    for (const ForeignRecharge &one : *kept)
        scan.end.foundValue = scan.end.foundValue + one.record.faceValue.value_or(Money());
    if (scan.forRestored)
        scan.end.unclear += page.skipped + servedNobodyKnown(others, *unsettled);
    for (const Sale &sale : *ours) {
        scan.end.sawOurs = scan.end.sawOurs || isFarEnough(scan, sale);
        noteOutdated(scan, sale, page.items);
    }
    ++scan.end.pages;
    noteDates(scan, page.items);
    if (scan.progressed)
        scan.progressed(scan.end);
    return !(scan.end.sawOurs || scan.end.reachedSince);
}

bool Reconciler::isFarEnough(const Scan &scan, const Sale &sale)
{
    return sale.id <= scan.sinceSale || scan.listed.contains(sale.id);
}

void Reconciler::noteDates(Scan &scan, const std::vector<RechargeRecord> &items)
{
    for (const RechargeRecord &record : items) {
        scan.end.reachedSince = scan.end.reachedSince || isOlder(record, scan.sinceUtc);
        const QDateTime made = MoroccoTime::utcFromApi(record.createdAt);
        if (made.isValid() && (!scan.end.oldestUtc.isValid() || made < scan.end.oldestUtc))
            scan.end.oldestUtc = made;
    }
}

/// Recharges that reached somebody, of whom nobody could be asked when he comes again.
int Reconciler::servedNobodyKnown(const std::vector<RechargeRecord> &strangers, const std::vector<Sale> &unsettled)
{
    return static_cast<int>(std::count_if(strangers.begin(), strangers.end(), [&](const RechargeRecord &record) {
        const Verdict verdict = record.status.verdict();
        const bool reached = verdict != Verdict::Failed && verdict != Verdict::Refunded;
        return reached && !Msisdn::parse(record.phone)
            && std::none_of(unsettled.begin(), unsettled.end(),
                [&](const Sale &sale) { return sale.reference.text() == record.externalReference; });
    }));
}

/// A sale that we hold for finished, and of which the provider now says something else.
void Reconciler::noteOutdated(Scan &scan, const Sale &sale, const std::vector<RechargeRecord> &items)
{
    const auto record = std::find_if(items.begin(), items.end(),
        [&](const RechargeRecord &one) { return one.providerReference == sale.providerReference; });
    const bool isNews = sale.status != record->status || (record->billed && !sale.billed);
    if (isNews && !isUnsettled(sale.state))
        scan.outdated.insert(sale.id);
}

bool Reconciler::isOlder(const RechargeRecord &record, const QDateTime &sinceUtc)
{
    const QDateTime made = MoroccoTime::utcFromApi(record.createdAt);
    return made.isValid() && sinceUtc.isValid() && made < sinceUtc;
}

/// Those that this till did not make. A sale whose POST was answered by nobody may stand in /history without our
/// reference: as long as we do not know what the provider calls it, a record like it may be it. After a restore it may
/// as well be one that the backup forgot, and a recharge too many costs a question, one too few a customer's money.
std::vector<RechargeRecord> Reconciler::strangers(const Scan &scan, const std::vector<RechargeRecord> &items,
    const std::vector<Sale> &ours, const std::vector<Sale> &unsettled)
{
    if (!scan.keepsForeign)
        return {};
    const auto isOurs = [&](const RechargeRecord &record) {
        return std::any_of(ours.begin(), ours.end(),
            [&](const Sale &sale) { return sale.providerReference == record.providerReference; });
    };
    const auto mayBeOurs = [&](const RechargeRecord &record) {
        return !scan.forRestored && std::any_of(unsettled.begin(), unsettled.end(), [&](const Sale &sale) {
            return sale.providerReference.isEmpty() && matchRecord(sale, record) == RecordMatch::Same;
        });
    };
    std::vector<RechargeRecord> left;
    std::copy_if(items.begin(), items.end(), std::back_inserter(left), [&](const RechargeRecord &record) {
        return !isOlder(record, scan.sinceUtc) && !isOurs(record) && !mayBeOurs(record);
    });
    return left;
}

void Reconciler::scanEnded(const std::optional<Failure> &failure)
{
    Scan scan = std::move(m_scans.front());
    m_scans.pop_front();
    std::size_t asked = 0;
    for (const SaleId sale : scan.outdated) {
        if (asked == asksAtMost || !m_askedAbout.insert(sale).second)
            continue;
        ++asked;
        m_wishes.askAbout(sale);
    }
    scan.end.failure = failure;
    scan.end.listEnded =
        !failure && !scan.end.trouble && !scan.end.sawOurs && !scan.end.reachedSince && scan.end.pages < scan.mostPages;
    scan.end.asked = asked > 0;
    scan.ended(scan.end);
    startScan();
}

} // namespace taabia
