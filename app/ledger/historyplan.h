// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/salehistory.h"

#include <QVariant>

namespace taabia {

class Database;

/// A query for ids in the filter's order. One more value belongs after \a values: how many.
struct IdQuery {
    QString sql;
    QVariantList values;
};

/// How a filter is answered.
struct HistoryPlan {
    bool everything = false; ///< every sale in the order of ids: there is nothing to ask but the newest id
    std::vector<IdQuery> queries; ///< the answer is what any of them finds
};

/// Chooses the index that a filter is answered from. SQLite's own planner is not asked: it would need statistics that
/// fit a ledger of ten sales and one of a million, and a wrong guess costs a second. Instead the filter's conditions
/// are probed, each for at most some thousand index entries:
///   one that few sales meet       -> read those, check the rest, sort
///   a search                      -> the index for it, in order of id
///   otherwise many sales match    -> walk an index that is in the list's order, and stop when the page is full
/// \a after: the sale that the page before ended with.
LedgerResult<HistoryPlan> planHistory(Database &database, const HistoryFilter &filter, std::optional<SaleId> after);

} // namespace taabia
