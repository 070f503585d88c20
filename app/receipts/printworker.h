// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"
#include "receipts/printpatience.h"
#include "receipts/systemprinter.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace taabia {

class NetworkPrint;

/// One document on its way to a printer.
struct PrintOrder {
    quint64 ticket = 0;
    PaperDocument document;
    PrinterSetup printer;
};

/// The side of PrinterOutput that works: draws and sends on the print thread. It is never given more than one order, so
/// that one which hangs has no others to print when it is let go.
class PrintWorker : public QObject {
    Q_OBJECT
public:
    /// \a stop may be set from another thread to leave a device that takes nothing, and to begin nothing more.
    PrintWorker(QString defaultFolder, const PrintPatience &patience, SystemPrinter::Service system,
        std::shared_ptr<const std::atomic_bool> stop);
    ~PrintWorker() override;

    /// Not before the last one has finished().
    void take(const PrintOrder &order);
    void listPrinters(quint64 ticket); ///< listed()

Q_SIGNALS:
    void finished(quint64 ticket, const taabia::PrintResult &result);
    void listed(quint64 ticket, const QStringList &names);

private:
    void finish(const PrintResult &result);
    void printOnNetwork(const PrintOrder &order);
    PrintResult printOnDevice(const PrintOrder &order) const;

    QString m_defaultFolder;
    PrintPatience m_patience;
    SystemPrinter::Service m_system;
    std::shared_ptr<const std::atomic_bool> m_stop;
    quint64 m_ticket = 0; ///< of the order that is being printed
    std::unique_ptr<NetworkPrint> m_network;
};

} // namespace taabia
