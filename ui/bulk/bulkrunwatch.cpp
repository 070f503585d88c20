// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkrunwatch.h"

#include <algorithm>

namespace taabia {

namespace {
constexpr qint64 shortestPauseMs = 700;
constexpr qint64 pauseFactor = 10; ///< at most a tenth of the till's time goes into reading lines
} // namespace

BulkRunWatch::BulkRunWatch(BulkDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_wanted)
            ask();
    });
    connect(&desk, &BulkDesk::runsRead, this, [this](Ticket ticket, const std::vector<BulkProgress> &runs) {
        if (ticket == 0 || ticket != m_runs)
            return;
        m_runs = 0;
        const auto open =
            std::find_if(runs.begin(), runs.end(), [](const BulkProgress &run) { return !run.run.endedUtc.isValid(); });
        Q_EMIT found(open == runs.end() ? std::nullopt : std::optional(*open));
    });
    connect(
        &desk, &BulkDesk::linesRead, this, [this](Ticket ticket, BulkRunId run, const std::vector<BulkRunLine> &lines) {
            if (ticket == 0 || ticket != m_lines)
                return;
            m_lines = 0;
            m_pause.start(static_cast<int>(std::max(shortestPauseMs, pauseFactor * m_asked.elapsed())));
            if (run == m_run)
                Q_EMIT linesRead(lines);
            else
                ask(); // another list is shown meanwhile
        });
    connect(&desk, &BulkDesk::refused, this, [this](Ticket ticket, const BulkRefusal &why) {
        if (ticket == 0)
            return;
        if (ticket == m_runs)
            m_runs = 0;
        if (ticket == m_lines) {
            m_lines = 0;
            m_pause.start(shortestPauseMs);
            if (why.kind == BulkRefusal::Kind::NotAllowed)
                Q_EMIT linesRefused();
        }
    });
}

void BulkRunWatch::look()
{
    m_runs = m_desk.askRuns();
}

void BulkRunWatch::follow(BulkRunId run)
{
    m_run = run;
    m_pause.stop();
    ask();
}

void BulkRunWatch::wantLines()
{
    if (m_lines == 0 && !m_pause.isActive())
        ask();
    else
        m_wanted = true;
}

void BulkRunWatch::ask()
{
    m_wanted = false;
    if (m_run == 0)
        return;
    m_asked.start();
    m_lines = m_desk.askLines(m_run);
}

} // namespace taabia
