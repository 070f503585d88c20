// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkrun.h"
#include "ports/doing.h"
#include "ports/saleledger.h"

namespace taabia {

/// The durable memory of long lists. The sale that a line becomes is tied to it by SaleLedger::recordIntents(), in the
/// transaction that makes the sale, so that no crash lets a line be sold twice. Every writing call is one transaction,
/// as the SaleLedger's are. Till thread.
class BulkLedger {
public:
    virtual ~BulkLedger() = default;

    /// The whole list, in its order; sales that \a lines may name are not looked at.
    virtual LedgerResult<BulkRun> beginRun(
        const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing) = 0;

    /// Nothing of it will be sent any more. NotFound: there is no such run, or it is through already.
    virtual LedgerResult<BulkRun> endRun(BulkRunId run, const Doing &doing) = 0;

    /// As the sales stand; whether it is under way, and why not, the ledger does not know. NotFound.
    virtual LedgerResult<BulkProgress> progress(BulkRunId run) = 0;

    /// The newest \a limit, with those that are not through first.
    virtual LedgerResult<std::vector<BulkProgress>> runs(int limit) = 0;

    /// Every line in its order, with the sale that it became: none, if not a byte of one ever left. NotFound.
    virtual LedgerResult<std::vector<BulkRunLine>> lines(BulkRunId run) = 0;

    virtual LedgerResult<std::optional<BulkRunId>> runOf(SaleId sale) = 0;

    /// Whether there is an unsettled or attention-wanting sale to this number of this face value beside those of \a
    /// run.
    virtual LedgerResult<bool> resemblesUnresolved(const SaleOrder &order, BulkRunId run) = 0;
};

} // namespace taabia
