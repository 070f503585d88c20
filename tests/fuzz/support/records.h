// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include "ports/topupserver.h"

namespace taabia::fuzz {

/// A record of by-ref, by-id, history or a webhook against the second reading of it. Its status is compared by the
/// caller, who knows where it may come from.
void demandRecord(const Json &json, const RechargeRecord &got);

/// Whether a record holds nothing that a decoder may complain of, but for the status.
bool isPlainRecord(const Json &json);

} // namespace taabia::fuzz
