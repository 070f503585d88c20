// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkfile.h"
#include "domain/catalogue.h"
#include "domain/margin.h"
#include "domain/numberplan.h"

#include <QHash>

#include <map>

namespace taabia {

/// One line of a list before it is sent: what would be sold, or what is wrong with it, and what there is to say.
struct BulkSheetLine {
    /// A sale of today with the same number, amount and promo. One that came to nothing is none.
    struct Sold {
        SaleId sale = 0;
        QDateTime utc;
        bool endIsKnown = false;

        friend bool operator==(const Sold &, const Sold &) = default;
    };

    int number = 0; ///< the line of the file, counted from 1
    BulkCellTexts cells; ///< as they stand in the file
    Expected<SaleOrder, BulkLineFault> content;

    bool zeroRestored = false; ///< the phone came without its zero
    bool operatorGuessed = false; ///< the file names none: it is the one whose block the number is of
    std::optional<Operator> blockOf{}; ///< the number is of this other operator's block (it may have been ported)
    std::optional<int> sameAs{}; ///< the line before it with the same number, amount and promo
    std::optional<int> numberAlsoOn{}; ///< the line before it with the same number, and another amount or promo
    std::optional<Sold> sold{}; ///< the newest one
    bool goes = false; ///< it is sent with the others

    bool isWrong() const { return !content; }
    bool isDouble() const { return sameAs || sold; }
};

/// What a list comes to, as far as it goes.
struct BulkTotals {
    int lines = 0;
    int wrong = 0;
    int doubles = 0; ///< whether they go or not
    int going = 0;
    Money faceValue; ///< of those that go
    std::optional<Money> cost; ///< by the margins that the provider tells; nothing if it tells none for one of them
    int losing = 0; ///< of those that go: they cost more than their face value
    Money loss; ///< on those

    friend bool operator==(const BulkTotals &, const BulkTotals &) = default;
};

/// What would be left on the account.
struct BulkBalance {
    enum class Verdict {
        NotKnown, ///< the balance or the cost
        Enough,
        Low, ///< enough, and then below the owner's threshold
        NotEnough, ///< not even with the provider's credit: it would refuse what comes last
    };
    Verdict verdict = Verdict::NotKnown;
    std::optional<Money> left;

    static BulkBalance after(
        std::optional<Money> balance, Money creditLimit, std::optional<Money> cost, Money threshold);
};

/// A list of recharges as it lies on the table before it is sent. A line that is wrong never goes; one that repeats
/// another line, or a sale of today, goes only if a person says so. Pure.
class BulkSheet {
public:
    BulkSheet() = default;
    BulkSheet(const BulkFile &file, const Catalogue &catalogue, const NumberPlan &plan);

    const std::vector<BulkSheetLine> &lines() const { return m_lines; }

    /// A sale of today, new or changed. Returns the lines (counted from 0) for which it changes something. What a
    /// person had said about a line that has become a double by it is asked again.
    std::vector<std::size_t> note(const Sale &sale);

    /// Whether a line (counted from 0) goes along; one that is wrong never does.
    void setGoes(std::size_t line, bool goes);

    BulkTotals totals(const std::map<Operator, Margin> &margins) const;

private:
    struct Today {
        std::map<SaleId, BulkSheetLine::Sold> sold;
        std::vector<std::size_t> lines;
    };
    void markRepeats();

    std::vector<BulkSheetLine> m_lines;
    QHash<QString, Today> m_today; ///< by what makes two recharges alike, of those that are in the list
};

} // namespace taabia
