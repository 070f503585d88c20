// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to GET /history: a broken item hides no other.
#include "support/records.h"
#include "support/wireinput.h"

#include "api/recordcodec.h"

using namespace taabia;
using namespace taabia::fuzz;

namespace {

bool isPlainItem(const Json &item)
{
    return item.is(Json::Kind::Object) && isSmallWhole(item.member("status_code")) && isPlainRecord(item);
}

void compare(const HistoryPage &got, const Json &json)
{
    const Json *pagination = json.member("pagination");
    DEMAND(pagination != nullptr && pagination->is(Json::Kind::Object));
    demandWhole(*pagination, "page", got.page);
    demandWhole(*pagination, "page_size", got.pageSize);
    demandWhole(*pagination, "total", got.total);
    DEMAND(got.page >= 0 && got.pageSize >= 0 && got.total >= 0);

    // The items that were taken stand in the order of the page, and no plain one is missing.
    const Json *items = json.member("items");
    DEMAND(items != nullptr && items->is(Json::Kind::List));
    DEMAND(got.items.size() <= items->items.size());
    std::size_t next = 0;
    for (const RechargeRecord &record : got.items) {
        const PlainJson raw = readPlainJson({record.raw.constData(), static_cast<std::size_t>(record.raw.size())});
        DEMAND(raw.reading == Reading::Strict);
        demandRecord(raw.value, record);
        demandStatus(raw.value, "status_code", record.status);
    }
    for (const Json &item : items->items) {
        if (!isPlainItem(item))
            continue;
        const Json *id = item.member(isMissing(item.member("ref_interne")) ? "id" : "ref_interne");
        while (next < got.items.size() && got.items[next].providerReference.toStdString() != id->text)
            ++next;
        DEMAND(next < got.items.size());
        ++next;
    }
}

bool mustAccept(const Json &json)
{
    const Json *items = json.member("items");
    const Json *pagination = json.member("pagination");
    if (items == nullptr || !items->is(Json::Kind::List) || pagination == nullptr)
        return false;
    for (const char *key : {"page", "page_size", "total"}) {
        const Json *number = pagination->member(key);
        if (!isSmallWhole(number) || number->text.front() == '-')
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)fuzzReply(outcomeFrom(data, size), RecordCodec::decodePage, compare, mustAccept);
    return 0;
}
