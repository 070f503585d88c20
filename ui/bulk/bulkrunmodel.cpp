// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkrunmodel.h"

#include "domain/moroccotime.h"

#include <algorithm>
#include <tuple>

namespace taabia {

namespace {

/// What a row shows of its sale.
auto seen(const Sale &sale)
{
    return std::tuple(sale.id, sale.state, sale.attention, sale.status, sale.errorCode.isEmpty());
}

bool looksAlike(const std::optional<Sale> &a, const std::optional<Sale> &b)
{
    return a.has_value() == b.has_value() && (!a || seen(*a) == seen(*b));
}

bool sameList(const std::vector<BulkRunLine> &a, const std::vector<BulkRunLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const BulkRunLine &one, const BulkRunLine &other) {
        return one.number == other.number && one.order == other.order;
    });
}

} // namespace

void BulkRunModel::setLines(const std::vector<BulkRunLine> &lines)
{
    if (sameList(m_lines, lines)) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].sale)
                take(i, lines[i].sale);
        }
        Q_EMIT countsChanged();
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_bySale.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].sale)
            m_bySale[m_lines[i].sale->id] = i;
    }
    fill();
    endResetModel();
    Q_EMIT countsChanged();
}

void BulkRunModel::clear()
{
    m_readable = true;
    setFilter(Filter::All);
    setLines({});
}

void BulkRunModel::noteSale(const Sale &sale)
{
    const auto found = m_bySale.find(sale.id);
    if (found == m_bySale.end())
        return;
    take(found->second, sale);
    Q_EMIT countsChanged();
}

void BulkRunModel::take(std::size_t line, const std::optional<Sale> &sale)
{
    const bool alike = looksAlike(m_lines[line].sale, sale);
    m_lines[line].sale = sale;
    m_bySale[sale->id] = line;
    if (!alike)
        showAgain(line);
}

void BulkRunModel::setUnderWay(bool underWay)
{
    if (underWay == m_underWay)
        return;
    m_underWay = underWay;
    retranslate(); // of the lines that have no sale
}

void BulkRunModel::setReadable(bool readable)
{
    if (readable == m_readable)
        return;
    m_readable = readable;
    if (!readable) { // nothing stays of what somebody else was shown
        setFilter(Filter::All);
        setLines({});
    }
    Q_EMIT countsChanged();
}

BulkWords::Saleless BulkRunModel::saleless() const
{
    return m_underWay ? BulkWords::Saleless::Waits : BulkWords::Saleless::NotSent;
}

bool BulkRunModel::lacksSales() const
{
    return m_bySale.size() < m_lines.size();
}

bool BulkRunModel::belongs(const BulkRunLine &line, Filter filter)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Problems: {
        const Tone tone = line.sale ? Words::tone(*line.sale) : Tone::Quiet;
        return tone == Tone::Bad || tone == Tone::Warning;
    }
    case Filter::Open:
        return !line.sale || line.sale->state == SaleState::Void || endIsUnknown(line.sale->state);
    }
    return true;
}

void BulkRunModel::fill()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (belongs(m_lines[i], m_filter))
            m_shown.push_back(i);
    }
}

void BulkRunModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

int BulkRunModel::count(Filter filter) const
{
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [filter](const BulkRunLine &line) { return belongs(line, filter); }));
}

/// A line that has changed may have come under the filter, or left it.
void BulkRunModel::showAgain(std::size_t line)
{
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), line);
    const int row = static_cast<int>(place - m_shown.begin());
    const bool is = place != m_shown.end() && *place == line;
    const bool should = belongs(m_lines[line], m_filter);
    if (is && should) {
        Q_EMIT dataChanged(index(row, 0), index(row, saleColumnCount - 1));
    } else if (is) {
        beginRemoveRows({}, row, row);
        m_shown.erase(place);
        endRemoveRows();
    } else if (should) {
        beginInsertRows({}, row, row);
        m_shown.insert(place, line);
        endInsertRows();
    }
}

const BulkRunLine *BulkRunModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

void BulkRunModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, saleColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, saleColumnCount - 1));
}

int BulkRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BulkRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : saleColumnCount;
}

QVariant BulkRunModel::data(const QModelIndex &index, int role) const
{
    const BulkRunLine *line = lineAt(index.row());
    if (!line || !index.isValid())
        return {};
    const auto column = static_cast<SaleColumn>(index.column());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (column == SaleColumn::Time && isText) {
        const QString number = Words::number(line->number);
        return role == Qt::DisplayRole ? number : Words::spoken(number);
    }
    if (line->sale)
        return SaleCells::cell(*line->sale, column, role, SaleTimeForm::DayIfNotToday, QDate());
    if (column == SaleColumn::State) {
        if (isText)
            return BulkWords::saleless(saleless());
        if (role == SaleRole::Icon)
            return saleless() == BulkWords::Saleless::Waits ? QStringLiteral("clock") : QStringLiteral("ban");
    }
    if (role == SaleRole::Id)
        return QVariant::fromValue(SaleId(0));
    if (role == SaleRole::Tone)
        return static_cast<int>(Tone::Quiet);
    if (column == SaleColumn::State || !isText)
        return {};
    const Sale asOrdered{0, *ExternalReference::fromText(u"X"), line->order};
    return SaleCells::cell(asOrdered, column, role, SaleTimeForm::DayIfNotToday, QDate());
}

QVariant BulkRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto column = static_cast<SaleColumn>(section);
    return column == SaleColumn::Time ? tr("Line", "the column's title: of a list") : SaleCells::header(column);
}

} // namespace taabia
