// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings file: whatever stands in it, the till starts with settings that make sense, and keeps what is chosen.
// Qt reads settings from a file of the disk alone, so the bytes go through one in the place for temporary files;
// tests/fuzz/run makes that a folder in memory, and removes it.
#include "support/demand.h"

#include "ui/papersettings.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cmath>
#include <cstdint>

using namespace taabia;

// The theme's modes are named in the file; the theme itself, with its fonts and style sheet, is never made here, but
// its meta object names the constructor.
Theme::Theme(const QFont &, QObject *parent)
    : QObject(parent)
{ }

namespace {

/// One file for each use of it.
class ScratchFile {
public:
    explicit ScratchFile(const char *use)
        : m_path(QStringLiteral("%1/taabia-fuzz-%2-%3.ini")
                     .arg(QDir::tempPath())
                     .arg(QCoreApplication::applicationPid())
                     .arg(QLatin1String(use)))
    { }

    const QString &path() const { return m_path; }

    /// With a time of its own: Qt takes a file of the same name, size and time for the one that it has read already.
    void write(const QByteArray &bytes) const
    {
        static qint64 time = 0;
        QFile file(m_path);
        DEMAND(file.open(QIODevice::WriteOnly));
        DEMAND(file.write(bytes) == bytes.size() && file.flush());
        DEMAND(file.setFileTime(QDateTime::fromSecsSinceEpoch(++time), QFileDevice::FileModificationTime));
    }

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_path;
};

const ScratchFile &given()
{
    static const ScratchFile file("given");
    return file;
}

const ScratchFile &kept()
{
    static const ScratchFile file("kept");
    return file;
}

void demandSense(const Preferences &settings)
{
    const QStringList languages{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")};
    DEMAND(languages.contains(settings.language()));
    const auto theme = static_cast<int>(settings.theme());
    DEMAND(theme >= 0 && theme <= 2);
    DEMAND(std::isfinite(settings.textScale()) && settings.textScale() >= 1.0 && settings.textScale() <= 1.5);
    DEMAND(!settings.lowBalance().isNegative() && settings.lowBalance() <= Money::largest());
    const PaperSetup &paper = settings.paper();
    DEMAND(paper == PaperSettings::sensible(paper));
    DEMAND(paper.language >= ReceiptLanguage::AsScreen && paper.language <= ReceiptLanguage::Spanish);
    for (const PrinterSetup &printer : {paper.printer, paper.second}) {
        DEMAND(printer.kind >= PrinterSetup::Kind::None && printer.kind <= PrinterSetup::Kind::PdfFolder);
        DEMAND(printer.width >= PaperWidth::Roll58 && printer.width <= PaperWidth::A4);
        DEMAND(!printer.address.contains(QLatin1Char('\n')) && printer.address.size() <= 121);
    }
    DEMAND(paper.shop.footer.size() <= 601 && paper.shop.name.size() <= 121);
}

/// What was read can be chosen in a fresh till, and is there at its next start.
void demandKept(const Preferences &read)
{
    QFile::remove(kept().path());
    {
        Preferences chosen(kept().path());
        chosen.setLanguage(read.language());
        chosen.setTheme(read.theme());
        chosen.setTextScale(read.textScale());
        chosen.setLowBalance(read.lowBalance());
        chosen.setPaper(read.paper());
    }
    given().write(kept().content()); // under another name, or Qt would remember instead of reading
    const Preferences again(given().path());
    DEMAND(again.language() == read.language());
    DEMAND(again.theme() == read.theme());
    DEMAND(std::fabs(again.textScale() - read.textScale()) < 1e-4);
    DEMAND(again.lowBalance() == read.lowBalance());
    DEMAND(again.paper() == read.paper());
}

bool isAllDefault(const Preferences &settings)
{
    const Preferences fresh{QString()};
    return settings.language() == fresh.language() && settings.theme() == fresh.theme()
        && settings.lowBalance() == fresh.lowBalance() && settings.paper() == fresh.paper()
        && std::fabs(settings.textScale() - fresh.textScale()) < 1e-9;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    given().write(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const Preferences settings(given().path());
    demandSense(settings);
    if (size % 8 == 0 && !isAllDefault(settings)) // not each time: a write takes a thread and a lock file
        demandKept(settings);
    return 0;
}
