// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulksheet.h"
#include "ui/models/salecells.h"

#include <QAbstractTableModel>

#include <memory>

namespace taabia {

/// The lines of a list before it is sent, in the columns of every table of sales: the first one holds the line's number
/// and its tick, the last one what there is to say. UI thread.
class BulkSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Filter { All, Problems, Doubles };
    static constexpr std::array filters{Filter::All, Filter::Problems, Filter::Doubles};

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const std::shared_ptr<BulkSheet> &sheet); ///< with all of its lines; null: none
    const std::shared_ptr<BulkSheet> &sheet() const { return m_sheet; }

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const;

    void note(const std::vector<Sale> &sales); ///< of today
    const BulkSheetLine *lineAt(int row) const; ///< null: there is no such row
    void toggle(int row);

    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changed(); ///< what goes, or how many lines are of which kind

private:
    static bool belongs(const BulkSheetLine &line, Filter filter);
    static QString text(const BulkSheetLine &line, SaleColumn column);
    static QString spoken(const BulkSheetLine &line, SaleColumn column);
    void showAgain(std::size_t line);

    std::shared_ptr<BulkSheet> m_sheet;
    Filter m_filter = Filter::All;
    std::vector<std::size_t> m_shown; ///< the lines that the filter lets through, in their order
};

} // namespace taabia
