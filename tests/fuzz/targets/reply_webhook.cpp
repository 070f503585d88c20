// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers to GET and POST /webhook.
#include "support/wireinput.h"

#include "api/webhookcodec.h"

using namespace taabia;
using namespace taabia::fuzz;

namespace {

void compare(const WebhookConfig &got, const Json &json)
{
    demandText(json, "webhook_url", got.url);
    demandText(json, "ip_whitelist", got.ipWhitelist);
    // What was read can be sent back, and comes back as it was.
    const Decoded<WebhookConfig> again = WebhookCodec::decode(WebhookCodec::encode(got));
    DEMAND(again && again->url == got.url && again->ipWhitelist == got.ipWhitelist);
}

bool mustAccept(const Json &json)
{
    const Json *url = json.member("webhook_url");
    return url != nullptr && isPlainTextOrMissing(url) && isPlainTextOrMissing(json.member("ip_whitelist"));
}

bool saysSuccess(const Json &json)
{
    const Json *success = json.member("success");
    return success != nullptr && success->is(Json::Kind::Flag) && success->flag;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const WireOutcome outcome = outcomeFrom(data, size);
    (void)fuzzReply(outcome, WebhookCodec::decode, compare, mustAccept);
    (void)fuzzReply(
        outcome, WebhookCodec::decodeUpdated,
        [](const WebhookConfig &got, const Json &json) {
            DEMAND(saysSuccess(json));
            compare(got, json);
        },
        [](const Json &json) { return saysSuccess(json) && mustAccept(json); });
    return 0;
}
