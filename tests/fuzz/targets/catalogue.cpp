// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue: what the tiles offer.
#include "support/demand.h"
#include "support/fields.h"

#include "domain/catalogue.h"

using namespace taabia;
using namespace taabia::fuzz;

namespace {

/// The amount that was read for what stands there: nine digits behind the comma are more than it can differ by.
void demandSame(const Json *written, Money got)
{
    DEMAND(written != nullptr);
    DEMAND(got > Money() && got <= Money::largest());
    if (written->is(Json::Kind::Number))
        demandHundredths(written, got.centimes());
}

const Json *offerOf(const Json &json, Operator op)
{
    const Json *found = nullptr;
    for (const Json &entry : json.member("operators")->items) {
        const Json *name = entry.member("operator");
        if (name != nullptr && operatorFromName(QString::fromStdString(name->text)) == op) {
            DEMAND(found == nullptr);
            found = &entry;
        }
    }
    DEMAND(found != nullptr);
    return found;
}

void compare(const Catalogue &got, const Json &json)
{
    demandSame(json.member("smallest_amount"), got.smallestAmount());
    demandSame(json.member("largest_amount"), got.largestAmount());
    DEMAND(got.smallestAmount() <= got.largestAmount());
    for (const Operator op : allOperators) {
        const Json &written = *offerOf(json, op);
        const Offer &offer = got.offer(op);
        const std::vector<Json> &amounts = written.member("amounts")->items;
        const std::vector<Json> &promos = written.member("promos")->items;
        DEMAND(!offer.amounts.empty() && offer.amounts.size() <= 24 && offer.amounts.size() == amounts.size());
        DEMAND(!offer.promos.empty() && offer.promos.size() <= 24 && offer.promos.size() == promos.size());
        for (std::size_t i = 0; i < amounts.size(); ++i)
            demandSame(&amounts[i], offer.amounts[i]);
        for (std::size_t i = 0; i < promos.size(); ++i)
            DEMAND(offer.promos[i].type().toStdString() == promos[i].text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto catalogue = Catalogue::parse(bytes);
    if (!catalogue) {
        DEMAND(!catalogue.error().isEmpty());
        return 0;
    }
    const PlainJson json = readPlainJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    DEMAND(json.reading != Reading::Broken);
    if (json.reading == Reading::Strict)
        compare(*catalogue, json.value);
    return 0;
}
