// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitebulkledger.h"

#include "ledger/rows.h"
#include "ledger/transaction.h"

namespace taabia {

namespace {

const QString bulkRun = QStringLiteral("bulk_run");
const QString bulkEnd = QStringLiteral("bulk_end");

LedgerError notFound(BulkRunId run)
{
    return trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no run %1").arg(run));
}

/// The lines of a run, each beside the sale that it became.
QString linesWith(const QString &columns)
{
    return QStringLiteral(
        "SELECT %1 FROM bulk_line AS line LEFT JOIN sale ON sale.id = (SELECT bulk_sale.sale FROM bulk_sale "
        "WHERE bulk_sale.run = line.run AND bulk_sale.position = line.position AND NOT EXISTS "
        "(SELECT 1 FROM sale_never_left WHERE sale_never_left.id = bulk_sale.sale)) WHERE line.run = ?")
        .arg(columns);
}

QString runsWith(const QString &rest)
{
    return QStringLiteral("SELECT id, title, bulk_run.clerk, begun_utc, ended_utc, lines FROM bulk_run "
                          "LEFT JOIN bulk_end ON bulk_end.run = bulk_run.id ")
        + rest;
}

BulkRun runFrom(const Statement &row)
{
    const auto ended = row.optionalInteger(4);
    return {row.integer(0), row.text(1), row.text(2), rows::utcOf(row.integer(3)),
        ended ? rows::utcOf(*ended) : QDateTime(), static_cast<int>(row.integer(5))};
}

/// Columns: number, phone, operator, face_value, promo, and the sale's.
LedgerResult<BulkRunLine> lineFrom(const Statement &row)
{
    auto phone = Msisdn::parse(row.text(rows::saleColumnCount + 1));
    const auto op = rows::operatorOf(row.integer(rows::saleColumnCount + 2));
    auto promo = Promo::fromType(row.text(rows::saleColumnCount + 4));
    if (!phone || !op || !promo)
        return Unexpected{trouble(LedgerError::Kind::Damaged, QStringLiteral("an unreadable line of a run"))};
    BulkRunLine line{static_cast<int>(row.integer(rows::saleColumnCount)),
        {*std::move(phone), *op, Money::fromCentimes(row.integer(rows::saleColumnCount + 3)), *std::move(promo)}, {}};
    if (!row.optionalInteger(0))
        return line;
    auto sale = rows::saleFrom(row);
    if (!sale)
        return Unexpected{sale.error()};
    line.sale = *std::move(sale);
    return line;
}

} // namespace

SqliteBulkLedger::SqliteBulkLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqliteBulkLedger::~SqliteBulkLedger() = default;

// What is written ---------------------------------------------------------------------------------------------------

/// Runs \a step, which names the run it wrote, in one transaction, and returns the run once that is on the disk.
template <typename Step> LedgerResult<BulkRun> SqliteBulkLedger::write(Step step)
{
    Transaction transaction(m_database);
    if (LedgerTrouble failed = transaction.begin())
        return Unexpected{*failed};
    const LedgerResult<BulkRunId> id = step();
    if (!id)
        return Unexpected{id.error()};
    const LedgerResult<BulkProgress> written = progress(*id);
    if (!written)
        return Unexpected{written.error()};
    if (LedgerTrouble failed = transaction.commit())
        return Unexpected{*failed};
    return written->run;
}

LedgerResult<BulkRun> SqliteBulkLedger::beginRun(
    const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing)
{
    return write([&]() -> LedgerResult<BulkRunId> {
        const LedgerResult<qint64> run = insertRun(title, lines, doing);
        int position = 0;
        for (const BulkRunLine &line : lines) {
            LedgerTrouble failed = run ? insertLine(*run, ++position, line) : run.error();
            if (failed)
                return Unexpected{*failed};
        }
        return run;
    });
}

LedgerResult<qint64> SqliteBulkLedger::insertRun(
    const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing)
{
    Money sum;
    for (const BulkRunLine &line : lines)
        sum = sum + line.order.faceValue;
    return m_file->append(
        bulkRun, QStringLiteral("id, begun_utc, clerk, till, title, lines, face_value"), [&](Statement &insert) {
            insert.bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till).bind(title);
            insert.bind(static_cast<qint64>(lines.size())).bind(sum.centimes());
        });
}

LedgerTrouble SqliteBulkLedger::insertLine(BulkRunId run, int position, const BulkRunLine &line)
{
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO bulk_line (run, position, number, phone, operator, face_value, promo) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(run).bind(position).bind(line.number).bind(line.order.phone.national());
    insert.bind(rows::numberOf(line.order.op)).bind(line.order.faceValue.centimes()).bind(line.order.promo.type());
    return insert.run();
}

