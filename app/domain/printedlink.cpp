// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/printedlink.h"

#include "domain/digits.h"

#include <algorithm>

namespace taabia {

static bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

std::optional<QByteArray> PrintedLink::read(const QString &typed)
{
    QString digits = plainDigits(typed);
    digits.remove(u' ');
    if (digits.isEmpty())
        return QByteArray();
    const bool isLink = std::all_of(digits.cbegin(), digits.cend(), isHex);
    if (!isLink || digits.size() < 2 * fewestBytes || digits.size() > 2 * mostBytes)
        return std::nullopt;
    return QByteArray::fromHex(digits.left(digits.size() / 2 * 2).toLatin1());
}

} // namespace taabia
