// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"
#include "receipts/paperspeech.h"

namespace taabia::ShopHead {

/// Name, address and telephone, centred; what is empty takes no room.
void addHead(PaperSpeech &speech, const ShopDetails &shop);

/// The owner's own words, then the numbers that the law knows the shop by, small.
void addFoot(PaperSpeech &speech, const ShopDetails &shop);

} // namespace taabia::ShopHead
