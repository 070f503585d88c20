// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows only.
#include "secrecy.h"

#include <qt_windows.h>

namespace taabia::Secrecy {

void forbidDumps()
{
    // No box that offers to send a report, and so no report with the memory in it.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

void keepFilesFromOthers() { }

} // namespace taabia::Secrecy
