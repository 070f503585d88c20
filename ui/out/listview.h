// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/out/listing.h"
#include "ui/theme/fonts.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace taabia {

/// The rows of a ListTable, its total last. UI thread.
class ListTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ListTable &table);
    const ListTable &table() const { return m_table; }
    bool isTotal(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ListTable m_table;
};

/// A ListTable on the screen. Figures stand at the end of their columns; the columns share the width, and the text
/// shrinks before it is cut. UI thread.
class ListView : public QTableView {
    Q_OBJECT
public:
    /// \a choosable: rows can be chosen (and are as high as a finger); otherwise they are only read.
    enum class Rows { Read, Chosen };

    explicit ListView(Rows rows, QWidget *parent = nullptr);

    void setTable(const ListTable &table);
    const ListTable &table() const { return m_model->table(); }

    int currentRow() const; ///< -1: none is chosen
    void chooseRow(int row);

    void keyboardSearch(const QString &) override { }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);
    void rowActivated(int row); ///< Enter, or a double tap

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    std::vector<int> naturalWidths(TextSize size) const;

    Rows m_rows;
    ListTableModel *m_model;
};

} // namespace taabia
