// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the domain says of states, for SQL: "state IN " one of these. tst_cashledger holds them against the domain's
/// functions. (The partial indexes of resources/migrations spell some of them out: there nothing can be put in.)
namespace taabia::salestates {

inline constexpr QLatin1String unsettled("(0, 2, 3)"); ///< isUnsettled()
inline constexpr QLatin1String cameToNothing("(1, 5, 7)"); ///< cameToNothing()
inline constexpr QLatin1String notSold("(1, 5, 6, 7)"); ///< not countsAsSold()
inline constexpr QLatin1String endUnknown("(0, 2, 3, 8, 9)"); ///< endIsUnknown()

} // namespace taabia::salestates
