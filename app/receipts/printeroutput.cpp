// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/printeroutput.h"

#include "receipts/printworker.h"

#include <QThread>

namespace taabia {

namespace {

/// How long the end of the program waits for the print thread. Drawing takes less; only a print service takes more.
constexpr unsigned long mostWaitedFor = 1'000;

template <typename Key, typename Value> Value take(std::map<Key, Value> &from, const Key &key)
{
    auto node = from.extract(key);
    return node.empty() ? Value() : std::move(node.mapped());
}

} // namespace

PrinterOutput::PrinterOutput(const QString &defaultFolder, const PrintPatience &patience)
    : m_stop(std::make_shared<std::atomic_bool>(false))
    , m_printing(makeDesk(defaultFolder, patience))
    , m_listing(makeDesk(defaultFolder, patience))
{
    // Queued to this thread: nothing is told once this object has gone.
    connect(m_printing.worker, &PrintWorker::finished, this, [this](quint64 ticket, const PrintResult &result) {
        if (const Done done = take(m_waitingForPrint, ticket))
            done(result);
    });
    connect(m_listing.worker, &PrintWorker::listed, this, [this](quint64 ticket, const QStringList &names) {
        if (const auto done = take(m_waitingForList, ticket))
            done(names);
    });
}

PrinterOutput::Desk PrinterOutput::makeDesk(const QString &defaultFolder, const PrintPatience &patience)
{
    Desk desk{new PrintWorker(defaultFolder, patience, m_stop), new QThread};
    desk.worker->moveToThread(desk.thread);
    connect(desk.thread, &QThread::finished, desk.worker, &QObject::deleteLater);
    desk.thread->start();
    return desk;
}

PrinterOutput::~PrinterOutput()
{
    *m_stop = true;
    m_printing.thread->quit();
    m_listing.thread->quit();
    leave(m_printing);
    leave(m_listing);
}

void PrinterOutput::leave(Desk &desk)
{
    if (desk.thread->wait(mostWaitedFor))
        delete desk.thread;
    // else it hangs in a driver: a thread that is destroyed while it runs would take the program with it
}

void PrinterOutput::print(const PaperDocument &document, const PrinterSetup &printer, const Done &done)
{
    const quint64 ticket = ++m_lastTicket;
    m_waitingForPrint.emplace(ticket, done);
    QMetaObject::invokeMethod(m_printing.worker,
        [worker = m_printing.worker, order = PrintOrder{ticket, document, printer}] { worker->take(order); });
}

void PrinterOutput::listPrinters(const std::function<void(const QStringList &)> &done)
{
    const quint64 ticket = ++m_lastTicket;
    m_waitingForList.emplace(ticket, done);
    QMetaObject::invokeMethod(m_listing.worker, [worker = m_listing.worker, ticket] { worker->listPrinters(ticket); });
}

} // namespace taabia
