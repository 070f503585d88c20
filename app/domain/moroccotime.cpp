// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace taabia::MoroccoTime {

namespace {

struct Change {
    qint64 utcSeconds;
    int offset;
};

constexpr int ahead = 3600;
constexpr std::array<Change, 21> changes{{
    {1521943200, ahead}, // 25 March 2018, two o'clock UTC as all but the last
    {1526176800, 0}, // 13 May: Ramadan
    {1529200800, ahead}, // 17 June
    {1540692000, ahead}, // 28 October: no more winter time
    {1557021600, 0}, // 5 May 2019
    {1560045600, ahead}, // 9 June
    {1587261600, 0}, // 19 April 2020
    {1590890400, ahead}, // 31 May
    {1618106400, 0}, // 11 April 2021
    {1621130400, ahead}, // 16 May
    {1648346400, 0}, // 27 March 2022
    {1651975200, ahead}, // 8 May
    {1679191200, 0}, // 19 March 2023
    {1682215200, ahead}, // 23 April
    {1710036000, 0}, // 10 March 2024
    {1713060000, ahead}, // 14 April
    {1740276000, 0}, // 23 February 2025
    {1743904800, ahead}, // 6 April
    {1771120800, 0}, // 15 February 2026
    {1774144800, ahead}, // 22 March
    {1789866000, 0}, // 20 September 2026, one o'clock UTC: Greenwich time for good
}};

const QTimeZone &casablanca()
{
    static const QTimeZone zone("Africa/Casablanca"); // immutable after its first use, so safe to share
    return zone;
}

int computersOffset(qint64 utcSeconds)
{
    return casablanca().offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC));
}

int offsetAt(qint64 utcSeconds)
{
    constexpr qint64 last = changes.back().utcSeconds;
    static const bool computerIsUpToDate = casablanca().isValid() && computersOffset(last - 1) == knownOffset(last - 1)
        && computersOffset(last) == knownOffset(last);
    return utcSeconds > last && computerIsUpToDate ? computersOffset(utcSeconds) : knownOffset(utcSeconds);
}

/// Of two instants that the clock shows alike, the first; a reading that it skips is taken by the clock of before.
QDateTime utcOf(QDate day, QTime time)
{
    const QDateTime asUtc(day, time, Qt::UTC);
    const QDateTime earlier = asUtc.addSecs(-ahead);
    return offsetAt(earlier.toSecsSinceEpoch()) == ahead ? earlier : asUtc;
}

} // namespace

int knownOffset(qint64 utcSeconds)
{
    const auto later = std::upper_bound(changes.begin(), changes.end(), utcSeconds,
        [](qint64 seconds, const Change &change) { return seconds < change.utcSeconds; });
    return later == changes.begin() ? 0 : std::prev(later)->offset;
}

QDateTime fromUtc(const QDateTime &utc)
{
    return utc.isValid() ? utc.toOffsetFromUtc(offsetAt(utc.toSecsSinceEpoch())) : utc;
}

QDate dayOf(const QDateTime &utc)
{
    return fromUtc(utc).date();
}

std::pair<QDateTime, QDateTime> utcRange(QDate day)
{
    return {utcOf(day, QTime(0, 0)), utcOf(day.addDays(1), QTime(0, 0))}; // the clock never changed at midnight
}

QDateTime utcFromApi(const QString &timestamp)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const QDateTime written = QDateTime::fromString(timestamp, form);
    if (!written.isValid() || written.toString(form) != timestamp || written.date().year() < 0)
        return {}; // Qt reads more than one form, and a minus before the year
    return utcOf(written.date(), written.time());
}

QString formInNames()
{
    return QStringLiteral("yyyy-MM-dd-HHmmss");
}

QString inName(const QDateTime &utc)
{
    return fromUtc(utc).toString(formInNames());
}

} // namespace taabia::MoroccoTime
