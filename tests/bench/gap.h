// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

/// The longest time for which the event loop of this thread did not come back: what a person feels as a stall.
class Gap {
public:
    Gap()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_all.start();
        m_timer.start();
    }
    void report(const char *what)
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_timer.stop();
        qInfo("%-44s longest gap %6.1f ms, in all %6lld ms", what, double(m_longest) / 1e6, m_all.elapsed());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_all;
    qint64 m_longest = 0;
};
