// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgerhealth.h"

namespace taabia {

LedgerHealth::LedgerHealth(HealthCheckFactory factory)
    : m_factory(std::move(factory))
{ }

LedgerHealth::~LedgerHealth() = default;

void LedgerHealth::check()
{
    if (m_waiting.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting = false;
            const std::optional<LedgerError> found = m_factory()->look(m_stop);
            if (m_stop)
                return;
            if (found)
                Q_EMIT troubled(*found);
            else
                Q_EMIT sound();
        },
        Qt::QueuedConnection);
}

} // namespace taabia
