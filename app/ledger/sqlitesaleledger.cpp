// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitesaleledger.h"

#include "ledger/database.h"
#include "ledger/ledgerfile.h"
#include "ledger/programlock.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/salereader.h"
#include "ledger/salestates.h"
#include "ledger/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace taabia {

LedgerResult<std::unique_ptr<SqliteSaleLedger>> SqliteSaleLedger::open(const QString &path, const QString &clientCode)
{
    auto file = LedgerFile::open(path, clientCode, QByteArray());
    if (!file)
        return Unexpected{file.error()};
    return std::make_unique<SqliteSaleLedger>(*std::move(file));
}

SqliteSaleLedger::SqliteSaleLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(&m_file->database())
{ }

SqliteSaleLedger::SqliteSaleLedger(std::unique_ptr<Database> database, std::unique_ptr<ProgramLock> lock)
    : SqliteSaleLedger(std::make_shared<LedgerFile>(std::move(database), std::move(lock), QByteArray()))
{ }

SqliteSaleLedger::SqliteSaleLedger(std::unique_ptr<Database> database)
    : SqliteSaleLedger(std::move(database), nullptr)
{ }

SqliteSaleLedger::~SqliteSaleLedger() = default;

/// Runs \a step, which names the sales it wrote, in one transaction, and returns them once that is on the disk.
template <typename Step> LedgerResult<std::vector<Sale>> SqliteSaleLedger::write(Step step)
{
    Transaction transaction(*m_database);
    if (LedgerTrouble failed = transaction.begin())
        return Unexpected{*failed};
    const LedgerResult<std::vector<SaleId>> written = step();
    if (!written)
        return Unexpected{written.error()};
    std::vector<Sale> sales;
    for (const SaleId id : *written) {
        LedgerResult<Sale> sale = salereader::sale(*m_database, id);
        if (!sale)
            return Unexpected{sale.error()};
        sales.push_back(*std::move(sale));
    }
    if (LedgerTrouble failed = transaction.commit())
        return Unexpected{*failed};
    return sales;
}

