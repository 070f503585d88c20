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

} // namespace taabia
