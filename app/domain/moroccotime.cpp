// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"

#include <QTimeZone>

namespace taabia::MoroccoTime {

namespace {

const QTimeZone &casablanca()
{
    static const QTimeZone zone("Africa/Casablanca"); // immutable after its first use, so safe to share
    return zone;
}

} // namespace

QDateTime fromUtc(const QDateTime &utc)
{
    return utc.toTimeZone(casablanca());
}

QDate dayOf(const QDateTime &utc)
{
    return fromUtc(utc).date();
}

std::pair<QDateTime, QDateTime> utcRange(QDate day)
{
    return {day.startOfDay(casablanca()).toUTC(), day.addDays(1).startOfDay(casablanca()).toUTC()};
}

QDateTime utcFromApi(const QString &timestamp)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const QDateTime written = QDateTime::fromString(timestamp, form);
    if (!written.isValid() || written.toString(form) != timestamp || written.date().year() < 0)
        return {}; // Qt reads more than one form, and a minus before the year
    const QDateTime local(written.date(), written.time(), casablanca());
    // Where the clock goes back, one reading names two instants. Whichever one Qt picks, an hour earlier that reads
    // the same is the first of the two.
    const QDateTime earlier = local.addSecs(-3600);
    return (earlier.time() == local.time() && earlier.date() == local.date() ? earlier : local).toUTC();
}

} // namespace taabia::MoroccoTime