/// Runs \a step, which writes one sale and returns its number, on each of \a parts, all in one transaction.
template <typename Part, typename Step>
LedgerResult<std::vector<Sale>> SqliteSaleLedger::writeEach(const std::vector<Part> &parts, Step step)
{
    return write([&]() -> LedgerResult<std::vector<SaleId>> {
        std::vector<SaleId> written;
        for (const Part &part : parts) {
            const LedgerResult<SaleId> id = step(part);
            if (!id)
                return Unexpected{id.error()};
            written.push_back(*id);
        }
        return written;
    });
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::recordIntents(const std::vector<NewSale> &sales)
{
    return writeEach(sales, [this](const NewSale &sale) { return insertIntent(sale); });
}

LedgerResult<SaleId> SqliteSaleLedger::insertIntent(const NewSale &sale)
{
    const LedgerResult<SaleId> id = insertSale(sale);
    if (!id)
        return id;
    {
        Statement index = m_database->statement(QStringLiteral("INSERT INTO phone_part (rowid, phone) VALUES (?, ?)"));
        if (LedgerTrouble failed = index.bind(*id).bind(sale.order.phone.national()).run())
            return Unexpected{*failed};
    }
    LedgerTrouble failed =
        sale.line ? tieToLine(*id, *sale.line) : insertPayment(*id, sale.order.faceValue, sale.payment);
    if (failed)
        return Unexpected{*failed};
    return id;
}

/// The schema refuses a line that a sale has left for already.
LedgerTrouble SqliteSaleLedger::tieToLine(SaleId sale, const BulkPlace &line)
{
    return m_database->statement(QStringLiteral("INSERT INTO bulk_sale (sale, run, position) VALUES (?, ?, ?)"))
        .bind(sale)
        .bind(line.run)
        .bind(line.position)
        .run();
}

LedgerResult<SaleId> SqliteSaleLedger::insertSale(const NewSale &sale)
{
    Statement insert =
        m_database->statement(QStringLiteral("INSERT INTO sale (reference, phone, operator, face_value, "
                                             "promo, clerk, created_utc, server_time, known_since, day, hour, "
                                             "request_body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                             "RETURNING id"));
    insert.bind(sale.reference.text()).bind(sale.order.phone.national()).bind(rows::numberOf(sale.order.op));
    insert.bind(sale.order.faceValue.centimes()).bind(sale.order.promo.type()).bind(sale.clerk);
    insert.bind(rows::msOf(sale.createdUtc)).bind(sale.serverTime).bind(sale.serverTime);
    const saledays::Place place = saledays::placeOf(sale.createdUtc);
    insert.bind(place.day).bind(place.hour).bind(sale.requestBody);
    const LedgerResult<bool> row = insert.next();
    if (!row)
        return Unexpected{row.error()};
    return insert.integer(0);
}

/// In the shift that is open, if one is. What makes no sense (less received than is due, a credit sale to nobody) the
/// schema refuses, and the sale with it.
LedgerTrouble SqliteSaleLedger::insertPayment(SaleId sale, Money due, const Payment &payment)
{
    {
        Statement insert =
            m_database->statement(QStringLiteral("INSERT INTO payment (sale, shift, method, due, received, customer) "
                                                 "VALUES (?, (SELECT id FROM open_shift), ?, ?, ?, ?)"));
        insert.bind(sale).bind(rows::numberOf(payment.method)).bind(due.centimes());
        insert.bind(payment.received ? std::optional(payment.received->centimes()) : std::nullopt);
        if (LedgerTrouble failed = insert.bind(payment.customer).run())
            return failed;
    }
    return m_file->chain().append(QStringLiteral("payment"), sale);
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::claimAttempts(
    const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    return writeEach(claims, [&](const AttemptClaim &one) { return claim(one, nowUtc); });
}

LedgerResult<SaleId> SqliteSaleLedger::claim(const AttemptClaim &claim, const QDateTime &nowUtc)
{
    {
        Statement update = m_database->statement(
            QStringLiteral("UPDATE sale SET state = ?, attempts = ? WHERE id = ? AND state = ? AND attempts = ?"));
        update.bind(rows::numberOf(SaleState::Open)).bind(claim.number).bind(claim.sale);
        if (LedgerTrouble failed = update.bind(rows::numberOf(claim.expected)).bind(claim.number - 1).run())
            return Unexpected{*failed};
        if (update.rowsChanged() != 1)
            return Unexpected{whyNotClaimed(claim.sale, claim.number)};
    }
    Statement insert =
        m_database->statement(QStringLiteral("INSERT INTO attempt (sale, number, claimed_utc) VALUES (?, ?, ?)"));
    if (LedgerTrouble failed = insert.bind(claim.sale).bind(claim.number).bind(rows::msOf(nowUtc)).run())
        return Unexpected{*failed};
    return claim.sale;
}

LedgerError SqliteSaleLedger::whyNotClaimed(SaleId sale, int number)
{
    const LedgerResult<Sale> found = salereader::sale(*m_database, sale);
    if (!found)
        return found.error();
    return trouble(LedgerError::Kind::LostClaim,
        QStringLiteral("attempt %1 of sale %2 is not to be had: state %3, %4 attempts")
            .arg(number)
            .arg(sale)
            .arg(rows::numberOf(found->state))
            .arg(found->attempts));
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::recordOutcomes(
    const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    return writeEach(updates, [&](const OutcomeUpdate &one) -> LedgerResult<SaleId> {
        LedgerTrouble failed = writeOutcome(one.sale, one.number, one.report);
        if (!failed)
            failed = writeStanding({one.sale, one.status, one.standing}, nowUtc);
        if (failed)
            return Unexpected{*failed};
        return one.sale;
    });
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    return writeEach(updates, [&](const StandingUpdate &one) -> LedgerResult<SaleId> {
        if (LedgerTrouble failed = writeStanding(one, nowUtc))
            return Unexpected{*failed};
        return one.sale;
    });
}

LedgerTrouble SqliteSaleLedger::writeOutcome(SaleId sale, int number, const AttemptReport &report)
{
    {
        Statement update = m_database->statement(QStringLiteral(
            "UPDATE attempt SET outcome = ?, http_status = ?, error_code = ?, raw_reply = ? "
            "WHERE sale = ? AND number = ? AND outcome IN (0, 4, 5)")); // in flight, unknown, refused in a list
        update.bind(rows::numberOf(report.outcome))
            .bind(report.httpStatus)
            .bind(report.errorCode)
            .bind(report.rawReply);
        if (LedgerTrouble failed = update.bind(sale).bind(number).run())
            return failed;
        if (update.rowsChanged() != 1) {
            Statement exists =
                m_database->statement(QStringLiteral("SELECT 1 FROM attempt WHERE sale = ? AND number = ?"));
            const LedgerResult<bool> row = exists.bind(sale).bind(number).next();
            if (!row)
                return row.error();
            if (!*row)
                return trouble(LedgerError::Kind::NotFound,
                    QStringLiteral("there is no attempt %1 of sale %2").arg(number).arg(sale));
            return std::nullopt; // its outcome is known already and stays
        }
    }
    if (report.outcome != AttemptOutcome::Rejected)
        return std::nullopt;
    return m_database->statement(QStringLiteral("UPDATE sale SET error_code = ? WHERE id = ?"))
        .bind(report.errorCode)
        .bind(sale)
        .run();
}

LedgerTrouble SqliteSaleLedger::writeStatus(SaleId sale, const StatusReport &status, const QDateTime &nowUtc)
{
    {
        Statement append = m_database->statement(
            QStringLiteral("INSERT INTO observation (sale, seen_utc, status, source, raw_reply) SELECT ?, ?, ?, ?, ? "
                           "WHERE (SELECT status FROM observation WHERE sale = ? ORDER BY id DESC LIMIT 1) IS NOT ?"));
        append.bind(sale)
            .bind(rows::msOf(nowUtc))
            .bind(status.status.value())
            .bind(status.source)
            .bind(status.rawReply);
        if (LedgerTrouble failed = append.bind(sale).bind(status.status.value()).run())
            return failed;
    }
    Statement update = m_database->statement(
        QStringLiteral("UPDATE sale SET status = ?, provider_reference = coalesce(nullif(?, ''), provider_reference), "
                       "billed = coalesce(?, billed) WHERE id = ?"));
    update.bind(status.status.value()).bind(status.providerReference);
    update.bind(status.billed ? std::optional(status.billed->centimes()) : std::nullopt);
    return update.bind(sale).run();
}

LedgerTrouble SqliteSaleLedger::writeStanding(const StandingUpdate &update, const QDateTime &nowUtc)
{
    {
        const SaleStanding &standing = update.standing;
        Statement write =
            m_database->statement(QStringLiteral("UPDATE sale SET state = ?, attention = ?, next_look = ?, "
                                                 "known_since = coalesce(known_since, ?) WHERE id = ?"));
        write.bind(rows::numberOf(standing.state)).bind(rows::numberOf(standing.attention)).bind(standing.nextLook);
        if (LedgerTrouble failed = write.bind(standing.serverNow).bind(update.sale).run())
            return failed;
        if (write.rowsChanged() != 1)
            return trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no sale %1").arg(update.sale));
    }
    return update.report ? writeStatus(update.sale, *update.report, nowUtc) : std::nullopt;
}

LedgerResult<Sale> SqliteSaleLedger::sale(SaleId id)
{
    return salereader::sale(*m_database, id);
}

LedgerResult<SaleDetails> SqliteSaleLedger::details(SaleId id)
{
    return salereader::details(*m_database, id);
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::unsettled()
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT %1 FROM sale INDEXED BY sale_unsettled WHERE state IN (0, 2, 3) ORDER BY id")
            .arg(rows::saleColumns()));
    return salereader::allFrom(read);
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::dueForLook(qint64 serverNow, int limit)
{
    Statement read = m_database->statement(QStringLiteral(
        "SELECT %1 FROM sale INDEXED BY sale_by_next_look WHERE next_look <= ? ORDER BY next_look, id LIMIT ?")
                                               .arg(rows::saleColumns()));
    read.bind(serverNow).bind(std::max(limit, 0));
    return salereader::allFrom(read);
}

LedgerResult<std::vector<Sale>> SqliteSaleLedger::byProviderReferences(const QStringList &references)
{
    // The index does not tell upper from lower case, for people's sake; two references of the provider's may differ by
    // just that, so the exact text is asked for as well.
    Statement read = m_database->statement(
        QStringLiteral("WITH wanted (reference) AS (SELECT DISTINCT value FROM json_each(?)) "
                       "SELECT %1 FROM wanted CROSS JOIN sale INDEXED BY sale_by_provider_reference "
                       "ON sale.provider_reference = wanted.reference "
                       "WHERE sale.provider_reference = wanted.reference COLLATE BINARY ORDER BY sale.id")
            .arg(rows::saleColumns()));
    read.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(references)).toJson(QJsonDocument::Compact)));
    return salereader::allFrom(read);
}

LedgerResult<std::optional<Sale>> SqliteSaleLedger::unresolvedLike(const Msisdn &phone, Money faceValue)
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT %1 FROM sale INDEXED BY sale_unresolved_like WHERE phone = ? AND face_value = ? "
                       "AND (state IN (0, 2, 3) OR attention <> 0) ORDER BY id DESC LIMIT 1")
            .arg(rows::saleColumns()));
    read.bind(phone.national()).bind(faceValue.centimes());
    auto found = salereader::allFrom(read);
    if (!found)
        return Unexpected{found.error()};
    return found->empty() ? std::nullopt : std::optional<Sale>(std::move(found->front()));
}

