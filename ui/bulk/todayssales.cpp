// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/todayssales.h"

#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {
constexpr std::size_t rowsAtOnce = 250; ///< told in one turn of the event loop
}

TodaysSales::TodaysSales(HistoryDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &HistoryDesk::idsArrived, this, &TodaysSales::takeIds);
    connect(&desk, &HistoryDesk::rowsArrived, this, &TodaysSales::takeRows);
    connect(&desk, &HistoryDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (m_reading && (ticket == m_ids || m_rows.count(ticket) > 0)) {
            m_trouble = error;
            m_reading = false;
            Q_EMIT ended();
        }
    });
}

void TodaysSales::read()
{
    const auto [from, until] = MoroccoTime::utcRange(MoroccoTime::dayOf(QDateTime::currentDateTimeUtc()));
    HistoryFilter today;
    today.fromUtc = from;
    today.untilUtc = until;
    m_reading = true;
    m_listed = false;
    m_trouble.reset();
    m_rows.clear();
    m_ids = m_desk.listIds(today);
}

void TodaysSales::takeIds(Ticket ticket, const std::vector<SaleId> &ids, bool last)
{
    if (!m_reading || ticket != m_ids)
        return;
    for (std::size_t begin = 0; begin < ids.size(); begin += rowsAtOnce) {
        const std::size_t end = std::min(ids.size(), begin + rowsAtOnce);
        m_rows.insert(m_desk.fetchRows(std::vector<SaleId>(
            ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end))));
    }
    m_listed = last;
    endIfAllIsThere();
}

void TodaysSales::takeRows(Ticket ticket, const std::vector<Sale> &sales)
{
    if (!m_reading || m_rows.erase(ticket) == 0)
        return;
    Q_EMIT arrived(sales);
    endIfAllIsThere();
}

void TodaysSales::endIfAllIsThere()
{
    if (!m_listed || !m_rows.empty())
        return;
    m_reading = false;
    Q_EMIT ended();
}

} // namespace taabia
