// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salemachine.h"
#include "ports/saleledger.h"

#include <chrono>
#include <optional>

namespace taabia {

/// What the Cashier has in hand of one sale: the ledger's row, where the machine stands, the bytes to send.
struct Dossier {
    Sale sale;
    SaleProgress progress;
    QByteArray body;
    std::optional<std::chrono::milliseconds> heldSince; ///< monotonic; empty if an earlier run made the sale
};

/// As the ledger remembers it: attempts without an outcome count as in flight.
Dossier dossierOf(const SaleDetails &details);

/// Whether a person would see a difference.
bool looksDifferent(const Sale &a, const Sale &b);

/// Whether a report says of the sale what the ledger does not hold yet.
bool tellsSomethingNew(const Sale &sale, const StatusReport &report);

} // namespace taabia
