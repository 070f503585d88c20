// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/officedoor.h"
#include "domain/shopdetails.h"
#include "ports/paperledger.h"

#include <QObject>

#include <optional>

namespace taabia {

class PaperSession;

/// The door to the printer. Belongs to a Till and lives on its thread; commands may be called from any thread and
/// return at once. Printing never holds up a sale: a job is on disk before anybody looks for a printer.
class PaperDesk : public QObject {
    Q_OBJECT
public:
    explicit PaperDesk(Till &till);
    ~PaperDesk() override;

    /// The owner's choices; to be told at the start and whenever they change. Until then jobs wait on disk.
    void setSetup(const PaperSetup &setup);
    const std::optional<PaperSetup> &setup() const { return m_setup; } ///< as told; till thread

    /// Action::PrintReceipt; of another's sale, or another day's, SeeEverySale too.
    Ticket printReceipt(SaleId sale); ///< jobQueued() or refused()
    Ticket previewReceipt(SaleId sale); ///< previewReady() or refused(); counts as no print

    /// On this printer alone, no fall-back: jobQueued(). Action::ChangeSettings, because any address can be tried.
    Ticket printTestPage(const PrinterSetup &printer);

    /// Now, from the first printer; nothing, or refused(). Action::PrintReceipt: whoever puts paper in.
    Ticket retry(PrintJobId job);

    /// Nothing, or refused(). Action::PrintReceipt of a receipt; of a report, which somebody waits for, SeeReports.
    Ticket cancel(PrintJobId job);

    Ticket askJobs(); ///< jobsRead(): the newest 50, each with what is on it if that may be read. Action::PrintReceipt
    Ticket askPrinters(); ///< printersListed(). Action::ChangeSettings

Q_SIGNALS:
    void jobQueued(taabia::Ticket ticket, const taabia::PrintJob &job);
    void jobChanged(const taabia::PrintJob &job);
    void jobsRead(taabia::Ticket ticket, const std::vector<taabia::PrintJob> &jobs);
    void previewReady(taabia::Ticket ticket, const taabia::PaperDocument &document);
    void printersListed(taabia::Ticket ticket, const std::optional<QStringList> &names); ///< nothing: not known
    void refused(taabia::Ticket ticket, const taabia::LedgerError &why);

private:
    OfficeDoor<PaperSession, LedgerError> m_door;
    std::optional<PaperSetup> m_setup;
};

} // namespace taabia
