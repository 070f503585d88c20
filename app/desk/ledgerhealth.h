// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/healthcheck.h"

#include <QObject>

#include <functional>

namespace taabia {

using HealthCheckFactory = std::function<std::unique_ptr<HealthCheck>()>;

/// Has the ledger read through when it is told to, on a thread of its own: neither a customer nor a keystroke waits for
/// it. May be told from any thread.
class LedgerHealth : public QObject {
    Q_OBJECT
public:
    explicit LedgerHealth(HealthCheckFactory factory);
    ~LedgerHealth() override;

    /// Ends in sound() or troubled(), unless it is stopped. One that is waiting answers for all who ask meanwhile.
    void check();

    /// The thread is to end: what is under way is left at the next table.
    void stop() { m_stop = true; }

Q_SIGNALS:
    void sound();
    void troubled(const taabia::LedgerError &trouble);

private:
    HealthCheckFactory m_factory;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_waiting = false;
};

} // namespace taabia
