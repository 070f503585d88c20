// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/salehistory.h"

#include <QVariant>

namespace taabia {

class Database;

/// A query for ids, newest first. Two more values belong after \a values: the id to stay below, and how many.
struct IdQuery {
    QString sql;
    QVariantList values;
};

/// How a filter is answered.
struct HistoryPlan {
    bool everything = false; ///< no filter at all: there is nothing to ask but the newest id
    SaleId before = 0; ///< stay below this
    std::vector<IdQuery> queries; ///< the answer is what any of them finds
};

/// Chooses the index that a filter is answered from. SQLite's own planner is not asked: it would need statistics that
/// fit a ledger of ten sales and one of a million, and a wrong guess costs a second. Instead the filter's conditions
/// are probed, each for at most a few thousand index entries:
///   one that few sales meet       -> read those, check the rest, sort
///   a search                      -> the index for it, in order of id
///   otherwise many sales match    -> walk an index that is in order of id, and stop when the page is full
LedgerResult<HistoryPlan> planHistory(Database &database, const HistoryFilter &filter, SaleId before);

} // namespace taabia
