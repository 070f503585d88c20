// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"
#include "ports/topupserver.h"

namespace taabia::samples {

/// 06 12 34 56 78, Inwi, 10 DH, *6: the seeds' own example.
SaleOrder order();
SaleOrder order(const char *phone, Operator op, int dirhams, const char *type = "0");

/// A sale of order(), with \a id and a reference made from it.
Sale sale(SaleId id, SaleState state = SaleState::Pending);

/// What the provider answers to sale's POST.
RechargeAccepted accepted(const Sale &sale, int status = 1);
RechargeRecord record(const Sale &sale, int status);
Failure refused(ErrorCode code, const char *codeText = "");
Failure failed(FailureKind kind);

QString providerReferenceOf(const Sale &sale);

template <typename T> Reply<T> reply(Expected<T, Failure> result, int httpStatus, std::optional<qint64> serverTime = {})
{
    return {std::move(result), httpStatus, serverTime, QByteArray("{}")};
}

} // namespace taabia::samples
