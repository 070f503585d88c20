// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows only.
#include "console.h"

#include <cstdio>

#include <qt_windows.h>
// after qt_windows.h, on which it builds
#include <shellapi.h>

namespace taabia::Console {

namespace {

bool leadsNowhere(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return !handle || handle == INVALID_HANDLE_VALUE;
}

} // namespace

QStringList arguments(int /*argc*/, char ** /*argv*/)
{
    // argv has been squeezed into the code page of this Windows, where a folder with an Arabic name ends as "????".
    QStringList given;
    int count = 0;
    if (wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 1; i < count; ++i)
            given << QString::fromWCharArray(words[i]);
        LocalFree(words);
    }
    return given;
}

void open()
{
    // A program with a window is given no terminal, even when it was started from one. A file or a pipe that somebody
    // has put in its place is kept.
    const bool output = leadsNowhere(STD_OUTPUT_HANDLE);
    const bool errors = leadsNowhere(STD_ERROR_HANDLE);
    if ((!output && !errors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (output)
        std::freopen("CONOUT$", "w", stdout);
    if (errors)
        std::freopen("CONOUT$", "w", stderr);
}

} // namespace taabia::Console
