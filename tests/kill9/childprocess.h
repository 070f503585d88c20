// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

#include <sys/types.h>

namespace taabia::kill9 {

/// A child that can be killed at a given microsecond. It dies with its parent, and with this object.
class ChildProcess {
public:
    using Environment = std::vector<std::pair<QByteArray, QByteArray>>;

    ChildProcess(const QStringList &command, const Environment &environment);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    bool isStarted() const { return m_pid > 0; }

    /// The next line of its standard output, without the line end; nothing if none came in time, or if it has ended.
    std::optional<QByteArray> nextLine(std::chrono::microseconds patience);

    /// kill -9, and waits until it is gone. False if it had ended by itself before.
    bool kill();

    /// SIGTERM, and waits until it is gone.
    void terminate();

private:
    std::optional<QByteArray> takeLine();
    bool end(int signal);

    pid_t m_pid = -1;
    int m_output = -1;
    QByteArray m_unread;
};

/// Precise to about the scheduler's slack, far below a sync of the disk.
void sleepFor(std::chrono::microseconds time);

} // namespace taabia::kill9
