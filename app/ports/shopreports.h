// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salesreport.h"
#include "ports/balanceledger.h"
#include "ports/cashledger.h"

#include <functional>

namespace taabia {

/// A Moroccan day of the account:
///     opening - billed + givenBack + deposits - unknown - adopted == closing
struct BalanceLine {
    QDate day;
    Money opening; ///< the last check before the day (or the first one ever)
    Money billed;
    Money givenBack;
    Money deposits; ///< positive differences
    Money adopted; ///< negative differences that adopted recharges account for
    Money unknown; ///< the rest of the negative differences
    Money closing; ///< the day's last check
};

/// A check that does not add up, with the sales between it and the one before.
struct BalanceMisfit {
    BalanceCheck check;
    Money adopted; ///< of the difference, what adopted recharges account for
    QDateTime previousUtc;
    std::vector<Sale> around; ///< newest first, at most 50
};

/// The few sales that the owner should know by name.
enum class NamedSales { Pending, NotDelivered, Refunded, Unresolved, Losing };

/// A break in the chain: the first one.
struct ChainBreak {
    enum class Kind {
        RowChanged, ///< a field of the row is not what was chained, or the hash itself was changed
        RowMissing, ///< a link names a row that is not there
        RowAdded, ///< a row that no link names
        LinkMissing, ///< the links are not numbered 1, 2, 3...
        TailCut, ///< the last hash on a Z report is not in the chain
    };
    Kind kind = Kind::RowChanged;
    qint64 link = 0; ///< its number; 0: not of a link
    QString table; ///< the ledger's name for what kind of row it is: "receipt", "cash_movement"...
    qint64 row = 0;
};

struct ChainVerdict {
    qint64 links = 0; ///< that were checked, with their rows
    /// Links beside these, made with a key that this computer does not have: that they and their rows are there was
    /// checked, but not what the rows say.
    qint64 foreignKey = 0;
    std::optional<ChainBreak> broken; ///< empty: whole
    QByteArray lastLink; ///< the last hash, to compare with the last Z report's paper
};

/// Reads the shop's figures without holding up the till: a read-only connection of its own, usable from whichever one
/// thread made it. Reports of any range take milliseconds at a million sales (sums are kept by day).
class ShopReports {
public:
    virtual ~ShopReports() = default;

    virtual LedgerResult<SalesReport> sales(const DayRange &range) = 0;

    /// Newest first. Losing: delivered, billed above face value.
    virtual LedgerResult<std::vector<Sale>> named(NamedSales kind, const DayRange &range, int limit) = 0;

    virtual LedgerResult<std::vector<CashMovement>> movements(const DayRange &range) = 0; ///< oldest first
    virtual LedgerResult<std::vector<ShiftReport>> closings(int limit) = 0; ///< Z reports, newest first
    virtual LedgerResult<std::vector<CashMovement>> customerMovements(CustomerId customer, int limit) = 0;
    virtual LedgerResult<std::vector<Sale>> customerSales(CustomerId customer, int limit) = 0; ///< on credit

    virtual LedgerResult<std::vector<BalanceLine>> balance(
        const DayRange &range) = 0; ///< days with checks, oldest first
    /// Newest first, at most mostMisfits: each brings up to 50 sales along.
    virtual LedgerResult<std::vector<BalanceMisfit>> misfits(const DayRange &range) = 0;
    static constexpr int mostMisfits = 100;
    virtual LedgerResult<std::vector<ForeignRecharge>> foreign(int limit) = 0; ///< not adopted first, newest first

    /// Checks every link and every row. Takes about a second per hundred thousand links; \a goOn is asked now and then
    /// and ends it early (then the verdict is of what was checked). \a onPaper: the beginning of the last link that a
    /// Z report shows, as PrintedLink reads it; if no link begins so, the chain's end was cut off (TailCut). Empty: not
    /// asked.
    virtual LedgerResult<ChainVerdict> verifyChain(
        const std::function<bool()> &goOn, const QByteArray &onPaper = {}) = 0;
};

} // namespace taabia
