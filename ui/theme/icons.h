// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace taabia {

/// The bundled line icons (Lucide), tinted at run time from their alpha so that one file serves both themes.
namespace Icons {

/// \a name as in resources/icons without its ending; \a size in device-independent pixels. Sharp on screens of the
/// given pixel ratio. An unknown name is an empty picture of that size.
QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// For widgets that take a QIcon; the same colour in all states.
QIcon icon(const QString &name, const QColor &color, int size = 20);

/// The program's own icon, untinted.
QIcon programIcon();

/// A size for icons beside text of the application's font: 20 for the standard one.
int textSize();

} // namespace Icons
} // namespace taabia
