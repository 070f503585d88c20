// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace taabia {

/// Decimals off the wire as whole hundredths: centimes of an amount, basis points of a percentage. What is not a whole
/// number of hundredths is refused, never rounded.
namespace ExactDecimal {

/// "-12.50" is -1250. Digits with at most one dot between them, an optional leading minus; zeros at the end do not
/// count as decimals (a database column prints "9.3500"). No exponent, no sign of plus, no grouping.
std::optional<qint64> hundredths(QStringView decimal);

/// A JSON number, or a JSON string that hundredths() reads. A number is read to nine decimals and never beyond the 15
/// digits that a double carries: a server that computes in binary prints 61.95000000000001 or, after a day's sales,
/// 70.04999999999973, and means 61.95 and 70.05. 1.005 and 4.675 are refused. Nothing beyond Money::largest().
std::optional<qint64> hundredths(const QJsonValue &value);

} // namespace ExactDecimal
} // namespace taabia
