// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/salesdelegate.h"

#include "ui/models/salecells.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/salesview.h"

#include <QAbstractItemView>
#include <QPainter>

namespace taabia {

namespace {

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colors &colors)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect &cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, colors.accentSoft);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.line);

    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    // The frame goes around the row, not the cell: the row is what the Enter key opens.
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), colors.accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colors.accent);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (index.column() == (mirrored ? saleColumnCount - 1 : 0))
        painter->fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), colors.accent);
    if (index.column() == (mirrored ? 0 : saleColumnCount - 1))
        painter->fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), colors.accent);
}

QColor inkOf(const QModelIndex &index, const Colors &colors)
{
    if (index.data(SaleRole::Waiting).toBool())
        return colors.muted;
    switch (static_cast<SaleColumn>(index.column())) {
    case SaleColumn::Time:
    case SaleColumn::Promo:
        return colors.muted;
    case SaleColumn::Number:
    case SaleColumn::Operator:
    case SaleColumn::Amount:
        return colors.text;
    case SaleColumn::State:
        return colors.tone(static_cast<Tone>(index.data(SaleRole::Tone).toInt()));
    }
    return colors.text;
}

} // namespace

void SalesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = Colors::current();
    painter->save();
    paintGround(painter, option, index, colors);

    const bool mirrored = option.direction == Qt::RightToLeft;
    const QColor ink = inkOf(index, colors);
    const auto *table = qobject_cast<const SalesView *>(option.widget);
    const TextSize size = table ? table->textSize() : TextSize::Body;
    const int air = size == TextSize::Body ? padding : tightPadding;
    QRect rest = option.rect.adjusted(air, 0, -air, -1);
    const QString icon = index.data(SaleRole::Icon).toString();
    if (!icon.isEmpty()) {
        const int extent = Icons::textSize();
        const int left = mirrored ? rest.right() - extent + 1 : rest.left();
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(left, rest.center().y() - extent / 2, Icons::pixmap(icon, ink, extent, ratio));
        rest.adjust(mirrored ? 0 : extent + iconGap, 0, mirrored ? -extent - iconGap : 0, 0);
    }

    const bool bold = index.column() == static_cast<int>(SaleColumn::Amount);
    painter->setFont(Fonts::font(size, bold ? QFont::Bold : QFont::Normal));
    painter->setPen(ink);
    painter->setLayoutDirection(option.direction);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest,
        static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        text);
    painter->restore();
}

QSize SalesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Fonts::font(TextSize::Body));
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding, std::max(text.height(), 40)};
}

} // namespace taabia
