// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

namespace taabia {

/// POST /recharge/bulk.
namespace BulkCodec {

QByteArray encode(const std::vector<BulkOrder> &orders);

/// The lines are matched by position, so one line that cannot be read makes the whole answer unreadable: to leave it
/// out would give every later line another sale's outcome.
Decoded<BulkAnswer> decode(const QByteArray &json);

} // namespace BulkCodec
} // namespace taabia
