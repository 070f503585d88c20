// SPDX-License-Identifier: GPL-3.0-or-later
//
// Platform code: POSIX signals on one side, the Windows console on the other.
#include "sandbox/stopsignal.h"

#ifdef _WIN32

#include <windows.h>

namespace taabia {

namespace {

// The console calls a plain function on a thread of its own, so what it sets has to be reachable from everywhere. An
// event that stays set once it was.
HANDLE stopEvent()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

BOOL WINAPI onConsole(DWORD /*kind*/)
{
    SetEvent(stopEvent());
    return TRUE;
}

} // namespace

StopSignal::StopSignal()
{
    stopEvent();
    SetConsoleCtrlHandler(onConsole, TRUE);
}

void StopSignal::wait()
{
    WaitForSingleObject(stopEvent(), INFINITE);
}

} // namespace taabia

#else

#include <pthread.h>
#include <signal.h>

namespace taabia {

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

StopSignal::StopSignal()
{
    // Blocked in every thread that follows, so that nothing is interrupted and the signal waits to be fetched.
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void StopSignal::wait()
{
    const sigset_t set = stopSignals();
    int which = 0;
    sigwait(&set, &which);
}

} // namespace taabia

#endif
