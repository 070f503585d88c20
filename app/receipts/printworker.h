// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"
#include "receipts/printpatience.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>

namespace taabia {

class NetworkPrint;

/// One document on its way to a printer.
struct PrintOrder {
    quint64 ticket = 0;
    PaperDocument document;
    PrinterSetup printer;
};

/// The side of PrinterOutput that works: draws and sends, one order after the other, on the print thread.
class PrintWorker : public QObject {
    Q_OBJECT
public:
    /// \a stop may be set from another thread to leave a device that takes nothing.
    PrintWorker(QString defaultFolder, const PrintPatience &patience, std::shared_ptr<const std::atomic_bool> stop);
    ~PrintWorker() override;

    void take(const PrintOrder &order);
    void listPrinters(quint64 ticket);

Q_SIGNALS:
    void finished(quint64 ticket, const taabia::PrintResult &result);
    void listed(quint64 ticket, const QStringList &names);

private:
    void next();
    void finish(const PrintResult &result);
    void printOnNetwork(const PrintOrder &order);
    PrintResult printOnDevice(const PrintOrder &order) const;

    QString m_defaultFolder;
    PrintPatience m_patience;
    std::shared_ptr<const std::atomic_bool> m_stop;
    std::deque<PrintOrder> m_waiting; ///< the first one is being printed if m_busy
    bool m_busy = false;
    std::unique_ptr<NetworkPrint> m_network;
};

} // namespace taabia
