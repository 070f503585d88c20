// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <map>

namespace taabia {

class Database;

/// The rows that the chain covers, as bytes. Two rows never read the same: every column goes in with its name, its type
/// and its length, a text or a blob byte by byte as the file has it, whatever a text's encoding is worth.
class ChainedRows {
public:
    struct Table {
        int number; ///< in chained_table; written in every link: never renumber
        QString name;
    };
    static const std::vector<Table> &tables();
    static const Table *find(const QString &name);
    static const Table *find(qint64 number);

    struct Row {
        qint64 id = 0;
        QByteArray bytes;
    };

    explicit ChainedRows(Database &database);

    /// The row \a id; empty: there is none.
    LedgerResult<std::optional<Row>> row(const Table &table, qint64 id);

    /// The first row past \a after; empty: there is none, nor if the schema has no such table.
    LedgerResult<std::optional<Row>> rowAfter(const Table &table, qint64 after);

    /// The first row numbered 0 or less, where rowAfter() does not begin; no program has ever written one.
    LedgerResult<std::optional<Row>> rowBeforeFirst(const Table &table);

    /// What a link's hash is made of.
    static QByteArray message(const QByteArray &previousHash, qint64 link, const Table &table, const Row &row);

private:
    /// The statements of a table; empty: the schema has no such table.
    struct Reading {
        QString one;
        QString following;
        QString beforeFirst;
        QStringList columns;
    };
    LedgerResult<const Reading *> reading(const Table &table);
    LedgerResult<std::optional<Row>> read(const Table &table, QString Reading::*sql, std::optional<qint64> bound);

    Database &m_database;
    std::map<int, Reading> m_readings;
};

} // namespace taabia
