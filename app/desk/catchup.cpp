// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catchup.h"

#include "desk/cashier.h"
#include "desk/linkmonitor.h"
#include "desk/saleage.h"
#include "desk/serverclock.h"
#include "ports/cashledger.h"

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds untilNextTry = 15s;
constexpr int triesAtMost = 3; ///< of answers that are of no use; the sale then holds others like it back anyway
constexpr qint64 margin = qint64(2) * 60 * 60; ///< seconds that the list is read further back: its dates have no zone
constexpr qint64 aDay = qint64(24) * 60 * 60;

QDateTime utcOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

CatchUp::CatchUp(Parts parts, Told told)
    : m_parts(std::move(parts))
    , m_told(std::move(told))
{ }

CatchUp::~CatchUp()
{
    m_parts.clock.cancel(m_timer);
}

LedgerResult<std::monostate> CatchUp::begin()
{
    if (!m_parts.marks)
        return std::monostate{};
    const LedgerResult<std::optional<RestoreMark>> mark = m_parts.marks->mark();
    if (!mark)
        return Unexpected{mark.error()};
    const LedgerResult<bool> givenUp = m_parts.marks->wasGivenUp();
    if (!givenUp)
        return Unexpected{givenUp.error()};
    m_mark = *mark;
    const bool isRead = !m_mark || m_mark->state == RestoreMark::State::Read;
    if (isRead && !*givenUp)
        return std::monostate{};
    m_view.emplace();
    m_view->mark.state = RestoreMark::State::Read;
    if (m_mark)
        m_view->mark = *m_mark;
    m_view->givenUp = *givenUp;
    if (m_view->mark.state != RestoreMark::State::CatchingUp) {
        become(CatchUpView::State::Done);
        return std::monostate{};
    }
    m_parts.cashier.setClosed(true);
    const LedgerResult<std::vector<Sale>> unsettled = m_parts.sales.unsettled();
    if (!unsettled)
        return Unexpected{unsettled.error()};
    for (const Sale &sale : *unsettled)
        m_toAsk.push_back(sale.id);
    m_view->toAsk = static_cast<int>(m_toAsk.size());
    askNext();
    return std::monostate{};
}

// ---------------------------------------------------------------- the sales of the backup

/// One after the other: the recharges that they turn out to be are not taken for somebody else's afterwards.
void CatchUp::askNext()
{
    if (m_toAsk.empty()) {
        readList();
        return;
    }
    become(CatchUpView::State::Asking);
    m_parts.cashier.checkNow(
        m_toAsk.front(), [this](const Sale &, const std::optional<Failure> &failure) { askedOne(failure); },
        [this](WishRefusal) { waitAndTryAgain({}, LedgerError{}); });
}

void CatchUp::askedOne(const std::optional<Failure> &failure)
{
    const bool unheard = failure && (LinkMonitor::isTrouble(*failure) || failure->kind == FailureKind::Cancelled);
    const bool ofNoUse = unheard
        && (failure->kind == FailureKind::ServerError || failure->kind == FailureKind::Unreadable
            || failure->kind == FailureKind::TooLarge);
    if (unheard && !(ofNoUse && ++m_tries >= triesAtMost)) {
        waitAndTryAgain(failure, {});
        return;
    }
    m_tries = 0;
    m_toAsk.pop_front();
    ++m_view->asked;
    askNext();
}

// ---------------------------------------------------------------- the provider's list

void CatchUp::readList()
{
    m_view->pages = 0;
    m_view->unclear = 0;
    m_view->reachedUtc = {};
    become(CatchUpView::State::Reading);
    const RestoreMark &mark = m_view->mark;
    const QDateTime since = mark.since ? utcOf(*mark.since - margin) : QDateTime(); // all that there is
    m_parts.reconciler.scanForRestored(
        since, {mark.listed.begin(), mark.listed.end()},
        [this, before = m_view->found](const Reconciler::ScanEnd &soFar) { // not counted anew: there may be many
            m_view->pages = soFar.pages;
            m_view->reachedUtc = soFar.oldestUtc;
            m_view->found = {before.recharges + soFar.found, before.faceValue + soFar.foundValue};
            m_told(m_view);
        },
        [this](const Reconciler::ScanEnd &end) { listRead(end); });
}

void CatchUp::listRead(const Reconciler::ScanEnd &end)
{
    m_view->pages = end.pages;
    m_view->unclear = end.unclear;
    m_view->reachedUtc = end.oldestUtc;
    if (end.failure || end.trouble) {
        waitAndTryAgain(end.failure, end.trouble);
        return;
    }
    if (end.unclear > 0 || !reachesTheBackup(end)) {
        become(CatchUpView::State::Undecided);
        return;
    }
    if (const auto finished = finish({}); !finished)
        waitAndTryAgain({}, finished.error());
}

/// Whether nothing that was sold since can be missing from what was read: it showed something that is older than the
/// backup, or a sale that the provider had when the backup was made. A list that ends before that proves it only if the
/// backup has nothing that could be in it, and is younger than what the provider forgets.
bool CatchUp::reachesTheBackup(const Reconciler::ScanEnd &end) const
{
    if (end.reachedSince || end.sawOurs)
        return true;
    const RestoreMark &mark = m_view->mark;
    if (!end.listEnded || !mark.listed.empty())
        return false;
    const std::optional<qint64> now = m_parts.serverClock.now();
    const std::optional<qint64> born = mark.since ? mark.since
        : mark.asOfUtc.isValid()                  ? std::optional(mark.asOfUtc.toSecsSinceEpoch())
                                                  : std::nullopt;
    if (!born)
        return true; // an empty ledger: what the list has is all there is to know
    return now && *now - *born < providerRetention.count();
}

