// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace taabia {

/// Morocco's clock, zone Africa/Casablanca: UTC+1 with UTC+0 around Ramadan, and UTC+0 all year from 20 September 2026.
/// The rules come from the computer's time zone data, because they change. The database holds UTC; people and the API's
/// zone-less timestamps speak this.
namespace MoroccoTime {

QDateTime fromUtc(const QDateTime &utc);
QDate dayOf(const QDateTime &utc);

/// The UTC instants between which a Moroccan day lies: [first, second). 23 or 25 hours apart when the clock changes.
std::pair<QDateTime, QDateTime> utcRange(QDate day);

/// "2026-01-09 19:21:57" as the API writes it. Invalid if it cannot be read. In the hour that the clock repeats, the
/// earlier of the two instants.
QDateTime utcFromApi(const QString &timestamp);

} // namespace MoroccoTime
} // namespace taabia
