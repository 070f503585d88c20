// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/receiptfacts.h"
#include "domain/shopdetails.h"

#include <QImage>

#include <functional>
#include <optional>

namespace taabia {

/// What words and draws paper, handed to the window by the composition root: the window shows paper and knows no
/// printer. What draws may be called from any thread; what is not there is not offered.
struct PaperTools {
    /// Whose lists they are.
    struct Owner {
        QString shop; ///< as on the receipts; empty: the owner has named none
        bool training = false;
    };

    /// As it comes out of the printer, black on white; as wide as the paper at the printer's own resolution.
    std::function<QImage(const PaperDocument &document, PaperWidth width)> draw{};

    /// Empty: written. Else why not, in English. An existing file is replaced.
    std::function<std::optional<QString>(const PaperDocument &document, PaperWidth width, const QString &path)>
        writePdf{};

    /// A receipt as it would be printed, for the sample in the settings.
    std::function<PaperDocument(const ReceiptFacts &facts, const PaperSetup &setup)> wordReceipt{};

    std::function<Owner()> owner{}; ///< UI thread alone
};

} // namespace taabia
