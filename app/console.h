// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace taabia::Console {

/// What the program was started with, without its own name, whole in any language.
QStringList arguments(int argc, char *argv[]);

/// What is printed from here on stands in the terminal that the program was started from, if there is one.
void open();

} // namespace taabia::Console
