// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to GET /me.
#include "support/wireinput.h"

#include "api/accountcodec.h"

#include <algorithm>
#include <array>

using namespace taabia;
using namespace taabia::fuzz;

namespace {

void compare(const Account &got, const Json &json)
{
    if (got.clientId != 0)
        demandWhole(json, "client_id", got.clientId);
    demandText(json, "name", got.name);
    demandText(json, "code", got.code);
    DEMAND(!got.code.isEmpty());
    demandText(json, "type", got.type);
    demandText(json, "status", got.status);
    demandAmount(json, "solde", got.balance);
    demandText(json, "devise", got.currency);
    demandAmount(json, "credit_limit", got.creditLimit);
    demandText(json, "ip_whitelist", got.ipWhitelist);
    demandText(json, "webhook_url", got.webhookUrl);
}

bool mustAccept(const Json &json)
{
    constexpr std::array texts{"name", "type", "status", "devise", "ip_whitelist", "webhook_url"};
    const Json *id = json.member("client_id");
    return isPlainText(json.member("code")) && (isMissing(id) || isSmallWhole(id))
        && std::all_of(
            texts.begin(), texts.end(), [&](const char *key) { return isPlainTextOrMissing(json.member(key)); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)fuzzReply(outcomeFrom(data, size), AccountCodec::decodeAccount, compare, mustAccept);
    return 0;
}
