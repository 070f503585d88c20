// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salemachine.h"
#include "ports/saleledger.h"
#include "ports/topupserver.h"

namespace taabia {

/// What the answer to one POST /recharge means for its sale.
struct AttemptReading {
    SaleEvent event;
    AttemptReport report;
    std::optional<StatusReport> status; ///< with an accepted one
};

/// Reads it by the table of design section 2: only a 400, 401 or 403 in the documented shape refuses, only a 2xx that
/// names our recharge accepts, and everything in between may have arrived. Pure.
AttemptReading readAttempt(const Sale &sale, const Reply<RechargeAccepted> &reply);

/// What the answer to one POST /recharge/bulk means.
struct BulkReading {
    enum class End {
        Answered, ///< line by line
        Refused, ///< all of it, for a reason that the next call would meet too: see refusal
        Unanswered, ///< each line may have arrived, or not
        NotSent,
    };
    End end = End::Unanswered;
    QString refusal; ///< with Refused: the API's code
    std::vector<AttemptReading> lines; ///< as many as were asked for, by their place
};

/// A line carries no reference, so neither its success nor its refusal is believed before by-ref agrees; what became of
/// the call as a whole is read as in readAttempt(), for each line. Another number of lines than \a lines says nothing
/// of any. Pure.
BulkReading readBulk(std::size_t lines, const Reply<BulkAnswer> &reply);

} // namespace taabia
