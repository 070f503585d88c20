// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digits.h"

namespace taabia {

namespace {

bool steersDirection(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF
        || c == 0x061C;
}

} // namespace

QString plainDigits(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (steersDirection(c))
            continue;
        if (c >= 0x0660 && c <= 0x0669)
            plain += QChar(u'0' + (c - 0x0660));
        else if (c >= 0x06F0 && c <= 0x06F9)
            plain += QChar(u'0' + (c - 0x06F0));
        else if (c == 0x066B) // Arabic decimal separator
            plain += u',';
        else if (c == 0x066C) // Arabic thousands separator
            plain += u' ';
        else
            plain += ch.isSpace() ? QChar(u' ') : ch;
    }
    return plain;
}

} // namespace taabia
