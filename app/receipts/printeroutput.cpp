// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/printeroutput.h"

#include "receipts/printworker.h"

#include <QThread>

#include <algorithm>

namespace taabia {

namespace {

/// How long the end of the program waits for the print thread. Drawing takes less; only a print service takes more.
constexpr unsigned long mostWaitedFor = 1'000;

} // namespace

PrinterOutput::PrinterOutput(const QString &defaultFolder, const PrintPatience &patience, SystemPrinter::Service system)
    : m_defaultFolder(defaultFolder)
    , m_patience(patience)
    , m_system(std::move(system))
    , m_printing(makePrintingDesk())
    , m_listing(makeDesk())
{
    m_patienceTimer.setSingleShot(true);
    connect(&m_patienceTimer, &QTimer::timeout, this, &PrinterOutput::giveUp);
    // Queued to this thread: nothing is told once this object has gone.
    connect(m_listing.worker, &PrintWorker::listed, this, &PrinterOutput::tellListed);
}

PrinterOutput::Desk PrinterOutput::makeDesk() const
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const Desk desk{new PrintWorker(m_defaultFolder, m_patience, m_system, stop), new QThread, stop};
    desk.worker->moveToThread(desk.thread);
    connect(desk.thread, &QThread::finished, desk.worker, &QObject::deleteLater);
    desk.thread->start();
    return desk;
}

PrinterOutput::Desk PrinterOutput::makePrintingDesk()
{
    const Desk desk = makeDesk();
    connect(desk.worker, &PrintWorker::finished, this, &PrinterOutput::end);
    return desk;
}

PrinterOutput::~PrinterOutput()
{
    dismiss(m_printing);
    dismiss(m_listing);
    leave(m_printing, mostWaitedFor);
    leave(m_listing, mostWaitedFor);
    for (const Hanging &hanging : m_hanging)
        leave(hanging.desk, 0);
}

/// It begins nothing more, and goes when it is let go.
void PrinterOutput::dismiss(const Desk &desk)
{
    *desk.stop = true;
    desk.thread->quit();
}

void PrinterOutput::leave(const Desk &desk, unsigned long patience)
{
    // A thread that is destroyed while it runs would take the program with it; one that hangs in a driver goes later.
    connect(desk.thread, &QThread::finished, desk.thread, &QObject::deleteLater);
    if (desk.thread->wait(patience))
        delete desk.thread;
}

void PrinterOutput::print(const PaperDocument &document, const PrinterSetup &printer, const Done &done)
{
    m_orders.push_back({std::make_shared<const PrintOrder>(PrintOrder{++m_lastTicket, document, printer}), done});
    next();
}

void PrinterOutput::next()
{
    if (m_busy || m_orders.empty())
        return;
    m_busy = true;
    const auto order = m_orders.front().order;
    if (hangs(order->printer)) {
        const auto refuse = [this, order] {
            end(order->ticket,
                {false, order->printer.address, QStringLiteral("the printer still hangs in a page before this one")});
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    m_patienceTimer.start(m_patience.order);
    QMetaObject::invokeMethod(m_printing.worker, [worker = m_printing.worker, order] { worker->take(*order); });
}

void PrinterOutput::end(quint64 ticket, const PrintResult &result)
{
    if (m_orders.empty() || m_orders.front().order->ticket != ticket)
        return; // it was given up
    m_patienceTimer.stop();
    const Done done = std::move(m_orders.front().done);
    m_orders.pop_front();
    m_busy = false;
    next();
    done(result);
}

/// Whatever the order hangs in cannot be called back from here: it keeps the worker and the thread that it has.
void PrinterOutput::giveUp()
{
    const auto order = m_orders.front().order;
    m_printing.worker->disconnect(this);
    dismiss(m_printing);
    m_hanging.push_back({order->printer, m_printing});
    m_printing = makePrintingDesk();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.order).count();
    end(order->ticket,
        {false, order->printer.address, QStringLiteral("the printer did not answer within %1 seconds").arg(seconds)});
}

bool PrinterOutput::hangs(const PrinterSetup &printer)
{
    std::erase_if(m_hanging, [](const Hanging &hanging) {
        const bool over = hanging.desk.thread->isFinished();
        if (over)
            leave(hanging.desk, mostWaitedFor);
        return over;
    });
    return std::any_of(m_hanging.begin(), m_hanging.end(), [&printer](const Hanging &hanging) {
        return hanging.printer.kind == printer.kind && hanging.printer.address == printer.address;
    });
}

void PrinterOutput::listPrinters(const Listed &done)
{
    const quint64 ticket = ++m_lastTicket;
    m_waitingForList.emplace(ticket, done);
    QTimer::singleShot(m_patience.order, this, [this, ticket] {
        if (const auto waiting = m_waitingForList.extract(ticket))
            waiting.mapped()(std::nullopt);
    });
    list();
}

/// For all who wait by now: whoever asks while a list is made may have plugged a printer in since it was begun.
void PrinterOutput::list()
{
    if (m_isListing || m_waitingForList.empty())
        return;
    m_isListing = true;
    const quint64 newest = m_waitingForList.rbegin()->first;
    QMetaObject::invokeMethod(m_listing.worker, [worker = m_listing.worker, newest] { worker->listPrinters(newest); });
}

void PrinterOutput::tellListed(quint64 newest, const QStringList &names)
{
    m_isListing = false;
    std::vector<Listed> told;
    while (!m_waitingForList.empty() && m_waitingForList.begin()->first <= newest)
        told.push_back(std::move(m_waitingForList.extract(m_waitingForList.begin()).mapped()));
    list();
    for (const Listed &done : told)
        done(names);
}

} // namespace taabia
