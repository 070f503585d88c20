// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to GET /prices: a margin is what the last readable line of its operator says, to the hundredth of a
// percent, or it is not known.
#include "support/wireinput.h"

#include "api/accountcodec.h"

#include <algorithm>

using namespace taabia;
using namespace taabia::fuzz;

namespace {

/// Whether one of the lines that name the operator says that margin.
bool saysMargin(const Json &lines, Operator op, int basisPoints)
{
    return std::any_of(lines.items.begin(), lines.items.end(), [&](const Json &line) {
        const Json *name = line.member("operator");
        const Json *percent = line.member("margin_percent");
        if (name == nullptr || percent == nullptr || operatorFromName(QString::fromStdString(name->text)) != op)
            return false;
        return std::abs(std::strtod(percent->text.c_str(), nullptr) * 100 - basisPoints) < 1e-6;
    });
}

void compare(const Prices &got, const Json &json)
{
    demandText(json, "devise", got.currency);
    const Json *lines = json.member("prices");
    DEMAND(lines != nullptr && lines->is(Json::Kind::List));
    DEMAND(got.margins.size() <= allOperators.size());
    for (const auto &[op, margin] : got.margins) {
        DEMAND(saysMargin(*lines, op, margin.basisPoints()));
        DEMAND(margin.basisPoints() >= -100'000 && margin.basisPoints() <= 100'000);
    }
}

bool mustAccept(const Json &json)
{
    const Json *lines = json.member("prices");
    return lines != nullptr && lines->is(Json::Kind::List) && isPlainTextOrMissing(json.member("devise"))
        && std::all_of(lines->items.begin(), lines->items.end(),
            [](const Json &line) { return isPlainText(line.member("operator")); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)fuzzReply(outcomeFrom(data, size), AccountCodec::decodePrices, compare, mustAccept);
    return 0;
}
