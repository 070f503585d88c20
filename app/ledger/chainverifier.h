// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chainedrows.h"
#include "ledger/chainmac.h"
#include "ports/shopreports.h"

namespace taabia {

/// Reads the whole chain and every row that it covers, and names the first break. What was chained with another key
/// than \a key can only be checked for rows and links that are missing or too many; ChainVerdict::foreignKey counts it.
///
/// What it cannot find by itself: that the newest links were cut off together with their rows, down to some earlier
/// day. For that there is the paper: the hash on the last Z report has to be in the chain (\a onPaper:
/// its beginning, or all of it; empty: not asked).
class ChainVerifier {
public:
    ChainVerifier(Database &database, const QByteArray &key);

    /// All in one read transaction, so that a till that goes on selling does not disturb. See
    /// ShopReports::verifyChain(); \a goOn may be empty.
    LedgerResult<ChainVerdict> verify(const std::function<bool()> &goOn, const QByteArray &onPaper = {});

private:
    struct Link {
        qint64 number = 0;
        qint64 table = 0;
        qint64 row = 0;
        QByteArray hash;
    };
    struct Epoch {
        qint64 number = 0;
        qint64 firstLink = 0;
        bool own = false; ///< made with the key at hand
    };
    /// Empty: no break.
    using Finding = LedgerResult<std::optional<ChainBreak>>;

    LedgerTrouble readEpochs();
    LedgerTrouble walk(const std::function<bool()> &goOn, ChainVerdict &verdict, bool &finished);
    Finding check(const Link &link, ChainVerdict &verdict);
    Finding checkHash(
        const Link &link, const ChainedRows::Table &table, const ChainedRows::Row &row, ChainVerdict &verdict);
    Finding misplaced(const Link &link, const ChainedRows::Table &table, const std::optional<ChainedRows::Row> &next);
    Finding madeFor(const Link &link);
    Finding leftOver();
    LedgerResult<bool> matches(const Link &link, const ChainedRows::Table &table, const ChainedRows::Row &row) const;
    const Epoch *epochOf(qint64 link) const;
    LedgerResult<bool> isNamed(const ChainedRows::Table &table, qint64 row);
    LedgerResult<bool> isInChain(const QByteArray &beginning);
    LedgerResult<bool> isCutOff(qint64 closing);

    Database &m_database;
    ChainMac m_mac;
    ChainedRows m_rows;
    std::vector<Epoch> m_epochs;
    std::map<int, qint64> m_lastRow; ///< of each table, so far
    QByteArray m_previousHash;
};

} // namespace taabia
