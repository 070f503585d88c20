// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/papersession.h"

#include "desk/saleprivacy.h"

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds untilProvisional = 20s; ///< the customer will not wait longer for paper
constexpr milliseconds issueRetry = 5s;
constexpr int issueTries = 5;

} // namespace

PaperSession::PaperSession(Identity identity, PaperLedger &ledger, SaleLedger &sales, PaperWriter &writer,
    ReceiptOutput &output, Clock &clock, std::function<void(const PrintJob &)> changed)
    : m_identity(std::move(identity))
    , m_ledger(ledger)
    , m_sales(sales)
    , m_writer(writer)
    , m_output(output)
    , m_clock(clock)
    , m_queue(ledger, output, clock, std::move(changed))
{ }

PaperSession::~PaperSession()
{
    for (const auto &[sale, awaited] : m_awaited)
        m_clock.cancel(awaited.timer);
    m_clock.cancel(m_closedTimer);
}

void PaperSession::setSetup(const PaperSetup &setup)
{
    m_setup = setup;
    PrintQueue::Printers printers{{}, pdfFolder(setup.printer.width)};
    for (const PrinterSetup &printer : {setup.printer, setup.second}) {
        if (printer.kind != PrinterSetup::Kind::None)
            printers.inTurn.push_back(printer);
    }
    m_queue.setPrinters(std::move(printers));
}

PrinterSetup PaperSession::pdfFolder(PaperWidth width) const
{
    PrinterSetup folder;
    folder.kind = PrinterSetup::Kind::PdfFolder;
    folder.address = m_setup.pdfFolder;
    folder.width = width;
    return folder;
}

// ---------------------------------------------------------------- by a person's wish

PaperLedger::Issuer PaperSession::issuer(const QString &clerk) const
{
    return {clerk, m_identity.till, m_identity.training, m_clock.wallClockUtc()};
}

PaperDocument PaperSession::worded(const ReceiptFacts &facts)
{
    return m_writer.receipt(facts, m_setup);
}

LedgerResult<PrintJob> PaperSession::queued(const LedgerResult<PrintJob> &job, const std::optional<PrinterSetup> &alone)
{
    if (job)
        m_queue.added(*job, alone);
    return job;
}

LedgerResult<PrintJob> PaperSession::issue(SaleId sale, const QString &clerk)
{
    return queued(
        m_ledger.issueReceipt(sale, issuer(clerk), [this](const ReceiptFacts &facts) { return worded(facts); }));
}

/// Why whoever is signed in may not have the receipt of \a id; empty if he may.
std::optional<LedgerError> PaperSession::refusalOf(SaleId id)
{
    Permit &permit = *m_identity.permit;
    if (!permit.take(Action::PrintReceipt))
        return LedgerError::notAllowed(Action::PrintReceipt);
    if (permit.may(Action::SeeEverySale))
        return std::nullopt;
    const LedgerResult<Sale> sale = m_sales.sale(id);
    if (!sale)
        return sale.error();
    if (SalePrivacy::maySee(permit, *sale, m_clock.wallClockUtc()) || permit.take(Action::SeeEverySale))
        return std::nullopt;
    return LedgerError::notAllowed(Action::SeeEverySale);
}

LedgerResult<PrintJob> PaperSession::printReceipt(SaleId sale)
{
    if (const std::optional<LedgerError> refusal = refusalOf(sale))
        return Unexpected{*refusal};
    return issue(sale, m_identity.permit->name());
}

LedgerResult<PaperDocument> PaperSession::previewReceipt(SaleId sale)
{
    if (const std::optional<LedgerError> refusal = refusalOf(sale))
        return Unexpected{*refusal};
    const LedgerResult<ReceiptFacts> facts = m_ledger.receiptFacts(sale, issuer(m_identity.permit->name()));
    if (!facts)
        return Unexpected{facts.error()};
    return worded(*facts);
}

LedgerResult<std::vector<PrintJob>> PaperSession::recentJobs(int limit)
{
    LedgerResult<std::vector<PrintJob>> jobs = m_ledger.recentJobs(limit);
    if (jobs) {
        for (PrintJob &job : *jobs)
            job = seen(std::move(job));
    }
    return jobs;
}

