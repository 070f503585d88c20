// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkrun.h"
#include "ui/bulk/bulkwords.h"
#include "ui/models/salecells.h"

#include <QAbstractTableModel>

#include <array>
#include <unordered_map>

namespace taabia {

/// The lines of a list that was let go, each with its sale as it stands, in the columns of every table of sales; the
/// first one holds the line's number. It changes row by row. UI thread.
class BulkRunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Filter {
        All,
        Problems, ///< failed, refused, refunded, or to be looked at
        Open, ///< not sent, or it is not known yet how it ends
    };
    static constexpr std::array filters{Filter::All, Filter::Problems, Filter::Open};

    using QAbstractTableModel::QAbstractTableModel;

    /// All of its lines, as the till has just read them. Those that are there already take what is new about them.
    void setLines(const std::vector<BulkRunLine> &lines);
    const std::vector<BulkRunLine> &lines() const { return m_lines; }

    void clear();
    void noteSale(const Sale &sale); ///< of whatever list
    void setUnderWay(bool underWay); ///< whether a line without a sale will have one by itself
    void setReadable(bool readable); ///< false: the lines are not for whoever is there, and go
    bool isReadable() const { return m_readable; }
    BulkWords::Saleless saleless() const; ///< what is to be said of a line without a sale
    bool lacksSales() const; ///< some line has no sale

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const;
    const BulkRunLine *lineAt(int row) const; ///< null: there is no such row

    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    static bool belongs(const BulkRunLine &line, Filter filter);
    void fill();
    void showAgain(std::size_t line);
    void take(std::size_t line, const std::optional<Sale> &sale);

    std::vector<BulkRunLine> m_lines;
    std::vector<std::size_t> m_shown;
    std::unordered_map<SaleId, std::size_t> m_bySale;
    Filter m_filter = Filter::All;
    bool m_underWay = false;
    bool m_readable = true;
};

} // namespace taabia
