// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "domain/digits.h"
#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr int rowsKept = 4096; ///< about a hundred screens
constexpr int rowsAround = 48; ///< read beyond what is looked at: the next page is there before it is asked for
constexpr int rowsARequest = 400;
constexpr int widestLook = 120; ///< rows looked at that lie further apart are not one screen
constexpr std::size_t looksKept = 512;

} // namespace

HistoryModel::HistoryModel(HistoryDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_today(MoroccoTime::dayOf(QDateTime::currentDateTimeUtc()))
    , m_rows(rowsKept)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &HistoryModel::fetchWanted);
    connect(&desk, &HistoryDesk::idsArrived, this, &HistoryModel::takeIds);
    connect(&desk, &HistoryDesk::rowsArrived, this, &HistoryModel::takeRows);
    connect(&desk, &HistoryDesk::failed, this, &HistoryModel::takeFailure);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : saleColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant();
    const SaleId id = m_ids[static_cast<std::size_t>(index.row())];
    if (role == SaleRole::Id)
        return QVariant::fromValue(id);
    const auto column = static_cast<SaleColumn>(index.column());
    if (const Sale *sale = m_rows.object(id))
        return SaleCells::cell(*sale, column, role, m_form, m_today);
    want(index.row());
    return SaleCells::waitingCell(id, column, role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < saleColumnCount)
        return SaleCells::header(static_cast<SaleColumn>(section));
    return QVariant();
}

void HistoryModel::setFilter(const HistoryFilter &filter, SaleTimeForm form)
{
    m_filter = filter;
    m_today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    m_form = form;
    m_awaitingFirst = true;
    m_complete = false;
    m_listTicket = m_desk.listIds(filter);
}

void HistoryModel::clear()
{
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_wanted.clear();
    m_newMeanwhile.clear();
    m_changedMeanwhile.clear();
    m_rowsTicket.reset();
    m_listTicket = 0;
    m_complete = true;
    m_awaitingFirst = false;
    endResetModel();
}

std::optional<SaleId> HistoryModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_ids[static_cast<std::size_t>(row)];
}

std::optional<Sale> HistoryModel::saleAt(int row) const
{
    const std::optional<SaleId> id = idAt(row);
    const Sale *sale = id ? m_rows.object(*id) : nullptr;
    return sale ? std::optional(*sale) : std::nullopt;
}

int HistoryModel::rowOf(SaleId id) const
{
    auto place = m_ids.end();
    switch (m_order) {
    case HistoryOrder::NewestFirst:
        place = std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater<SaleId>());
        break;
    case HistoryOrder::OldestFirst:
        place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        break;
    case HistoryOrder::ByNumber: // a million in half a millisecond
        place = std::find(m_ids.begin(), m_ids.end(), id);
        break;
    }
    return place != m_ids.end() && *place == id ? static_cast<int>(place - m_ids.begin()) : -1;
}

void HistoryModel::takeIds(Ticket ticket, const std::vector<SaleId> &ids, bool last)
{
    if (ticket != m_listTicket)
        return; // of a list that nobody waits for any more
    m_complete = last;
    if (m_awaitingFirst) {
        m_awaitingFirst = false;
        beginResetModel();
        m_ids.assign(ids.begin(), ids.end());
        m_order = m_filter.order;
        m_wanted.clear();
        endResetModel();
        const std::vector<Sale> meanwhile = std::exchange(m_newMeanwhile, {});
        for (const Sale &sale : meanwhile)
            noteSale(sale);
    } else if (!ids.empty()) {
        const int first = rowCount();
        beginInsertRows(QModelIndex(), first, first + static_cast<int>(ids.size()) - 1);
        m_ids.insert(m_ids.end(), ids.begin(), ids.end());
        endInsertRows();
    }
    Q_EMIT countChanged(rowCount(), m_complete);
}

void HistoryModel::takeRows(Ticket ticket, const std::vector<Sale> &rows)
{
    if (m_rowsTicket != ticket)
        return; // somebody else's question on the same desk
    m_rowsTicket.reset();
    const bool somewhere = m_order == HistoryOrder::ByNumber && !m_ids.empty(); // where would take too long to find out
    int first = somewhere ? 0 : rowCount();
    int last = somewhere ? rowCount() - 1 : -1;
    for (const Sale &sale : rows) {
        if (!m_changedMeanwhile.contains(sale.id))
            m_rows.insert(sale.id, new Sale(sale));
        if (somewhere)
            continue;
        if (const int row = rowOf(sale.id); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    m_changedMeanwhile.clear();
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, saleColumnCount - 1));
    if (!m_wanted.empty())
        m_fetchSoon.start();
}

