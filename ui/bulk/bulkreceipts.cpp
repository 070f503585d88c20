// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkreceipts.h"

namespace taabia {

BulkReceipts::BulkReceipts(PaperDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &PaperDesk::jobQueued, this, [this](Ticket ticket) {
        if (m_asked.erase(ticket) == 0)
            return;
        ++m_queued;
        tellIfAllAreAnswered();
    });
    connect(&desk, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (m_asked.erase(ticket) == 0)
            return;
        ++m_refused;
        m_why = why;
        tellIfAllAreAnswered();
    });
}

void BulkReceipts::print(const std::vector<SaleId> &sales)
{
    if (m_asked.empty()) {
        m_queued = 0;
        m_refused = 0;
        m_why.reset();
    }
    for (const SaleId sale : sales)
        m_asked.insert(m_desk.printReceipt(sale));
    Q_EMIT told(Tone::Progress, tr("Receipts are being asked for…"));
}

void BulkReceipts::tellIfAllAreAnswered()
{
    if (!m_asked.empty())
        return;
    const QString queued = tr("Receipts that wait for the printer: %1.").arg(Words::number(m_queued));
    if (m_refused == 0)
        Q_EMIT told(Tone::Good, queued);
    else
        Q_EMIT told(Tone::Bad,
            tr("%1 Receipts that could not be asked for: %2. %3")
                .arg(queued, Words::number(m_refused), Words::ledgerTrouble(*m_why)));
}

} // namespace taabia
