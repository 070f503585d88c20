// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stress/busycounter.h"
#include "stress/countingprovider.h"

namespace taabia {

class SalesView;

/// Somebody who reads the screen as a person does, row by row, and holds it against the till's ledger and the
/// provider's books. Reads the ledger over a connection of their own.
class Onlooker {
public:
    Onlooker(BusyCounter &counter, const CountingProvider &provider);
    ~Onlooker();

    /// All that the ledger has, newest first.
    std::vector<Sale> ledger();

    /// Turns the provider's clock until it has finished its recharges, waits until the till knows, and has the balance
    /// read anew. False if the till has not heard in time.
    bool letEverythingSettle();

    /// What is wrong on the screen or in the books, and stays so for five seconds; empty if nothing is.
    QString complaints();

    // ---- What stands on the screen, as the accessibility tree tells it

    /// The cells of each row of a table: time, number, operator, amount, promo, state.
    static std::vector<QStringList> rows(const SalesView &view);
    QString balance() const;
    QString outcome() const; ///< the last sale's card, in large type
    bool isTableCurrent(); ///< the day's table tells of every sale what the ledger has

private:
    QString look();
    void compareTable(const SalesView &view, const std::vector<Sale> &sales, bool alwaysDay);
    void compareBooks(const std::vector<Sale> &sales);
    void compareLastSale(const std::vector<Sale> &sales);
    void complain(const QString &what) { m_complaints += what; }
    SqliteSaleHistory *history();

    BusyCounter &m_counter;
    const CountingProvider &m_provider;
    std::unique_ptr<SqliteSaleHistory> m_history;
    QStringList m_complaints;
};

} // namespace taabia
