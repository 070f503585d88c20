// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/faultplan.h"

#include <cstdio>

namespace taabia::sim {

/// What happened, as a fingerprint that two runs of one seed must share; and in words, when somebody wants to read it.
class Trace {
public:
    explicit Trace(bool readAloud)
        : m_readAloud(readAloud)
    { }

    void note(std::int64_t at, const char *what, std::int64_t a = 0, std::int64_t b = 0)
    {
        m_print = mix(m_print, static_cast<std::uint64_t>(at), static_cast<std::uint64_t>(a * 1'000'003 + b));
        for (const char *letter = what; *letter != '\0'; ++letter)
            m_print = m_print * 31 + static_cast<unsigned char>(*letter);
        if (m_readAloud)
            std::printf("%12.3f s  %-28s %lld %lld\n", static_cast<double>(at) / 1000, what, static_cast<long long>(a),
                static_cast<long long>(b));
    }
    std::uint64_t fingerprint() const { return m_print; }

private:
    bool m_readAloud;
    std::uint64_t m_print = 0;
};

} // namespace taabia::sim
