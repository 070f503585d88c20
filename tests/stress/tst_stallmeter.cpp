// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stallmeter.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>
#include <thread>
#include <vector>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

/// Computes for \a time of this thread's own CPU, whatever the others take.
void compute(std::chrono::milliseconds time)
{
    timespec now{};
    const auto elapsed = [&now] {
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); // POSIX; this folder's tests are for Linux
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    for (const auto begun = elapsed(); elapsed() - begun < time;) { }
}

} // namespace

/// The meter itself: it must see a thread that waits and a thread that computes, and must not see a machine that is
/// busy.
class TestStallMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThreadThatWaitsIsSeenThoughItComputesNothing()
    {
        StallMeter meter;
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            QThread::msleep(120);
            done = true;
        });
        QVERIFY(meter.turnUntil([&done] { return done; }, 10s));
        QVERIFY2(meter.worst().stall >= 100ms, qPrintable(StallMeter::told(meter.worst())));
        QVERIFY2(meter.worst().cpu < 50ms, qPrintable(StallMeter::told(meter.worst())));
        QVERIFY(meter.worst().stall > 50ms);
    }

    void aThreadThatComputesIsSeen()
    {
        StallMeter meter;
        meter.during(QStringLiteral("computing"), [] { compute(80ms); });
        QVERIFY2(meter.worst().stall >= 79ms, qPrintable(StallMeter::told(meter.worst())));
        QCOMPARE(meter.worst().in, QStringLiteral("computing"));
    }

    void manySmallEventsAtOnceAreOneStall()
    {
        StallMeter meter;
        int seen = 0;
        for (int i = 0; i < 100; ++i) {
            QMetaObject::invokeMethod(
                this,
                [&seen] {
                    compute(1ms);
                    ++seen;
                },
                Qt::QueuedConnection);
        }
        QVERIFY(meter.turnUntil([&seen] { return seen == 100; }, 10s));
        QVERIFY2(meter.worst().stall >= 99ms, qPrintable(StallMeter::told(meter.worst())));
    }

    void aThreadThatSleepsUntilSomethingHappensIsNoStall()
    {
        StallMeter meter;
        bool done = false;
        QTimer::singleShot(300, this, [&done] { done = true; });
        QVERIFY(meter.turnUntil([&done] { return done; }, 10s));
        QVERIFY2(meter.worst().stall < 50ms, qPrintable(StallMeter::told(meter.worst())));
    }

    void aMachineThatIsBusyIsNoStall()
    {
        // More threads than cores, all computing: the wall clock of the turn is a multiple of its CPU time.
        std::atomic<bool> stop = false;
        std::vector<std::thread> others;
        for (unsigned i = 0; i < 3 * std::thread::hardware_concurrency(); ++i) {
            others.emplace_back([&stop] {
                while (!stop) { }
            });
        }
        StallMeter meter;
        QElapsedTimer wall;
        wall.start();
        meter.during(QStringLiteral("a little work"), [] { compute(30ms); });
        const qint64 wallMs = wall.elapsed();
        stop = true;
        for (std::thread &other : others)
            other.join();
        QVERIFY2(meter.worst().stall < 45ms, qPrintable(StallMeter::told(meter.worst())));
        if (wallMs < 45)
            QSKIP("this machine has cores to spare: the run queue was never long");
    }
};

QTEST_GUILESS_MAIN(TestStallMeter)
#include "tst_stallmeter.moc"
