// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace taabia {

IdleLock::IdleLock(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    qApp->installEventFilter(this); // lists and menus that drop down are windows of their own
}

IdleLock::~IdleLock()
{
    m_clock.cancel(m_timer);
}

void IdleLock::setAfter(std::chrono::minutes minutes)
{
    m_after = minutes;
    wait();
}

void IdleLock::setWatching(bool watching)
{
    m_watching = watching;
    m_touched = m_clock.monotonic();
    wait();
}

void IdleLock::wait()
{
    m_clock.cancel(m_timer);
    m_timer = Clock::noTimer;
    if (m_watching && m_after.count() > 0)
        m_timer = m_clock.after(
            std::max(m_touched + m_after - m_clock.monotonic(), std::chrono::milliseconds(1)), [this] { look(); });
}

void IdleLock::look()
{
    m_timer = Clock::noTimer;
    if (m_clock.monotonic() < m_touched + m_after) {
        wait(); // touched meanwhile: one timer, however many keys
        return;
    }
    m_watching = false;
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        if (m_watching && event->spontaneous())
            m_touched = m_clock.monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace taabia
