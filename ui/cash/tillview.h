// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "desk/till.h"
#include "ui/paper/papertools.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace taabia {

class ActionButton;
class MainWindow;
class Notice;
class OpenShiftCard;
class Overlay;
class ShiftCard;
class StepUp;

/// The Day page's view of the drawer: opening a shift, what it has done so far, cash in and out, X, the blind count
/// and the closing, and the closings of before. UI thread.
class TillView : public QWidget {
    Q_OBJECT
public:
    /// Its overlays open over \a window.
    TillView(Till &till, ReportDesk &reports, const PaperTools &paper, MainWindow &window, QWidget *parent = nullptr);

    void setStepUp(StepUp *stepUp); ///< null: whoever is here may do all of it
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Told { Nothing, ShiftOpened, XQueued, Moved, Trouble };

    QWidget *makeCommands();
    ActionButton *addCommand(const QString &icon, const QString &key, void (TillView::*action)());
    void wire();
    void retranslate();
    void showShift();
    void showRights();
    void tell(Told what);

    void openShift(Money openingFloat);
    void countFloat();
    void cashIn();
    void cashOut();
    void printX();
    void countAndClose();
    void showClosings();
    void showMovements();
    void moveCash(CashMove kind);
    QDate today() const;

    void takeShift(Ticket ticket, const std::optional<ShiftView> &shift);
    void takeReport(Ticket ticket);
    void takeRefusal(Ticket ticket, const CashError &why);

    Till &m_till;
    CashDesk &m_cash;
    ReportDesk &m_reports;
    const PaperTools m_paper;
    MainWindow &m_window;
    StepUp *m_stepUp = nullptr;
    bool m_known = false; ///< the till has told whether a shift is open
    std::optional<ShiftView> m_shift;
    Ticket m_asking = 0;
    Ticket m_opening = 0;
    Ticket m_printing = 0;
    Told m_told = Told::Nothing;
    CashMovement m_movement; ///< with Told::Moved
    CashError m_trouble; ///< with Told::Trouble

    QStackedWidget *m_stack;
    QLabel *m_reading;
    OpenShiftCard *m_openCard;
    ShiftCard *m_shiftCard;
    QWidget *m_commands = nullptr;
    ActionButton *m_cashIn = nullptr;
    ActionButton *m_cashOut = nullptr;
    ActionButton *m_printX = nullptr;
    ActionButton *m_count = nullptr;
    ActionButton *m_closings = nullptr;
    ActionButton *m_movements = nullptr;
    Notice *m_notice;
};

} // namespace taabia
