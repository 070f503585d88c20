// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/salesdelegate.h"
#include "ui/widgets/salesview.h"

namespace taabia {

/// Paints as every table of sales does; ticks are given by the view.
class BulkDelegate : public SalesDelegate {
    Q_OBJECT
public:
    using SalesDelegate::SalesDelegate;
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }
};

/// The lines of a list. Space, or a tap on the first column, ticks a line; Enter opens its sale if it has one. UI
/// thread.
class BulkView : public SalesView {
    Q_OBJECT
public:
    explicit BulkView(QWidget *parent = nullptr);

Q_SIGNALS:
    void tickWanted(int row);
    void currentMoved(); ///< to another line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
};

} // namespace taabia