LedgerResult<std::optional<Operator>> SqliteSaleLedger::lastOperatorOf(const Msisdn &phone)
{
    Statement read = m_database->statement(QStringLiteral(
        "SELECT %1 FROM sale INDEXED BY sale_by_phone WHERE phone = ? AND state = ? ORDER BY id DESC LIMIT 1")
                                               .arg(rows::saleColumns()));
    read.bind(phone.national()).bind(rows::numberOf(SaleState::Done));
    const auto found = salereader::allFrom(read);
    if (!found)
        return Unexpected{found.error()};
    return found->empty() ? std::nullopt : std::optional<Operator>(found->front().order.op);
}

LedgerResult<std::optional<Sale>> SqliteSaleLedger::lastSoldLike(const SaleOrder &order)
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT %1 FROM sale INDEXED BY sale_by_phone WHERE phone = ? AND face_value = ? AND promo = ? "
                       "AND state NOT IN %2 ORDER BY id DESC LIMIT 1")
            .arg(rows::saleColumns(), salestates::notSold));
    read.bind(order.phone.national()).bind(order.faceValue.centimes()).bind(order.promo.type());
    auto found = salereader::allFrom(read);
    if (!found)
        return Unexpected{found.error()};
    return found->empty() ? std::nullopt : std::optional<Sale>(std::move(found->front()));
}

