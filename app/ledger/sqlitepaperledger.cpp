// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitepaperledger.h"

#include "ledger/creditlines.h"
#include "ledger/database.h"
#include "ledger/movementreader.h"
#include "ledger/rows.h"
#include "ledger/salereader.h"
#include "ledger/transaction.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr PrintJobId finishedJobsKept = 1000; // a document is some KB; what it says is in the ledger anyway

LedgerError wrongUse(const QString &what)
{
    return trouble(LedgerError::Kind::Unwritable, what);
}

QString jobColumns()
{
    return QStringLiteral("id, kind, state, document, sale, created_utc, tries, last_error, printed_on");
}

/// A job that cannot be read is not there to be printed, but it is no reason not to print the others: given up.
PrintJob jobFrom(const Statement &read)
{
    const qint64 kind = read.integer(1);
    const qint64 state = read.integer(2);
    auto document = PaperDocument::fromJson(read.text(3).toUtf8());
    const bool hasKind =
        kind >= static_cast<qint64>(PrintKind::Receipt) && kind <= static_cast<qint64>(PrintKind::TestPage);
    const bool hasState =
        state >= static_cast<qint64>(PrintState::Waiting) && state <= static_cast<qint64>(PrintState::Cancelled);
    PrintJob job{read.integer(0), hasKind ? static_cast<PrintKind>(kind) : PrintKind::Unreadable,
        hasState ? static_cast<PrintState>(state) : PrintState::GivenUp,
        document ? *std::move(document) : PaperDocument(), read.optionalInteger(4), rows::utcOf(read.integer(5)),
        static_cast<int>(read.integer(6)), read.text(7), read.text(8)};
    if (!document || !hasKind || !hasState) {
        job.state = isOpen(job.state) ? PrintState::GivenUp : job.state;
        job.lastError = QStringLiteral("what was to be printed cannot be read: it is damaged in the ledger");
    }
    return job;
}

} // namespace

SqlitePaperLedger::SqlitePaperLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqlitePaperLedger::~SqlitePaperLedger() = default;

LedgerTrouble SqlitePaperLedger::takeUpJobs()
{
    // One statement is a transaction by itself; nothing to change writes nothing.
    return m_database.statement(QStringLiteral("UPDATE print_job SET state = 0 WHERE state IN (0, 1) AND state = 1"))
        .run();
}

/// Runs \a step, which names the job it wrote, in one transaction, and returns the job once that is on the disk.
template <typename Step> LedgerResult<PrintJob> SqlitePaperLedger::write(Step step)
{
    Transaction transaction(m_database);
    if (LedgerTrouble failed = transaction.begin())
        return Unexpected{*failed};
    const LedgerResult<PrintJobId> id = step();
    if (!id)
        return Unexpected{id.error()};
    LedgerResult<PrintJob> written = job(*id);
    if (!written)
        return written;
    if (LedgerTrouble failed = transaction.commit())
        return Unexpected{*failed};
    return written;
}

// Receipts ----------------------------------------------------------------------------------------------------------

/// Without a payment: a sale of before, which was paid in cash, exactly; or a line of a run.
LedgerTrouble SqlitePaperLedger::lookForRun(ReceiptFacts &facts)
{
    Statement read = m_database.statement(QStringLiteral("SELECT 1 FROM bulk_sale WHERE sale = ?"));
    const LedgerResult<bool> row = read.bind(facts.sale.id).next();
    if (!row)
        return row.error();
    facts.overTheCounter = !*row;
    return std::nullopt;
}

