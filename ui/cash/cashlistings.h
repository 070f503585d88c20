// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditbook.h"
#include "domain/salesreport.h"
#include "domain/shift.h"
#include "ui/out/listing.h"

#include <map>

namespace taabia {

/// Closings, movements and the credit book as lists: what is on the screen, and what leaves as CSV or PDF. UI thread.
class CashListings {
    Q_DECLARE_TR_FUNCTIONS(CashListings)
public:
    using Names = std::map<CustomerId, QString>;

    // How many are read at most; a list of as many says that there may be more.
    static constexpr int mostClosings = 1'000; ///< about three years of them
    static constexpr int mostLines = 500; ///< of a customer's sales and of his repayments each

    static ListTable closingsInShort(const std::vector<ShiftReport> &closings); ///< number, time, difference
    static Listing closings(const std::vector<ShiftReport> &closings);
    static QString closingsCut(
        const std::vector<ShiftReport> &closings); ///< the note that it was cut; empty: it was not

    /// \a names: of the credit book, for repayments. Cash and card in columns of their own: only cash is in the drawer.
    static Listing movements(const DayRange &range, const std::vector<CashMovement> &movements, const Names &names);

    /// What is owed to the shop and what the shop owes in columns of their own, never one less the other.
    static Listing creditBook(const std::vector<CreditLine> &lines);

    /// A customer's sales on credit and repayments, newest first. A sale that came to nothing is named, with nothing
    /// owed for it.
    static Listing customer(
        const CreditLine &line, const std::vector<CashMovement> &movements, const std::vector<Sale> &sales);
    static QString customerCut(const std::vector<CashMovement> &movements, const std::vector<Sale> &sales);

private:
    static QString saleOf(Money faceValue, const Msisdn &phone);
    static std::vector<ListCell> movementRow(const CashMovement &movement, const Names &names);
};

} // namespace taabia
