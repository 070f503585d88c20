// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace taabia {

/// Paints the cells of a table of sales: the state with its icon and its word in the tone's colour, amounts bold,
/// times quiet, a thin rule under each row, an accent frame around the current one.
class SalesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 8; ///< left and right of a cell's text
    static constexpr int tightPadding = 4; ///< where the table is narrow
    static constexpr int iconGap = 7; ///< between the state's icon and its word

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace taabia
