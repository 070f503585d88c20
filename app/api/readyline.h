// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <memory>

namespace taabia {

/// The connection of the next POST, opened while its sale is being put on the disk. It is given away once, and only
/// while it is young: a server may be about to close one that stood idle, and would leave the sale in doubt for
/// nothing. Till thread.
class ReadyLine {
public:
    explicit ReadyLine(std::chrono::milliseconds longest);

    /// Keeps \a manager, whose connection is being opened, in place of the one before.
    void put(std::unique_ptr<QNetworkAccessManager> manager);

    /// Null: there is none, or it waited too long.
    std::unique_ptr<QNetworkAccessManager> take();

private:
    const std::chrono::milliseconds m_longest;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QElapsedTimer m_waiting; ///< the timer does not fire while this thread waits for its disk
    QTimer m_end;
};

} // namespace taabia
