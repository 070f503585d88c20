// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sqlitesaleledger.h"

#include <random>

namespace taabia {

/// A long history of a shop, made through the ledger's own calls: sales at all hours of some days, whose states and
/// billed amounts change in every way that the ledger allows, also to and fro. The same one for the same seed.
class RandomHistory {
public:
    RandomHistory(SqliteSaleLedger &ledger, quint64 seed)
        : m_ledger(ledger)
        , m_engine(seed)
    { }

    qint64 below(qint64 end) { return static_cast<qint64>(m_engine() % static_cast<quint64>(end)); }

    /// A new sale, or a change of an old one.
    void step();
    void steps(int count);

private:
    void makeSale();
    void changeSale();
    QDateTime someInstant();

    SqliteSaleLedger &m_ledger;
    std::mt19937_64 m_engine;
    SaleId m_newest = 0;
};

} // namespace taabia
