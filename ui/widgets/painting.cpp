// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace taabia {

void Painting::box(
    QPainter &painter, const QRectF &box, const QColor &ground, const QColor &border, qreal width, qreal corner)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = width / 2;
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
}

void Painting::focusRing(QPainter &painter, const QRectF &box, const QColor &color, qreal corner)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), corner - 4, corner - 4);
}

QSize Painting::keyCapSize(const QString &key)
{
    const QFontMetrics metrics(Fonts::font(TextSize::Badge));
    const int height = Fonts::lineHeight(Fonts::font(TextSize::Badge)) + 6;
    return {std::max(height, metrics.horizontalAdvance(key) + 12), height};
}

void Painting::keyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &line)
{
    box(painter, rect, Qt::transparent, line, 1, 4);
    painter.setPen(ink);
    painter.setFont(Fonts::font(TextSize::Badge));
    // Key names are Latin in every language; without this "Alt+O" would come out turned around in Arabic.
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.setLayoutDirection(before);
}

} // namespace taabia
