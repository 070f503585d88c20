// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/day/figurelists.h"
#include "ui/widgets/salesview.h"

#include <QAbstractTableModel>

namespace taabia {

/// The sales of a period that the owner should know by name, in the order of FigureLists::namedKinds. A losing sale
/// says how much instead of its state. UI thread.
class NamedSalesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit NamedSalesModel(QObject *parent = nullptr);

    void setSales(const FigureLists::Named &named);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        NamedSales kind;
        Sale sale;
    };
    static QVariant lossCell(const Sale &sale, int role);

    std::vector<Row> m_rows;
};

/// The table for it: a SalesView under another name.
class NamedSalesView : public SalesView {
    Q_OBJECT
public:
    explicit NamedSalesView(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace taabia
