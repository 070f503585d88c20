// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to POST /recharge/bulk: line n is line n, or nothing is.
#include "support/wireinput.h"

#include "api/bulkcodec.h"

#include <algorithm>

using namespace taabia;
using namespace taabia::fuzz;

namespace {

void compareLine(const BulkLine &got, const Json &json)
{
    const Json *success = json.member("success");
    DEMAND(success != nullptr && success->is(Json::Kind::Flag) && success->flag == got.success);
    demandStatus(json, "status_code", got.status);
    demandIdentifier(json, "ref_interne", got.providerReference);
    demandText(json, "error", got.error);
    DEMAND(!got.success || (got.status && !got.providerReference.isEmpty()));
}

void compare(const BulkAnswer &got, const Json &json)
{
    const Json *items = json.member("items");
    DEMAND(items != nullptr && items->is(Json::Kind::List));
    DEMAND(got.lines.size() == items->items.size());
    for (std::size_t i = 0; i < got.lines.size(); ++i)
        compareLine(got.lines[i], items->items[i]);
    demandAmount(json, "balance", got.balance);
}

bool isPlainLine(const Json &line)
{
    const Json *success = line.member("success");
    if (success == nullptr || !success->is(Json::Kind::Flag) || !isPlainTextOrMissing(line.member("error")))
        return false;
    const bool told = isSmallWhole(line.member("status_code")) && isPlainText(line.member("ref_interne"));
    const bool silent = isMissing(line.member("status_code")) && isMissing(line.member("ref_interne"));
    return told || (silent && !success->flag);
}

bool mustAccept(const Json &json)
{
    const Json *items = json.member("items");
    return items != nullptr && items->is(Json::Kind::List)
        && std::all_of(items->items.begin(), items->items.end(), isPlainLine);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)fuzzReply(outcomeFrom(data, size), BulkCodec::decode, compare, mustAccept);
    return 0;
}
