// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operator.h"
#include "domain/promo.h"

#include <QString>

#include <map>

namespace taabia {

/// What stands at the head and foot of a receipt. Each may be empty and then takes no room.
struct ShopDetails {
    QString name;
    QString address; ///< one or more lines
    QString phone;
    QString ice; ///< identifiant commun de l'entreprise, 15 digits
    QString taxId; ///< IF, identifiant fiscal
    QString tradeRegister; ///< RC
    QString patente;
    QString footer; ///< the owner's own words; one or more lines
    std::map<Operator, PromoNames> promoNames{}; ///< what the owner calls the stars: printed beside their codes

    friend bool operator==(const ShopDetails &, const ShopDetails &) = default;
};

/// What receipts and reports on paper speak.
enum class ReceiptLanguage {
    AsScreen, ///< see PaperSetup::screen
    French,
    Arabic,
    Both, ///< French and Arabic
    English,
    Spanish,
};

enum class PaperWidth { Roll58, Roll80, A5, A4 };

/// A way out for paper.
struct PrinterSetup {
    enum class Kind {
        None,
        System, ///< address: the printer's name in the system; empty: the system's default
        EscPosNetwork, ///< address: "192.168.1.50" or "192.168.1.50:9100"
        EscPosDevice, ///< address: "/dev/usb/lp0", "COM3"
        EscPosShare, ///< address: "\\pc\printer" (Windows)
        PdfFolder, ///< address: the folder; empty: "receipts" in the data folder
    };
    Kind kind = Kind::None;
    QString address;
    PaperWidth width = PaperWidth::Roll80;
    bool cut = true; ///< of ESC/POS
    bool openDrawer = false; ///< of ESC/POS: a pulse for the cash drawer before the receipt of a cash sale

    friend bool operator==(const PrinterSetup &, const PrinterSetup &) = default;
};

/// All that printing needs to know of the shop: the owner's choices.
struct PaperSetup {
    ShopDetails shop;
    ReceiptLanguage language = ReceiptLanguage::AsScreen;
    QString screen = QStringLiteral("fr"); ///< what the window speaks: "fr", "ar", "en", "es"
    PrinterSetup printer;
    PrinterSetup second; ///< when the first has failed three times; None: then a PDF
    bool printEachSale = false; ///< a receipt by itself once a sale is settled or, after 20 s, pending
    bool dailyPdf = false; ///< the closing writes its day as a PDF
    QString pdfFolder; ///< for dailyPdf and as the last resort; empty: "receipts" in the data folder

    friend bool operator==(const PaperSetup &, const PaperSetup &) = default;
};

} // namespace taabia
