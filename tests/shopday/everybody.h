// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace taabia {

/// What everybody needs of whatever a window shows, whoever he is: names and roles for a screen reader, a focus that is
/// seen, and words that stand out from their ground, as they were painted and not as they were meant. Each fails the
/// test at the first thing that is not so, and says how many it has looked at.
namespace Everybody {

int hearsEveryControl(const QWidget &window);
int seesTheFocus(const QWidget &window); ///< \a window has the keyboard
int readsEveryWord(QWidget &window);

/// Of the words in \a place, in the window's coordinates, to their ground.
double paintedContrast(QWidget &window, const QRect &place);

} // namespace Everybody
} // namespace taabia
