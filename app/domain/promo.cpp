// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promo.h"

#include <algorithm>

namespace taabia {

std::optional<Promo> Promo::fromType(QStringView type)
{
    const bool digits = std::all_of(type.begin(), type.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool leadingZero = type.size() > 1 && type.front() == u'0'; // "06" would be a second name for "6"
    if (type.isEmpty() || type.size() > maxDigits || !digits || leadingZero)
        return std::nullopt;
    return Promo(type.toString());
}

} // namespace taabia
