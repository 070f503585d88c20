// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace taabia {

/// Fusion, which looks the same on every system, but for the boxes that are ticked: those are as large as the text, and
/// ticked or not they have a frame in both themes.
class TillStyle : public QProxyStyle {
public:
    TillStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace taabia
