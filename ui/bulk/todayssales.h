// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"

#include <set>

namespace taabia {

/// Every sale of today, read from the ledger piece by piece: what a list is compared with. Wants a desk of its own (a
/// desk streams one list at a time). UI thread.
class TodaysSales : public QObject {
    Q_OBJECT
public:
    explicit TodaysSales(HistoryDesk &desk, QObject *parent = nullptr);

    void read(); ///< anew; ends in ended()
    bool isReading() const { return m_reading; }

    /// What went wrong the last time: then some sales of today were not seen.
    const std::optional<LedgerError> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void arrived(const std::vector<taabia::Sale> &sales);
    void ended();

private:
    void takeIds(Ticket ticket, const std::vector<SaleId> &ids, bool last);
    void takeRows(Ticket ticket, const std::vector<Sale> &sales);
    void endIfAllIsThere();

    HistoryDesk &m_desk;
    bool m_reading = false;
    bool m_listed = false; ///< the last of the ids has come
    Ticket m_ids = 0;
    std::set<Ticket> m_rows; ///< asked for and not yet there
    std::optional<LedgerError> m_trouble;
};

} // namespace taabia
