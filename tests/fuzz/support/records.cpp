// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "demand.h"

namespace taabia::fuzz {

void demandRecord(const Json &json, const RechargeRecord &got)
{
    DEMAND(!got.providerReference.isEmpty());
    const Json *own = json.member("ref_interne");
    const bool named = !isMissing(own) && !(own->is(Json::Kind::Text) && own->text.empty());
    demandIdentifier(json, named ? "ref_interne" : "id", got.providerReference);
    demandIdentifier(json, "external_reference", got.externalReference);
    demandText(json, "phone", got.phone);
    demandText(json, "operator", got.op);
    demandIdentifier(json, "type", got.type);
    demandAmount(json, "value", got.faceValue);
    demandAmount(json, "billing_amount", got.billed);
    demandText(json, "created_at", got.createdAt);
    demandText(json, "executed_at", got.executedAt);
}

bool isPlainRecord(const Json &json)
{
    for (const char *key : {"external_reference", "phone", "operator", "type", "created_at", "executed_at"}) {
        if (!isPlainTextOrMissing(json.member(key)))
            return false;
    }
    const Json *own = json.member("ref_interne");
    return isPlainText(own) || (isMissing(own) && isPlainText(json.member("id")));
}

} // namespace taabia::fuzz
