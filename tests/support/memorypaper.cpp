// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorypaper.h"

namespace taabia {

namespace {
const LedgerError diskFailed{LedgerError::Kind::Unwritable, QStringLiteral("the test's disk failed")};
const LedgerError notThere{LedgerError::Kind::NotFound, {}};
} // namespace

bool MemoryPaper::mayWrite()
{
    if (broken || failuresAhead-- > 0)
        return false;
    failuresAhead = 0;
    ++writes;
    return true;
}

PrintJob &MemoryPaper::insert(
    PrintKind kind, const PaperDocument &document, std::optional<SaleId> sale, const QDateTime &now)
{
    const auto id = static_cast<PrintJobId>(jobs.size()) + 1;
    PrintJob job;
    job.id = id;
    job.kind = kind;
    job.document = document;
    job.sale = sale;
    job.createdUtc = now;
    return jobs.insert_or_assign(id, job).first->second;
}

LedgerResult<ReceiptFacts> MemoryPaper::receiptFacts(SaleId sale, const Issuer &issuer)
{
    const auto found = sales.find(sale);
    if (found == sales.end())
        return Unexpected{notThere};
    ReceiptFacts facts{.number = 0,
        .duplicate = 0,
        .provisional = isUnsettled(found->second.state),
        .printedUtc = issuer.nowUtc,
        .clerk = issuer.clerk,
        .till = issuer.till,
        .training = issuer.training,
        .sale = found->second,
        .payment = {},
        .customerName = {}};
    if (const auto number = numbers.find(sale); number != numbers.end())
        facts.number = number->second;
    facts.duplicate = copies[sale];
    return facts;
}

LedgerResult<PrintJob> MemoryPaper::issueReceipt(SaleId sale, const Issuer &issuer, const Compose &compose)
{
    auto facts = receiptFacts(sale, issuer);
    if (!facts)
        return Unexpected{facts.error()};
    if (!mayWrite())
        return Unexpected{diskFailed};
    if (facts->number == 0)
        facts->number = numbers[sale] = static_cast<qint64>(numbers.size());
    ++copies[sale];
    return insert(PrintKind::Receipt, compose(*facts), sale, issuer.nowUtc);
}

LedgerResult<PrintJob> MemoryPaper::enqueue(PrintKind kind, const PaperDocument &document, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    return insert(kind, document, std::nullopt, nowUtc);
}

LedgerResult<PrintJob> MemoryPaper::recordStep(PrintJobId id, const PrintStep &step, QDateTime)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    PrintJob &job = jobs.at(id);
    job.state = step.state;
    job.tries = step.tries;
    job.lastError = step.lastError;
    job.printedOn = step.printedOn;
    steps[id].push_back(step);
    return job;
}

LedgerResult<std::vector<PrintJob>> MemoryPaper::openJobs()
{
    std::vector<PrintJob> open;
    for (const auto &[id, job] : jobs) {
        if (job.state == PrintState::Waiting || job.state == PrintState::Printing)
            open.push_back(job);
    }
    return open;
}

LedgerResult<std::vector<PrintJob>> MemoryPaper::recentJobs(int limit)
{
    std::vector<PrintJob> recent;
    for (auto job = jobs.rbegin(); job != jobs.rend() && static_cast<int>(recent.size()) < limit; ++job)
        recent.push_back(job->second);
    return recent;
}

LedgerResult<PrintJob> MemoryPaper::job(PrintJobId id)
{
    const auto found = jobs.find(id);
    if (found == jobs.end())
        return Unexpected{notThere};
    return found->second;
}

} // namespace taabia
