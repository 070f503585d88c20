// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "ui/paper/papertools.h"
#include "ui/widgets/framedoverlay.h"

class QLabel;
class QScrollArea;

namespace taabia {

class ActionButton;
class ExportBar;
class FigureList;
class ListView;
class Notice;

/// The shifts that were closed, newest first, and the Z report of one of them as it was kept. UI thread.
class ClosingsOverlay : public FramedOverlay {
    Q_OBJECT
public:
    ClosingsOverlay(CashDesk &cash, ReportDesk &reports, const PaperTools &paper, QWidget *covered, QWidget *window);

private:
    enum class Told { Nothing, Reading, Empty, Queued, PrintTrouble, ReadTrouble };

    QWidget *makeReport(QWidget *parent);
    void wire();
    void retranslate() override;
    void showReport();
    void printAgain();
    void tell(Told what);

    CashDesk &m_cash;
    ReportDesk &m_reports;
    std::vector<ShiftReport> m_closings;
    Ticket m_fetch = 0;
    Ticket m_printing = 0;
    Told m_told = Told::Nothing;
    CashError m_printTrouble;
    LedgerError m_readTrouble;

    QLabel *m_title;
    ListView *m_list;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_number = nullptr;
    FigureList *m_head = nullptr;
    FigureList *m_sales = nullptr;
    FigureList *m_drawer = nullptr;
    FigureList *m_unresolved = nullptr;
    Notice *m_notice;
    ActionButton *m_print;
    ExportBar *m_export;
    ActionButton *m_close;
};

} // namespace taabia
