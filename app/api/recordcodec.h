// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

#include <QJsonObject>

namespace taabia {

/// A recharge as GET /recharge/by-ref, /recharge/by-id and /history tell it.
namespace RecordCodec {

/// The body of by-ref or by-id. The reference may be called ref_interne or id; it and the status are mandatory.
Decoded<RechargeRecord> decode(const QByteArray &json);

/// A page of /history. An item without a readable id and status is left out, and counted: one broken line of last week
/// must not hide the fifty sound ones around it, and a sale that is missing from a page is asked for by-ref.
Decoded<HistoryPage> decodePage(const QByteArray &json);

/// One record inside something larger; \a status stands in where the record carries none (a webhook tells it beside
/// the record). \c raw is left empty.
Decoded<RechargeRecord> decodeObject(const QJsonObject &object, std::optional<StatusCode> status = std::nullopt);

} // namespace RecordCodec
} // namespace taabia
