// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "ui/models/salecells.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace taabia {

/// All sales that match a filter, in its order, however many they are. The ids stream in and make the rows; what
/// stands in a row is read from the ledger when somebody looks at it, at most one request at a time, and always for
/// what is looked at now. UI thread.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit HistoryModel(HistoryDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Lists anew. The rows of the list before stay until the first of the new ones are there.
    void setFilter(const HistoryFilter &filter, SaleTimeForm form);
    const HistoryFilter &filter() const { return m_filter; }

    void clear(); ///< nothing is listed, and nothing kept, until setFilter()

    /// False while more ids are on their way.
    bool isComplete() const { return m_complete; }

    std::optional<SaleId> idAt(int row) const;
    int rowOf(SaleId id) const; ///< -1: not in the list
    std::optional<Sale> saleAt(int row) const; ///< empty: no such row, or still on its way from the ledger

    /// A snapshot from the till. A row in the list changes in place. A new sale goes to the newest if the filter admits
    /// it for certain; when only SQL could tell (a search, a state, an order by number), the list stays and outdated()
    /// is told.
    void noteSale(const Sale &sale);

    void retranslate();

Q_SIGNALS:
    void countChanged(int count, bool complete);
    void outdated(); ///< listing anew might show other rows
    void failed(const taabia::LedgerError &error);

private:
    void takeIds(Ticket ticket, const std::vector<SaleId> &ids, bool last);
    void takeRows(Ticket ticket, const std::vector<Sale> &rows);
    void takeFailure(Ticket ticket, const LedgerError &error);
    void noteNewSale(const Sale &sale);
    bool periodAndOperatorAdmit(const Sale &sale) const;
    bool isNewest(SaleId id) const;
    void insertNewest(const Sale &sale);
    void want(int row) const;
    void fetchWanted();
    std::vector<SaleId> idsToFetch() const;

    HistoryDesk &m_desk;
    HistoryFilter m_filter;
    SaleTimeForm m_form = SaleTimeForm::AlwaysDay;
    QDate m_today;

    std::deque<SaleId> m_ids; ///< in the order m_order; a million never move to make room for more
    HistoryOrder m_order = HistoryOrder::NewestFirst;
    Ticket m_listTicket = 0;
    bool m_awaitingFirst = false; ///< m_ids are still those of the list before
    bool m_complete = true;
    std::vector<Sale> m_newMeanwhile; ///< recorded before the first ids came

    mutable QCache<SaleId, Sale> m_rows;
    mutable std::vector<int> m_wanted; ///< rows that were looked at and not there, in the order of looking
    mutable QTimer m_fetchSoon;
    std::optional<Ticket> m_rowsTicket; ///< the request in flight
    QSet<SaleId> m_changedMeanwhile; ///< told by the till during that request, so newer than its answer
};

} // namespace taabia
