// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chainedrows.h"
#include "ledger/chainmac.h"

namespace taabia {

/// The chain's growing end: binds every new row to all that came before it. Each link's hash is made with a key that
/// is not in the file, so that nobody without the key can change, drop, add or reorder rows unseen (ChainVerifier).
class AuditChain {
public:
    /// \a key: at best 32 random bytes. Another key than the last one begins an epoch of its own: the till goes on
    /// selling, and what was chained with the key before can be checked only by who has that one.
    AuditChain(Database &database, const QByteArray &key);

    /// Chains a row of a chained table that was just inserted, as it stands in the file. Inside the transaction that
    /// inserted it, so that both are there or neither is; in the order of its table's row numbers.
    [[nodiscard]] LedgerTrouble append(const QString &table, qint64 row);

    /// Of the newest link; 32 zero bytes, if there is none yet.
    LedgerResult<QByteArray> lastHash();

private:
    struct End {
        qint64 number = 0; ///< of the newest link; 0: there is none
        QByteArray hash;
    };
    LedgerResult<End> end();
    LedgerTrouble takeUpKey(End &end);
    LedgerTrouble link(const ChainedRows::Table &table, qint64 row, End &end);

    Database &m_database;
    ChainMac m_mac;
    ChainedRows m_rows;
};

} // namespace taabia
