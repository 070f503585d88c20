// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperfont.h"

#include <QFontDatabase>
#include <QStringList>

namespace taabia {

/// Two names lead to the same face on some systems and to different ones on others, so the files tell theirs.
static QString bundledFamily()
{
    QString family;
    for (const char *weight : {"Regular", "SemiBold", "Bold"}) {
        const int id =
            QFontDatabase::addApplicationFont(QStringLiteral(":/taabia/fonts/Cairo-%1.ttf").arg(QLatin1String(weight)));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty())
            family = families.front();
    }
    return family;
}

QFont PaperFont::font(int pixels, bool bold)
{
    static const QString family = bundledFamily(); // once, whichever thread is first
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoSubpixelAntialias));
    font.setKerning(true);
    return font;
}

} // namespace taabia
