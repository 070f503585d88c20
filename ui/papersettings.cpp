// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papersettings.h"

#include <QSettings>

#include <array>

namespace taabia {

namespace {

constexpr qsizetype longestLine = 120;
constexpr qsizetype longestText = 600; ///< of an address or a footer, several lines

/// The names in the file. Numbers would be of no help to who reads it, and would break when something is added.
template <typename Enum> struct Name {
    Enum value;
    const char *name;
};

constexpr std::array languageNames{Name<ReceiptLanguage>{ReceiptLanguage::AsScreen, "screen"},
    Name<ReceiptLanguage>{ReceiptLanguage::French, "french"}, Name<ReceiptLanguage>{ReceiptLanguage::Arabic, "arabic"},
    Name<ReceiptLanguage>{ReceiptLanguage::Both, "both"}, Name<ReceiptLanguage>{ReceiptLanguage::English, "english"},
    Name<ReceiptLanguage>{ReceiptLanguage::Spanish, "spanish"}};

constexpr std::array widthNames{Name<PaperWidth>{PaperWidth::Roll58, "58mm"},
    Name<PaperWidth>{PaperWidth::Roll80, "80mm"}, Name<PaperWidth>{PaperWidth::A5, "a5"},
    Name<PaperWidth>{PaperWidth::A4, "a4"}};

using Kind = PrinterSetup::Kind;
constexpr std::array kindNames{Name<Kind>{Kind::None, "none"}, Name<Kind>{Kind::System, "system"},
    Name<Kind>{Kind::EscPosNetwork, "network"}, Name<Kind>{Kind::EscPosDevice, "device"},
    Name<Kind>{Kind::EscPosShare, "share"}, Name<Kind>{Kind::PdfFolder, "pdf"}};

template <typename Enum, std::size_t count>
Enum named(const QVariant &value, const std::array<Name<Enum>, count> &names, Enum otherwise)
{
    const QString text = value.toString();
    for (const Name<Enum> &name : names) {
        if (text == QLatin1String(name.name))
            return name.value;
    }
    return otherwise;
}

template <typename Enum, std::size_t count> QString nameOf(Enum value, const std::array<Name<Enum>, count> &names)
{
    for (const Name<Enum> &name : names) {
        if (name.value == value)
            return QString::fromLatin1(name.name);
    }
    return {};
}

/// Only the two words: QVariant takes every other text for true.
bool yes(const QVariant &value, bool otherwise)
{
    const QString text = value.toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : otherwise;
}

QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString sensibleText(const QString &text, qsizetype longest, bool severalLines)
{
    QString kept;
    for (const char32_t c : text.toUcs4()) {
        if (severalLines && c == U'\n')
            kept += QLatin1Char('\n');
        else if (c == U'\t' || c == U'\n')
            kept += QLatin1Char(' ');
        else if (QChar::isPrint(c) && !QChar::isSurrogate(c))
            kept += QString::fromUcs4(&c, 1);
        if (kept.size() >= longest)
            break;
    }
    return kept.trimmed();
}

QString line(const QString &text)
{
    return sensibleText(text, longestLine, false);
}

PrinterSetup sensible(PrinterSetup printer)
{
    printer.address = line(printer.address);
    return printer;
}

PrinterSetup readPrinter(const QSettings &settings, const QString &group)
{
    const PrinterSetup standard;
    const auto value = [&](const char *key) { return settings.value(group + QLatin1Char('/') + QLatin1String(key)); };
    PrinterSetup printer;
    printer.kind = named(value("kind"), kindNames, standard.kind);
    printer.address = value("address").toString();
    printer.width = named(value("width"), widthNames, standard.width);
    printer.cut = yes(value("cut"), standard.cut);
    printer.openDrawer = yes(value("drawer"), standard.openDrawer);
    return printer;
}

void writePrinter(QSettings &settings, const QString &group, const PrinterSetup &printer)
{
    const auto set = [&](const char *key, const QString &value) {
        settings.setValue(group + QLatin1Char('/') + QLatin1String(key), value);
    };
    set("kind", nameOf(printer.kind, kindNames));
    set("address", printer.address);
    set("width", nameOf(printer.width, widthNames));
    set("cut", word(printer.cut));
    set("drawer", word(printer.openDrawer));
}

struct ShopField {
    const char *key;
    QString ShopDetails::*field;
};

constexpr std::array shopFields{ShopField{"shop/name", &ShopDetails::name},
    ShopField{"shop/address", &ShopDetails::address}, ShopField{"shop/phone", &ShopDetails::phone},
    ShopField{"shop/ice", &ShopDetails::ice}, ShopField{"shop/tax_id", &ShopDetails::taxId},
    ShopField{"shop/trade_register", &ShopDetails::tradeRegister}, ShopField{"shop/patente", &ShopDetails::patente},
    ShopField{"shop/footer", &ShopDetails::footer}};

const auto printerGroup = QLatin1String("printer");
const auto secondGroup = QLatin1String("second_printer");
const auto paperLanguageKey = QLatin1String("paper/language");
const auto eachSaleKey = QLatin1String("paper/print_each_sale");
const auto dailyPdfKey = QLatin1String("paper/daily_pdf");
const auto pdfFolderKey = QLatin1String("paper/pdf_folder");

} // namespace

PaperSetup PaperSettings::sensible(const PaperSetup &setup)
{
    PaperSetup made = setup;
    for (const ShopField &field : shopFields) {
        QString &text = made.shop.*field.field;
        const bool severalLines = &text == &made.shop.address || &text == &made.shop.footer;
        text = sensibleText(text, severalLines ? longestText : longestLine, severalLines);
    }
    made.printer = taabia::sensible(made.printer);
    made.second = taabia::sensible(made.second);
    made.pdfFolder = sensibleText(made.pdfFolder, longestText, false);
    return made;
}

PaperSetup PaperSettings::read(const QSettings &settings)
{
    const PaperSetup standard;
    PaperSetup setup;
    for (const ShopField &field : shopFields)
        setup.shop.*field.field = settings.value(QLatin1String(field.key)).toString();
    setup.language = named(settings.value(paperLanguageKey), languageNames, standard.language);
    setup.printer = readPrinter(settings, printerGroup);
    setup.second = readPrinter(settings, secondGroup);
    setup.printEachSale = yes(settings.value(eachSaleKey), standard.printEachSale);
    setup.dailyPdf = yes(settings.value(dailyPdfKey), standard.dailyPdf);
    setup.pdfFolder = settings.value(pdfFolderKey).toString();
    return sensible(setup);
}

void PaperSettings::write(QSettings &settings, const PaperSetup &setup)
{
    for (const ShopField &field : shopFields)
        settings.setValue(QLatin1String(field.key), setup.shop.*field.field);
    settings.setValue(paperLanguageKey, nameOf(setup.language, languageNames));
    writePrinter(settings, printerGroup, setup.printer);
    writePrinter(settings, secondGroup, setup.second);
    settings.setValue(eachSaleKey, word(setup.printEachSale));
    settings.setValue(dailyPdfKey, word(setup.dailyPdf));
    settings.setValue(pdfFolderKey, setup.pdfFolder);
}

} // namespace taabia
