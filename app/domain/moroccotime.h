// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace taabia {

/// Morocco's clock, zone Africa/Casablanca: UTC+1 with UTC+0 around Ramadan, and UTC+0 all year from 20 September 2026.
/// What has been is known here; what comes is left to the computer's time zone data, because Morocco changes its mind,
/// unless they are so old that they miss what has been. (A Windows that gets no more updates still has the hour of
/// before, and would count each evening's last hour to the next day.) The database holds UTC; people and the API's
/// zone-less timestamps speak this.
namespace MoroccoTime {

/// How many seconds Morocco's clock was ahead of UTC, as far as this program knows by itself: from 2018 on, and what it
/// came to last for ever after.
int knownOffset(qint64 utcSeconds);

QDateTime fromUtc(const QDateTime &utc);
QDate dayOf(const QDateTime &utc);

/// The UTC instants between which a Moroccan day lies: [first, second). 23 or 25 hours apart when the clock changes.
std::pair<QDateTime, QDateTime> utcRange(QDate day);

/// "2026-01-09 19:21:57" as the API writes it. Invalid if it cannot be read. In the hour that the clock repeats, the
/// earlier of the two instants.
QDateTime utcFromApi(const QString &timestamp);

/// How a moment stands in the name of a file: "2026-01-09-192157", which sorts as time does.
QString formInNames();
QString inName(const QDateTime &utc);

} // namespace MoroccoTime
} // namespace taabia
