// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/readyline.h"

namespace taabia {

ReadyLine::ReadyLine(std::chrono::milliseconds longest)
    : m_longest(longest)
{
    m_end.setSingleShot(true);
    QObject::connect(&m_end, &QTimer::timeout, &m_end, [this] { m_manager.reset(); });
}

void ReadyLine::put(std::unique_ptr<QNetworkAccessManager> manager)
{
    m_manager = std::move(manager);
    m_waiting.start();
    m_end.start(m_longest);
}

std::unique_ptr<QNetworkAccessManager> ReadyLine::take()
{
    m_end.stop();
    if (m_manager && m_waiting.hasExpired(m_longest.count()))
        m_manager.reset();
    return std::move(m_manager);
}

} // namespace taabia
