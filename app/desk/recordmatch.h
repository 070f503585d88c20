// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/topupserver.h"

namespace taabia {

enum class RecordMatch {
    Same, ///< nothing that the record tells contradicts the sale
    Different, ///< it is another recharge: phone, operator, value or type is not ours
    Misdirected ///< it carries another reference: not an answer about this sale at all
};

/// Whether a record that the provider gave for our reference is our recharge (design section 2). A field that the
/// record leaves out contradicts nothing. Pure.
RecordMatch matchRecord(const Sale &sale, const RechargeRecord &record);

} // namespace taabia
