// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"
#include "ui/paper/paperpreviewoverlay.h"

namespace taabia {

class PaperDesk;
class StepUp;

/// The receipt of a sale before it is printed, and the button that prints it. Looking at it counts as no print.
class ReceiptPreviewOverlay : public PaperPreviewOverlay {
    Q_OBJECT
public:
    ReceiptPreviewOverlay(
        PaperDesk &desk, PaperTools tools, PaperWidth width, SaleId sale, QWidget *covered, QWidget *window);

    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: whoever is here may look at any receipt
    SaleId sale() const { return m_sale; }

private:
    void look();
    void print();
    void takeRefusal(bool ofPrint, const LedgerError &why);
    void tellJob(const PrintJob &job);

    PaperDesk &m_desk;
    const SaleId m_sale;
    StepUp *m_stepUp = nullptr;
    bool m_isSeen = false;
    quint64 m_previewTicket = 0;
    quint64 m_printTicket = 0;
    PrintJobId m_job = 0;
};

} // namespace taabia
