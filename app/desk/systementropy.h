// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/entropy.h"

namespace taabia {

/// The operating system's generator.
class SystemEntropy : public Entropy {
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace taabia
