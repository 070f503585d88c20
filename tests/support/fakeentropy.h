// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/entropy.h"

#include <cstdint>

namespace taabia {

/// Bytes that look random and are the same in every run.
class FakeEntropy : public Entropy {
public:
    explicit FakeEntropy(std::uint32_t seed = 1)
        : m_state(seed)
    { }
    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte &byte : bytes) {
            m_state = m_state * 1664525U + 1013904223U;
            byte = static_cast<std::byte>(m_state >> 24U);
        }
    }

private:
    std::uint32_t m_state;
};

} // namespace taabia
