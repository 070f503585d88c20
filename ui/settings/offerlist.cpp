// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/offerlist.h"

#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace taabia {

namespace {
constexpr int rowsShown = 8; ///< as many as come with the program: none of them has to be scrolled to
constexpr int rowHeight = 42;
} // namespace

OfferList::OfferList(QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveWanted(currentRow(), -1); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveWanted(currentRow(), 1); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] { Q_EMIT removeWanted(currentRow()); });
    connect(this, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem *item) { Q_EMIT ticked(row(item), item->checkState() == Qt::Checked); });
}

void OfferList::setRows(const std::vector<Row> &rows)
{
    const QSignalBlocker quiet(this);
    const int before = currentRow();
    while (count() > static_cast<int>(rows.size()))
        delete takeItem(count() - 1);
    while (count() < static_cast<int>(rows.size()))
        new QListWidgetItem(this);
    for (int i = 0; i < count(); ++i) {
        const Row &wanted = rows.at(static_cast<std::size_t>(i));
        QListWidgetItem *made = item(i);
        made->setText(wanted.text);
        made->setData(Qt::AccessibleTextRole, wanted.spoken.isEmpty() ? wanted.text : wanted.spoken);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (wanted.checked && !wanted.fixed)
            flags |= Qt::ItemIsUserCheckable;
        made->setFlags(flags);
        made->setData(
            Qt::CheckStateRole, wanted.checked ? QVariant(*wanted.checked ? Qt::Checked : Qt::Unchecked) : QVariant());
        made->setSizeHint({0, rowHeight});
    }
    setCurrentRow(std::clamp(before, 0, count() - 1));
}

void OfferList::setCurrent(int row)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

QSize OfferList::sizeHint() const
{
    return {200, rowsShown * rowHeight + 2 * frameWidth() + 12};
}

QSize OfferList::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

} // namespace taabia
