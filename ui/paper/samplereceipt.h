// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiptfacts.h"

namespace taabia {

/// A sale that never was, for showing an owner how receipts will look. Marked as training: the paper says SPECIMEN.
ReceiptFacts sampleReceipt();

} // namespace taabia
