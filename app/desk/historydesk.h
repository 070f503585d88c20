// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/salehistory.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

/// Opens the read-only connection; runs on the reading thread.
using SaleHistoryFactory = std::function<LedgerResult<std::unique_ptr<SaleHistory>>()>;

/// The window's way to the past: the same pattern as Till, on a thread of its own, because readers of a WAL database
/// never wait for a writer, and so a page still appears at once while the till thread sits in a slow fsync.
class HistoryDesk : public QObject {
    Q_OBJECT
public:
    explicit HistoryDesk(SaleHistoryFactory factory);
    ~HistoryDesk() override;

    /// Streams the ids that match, in the filter's order, in idsArrived() chunks: a small first one, then larger ones.
    /// A new call ends the stream before it.
    Ticket listIds(const HistoryFilter &filter);

    /// Ends in rowsArrived() with the same ticket. Requests that a newer one has overtaken are still answered.
    Ticket fetchRows(const std::vector<SaleId> &ids);
    Ticket fetchDetails(SaleId id);
    Ticket fetchDayTotal(const QDateTime &fromUtc, const QDateTime &untilUtc);

    /// How many sales want a person: as many as whoever is there would find listed.
    Ticket countAttention();

    /// The numbers served before that begin or end with these digits: for whoever sells. No billed amounts are in it.
    Ticket fetchRegulars(const QString &digits, int limit);

Q_SIGNALS:
    void idsArrived(taabia::Ticket ticket, const std::vector<taabia::SaleId> &ids, bool last);
    void rowsArrived(taabia::Ticket ticket, const std::vector<taabia::Sale> &rows);
    void detailsArrived(taabia::Ticket ticket, const taabia::SaleDetails &details);
    void dayTotalArrived(taabia::Ticket ticket, const taabia::DayTotal &total);
    void attentionCounted(taabia::Ticket ticket, int sales);
    void regularsArrived(taabia::Ticket ticket, const std::vector<taabia::Regular> &regulars);
    void failed(taabia::Ticket ticket, const taabia::LedgerError &error);

private:
    SaleHistory *history(Ticket ticket);
    Ticket newTicket() { return ++m_lastTicket; }
    Ticket post(Ticket ticket, std::function<void(SaleHistory &, Ticket)> question);
    template <typename T, typename Tell> void answer(Ticket ticket, const LedgerResult<T> &result, Tell tell);
    void streamIds(
        SaleHistory &open, Ticket ticket, const HistoryFilter &filter, std::optional<SaleId> before, int limit);

    SaleHistoryFactory m_factory;
    std::unique_ptr<SaleHistory> m_history;
    std::atomic<Ticket> m_lastTicket = 0;
    std::atomic<Ticket> m_stream = 0;
};

} // namespace taabia