LedgerTrouble SqlitePaperLedger::readPayment(ReceiptFacts &facts)
{
    {
        Statement read =
            m_database.statement(QStringLiteral("SELECT method, received, customer FROM payment WHERE sale = ?"));
        const LedgerResult<bool> row = read.bind(facts.sale.id).next();
        if (!row)
            return row.error();
        if (!*row)
            return lookForRun(facts);
        const auto method = rows::methodOf(read.integer(0));
        if (!method)
            return trouble(LedgerError::Kind::Damaged, QStringLiteral("an unreadable payment"));
        const auto received = read.optionalInteger(1);
        facts.payment = {
            *method, received ? std::optional(Money::fromCentimes(*received)) : std::nullopt, read.optionalInteger(2)};
    }
    if (!facts.payment.customer)
        return std::nullopt;
    const auto customer = CreditLines::customer(m_database, *facts.payment.customer);
    if (!customer)
        return customer.error();
    if (*customer)
        facts.customerName = (*customer)->name;
    return std::nullopt;
}

LedgerTrouble SqlitePaperLedger::readGiveBack(ReceiptFacts &facts)
{
    auto movement = movementreader::giveBackOf(m_database, facts.sale.id);
    if (!movement)
        return movement.error();
    facts.givenBack = *std::move(movement);
    return std::nullopt;
}

/// The receipt's number, if it has one, and which copy the next print of its kind is.
LedgerTrouble SqlitePaperLedger::readNumbers(ReceiptFacts &facts)
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT number, (SELECT count(*) FROM receipt_print "
                       "WHERE receipt = receipt.number AND provisional = ?) FROM receipt WHERE sale = ?"));
    const LedgerResult<bool> row = read.bind(facts.provisional ? 1 : 0).bind(facts.sale.id).next();
    if (!row)
        return row.error();
    if (*row) {
        facts.number = read.integer(0);
        facts.duplicate = static_cast<int>(read.integer(1));
    }
    return std::nullopt;
}

LedgerResult<ReceiptFacts> SqlitePaperLedger::receiptFacts(SaleId id, const Issuer &issuer)
{
    auto sale = salereader::sale(m_database, id);
    if (!sale)
        return Unexpected{sale.error()};
    ReceiptFacts facts{.number = 0,
        .duplicate = 0,
        .provisional = endIsUnknown(sale->state),
        .printedUtc = issuer.nowUtc,
        .clerk = issuer.clerk,
        .till = issuer.till,
        .training = issuer.training,
        .sale = *std::move(sale),
        .payment = {},
        .customerName = {}};
    LedgerTrouble failed = readPayment(facts);
    if (!failed)
        failed = readGiveBack(facts);
    if (!failed)
        failed = readNumbers(facts);
    if (failed)
        return Unexpected{*failed};
    return facts;
}

LedgerTrouble SqlitePaperLedger::giveNumber(ReceiptFacts &facts)
{
    {
        Statement insert = m_database.statement(
            QStringLiteral("INSERT INTO receipt (number, sale, issued_utc, clerk, till) "
                           "VALUES ((SELECT coalesce(max(number), 0) + 1 FROM receipt), ?, ?, ?, ?) RETURNING number"));
        insert.bind(facts.sale.id).bind(rows::msOf(facts.printedUtc)).bind(facts.clerk).bind(facts.till);
        const LedgerResult<bool> row = insert.next();
        if (!row)
            return row.error();
        facts.number = insert.integer(0);
    }
    return m_file->chain().append(QStringLiteral("receipt"), facts.number);
}

LedgerTrouble SqlitePaperLedger::logPrint(const ReceiptFacts &facts)
{
    const LedgerResult<qint64> row = m_file->append(QStringLiteral("receipt_print"),
        QStringLiteral("id, receipt, printed_utc, clerk, till, training, provisional, duplicate, state"),
        [&](Statement &insert) {
            insert.bind(facts.number).bind(rows::msOf(facts.printedUtc)).bind(facts.clerk).bind(facts.till);
            insert.bind(facts.training ? 1 : 0).bind(facts.provisional ? 1 : 0).bind(facts.duplicate);
            insert.bind(rows::numberOf(facts.sale.state));
        });
    return row ? std::nullopt : LedgerTrouble(row.error());
}

