// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/auditchain.h"

#include "ledger/database.h"

namespace taabia {

namespace {

LedgerError noHash()
{
    return trouble(LedgerError::Kind::Unwritable, QStringLiteral("the chain's hash cannot be made"));
}

} // namespace

AuditChain::AuditChain(Database &database, const QByteArray &key)
    : m_database(database)
    , m_mac(key)
    , m_rows(database)
{ }

// Read anew each time: what a cache believes would outlive a transaction that was rolled back.
LedgerResult<AuditChain::End> AuditChain::end()
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT number, hash FROM chain_link ORDER BY number DESC LIMIT 1"));
    const LedgerResult<bool> found = read.next();
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return End{0, QByteArray(ChainMac::size, '\0')};
    return End{read.integer(0), read.bytes(1)};
}

LedgerResult<QByteArray> AuditChain::lastHash()
{
    LedgerResult<End> last = end();
    if (!last)
        return Unexpected{last.error()};
    return last->hash;
}

LedgerTrouble AuditChain::append(const QString &table, qint64 row)
{
    const ChainedRows::Table *const chained = ChainedRows::find(table);
    if (!chained)
        return trouble(LedgerError::Kind::Unwritable, QStringLiteral("%1 is no chained table").arg(table));
    LedgerResult<End> last = end();
    if (!last)
        return last.error();
    if (LedgerTrouble failed = takeUpKey(*last))
        return failed;
    return link(*chained, row, *last);
}

/// If the newest epoch is not of this key, begins one, with a link of its own.
LedgerTrouble AuditChain::takeUpKey(End &end)
{
    const auto own = m_mac.fingerprint();
    if (!own)
        return noHash();
    qint64 epoch = 0;
    {
        Statement read = m_database.statement(
            QStringLiteral("SELECT epoch, fingerprint FROM chain_key ORDER BY epoch DESC LIMIT 1"));
        const LedgerResult<bool> found = read.next();
        if (!found)
            return found.error();
        if (*found && ChainMac::same(read.bytes(1), *own))
            return std::nullopt;
        epoch = *found ? read.integer(0) + 1 : 1;
    }
    Statement insert =
        m_database.statement(QStringLiteral("INSERT INTO chain_key (epoch, first_link, fingerprint) VALUES (?, ?, ?)"));
    if (LedgerTrouble failed = insert.bind(epoch).bind(end.number + 1).bind(*own).run())
        return failed;
    return link(*ChainedRows::find(QStringLiteral("chain_key")), epoch, end);
}

LedgerTrouble AuditChain::link(const ChainedRows::Table &table, qint64 row, End &end)
{
    const auto content = m_rows.row(table, row);
    if (!content)
        return content.error();
    if (!*content)
        return trouble(
            LedgerError::Kind::NotFound, QStringLiteral("there is no row %1 of %2").arg(row).arg(table.name));
    const qint64 number = end.number + 1;
    const auto hash = m_mac.of(ChainedRows::message(end.hash, number, table, **content));
    if (!hash)
        return noHash();
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO chain_link (number, \"table\", row, hash) VALUES (?, ?, ?, ?)"));
    if (LedgerTrouble failed = insert.bind(number).bind(table.number).bind(row).bind(*hash).run())
        return failed;
    end = {number, *hash};
    return std::nullopt;
}

} // namespace taabia
