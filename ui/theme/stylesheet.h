// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QString>

namespace taabia {

/// The one style sheet, made from a set of colours. It dresses Qt's own widgets (fields, lists, tables, plain
/// buttons, scroll bars); Taabia's own widgets paint themselves from Colors::current(). A widget asks for a variation
/// with the dynamic property "look":
///   QLabel       "muted", "title", "figure", "bad", "warning"
///   QPushButton  "primary", "quiet"
///   QFrame       "card"
/// \a basePoints is the application font's size.
QString styleSheet(const Colors &colors, double basePoints);

/// Sets the property and lets the style sheet see it.
void setLook(QWidget *widget, const char *look);

} // namespace taabia
