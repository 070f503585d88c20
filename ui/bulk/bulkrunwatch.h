// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkdesk.h"

#include <QElapsedTimer>
#include <QTimer>

namespace taabia {

/// What the till tells about lists that were let go: which one is not through, and the lines of the one that is shown,
/// read again while it runs, at a pace that costs the till little. UI thread.
class BulkRunWatch : public QObject {
    Q_OBJECT
public:
    BulkRunWatch(BulkDesk &desk, QObject *parent = nullptr);

    void look(); ///< for a list that is not through: found()

    void follow(BulkRunId run); ///< its lines: linesRead(), and again with each wantLines()
    void wantLines(); ///< soon

Q_SIGNALS:
    void found(const std::optional<taabia::BulkProgress> &notThrough); ///< the newest one
    void linesRead(const std::vector<taabia::BulkRunLine> &lines);
    void linesRefused(); ///< they are not for whoever is there to see

private:
    void ask();

    BulkDesk &m_desk;
    Ticket m_runs = 0;
    Ticket m_lines = 0;
    BulkRunId m_run = 0;
    bool m_wanted = false;
    QElapsedTimer m_asked;
    QTimer m_pause;
};

} // namespace taabia
