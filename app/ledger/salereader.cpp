// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/salereader.h"

#include "ledger/database.h"
#include "ledger/rows.h"

namespace taabia::salereader {

namespace {

LedgerError notFound(SaleId id)
{
    return trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no sale %1").arg(id));
}

LedgerResult<std::vector<Attempt>> attemptsOf(Database &database, SaleId sale)
{
    Statement read = database.statement(QStringLiteral("SELECT number, claimed_utc, outcome, http_status, error_code, "
                                                       "raw_reply FROM attempt WHERE sale = ? ORDER BY number"));
    read.bind(sale);
    return read.allRows(rows::attemptFrom);
}

LedgerResult<std::vector<Observation>> observationsOf(Database &database, SaleId sale)
{
    Statement read = database.statement(
        QStringLiteral("SELECT seen_utc, status, source, raw_reply FROM observation WHERE sale = ? ORDER BY id"));
    read.bind(sale);
    return read.allRows(rows::observationFrom);
}

} // namespace

LedgerResult<std::vector<Sale>> allFrom(Statement &statement)
{
    return statement.allRows(rows::saleFrom);
}

LedgerResult<Sale> sale(Database &database, SaleId id)
{
    Statement read = database.statement(QStringLiteral("SELECT %1 FROM sale WHERE id = ?").arg(rows::saleColumns()));
    read.bind(id);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{notFound(id)};
    return rows::saleFrom(read);
}

LedgerResult<SaleDetails> details(Database &database, SaleId id)
{
    Statement read = database.statement(
        QStringLiteral("SELECT %1, sale.request_body FROM sale WHERE id = ?").arg(rows::saleColumns()));
    read.bind(id);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{notFound(id)};
    auto sale = rows::saleFrom(read);
    if (!sale)
        return Unexpected{sale.error()};
    auto attempts = attemptsOf(database, id);
    if (!attempts)
        return Unexpected{attempts.error()};
    auto observations = observationsOf(database, id);
    if (!observations)
        return Unexpected{observations.error()};
    return SaleDetails{
        *std::move(sale), read.bytes(rows::saleColumnCount), *std::move(attempts), *std::move(observations)};
}

} // namespace taabia::salereader
