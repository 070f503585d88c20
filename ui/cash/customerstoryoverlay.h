// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reportdesk.h"
#include "domain/creditbook.h"
#include "ui/out/listing.h"
#include "ui/paper/papertools.h"
#include "ui/widgets/framedoverlay.h"

namespace taabia {

class ActionButton;
class ExportBar;
class ListView;
class Notice;
class Paragraph;

/// What a customer bought on credit and what was repaid, newest first, so that a debt can be explained.
class CustomerStoryOverlay : public FramedOverlay {
    Q_OBJECT
public:
    CustomerStoryOverlay(
        ReportDesk &reports, const PaperTools &paper, const CreditLine &line, QWidget *covered, QWidget *window);

private:
    void wire();
    void retranslate() override;
    Listing listing() const;

    ReportDesk &m_reports;
    const CreditLine m_line;
    Ticket m_fetch = 0;
    bool m_read = false;
    std::vector<CashMovement> m_movements;
    std::vector<Sale> m_sales;
    std::optional<LedgerError> m_trouble;

    Paragraph *m_name;
    Paragraph *m_owes;
    ListView *m_list;
    Notice *m_notice;
    ExportBar *m_export;
    ActionButton *m_close;
};

} // namespace taabia
