// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace taabia {

class Paragraph;
class SalesTableModel;
class SalesView;

/// Today's sales, newest first: read once from the ledger, then kept up by what the till says is committed. The
/// day's total is always the ledger's own figure, never a sum over rows.
class LiveSalesCard : public QFrame {
    Q_OBJECT
public:
    explicit LiveSalesCard(HistoryDesk &history, QWidget *parent = nullptr);

    /// Reads the day from the ledger: when the till has started, and when a new day has begun.
    void load();

    /// Nothing of what somebody else was shown stays; load() comes next. \a ownOnly: whoever is here sees only what he
    /// sold himself.
    void beginAnew(bool ownOnly);

    void upsert(const Sale &sale);
    void focusList();
    void setNarrow(bool narrow); ///< less air at the sides
    SalesView *view() const { return m_view; }

Q_SIGNALS:
    void saleActivated(taabia::SaleId sale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void idsArrived(Ticket ticket, const std::vector<SaleId> &ids);
    void rowsArrived(Ticket ticket, const std::vector<Sale> &rows);
    void fetchTotal();
    void lookAtDay();
    void failed(Ticket ticket, const LedgerError &error);
    void tellEmptiness();
    void retranslate();

    HistoryDesk &m_history;
    SalesTableModel *m_model;
    SalesView *m_view;
    QLabel *m_title;
    QLabel *m_total;
    Paragraph *m_empty;
    QDate m_day;
    Ticket m_idsTicket = 0;
    Ticket m_rowsTicket = 0;
    Ticket m_totalTicket = 0;
    bool m_ownOnly = false;
    bool m_idsTaken = false;
    bool m_loaded = false; ///< until then nobody knows whether there are any
    std::optional<LedgerError> m_trouble; ///< why the day could not be read
    std::vector<Sale> m_changedMeanwhile; ///< told by the till while the day was being read: newer than the rows
    std::optional<DayTotal> m_dayTotal;
    QTimer m_totalDelay;
};

} // namespace taabia
