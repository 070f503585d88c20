// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QCoreApplication>
#include <QDate>
#include <QVariant>

namespace taabia {

/// The columns of every table of sales, in reading order.
enum class SaleColumn { Time, Number, Operator, Amount, Promo, State };
constexpr int saleColumnCount = 6;

/// What the cells carry besides the usual roles.
namespace SaleRole {
enum Role {
    Id = Qt::UserRole + 1, ///< SaleId
    Tone, ///< int of taabia::Tone
    Icon, ///< name of the icon that tells the state
    Waiting, ///< bool: the row has not been read from the ledger yet
};
}

/// How much of the date the time column tells.
enum class SaleTimeForm {
    DayIfNotToday, ///< "12:04:11", or "20/11 12:04" for a sale of another day
    AlwaysDay, ///< "20/11/2026 12:04"
};

/// A sale as the cells of a table, the same for the live list and for the history. UI thread.
class SaleCells {
    Q_DECLARE_TR_FUNCTIONS(SaleCells)
public:
    static QString header(SaleColumn column);

    /// \a today: the Moroccan day that counts as today.
    static QVariant cell(const Sale &sale, SaleColumn column, int role, SaleTimeForm form, QDate today);

    /// A cell of a row that is still on its way from the ledger.
    static QVariant waitingCell(SaleId id, SaleColumn column, int role);

    /// The widest text that is usual in a column, for sizing it without looking at the rows.
    static QString widest(SaleColumn column, SaleTimeForm form);
};

} // namespace taabia
