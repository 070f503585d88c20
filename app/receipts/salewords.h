// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiptfacts.h"
#include "receipts/paperlanguage.h"

namespace taabia::SaleWords {

/// What a customer's paper says of a sale: never more than is known, and nothing about what the clerk should do.
bool isDelivered(const ReceiptFacts &facts);

/// One or two words that must be seen first, for a frame; empty for a sale that was delivered.
QString mark(const PaperLanguage &in, const ReceiptFacts &facts);

/// What became of the recharge, in a sentence.
QString outcome(const PaperLanguage &in, const ReceiptFacts &facts);

/// What is due to the customer because of it, or what the paper is no proof of; may be empty.
QString consequence(const PaperLanguage &in, const ReceiptFacts &facts);

/// When the customer had his money back; empty, if he has not, or if none had come from him.
QString givenBack(const PaperLanguage &in, const ReceiptFacts &facts);

} // namespace taabia::SaleWords
