// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QStringList>

#include <array>
#include <optional>

namespace taabia {

/// What a column of a bulk file holds for a sale. Every other column (a name, a note) is left alone.
enum class BulkColumn { Phone, Operator, Amount, Promo };

inline constexpr std::array allBulkColumns{
    BulkColumn::Phone, BulkColumn::Operator, BulkColumn::Amount, BulkColumn::Promo};

/// Where the columns of a bulk file stand.
class BulkColumns {
public:
    /// Why a header cannot be used.
    struct HeaderFault {
        enum class Kind {
            Missing, ///< no column for the phone, or none for the amount
            Twice, ///< two columns could both be it
        };
        Kind kind;
        BulkColumn column;
    };

    /// Whether a first row names columns rather than holding a sale: one of its cells is a name of the phone column, or
    /// two of them are names of any columns.
    static bool isHeader(const QStringList &cells);

    /// From a header in French, Arabic, English or Spanish, accents and case forgiven, in any order. "Number" is the
    /// phone only where nothing says "phone": many lists count their rows in a column of that name.
    static Expected<BulkColumns, HeaderFault> fromHeader(const QStringList &cells);

    /// Without a header: phone, amount, operator, promo; or phone, operator, amount, promo if the second cell of the
    /// first row names an operator. What stands behind is left alone.
    static BulkColumns withoutHeader(const QStringList &firstRow);

    /// The cell of a row, trimmed; empty if the file has no such column or the row ends before it.
    QString cell(const QStringList &row, BulkColumn column) const;

private:
    std::array<std::optional<qsizetype>, allBulkColumns.size()> m_at;
};

} // namespace taabia
