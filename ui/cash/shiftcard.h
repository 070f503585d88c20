// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace taabia {

class FigureList;
class Paragraph;

/// The open shift so far. What should be in the drawer is not told: the count is blind; and to whom an X report is not
/// told, its figures are not either.
class ShiftCard : public QFrame {
    Q_OBJECT
public:
    explicit ShiftCard(QWidget *parent = nullptr);

    void show(const ShiftView &shift);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<ShiftView> m_shift;
    QLabel *m_title;
    Paragraph *m_opened;
    QLabel *m_asOf;
    QScrollArea *m_scroll;
    FigureList *m_sales;
    FigureList *m_drawer;
    FigureList *m_unresolved;
    Paragraph *m_blind; ///< in place of the figures
};

} // namespace taabia
