// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tillstyle.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace taabia {

namespace {
constexpr qreal frame = 2;
constexpr qreal corner = 4;
} // namespace

TillStyle::TillStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

int TillStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        ? Icons::textSize()
        : QProxyStyle::pixelMetric(metric, option, widget);
}

void TillStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Colors &colors = Colors::current();
    const bool ticked = !(option->state & State_Off);
    const bool usable = option->state & State_Enabled;
    const QColor &edge = ticked && usable ? colors.accent : colors.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, frame));
    painter->setBrush(ticked ? edge : colors.card);
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2), corner, corner);
    if (ticked) {
        const QSize size = option->rect.size();
        const int side = std::min(size.width(), size.height()) - static_cast<int>(frame);
        const qreal ratio = painter->device()->devicePixelRatioF();
        QRect place(0, 0, side, side);
        place.moveCenter(option->rect.center());
        painter->drawPixmap(place, Icons::pixmap(QStringLiteral("check"), colors.onAccent, side, ratio));
    }
    painter->restore();
}

} // namespace taabia
