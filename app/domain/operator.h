// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace taabia {

/// The three operators that the API recharges ("Les opérateurs acceptés").
enum class Operator { Orange, Inwi, MarocTelecom };

inline constexpr std::array allOperators{Operator::Orange, Operator::Inwi, Operator::MarocTelecom};

/// The name that /recharge demands to the letter, which is also the brand that people read: "Maroc Telecom".
QString wireName(Operator op);

/// The operator that a server names, whatever its case: /prices answers "inwi" where /recharge demands "Inwi".
std::optional<Operator> operatorFromName(QStringView name);

} // namespace taabia