LedgerResult<BulkRun> SqliteBulkLedger::endRun(BulkRunId run, const Doing &doing)
{
    return write([&]() -> LedgerResult<BulkRunId> {
        const LedgerResult<BulkProgress> now = progress(run);
        if (!now)
            return Unexpected{now.error()};
        if (now->run.endedUtc.isValid())
            return Unexpected{trouble(LedgerError::Kind::NotFound, QStringLiteral("run %1 is through").arg(run))};
        if (LedgerTrouble failed = insertEnd(run, now->unsent, doing))
            return Unexpected{*failed};
        return run;
    });
}

LedgerTrouble SqliteBulkLedger::insertEnd(BulkRunId run, int unsent, const Doing &doing)
{
    {
        Statement insert = m_database.statement(
            QStringLiteral("INSERT INTO bulk_end (run, ended_utc, clerk, till, unsent) VALUES (?, ?, ?, ?, ?)"));
        insert.bind(run).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
        if (LedgerTrouble failed = insert.bind(unsent).run())
            return failed;
    }
    return m_file->chain().append(bulkEnd, run);
}

// What is read ------------------------------------------------------------------------------------------------------

LedgerResult<BulkProgress> SqliteBulkLedger::progress(BulkRunId run)
{
    BulkProgress progress;
    {
        Statement read = m_database.statement(runsWith(QStringLiteral("WHERE id = ?")));
        const LedgerResult<bool> row = read.bind(run).next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return Unexpected{notFound(run)};
        progress.run = runFrom(read);
    }
    if (LedgerTrouble failed = count(progress))
        return Unexpected{*failed};
    return progress;
}

/// An intent has not left yet; what is unresolved or a conflict is open for a person.
LedgerTrouble SqliteBulkLedger::count(BulkProgress &progress)
{
    Statement read =
        m_database.statement(linesWith(QStringLiteral("count(*) FILTER (WHERE coalesce(sale.state, 0) = 0), "
                                                      "count(*) FILTER (WHERE sale.state IN (2, 3, 8, 9)), "
                                                      "count(*) FILTER (WHERE sale.state = 4), "
                                                      "count(*) FILTER (WHERE sale.state IN (5, 6, 7)), "
                                                      "count(*) FILTER (WHERE sale.attention <> 0)")));
    const LedgerResult<bool> row = read.bind(progress.run.id).next();
    if (!row)
        return row.error();
    progress.unsent = static_cast<int>(read.integer(0));
    progress.open = static_cast<int>(read.integer(1));
    progress.delivered = static_cast<int>(read.integer(2));
    progress.failed = static_cast<int>(read.integer(3));
    progress.attention = static_cast<int>(read.integer(4));
    return std::nullopt;
}

LedgerResult<std::vector<BulkProgress>> SqliteBulkLedger::runs(int limit)
{
    Statement read = m_database.statement(runsWith(QStringLiteral("ORDER BY ended_utc IS NOT NULL, id DESC LIMIT ?")));
    read.bind(std::max(limit, 0));
    auto found = read.allRows([](const Statement &row) { return BulkProgress{.run = runFrom(row)}; });
    if (!found)
        return found;
    for (BulkProgress &progress : *found) {
        if (LedgerTrouble failed = count(progress))
            return Unexpected{*failed};
    }
    return found;
}

LedgerResult<std::vector<BulkRunLine>> SqliteBulkLedger::lines(BulkRunId run)
{
    Statement read = m_database.statement(
        linesWith(rows::saleColumns()
            + QStringLiteral(", line.number, line.phone, line.operator, line.face_value, line.promo"))
        + QStringLiteral(" ORDER BY line.position"));
    auto lines = read.bind(run).allRows(lineFrom);
    if (lines && lines->empty())
        return Unexpected{notFound(run)}; // a run has lines
    return lines;
}

LedgerResult<std::optional<BulkRunId>> SqliteBulkLedger::runOf(SaleId sale)
{
    Statement read = m_database.statement(QStringLiteral("SELECT run FROM bulk_sale WHERE sale = ?"));
    const LedgerResult<bool> row = read.bind(sale).next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? std::optional<BulkRunId>(read.integer(0)) : std::nullopt;
}

LedgerResult<bool> SqliteBulkLedger::resemblesUnresolved(const SaleOrder &order, BulkRunId run)
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT 1 FROM sale INDEXED BY sale_unresolved_like WHERE phone = ? AND face_value = ? "
                       "AND (state IN (0, 2, 3) OR attention <> 0) AND NOT EXISTS (SELECT 1 FROM bulk_sale "
                       "WHERE bulk_sale.sale = sale.id AND bulk_sale.run = ?) LIMIT 1"));
    return read.bind(order.phone.national()).bind(order.faceValue.centimes()).bind(run).next();
}

} // namespace taabia
