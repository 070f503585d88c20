// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkview.h"

#include <QKeyEvent>

namespace taabia {

BulkView::BulkView(QWidget *parent)
    : SalesView(parent)
{
    setItemDelegate(new BulkDelegate(this));
    leaveRoomToTheLastColumn();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(SaleColumn::Time))
            Q_EMIT tickWanted(index.row());
    });
    retranslate();
}

void BulkView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid() && !event->isAutoRepeat())
            Q_EMIT tickWanted(currentIndex().row());
        event->accept();
        return;
    }
    SalesView::keyPressEvent(event);
}

void BulkView::focusInEvent(QFocusEvent *event)
{
    SalesView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0)); // so that it is seen where the keyboard is
}

void BulkView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SalesView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void BulkView::changeEvent(QEvent *event)
{
    SalesView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BulkView::retranslate()
{
    setAccessibleName(tr("Lines of the list"));
}

} // namespace taabia
