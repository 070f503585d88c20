// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/salesview.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/salesdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QStyle>

#include <array>

namespace taabia {

namespace {

constexpr int smallestRow = 40; ///< a finger hits it

constexpr std::array fixedColumns{
    SaleColumn::Time, SaleColumn::Number, SaleColumn::Operator, SaleColumn::Amount, SaleColumn::Promo};

} // namespace

SalesView::SalesView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new SalesDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other field
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // rows are never measured: there may be a million
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    connect(this, &QTableView::doubleClicked, this, &SalesView::activate);
    retranslate();
    sizeRows();
}

void SalesView::setTimeForm(SaleTimeForm form)
{
    m_timeForm = form;
    sizeColumns();
}

void SalesView::leaveRoomToTheLastColumn()
{
    m_mostExtra = 0;
    sizeColumns();
}

void SalesView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    sizeColumns();
}

void SalesView::keyboardSearch(const QString &)
{
    // Qt would look for the typed letters row by row, which reads the whole ledger.
}

QSize SalesView::sizeHint() const
{
    int width = 2 * SalesDelegate::padding;
    for (const SaleColumn column : fixedColumns)
        width += naturalWidth(column);
    return {width + naturalWidth(SaleColumn::State), 8 * verticalHeader()->defaultSectionSize()};
}

QModelIndex SalesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are chosen as a whole, so there is no first and last cell to go to, but a first and last row.
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && action == MoveHome)
        return model()->index(0, 0);
    if (rows > 0 && action == MoveEnd)
        return model()->index(rows - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void SalesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        event->accept(); // not for the page: there Enter sells
        return;
    }
    QTableView::keyPressEvent(event);
}

void SalesView::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT saleActivated(index.data(SaleRole::Id).value<SaleId>());
}

void SalesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void SalesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        sizeRows();
        sizeColumns();
    }
}

void SalesView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    repaintFocus();
}

void SalesView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    repaintFocus();
}

void SalesView::repaintFocus()
{
    if (currentIndex().isValid())
        repaintRow(currentIndex().row());
    else
        viewport()->update();
}

/// A table without a row still tells that it has the keyboard.
void SalesView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    Painting::box(painter, viewport()->rect(), Qt::transparent, Colors::current().accent, 2, 8);
}

void SalesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid())
        repaintRow(previous.row());
    if (current.isValid())
        repaintRow(current.row());
}

void SalesView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    const int rowHeight = verticalHeader()->defaultSectionSize();
    const bool aboveTheEye = bar->value() > 0 && first * rowHeight <= bar->value();
    QTableView::rowsInserted(parent, first, last);
    if (aboveTheEye) { // what somebody is reading stays where it is
        const int value = bar->value() + (last - first + 1) * rowHeight;
        executeDelayedItemsLayout();
        bar->setValue(value);
    }
}

void SalesView::retranslate()
{
    setAccessibleName(tr("Sales history"));
}

void SalesView::sizeRows()
{
    const int text = QFontMetrics(Fonts::font(TextSize::Body)).height();
    verticalHeader()->setMinimumSectionSize(smallestRow);
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, text + 10));
}

int SalesView::naturalWidth(SaleColumn column, TextSize size) const
{
    const QFontMetrics body(Fonts::font(size, column == SaleColumn::Amount ? QFont::Bold : QFont::Normal));
    const QFontMetrics heading(Fonts::font(size == TextSize::Body ? TextSize::Small : TextSize::Badge));
    const int text = std::max(body.horizontalAdvance(SaleCells::widest(column, m_timeForm)),
        heading.horizontalAdvance(SaleCells::header(column)));
    const int icon = column == SaleColumn::State ? Icons::textSize() + SalesDelegate::iconGap : 0;
    const int air = size == TextSize::Body ? SalesDelegate::padding : SalesDelegate::tightPadding;
    return text + icon + 2 * air + 2;
}

void SalesView::sizeColumns()
{
    if (!model() || model()->columnCount() != saleColumnCount)
        return;
    int natural = 0;
    for (const TextSize size : {TextSize::Body, TextSize::Small, TextSize::Badge}) {
        m_textSize = size;
        natural = naturalWidth(SaleColumn::State, size);
        for (const SaleColumn column : fixedColumns)
            natural += naturalWidth(column, size);
        if (natural <= viewport()->width())
            break;
    }
    const bool dense = m_textSize != TextSize::Body;
    if (dense != property("dense").toBool()) { // the style sheet gives the headings less air too
        setProperty("dense", dense);
        style()->unpolish(horizontalHeader());
        style()->polish(horizontalHeader());
    }
    const int spare = std::max(0, viewport()->width() - natural);
    const int extra = std::min(m_mostExtra, spare / saleColumnCount);
    for (const SaleColumn column : fixedColumns)
        horizontalHeader()->resizeSection(static_cast<int>(column), naturalWidth(column, m_textSize) + extra);
}

void SalesView::repaintRow(int row)
{
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) + 1);
}

} // namespace taabia
