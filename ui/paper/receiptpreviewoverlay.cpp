// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/receiptpreviewoverlay.h"

#include "desk/paperdesk.h"
#include "ui/people/stepup.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/paperwords.h"

namespace taabia {

ReceiptPreviewOverlay::ReceiptPreviewOverlay(
    PaperDesk &desk, PaperTools tools, PaperWidth width, SaleId sale, QWidget *covered, QWidget *window)
    : PaperPreviewOverlay(std::move(tools), width, covered, window)
    , m_desk(desk)
    , m_sale(sale)
{
    setPrintable(true);
    printButton()->setEnabled(false); // until it is known what would be printed
    connect(&desk, &PaperDesk::previewReady, this, [this](Ticket ticket, const PaperDocument &document) {
        if (ticket != m_previewTicket)
            return;
        PaperPreviewOverlay::show(document);
        m_isSeen = true;
        if (m_printTicket == 0)
            printButton()->setEnabled(true);
        if (printButton()->isEnabled() && isVisible())
            printButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(&desk, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == 0 || (ticket != m_previewTicket && ticket != m_printTicket))
            return;
        if (ticket == m_printTicket || !m_isSeen) // a second look nobody asked for
            takeRefusal(ticket == m_printTicket, why);
    });
    connect(&desk, &PaperDesk::jobQueued, this, [this](Ticket ticket, const PrintJob &job) {
        if (ticket == 0 || ticket != m_printTicket)
            return;
        m_printTicket = 0;
        m_job = job.id;
        tellJob(job);
        printButton()->setEnabled(true);
        look(); // the next one is a duplicate, and says so
    });
    connect(&desk, &PaperDesk::jobChanged, this, [this](const PrintJob &job) {
        if (job.id == m_job && m_job != 0)
            tellJob(job);
    });
    connect(this, &PaperPreviewOverlay::printWanted, this, &ReceiptPreviewOverlay::print);
    look();
}

void ReceiptPreviewOverlay::look()
{
    m_previewTicket = m_desk.previewReceipt(m_sale);
}

/// An owner's PIN is good for one look or one print: who wants both is asked twice.
void ReceiptPreviewOverlay::takeRefusal(bool ofPrint, const LedgerError &why)
{
    tell(Tone::Bad, QStringLiteral("circle-alert"), Words::ledgerTrouble(why));
    if (ofPrint) {
        m_printTicket = 0;
        printButton()->setEnabled(true);
    }
    if (isOpen() && StepUp::mayBeAsked(m_stepUp, why))
        m_stepUp->whenAllowed(this, *why.action, m_sale, [this, ofPrint] {
            tell(Tone::Quiet, {}, {});
            ofPrint ? print() : look();
        });
}

void ReceiptPreviewOverlay::print()
{
    if (m_printTicket != 0)
        return;
    printButton()->setEnabled(false); // one press, one receipt
    m_printTicket = m_desk.printReceipt(m_sale);
}

void ReceiptPreviewOverlay::tellJob(const PrintJob &job)
{
    tell(PaperWords::tone(job), PaperWords::icon(job), PaperWords::stateSentence(job));
}

} // namespace taabia
