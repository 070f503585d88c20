// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/systementropy.h"

#include <QRandomGenerator>

namespace taabia {

void SystemEntropy::fill(std::span<std::byte> bytes)
{
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(QRandomGenerator::system()->bounded(256));
}

} // namespace taabia
