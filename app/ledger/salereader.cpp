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

LedgerTrouble readAttempts(Database &database, SaleDetails &details)
{
    Statement read = database.statement(QStringLiteral("SELECT number, claimed_utc, outcome, http_status, error_code, "
                                                       "raw_reply FROM attempt WHERE sale = ? ORDER BY number"));
    read.bind(details.sale.id);
    while (true) {
        const LedgerResult<bool> row = read.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::nullopt;
        auto attempt = rows::attemptFrom(read);
        if (!attempt)
            return attempt.error();
        details.attempts.push_back(*std::move(attempt));
    }
}

LedgerTrouble readObservations(Database &database, SaleDetails &details)
{
    Statement read = database.statement(
        QStringLiteral("SELECT seen_utc, status, source, raw_reply FROM observation WHERE sale = ? ORDER BY id"));
    read.bind(details.sale.id);
    while (true) {
        const LedgerResult<bool> row = read.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::nullopt;
        details.observations.push_back(rows::observationFrom(read));
    }
}

} // namespace

LedgerResult<std::vector<Sale>> allFrom(Statement &statement)
{
    std::vector<Sale> sales;
    while (true) {
        const LedgerResult<bool> row = statement.next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return sales;
        auto sale = rows::saleFrom(statement);
        if (!sale)
            return Unexpected{sale.error()};
        sales.push_back(*std::move(sale));
    }
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
    SaleDetails details{*std::move(sale), read.bytes(rows::saleColumnCount), {}, {}};
    if (LedgerTrouble failed = readAttempts(database, details))
        return Unexpected{*failed};
    if (LedgerTrouble failed = readObservations(database, details))
        return Unexpected{*failed};
    return details;
}

} // namespace taabia::salereader
