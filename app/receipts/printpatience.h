// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace taabia {

/// How long a printer may take before it is given up. Tests have less of it.
struct PrintPatience {
    std::chrono::milliseconds connecting{5'000};
    std::chrono::milliseconds answering{3'000}; ///< after the last byte, to say that it is done
    std::chrono::milliseconds total{18'000}; ///< sending; less than an order has, so that it can say what was wrong
    std::chrono::milliseconds order{20'000}; ///< drawing, driver and all; who takes longer is left to himself
};

} // namespace taabia
