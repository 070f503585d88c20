// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"
#include "receipts/printpatience.h"
#include "receipts/systemprinter.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <vector>

class QThread;

namespace taabia {

class PrintWorker;
struct PrintOrder;

/// Prints on a thread of its own; asks for the system's printers on another, so that a printer which hangs does not
/// hide the others, and answers that they are not known when that takes longer than an order may. An order that takes
/// longer than its patience is given up, with the thread it hangs in; the next one has a thread of its own. The page
/// that hangs may come out yet; until it has, nothing more is sent to its printer, or every try would come out with it.
/// Belongs to the thread that made it. Needs a QGuiApplication.
class PrinterOutput : public QObject, public ReceiptOutput {
    Q_OBJECT
public:
    /// \a defaultFolder: where PrinterSetup::Kind::PdfFolder writes when it names none.
    explicit PrinterOutput(
        const QString &defaultFolder, const PrintPatience &patience = {}, SystemPrinter::Service system = {});

    /// Returns at once, or nearly: a print service that does not let go is left to itself.
    ~PrinterOutput() override;

    void print(const PaperDocument &document, const PrinterSetup &printer, const Done &done) override;
    void listPrinters(const Listed &done) override;

private:
    /// A worker on a thread of its own.
    struct Desk {
        PrintWorker *worker = nullptr; ///< belongs to the thread
        QThread *thread = nullptr;
        std::shared_ptr<std::atomic_bool> stop;
    };
    struct Waiting {
        std::shared_ptr<const PrintOrder> order;
        Done done;
    };
    struct Hanging {
        PrinterSetup printer;
        Desk desk;
    };

    Desk makeDesk() const;
    Desk makePrintingDesk();
    static void dismiss(const Desk &desk);
    static void leave(const Desk &desk, unsigned long patience);
    void next();
    void end(quint64 ticket, const PrintResult &result);
    void giveUp();
    bool hangs(const PrinterSetup &printer);
    void list();
    void tellListed(quint64 newest, const QStringList &names);

    QString m_defaultFolder;
    PrintPatience m_patience;
    SystemPrinter::Service m_system;
    Desk m_printing;
    Desk m_listing;
    quint64 m_lastTicket = 0;
    std::deque<Waiting> m_orders; ///< the first one is being printed if m_busy
    bool m_busy = false;
    QTimer m_patienceTimer; ///< of that first one
    std::vector<Hanging> m_hanging; ///< given up, and not let go yet
    std::map<quint64, Listed> m_waitingForList; ///< by ticket: in the order they asked
    bool m_isListing = false; ///< one at a time, and never given up: what it hangs in would hold the next one, too
};

} // namespace taabia
