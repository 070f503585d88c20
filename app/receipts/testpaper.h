// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"
#include "receipts/paperlanguage.h"

#include "domain/paperdocument.h"

#include <vector>

namespace taabia {

/// A paper to judge a printer by: each language in every size of letters, a scale over the whole width, bars from black
/// to light.
PaperDocument testPaper(const std::vector<const PaperLanguage *> &languages, const ShopDetails &shop);

} // namespace taabia