void HistoryModel::takeFailure(Ticket ticket, const LedgerError &error)
{
    if (ticket == m_listTicket && !m_complete) {
        m_complete = true;
        if (std::exchange(m_awaitingFirst, false)) { // what is on the screen does not answer what was asked
            beginResetModel();
            m_ids.clear();
            m_wanted.clear();
            m_newMeanwhile.clear();
            endResetModel();
        }
        Q_EMIT countChanged(rowCount(), true);
        Q_EMIT failed(error);
    } else if (m_rowsTicket == ticket) {
        m_rowsTicket.reset();
        m_changedMeanwhile.clear();
        m_wanted.clear();
        Q_EMIT failed(error);
    }
}

void HistoryModel::noteSale(const Sale &sale)
{
    const Sale *known = m_rows.object(sale.id);
    const bool moved = !known || known->state != sale.state || known->attention != sale.attention;
    const int row = rowOf(sale.id);
    // A row that is kept though the list does not show it now must not come back old with the next list.
    if (known || row >= 0 || m_rowsTicket)
        m_rows.insert(sale.id, new Sale(sale));
    if (m_rowsTicket)
        m_changedMeanwhile.insert(sale.id);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, saleColumnCount - 1));
        if (moved && m_filter.state != StateFilter::Any && !m_awaitingFirst)
            Q_EMIT outdated();
    } else if (m_awaitingFirst) { // the list on its way may hold it or not: decided when its first ids are here
        m_newMeanwhile.push_back(sale);
    } else {
        noteNewSale(sale);
    }
}

void HistoryModel::noteNewSale(const Sale &sale)
{
    if (!periodAndOperatorAdmit(sale))
        return;
    if (m_filter.search.isEmpty() && m_filter.state == StateFilter::Any && m_order != HistoryOrder::ByNumber) {
        if (isNewest(sale.id))
            insertNewest(sale);
        return; // an older one that is not here yet still comes with the stream
    }
    if (m_filter.search.isEmpty()) {
        Q_EMIT outdated();
        return;
    }
    const QString digits = plainDigits(m_filter.search).remove(QLatin1Char(' '));
    const QString text = m_filter.search.trimmed();
    if (sale.order.phone.national().contains(digits) || sale.reference.text().startsWith(text, Qt::CaseInsensitive)
        || sale.providerReference.startsWith(text, Qt::CaseInsensitive))
        Q_EMIT outdated();
}

bool HistoryModel::periodAndOperatorAdmit(const Sale &sale) const
{
    return (!m_filter.fromUtc || sale.createdUtc >= *m_filter.fromUtc)
        && (!m_filter.untilUtc || sale.createdUtc < *m_filter.untilUtc)
        && (!m_filter.op || sale.order.op == *m_filter.op);
}

bool HistoryModel::isNewest(SaleId id) const
{
    if (m_ids.empty())
        return m_complete;
    if (m_order == HistoryOrder::OldestFirst)
        return m_complete && id > m_ids.back();
    return id > m_ids.front();
}

void HistoryModel::insertNewest(const Sale &sale)
{
    const bool onTop = m_order == HistoryOrder::NewestFirst;
    const int row = onTop ? 0 : rowCount();
    m_rows.insert(sale.id, new Sale(sale));
    beginInsertRows(QModelIndex(), row, row);
    m_ids.insert(m_ids.begin() + row, sale.id);
    endInsertRows();
    if (onTop) {
        for (int &wanted : m_wanted)
            ++wanted;
    }
    Q_EMIT countChanged(rowCount(), m_complete);
}

void HistoryModel::want(int row) const
{
    if (m_wanted.size() >= looksKept) // a fast drag: only the last looks are still on the screen
        m_wanted.erase(m_wanted.begin(), m_wanted.begin() + static_cast<std::ptrdiff_t>(looksKept / 2));
    if (m_wanted.empty() || m_wanted.back() != row)
        m_wanted.push_back(row);
    if (!m_rowsTicket)
        m_fetchSoon.start();
}

void HistoryModel::fetchWanted()
{
    if (m_rowsTicket || m_wanted.empty())
        return;
    const std::vector<SaleId> ids = idsToFetch();
    m_wanted.clear();
    if (ids.empty())
        return;
    m_changedMeanwhile.clear();
    m_rowsTicket = m_desk.fetchRows(ids);
}

/// The rows around the last look, nearest screen only: what was scrolled past is not worth reading.
std::vector<SaleId> HistoryModel::idsToFetch() const
{
    const int focus = m_wanted.back();
    int first = focus;
    int last = focus;
    for (const int row : m_wanted) {
        if (std::abs(row - focus) <= widestLook) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    first = std::max(0, first - rowsAround);
    last = std::min(rowCount() - 1, last + rowsAround);
    std::vector<SaleId> ids;
    for (int row = first; row <= last && static_cast<int>(ids.size()) < rowsARequest; ++row) {
        const SaleId id = m_ids[static_cast<std::size_t>(row)];
        if (!m_rows.contains(id))
            ids.push_back(id);
    }
    return ids;
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, saleColumnCount - 1);
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, saleColumnCount - 1));
}

} // namespace taabia
