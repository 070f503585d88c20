// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

namespace taabia::Console {

QStringList arguments(int argc, char *argv[])
{
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    return given;
}

void open() { }

} // namespace taabia::Console
