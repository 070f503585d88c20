// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/serverclock.h"

#include "ports/clock.h"

namespace taabia {

void ServerClock::heard(std::optional<qint64> serverTime)
{
    if (!serverTime)
        return;
    m_told = serverTime;
    m_toldAt = m_clock.monotonic();
}

std::optional<qint64> ServerClock::now() const
{
    if (!m_told)
        return std::nullopt;
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_toldAt);
    return *m_told + since.count();
}

} // namespace taabia
