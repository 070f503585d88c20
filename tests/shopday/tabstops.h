// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace taabia {

/// Where the Tab key leads, and whether a person sees it there.
namespace TabStops {

/// Once around \a window, which has the keyboard, from where that begins. Fails the test at a stop that is not in
/// sight.
std::vector<QWidget *> walk(const QWidget &window);

/// In the window's own coordinates.
QRect placeOf(const QWidget *widget);

/// Fails the test unless \a stop, while it is visible, shows that it has the keyboard.
void isSeen(QWidget *stop);

/// For a sentence about it.
QString nameOf(const QWidget *widget);

} // namespace TabStops
} // namespace taabia
