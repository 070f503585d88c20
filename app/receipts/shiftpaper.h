// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/shopdetails.h"
#include "receipts/paperspeech.h"

namespace taabia {

/// An X report, or a Z report if it has its number: every figure of it.
PaperDocument shiftPaper(const PaperSpeech::Languages &languages, const ShiftReport &report, const ShopDetails &shop);

} // namespace taabia
