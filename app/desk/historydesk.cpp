// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/historydesk.h"

namespace taabia {

namespace {
constexpr int firstChunk = 100; ///< more than any screen shows, so that the list stands at once
constexpr int laterChunk = 20'000; ///< large enough to be quick, small enough for a newer question to cut in
} // namespace

HistoryDesk::HistoryDesk(SaleHistoryFactory factory)
    : m_factory(std::move(factory))
{ }

HistoryDesk::~HistoryDesk() = default;

/// The connection is opened when it is first needed, on the reading thread.
SaleHistory *HistoryDesk::history(Ticket ticket)
{
    if (!m_history) {
        LedgerResult<std::unique_ptr<SaleHistory>> opened = m_factory();
        if (!opened) {
            Q_EMIT failed(ticket, opened.error());
            return nullptr;
        }
        m_history = *std::move(opened);
    }
    return m_history.get();
}

Ticket HistoryDesk::post(Ticket ticket, std::function<void(SaleHistory &, Ticket)> question)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, question = std::move(question)] {
            if (SaleHistory *open = history(ticket))
                question(*open, ticket);
        },
        Qt::QueuedConnection);
    return ticket;
}

template <typename T, typename Tell> void HistoryDesk::answer(Ticket ticket, const LedgerResult<T> &result, Tell tell)
{
    if (result)
        tell(*result);
    else
        Q_EMIT failed(ticket, result.error());
}

Ticket HistoryDesk::listIds(const HistoryFilter &filter)
{
    const Ticket ticket = newTicket();
    m_stream = ticket; // before it is posted: an idle reading thread begins at once
    return post(ticket,
        [this, filter](SaleHistory &open, Ticket own) { streamIds(open, own, filter, std::nullopt, firstChunk); });
}

void HistoryDesk::streamIds(
    SaleHistory &open, Ticket ticket, const HistoryFilter &filter, std::optional<SaleId> before, int limit)
{
    if (m_stream != ticket)
        return; // overtaken by a newer list
    answer(ticket, open.ids(filter, before, limit), [&](const std::vector<SaleId> &ids) {
        const bool last = static_cast<int>(ids.size()) < limit;
        Q_EMIT idsArrived(ticket, ids, last);
        if (last)
            return;
        // Behind whatever else has been asked meanwhile: rows in view come before ids far away.
        QMetaObject::invokeMethod(
            this,
            [this, ticket, filter, next = ids.back()] {
                if (SaleHistory *again = history(ticket))
                    streamIds(*again, ticket, filter, next, laterChunk);
            },
            Qt::QueuedConnection);
    });
}

Ticket HistoryDesk::fetchRows(const std::vector<SaleId> &ids)
{
    return post(newTicket(), [this, ids](SaleHistory &open, Ticket ticket) {
        answer(ticket, open.sales(ids), [&](const std::vector<Sale> &rows) { Q_EMIT rowsArrived(ticket, rows); });
    });
}

Ticket HistoryDesk::fetchDetails(SaleId id)
{
    return post(newTicket(), [this, id](SaleHistory &open, Ticket ticket) {
        answer(ticket, open.details(id), [&](const SaleDetails &found) { Q_EMIT detailsArrived(ticket, found); });
    });
}

Ticket HistoryDesk::fetchDayTotal(const QDateTime &fromUtc, const QDateTime &untilUtc)
{
    return post(newTicket(), [this, fromUtc, untilUtc](SaleHistory &open, Ticket ticket) {
        answer(ticket, open.dayTotal(fromUtc, untilUtc),
            [&](const DayTotal &total) { Q_EMIT dayTotalArrived(ticket, total); });
    });
}

Ticket HistoryDesk::countAttention()
{
    return post(newTicket(), [this](SaleHistory &open, Ticket ticket) {
        HistoryFilter wanting;
        wanting.state = StateFilter::NeedsAttention;
        answer(ticket, open.ids(wanting, std::nullopt, laterChunk),
            [&](const std::vector<SaleId> &ids) { Q_EMIT attentionCounted(ticket, static_cast<int>(ids.size())); });
    });
}

Ticket HistoryDesk::fetchRegulars(const QString &digits, int limit)
{
    return post(newTicket(), [this, digits, limit](SaleHistory &open, Ticket ticket) {
        answer(ticket, open.regulars(digits, limit),
            [&](const std::vector<Regular> &found) { Q_EMIT regularsArrived(ticket, found); });
    });
}

} // namespace taabia
