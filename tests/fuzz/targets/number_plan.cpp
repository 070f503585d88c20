// SPDX-License-Identifier: GPL-3.0-or-later
//
// The number plan: which operator a block of numbers was given to.
#include "support/demand.h"

#include "domain/numberplan.h"

#include <algorithm>
#include <map>
#include <string>

using namespace taabia;

namespace {

/// Every line "0612,Orange" of a text, the last one of a prefix winning; read with nothing of the decoder.
std::map<std::string, std::string> plainLines(const std::string &text)
{
    std::map<std::string, std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        if (line.size() > 5 && line[4] == ',' && line.find_first_not_of("0123456789") == 4)
            lines[line.substr(0, 4)] = line.substr(5);
        begin = end + 1;
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto plan = NumberPlan::parse(QByteArray::fromStdString(text));
    if (!plan) {
        const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
        DEMAND(plan.error() >= 1 && plan.error() <= lines);
        return 0;
    }
    for (const auto &[prefix, name] : plainLines(text)) {
        const auto suggested = plan->suggest(QString::fromStdString(prefix) + QStringLiteral("345678"));
        DEMAND(suggested);
        for (const Operator op : allOperators) {
            if (name == wireName(op).toStdString())
                DEMAND(suggested == op);
        }
    }
    DEMAND(!plan->suggest(u"061"));
    DEMAND(!plan->suggest(u""));
    return 0;
}