LedgerResult<PrintJob> SqlitePaperLedger::issueReceipt(SaleId sale, const Issuer &issuer, const Compose &compose)
{
    if (!compose)
        return Unexpected{wrongUse(QStringLiteral("nobody words the receipt"))};
    return write([&]() -> LedgerResult<PrintJobId> {
        LedgerResult<ReceiptFacts> facts = receiptFacts(sale, issuer);
        if (!facts)
            return Unexpected{facts.error()};
        LedgerTrouble failed = facts->number == 0 ? giveNumber(*facts) : std::nullopt;
        if (!failed)
            failed = logPrint(*facts);
        if (failed)
            return Unexpected{*failed};
        return insertJob(PrintKind::Receipt, compose(*facts), sale, issuer.nowUtc);
    });
}

// The queue ---------------------------------------------------------------------------------------------------------

LedgerResult<PrintJobId> SqlitePaperLedger::insertJob(
    PrintKind kind, const PaperDocument &document, std::optional<SaleId> sale, const QDateTime &nowUtc)
{
    PrintJobId id = 0;
    {
        Statement insert = m_database.statement(
            QStringLiteral("INSERT INTO print_job (kind, document, sale, created_utc, changed_utc) "
                           "VALUES (?, ?, ?, ?, ?) RETURNING id"));
        insert.bind(static_cast<int>(kind)).bind(QString::fromUtf8(document.toJson())).bind(sale);
        const LedgerResult<bool> row = insert.bind(rows::msOf(nowUtc)).bind(rows::msOf(nowUtc)).next();
        if (!row)
            return Unexpected{row.error()};
        id = insert.integer(0);
    }
    Statement forget =
        m_database.statement(QStringLiteral("DELETE FROM print_job WHERE id <= ? AND state NOT IN (0, 1)"));
    if (LedgerTrouble failed = forget.bind(id - finishedJobsKept).run())
        return Unexpected{*failed};
    return id;
}

LedgerResult<PrintJob> SqlitePaperLedger::enqueue(PrintKind kind, const PaperDocument &document, QDateTime nowUtc)
{
    if (kind == PrintKind::Receipt)
        return Unexpected{wrongUse(QStringLiteral("a receipt is issued, with its number"))};
    return write([&] { return insertJob(kind, document, std::nullopt, nowUtc); });
}

LedgerResult<PrintJob> SqlitePaperLedger::recordStep(PrintJobId job, const PrintStep &step, QDateTime nowUtc)
{
    return write([&]() -> LedgerResult<PrintJobId> {
        Statement update = m_database.statement(QStringLiteral(
            "UPDATE print_job SET state = ?, tries = ?, last_error = ?, printed_on = ?, changed_utc = ? WHERE id = ?"));
        update.bind(static_cast<int>(step.state)).bind(step.tries).bind(step.lastError).bind(step.printedOn);
        if (LedgerTrouble failed = update.bind(rows::msOf(nowUtc)).bind(job).run())
            return Unexpected{*failed};
        return job; // if there is none, reading it back says so
    });
}

LedgerResult<std::vector<PrintJob>> SqlitePaperLedger::openJobs()
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT %1 FROM print_job INDEXED BY print_job_open WHERE state IN (0, 1) ORDER BY id")
            .arg(jobColumns()));
    LedgerResult<std::vector<PrintJob>> jobs = read.allRows(jobFrom);
    if (jobs)
        std::erase_if(*jobs, [](const PrintJob &job) { return !isOpen(job.state); });
    return jobs;
}

LedgerResult<std::vector<PrintJob>> SqlitePaperLedger::recentJobs(int limit)
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT %1 FROM print_job ORDER BY id DESC LIMIT ?").arg(jobColumns()));
    read.bind(std::max(limit, 0));
    return read.allRows(jobFrom);
}

LedgerResult<PrintJob> SqlitePaperLedger::job(PrintJobId id)
{
    Statement read = m_database.statement(QStringLiteral("SELECT %1 FROM print_job WHERE id = ?").arg(jobColumns()));
    const LedgerResult<bool> row = read.bind(id).next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no print job %1").arg(id))};
    return jobFrom(read);
}

} // namespace taabia
