// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace taabia {

/// Unguessable bytes. A port, so that a simulation can replay a run from one seed. Till thread.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

} // namespace taabia
