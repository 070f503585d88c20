// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitebalanceledger.h"

#include "domain/moroccotime.h"
#include "ledger/balancerows.h"
#include "ledger/database.h"
#include "ledger/ledgerfile.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/transaction.h"

namespace taabia {

namespace {

/// What the recharge took from the account, as far as it was told. Empty: nothing, or not told.
std::optional<Money> costOf(const RechargeRecord &record)
{
    switch (record.status.verdict()) {
    case Verdict::Pending:
    case Verdict::Done:
        break;
    case Verdict::Failed:
    case Verdict::Refunded:
        return std::nullopt;
    }
    return record.billed && *record.billed > Money() ? record.billed : std::nullopt;
}

std::optional<qint64> centimesOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->centimes()) : std::nullopt;
}

} // namespace

/// An amount held against the last check and the totals of now.
struct SqliteBalanceLedger::Standing {
    std::optional<BalanceCheck> last;
    qint64 totalBilled = 0;
    qint64 totalGivenBack = 0;
    SaleId newestSale = 0;
    Money billed; ///< since the last check
    Money givenBack;
    Money difference;

    bool isNews() const { return !last || billed != Money() || givenBack != Money() || difference != Money(); }
};

SqliteBalanceLedger::SqliteBalanceLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqliteBalanceLedger::~SqliteBalanceLedger() = default;

LedgerResult<SqliteBalanceLedger::Standing> SqliteBalanceLedger::standingAt(Money amount)
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT account_total.billed, account_total.given_back, "
                       "coalesce((SELECT max(id) FROM sale), 0), total_billed, total_given_back, %1 "
                       "FROM account_total LEFT JOIN balance_check "
                       "ON balance_check.id = (SELECT max(id) FROM balance_check)")
            .arg(balancerows::checkColumns()));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{trouble(LedgerError::Kind::Damaged, QStringLiteral("the account has no totals"))};
    Standing now;
    now.totalBilled = read.integer(0);
    now.totalGivenBack = read.integer(1);
    now.newestSale = read.integer(2);
    if (!read.optionalInteger(3))
        return now;
    now.last = balancerows::checkFrom(read, 5);
    now.billed = Money::fromCentimes(now.totalBilled - read.integer(3));
    now.givenBack = Money::fromCentimes(now.totalGivenBack - read.integer(4));
    now.difference = amount - (now.last->amount - now.billed + now.givenBack);
    return now;
}

LedgerResult<std::optional<Money>> SqliteBalanceLedger::differenceAt(Money amount)
{
    const LedgerResult<Standing> now = standingAt(amount);
    if (!now)
        return Unexpected{now.error()};
    return now->last ? std::optional(now->difference) : std::nullopt;
}

LedgerResult<std::optional<BalanceCheck>> SqliteBalanceLedger::lastCheck()
{
    const LedgerResult<Standing> now = standingAt(Money());
    if (!now)
        return Unexpected{now.error()};
    return now->last;
}

LedgerResult<std::optional<BalanceCheck>> SqliteBalanceLedger::recordCheck(Money amount, QDateTime nowUtc)
{
    Transaction step(m_database);
    if (LedgerTrouble failed = step.begin())
        return Unexpected{*failed};
    const LedgerResult<Standing> now = standingAt(amount);
    if (!now)
        return Unexpected{now.error()};
    if (!now->isNews())
        return std::optional<BalanceCheck>();
    const BalanceCheck check{now->last ? now->last->id + 1 : 1, rows::utcOf(rows::msOf(nowUtc)), amount, now->billed,
        now->givenBack, now->difference, now->newestSale};
    if (LedgerTrouble failed = insertCheck(*now, check))
        return Unexpected{*failed};
    if (LedgerTrouble failed = step.commit())
        return Unexpected{*failed};
    return std::optional(check);
}

