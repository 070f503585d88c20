// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/systemprinter.h"

#include "receipts/paperpainter.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace taabia {

namespace {

constexpr double millimetresAnInch = 25.4;

PrintResult refused(const QString &name, const QString &why)
{
    return {false, name, why};
}

} // namespace

PrintResult SystemPrinter::print(
    const PaperDocument &document, PaperWidth width, const QString &name, const std::atomic_bool &stop)
{
    const QPrinterInfo info = name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return refused(name,
            name.isEmpty() ? QStringLiteral("the system has no default printer")
                           : QStringLiteral("the system has no printer called %1").arg(name));
    const PaperPainter paper(document, width);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setCreator(QStringLiteral("Taabia"));
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(paper.paperSize() / PaperFormat::dotsPerMillimetre, QPageSize::Millimeter, QString(),
        paper.format().roll ? QPageSize::ExactMatch : QPageSize::FuzzyMatch));
    if (!printer.isValid())
        return refused(info.printerName(), QStringLiteral("the printer %1 cannot be used").arg(info.printerName()));
    if (stop) // it took so long to find the printer that nobody waits for the page any more
        return refused(info.printerName(), QStringLiteral("the printer was given up"));
    const double unitsPerDot = printer.resolution() / millimetresAnInch / PaperFormat::dotsPerMillimetre;
    const PaperFormat &format = paper.format();
    if (const auto trouble = paper.paintOn(printer, unitsPerDot, QPointF(format.left(), format.top)))
        return refused(info.printerName(), *trouble);
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return refused(info.printerName(), QStringLiteral("the system's print service reports an error"));
    return {true, info.printerName(), {}};
}

QStringList SystemPrinter::names()
{
    return QPrinterInfo::availablePrinterNames();
}

} // namespace taabia
