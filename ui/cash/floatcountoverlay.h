// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class PieceGrid;

/// Adds up the float piece by piece, for whoever does not know the amount. Tells the till nothing: the total goes into
/// the field that it was opened from.
class FloatCountOverlay : public Overlay {
    Q_OBJECT
public:
    FloatCountOverlay(QWidget *covered, QWidget *window);

    PieceGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void totalTaken(taabia::Money total);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate() override;
    void showTotal();

    QLabel *m_title;
    PieceGrid *m_grid;
    QLabel *m_total;
    ActionButton *m_take;
    ActionButton *m_leave;
};

} // namespace taabia
