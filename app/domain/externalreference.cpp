// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalreference.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr qsizetype longest = 64;

bool isAllowed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'
        || c == u'.';
}

} // namespace

ExternalReference ExternalReference::make(QStringView tillPrefix, const Entropy &random)
{
    Q_ASSERT(!tillPrefix.isEmpty() && tillPrefix.size() <= 8);
    QString text = tillPrefix.toString() + QLatin1Char('-');
    unsigned buffer = 0;
    unsigned bits = 0;
    for (const std::byte byte : random) {
        buffer = (buffer << 8U) | std::to_integer<unsigned>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(alphabet[(buffer >> bits) & 31U]);
        }
        buffer &= (1U << bits) - 1U;
    }
    text += QLatin1Char(alphabet[(buffer << (5U - bits)) & 31U]); // 128 bits are 25 letters and 3 bits more
    return ExternalReference(text);
}

std::optional<ExternalReference> ExternalReference::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > longest || !std::all_of(text.begin(), text.end(), isAllowed))
        return std::nullopt;
    return ExternalReference(text.toString());
}

} // namespace taabia
