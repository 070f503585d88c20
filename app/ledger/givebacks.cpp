// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/givebacks.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/salestates.h"

namespace taabia::GiveBacks {

namespace {

// For a line of a run nothing came over the counter, so nothing goes back over it.
// Of what was carried over, a sale on credit owes nobody cash: its debt goes by itself. One that failed first and was
// refunded later asks for no attention (the machine takes it that the money went back when it failed), but after a
// closing nobody was there to hand it over. (status: those that say "failed".)
QString query(const QString &narrowing)
{
    return QStringLiteral(
        "SELECT %1, coalesce(payment.method, 1) FROM sale LEFT JOIN payment ON payment.sale = sale.id WHERE sale.id IN "
        "("
        "SELECT id FROM sale INDEXED BY sale_attention WHERE attention <> 0 AND attention = 2 "
        "UNION SELECT carried_over.sale FROM carried_over JOIN sale AS carried ON carried.id = carried_over.sale "
        "LEFT JOIN payment AS paid ON paid.sale = carried_over.sale WHERE paid.method IS NOT 3 AND (carried.state IN "
        "%3 OR (carried.state = 6 AND EXISTS (SELECT 1 FROM observation WHERE observation.sale = carried.id "
        "AND observation.status IN (4, 5, 6, 7, 10, 12))))) "
        "AND NOT EXISTS (SELECT 1 FROM cash_movement WHERE cash_movement.sale = sale.id) "
        "AND NOT EXISTS (SELECT 1 FROM bulk_sale WHERE bulk_sale.sale = sale.id) %2 ORDER BY sale.id")
        .arg(rows::saleColumns(), narrowing, salestates::cameToNothing);
}

LedgerResult<GiveBack> giveBackFrom(const Statement &read)
{
    auto sale = rows::saleFrom(read);
    const auto method = rows::methodOf(read.integer(rows::saleColumnCount));
    if (!sale)
        return Unexpected{sale.error()};
    if (!method)
        return Unexpected{trouble(LedgerError::Kind::Damaged, QStringLiteral("an unreadable payment"))};
    return GiveBack{*std::move(sale), *method};
}

} // namespace

LedgerResult<std::vector<GiveBack>> owed(Database &database)
{
    return database.statement(query({})).allRows(giveBackFrom);
}

LedgerResult<std::optional<GiveBack>> owedFor(Database &database, SaleId sale)
{
    Statement read = database.statement(query(QStringLiteral("AND sale.id = ?")));
    read.bind(sale);
    auto found = read.allRows(giveBackFrom);
    if (!found)
        return Unexpected{found.error()};
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace taabia::GiveBacks
