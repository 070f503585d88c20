// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "ui/cash/cashlistings.h"
#include "ui/paper/papertools.h"
#include "ui/widgets/framedoverlay.h"

class QDateEdit;
class QLabel;

namespace taabia {

class ActionButton;
class ExportBar;
class ListView;
class Notice;

/// The cash of one Moroccan day that moved without a sale: in, out, repaid, given back. UI thread.
class MovementsOverlay : public FramedOverlay {
    Q_OBJECT
public:
    MovementsOverlay(
        CashDesk &cash, ReportDesk &reports, const PaperTools &paper, QDate day, QWidget *covered, QWidget *window);

private:
    ActionButton *makeStep(const QString &icon, const QString &key, int days);
    void wire();
    void retranslate() override;
    void fitToWindow() override;
    void fetch();
    Listing listing() const;
    void showList();

    CashDesk &m_cash;
    ReportDesk &m_reports;
    Ticket m_fetch = 0;
    Ticket m_names = 0;
    QDate m_shownDay; ///< of what is in the list; invalid: nothing yet
    std::vector<CashMovement> m_movements;
    CashListings::Names m_nameOf;
    std::optional<LedgerError> m_trouble;

    QLabel *m_title;
    QDateEdit *m_day;
    ActionButton *m_before;
    ActionButton *m_after;
    ListView *m_list;
    Notice *m_notice;
    ExportBar *m_export;
    ActionButton *m_close;
};

} // namespace taabia
