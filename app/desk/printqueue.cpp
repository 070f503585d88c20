// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/printqueue.h"

#include <algorithm>
#include <array>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int triesEach = 3;
constexpr std::array<milliseconds, triesEach - 1> pauses{3s, 10s}; ///< after the first and the second failure
constexpr milliseconds patience = 30s; ///< for an output that never answers; it promises 20 s itself
constexpr milliseconds diskPause = 5s;

PrintStep stepAfterSuccess(const PrintJob &job, const PrinterSetup &printer, const PrintResult &result)
{
    const bool onPaper = printer.kind != PrinterSetup::Kind::PdfFolder;
    return {onPaper ? PrintState::Printed : PrintState::SavedAsPdf, job.tries, onPaper ? QString() : job.lastError,
        result.printedOn};
}

} // namespace

PrintQueue::PrintQueue(
    PaperLedger &ledger, ReceiptOutput &output, Clock &clock, std::function<void(const PrintJob &)> changed)
    : m_ledger(ledger)
    , m_output(output)
    , m_clock(clock)
    , m_changed(std::move(changed))
{ }

PrintQueue::~PrintQueue()
{
    m_clock.cancel(m_pumpTimer);
    if (m_running)
        m_clock.cancel(m_running->patience);
}

// ---------------------------------------------------------------- what people want

void PrintQueue::setPrinters(Printers printers)
{
    const bool isFirst = !m_printers;
    m_printers = std::move(printers);
    m_dead.clear(); // whoever changes the printers has a reason to hope
    if (isFirst)
        dropOldTestPages();
    sleep(0ms);
}

/// Whoever wanted to see a printer work is long gone, and which printer it was is not known any more.
void PrintQueue::dropOldTestPages()
{
    const LedgerResult<std::vector<PrintJob>> open = m_ledger.openJobs();
    if (!open)
        return;
    for (const PrintJob &job : *open) {
        if (job.kind == PrintKind::TestPage && !m_alone.contains(job.id))
            record(job.id, {PrintState::Cancelled, job.tries, job.lastError, {}});
    }
}

void PrintQueue::added(const PrintJob &job, const std::optional<PrinterSetup> &alone)
{
    if (alone)
        m_alone.insert_or_assign(job.id, *alone);
    sleep(0ms); // never from inside: whoever adds a job has other things to finish first
}

void PrintQueue::retry(PrintJobId id)
{
    if ((m_running && m_running->job.id == id) || isUnrecorded(id))
        return;
    const LedgerResult<PrintJob> job = m_ledger.job(id);
    if (!job || job->state == PrintState::Printed)
        return;
    m_dead.clear(); // somebody has put paper in
    m_places.insert_or_assign(id, Place{});
    record(id, {PrintState::Waiting, 0, job->lastError, {}});
    sleep(0ms);
}

void PrintQueue::cancel(PrintJobId id)
{
    if (m_running && m_running->job.id == id) {
        m_running->cancelled = true;
        return;
    }
    const LedgerResult<PrintJob> job = m_ledger.job(id);
    if (job && (isOpen(job->state) || job->state == PrintState::GivenUp) && !isUnrecorded(id))
        record(id, {PrintState::Cancelled, job->tries, job->lastError, {}});
}

// ---------------------------------------------------------------- one job after the other

void PrintQueue::sleep(milliseconds delay)
{
    m_clock.cancel(m_pumpTimer);
    m_pumpTimer = m_clock.after(delay, [this] {
        m_pumpTimer = Clock::noTimer;
        pump();
    });
}

void PrintQueue::pump()
{
    if (!m_printers || m_running)
        return;
    if (!recordLeftovers()) {
        sleep(diskPause);
        return;
    }
    const LedgerResult<std::vector<PrintJob>> open = m_ledger.openJobs();
    if (!open) {
        sleep(diskPause);
        return;
    }
    const milliseconds now = m_clock.monotonic();
    milliseconds next = milliseconds::max();
    for (const PrintJob &job : *open) {
        const milliseconds due = placeOf(job).notBefore;
        if (due <= now) {
            begin(job);
            return;
        }
        next = std::min(next, due);
    }
    if (next != milliseconds::max())
        sleep(next - now);
}

/// False while the disk does not take what has happened already. Nothing is printed before that is known there.
bool PrintQueue::recordLeftovers()
{
    while (!m_unrecorded.empty()) {
        const Unrecorded oldest = m_unrecorded.front();
        const LedgerResult<PrintJob> saved = m_ledger.recordStep(oldest.job, oldest.step, m_clock.wallClockUtc());
        if (!saved)
            return false;
        m_unrecorded.pop_front();
        m_changed(*saved);
    }
    return true;
}

