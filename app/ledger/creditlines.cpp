// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/creditlines.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/salestates.h"

#include <algorithm>

namespace taabia::CreditLines {

namespace {

constexpr auto saved = "FROM customer_change AS saved WHERE saved.id = "
                       "(SELECT max(id) FROM customer_change WHERE customer = saved.customer)";

QString query(const QString &narrowing)
{
    return QStringLiteral(
        "SELECT saved.customer, saved.name, saved.phone, saved.most_owed, "
        "(SELECT coalesce(sum(payment.due), 0) FROM payment JOIN sale ON sale.id = payment.sale "
        "WHERE payment.customer = saved.customer AND sale.state NOT IN %3) "
        "- (SELECT coalesce(sum(amount), 0) FROM cash_movement WHERE customer = saved.customer), "
        "(SELECT max(utc) FROM (SELECT max(sale.created_utc) AS utc FROM payment JOIN sale ON sale.id = payment.sale "
        "WHERE payment.customer = saved.customer AND sale.state NOT IN %3 "
        "UNION ALL SELECT max(moved_utc) FROM cash_movement WHERE customer = saved.customer)) %1 %2")
        .arg(QLatin1String(saved), narrowing, salestates::notSold);
}

Customer customerFrom(const Statement &read)
{
    return {read.integer(0), read.text(1), read.text(2), Money::fromCentimes(read.integer(3))};
}

CreditLine lineFrom(const Statement &read)
{
    const auto last = read.optionalInteger(5);
    return {customerFrom(read), Money::fromCentimes(read.integer(4)), last ? rows::utcOf(*last) : QDateTime()};
}

} // namespace

LedgerResult<std::vector<CreditLine>> all(Database &database)
{
    Statement read = database.statement(query({}));
    auto lines = read.allRows(lineFrom);
    if (lines) // here, because SQLite knows neither accents nor Arabic
        std::sort(lines->begin(), lines->end(), [](const CreditLine &a, const CreditLine &b) {
            const int order = QString::localeAwareCompare(a.customer.name, b.customer.name);
            return order != 0 ? order < 0 : a.customer.id < b.customer.id;
        });
    return lines;
}

LedgerResult<std::optional<CreditLine>> of(Database &database, CustomerId customer)
{
    Statement read = database.statement(query(QStringLiteral("AND saved.customer = ?")));
    read.bind(customer);
    auto lines = read.allRows(lineFrom);
    if (!lines)
        return Unexpected{lines.error()};
    return lines->empty() ? std::nullopt : std::optional(std::move(lines->front()));
}

LedgerResult<std::optional<Customer>> customer(Database &database, CustomerId customer)
{
    Statement read = database.statement(
        QStringLiteral("SELECT saved.customer, saved.name, saved.phone, saved.most_owed %1 AND saved.customer = ?")
            .arg(QLatin1String(saved)));
    const LedgerResult<bool> row = read.bind(customer).next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? std::optional(customerFrom(read)) : std::nullopt;
}

} // namespace taabia::CreditLines
