// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "ui/widgets/framedoverlay.h"

class QLabel;
class QStackedWidget;

namespace taabia {

class ActionButton;
class CloseShiftSheet;
class FigureList;
class LineField;
class Notice;
class Paragraph;
class PieceGrid;

/// The way from a full drawer to a Z report: count blind, learn the difference, say why, confirm. Nothing in it tells
/// what should be in the drawer. Each count that is told to the till is kept, so Escape never undoes one. UI thread.
class CountOverlay : public FramedOverlay {
    Q_OBJECT
public:
    /// \a covered and \a window as in Overlay. \a today: the Moroccan day that counts as today.
    CountOverlay(CashDesk &cash, QDate today, QWidget *covered, QWidget *window);

    PieceGrid *grid() const { return m_grid; }
    LineField *reason() const { return m_reason; }
    CloseShiftSheet *sheet() const { return m_sheet; } ///< nullptr: not at the confirmation

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // countoverlay_layout.cpp
    void build();
    QWidget *makeCounting();
    QWidget *makeCounted();
    QWidget *makeClosed();
    void retranslate() override;
    void fitToWindow() override;
    QSize leastSize() const override { return frame()->minimumSizeHint(); }

    void count();
    void takeDifference(Ticket ticket, Money difference);
    void takeShift(Ticket ticket, const std::optional<ShiftView> &shift);
    void takeClosing(Ticket ticket, const ShiftReport &report);
    void takeRefusal(Ticket ticket, const CashError &why);
    void countAgain();
    void goOn();
    void leaveSheet();
    void confirmClosing();
    void showTotal();
    void showDifference();
    void showClosing();
    void showNotice();

    CashDesk &m_cash;
    QDate m_today;
    Ticket m_counting = 0;
    Ticket m_closing = 0;
    int m_counts = 0; ///< told to the till since this was opened
    Money m_counted;
    Money m_difference;
    std::vector<Sale> m_unresolved;
    std::optional<CashError> m_refusal;
    std::optional<ShiftReport> m_closedReport;
    bool m_warned = false; ///< Escape was pressed over a half-typed count

    Notice *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;

    QWidget *m_countingPage = nullptr;
    QLabel *m_countingTitle = nullptr;
    Paragraph *m_countingHow = nullptr;
    PieceGrid *m_grid = nullptr;
    QLabel *m_totalCaption = nullptr;
    QLabel *m_total = nullptr;
    ActionButton *m_done = nullptr;
    ActionButton *m_leave = nullptr;

    QWidget *m_countedPage = nullptr;
    QLabel *m_countedTitle = nullptr;
    QLabel *m_countedTotal = nullptr;
    Notice *m_outcome = nullptr;
    Paragraph *m_kept = nullptr;
    LineField *m_reason = nullptr;
    ActionButton *m_again = nullptr;
    ActionButton *m_goOn = nullptr;

    CloseShiftSheet *m_sheet = nullptr;

    QWidget *m_closedPage = nullptr;
    QLabel *m_closedTitle = nullptr;
    QLabel *m_number = nullptr;
    FigureList *m_closedFigures = nullptr;
    Notice *m_queued = nullptr;
    ActionButton *m_close = nullptr;
};

} // namespace taabia