void PrintQueue::begin(const PrintJob &job)
{
    const std::optional<PrinterSetup> printer = printerFor(job.id, placeOf(job).printer);
    if (!printer) { // the last try was cut short by the end of the program
        record(job.id, {PrintState::GivenUp, job.tries, job.lastError, {}});
        sleep(0ms);
        return;
    }
    const PrintStep step{PrintState::Printing, job.tries + 1, job.lastError, {}};
    const LedgerResult<PrintJob> claimed = m_ledger.recordStep(job.id, step, m_clock.wallClockUtc());
    if (!claimed) {
        sleep(diskPause);
        return;
    }
    const quint64 run = ++m_lastRun;
    m_running = Running{*claimed, *printer, run, Clock::noTimer, false, {}};
    m_running->patience = m_clock.after(patience, [this, run, id = job.id, on = *printer] {
        answered(run, id, on, {false, {}, QStringLiteral("the printer did not answer within 30 seconds")});
    });
    m_changed(*claimed);
    m_output.print(claimed->document, *printer,
        [this, run, id = job.id, on = *printer](const PrintResult &result) { answered(run, id, on, result); });
}

void PrintQueue::answered(quint64 run, PrintJobId job, const PrinterSetup &printer, const PrintResult &result)
{
    if (!m_running || m_running->run != run) {
        cameLate(job, printer, result);
        return;
    }
    m_clock.cancel(m_running->patience);
    const Running ended = *std::exchange(m_running, std::nullopt);
    if (result.printed)
        std::erase(m_dead, ended.printer);
    record(job, stepAfter(ended, result));
    sleep(0ms);
}

PrintStep PrintQueue::stepAfter(const Running &ended, const PrintResult &result)
{
    const PrintJob &job = ended.job;
    if (ended.late && (!result.printed || ended.late->state == PrintState::Printed))
        return *ended.late;
    if (result.printed)
        return stepAfterSuccess(job, ended.printer, result);
    if (ended.cancelled)
        return {PrintState::Cancelled, job.tries, result.error, {}};
    return stepAfterFailure(ended, result.error);
}

PrintStep PrintQueue::stepAfterFailure(const Running &ended, const QString &error)
{
    Place &place = placeOf(ended.job);
    ++place.tries;
    const bool onlyOnce = m_alone.contains(ended.job.id) || isDead(ended.printer);
    if (!onlyOnce && place.tries < triesEach) {
        place.notBefore = m_clock.monotonic() + pauses[static_cast<std::size_t>(place.tries) - 1];
    } else {
        if (!isDead(ended.printer))
            m_dead.push_back(ended.printer);
        place = {place.printer + 1, 0, m_clock.monotonic()};
    }
    const bool anyLeft = printerFor(ended.job.id, place.printer).has_value();
    return {anyLeft ? PrintState::Waiting : PrintState::GivenUp, ended.job.tries, error, {}};
}

/// An output that was given up has spoken after all. If it printed, nobody should print that page again, and nobody be
/// told that it did not come out. Paper is worth more than a file.
void PrintQueue::cameLate(PrintJobId id, const PrinterSetup &printer, const PrintResult &result)
{
    if (!result.printed)
        return;
    if (m_running && m_running->job.id == id) {
        if (!m_running->late || m_running->late->state != PrintState::Printed)
            m_running->late = stepAfterSuccess(m_running->job, printer, result);
        return;
    }
    const LedgerResult<PrintJob> job = m_ledger.job(id);
    if (!job || isUnrecorded(id) || job->state == PrintState::Printed)
        return;
    const PrintStep step = stepAfterSuccess(*job, printer, result);
    if (step.state != job->state)
        record(id, step);
}

/// Puts a step on disk, now or as soon as the disk lets us. The window hears of it only then.
void PrintQueue::record(PrintJobId job, const PrintStep &step)
{
    if (!isOpen(step.state)) {
        m_places.erase(job);
        if (step.state != PrintState::GivenUp) // a person may want to try that printer again
            m_alone.erase(job);
    }
    m_unrecorded.push_back({job, step});
    if (!recordLeftovers())
        sleep(diskPause);
}

// ---------------------------------------------------------------- printers

PrintQueue::Place &PrintQueue::placeOf(const PrintJob &job)
{
    const Place begun{static_cast<std::size_t>(job.tries / triesEach), job.tries % triesEach};
    return m_places.try_emplace(job.id, begun).first->second;
}

std::optional<PrinterSetup> PrintQueue::printerFor(PrintJobId job, std::size_t index) const
{
    if (const auto alone = m_alone.find(job); alone != m_alone.end())
        return index == 0 ? std::optional(alone->second) : std::nullopt;
    if (index < m_printers->inTurn.size())
        return m_printers->inTurn[index];
    return index == m_printers->inTurn.size() ? std::optional(m_printers->lastResort) : std::nullopt;
}

/// A printer that is off is found out by the first job; those behind it do not each wait for it three times.
bool PrintQueue::isDead(const PrinterSetup &printer) const
{
    return std::find(m_dead.begin(), m_dead.end(), printer) != m_dead.end();
}

bool PrintQueue::isUnrecorded(PrintJobId job) const
{
    return std::any_of(
        m_unrecorded.begin(), m_unrecorded.end(), [job](const Unrecorded &left) { return left.job == job; });
}

} // namespace taabia
