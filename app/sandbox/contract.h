// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apireply.h"
#include "sandbox/callercheck.h"
#include "sandbox/provider.h"

namespace taabia {

constexpr QLatin1String productionBasePath("/rest/V1/recharge-api");
constexpr QLatin1String sandboxBasePath("/rest/V1/recharge-api/sandbox");

/// The MoroccoTopup contract as its documents tell it: which address does what, who may ask, what the answer looks
/// like. Both base paths show the same world. /health alone asks for no credentials: it is there to be probed.
class Contract {
public:
    explicit Contract(CallerCheck callers);

    /// On the world's thread, inside a transaction, after Provider::catchUp().
    ApiReply answer(const ApiRequest &request, Provider &provider) const;

    /// The answer when the transaction of answer() could not be kept.
    static ApiReply answerWhenNotKept(const ApiRequest &request);

private:
    std::optional<ApiRefusal> admission(const ApiRequest &request, Provider &provider) const;

    CallerCheck m_callers;
};

} // namespace taabia
