// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"

#include <QObject>

namespace taabia {

/// Notices that nobody has touched keys, mouse or screen of this program for a while. Monotonic time; of what a
/// program does to the window, nothing counts. UI thread.
class IdleLock : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(Clock &clock, QObject *parent = nullptr);
    ~IdleLock() override;

    void setAfter(std::chrono::minutes minutes); ///< zero: never
    void setWatching(bool watching); ///< from now on, as if it had just been touched

Q_SIGNALS:
    void idle(); ///< once, until setWatching() again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();
    void look();

    Clock &m_clock;
    Clock::TimerId m_timer = Clock::noTimer;
    std::chrono::milliseconds m_after{0};
    std::chrono::milliseconds m_touched{0};
    bool m_watching = false;
};

} // namespace taabia
