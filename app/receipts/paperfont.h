// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace taabia::PaperFont {

/// The bundled Cairo, \a pixels high, without hinting, so that a line is as long on every device. Any thread; makes
/// the font known the first time, for a program without a window. Needs a QGuiApplication.
QFont font(int pixels, bool bold);

} // namespace taabia::PaperFont
