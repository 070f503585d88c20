// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/logfile.h"
#include "log/logline.h"
#include "log/logmask.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace taabia {

/// The program's log. Lines are handed over in memory and written by a thread of its own, so that nobody who sells
/// waits for the disk; a crash loses those of the last moment at most (they are on their way for milliseconds), a power
/// cut what the system had not written yet. Where the disk does not keep up, lines are left out and their number is
/// told. Any thread.
class Log {
public:
    explicit Log(const QString &folder, const LogFile::Bounds &bounds = {});
    ~Log(); ///< writes what is left

    void write(const LogLine &line);

    /// See LogMask::conceal(): from the next line on.
    void conceal(const Secret &secret);

    /// With all that is concealed by now, for what goes out beside the log.
    LogMask mask();

    /// Waits until what was handed over so far is written.
    void flush();

    /// The warnings and worse of Qt go into this log too, as foreign text, and then where they went before; until it is
    /// destroyed. One log of a program. A fatal one is waited for.
    void takeQtMessages();

    static constexpr std::size_t mostWaiting = 5000; ///< lines

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable m_written;
    std::deque<LogLine> m_waiting;
    std::vector<Secret> m_secrets;
    std::size_t m_concealed = 0; ///< of them, by m_mask
    qint64 m_leftOut = 0;
    bool m_writing = false;
    bool m_ending = false;
    LogMask m_mask; ///< the thread's
    const QString m_folder;
    const LogFile::Bounds m_bounds;
    std::thread m_thread; // the last: it uses the others
};

} // namespace taabia
