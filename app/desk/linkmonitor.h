// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <functional>

namespace taabia {

/// How we stand with the server, told by every call that ends. Till thread.
class LinkMonitor {
public:
    explicit LinkMonitor(std::function<void(const LinkView &)> changed)
        : m_changed(std::move(changed))
    { }

    /// A call ended; \a failure is null if it brought a result.
    void heard(const Failure *failure);
    template <typename T> void heard(const Reply<T> &reply) { heard(reply.result ? nullptr : &reply.result.error()); }

    const LinkView &view() const { return m_view; }

    /// True if the failure says something about the line or the account, not about one recharge.
    static bool isTrouble(const Failure &failure);

private:
    std::function<void(const LinkView &)> m_changed;
    LinkView m_view;
};

} // namespace taabia
