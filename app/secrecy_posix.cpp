// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX only (and a call of Linux's own, where it is).
#include "secrecy.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace taabia::Secrecy {

void forbidDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void keepFilesFromOthers()
{
    const mode_t asSetUp = umask(S_IRWXO);
    umask(asSetUp | S_IRWXO);
}

} // namespace taabia::Secrecy
