// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apireply.h"
#include "sandbox/provider.h"
#include "sandbox/scenarios.h"

namespace taabia {

/// POST /recharge and POST /recharge/bulk, with everything that training numbers do to them.
class RechargeDesk {
public:
    explicit RechargeDesk(Provider &provider);

    ApiReply single(const QByteArray &body);
    ApiReply bulk(const QByteArray &body);

private:
    Expected<AcceptedRecharge, ApiRefusal> accept(const RechargeOrder &order, const Scenario &scenario);
    std::optional<ApiReply> insteadOfServing(const RechargeOrder &order, const Scenario &scenario);
    ApiReply disturbed(Fault fault, const QByteArray &json) const;
    ApiRefusal takenByStranger(const RechargeOrder &order);

    Provider &m_provider;
};

/// An undisclosed limit that an honest client does not meet.
constexpr qsizetype mostBulkItems = 500;

} // namespace taabia