LedgerTrouble SqliteBalanceLedger::insertCheck(const Standing &standing, const BalanceCheck &check)
{
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO balance_check (id, seen_utc, day, amount, billed, given_back, difference, "
                       "last_sale, total_billed, total_given_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(check.id).bind(rows::msOf(check.seenUtc)).bind(saledays::placeOf(check.seenUtc).day);
    insert.bind(check.amount.centimes()).bind(check.billed.centimes()).bind(check.givenBack.centimes());
    insert.bind(check.difference.centimes()).bind(check.lastSale);
    return insert.bind(standing.totalBilled).bind(standing.totalGivenBack).run();
}

LedgerResult<std::vector<ForeignRecharge>> SqliteBalanceLedger::keepForeign(
    const std::vector<RechargeRecord> &records, QDateTime nowUtc)
{
    Transaction step(m_database);
    if (LedgerTrouble failed = step.begin())
        return Unexpected{*failed};
    std::vector<ForeignRecharge> kept;
    for (const RechargeRecord &record : records) {
        const auto row = insertForeign(record, nowUtc);
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            continue;
        Statement read = m_database.statement(balancerows::foreignSelect() + QStringLiteral("WHERE recharge.id = ?"));
        const LedgerResult<bool> found = read.bind(**row).next();
        if (!found)
            return Unexpected{found.error()};
        kept.push_back(balancerows::foreignFrom(read));
    }
    if (LedgerTrouble failed = step.commit())
        return Unexpected{*failed};
    return kept;
}

/// The row's number; empty: it is a sale of this ledger, kept already, or without a name to keep it by.
LedgerResult<std::optional<qint64>> SqliteBalanceLedger::insertForeign(
    const RechargeRecord &record, const QDateTime &nowUtc)
{
    if (record.providerReference.isEmpty())
        return std::optional<qint64>();
    const QDateTime made = MoroccoTime::utcFromApi(record.createdAt);
    Statement insert = m_database.statement(QStringLiteral(
        "WITH recharge (provider_reference, external_reference) AS (VALUES (?, ?)) "
        "INSERT INTO foreign_recharge (provider_reference, status, external_reference, phone, operator, type, "
        "face_value, "
        "billed, created_at, executed_at, raw_reply, made_utc, seen_utc) "
        "SELECT provider_reference, ?, external_reference, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM recharge "
        "WHERE NOT EXISTS (SELECT 1 FROM foreign_recharge AS known "
        "WHERE known.provider_reference = recharge.provider_reference) "
        "AND NOT EXISTS (SELECT 1 FROM sale WHERE sale.reference = recharge.external_reference) AND %1 RETURNING id")
                                                .arg(balancerows::notOurs()));
    insert.bind(record.providerReference).bind(record.externalReference).bind(record.status.value());
    insert.bind(record.phone).bind(record.op).bind(record.type);
    insert.bind(centimesOf(record.faceValue)).bind(centimesOf(record.billed));
    insert.bind(record.createdAt).bind(record.executedAt).bind(record.raw);
    insert.bind(made.isValid() ? std::optional(rows::msOf(made)) : std::nullopt).bind(rows::msOf(nowUtc));
    const LedgerResult<bool> row = insert.next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? std::optional(insert.integer(0)) : std::nullopt;
}

LedgerResult<ForeignRecharge> SqliteBalanceLedger::adopt(
    const QString &providerReference, const QString &reason, const QString &clerk, QDateTime nowUtc)
{
    Transaction step(m_database);
    if (LedgerTrouble failed = step.begin())
        return Unexpected{*failed};
    const QString select = balancerows::foreignSelect() + QStringLiteral("WHERE recharge.provider_reference = ? ");
    const auto read = [&](const QString &condition) -> LedgerResult<std::pair<qint64, ForeignRecharge>> {
        Statement statement = m_database.statement(select + condition);
        const LedgerResult<bool> row = statement.bind(providerReference).next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return Unexpected{trouble(
                LedgerError::Kind::NotFound, QStringLiteral("%1 is not there to be adopted").arg(providerReference))};
        return std::pair(statement.integer(balancerows::foreignRowColumn), balancerows::foreignFrom(statement));
    };
    const auto found = read(QStringLiteral("AND adoption.id IS NULL AND ") + balancerows::notOurs());
    if (!found)
        return Unexpected{found.error()};
    const LedgerResult<qint64> adoption = insertAdoption(found->second, found->first, reason, clerk, nowUtc);
    if (!adoption)
        return Unexpected{adoption.error()};
    if (LedgerTrouble failed = m_file->chain().append(QStringLiteral("adoption"), *adoption))
        return Unexpected{*failed};
    const auto adopted = read(QString());
    if (!adopted)
        return Unexpected{adopted.error()};
    if (LedgerTrouble failed = step.commit())
        return Unexpected{*failed};
    return adopted->second;
}

LedgerResult<qint64> SqliteBalanceLedger::insertAdoption(
    const ForeignRecharge &recharge, qint64 row, const QString &reason, const QString &clerk, const QDateTime &nowUtc)
{
    const std::optional<Money> cost = recharge.madeUtc.isValid() ? costOf(recharge.record) : std::nullopt;
    std::optional<qint64> explains;
    qint64 accountsFor = 0;
    if (cost) {
        // "difference <> 0" is the index's own condition, to the letter, or SQLite would not use it.
        Statement read = m_database.statement(QStringLiteral(
            "SELECT id, missing FROM (SELECT id, -difference - (SELECT coalesce(sum(accounts_for), 0) FROM adoption "
            "WHERE adoption.explains = balance_check.id) AS missing FROM balance_check INDEXED BY balance_check_misfit "
            "WHERE difference <> 0 AND difference < 0 AND seen_utc >= ?) WHERE missing > 0 ORDER BY id LIMIT 1"));
        const LedgerResult<bool> found = read.bind(rows::msOf(recharge.madeUtc)).next();
        if (!found)
            return Unexpected{found.error()};
        if (*found) {
            explains = read.integer(0);
            accountsFor = std::min(read.integer(1), cost->centimes());
        }
    }
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO adoption (id, recharge, provider_reference, billed, adopted_utc, clerk, reason, "
        "explains, accounts_for) "
        "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM adoption), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    insert.bind(row).bind(recharge.record.providerReference).bind(centimesOf(recharge.record.billed));
    insert.bind(rows::msOf(nowUtc)).bind(clerk).bind(reason).bind(explains).bind(accountsFor);
    const LedgerResult<bool> inserted = insert.next();
    if (!inserted)
        return Unexpected{inserted.error()};
    return insert.integer(0);
}

} // namespace taabia
