// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers to GET /balance and GET /health.
#include "support/wireinput.h"

#include "api/accountcodec.h"

using namespace taabia;
using namespace taabia::fuzz;

namespace {

void compare(const Balance &got, const Json &json)
{
    demandAmount(json, "balance", got.amount);
    demandText(json, "devise", got.currency);
    if (got.creditLimit != Money())
        demandAmount(json, "credit_limit", got.creditLimit);
}

bool mustAccept(const Json &json)
{
    return isSmallWhole(json.member("balance")) && isPlainTextOrMissing(json.member("devise"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const WireOutcome outcome = outcomeFrom(data, size);
    (void)fuzzReply(outcome, AccountCodec::decodeBalance, compare, mustAccept);
    (void)fuzzReply(
        outcome, AccountCodec::decodeHealth, [](const ServerHealth &, const Json &) {},
        [](const Json &) { return true; });
    return 0;
}
