// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedname.h"

#include "domain/digits.h"

namespace taabia {

namespace {

constexpr qsizetype longest = 64;

/// The letters that decomposing leaves apart although people type one for the other.
QChar oneForm(QChar c)
{
    switch (c.unicode()) {
    case 0x0629: // teh marbuta
        return QChar(u'\u0647');
    case 0x0649: // alef maksura
        return QChar(u'\u064A');
    case 0x0671: // alef wasla
        return QChar(u'\u0627');
    case 0x06A9: // Persian keheh
        return QChar(u'\u0643');
    case 0x06CC: // Persian yeh
        return QChar(u'\u064A');
    default:
        return c;
    }
}

} // namespace

QString foldedName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    if (trimmed.size() > longest)
        return {};
    QString folded;
    const QString parts = plainDigits(trimmed).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (c.isLetterOrNumber() && c != QChar(u'\u0640')) // the tatweel only stretches a word
            folded += oneForm(c);
    }
    return folded;
}

} // namespace taabia
