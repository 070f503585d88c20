// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulksheetmodel.h"

#include "ui/bulk/bulkwords.h"

#include <algorithm>

namespace taabia {

namespace {

std::optional<BulkColumn> columnOf(SaleColumn column)
{
    switch (column) {
    case SaleColumn::Number:
        return BulkColumn::Phone;
    case SaleColumn::Operator:
        return BulkColumn::Operator;
    case SaleColumn::Amount:
        return BulkColumn::Amount;
    case SaleColumn::Promo:
        return BulkColumn::Promo;
    case SaleColumn::Time:
    case SaleColumn::State:
        break;
    }
    return std::nullopt;
}

} // namespace

void BulkSheetModel::setSheet(const std::shared_ptr<BulkSheet> &sheet)
{
    m_sheet = sheet;
    setFilter(Filter::All);
    Q_EMIT changed();
}

void BulkSheetModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (std::size_t i = 0; m_sheet && i < m_sheet->lines().size(); ++i) {
        if (belongs(m_sheet->lines()[i], filter))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool BulkSheetModel::belongs(const BulkSheetLine &line, Filter filter)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Problems:
        return line.isWrong();
    case Filter::Doubles:
        return line.isDouble() || line.numberAlsoOn;
    }
    return true;
}

int BulkSheetModel::count(Filter filter) const
{
    if (!m_sheet)
        return 0;
    const auto &lines = m_sheet->lines();
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [filter](const BulkSheetLine &line) { return belongs(line, filter); }));
}

void BulkSheetModel::note(const std::vector<Sale> &sales)
{
    bool any = false;
    for (const Sale &sale : sales) {
        for (const std::size_t line : m_sheet ? m_sheet->note(sale) : std::vector<std::size_t>()) {
            showAgain(line);
            any = true;
        }
    }
    if (any)
        Q_EMIT changed();
}

/// A line that has changed may have come under the filter, or left it.
void BulkSheetModel::showAgain(std::size_t line)
{
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), line);
    const int row = static_cast<int>(place - m_shown.begin());
    const bool is = place != m_shown.end() && *place == line;
    const bool should = belongs(m_sheet->lines()[line], m_filter);
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

const BulkSheetLine *BulkSheetModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sheet->lines()[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

void BulkSheetModel::toggle(int row)
{
    const BulkSheetLine *line = lineAt(row);
    if (!line || line->isWrong())
        return;
    m_sheet->setGoes(m_shown[static_cast<std::size_t>(row)], !line->goes);
    Q_EMIT dataChanged(index(row, 0), index(row, saleColumnCount - 1));
    Q_EMIT changed();
}

void BulkSheetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, saleColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, saleColumnCount - 1));
}

int BulkSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BulkSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : saleColumnCount;
}

Qt::ItemFlags BulkSheetModel::flags(const QModelIndex &index) const
{
    const BulkSheetLine *line = lineAt(index.row());
    const bool ticks = line && !line->isWrong() && index.column() == static_cast<int>(SaleColumn::Time);
    return QAbstractTableModel::flags(index) | (ticks ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString BulkSheetModel::text(const BulkSheetLine &line, SaleColumn column)
{
    if (column == SaleColumn::Time)
        return Words::number(line.number);
    if (column == SaleColumn::State)
        return BulkWords::says(line);
    if (line.isWrong()) { // as it stands in the file, so that it is found there
        const QString &cell = line.cells[static_cast<std::size_t>(*columnOf(column))];
        const QString &asked = column == SaleColumn::Number ? line.content.error().text : QString();
        const bool unread = !line.content.error().column;
        const QString &shown = unread ? asked : cell;
        return shown.isEmpty() ? QString() : Words::told(shown);
    }
    const SaleOrder &order = *line.content;
    switch (column) {
    case SaleColumn::Number:
        return Words::phone(order.phone);
    case SaleColumn::Operator:
        return wireName(order.op);
    case SaleColumn::Amount:
        return Words::isolated(order.faceValue.toShortDisplay());
    case SaleColumn::Promo:
        return order.promo.isNone() ? QString() : Words::promoName(order.promo);
    case SaleColumn::Time:
    case SaleColumn::State:
        break;
    }
    return QString();
}

QString BulkSheetModel::spoken(const BulkSheetLine &line, SaleColumn column)
{
    QString said = Words::spoken(text(line, column));
    if (column == SaleColumn::Time && !line.isWrong())
        said += QStringLiteral(", ") + (line.goes ? tr("ticked") : tr("not ticked"));
    else if (column == SaleColumn::Promo && !line.isWrong() && line.content->promo.isNone())
        said = Words::promoName(line.content->promo);
    return said;
}

QVariant BulkSheetModel::data(const QModelIndex &index, int role) const
{
    const BulkSheetLine *line = lineAt(index.row());
    if (!line || !index.isValid())
        return {};
    const auto column = static_cast<SaleColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::ToolTipRole:
        return column == SaleColumn::State ? BulkWords::says(*line) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(*line, column);
    case Qt::CheckStateRole:
        if (column != SaleColumn::Time || line->isWrong())
            return {};
        return line->goes ? Qt::Checked : Qt::Unchecked;
    case SaleRole::Id: // Enter shows the sale that the line repeats
        return QVariant::fromValue(line->sold ? line->sold->sale : SaleId(0));
    case SaleRole::Tone:
        return static_cast<int>(BulkWords::tone(*line));
    case SaleRole::Icon:
        if (column == SaleColumn::State)
            return BulkWords::icon(*line);
        if (column == SaleColumn::Time && !line->isWrong())
            return line->goes ? QStringLiteral("square-check") : QStringLiteral("square");
        return {};
    case SaleRole::Waiting:
        return false;
    default:
        return {};
    }
}

QVariant BulkSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto column = static_cast<SaleColumn>(section);
    if (column == SaleColumn::Time)
        return tr("Line", "the column's title: of a list");
    return column == SaleColumn::State ? tr("Remarks") : SaleCells::header(column);
}

} // namespace taabia
