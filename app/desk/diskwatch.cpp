// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/diskwatch.h"

#include <utility>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pulse = 60s;
constexpr std::chrono::milliseconds pulseWhileFull = 5s; ///< somebody is making room, and customers wait
constexpr std::chrono::milliseconds betweenPieces = 250ms; ///< of the reserve: a sale comes in between
constexpr std::chrono::milliseconds firstHealthCheck = 60s; ///< the morning's first customers come before it
constexpr std::chrono::milliseconds healthCheckEvery = 24h;

} // namespace

DiskWatch::DiskWatch(DataDisk *disk, Clock &clock, News news)
    : m_disk(disk)
    , m_clock(clock)
    , m_news(std::move(news))
{
    if (m_disk)
        m_disk->listen([this](const LedgerError &trouble) { heard(trouble); });
}

DiskWatch::~DiskWatch()
{
    if (m_disk)
        m_disk->listen({});
    m_clock.cancel(m_lookTimer);
    m_clock.cancel(m_reserveTimer);
    m_clock.cancel(m_healthTimer);
}

void DiskWatch::start()
{
    m_notedDamaged = m_disk && m_disk->isNotedDamaged();
    look();
    if (m_disk)
        planHealthCheck(m_notedDamaged ? 0ms : firstHealthCheck);
}

std::optional<LedgerError> DiskWatch::objection() const
{
    if (isDamaged())
        return LedgerError{LedgerError::Kind::Damaged, QStringLiteral("the ledger was found damaged")};
    if (m_ranOut || !letsBegin(m_view.state))
        return LedgerError{LedgerError::Kind::Full, QStringLiteral("the disk has no room left to sell safely")};
    return std::nullopt;
}

/// Nothing but notes: whoever failed is still at it.
void DiskWatch::heard(const LedgerError &trouble)
{
    const bool damaged = trouble.kind == LedgerError::Kind::Damaged;
    if (damaged && !m_damaged && m_disk)
        m_disk->noteDamaged(true);
    m_damaged = m_damaged || damaged;
    m_ranOut = m_ranOut || trouble.kind == LedgerError::Kind::Full;
    m_unwritten = m_unwritten || trouble.kind == LedgerError::Kind::Unwritable;
    if (m_damaged || m_ranOut || m_unwritten)
        lookIn(0ms);
}

void DiskWatch::heardSound()
{
    if (m_damaged || !m_notedDamaged)
        return;
    m_notedDamaged = false;
    m_disk->noteDamaged(false);
    lookIn(0ms);
}

DiskView::State DiskWatch::judge(std::optional<qint64> bytesFree) const
{
    using State = DiskView::State;
    if (isDamaged())
        return State::Damaged;
    if (m_ranOut)
        return State::Full; // whatever the disk says: quotas and file systems have bounds of their own
    if (!bytesFree)
        return State::Well;
    if (*bytesFree < stop || (m_view.state == State::Full && *bytesFree < resume))
        return State::Full;
    return *bytesFree < low ? State::Low : State::Well;
}

void DiskWatch::look()
{
    const std::optional<qint64> bytesFree = m_disk ? m_disk->bytesFree() : std::nullopt;
    const bool letGo = m_ranOut || m_unwritten;
    const DiskView now{judge(bytesFree), bytesFree};
    m_ranOut = m_unwritten = false; // the next look, or the next save, tells whether it still is
    const bool changed = now.state != m_view.state;
    m_view = now;
    if (m_disk) {
        if (letGo || (bytesFree && *bytesFree < nothingLeft))
            m_disk->releaseReserve();
        else if (letsBegin(now.state) && m_reserveTimer == Clock::noTimer)
            keepReserve();
        lookIn(now.state == DiskView::State::Full ? pulseWhileFull : pulse);
    }
    if (changed)
        m_news.changed(m_view);
}

void DiskWatch::lookIn(std::chrono::milliseconds delay)
{
    m_clock.cancel(m_lookTimer);
    m_lookTimer = m_clock.after(delay, [this] {
        m_lookTimer = Clock::noTimer;
        look();
    });
}

/// Piece by piece, and never at the cost of selling: where there was room to resume it takes a fraction of that.
void DiskWatch::keepReserve()
{
    m_reserveTimer = Clock::noTimer;
    const bool hasRoom = letsBegin(m_view.state) && (!m_view.bytesFree || *m_view.bytesFree >= resume);
    if (!hasRoom || !m_disk->growReserve())
        return;
    m_reserveTimer = m_clock.after(betweenPieces, [this] { keepReserve(); });
}

void DiskWatch::planHealthCheck(std::chrono::milliseconds delay)
{
    m_healthTimer = m_clock.after(delay, [this] {
        m_news.healthCheckDue();
        planHealthCheck(healthCheckEvery);
    });
}

} // namespace taabia
