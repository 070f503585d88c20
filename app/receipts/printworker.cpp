// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/printworker.h"

#include "receipts/devicefile.h"
#include "receipts/escposraster.h"
#include "receipts/networkprint.h"
#include "receipts/paperpainter.h"
#include "receipts/pdffolder.h"

namespace taabia {

namespace {

/// A receipt printer has no pages: somebody has left the width of another printer standing.
PaperWidth rollWidth(PaperWidth width)
{
    return width == PaperWidth::Roll58 ? PaperWidth::Roll58 : PaperWidth::Roll80;
}

QByteArray escPosBytes(const PrintOrder &order)
{
    const PaperPainter paper(order.document, rollWidth(order.printer.width));
    return EscPosRaster::encode(paper.rollPicture(),
        {order.printer.openDrawer && order.document.opensDrawer,
            order.printer.cut ? EscPosRaster::Cut::Partial : EscPosRaster::Cut::None, paper.format().width});
}

} // namespace

PrintWorker::PrintWorker(QString defaultFolder, const PrintPatience &patience, SystemPrinter::Service system,
    std::shared_ptr<const std::atomic_bool> stop)
    : m_defaultFolder(std::move(defaultFolder))
    , m_patience(patience)
    , m_system(std::move(system))
    , m_stop(std::move(stop))
{ }

PrintWorker::~PrintWorker() = default;

void PrintWorker::listPrinters(quint64 ticket)
{
    Q_EMIT listed(ticket, m_system.names());
}

void PrintWorker::take(const PrintOrder &order)
{
    if (*m_stop)
        return;
    m_ticket = order.ticket;
    const QString &address = order.printer.address;
    switch (order.printer.kind) {
    case PrinterSetup::Kind::None:
        return finish({false, {}, QStringLiteral("no printer is set")});
    case PrinterSetup::Kind::System:
        return finish(m_system.print(order.document, order.printer.width, address, *m_stop));
    case PrinterSetup::Kind::EscPosNetwork:
        return printOnNetwork(order);
    case PrinterSetup::Kind::EscPosDevice:
    case PrinterSetup::Kind::EscPosShare:
        return finish(printOnDevice(order));
    case PrinterSetup::Kind::PdfFolder:
        return finish(
            PdfFolder::save(order.document, order.printer.width, address.isEmpty() ? m_defaultFolder : address));
    }
}

void PrintWorker::finish(const PrintResult &result)
{
    if (!*m_stop) // else nobody waits for it any more
        Q_EMIT finished(m_ticket, result);
}

void PrintWorker::printOnNetwork(const PrintOrder &order)
{
    const QString name = order.printer.address;
    const auto address = NetworkPrint::parse(name);
    if (!address)
        return finish({false, name, QStringLiteral("\"%1\" is no address of a printer").arg(name)});
    m_network = std::make_unique<NetworkPrint>(*address, escPosBytes(order), m_patience);
    connect(
        m_network.get(), &NetworkPrint::ended, this,
        [this, name](const QString &error) {
            m_network.reset();
            finish({error.isEmpty(), name, error});
        },
        Qt::QueuedConnection);
    m_network->start();
}

PrintResult PrintWorker::printOnDevice(const PrintOrder &order) const
{
    const QString &path = order.printer.address;
    if (path.isEmpty())
        return {false, path, QStringLiteral("the printer's device has no name")};
    const auto trouble = DeviceFile::write(path, escPosBytes(order), QDeadlineTimer(m_patience.total), *m_stop);
    return {!trouble, path, trouble.value_or(QString())};
}

} // namespace taabia
