// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

namespace taabia {

/// Everything that a receipt says, without a language. A receipt belongs to one sale and keeps its number; the first
/// print of a sale that is not settled is provisional, the first one after that is the original, and each further one
/// of the same kind a DUPLICATA.
struct ReceiptFacts {
    qint64 number = 0; ///< of the receipts' own gapless series
    int duplicate = 0; ///< 0: the first of its kind; else "DUPLICATA no. N"
    bool provisional = false; ///< the sale was not settled when this was printed: EN ATTENTE, no proof of delivery
    QDateTime printedUtc;
    QString clerk; ///< who prints
    QString till;
    bool training = false; ///< SPECIMEN
    Sale sale;
    Payment payment;
    QString customerName; ///< of the credit book; empty else
    std::optional<CashMovement> givenBack{}; ///< the GiveBack of this sale, once it was done
    bool overTheCounter = true; ///< else nobody paid here: a line of a long list
};

} // namespace taabia
