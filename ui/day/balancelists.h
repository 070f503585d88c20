// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shopreports.h"
#include "ui/out/listing.h"

namespace taabia {

/// What the account's balance did, as lists: the tables on the screen and what leaves as CSV or PDF come from here.
/// UI thread.
class BalanceLists {
    Q_DECLARE_TR_FUNCTIONS(BalanceLists)
public:
    static constexpr int mostForeign = 500; ///< recharges that are read; a list of as many says that there may be more

    /// A day a line that reads like an equation: each heading carries its sign.
    static ListTable lines(const std::vector<BalanceLine> &lines);
    static ListTable misfits(const std::vector<BalanceMisfit> &misfits);
    static ListTable foreign(const std::vector<ForeignRecharge> &recharges);

    static Listing report(const DayRange &range, const std::vector<BalanceLine> &lines,
        const std::vector<BalanceMisfit> &misfits, const std::vector<ForeignRecharge> &recharges);

    static QString misfitSentence(const BalanceMisfit &misfit); ///< what does not add up, and what may be the reason

    /// The first sentence is the answer. \a comparedWithPaper: the beginning of a link on a Z report was looked for.
    static QStringList verdict(const ChainVerdict &verdict, bool comparedWithPaper = false);
    static QString lastLink(const ChainVerdict &verdict); ///< the hash in groups, as people compare it; empty: none
    static bool isWhole(const ChainVerdict &verdict);

private:
    static QString breakSentence(const ChainBreak &found);
    static QString rowName(const QString &table); ///< "receipt" as people call it
};

} // namespace taabia
