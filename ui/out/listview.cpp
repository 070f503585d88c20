// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/listview.h"

#include "ui/theme/stylesheet.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScroller>

#include <numeric>

namespace taabia {

namespace {

constexpr int padding = 6; ///< beside a cell's text (style sheet); the style adds a few pixels of its own
constexpr int air = 2 * padding + 10; ///< both sides together
constexpr int measuredRows = 120; ///< a long list is not measured to its end: its figures are alike
constexpr int chosenRow = 40;
constexpr int readRow = 32;

/// Figures are read from left to right in Arabic too: their last digits stand under each other.
int sideOf(const ListColumn &column)
{
    return static_cast<int>(
        (column.isFigure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

void ListTableModel::setTable(const ListTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

bool ListTableModel::isTotal(int row) const
{
    return m_table.total && row == static_cast<int>(m_table.rows.size());
}

int ListTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()) + (m_table.total ? 1 : 0);
}

int ListTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ListTableModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.column());
    const auto &cells = isTotal(index.row()) ? *m_table.total : m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return Listings::shown(cells[column]);
    case Qt::TextAlignmentRole:
        return sideOf(m_table.columns[column]);
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont bold = static_cast<const QWidget *>(QObject::parent())->font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole: // what does not fit is still there to be read
        return std::holds_alternative<QString>(cells[column]) ? Listings::shown(cells[column]) : QVariant();
    default:
        return {};
    }
}

QVariant ListTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const ListColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return sideOf(column);
    return {};
}

ListView::ListView(Rows rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_model(new ListTableModel(this))
{
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(rows == Rows::Chosen ? SingleSelection : NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    setLook(this, "framed"); // tells where the keyboard is: who only reads has no chosen row to tell it by
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &at) {
        if (!m_model->isTotal(at.row()))
            Q_EMIT rowActivated(at.row());
    });
}

void ListView::setTable(const ListTable &table)
{
    m_model->setTable(table);
    fit();
    updateGeometry();
}

int ListView::currentRow() const
{
    return currentIndex().isValid() && !m_model->isTotal(currentIndex().row()) ? currentIndex().row() : -1;
}

void ListView::chooseRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

QSize ListView::sizeHint() const
{
    return {400, horizontalHeader()->sizeHint().height() + 6 * verticalHeader()->defaultSectionSize()};
}

QSize ListView::minimumSizeHint() const
{
    return {200, horizontalHeader()->sizeHint().height() + 2 * verticalHeader()->defaultSectionSize()};
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT rowActivated(currentRow());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_rows == Rows::Chosen && current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(currentRow());
}

std::vector<int> ListView::naturalWidths(TextSize size) const
{
    const QFontMetrics body(Fonts::font(size));
    const QFontMetrics total(Fonts::font(size, QFont::Bold));
    const QFontMetrics heading(Fonts::font(size == TextSize::Body ? TextSize::Small : TextSize::Badge));
    std::vector<int> widths;
    const int rows = m_model->rowCount();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = heading.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(rows, measuredRows); ++row)
            width = std::max(width, body.horizontalAdvance(m_model->index(row, column).data().toString()));
        if (rows > 0)
            width = std::max(width, total.horizontalAdvance(m_model->index(rows - 1, column).data().toString()));
        widths.push_back(width + air);
    }
    return widths;
}

void ListView::fit()
{
    if (m_model->columnCount() == 0)
        return;
    std::vector<int> widths;
    TextSize chosen = TextSize::Body;
    for (const TextSize size : {TextSize::Body, TextSize::Small, TextSize::Badge}) {
        chosen = size;
        widths = naturalWidths(size);
        if (std::accumulate(widths.begin(), widths.end(), 0) <= viewport()->width())
            break;
    }
    const QFont font = Fonts::font(chosen);
    if (font != this->font())
        setFont(font);
    const bool dense = chosen != TextSize::Body;
    if (dense != property("dense").toBool()) {
        setProperty("dense", dense);
        horizontalHeader()->style()->unpolish(horizontalHeader());
        horizontalHeader()->style()->polish(horizontalHeader());
    }
    const int row = std::max(m_rows == Rows::Chosen ? chosenRow : readRow, Fonts::lineHeight(font) + 8);
    verticalHeader()->setDefaultSectionSize(row);
    // What is left over goes to all alike: a wide first column would tear names from their figures.
    const int spare = std::max(0, viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0));
    const int columns = static_cast<int>(widths.size());
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)] + spare / columns);
}

} // namespace taabia
