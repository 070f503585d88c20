// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shimdisk.h"

#include <cstdlib>
#include <cstring>

namespace taabia {

/// With --flush-ms N among the arguments each sync of this process's databases takes N ms longer, as on a shop's disk:
/// that of a rented machine may answer from memory. Before the first database is opened. Whether it does.
inline bool workOnAShopsDisk(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--flush-ms") == 0) {
            ShimDisk::install().setSyncDelay(std::chrono::milliseconds(std::atoi(argv[i + 1])));
            return true;
        }
    }
    return false;
}

} // namespace taabia
