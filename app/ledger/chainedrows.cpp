// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainedrows.h"

#include "ledger/database.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace taabia {

namespace {

void appendNumber(QByteArray &to, qint64 number)
{
    std::array<char, sizeof(qint64)> bytes{};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void appendBytes(QByteArray &to, const QByteArray &bytes)
{
    appendNumber(to, bytes.size());
    to.append(bytes);
}

} // namespace

const std::vector<ChainedRows::Table> &ChainedRows::tables()
{
    // Here and not read from chained_table: a table that somebody strikes off a list in the file would go unseen.
    static const std::vector<Table> all{
        {1, QStringLiteral("payment")},
        {2, QStringLiteral("shift")},
        {3, QStringLiteral("cash_movement")},
        {4, QStringLiteral("cash_count")},
        {5, QStringLiteral("closing")},
        {6, QStringLiteral("customer_change")},
        {7, QStringLiteral("override_record")},
        {8, QStringLiteral("receipt")},
        {9, QStringLiteral("receipt_print")},
        {10, QStringLiteral("adoption")},
        {11, QStringLiteral("chain_key")},
        {12, QStringLiteral("person_change")},
        {13, QStringLiteral("pin_change")},
        {14, QStringLiteral("approval")},
        {15, QStringLiteral("bulk_run")},
        {16, QStringLiteral("bulk_end")},
    };
    return all;
}

const ChainedRows::Table *ChainedRows::find(const QString &name)
{
    const auto found =
        std::find_if(tables().begin(), tables().end(), [&](const Table &one) { return one.name == name; });
    return found == tables().end() ? nullptr : &*found;
}

const ChainedRows::Table *ChainedRows::find(qint64 number)
{
    const auto found =
        std::find_if(tables().begin(), tables().end(), [&](const Table &one) { return one.number == number; });
    return found == tables().end() ? nullptr : &*found;
}

ChainedRows::ChainedRows(Database &database)
    : m_database(database)
{ }

LedgerResult<const ChainedRows::Reading *> ChainedRows::reading(const Table &table)
{
    const auto known = m_readings.find(table.number);
    if (known != m_readings.end())
        return &known->second;
    Reading made;
    QStringList values;
    {
        Statement read = m_database.statement(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
        read.bind(table.name);
        const LedgerTrouble failed = read.eachRow([&](const Statement &column) {
            made.columns += column.text(0);
            // As bytes, because reading a text as text mends what is not valid in it, and a mended byte is not seen.
            values += QStringLiteral("typeof(\"%1\"), CAST(\"%1\" AS BLOB)").arg(column.text(0));
        });
        if (failed)
            return Unexpected{*failed};
    }
    if (!made.columns.isEmpty()) {
        const QString select =
            QStringLiteral("SELECT rowid, %1 FROM %2 WHERE ").arg(values.join(QLatin1String(", ")), table.name);
        made.one = select + QLatin1String("rowid = ?");
        made.following = select + QLatin1String("rowid > ? ORDER BY rowid LIMIT 1");
        made.beforeFirst = select + QLatin1String("rowid <= 0 ORDER BY rowid LIMIT 1");
    }
    return &m_readings.emplace(table.number, std::move(made)).first->second;
}

LedgerResult<std::optional<ChainedRows::Row>> ChainedRows::read(
    const Table &table, QString Reading::*sql, std::optional<qint64> bound)
{
    const auto known = reading(table);
    if (!known)
        return Unexpected{known.error()};
    const Reading &how = **known;
    if (how.columns.isEmpty())
        return std::optional<Row>();
    Statement select = m_database.statement(how.*sql);
    if (bound)
        select.bind(*bound);
    const LedgerResult<bool> found = select.next();
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return std::optional<Row>();
    Row row;
    row.id = select.integer(0);
    row.bytes.reserve(64 * how.columns.size());
    appendNumber(row.bytes, how.columns.size());
    for (int i = 0; i < static_cast<int>(how.columns.size()); ++i) {
        appendBytes(row.bytes, how.columns[i].toUtf8());
        appendBytes(row.bytes, select.text(1 + 2 * i).toLatin1()); // "null", "integer", "text", "blob"
        appendBytes(row.bytes, select.bytes(2 + 2 * i));
    }
    return std::optional(std::move(row));
}

LedgerResult<std::optional<ChainedRows::Row>> ChainedRows::row(const Table &table, qint64 id)
{
    return read(table, &Reading::one, id);
}

LedgerResult<std::optional<ChainedRows::Row>> ChainedRows::rowAfter(const Table &table, qint64 after)
{
    return read(table, &Reading::following, after);
}

LedgerResult<std::optional<ChainedRows::Row>> ChainedRows::rowBeforeFirst(const Table &table)
{
    return read(table, &Reading::beforeFirst, std::nullopt);
}

QByteArray ChainedRows::message(const QByteArray &previousHash, qint64 link, const Table &table, const Row &row)
{
    QByteArray message;
    message.reserve(row.bytes.size() + 128);
    appendBytes(message, previousHash);
    appendNumber(message, link);
    appendBytes(message, table.name.toUtf8());
    appendNumber(message, row.id);
    message.append(row.bytes);
    return message;
}

} // namespace taabia
