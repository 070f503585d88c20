// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

namespace taabia {

/// How long a person's next key would have had to wait: the time from the first event of a turn of the event loop to
/// the end of that turn, for the thread that made the meter (the UI thread). What is measured:
///
///     stall = wall clock - time in which the thread could have run and the machine ran something else
///
/// A thread that waits (for a lock, a disk, another thread) burns no CPU, so CPU time alone would not see the worst
/// faults; the wall clock alone would blame the program for a busy machine. Linux tells the difference: field 2 of
/// /proc/thread-self/schedstat counts the nanoseconds that a thread stood in the run queue. Waiting for something is
/// not standing in the run queue, and stays in the figure. One wait is forgiven: painting waits for the X server and
/// for the thread that reads its replies, and what they stood in the run queue meanwhile is no fault of the program's
/// either. (Linux only; elsewhere the figure is the wall clock.)
///
/// Idle time is not in it: the clock of a turn starts with the first event that is delivered, not with the sleep
/// before. So the meter turns the loop itself; a test that waits through it measures everything that happens.
class StallMeter : public QObject {
    Q_OBJECT
public:
    using Duration = std::chrono::nanoseconds;

    struct Turn {
        Duration stall{0}; ///< wall clock less the run queues
        Duration cpu{0}; ///< of which it computed; the rest of the stall it waited
        QString in; ///< what it was doing for the longest, as far as the events tell
    };

    StallMeter();
    ~StallMeter() override;

    /// Turns the event loop until \a done, or for \a atMost; the answer is whether it is done. Sleeps between events.
    bool turnUntil(const std::function<bool()> &done, std::chrono::milliseconds atMost);

    /// Something that the test does as the person would, in the UI thread: a key, a click. Counts as one turn.
    void during(const QString &what, const std::function<void()> &action);

    const Turn &worst() const { return m_worst; }
    void reset() { m_worst = {}; }

    /// "63 ms, of which 12 ms computing, in UpdateRequest of SalesView"
    static QString told(const Turn &turn);

    /// What a person takes for at once, and what the UI thread may never exceed. Programs that carry a sanitizer
    /// compute several times slower; their bound has room for it.
    static Duration bound();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reading {
        qint64 wall = 0;
        qint64 cpu = 0;
        qint64 queued = 0;
        qint64 othersQueued = 0;
    };
    /// An event on its way: names that live as long as the program, because every event is noted.
    struct Step {
        int type = 0; ///< QEvent::Type; 0: the action itself
        const char *className = nullptr;
    };
    Reading read() const;
    Turn since(const Reading &begun) const;
    QString told(const Step &step) const;
    void begin(const Step &step);
    void end();
    void closeStep(qint64 wallNow);

    int m_schedstat = -1; ///< of this thread
    std::vector<int> m_others; ///< of the X server and of who reads its replies
    QElapsedTimer m_clock;
    bool m_armed = false; ///< the next event begins a turn
    bool m_running = false;
    Reading m_begun;
    qint64 m_stepBegun = 0;
    qint64 m_longestStep = 0;
    QString m_action;
    Step m_step;
    Step m_longest;
    Turn m_worst;
};

} // namespace taabia
