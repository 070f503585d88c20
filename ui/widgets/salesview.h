// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/salecells.h"
#include "ui/theme/fonts.h"

#include <QTableView>

namespace taabia {

/// A table of sales, for the live list and for the history: rows are chosen as a whole, Enter or a double tap opens
/// one. Its columns fit themselves to its width; the state takes what is left. UI thread.
class SalesView : public QTableView {
    Q_OBJECT
public:
    explicit SalesView(QWidget *parent = nullptr);

    /// How much of the date the model's time column tells, for sizing it.
    void setTimeForm(SaleTimeForm form);

    /// It has sentences, and the others need no air.
    void leaveRoomToTheLastColumn();

    /// The text's size: smaller where the columns would not fit otherwise.
    TextSize textSize() const { return m_textSize; }

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void saleActivated(taabia::SaleId id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void activate(const QModelIndex &index);
    void retranslate();
    void sizeRows();
    void sizeColumns();
    int naturalWidth(SaleColumn column, TextSize size = TextSize::Body) const;
    void repaintRow(int row);
    void repaintFocus();

    TextSize m_textSize = TextSize::Body;
    int m_mostExtra = 40; ///< air that a column may get beyond what its text needs
    SaleTimeForm m_timeForm = SaleTimeForm::DayIfNotToday;
};

} // namespace taabia
