// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

namespace taabia {

/// POST /recharge.
namespace RechargeCodec {

/// Compact JSON in the order of the API's own sample: phone, operator, value, type, external_reference. The value is
/// a JSON number with just the decimals it needs: 10, 7.5. The same order always gives the same bytes.
QByteArray encode(const SaleOrder &order, const ExternalReference &reference);

/// Accepted is only what says "success": true with a status_code and a ref_interne. A 200 with "success": false is
/// documented nowhere, so it proves nothing: an error, for which the sale is asked for by-ref. The external_reference
/// is carried as it came, the caller compares it.
Decoded<RechargeAccepted> decode(const QByteArray &json);

} // namespace RechargeCodec
} // namespace taabia
