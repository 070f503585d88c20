// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace taabia {

/// What several widgets draw alike. All sizes in device-independent pixels.
namespace Painting {

/// No target is smaller: a thumb must hit it.
constexpr int smallestTarget = 40;
constexpr int radius = 10;

/// A filled box with a border that lies inside \a box, so that neighbours stay aligned whatever the border's width.
void box(QPainter &painter, const QRectF &box, const QColor &ground, const QColor &border, qreal width,
    qreal corner = radius);

/// The ring by which the keyboard's place is seen: inside the border, so that nothing around it moves.
void focusRing(QPainter &painter, const QRectF &box, const QColor &color, qreal corner = radius);

/// A key cap: "F1", "Alt+O", "Enter".
QSize keyCapSize(const QString &key);
void keyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &line);

} // namespace Painting
} // namespace taabia
