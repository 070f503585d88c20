// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taabia {

/// The wish of the user or the system that the program ends: Ctrl+C, SIGTERM, a closed console. Make it before any
/// other thread, and only once in a program.
class StopSignal {
public:
    StopSignal();

    /// Returns when the wish has come, even if it came before.
    void wait();
};

} // namespace taabia
