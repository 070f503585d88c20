// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <functional>
#include <optional>

namespace taabia {

/// Turns PINs into what may be kept of them: a text from which nobody works the PIN back without trying them all, each
/// at a cost. It costs this computer time too (about a tenth of a second), so the work is done on a thread of its own;
/// the answer comes once, later, on the thread that asked, which runs an event loop, and never once this object has
/// gone. Till thread.
class PinHasher {
public:
    virtual ~PinHasher() = default;

    /// Empty: this computer has not the memory for it now.
    virtual void hash(const Secret &pin, const std::function<void(const std::optional<QByteArray> &)> &done) = 0;

    /// Empty: it cannot be told (no memory, or the text is no hash).
    virtual void check(
        const Secret &pin, const QByteArray &hash, const std::function<void(std::optional<bool>)> &done) = 0;
};

} // namespace taabia
