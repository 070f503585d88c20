// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

class Statement;

/// How values stand in the tables: the numbers of the lookup tables in resources/migrations, ms since 1970, centimes.
namespace rows {

int numberOf(Operator op);
int numberOf(SaleState state);
int numberOf(Attention attention);
int numberOf(AttemptOutcome outcome);
int numberOf(PaymentMethod method);
qint64 msOf(const QDateTime &utc);
QDateTime utcOf(qint64 ms);
std::optional<Operator> operatorOf(qint64 number);
std::optional<PaymentMethod> methodOf(qint64 number);

/// The columns that saleFrom() reads, in its order, each with its table's name.
QString saleColumns();
constexpr int saleColumnCount = 17;

/// Damaged, if a column holds what no ledger writes.
LedgerResult<Sale> saleFrom(const Statement &row);

/// The columns: number, claimed_utc, outcome, http_status, error_code, raw_reply.
LedgerResult<Attempt> attemptFrom(const Statement &row);

/// The columns: seen_utc, status, source, raw_reply.
Observation observationFrom(const Statement &row);

} // namespace rows
} // namespace taabia
