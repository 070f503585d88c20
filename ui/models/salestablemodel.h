// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/salecells.h"

#include <QAbstractTableModel>

#include <vector>

namespace taabia {

/// The live list: the newest sales, newest first, each in its place as it changes. UI thread.
class SalesTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Holds at most \a capacity sales; the oldest leave first. The History page has them all.
    explicit SalesTableModel(int capacity = 200, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The whole list anew, in any order.
    void reset(std::vector<Sale> sales);

    /// Puts a sale in its place: a changed row if it is there, an inserted one if not.
    void upsert(const Sale &sale);

    const Sale &sale(int row) const { return m_sales.at(static_cast<std::size_t>(row)); }

    /// -1: not in the list.
    int rowOf(SaleId id) const;

    /// All texts anew: the language or the day has changed.
    void retranslate();

private:
    std::size_t placeOf(SaleId id) const;

    std::vector<Sale> m_sales; ///< ids strictly falling
    std::size_t m_capacity;
    QDate m_today;
};

} // namespace taabia