PrintJob PaperSession::seen(PrintJob job)
{
    const Permit &permit = *m_identity.permit;
    if (permit.may(Action::SeeReports) && permit.may(Action::SeeEverySale))
        return job;
    const LedgerResult<Sale> sale = job.sale ? m_sales.sale(*job.sale) : LedgerResult<Sale>(Unexpected{LedgerError{}});
    if (!sale || !SalePrivacy::maySee(permit, *sale, m_clock.wallClockUtc()))
        job.document.parts.clear();
    return job;
}

LedgerResult<std::monostate> PaperSession::cancel(PrintJobId id)
{
    const LedgerResult<PrintJob> job = m_ledger.job(id);
    if (!job)
        return Unexpected{job.error()};
    const Action action = job->kind == PrintKind::Receipt ? Action::PrintReceipt : Action::SeeReports;
    if (!m_identity.permit->take(action))
        return Unexpected{LedgerError::notAllowed(action)};
    m_queue.cancel(id);
    return std::monostate{};
}

LedgerResult<PrintJob> PaperSession::printReport(const ShiftReport &report)
{
    PaperDocument document = m_writer.shiftReport(report, m_setup);
    if (m_identity.training && !document.parts.empty()) {
        auto &blocks = document.parts.front().blocks;
        blocks.insert(blocks.begin(), paper::Mark{QStringLiteral("SPECIMEN")});
    }
    const PrintKind kind = report.number ? PrintKind::ZReport : PrintKind::XReport;
    return queued(m_ledger.enqueue(kind, document, m_clock.wallClockUtc()));
}

LedgerResult<PrintJob> PaperSession::printTestPage(const PrinterSetup &printer)
{
    PaperSetup onThis = m_setup;
    onThis.printer = printer;
    const PaperDocument page = m_writer.testPage(onThis);
    return queued(m_ledger.enqueue(PrintKind::TestPage, page, m_clock.wallClockUtc()), printer);
}

void PaperSession::shiftClosed(const ShiftReport &report)
{
    m_closed.push_back(report);
    queueClosed();
}

void PaperSession::queueClosed()
{
    m_clock.cancel(m_closedTimer);
    m_closedTimer = Clock::noTimer;
    while (!m_closed.empty()) {
        if (!printReport(m_closed.front())) {
            m_closedTimer = m_clock.after(issueRetry, [this] { queueClosed(); });
            return;
        }
        m_closed.pop_front();
    }
}

// ---------------------------------------------------------------- by itself

void PaperSession::saleRecorded(const Sale &sale)
{
    if (!m_setup.printEachSale)
        return;
    m_awaited.insert_or_assign(sale.id, Awaited{sale.state, sale.clerk});
    printLater(sale.id, untilProvisional);
}

/// One receipt a sale comes by itself: the final one if the provider is quick, the provisional one if not. A sale that
/// came to nothing gets none, because the money goes back over the counter.
void PaperSession::saleChanged(const Sale &sale)
{
    const auto awaited = m_awaited.find(sale.id);
    if (awaited == m_awaited.end())
        return;
    awaited->second.state = sale.state;
    if (isUnsettled(sale.state))
        return;
    if (sale.state == SaleState::Done) {
        printLater(sale.id, 0ms); // behind the sale's own steps: paper is the last thing that it needs
        return;
    }
    m_clock.cancel(awaited->second.timer);
    m_awaited.erase(awaited);
}

void PaperSession::printLater(SaleId sale, milliseconds delay)
{
    Awaited &awaited = m_awaited.at(sale);
    m_clock.cancel(awaited.timer);
    awaited.timer = m_clock.after(delay, [this, sale] { printByItself(sale); });
}

void PaperSession::printByItself(SaleId sale)
{
    Awaited &awaited = m_awaited.at(sale);
    awaited.timer = Clock::noTimer;
    const bool isOver =
        awaited.state == SaleState::Intent || issue(sale, awaited.clerk) || ++awaited.tries == issueTries;
    if (isOver)
        m_awaited.erase(sale);
    else
        printLater(sale, issueRetry);
}

} // namespace taabia