LedgerResult<std::optional<qint64>> SqliteSaleLedger::latestDate()
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT known_since FROM sale WHERE known_since IS NOT NULL ORDER BY id DESC LIMIT 1"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? std::optional<qint64>(read.integer(0)) : std::nullopt;
}

LedgerResult<int> SqliteSaleLedger::attentionCount()
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT count(*) FROM sale INDEXED BY sale_attention WHERE attention <> 0"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    return static_cast<int>(read.integer(0));
}

LedgerTrouble SqliteSaleLedger::checkIntegrity()
{
    const auto pages = m_database->valueOf(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!pages)
        return pages.error();
    if (pages->toString() != QLatin1String("ok"))
        return trouble(LedgerError::Kind::Damaged, pages->toString());
    const auto orphan = m_database->valueOf(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"));
    if (!orphan)
        return orphan.error();
    if (!orphan->isNull())
        return trouble(LedgerError::Kind::Damaged,
            QStringLiteral("a row of %1 names one that is not there").arg(orphan->toString()));
    const auto gaps = m_database->valueOf(QStringLiteral("SELECT coalesce(max(id), 0) - count(*) FROM sale"));
    if (!gaps)
        return gaps.error();
    if (gaps->toLongLong() != 0)
        return trouble(LedgerError::Kind::Damaged, QStringLiteral("%1 sales are missing").arg(gaps->toLongLong()));
    if (LedgerTrouble wrong = saledays::checkSums(*m_database))
        return wrong;
    const auto unlike = m_database->valueOf(QStringLiteral(
        "SELECT phone FROM (SELECT phone, sale, times FROM served UNION ALL SELECT phone, max(id), count(*) FROM sale "
        "WHERE state IN (2, 3, 4) GROUP BY phone) GROUP BY phone, sale, times HAVING count(*) = 1 LIMIT 1"));
    if (!unlike)
        return unlike.error();
    if (!unlike->isNull())
        return trouble(LedgerError::Kind::Damaged, QStringLiteral("the table of regulars is not what the sales say"));
    return m_database->execute(QStringLiteral("INSERT INTO phone_part (phone_part) VALUES ('integrity-check')"));
}

} // namespace taabia