LedgerResult<std::monostate> CatchUp::finish(const QString &decidedBy)
{
    RestoreMark mark = m_view->mark;
    mark.state = RestoreMark::State::CaughtUp;
    mark.decidedBy = decidedBy;
    mark.readBackTo = m_view->reachedUtc;
    mark.caughtUpAt = m_parts.serverClock.now();
    if (const auto kept = m_parts.marks->keep(mark); !kept)
        return kept;
    m_mark = m_view->mark = mark;
    m_parts.cashier.setClosed(false);
    become(CatchUpView::State::Done);
    return std::monostate{};
}

void CatchUp::waitAndTryAgain(const std::optional<Failure> &failure, const std::optional<LedgerError> &trouble)
{
    m_view->failure = failure;
    m_view->trouble = trouble;
    become(CatchUpView::State::Waiting);
    m_timer = m_parts.clock.after(untilNextTry, [this] {
        m_timer = Clock::noTimer;
        askNext();
    });
}

// ---------------------------------------------------------------- what a person says

LedgerResult<std::monostate> CatchUp::sellAllTheSame()
{
    if (!m_view || m_view->state != CatchUpView::State::Undecided)
        return Unexpected{LedgerError{LedgerError::Kind::NotFound, QStringLiteral("there is nothing to decide")}};
    const QString read = m_view->reachedUtc.isValid() ? m_view->reachedUtc.toString(Qt::ISODate)
                                                      : QStringLiteral("no date that the provider told");
    const Doing doing{m_parts.permit->name(), m_parts.clock.wallClockUtc(), m_parts.till};
    const auto noted = m_parts.cash.recordOverride(
        {QStringLiteral("sold-knowing"), std::nullopt, std::nullopt,
            QStringLiteral("restored; the provider's list reaches back to %1 only, unclear entries: %2")
                .arg(read)
                .arg(m_view->unclear)},
        doing);
    return noted ? finish(doing.clerk) : noted;
}

LedgerResult<std::monostate> CatchUp::markRead()
{
    if (!m_view || m_view->stopsSelling())
        return Unexpected{LedgerError{LedgerError::Kind::NotFound, QStringLiteral("there is nothing to read")}};
    if (m_view->found.recharges > 0 && !m_parts.permit->may(Action::SeeReports))
        return Unexpected{LedgerError::notAllowed(Action::SeeReports)};
    if (m_view->givenUp) {
        if (const auto forgotten = m_parts.marks->forgetGivenUp(); !forgotten)
            return forgotten;
    }
    if (m_view->mark.state != RestoreMark::State::Read) {
        RestoreMark mark = *m_mark;
        mark.state = RestoreMark::State::Read;
        if (const auto kept = m_parts.marks->keep(mark); !kept)
            return kept;
        m_mark = mark;
    }
    m_view.reset();
    m_told(m_view);
    return std::monostate{};
}

// ---------------------------------------------------------------- recharges like it

LedgerResult<std::optional<ForeignRecharge>> CatchUp::likeOf(const SaleOrder &order)
{
    if (!m_parts.marks)
        return std::optional<ForeignRecharge>();
    std::optional<qint64> now = m_parts.serverClock.now();
    if (!now) {
        const LedgerResult<std::optional<qint64>> latest = m_parts.sales.latestDate();
        if (!latest)
            return Unexpected{latest.error()};
        now = *latest;
    }
    return now ? m_parts.marks->foreignLike(order, utcOf(*now - aDay), undatedSince(*now))
               : m_parts.marks->foreignLike(order, utcOf(0), utcOf(0));
}

/// Only the PC's clock tells when one without a date was found, and somebody may have set it since: by the one or by
/// the other it is no day old; and for a day after the restore each of them counts.
QDateTime CatchUp::undatedSince(qint64 now) const
{
    const bool justCaughtUp = m_mark && (!m_mark->caughtUpAt || now - *m_mark->caughtUpAt < aDay);
    return justCaughtUp ? utcOf(0) : std::min(utcOf(now - aDay), m_parts.clock.wallClockUtc().addSecs(-aDay));
}

LedgerResult<bool> CatchUp::mayBeSoldAlready(const SaleOrder &order, BulkRunId run)
{
    const bool wasInBackup = m_mark && run <= m_mark->lastRun;
    const QDateTime since = utcOf(wasInBackup && m_mark->since ? *m_mark->since - margin : 0);
    const auto like = wasInBackup ? m_parts.marks->foreignLike(order, since, utcOf(0)) : likeOf(order);
    if (!like)
        return Unexpected{like.error()};
    return like->has_value();
}

// ---------------------------------------------------------------- news

void CatchUp::become(CatchUpView::State state)
{
    m_view->state = state;
    if (state != CatchUpView::State::Waiting) {
        m_view->failure.reset();
        m_view->trouble.reset();
    }
    count();
    m_told(m_view);
}

void CatchUp::count()
{
    if (m_view->mark.state == RestoreMark::State::Read)
        return;
    if (const LedgerResult<RestoreFound> found = m_parts.marks->found())
        m_view->found = *found;
}

} // namespace taabia
