// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

#include <atomic>

namespace taabia {

/// Reads the whole ledger through for damage, beside whoever writes into it. Takes as long as the disk does: on a
/// thread of its own.
class HealthCheck {
public:
    virtual ~HealthCheck() = default;

    /// Damaged, if it is. Another kind, if it could not be read to the end, which is no verdict. Empty: it is sound, or
    /// \a stop was set meanwhile.
    virtual std::optional<LedgerError> look(const std::atomic<bool> &stop) = 0;
};

} // namespace taabia
