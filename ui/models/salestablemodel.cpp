// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/salestablemodel.h"

#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

SalesTableModel::SalesTableModel(int capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(static_cast<std::size_t>(std::max(capacity, 1)))
    , m_today(MoroccoTime::dayOf(QDateTime::currentDateTimeUtc()))
{ }

int SalesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sales.size());
}

int SalesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : saleColumnCount;
}

QVariant SalesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant();
    return SaleCells::cell(
        sale(index.row()), static_cast<SaleColumn>(index.column()), role, SaleTimeForm::DayIfNotToday, m_today);
}

QVariant SalesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < saleColumnCount)
        return SaleCells::header(static_cast<SaleColumn>(section));
    return QVariant();
}

void SalesTableModel::reset(std::vector<Sale> sales)
{
    std::sort(sales.begin(), sales.end(), [](const Sale &a, const Sale &b) { return a.id > b.id; });
    if (sales.size() > m_capacity)
        sales.erase(sales.begin() + static_cast<std::ptrdiff_t>(m_capacity), sales.end());
    beginResetModel();
    m_sales = std::move(sales);
    m_today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    endResetModel();
}

void SalesTableModel::upsert(const Sale &sale)
{
    const std::size_t place = placeOf(sale.id);
    const int row = static_cast<int>(place);
    if (place < m_sales.size() && m_sales[place].id == sale.id) {
        m_sales[place] = sale;
        Q_EMIT dataChanged(index(row, 0), index(row, saleColumnCount - 1));
        return;
    }
    if (place >= m_capacity)
        return; // older than everything that the list still holds
    const QDate today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    if (today != m_today) // midnight has passed: "12:04:11" has become yesterday's
        retranslate();
    beginInsertRows(QModelIndex(), row, row);
    m_sales.insert(m_sales.begin() + row, sale);
    endInsertRows();
    if (m_sales.size() > m_capacity) {
        const int last = static_cast<int>(m_sales.size()) - 1;
        beginRemoveRows(QModelIndex(), last, last);
        m_sales.pop_back();
        endRemoveRows();
    }
}

int SalesTableModel::rowOf(SaleId id) const
{
    const std::size_t place = placeOf(id);
    return place < m_sales.size() && m_sales[place].id == id ? static_cast<int>(place) : -1;
}

void SalesTableModel::retranslate()
{
    m_today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, saleColumnCount - 1);
    if (!m_sales.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_sales.size()) - 1, saleColumnCount - 1));
}

std::size_t SalesTableModel::placeOf(SaleId id) const
{
    const auto place = std::lower_bound(
        m_sales.begin(), m_sales.end(), id, [](const Sale &sale, SaleId wanted) { return sale.id > wanted; });
    return static_cast<std::size_t>(place - m_sales.begin());
}

} // namespace taabia
