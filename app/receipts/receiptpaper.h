// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiptfacts.h"
#include "domain/shopdetails.h"
#include "receipts/paperspeech.h"

namespace taabia {

/// The customer's paper: the shop, what must be known first, the amount and the number, the facts, the owner's words.
PaperDocument receiptPaper(const PaperSpeech::Languages &languages, const ReceiptFacts &facts, const ShopDetails &shop);

} // namespace taabia
