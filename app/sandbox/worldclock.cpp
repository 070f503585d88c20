// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/worldclock.h"

#include <QDateTime>

namespace taabia {

void WorldClock::onJump(std::function<void()> /*wake*/) { }

qint64 SystemWorldClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace taabia
