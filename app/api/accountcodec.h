// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

namespace taabia {

/// GET /me, /balance, /prices and /health.
namespace AccountCodec {

/// GET /me, where the balance is called "solde".
Decoded<Account> decodeAccount(const QByteArray &json);

/// GET /balance. The balance is mandatory; a credit limit that is missing or no amount counts as none.
Decoded<Balance> decodeBalance(const QByteArray &json);

/// GET /prices. Operators are matched whatever their case; an unknown one, or a margin that is no whole number of
/// hundredths of a percent or beyond 1000 %, is left out. Of an operator that comes twice the last line counts.
Decoded<Prices> decodePrices(const QByteArray &json);

/// GET /health. Its reply is documented nowhere; any JSON object will do, so that the page of a hotel's network, which
/// answers 200 to everything, is not taken for the provider.
Decoded<ServerHealth> decodeHealth(const QByteArray &json);

} // namespace AccountCodec
} // namespace taabia
