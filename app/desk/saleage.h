// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salemachine.h"

#include <chrono>
#include <optional>

namespace taabia {

/// How old a sale is, from what can be trusted: the server's seconds when it was made (\a bornServer) and now
/// (\a nowServer), and how long this process has held it (\a held; empty if an earlier run made it). The older of the
/// two readings counts, because a laptop that slept did not count the hours. A sale that by the server's clock was
/// made in the future has no age that can be trusted.
SaleAge saleAge(
    std::optional<qint64> bornServer, std::optional<qint64> nowServer, std::optional<std::chrono::milliseconds> held);

} // namespace taabia
