// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

namespace taabia {

QString Fonts::load()
{
    QString family;
    for (const char *weight : {"Regular", "SemiBold", "Bold"}) {
        const int id =
            QFontDatabase::addApplicationFont(QStringLiteral(":/taabia/fonts/Cairo-%1.ttf").arg(QLatin1String(weight)));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        // SemiBold may call itself a family of its own; the Regular's name is the one that the weights share.
        if (family.isEmpty() && !families.isEmpty()) {
            family = families.front();
        }
    }
    return family;
}

static double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Badge:
        return 0.72;
    case TextSize::Small:
        return 0.87;
    case TextSize::Body:
        return 1.0;
    case TextSize::Lead:
        return 1.13;
    case TextSize::Tile:
        return 1.2;
    case TextSize::Action:
        return 1.4;
    case TextSize::Figure:
        return 2.1;
    case TextSize::Readback:
        return 4.0;
    }
    return 1.0;
}

QFont Fonts::font(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const double factor = factorOf(size);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    font.setWeight(weight);
    return font;
}

int Fonts::lineHeight(const QFont &font)
{
    const QFontMetrics metrics(font);
    // Cap height and room for descenders and Arabic marks above and below.
    return qRound(metrics.capHeight() * 2.05);
}

} // namespace taabia
