// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/namedsales.h"

#include "ui/words/words.h"

#include <QEvent>

namespace taabia {

NamedSalesModel::NamedSalesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void NamedSalesModel::setSales(const FigureLists::Named &named)
{
    beginResetModel();
    m_rows.clear();
    for (const NamedSales kind : FigureLists::namedKinds) {
        const auto found = named.find(kind);
        for (std::size_t i = 0; found != named.end() && i < found->second.size(); ++i)
            m_rows.push_back({kind, found->second[i]});
    }
    endResetModel();
}

void NamedSalesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, saleColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, saleColumnCount - 1));
}

int NamedSalesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NamedSalesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : saleColumnCount;
}

QVariant NamedSalesModel::lossCell(const Sale &sale, int role)
{
    const Money loss = sale.billed ? *sale.billed - sale.order.faceValue : Money();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tr("Lost %1", "an amount, on one sale").arg(Words::amount(loss));
    case SaleRole::Icon:
        return QStringLiteral("triangle-alert");
    case SaleRole::Tone:
        return static_cast<int>(Tone::Bad);
    default:
        return {};
    }
}

QVariant NamedSalesModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<SaleColumn>(index.column());
    if (row.kind == NamedSales::Losing && column == SaleColumn::State && role != SaleRole::Id)
        return lossCell(row.sale, role);
    return SaleCells::cell(row.sale, column, role, SaleTimeForm::AlwaysDay, QDate());
}

QVariant NamedSalesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return SaleCells::header(static_cast<SaleColumn>(section));
}

NamedSalesView::NamedSalesView(QWidget *parent)
    : SalesView(parent)
{
    setTimeForm(SaleTimeForm::AlwaysDay);
    setAccessibleName(tr("Sales by name"));
}

void NamedSalesView::changeEvent(QEvent *event)
{
    SalesView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Sales by name"));
}

} // namespace taabia
