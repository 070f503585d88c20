// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"
#include "receipts/printpatience.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>

class QThread;

namespace taabia {

class PrintWorker;

/// Prints on a thread of its own; asks for the system's printers on another, so that a printer which hangs does not
/// hide the others. Belongs to the thread that made it. Needs a QGuiApplication.
class PrinterOutput : public QObject, public ReceiptOutput {
    Q_OBJECT
public:
    /// \a defaultFolder: where PrinterSetup::Kind::PdfFolder writes when it names none.
    explicit PrinterOutput(const QString &defaultFolder, const PrintPatience &patience = {});

    /// Returns at once, or nearly: a print service that does not let go is left to itself.
    ~PrinterOutput() override;

    void print(const PaperDocument &document, const PrinterSetup &printer, const Done &done) override;
    void listPrinters(const std::function<void(const QStringList &)> &done) override;

private:
    /// A worker on a thread of its own.
    struct Desk {
        PrintWorker *worker = nullptr; ///< belongs to the thread
        QThread *thread = nullptr;
    };
    Desk makeDesk(const QString &defaultFolder, const PrintPatience &patience);
    static void leave(Desk &desk);

    std::shared_ptr<std::atomic_bool> m_stop;
    Desk m_printing;
    Desk m_listing;
    quint64 m_lastTicket = 0;
    std::map<quint64, Done> m_waitingForPrint;
    std::map<quint64, std::function<void(const QStringList &)>> m_waitingForList;
};

} // namespace taabia
